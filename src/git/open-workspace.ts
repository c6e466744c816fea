import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DiskTree } from '../disk/disk-tree.ts';
import { EnvironmentFailure, shown } from '../disk/environment-failure.ts';
import { findSpecs } from '../disk/find-specs.ts';
import { type CohortSpec, cohortOf, type IgnoredBy, withRivals } from '../repository.ts';
import { cohortFolderOf, outputsIn } from '../source/cohort-files.ts';
import { DataLayout } from '../source/data-layout.ts';
import type { FileRead, FileTree } from '../source/file-tree.ts';
import { folderOf } from '../source/path.ts';
import { type Absence, CheckoutTree } from './checkout-tree.ts';
import { ignoredPaths, trackedPaths } from './git.ts';
import { ignoringRule } from './ignoring-rule.ts';
import { pickCohorts } from './pick-cohorts.ts';

/** What is checked: a checkout, or a commit as it would be checked out. */
export interface Workspace {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly tree: FileTree;
  readonly patterns: readonly string[];
  readonly cohorts: readonly CohortSpec[];
  readonly isIgnored: (path: string) => boolean;
  /** Asked of git when it is wanted. */
  readonly ignoredBy: (path: string) => IgnoredBy | undefined;
  /** Submodules that hold what a check reads, and are not checked out. */
  readonly bareModules: readonly string[];
  /** The specs that other patterns name, those that cannot be read left out. */
  findSpecs(patterns: readonly string[]): Promise<readonly string[]>;
  /** Paths of the tracked files whose path ends so. */
  trackedEndingIn(end: string): readonly string[];
  /** The path without links; undefined where it leads out, or to nothing. */
  canonical(path: string): string | undefined;
  /** The content that a Git LFS pointer stands for, where it is on disk: by path, and the pointer's id. */
  behindPointer(path: string, oid: string): FileRead | undefined;
}

/** A checkout. */
export interface Checkout extends Workspace {
  readonly tree: CheckoutTree;
  /** Folders of cohorts whose spec git tracks and somebody has removed from disk. */
  readonly removed: readonly string[];
}

export interface WorkspaceOptions {
  readonly root: string | undefined;
  readonly dataRoot: string;
  readonly specs: readonly string[] | undefined;
  /** What whoever reads the messages has to set: options by default. */
  readonly namedBy?: 'options' | 'inputs';
  /** Ids, patterns of ids, folders or specs; all cohorts when absent. */
  readonly cohorts: readonly string[] | undefined;
  /** `removes` by default. */
  readonly absence?: Absence;
  /** The files, where they are open already; with the same absence. */
  readonly tree?: CheckoutTree | undefined;
}

/** The command line has options for both; for the action one is an input, and one a setting. */
const DATA_ROOT_HINTS = {
  options: '; name the repository with --root, and its data folder with --data-root',
  inputs: '; name the repository with root, and its data folder with data-root in .cohort-ci.yml',
};

/** Where specs are unless something else is said. */
export function defaultPatterns(dataRoot: string): readonly string[] {
  return [new DataLayout(dataRoot).specPattern];
}

/** Finds the specs of a repository on disk, and which outputs git ignores. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Checkout> {
  const root = resolve(options.root ?? '.');
  requireFolder(root, 'root');
  const { dataRoot } = options;
  const patterns = options.specs ?? defaultPatterns(dataRoot);
  const { absence = 'removes' } = options;
  const tree = options.tree ?? new CheckoutTree(root, { absence });
  if (options.specs === undefined && dataRoot !== '' && tree.withheld(dataRoot) !== 'folder')
    requireFolder(
      resolve(root, dataRoot),
      'data root',
      dataRoot.includes('\\') ? `; write / between folders` : DATA_ROOT_HINTS[options.namedBy ?? 'options'],
    );
  const specs = await findSpecs(tree, patterns);
  // What leads out of the repository is not read; checking it says so.
  const found = withRivals([...specs.paths, ...specs.outside, ...specs.amiss].map(cohortOf));
  const cohorts =
    options.cohorts === undefined
      ? found
      : pickCohorts(found, options.cohorts, root, (id) => withoutSpec(id, tree, dataRoot, patterns));
  const layout = new DataLayout(dataRoot);
  const outputs = cohorts.flatMap(({ folder }) => outputsIn(folder));
  const gens = layout.allGenerations;
  return {
    root,
    tree,
    patterns,
    cohorts,
    removed: absence === 'removes' ? removedCohorts(tree, layout) : [],
    bareModules: bareModules(tree, layout),
    findSpecs: async (others) => (await findSpecs(tree, others)).paths,
    trackedEndingIn: (end) => tree.index.endingIn(end).map(({ path }) => path),
    canonical: (path) => tree.confinement.canonical(path),
    behindPointer: (path, oid) => tree.behindPointer(path, oid),
    ignoredBy: (path) => ignoringRule(root, path),
    isIgnored: ignoredIn(
      root,
      outputs.filter((path) => tree.exists(path)),
      gens.filter((path) => tree.exists(path)),
    ),
  };
}

/** Folders of cohorts whose spec git tracks, and of which there is none on disk. */
function removedCohorts(tree: CheckoutTree, layout: DataLayout): readonly string[] {
  return tree.index.endingIn(layout.cohort('').spec.slice(layout.cohorts.length + 1)).flatMap(({ path }) => {
    const folder = cohortFolderOf(path);
    const isCohort = folder !== undefined && folderOf(folder) === layout.cohorts;
    return isCohort && !tree.exists(path) ? [folder] : [];
  });
}

/** Submodules at, above or in the folders that a check reads, of which only the folder is there. */
function bareModules(tree: CheckoutTree, layout: DataLayout): readonly string[] {
  const read = [layout.cohorts, layout.catalogFolder, layout.gens, layout.tasks];
  return tree.index
    .modules()
    .map(({ path }) => path)
    .filter((path) => read.some((folder) => isWithin(folder, path) || isWithin(path, folder)))
    .filter((path) => tree.list(path).length === 0);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Outputs that git ignores; when git cannot say, none. A folder with tracked files below it is committed all the same. */
function ignoredIn(
  root: string,
  files: readonly string[],
  folders: readonly string[],
): (path: string) => boolean {
  const ignored = ignoredPaths(root, [...files, ...folders]);
  if (ignored.kind === 'unknown' || ignored.paths.size === 0) return () => false;
  const hidden = folders.filter((folder) => ignored.paths.has(folder));
  const tracked = hidden.length === 0 ? undefined : trackedPaths(root, hidden);
  const committed = hidden.filter(
    (folder) => tracked?.kind === 'known' && [...tracked.paths].some((path) => path.startsWith(`${folder}/`)),
  );
  return (path) => ignored.paths.has(path) && !committed.includes(path);
}

/** Why there is no such folder below a root, in one sentence. */
export function absence(tree: DiskTree, folder: string, root: string, what = 'folder'): string {
  switch (tree.probe(folder)) {
    case 'outside':
      return `${shown(folder)} leads out of ${root}`;
    case 'unreadable':
      return `${shown(folder)} in ${root} cannot be read`;
    case 'missing':
      return `there is no ${what} ${shown(folder)} in ${root}`;
    default:
      return `${shown(folder)} in ${root} is not a folder`;
  }
}

function requireFolder(path: string, what: string, hint = ''): void {
  let isFolder = false;
  try {
    isFolder = statSync(path).isDirectory();
  } catch {
    throw new EnvironmentFailure('other', path, `there is no such ${what}: ${path}${hint}`);
  }
  if (!isFolder) throw new EnvironmentFailure('other', path, `the ${what} is not a folder: ${path}`);
}

/** Why a cohort whose folder is there has no spec that was found; undefined when there is no such folder. */
function withoutSpec(
  id: string,
  tree: DiskTree,
  dataRoot: string,
  patterns: readonly string[],
): string | undefined {
  const layout = new DataLayout(dataRoot);
  const folder = layout.cohorts;
  // The listing, since an id may be a path.
  if (!tree.list(folder).includes(id) || tree.probe(`${folder}/${id}`) !== 'directory') return undefined;
  const real = tree.confinement.canonical(`${folder}/${id}`);
  if (real?.startsWith(`${folder}/`) && real !== `${folder}/${id}`)
    return `'${id}' is another name of the cohort '${real.slice(folder.length + 1)}', which its link leads to`;
  const { spec } = layout.cohort(id);
  return tree.exists(spec)
    ? `the spec of the cohort '${id}', ${spec}, is not among those that ${patterns.map((pattern) => `'${pattern}'`).join(', ')} names`
    : `the cohort '${id}' has no spec at ${spec}; backfill derives one from its outputs`;
}
