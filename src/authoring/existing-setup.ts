import { parse } from 'yaml';
import { columnsInWords, requiredColumns } from '../catalog/catalog-columns.ts';
import { misnamed } from '../catalog/misnamed.ts';
import { textOf } from '../findings/text.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { CATALOG_FILES, type CatalogName, type DataLayout } from '../source/data-layout.ts';
import type { FileTree } from '../source/file-tree.ts';
import { decodeUtf8 } from '../source/source-file.ts';
import { Sources } from '../source/sources.ts';
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

/** The workflow that runs the action on the whole repository, in each mode. */
function modesOfWorkflows(tree: FileTree): Map<string, string> {
  const modes = new Map<string, string>();
  for (const name of tree.list(WORKFLOWS)) {
    if (!/\.ya?ml$/.test(name)) continue;
    const path = `${WORKFLOWS}/${name}`;
    for (const mode of modesIn(textAt(tree, path) ?? '')) if (!modes.has(mode)) modes.set(mode, path);
  }
  return modes;
}

/** The event without which a workflow does not serve its purpose. */
const EVENTS: Readonly<Record<string, string>> = { check: 'pull_request', drift: 'schedule' };

/** The modes in which a workflow's steps run the action; none if GitHub could not read it. */
function modesIn(text: string): readonly string[] {
  let workflow: unknown;
  try {
    workflow = parse(text, { logLevel: 'error' });
  } catch {
    return [];
  }
  const on = field(workflow, 'on');
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(Object(on));
  return Object.values(Object(field(workflow, 'jobs')))
    .flatMap((job) => field(job, 'steps') ?? [])
    .flatMap((step) => {
      const inputs = field(step, 'with');
      const root = field(inputs, 'root') ?? '.';
      const mode = field(inputs, 'mode') ?? 'check';
      const isOurs = /^[\w.-]+\/cohort-ci@/.test(String(field(step, 'uses')));
      if (!isOurs || root !== '.' || typeof mode !== 'string') return [];
      const event = EVENTS[mode];
      return event === undefined || events.includes(event) ? [mode] : [];
    });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textAt(tree: FileTree, path: string): string | undefined {
  const read = tree.read(path);
  if (read.kind !== 'file') return undefined;
  const decoded = decodeUtf8(read.bytes);
  return decoded.kind === 'text' ? decoded.text : undefined;
}

/** Missing catalogs that the runtime requires, with their columns, and what to do if one is there under another name. */
export function missingCatalogs(
  tree: FileTree,
  layout: DataLayout,
  runtime: Runtime,
): readonly { readonly path: string; readonly columns: string; readonly instead?: string }[] {
  const sources = new Sources(tree);
  return (Object.keys(CATALOG_FILES) as CatalogName[])
    .filter((name) => requiredColumns(name, runtime).length > 0 && !tree.exists(layout.catalog(name)))
    .map((name) => {
      const path = layout.catalog(name);
      const found = misnamed(path, { sources, layout });
      return {
        ...{ path, columns: columnsInWords(name, runtime) },
        ...(found === undefined ? {} : { instead: textOf(found.hint) }),
      };
    });
}
