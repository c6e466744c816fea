import { parseDocument } from 'yaml';
import { columnsInWords } from '../catalog/catalog-columns.ts';
import { misnamed } from '../catalog/misnamed.ts';
import { textOf } from '../findings/text.ts';
import type { Runtime } from '../runtime/runtime.ts';
import {
  CATALOG_FILES,
  type CatalogName,
  type DataLayout,
  OPTIONAL_CATALOGS,
} from '../source/data-layout.ts';
import type { FileTree } from '../source/file-tree.ts';
import { innerFolder } from '../source/path.ts';
import { decodeUtf8 } from '../source/source-file.ts';
import { Sources } from '../source/sources.ts';
import { isPlaceholder } from './action-host.ts';
import type { FirstFile } from './first-files.ts';

/** Which of the initial files an existing repository has. Paths are relative to its root. */
export interface ExistingSetup {
  /** Existing files, with the purpose they serve; a workflow may have any name. */
  readonly existing: readonly { readonly path: string; readonly serves?: string }[];
  readonly missing: readonly MissingFile[];
  /** Existing files that lack something, which only their owner should add. */
  readonly toAdd: readonly { readonly path: string; readonly text: string; readonly about: string }[];
  /** Workflows that do not do what they seem to be for, and why. */
  readonly faulty: readonly { readonly path: string; readonly why: string }[];
}

export interface MissingFile extends FirstFile {
  /** Path of the file relative to git's top level, if the file belongs there and the root is a folder below. */
  readonly inTop?: string;
}

/** Git's top level above a root: only there are workflows and hooks read. */
export interface GitTop {
  readonly tree: FileTree;
  /** The root, relative to the top level. */
  readonly folder: string;
}

const WORKFLOWS = '.github/workflows';
const HOOKS = '.pre-commit-config.yaml';

/** Which of the wanted files a repository has, lacks, or has without the required content. */
export function existingSetup(
  tree: FileTree | undefined,
  wanted: readonly FirstFile[],
  top: GitTop | undefined,
): ExistingSetup {
  const above = top === undefined ? '' : '../'.repeat(top.folder.split('/').length);
  const folder = top?.folder ?? '.';
  const workflows = workflowsIn(top?.tree ?? tree);
  const existing: { path: string; serves?: string }[] = [];
  const missing: MissingFile[] = [];
  const toAdd: { path: string; text: string; about: string }[] = [];
  const hooks = hooksIn(top?.tree ?? tree);
  const faulty = [...workflows, hooks].flatMap(({ path, fault }) =>
    fault === undefined ? [] : [{ path: above + path, why: fault }],
  );
  const isFaulty = (path: string): boolean => faulty.some((one) => one.path === path);
  for (const file of wanted) {
    const isOfTop = top !== undefined && isReadAtTop(file.path);
    const place = isOfTop ? top.tree : tree;
    const path = isOfTop ? above + file.path : file.path;
    const { mode, step } = file;
    const runs = (isOurs: boolean) =>
      workflows.find(({ steps }) =>
        steps.some((one) => one.mode === mode && (one.root === folder) === isOurs),
      );
    const serving = mode === undefined ? undefined : runs(true);
    if (serving !== undefined) {
      const at = above + serving.path;
      if (!isFaulty(at))
        existing.push({ path: at, ...(serving.path === file.path ? {} : { serves: file.about }) });
    } else if (place?.exists(file.path) === true) {
      const other = mode === undefined || top === undefined ? undefined : runs(false);
      if (mode === undefined) {
        if (!isFaulty(path)) existing.push({ path });
        const lines = LINES.get(file.path);
        const isServed =
          file.path === HOOKS
            ? hooks.roots === undefined || hooks.roots.includes(folder)
            : (textAt(place, file.path) ?? '').includes(lines?.sign ?? '');
        if (lines !== undefined && !isServed)
          toAdd.push({ path, about: lines.about, text: lines.of?.(file.text) ?? file.text });
      } else if (other !== undefined && step !== undefined) toAdd.push(stepFor(above + other.path, step));
      else if (!isFaulty(path))
        faulty.push({ path, why: `it has the name of a ${file.about}, but does not do that` });
    } else {
      const other = mode === undefined || top === undefined ? undefined : runs(false);
      if (other !== undefined && step !== undefined) toAdd.push(stepFor(above + other.path, step));
      else missing.push(isOfTop ? { ...file, path, inTop: file.path } : file);
    }
  }
  return { existing, missing, toAdd, faulty };
}

/** Whether git's top level is the only place where a file has an effect. */
function isReadAtTop(path: string): boolean {
  return /^\.(github|pre-commit)/.test(path);
}

function stepFor(path: string, step: string): { path: string; text: string; about: string } {
  return { path, text: step, about: 'below its steps for another folder' };
}

interface Lines {
  /** The text by which our lines are recognized; absent for hooks, whose configuration is parsed. */
  readonly sign?: string;
  readonly about: string;
  /** The part of our file to add. Default: all of it. */
  readonly of?: (text: string) => string;
}

/** Files that also serve other purposes, and what to add. */
const LINES: ReadonlyMap<string, Lines> = new Map<string, Lines>([
  [
    '.vscode/settings.json',
    { sign: 'cohort-spec.schema.json', about: 'so that VS Code completes and checks specs' },
  ],
  [
    HOOKS,
    {
      about: 'below repos, so that each commit is checked',
      of: (text) => text.replace(/^repos:\n/, ''),
    },
  ],
]);

/** A workflow: the steps that run the action, and why there may be more. */
interface Workflow {
  readonly path: string;
  readonly steps: readonly { readonly mode: string; readonly root: string }[];
  readonly fault?: string;
}

function workflowsIn(tree: FileTree | undefined): readonly Workflow[] {
  const names = (tree?.list(WORKFLOWS) ?? []).filter((name) => /\.ya?ml$/.test(name));
  return names.map((name) => {
    const path = `${WORKFLOWS}/${name}`;
    const text = (tree && textAt(tree, path)) ?? '';
    const document = parseDocument(text, { logLevel: 'error' });
    const [error] = document.errors;
    if (error === undefined) {
      const workflow: unknown = document.toJS();
      const [repository = '', ref = ''] =
        stepsOf(workflow)
          .map((step) => String(field(step, 'uses')).split('@'))
          .find(([name = '', commit = '']) => OURS.test(name) && isPlaceholder(name, commit)) ?? [];
      const fault = repository === '' ? {} : { fault: placeholderFault(`${repository}@${ref}`) };
      return { path, steps: stepsIn(workflow), ...fault };
    }
    if (!text.includes('cohort-ci')) return { path, steps: [] };
    return {
      path,
      steps: [],
      fault: `line ${lineOf(error, text)} is no valid YAML, so GitHub cannot run it`,
    };
  });
}

/** The name of a repository of this action. */
const OURS = /^[\w.-]+\/cohort-ci$/;

function placeholderFault(name: string): string {
  return `${name} is a placeholder: replace it with the repository and the commit that you use`;
}

/** The parser reports an unclosed bracket or quote after the last line. */
function lineOf(error: { readonly linePos?: readonly { readonly line: number }[] }, text: string): number {
  return Math.min(error.linePos?.[0]?.line ?? 1, text.trimEnd().split('\n').length);
}

/**
 * The hook configuration. `roots` are the roots that hooks of this program serve; absent if that cannot be determined.
 */
interface Hooks {
  readonly path: string;
  readonly roots?: readonly string[];
  readonly fault?: string;
}

function hooksIn(tree: FileTree | undefined): Hooks {
  const text = (tree && textAt(tree, HOOKS)) ?? '';
  const document = parseDocument(text, { logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) {
    if (!text.includes('cohort-ci')) return { path: HOOKS, roots: [] };
    return {
      path: HOOKS,
      fault: `line ${lineOf(error, text)} is no valid YAML, so pre-commit cannot read it`,
    };
  }
  const repos = listIn(document.toJS(), 'repos');
  const ours = repos.flatMap((repo) => {
    const hooks = listIn(repo, 'hooks').filter((hook) =>
      HOOK.test(`${field(hook, 'id')} ${field(hook, 'entry')}`),
    );
    return hooks.length === 0 ? [] : [{ repo, hooks }];
  });
  const nameOf = (repo: unknown): string =>
    String(field(repo, 'repo')).replace(/^https:\/\/github\.com\/|\.git$/g, '');
  const placeholder = ours.find(({ repo }) => isPlaceholder(nameOf(repo), String(field(repo, 'rev'))));
  return {
    path: HOOKS,
    roots: ours.flatMap(({ hooks }) => hooks.flatMap(rootOfHook)),
    ...(placeholder === undefined
      ? {}
      : { fault: placeholderFault(`${nameOf(placeholder.repo)} at ${field(placeholder.repo, 'rev')}`) }),
  };
}

/** A hook of ours by its id, or a local one that runs the program. */
const HOOK = /\bcohort-ci\b/;

/** The root that the options of a hook name, in any of their spellings. */
function rootOfHook(hook: unknown): readonly string[] {
  const words = [String(field(hook, 'entry') ?? '').split(/\s+/), listIn(hook, 'args').map(String)].flat();
  const given = words.flatMap((word, index) =>
    word === '--root' ? [words[index + 1] ?? '.'] : word.startsWith('--root=') ? [word.slice(7)] : [],
  );
  const root = innerFolder(given.at(-1) ?? '.');
  return root === undefined ? [] : [root === '' ? '.' : root];
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = field(value, name);
  return Array.isArray(list) ? list : [];
}

/** The event that triggers a workflow of each mode; without it, the workflow never does its work. */
const EVENTS: Readonly<Record<string, string>> = { check: 'pull_request', drift: 'schedule' };

/** The mode and the root of the steps of a workflow that run the action at the right time. */
function stepsIn(workflow: unknown): Workflow['steps'] {
  const on = field(workflow, 'on');
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(Object(on));
  return stepsOf(workflow).flatMap((step) => {
    const inputs = field(step, 'with');
    const root = innerFolder(String(field(inputs, 'root') ?? '.'));
    const mode = field(inputs, 'mode') ?? 'check';
    const [name = '', ref] = String(field(step, 'uses')).split('@');
    const isOurs = ref !== undefined && OURS.test(name);
    if (!isOurs || root === undefined || typeof mode !== 'string') return [];
    const event = EVENTS[mode];
    return event === undefined || events.includes(event) ? [{ mode, root: root === '' ? '.' : root }] : [];
  });
}

function stepsOf(workflow: unknown): readonly unknown[] {
  return Object.values(Object(field(workflow, 'jobs'))).flatMap((job) => field(job, 'steps') ?? []);
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

/**
 * Missing catalogs that the runtime requires, with their columns, and what to do if one is there under another name.
 */
export function missingCatalogs(
  tree: FileTree,
  layout: DataLayout,
  runtime: Runtime,
): readonly { readonly path: string; readonly columns: string; readonly instead?: string }[] {
  const sources = new Sources(tree);
  return (Object.keys(CATALOG_FILES) as CatalogName[])
    .filter((name) => !OPTIONAL_CATALOGS.includes(name) && !tree.exists(layout.catalog(name)))
    .map((name) => {
      const path = layout.catalog(name);
      const found = misnamed(path, { sources, layout });
      return {
        ...{ path, columns: columnsInWords(name, runtime) },
        ...(found === undefined ? {} : { instead: textOf(found.hint) }),
      };
    });
}
