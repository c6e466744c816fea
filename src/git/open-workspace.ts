import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LastCommitWith, restoreCommand } from '../account/restore-command.ts';
import { isArchive } from '../account/spec-like.ts';
import { surveyCohorts } from '../account/survey-cohorts.ts';
import type { CheckOptions } from '../check-repository.ts';
import type { DiskTree } from '../disk/disk-tree.ts';
import { EnvironmentFailure, shown } from '../disk/environment-failure.ts';
import { findSpecs } from '../disk/find-specs.ts';
import { shellWord } from '../findings/command-text.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { msg, ownCommand, type Text } from '../findings/text.ts';
import { capitalized } from '../findings/words.ts';
import { misnamedSpecs } from '../overview/repository-status.ts';
import { type CohortSpec, cohortOf, type IgnoredBy, withRivals } from '../repository.ts';
import { meantDataRoot } from '../settings/path-slips.ts';
import { cohortFolderOf, outputsIn } from '../source/cohort-files.ts';
import { compareCodePoints } from '../source/compare.ts';
import { DataLayout } from '../source/data-layout.ts';
import type { FileRead, FileTree } from '../source/file-tree.ts';
import { folderOf, lastNameOf } from '../source/path.ts';
import { type Absence, CheckoutTree } from './checkout-tree.ts';
import { ignoredPaths, trackedPaths } from './git.ts';
import { ignoringRule } from './ignoring-rule.ts';
import { lastCommitWith } from './last-commit-with.ts';
import { cohortPattern, type OtherReference, pickCohorts } from './pick-cohorts.ts';

/** The files to check: a checkout, or a commit as if it were checked out. */
export interface Workspace {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly tree: FileTree;
  readonly patterns: readonly string[];
  readonly cohorts: readonly CohortSpec[];
  readonly isIgnored: (path: string) => boolean;
  /** Determined by git on demand. */
  readonly ignoredBy: (path: string) => IgnoredBy | undefined;
  /** The given paths that git ignores and does not track; empty if git cannot tell. */
  readonly ignoredAmong: (paths: readonly string[]) => readonly string[];
  /** Where git still has a spec that is missing now. */
  readonly lastCommitWith: LastCommitWith;
  /** Submodules with files that a check reads but that are not checked out. */
  readonly bareModules: readonly string[];
  /** The readable specs that match other patterns. */
  findSpecs(patterns: readonly string[]): Promise<readonly string[]>;
  /** Paths of the tracked files that end with a text. */
  trackedEndingIn(end: string): readonly string[];
  /** The path without links; undefined if it leads out, or to nothing. */
  canonical(path: string): string | undefined;
  /** The content on disk behind a Git LFS pointer, if available, by path and the pointer's id. */
  behindPointer(path: string, oid: string): FileRead | undefined;
}

/** A checkout. */
export interface Checkout extends Workspace {
  readonly tree: CheckoutTree;
  /** Folders of cohorts whose tracked spec was removed from disk. */
  readonly removed: readonly string[];
  /** Whether only some cohorts were requested. */
  readonly isPartial: boolean;
  /** The folders that a check surveys besides these cohorts: all, or only the requested ones without a spec. */
  readonly survey: Pick<CheckOptions, 'partial' | 'allSpecs' | 'surveyed' | 'removed'>;
  /** See {@link PickedCohorts}. */
  readonly leftOut: readonly string[];
}

export interface WorkspaceOptions {
  readonly root: string | undefined;
  readonly dataRoot: string;
  readonly specs: readonly string[] | undefined;
  /** The kind of settings that messages refer to. Default: options. */
  readonly namedBy?: 'options' | 'inputs';
  /** Ids, patterns of ids, folders or specs; absent for all cohorts. */
  readonly cohorts: readonly string[] | undefined;
  /** The meaning of references that name no cohort. Default: none is accepted. */
  readonly otherwise?: (reference: string) => OtherReference;
  /** Default: `removes`. */
  readonly absence?: Absence;
  /** An already opened tree, with the same absence. */
  readonly tree?: CheckoutTree | undefined;
}

/**
 * How messages name the settings: the command line has options for both; the action has an input for one and a setting
 * for the other.
 */
const DATA_ROOT_HINTS = {
  options: 'name the repository with --root, and its data folder with --data-root or in .cohort-ci.yml',
  inputs: 'name the repository with root, and its data folder with data-root in .cohort-ci.yml',
};

/** The data root may exist under another name: a folder with cohorts, or with a similar name. */
function dataRootHint(dataRoot: string, tree: DiskTree, namedBy: keyof typeof DATA_ROOT_HINTS): string {
  if (dataRoot.includes('\\')) return '; write / between folders';
  const meant = meantDataRoot(dataRoot, tree);
  if (meant === undefined) return `; ${DATA_ROOT_HINTS[namedBy]}`;
  return tree.exists(new DataLayout(meant).cohorts)
    ? `; ${shown(meant)} has cohorts: rename it, or name it with ${namedBy === 'options' ? '--data-root or in .cohort-ci.yml' : 'data-root in .cohort-ci.yml'}`
    : `; ${didYouMean(meant)} ${capitalized(DATA_ROOT_HINTS[namedBy])}`;
}

/** Default location of specs. */
export function defaultPatterns(dataRoot: string): readonly string[] {
  return [new DataLayout(dataRoot).specPattern];
}

/** Finds the specs of a repository on disk, and the outputs that git ignores. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Checkout> {
  const root = resolve(options.root ?? '.');
  requireFolder(root, 'root');
  const { dataRoot } = options;
  const patterns = options.specs ?? defaultPatterns(dataRoot);
  const { absence = 'removes' } = options;
  const tree = options.tree ?? new CheckoutTree(root, { absence });
  if (options.specs === undefined && dataRoot !== '' && tree.withheld(dataRoot) !== 'folder')
    requireFolder(resolve(root, dataRoot), 'data root', () =>
      dataRootHint(dataRoot, tree, options.namedBy ?? 'options'),
    );
  const layout = new DataLayout(dataRoot);
  const withSpec = lastCommitWith(root, layout.specPattern);
  const specs = await findSpecs(tree, patterns);
  // Specs outside the repository are not read; the check reports them.
  const found = withRivals([...specs.paths, ...specs.outside, ...specs.unusable].map(cohortOf));
  const { cohorts, isAll, leftOut, lacking } =
    options.cohorts === undefined
      ? { cohorts: found, isAll: true, leftOut: [], lacking: new Map<string, string>() }
      : pickCohorts(found, options.cohorts, {
          root,
          whatIs: (path) => whatIs(path, tree, layout),
          why: (id) => withoutSpec(id, tree, dataRoot, patterns, withSpec),
          otherwise: options.otherwise,
        });
  const outputs = cohorts.flatMap(({ folder }) => outputsIn(folder));
  const gens = layout.allGenerations;
  const removed = absence === 'removes' ? removedCohorts(tree, layout) : [];
  const allSpecs = found.map(({ specPath }) => specPath);
  const matched = isAll ? [] : matchedWithoutSpec(options.cohorts ?? [], found, tree, layout, root);
  const folders = [...lacking.keys(), ...matched].map((id) => layout.cohort(id).folder);
  const loose = isAll || folders.length === 0 ? [] : surveyCohorts(tree, { dataRoot, specs: allSpecs });
  const surveyed = folders.filter(
    (folder) => removed.includes(folder) || loose.some((one) => `${one.folder}/`.startsWith(`${folder}/`)),
  );
  // Requested folders in which a check finds nothing to report.
  const bare = [...lacking].filter(([id]) => !surveyed.includes(layout.cohort(id).folder));
  return {
    root,
    tree,
    patterns,
    cohorts,
    isPartial: !isAll,
    leftOut: isAll ? leftOut : [...leftOut, ...bare.map(([, reference]) => reference)],
    survey: isAll
      ? { partial: false, removed }
      : surveyed.length === 0
        ? { partial: true, allSpecs: 'none' }
        : {
            ...{ partial: true, allSpecs, surveyed },
            removed: removed.filter((folder) => surveyed.includes(folder)),
          },
    removed,
    bareModules: bareModules(tree, layout),
    findSpecs: async (others) => (await findSpecs(tree, others)).paths,
    trackedEndingIn: (end) => tree.index.endingIn(end).map(({ path }) => path),
    canonical: (path) => tree.confinement.canonical(path),
    behindPointer: (path, oid) => tree.behindPointer(path, oid),
    ignoredBy: (path) => ignoringRule(root, path),
    lastCommitWith: withSpec,
    ignoredAmong(paths) {
      const ignored = ignoredPaths(root, tree.index.untrackedAmong(paths));
      return ignored.kind === 'unknown' ? [] : [...ignored.paths].sort(compareCodePoints);
    },
    isIgnored: ignoredIn(
      root,
      outputs.filter((path) => tree.exists(path)),
      gens.filter((path) => tree.exists(path)),
    ),
  };
}

/** Ids of folders without a spec that match a pattern, as a shell would have named them. */
function matchedWithoutSpec(
  references: readonly string[],
  found: readonly CohortSpec[],
  tree: DiskTree,
  layout: DataLayout,
  root: string,
): readonly string[] {
  const patterns = references.flatMap((reference) => cohortPattern(reference, root) ?? []);
  if (patterns.length === 0) return [];
  const known = new Set(found.map(({ id }) => id));
  return tree
    .list(layout.cohorts)
    .filter((id) => !known.has(id) && patterns.some((matches) => matches(cohortOf(layout.cohort(id).spec))));
}

/** Folders of cohorts with a tracked spec but no spec on disk. */
function removedCohorts(tree: CheckoutTree, layout: DataLayout): readonly string[] {
  return tree.index.endingIn(layout.cohort('').spec.slice(layout.cohorts.length + 1)).flatMap(({ path }) => {
    const folder = cohortFolderOf(path);
    const isCohort = folder !== undefined && folderOf(folder) === layout.cohorts;
    return isCohort && !tree.exists(path) ? [folder] : [];
  });
}

/** Submodules at, above or in the folders that a check reads, whose folder is empty. */
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

/** Outputs that git ignores; none if git cannot tell. A folder with tracked files counts as committed. */
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

/** Why a folder is not available below a root, in one sentence. */
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

function requireFolder(path: string, what: string, hint = () => ''): void {
  let isFolder = false;
  try {
    isFolder = statSync(path).isDirectory();
  } catch {
    throw new EnvironmentFailure('other', path, `there is no such ${what}: ${path}${hint()}`);
  }
  if (!isFolder) throw new EnvironmentFailure('other', path, `the ${what} is not a folder: ${path}`);
}

/** Describes a path that belongs to no cohort, as the end of a sentence; undefined if nothing exists there. */
export function whatIs(path: string, tree: DiskTree, layout: DataLayout): Text | undefined {
  if (path.startsWith('../') || (path !== '' && tree.probe(path) === 'missing')) return undefined;
  const below = (folder: string): boolean => `${path}/`.startsWith(`${folder}/`);
  if (path === '' || `${layout.cohorts}/`.startsWith(`${path}/`)) return 'is the folder of all cohorts';
  if (below(layout.catalogFolder))
    return msg`belongs to the catalogs, which \`${ownCommand('check')}\` checks with all cohorts`;
  const id = lastNameOf(path);
  if (below(layout.gens))
    return /^[dev]_/.test(id)
      ? msg`is a generation, which \`${ownCommand('why', id)}\` explains`
      : 'belongs to the generations, not to a cohort';
  const other = /^(.+?)\/cohorts(?:\/|$)/.exec(path)?.[1] ?? path;
  const others = new DataLayout(other);
  return tree.list(others.cohorts).some((one) => tree.exists(others.cohort(one).spec))
    ? `is in another data folder: pass --data-root ${shellWord(other)}`
    : 'belongs to no cohort';
}

/** Why no spec was found for a cohort that has a folder; undefined if it has none. */
export function withoutSpec(
  id: string,
  tree: DiskTree,
  dataRoot: string,
  patterns: readonly string[],
  withSpec: LastCommitWith,
): Text | undefined {
  const layout = new DataLayout(dataRoot);
  const folder = layout.cohorts;
  // Use the listing, since an id may be a path.
  if (!tree.list(folder).includes(id) || tree.probe(`${folder}/${id}`) !== 'directory') return undefined;
  const real = tree.confinement.canonical(`${folder}/${id}`);
  if (real?.startsWith(`${folder}/`) && real !== `${folder}/${id}`)
    return `'${id}' is another name of the cohort '${real.slice(folder.length + 1)}', which its link leads to`;
  const { spec } = layout.cohort(id);
  const meant = misnamedSpecs(tree, { dataRoot, cohorts: [] }).get(`${folder}/${id}`);
  if (meant !== undefined) return `the cohort '${id}' has no spec at ${spec}; rename ${meant} to that`;
  // Consistent with the output of `status`.
  const hasOutputs = outputsIn(`${folder}/${id}`).some((path) => tree.exists(path));
  if (isArchive(id) && !hasOutputs) return undefined;
  if (tree.exists(spec))
    return `the spec of the cohort '${id}', ${spec}, is not among those that ${patterns.map((pattern) => `'${pattern}'`).join(', ')} names`;
  const restore = restoreCommand(spec, withSpec);
  const lack = `the cohort '${id}' has no spec at ${spec}`;
  if (restore !== undefined) return msg`${lack}; \`${restore}\` restores it`;
  return hasOutputs
    ? msg`${lack}; \`${ownCommand('backfill', id)}\` derives one from its outputs`
    : `${lack}, and no outputs to derive one from`;
}
