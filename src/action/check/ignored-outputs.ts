import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import type { IgnoredOutputs } from '../../drift/report-ignored-outputs.ts';
import { ignoredPaths } from '../../git/git.ts';
import { repositoryPrefix } from '../../git/git-command.ts';
import { changedAnywhere } from '../../git/git-history.ts';
import { GitTree } from '../../git/git-tree.ts';
import { type IgnoreRule, ignoreRules } from '../../git/ignore-rules.ts';
import { catalogsAsIn, type OpenedBase } from '../../git/open-base.ts';
import { cohortFolderOf, OUTPUT_NAMES, outputsIn } from '../../source/cohort-files.ts';
import { DataLayout } from '../../source/data-layout.ts';
import { folderOf, lastNameOf } from '../../source/path.ts';
import { STAGES } from '../../source/stage.ts';
import { type OpenedWorkspace, withOptions } from '../check-workspace.ts';
import type { Proposal } from '../compare.ts';
import type { Moves } from './moved-cohorts.ts';

/**
 * Both sides of a change, with consistent treatment of missing outputs. Kinds of output that the base commits are
 * expected, so that deleting all outputs of a kind makes them missing, not merely uncommitted. Outputs that git ignores
 * are tolerated only if the base also ignores them and has not committed them, since a change must not hide outputs
 * from the comparison with its specs. New ignore rules are reported.
 */
export async function ignoringAsBase(
  root: string,
  base: OpenedBase,
  { head }: Proposal,
  opened: OpenedWorkspace,
  moves: Moves,
): Promise<Ignoring> {
  const { workspace, options } = opened;
  const { tree } = workspace;
  const layout = new DataLayout(options.dataRoot);
  const isCommitted = committedIn(base, layout, moves);
  const folders = outputFolders(opened, layout);
  const files = (): readonly string[] => folders.flatMap(outputsIn);
  // With unchanged rules, outputs that both sides have committed are as little ignored as before.
  const isEveryRuleOld = !changedAnywhere(root, base.commit, head).some((path) => IGNORE_FILE.test(path));
  const open = isEveryRuleOld ? uncommitted(folders, base, layout, isCommitted) : files();
  // No generation has this id, so a rule that ignores it ignores all of them.
  const samples = STAGES.map((stage) => layout.metadata(stage, `${stage.slice(0, 1)}_0`));
  const query = withoutLinks(workspace, [...open, ...samples], layout.allGenerations);
  let before: ReadonlyMap<string, IgnoreRule>;
  let after: ReadonlyMap<string, IgnoreRule>;
  try {
    before = await ignoreRules(root, base.tree, query);
    const headTree = tree instanceof GitTree ? tree : new GitTree(root, head, { objects: base.objects });
    after = isEveryRuleOld ? before : await ignoreRules(root, headTree, query);
  } catch (error) {
    // If git fails, no ignored output is tolerated.
    if (!(error instanceof EnvironmentFailure)) throw error;
    [before, after] = [new Map(), new Map()];
  }
  const isIgnoredNow = ignoredIn(opened, after, query.placeOf, () => [...files(), ...layout.allGenerations]);
  const wasIgnored = (path: string): boolean => before.has(query.placeOf(path)) && !isCommitted(path);
  const isIgnored = (path: string): boolean => isIgnoredNow(path) && wasIgnored(path);
  const ignoredOutputs = newRules(root, workspace, before, after);
  const now = withOptions({
    ...opened,
    options: {
      ...options,
      ...{ expected: base.committed, isIgnored, read: catalogsAsIn(base, tree) },
      ...(ignoredOutputs.length > 0 ? { ignoredOutputs } : {}),
    },
  });
  return { opened: now, base: { ...base, options: { ...base.options, isIgnored: wasIgnored } } };
}

/** Both sides of a change under the same rules: an output that is tolerated on one side is tolerated on the other. */
interface Ignoring {
  readonly opened: OpenedWorkspace;
  readonly base: OpenedBase;
}

const IGNORE_FILE = /(^|\/)\.gitignore$/;

/** Folders of cohorts that have or had outputs. */
function outputFolders({ workspace }: OpenedWorkspace, layout: DataLayout): readonly string[] {
  const own = workspace.cohorts.flatMap(({ folder }) => folder ?? []);
  const existing = workspace.tree.list(layout.cohorts).map((id) => `${layout.cohorts}/${id}`);
  return [...new Set([...own, ...existing])];
}

/** The outputs that a base has not committed. Without links, one lookup per folder suffices. */
function uncommitted(
  folders: readonly string[],
  { tree, objects, options }: OpenedBase,
  { dataRoot }: DataLayout,
  isCommitted: (path: string) => boolean,
): readonly string[] {
  const isPlain = options.dataRoot === dataRoot && !objects.mayHoldLinks;
  return folders.flatMap((folder) => {
    const names = isPlain ? tree.folder(folder) : undefined;
    if (names?.has(OUTPUT_NAMES.manifest) && names.has(OUTPUT_NAMES.membership)) return [];
    return outputsIn(folder).filter((path) => !isCommitted(path));
  });
}

/**
 * Whether git ignores an output: for a commit, by the rules for paths it does not contain; for a checkout, by asking
 * git.
 */
function ignoredIn(
  { workspace }: OpenedWorkspace,
  rules: ReadonlyMap<string, IgnoreRule>,
  placeOf: (path: string) => string,
  places: () => readonly string[],
): (path: string) => boolean {
  const { tree, root, isIgnored } = workspace;
  if (tree instanceof GitTree) return (path) => rules.has(placeOf(path)) && !tree.exists(path);
  const gone = ignoredPaths(
    root,
    places().filter((path) => !tree.exists(path)),
  );
  return (path) => isIgnored(path) || (gone.kind === 'known' && gone.paths.has(path));
}

/** Resolves links, since git does not answer for paths that lead through one. */
function withoutLinks(
  workspace: OpenedWorkspace['workspace'],
  files: readonly string[],
  folders: readonly string[],
) {
  const known = new Map<string, string>();
  const real = (folder: string): string => {
    const found = known.get(folder) ?? workspace.canonical(folder) ?? folder;
    known.set(folder, found);
    return found;
  };
  const placeOf = (path: string): string => {
    const above = folderOf(path);
    const folder = above === '' ? '' : real(above);
    return folder === '' ? lastNameOf(path) : `${folder}/${lastNameOf(path)}`;
  };
  return { files: files.map(placeOf), folders: folders.map(placeOf), placeOf };
}

/**
 * Whether a base has committed an output, or a folder of outputs, at this path, at the corresponding path below its own
 * data root, or where the cohort was before it was moved.
 */
function committedIn(base: OpenedBase, layout: DataLayout, moves: Moves): (path: string) => boolean {
  const own = new DataLayout(base.options.dataRoot);
  base.tree.expand(own.cohorts);
  const stands = (path: string): boolean => {
    const { kind } = base.tree.place(path);
    return kind === 'file' || (kind === 'folder' && base.tree.list(path).length > 0);
  };
  const start = layout.dataRoot === '' ? '' : `${layout.dataRoot}/`;
  const formerFolders = new Map(
    [...moves].flatMap(([from, to]) => {
      const [before, after] = [cohortFolderOf(from), cohortFolderOf(to)];
      return before === undefined || after === undefined ? [] : [[after, before]];
    }),
  );
  return (path) => {
    if (stands(path)) return true;
    const former = formerFolders.get(folderOf(path));
    if (former !== undefined && stands(`${former}/${lastNameOf(path)}`)) return true;
    if (own.dataRoot === layout.dataRoot || !path.startsWith(start)) return false;
    const below = path.slice(start.length);
    return stands(own.dataRoot === '' ? below : `${own.dataRoot}/${below}`);
  };
}

function newRules(
  root: string,
  { tree }: OpenedWorkspace['workspace'],
  before: ReadonlyMap<string, IgnoreRule>,
  after: ReadonlyMap<string, IgnoreRule>,
): readonly IgnoredOutputs[] {
  const rules = new Map<string, { readonly rule: IgnoreRule; readonly outputs: string[] }>();
  for (const [path, rule] of after) {
    if (before.has(path)) continue;
    const key = JSON.stringify([rule.source, rule.line]);
    const known = rules.get(key);
    if (known) known.outputs.push(path);
    else rules.set(key, { rule, outputs: [path] });
  }
  if (rules.size === 0) return [];
  const prefix = repositoryPrefix(root);
  const start = prefix === '' ? '' : `${prefix}/`;
  return [...rules.values()].map(({ rule: { source, line, pattern }, outputs }) => {
    const path = source.startsWith(start) ? source.slice(start.length) : undefined;
    const read = path === undefined ? undefined : tree.read(path);
    return {
      ...(path !== undefined && read?.kind === 'file'
        ? { file: { path, text: new TextDecoder().decode(read.bytes) } }
        : {}),
      ...{ line, pattern, outputs },
    };
  });
}
