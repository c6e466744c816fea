import {
  type AffectedCohort,
  affectedCohorts,
  type CohortInputs,
  isSetting,
  isShared,
} from '../change/affected-cohorts.ts';
import type { CheckedState } from '../change/checked-state.ts';
import { loadDesign } from '../design/load-design.ts';
import { FindingSet } from '../findings/finding-set.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { CONFIG_PATH } from '../settings/config.ts';
import { outputsIn } from '../source/cohort-files.ts';
import { DataLayout } from '../source/data-layout.ts';
import { folderOf } from '../source/path.ts';
import { Sources } from '../source/sources.ts';
import type { Stage } from '../source/stage.ts';
import { catalogUsers, isReadCatalog } from './catalog-users.ts';
import { changedAnywhere, changedNames, changedPaths, foldersOfOne } from './git-history.ts';
import { GitTree } from './git-tree.ts';
import { linkedMetadata, mayBeMetadata } from './linked-metadata.ts';
import { withLinked } from './linked-paths.ts';
import type { OpenedBase } from './open-base.ts';
import { SpecTexts } from './spec-texts.ts';
import { readersOfGenerations, type SearchedState } from './touched-generations.ts';

/** The extent of a change. */
export interface Reach {
  /** The cohorts of either state whose inputs or outputs the change touches. */
  readonly affected: readonly AffectedCohort[];
  /**
   * Ids of untouched cohorts that include a file of a touched cohort: a finding in such a file is introduced or fixed
   * only if these cohorts do not have it in both states.
   */
  readonly beside: ReadonlySet<string>;
  /** The files for which {@link affected} and {@link beside} contain every cohort that includes them. */
  readonly included: ReadonlySet<string>;
  /** Whether the check result of any cohort may differ. */
  readonly all: boolean;
  /** Changed paths, under every name by which they are read. */
  readonly changed: readonly string[];
  /** The generations with changed files. */
  readonly generations: ChangedGenerations;
}

/** Generation folders with changes, by stage and name. */
export interface ChangedGenerations {
  has(stage: Stage, id: string): boolean;
  ids(stage: Stage): Iterable<string>;
  /**
   * Whether the changed generations are not fully known, because a stage folder, or one above it, was replaced or is a
   * link.
   */
  readonly isUnknown: boolean;
}

/** Files that determine which outputs git ignores, and how it writes files. */
const RULES = /(^|\/)\.git(ignore|attributes)$/;

/**
 * The extent of the change from a base to a commit, according to git's comparison of the two trees: a cohort with the
 * same object ids on both sides is not read. Throws an EnvironmentFailure if git fails.
 */
export function touchedBetween(
  root: string,
  base: OpenedBase,
  head: string,
  checked: Pick<CheckedState, 'repository' | 'cohorts'>,
): Reach {
  const changed = changedPaths(root, base.commit, head);
  const roots = [...new Set([base.options.dataRoot, checked.repository.options.dataRoot])];
  // Rules in folders above apply as well.
  const hasNewRules = changedAnywhere(root, base.commit, head).some((path) => RULES.test(path));
  if (changed.length === 0 && !hasNewRules)
    return {
      ...{ affected: [], beside: new Set(), included: new Set(), all: false, changed },
      generations: changedGenerations(changed, roots, false),
    };
  const { tree } = checked.repository.sources;
  const headTree =
    tree instanceof GitTree && tree.commit === head
      ? tree
      : new GitTree(root, head, { objects: base.objects });
  const trees = [base.tree, headTree];
  const stateOf = ({ cohorts, repository }: typeof checked, tree: GitTree): SearchedState => ({
    ...{ cohorts, repository, tree, texts: new SpecTexts(tree) },
  });
  const states = [stateOf(base, base.tree), stateOf(checked, headTree)] as const;
  for (const one of trees) for (const dataRoot of roots) one.expand(new DataLayout(dataRoot).cohorts);
  const cohorts = new Map([...base.cohorts, ...checked.cohorts].map((cohort) => [cohort.id, cohort]));
  const above = new Set<string>();
  for (const path of changed)
    for (let at = path; at !== '' && !above.has(at); at = folderOf(at)) above.add(at);
  const includes = includesOfChanged(states, above);
  const inputs = [...cohorts.values()].map((cohort) => ({
    ...cohort,
    includes: includes.get(cohort.id) ?? [],
  }));
  const filesIn = ({ specPath, folder }: CohortSpec): readonly string[] => [specPath, ...outputsIn(folder)];
  const ownFiles = new Set(
    inputs.filter(({ specPath, folder }) => above.has(folder ?? specPath)).flatMap(filesIn),
  );
  const others = changed.filter((path) => !ownFiles.has(path));
  // An unchanged link is in both.
  const metadata =
    changedNames(root, base.commit, head) === undefined || mayBeMetadata(base.tree, others)
      ? roots.flatMap((dataRoot) => linkedMetadata(headTree, new DataLayout(dataRoot)))
      : [];
  const links = metadata.length > 0 || trees.some(({ objects }) => objects.mayHoldLinks);
  const own = links ? inputs.flatMap(filesIn) : [];
  const places = links ? [CONFIG_PATH, ...roots.flatMap((dataRoot) => sharedPlaces(dataRoot, trees))] : [];
  const read = [...places, ...own, ...metadata, ...[...includes.values()].flat()];
  // If only one commit has a folder, the other may have an input in its place, or lack an input below it.
  const paths = withLinked([...changed, ...foldersOfOne(root, base.commit, head)], read, trees);
  const readersOf = readersOfGenerations(paths, ...states);
  const usersOf = usersOfCatalogs(paths, ...states);
  const touches = roots.map((dataRoot) => affectedCohorts(paths, inputs, { dataRoot, readersOf, usersOf }));
  const affected = joined(touches);
  return {
    affected,
    ...sharersOf(affected, inputs, roots),
    // An additional committed kind of output affects every cohort. New ignore rules may also make any output count as
    // not committed.
    all: hasNewRules || paths.some(isSetting) || !sameKinds(base, checked),
    changed: paths,
    generations: changedGenerations(paths, roots, links),
  };
}

/**
 * Files that specs include, by cohort id: for changed specs, and for those that may include files outside their own
 * folder. Files inside it belong to the cohort anyway.
 *
 * @param touched - The changed paths, and the folders above them.
 */
function includesOfChanged(
  states: readonly [SearchedState, SearchedState],
  touched: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const [base, head] = states;
  const [was, is] = [base.texts, head.texts];
  const known = new Set(base.cohorts.map(({ specPath }) => specPath));
  const isSameLanguage = base.repository.runtime === head.repository.runtime;
  const isOwn = ({ specPath, folder }: CohortSpec): boolean =>
    touched.has(folder ?? specPath) && (touched.has(folderOf(specPath)) || touched.has(specPath));
  const links = base.tree.objects.mayHoldLinks || head.tree.objects.mayHoldLinks;
  const isOther = (cohort: CohortSpec): boolean => (links ? !is.isUnchanged(cohort, was) : isOwn(cohort));
  // An unchanged spec includes the same files.
  const others = head.cohorts.filter(
    (cohort) => !isSameLanguage || !known.has(cohort.specPath) || isOther(cohort),
  );
  const includes = new Map<string, readonly string[]>();
  const add = (cohorts: readonly CohortSpec[], { repository, tree, texts }: SearchedState): void => {
    const own = new Set(cohorts.filter(isOwn));
    texts.load([...own]);
    const open = texts.reachingOut(
      cohorts.filter((cohort) => !own.has(cohort)),
      repository.layout.cohorts,
    );
    for (const cohort of cohorts) {
      const isOpen =
        own.has(cohort) || open.has(cohort) || (links && holdsLink(tree, folderOf(cohort.specPath)));
      if (!isOpen) continue;
      const { id } = cohort;
      includes.set(id, [...new Set([...(includes.get(id) ?? []), ...filesOf(cohort, repository, tree)])]);
    }
  };
  add(base.cohorts, base);
  add(others, head);
  return includes;
}

/** Whether a folder has a link in it. */
function holdsLink(tree: GitTree, folder: string): boolean {
  return tree.list(folder).some((name) => {
    const path = `${folder}/${name}`;
    return tree.passes(path).length > 0 || holdsLink(tree, path);
  });
}

/** The cohorts that include the same files as the touched ones. */
function sharersOf(
  affected: readonly AffectedCohort[],
  cohorts: readonly CohortInputs[],
  roots: readonly string[],
): Pick<Reach, 'beside' | 'included'> {
  const touched = new Set(affected.map(({ id }) => id));
  const included = new Set<string>();
  const folders = new Set<string>();
  for (const { id, specPath, folder, includes } of cohorts) {
    if (!touched.has(id)) continue;
    if (folder !== undefined) folders.add(folderOf(specPath));
    // Catalogs, selections and metadata are also read by other cohorts.
    for (const path of includes)
      if (!roots.some((dataRoot) => isReadByOthers(path, dataRoot))) included.add(path);
  }
  const isIn = (path: string, places: ReadonlySet<string>): boolean => {
    for (let at = folderOf(path); at !== ''; at = folderOf(at)) if (places.has(at)) return true;
    return false;
  };
  // Files in the folder of a spec are its own, whether or not it is known to include them.
  const owners = new Set<string>();
  for (const path of included) for (let at = folderOf(path); at !== ''; at = folderOf(at)) owners.add(at);
  const beside = cohorts.filter(
    ({ id, specPath, folder, includes }) =>
      !touched.has(id) &&
      ((folder !== undefined && owners.has(folderOf(specPath))) ||
        includes.some((path) => included.has(path) || isIn(path, folders))),
  );
  return { beside: new Set(beside.map(({ id }) => id)), included };
}

function isReadByOthers(path: string, dataRoot: string): boolean {
  return isShared(path, dataRoot) || new DataLayout(dataRoot).generationFolderOf(path) !== undefined;
}

/** The cohorts that changed catalogs affect; none for files that no check reads. */
function usersOfCatalogs(
  changed: readonly string[],
  base: SearchedState,
  head: SearchedState,
): (path: string) => ReadonlySet<string> | 'all' {
  const states = [base, head];
  const isRead = (path: string): boolean => states.some(({ repository }) => isReadCatalog(path, repository));
  const isEverything =
    base.repository.layout.dataRoot !== head.repository.layout.dataRoot ||
    states.some(({ repository }) => repository.selections.kind !== 'none');
  if (isEverything) return () => 'all';
  const users = changed.some(isRead) ? catalogUsers(base, head) : new Set<string>();
  return (path) => (isRead(path) ? users : new Set());
}

/** The files opened to load a spec, existing or not. */
function filesOf({ specPath }: CohortSpec, { options }: Repository, tree: GitTree): readonly string[] {
  const sources = new Sources(tree);
  loadDesign(sources, specPath, options.dialect, new FindingSet());
  return [...sources.lookups()].flatMap(({ path }) => (path === specPath ? [] : [path]));
}

/** The files that every cohort reads and that may be links. */
function sharedPlaces(dataRoot: string, trees: readonly GitTree[]): readonly string[] {
  const { catalogFolder, selections, looseCatalogs, allGenerations } = new DataLayout(dataRoot);
  const catalogs = trees.flatMap((tree) =>
    tree.list(catalogFolder).map((name) => `${catalogFolder}/${name}`),
  );
  return [...selections, ...looseCatalogs, ...allGenerations, ...catalogs];
}

function joined(parts: readonly (readonly AffectedCohort[])[]): readonly AffectedCohort[] {
  const [first = [], ...others] = parts;
  if (others.length === 0) return first;
  const all = new Map(first.map((one) => [one.id, one]));
  for (const { id, touches } of others.flat())
    all.set(id, { id, touches: [...new Set([...(all.get(id)?.touches ?? []), ...touches])] });
  return [...all.values()];
}

/** Whether both commit the same kinds of output. */
export function sameKinds(
  base: Pick<CheckedState, 'repository'>,
  head: Pick<CheckedState, 'repository'>,
): boolean {
  const [before, after] = [base.repository.committed, head.repository.committed];
  return (
    before.manifest === after.manifest &&
    before.membership === after.membership &&
    before.metadata === after.metadata
  );
}

function changedGenerations(
  changed: readonly string[],
  roots: readonly string[],
  mayHoldLinks: boolean,
): ChangedGenerations {
  const layouts = roots.map((dataRoot) => new DataLayout(dataRoot));
  const known = new Map<string, Set<string>>();
  let isUnknown = mayHoldLinks || layouts.length !== 1;
  for (const path of changed) {
    for (const layout of layouts) {
      const found = layout.generationFolderOf(path);
      if (found === undefined) {
        isUnknown ||=
          layout.gens === path || layout.gens.startsWith(`${path}/`) || layout.allGenerations.includes(path);
        continue;
      }
      const ids = known.get(found.stage);
      if (ids === undefined) known.set(found.stage, new Set([found.id]));
      else ids.add(found.id);
    }
  }
  return {
    has: (stage, id) => known.get(stage)?.has(id) ?? false,
    ids: (stage) => known.get(stage) ?? [],
    isUnknown,
  };
}
