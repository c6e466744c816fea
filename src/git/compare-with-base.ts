import { type AffectedCohort, affectedCohorts, isSetting } from '../change/affected-cohorts.ts';
import type { Change } from '../change/change.ts';
import {
  type CheckedState,
  type CompareOptions,
  compareStates,
  includesOf,
} from '../change/compare-states.ts';
import { checkRepository } from '../check-repository.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { compareDiagnostics } from '../findings/order.ts';
import type { CohortSpec } from '../repository.ts';
import type { CohortResult } from '../result.ts';
import { CONFIG_PATH } from '../settings/config.ts';
import { outputsIn } from '../source/cohort-files.ts';
import { compareCodePoints } from '../source/compare.ts';
import { DataLayout } from '../source/data-layout.ts';
import type { NoBase } from './choose-base.ts';
import { changedPaths } from './git-history.ts';
import { GitTree } from './git-tree.ts';
import { withLinked } from './linked-paths.ts';
import type { OpenedBase } from './open-base.ts';
import { touchedGenerations } from './touched-generations.ts';

export interface CompareWithBaseOptions extends Omit<CompareOptions, 'affected' | 'baseFailure'> {
  /** Compare these cohorts alone, by id. Default: all. */
  readonly cohorts?: readonly string[];
  /** What the change touches, where that is known already. */
  readonly reach?: Reach;
}

/**
 * What a checked state changes against a base commit. Of the base only those cohorts are checked that the change touches,
 * or about which there is something to say now: the others come out clean, as they do now. A base that cannot be read is
 * no failure of the check: the change then says why there was nothing to compare with.
 *
 * @param head - The commit whose checkout was checked.
 */
export async function compareWithBase(
  root: string,
  base: OpenedBase | NoBase,
  head: string,
  checked: CheckedState,
  options: CompareWithBaseOptions = {},
): Promise<Change> {
  const { onCohort, cohorts, reach: known, ...telling } = options;
  const each = onCohort === undefined ? {} : { onCohort };
  const uncompared = (why: string): Promise<Change> =>
    compareStates(undefined, checked, {
      affected: checked.cohorts.map(({ id }) => ({ id, touches: [] })),
      baseFailure: why,
      ...telling,
      ...each,
    });
  if (base.kind === 'none') return uncompared(base.why);
  try {
    const asked = cohorts === undefined ? undefined : new Set(cohorts);
    const isAsked = ({ id }: { readonly id: string }): boolean => asked?.has(id) ?? true;
    const reach = known ?? touchedBetween(root, base, head, checked);
    const affected = reach.affected.filter(isAsked);
    const touched = reach.all ? undefined : new Set(affected.map(({ id }) => id));
    const opened = { ...base, cohorts: base.cohorts.filter(isAsked) };
    const how = {
      touched,
      changed: reach.changed,
      spare: base.cohorts[0],
      isNarrowed: !base.cohorts.every(isAsked),
    };
    const before = await checkTouched(opened, checked, how, each);
    const isDoubtful = base.refused !== undefined;
    return await compareStates(before, checked, { affected, isDoubtful, ...telling, ...each });
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return uncompared(error.message);
  }
}

const IGNORE_FILE = /(^|\/)\.gitignore$/;

/** How far a change reaches. */
export interface Reach {
  /** The cohorts of either state whose inputs or outputs it touches. */
  readonly affected: readonly AffectedCohort[];
  /** Whether the check of any cohort may come out differently. */
  readonly all: boolean;
  /** Changed paths, by whatever name they are read. */
  readonly changed: readonly string[];
}

/** What the change from a base to a commit touches. Throws an EnvironmentFailure when git cannot say. */
export function touchedBetween(
  root: string,
  base: OpenedBase,
  head: string,
  checked: Pick<CheckedState, 'repository' | 'cohorts'>,
): Reach {
  const changed = changedPaths(root, base.commit, head);
  if (changed.length === 0) return { affected: [], all: false, changed };
  const includes = [includesOf(base), includesOf(checked)];
  const cohorts = new Map([...base.cohorts, ...checked.cohorts].map((cohort) => [cohort.id, cohort]));
  const inputs = [...cohorts.values()].map((cohort) => ({
    ...cohort,
    includes: includes.flatMap((one) => one.get(cohort.id) ?? []),
  }));
  const roots = [...new Set([base.options.dataRoot, checked.repository.options.dataRoot])];
  const trees = [base.tree, new GitTree(root, head, { objects: base.objects })];
  for (const tree of trees) for (const dataRoot of roots) tree.expand(new DataLayout(dataRoot).cohorts);
  const places = roots.flatMap((dataRoot) => sharedPlaces(dataRoot, trees));
  const own = inputs.flatMap(({ specPath, folder, includes: files }) => [
    ...[specPath, ...files],
    ...outputsIn(folder),
  ]);
  const paths = withLinked(changed, [CONFIG_PATH, ...places, ...own], trees);
  const generations = new DataLayout(base.options.dataRoot);
  // One read per file would cost a process each.
  base.tree.prefetch(paths.filter((path) => generations.generationOf(path) !== undefined));
  const hasGeneration = touchedGenerations(paths, base, checked);
  const touches = roots.map((dataRoot) => affectedCohorts(paths, inputs, { dataRoot, hasGeneration }));
  return {
    affected: joined(touches),
    // When one more kind is committed, every cohort is asked for it.
    // So may every output count as not committed once git ignores it.
    all: paths.some((path) => isSetting(path) || IGNORE_FILE.test(path)) || !sameKinds(base, checked),
    changed: paths,
  };
}

/** What every cohort reads, as far as it may be a link. */
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
function sameKinds(base: Pick<CheckedState, 'repository'>, head: Pick<CheckedState, 'repository'>): boolean {
  const [before, after] = [base.repository.committed, head.repository.committed];
  return (
    before.manifest === after.manifest &&
    before.membership === after.membership &&
    before.metadata === after.metadata
  );
}

interface Touched {
  /** Ids; absent for all. */
  readonly touched: ReadonlySet<string> | undefined;
  /** Paths. */
  readonly changed: readonly string[];
  /** A cohort of the base, if it has any: what belongs to no cohort is told only when one is checked. */
  readonly spare: CohortSpec | undefined;
  /** Whether only some cohorts were asked for. */
  readonly isNarrowed: boolean;
}

/**
 * The base as a check of it finds it. A cohort that is touched is checked, and so is every one that has a finding now: a
 * finding is old only when the base has it, never because nothing seems to have touched it. What is spotless is taken over.
 */
async function checkTouched(
  base: OpenedBase,
  head: CheckedState,
  { touched, changed, spare, isNarrowed }: Touched,
  each: Pick<CompareWithBaseOptions, 'onCohort'>,
): Promise<CheckedState> {
  const { tree, cohorts, repository, options, refused } = base;
  const now = new Map(head.result.cohorts.map((cohort) => [cohort.id, cohort]));
  const taken = new Map<string, CohortResult>();
  // That an entry of the configuration matches nothing can be told of all cohorts alone.
  const isWhole = head.result.diagnostics.some(({ code }) => code === 'config/unused-ignore');
  for (const { id } of cohorts) {
    const is = now.get(id);
    if (touched === undefined || isWhole) break;
    if (!touched.has(id) && is?.state === 'clean' && is.diagnostics.length === 0) taken.set(id, is);
  }
  const wanted = cohorts.filter(({ id }) => !taken.has(id));
  const asked = wanted.length === 0 && spare !== undefined ? [spare] : wanted;
  const partial = options.partial === true || isNarrowed || taken.size > 0;
  const result = await checkRepository(tree, asked, { ...options, ...each, partial });
  // By settings that nobody can read it is not known what was invalid: that is never old.
  const told = result.cohorts.filter(({ state }) => refused === undefined || state !== 'invalid');
  const checked = asked === wanted ? told : [];
  const other = new Set([...changed, ...result.sources.keys()]);
  const known = new Set(result.diagnostics.map(({ code }) => code));
  return {
    repository,
    cohorts,
    result: {
      ...result,
      cohorts: [...checked, ...taken.values()].sort((left, right) => compareCodePoints(left.id, right.id)),
      diagnostics: [
        // Without a cohort that was asked for, an empty list to check is no sign that no spec was found.
        ...result.diagnostics.filter(({ code }) => code !== 'spec/none-found' || !isNarrowed),
        // What is not committed is told once some cohort could be compared, and that may be one that is not checked here.
        ...(spare !== undefined && sameKinds(base, head) && !known.has('drift/not-committed')
          ? head.result.diagnostics.filter(({ code }) => code === 'drift/not-committed')
          : []),
        ...(refused?.diagnostics ?? []),
      ].sort(compareDiagnostics),
      sources: new Map([
        ...[...head.result.sources].filter(([path]) => !other.has(path) && taken.size > 0),
        ...result.sources,
        ...(refused?.sources ?? []),
      ]),
    },
  };
}
