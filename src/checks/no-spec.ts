import type { Collector } from '../findings/collector.ts';
import { atMissing, atSpan } from '../findings/diagnostic.ts';
import { commandText, joined, msg, quotedPath, type Text } from '../findings/text.ts';
import type { IgnoredBy } from '../repository.ts';
import type { Config } from '../settings/config.ts';
import { cohortFiles } from '../source/cohort-files.ts';
import { DataLayout } from '../source/data-layout.ts';
import type { FileTree } from '../source/file-tree.ts';
import { folderOf, pathIn } from '../source/path.ts';
import { ignoredWords } from './ignored-words.ts';

/** Where specs were searched, and by which settings. */
interface Search {
  readonly patterns: readonly string[];
  readonly config?: Config;
  readonly ignoredBy?: (path: string) => IgnoredBy | undefined;
}

/** A check of nothing passes, so it must be reported. */
export function reportNoSpec(
  dataRoot: string,
  tree: FileTree,
  { patterns, config, ignoredBy }: Search,
  collector: Collector,
): void {
  const isConfigured = patterns.join('\n') === config?.settings.specs?.join('\n');
  const place =
    isConfigured && config?.specsAt !== undefined ? atSpan(config.specsAt) : atMissing(patterns[0] ?? '');
  const cohorts = new DataLayout(dataRoot);
  const rule = ignoredBy?.(cohorts.cohort('any').spec);
  const folder = patterns.find((pattern) => tree.list(pattern.replace(/\/+$/, '')).length > 0);
  collector.add(
    'spec/none-found',
    place,
    msg`no spec was found by ${joined(patterns.map(quotedPath), ', ')}`,
    {
      hint:
        dataRoot !== '' && !tree.exists(dataRoot)
          ? msg`there is no folder ${quotedPath(dataRoot)}: check the data root`
          : isBareSubmodule(tree, dataRoot)
            ? msg`${quotedPath(dataRoot)} is a submodule that is not checked out: git submodule update --init, or submodules: true for actions/checkout`
            : rule !== undefined
              ? msg`${ignoredWords(`${cohorts.cohorts}/`, rule)}: specs are checked once they are committed`
              : folder !== undefined
                ? msg`${quotedPath(folder)} is a folder: write a pattern of files, such as ${quotedPath(cohorts.cohort('*').spec)}`
                : (specsElsewhere(patterns, tree, cohorts) ?? 'check the data root and the pattern'),
    },
  );
}

/** Folders with specs that the patterns do not match. */
function specsElsewhere(
  patterns: readonly string[],
  tree: FileTree,
  { dataRoot, cohorts, specPattern }: DataLayout,
): Text | undefined {
  const holdsSpecs = (folder: string): boolean =>
    tree.list(folder).some((id) => tree.exists(cohortFiles(`${folder}/${id}`).spec));
  if (!patterns.includes(specPattern))
    return holdsSpecs(cohorts) ? msg`did you mean ${quotedPath(specPattern)}?` : undefined;
  if (dataRoot !== '' && holdsSpecs(dataRoot))
    return msg`${quotedPath(dataRoot)} is the folder of the cohorts: the data root is the one above it, ${quotedPath(folderOf(dataRoot))}`;
  const below = tree.list(dataRoot).map((name) => pathIn(dataRoot, name));
  const folder = [...below, ...tree.list('')].find((one) => one !== cohorts && holdsSpecs(one));
  return (
    folder &&
    msg`there are specs in ${quotedPath(folder)}: \`${commandText('git', 'mv', { path: folder }, { path: cohorts })}\`, since the runtime reads them only from there`
  );
}

/** Whether a folder, or one above it, is a submodule that is not checked out, so that only its folder exists. */
function isBareSubmodule(tree: FileTree, folder: string): boolean {
  const read = folder === '' || tree.list(folder).length > 0 ? undefined : tree.read('.gitmodules');
  if (read?.kind !== 'file') return false;
  const paths = new TextDecoder().decode(read.bytes).matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm);
  return [...paths].some(([, path]) => folder === path || folder.startsWith(`${path}/`));
}
