import { columnsInWords, requiredColumns } from '../catalog/catalog-columns.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { CATALOG_FILES, type CatalogName, type DataLayout } from '../source/data-layout.ts';
import type { FileTree } from '../source/file-tree.ts';
import { decodeUtf8 } from '../source/source-file.ts';
import type { FirstFile } from './first-files.ts';

/** Which of the initial files an existing repository has. */
export interface ExistingSetup {
  /** Existing files, with the purpose they serve; a workflow may have any name. */
  readonly existing: readonly { readonly path: string; readonly serves?: string }[];
  readonly missing: readonly FirstFile[];
  /** Existing files that lack something, which only their owner should add. */
  readonly toAdd: readonly { readonly path: string; readonly text: string; readonly about: string }[];
}

const WORKFLOWS = '.github/workflows';

/** Which of the wanted files a repository has, lacks, or has without the required content. */
export function existingSetup(tree: FileTree | undefined, wanted: readonly FirstFile[]): ExistingSetup {
  const modes = tree === undefined ? new Map<string, string>() : modesOfWorkflows(tree);
  const existing: { path: string; serves?: string }[] = [];
  const missing: FirstFile[] = [];
  const toAdd: { path: string; text: string; about: string }[] = [];
  for (const file of wanted) {
    const served = file.mode === undefined ? undefined : modes.get(file.mode);
    if (tree?.exists(file.path) === true) {
      existing.push({ path: file.path });
      const lines = LINES.get(file.path);
      if (lines !== undefined && !(textAt(tree, file.path) ?? '').includes(lines.sign))
        toAdd.push({ path: file.path, about: lines.about, text: lines.of?.(file.text) ?? file.text });
    } else if (served !== undefined) existing.push({ path: served, serves: file.about });
    else missing.push(file);
  }
  return { existing, missing, toAdd };
}

interface Lines {
  readonly sign: string;
  readonly about: string;
  /** What to add, of the whole file. Default: all of it. */
  readonly of?: (text: string) => string;
}

/** Files that also serve other purposes: the text by which ours is recognized, and what to add. */
const LINES: ReadonlyMap<string, Lines> = new Map<string, Lines>([
  [
    '.vscode/settings.json',
    { sign: 'cohort-spec.schema.json', about: 'so that VS Code completes and checks specs' },
  ],
  [
    '.pre-commit-config.yaml',
    {
      sign: 'cohort-ci',
      about: 'below repos, so that each commit is checked',
      of: (text) => text.replace(/^repos:\n/, ''),
    },
  ],
]);

/** The workflow that runs the action in each mode. */
function modesOfWorkflows(tree: FileTree): Map<string, string> {
  const modes = new Map<string, string>();
  for (const name of tree.list(WORKFLOWS)) {
    if (!/\.ya?ml$/.test(name)) continue;
    const path = `${WORKFLOWS}/${name}`;
    // From one step that uses an action to the next.
    for (const step of (textAt(tree, path) ?? '').split(/\buses:/).slice(1)) {
      if (!/^\s*['"]?[\w.-]+\/cohort-ci@/.test(step)) continue;
      const mode = /^\s*mode:\s*['"]?([a-z]+)/m.exec(step)?.[1] ?? 'check';
      if (!modes.has(mode)) modes.set(mode, path);
    }
  }
  return modes;
}

function textAt(tree: FileTree, path: string): string | undefined {
  const read = tree.read(path);
  if (read.kind !== 'file') return undefined;
  const decoded = decodeUtf8(read.bytes);
  return decoded.kind === 'text' ? decoded.text : undefined;
}

/** Missing catalogs that the runtime requires, with their columns. */
export function missingCatalogs(
  tree: FileTree,
  layout: DataLayout,
  runtime: Runtime,
): readonly { readonly path: string; readonly columns: string }[] {
  return (Object.keys(CATALOG_FILES) as CatalogName[])
    .filter((name) => requiredColumns(name, runtime).length > 0 && !tree.exists(layout.catalog(name)))
    .map((name) => ({ path: layout.catalog(name), columns: columnsInWords(name, runtime) }));
}
