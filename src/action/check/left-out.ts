import { accountOf, joinAccounts, UNKNOWN_BEFORE } from '../../account/account.ts';
import { isKeptAside, isSpecFolder } from '../../account/spec-like.ts';
import type { CheckedState } from '../../change/checked-state.ts';
import { checkRepository } from '../../check-repository.ts';
import { compareDiagnostics, diagnosticKey } from '../../findings/order.ts';
import type { NoBase } from '../../git/choose-base.ts';
import { changedPaths } from '../../git/git-history.ts';
import type { OpenedBase } from '../../git/open-base.ts';
import { defaultPatterns } from '../../git/open-workspace.ts';
import { type CohortSpec, cohortOf, withRivals } from '../../repository.ts';
import { type Account, type CheckResult, checkResult } from '../../result.ts';
import type { Config } from '../../settings/config.ts';
import { NOTHING_GIVEN, resolveSettings } from '../../settings/resolve-settings.ts';
import { compareCodePoints } from '../../source/compare.ts';
import { DataLayout } from '../../source/data-layout.ts';
import { folderOf, foldersAbove, lastNameOf } from '../../source/path.ts';
import { type OpenedWorkspace, takeTurn } from '../check-workspace.ts';
import type { Proposal } from '../compare.ts';
import type { RunContext } from '../run-context.ts';
import type { BaseSettings } from './judge-by-base.ts';
import type { Moves } from './moved-cohorts.ts';

/** A spec that a change hides from the check of that change. */
export interface LeftOut {
  /** The cohort as the settings of the base name it. */
  readonly own: CohortSpec;
  /** The same with an id that is unique in the result. */
  readonly shown: CohortSpec;
  /** Its data root. */
  readonly dataRoot: string;
}

/** Where a base looks for specs. */
interface Structure {
  readonly patterns: readonly string[];
  readonly dataRoot: string;
}

/**
 * Existing specs that the base, or its settings, would check and that the settings of the head leave out: hiding a
 * cohort, old or new, must not avoid its check. If it is unknown where the base looks for specs, every file in the
 * place of a spec counts.
 */
export async function leftOutSince(
  { root }: Pick<RunContext, 'root'>,
  { head }: Proposal,
  base: OpenedBase | NoBase,
  { config }: BaseSettings,
  moves: Moves,
  opened: OpenedWorkspace,
): Promise<readonly LeftOut[]> {
  const { tree, cohorts } = opened.workspace;
  const known = base.kind === 'base' && base.invalidSettings === undefined ? base.options : undefined;
  const structure = known ?? (base.kind === 'none' && config !== 'unknown' ? structureOf(config) : undefined);
  const dataRoot = structure?.dataRoot ?? opened.options.dataRoot;
  const named = new Set(cohorts.map(({ specPath }) => specPath));
  const ofBase = base.kind === 'base' ? base.cohorts.filter(({ specPath }) => !named.has(specPath)) : [];
  const candidates = [
    ...ofBase.map((own) => ({ own, dataRoot })),
    ...(structure === undefined
      ? hiddenAnywhere(
          opened,
          base.kind === 'base' ? changedPaths(root, base.commit, head) : undefined,
        ).filter(({ isAside }) => !isAside)
      : (await namedBy(structure, opened)).map((own) => ({ own, dataRoot }))),
  ];
  candidates.push(...movedInto(moves, dataRoot));
  if (candidates.length === 0) return [];
  const ids = new Set(cohorts.map(({ id }) => id));
  const byPath = new Map(candidates.reverse().map((one) => [one.own.specPath, one]));
  return [...byPath.values()]
    .filter(({ own: { specPath } }) => !named.has(specPath) && tree.exists(specPath))
    .sort((left, right) => compareCodePoints(left.own.specPath, right.own.specPath))
    .map(({ own, dataRoot: root }) => {
      const shown = ids.has(own.id) ? { ...own, id: `${own.id} (${own.specPath})` } : own;
      ids.add(shown.id);
      return { own, shown, dataRoot: root };
    });
}

function structureOf(config: Config | undefined): Structure {
  const { dataRoot, specs } = resolveSettings(NOTHING_GIVEN, config);
  return { dataRoot, patterns: specs ?? defaultPatterns(dataRoot) };
}

/** The specs in the checkout that the base's patterns match; empty if the head's patterns are the same. */
async function namedBy(
  { patterns }: Structure,
  { workspace }: OpenedWorkspace,
): Promise<readonly CohortSpec[]> {
  if (patterns.join('\n') === workspace.patterns.join('\n')) return [];
  return withRivals((await workspace.findSpecs(patterns)).map(cohortOf));
}

/**
 * Every file in the place of a cohort's spec, below any data root, and whether it is in a folder such as `archive`.
 *
 * @param changed - Paths that the change touches; undefined if unknown. Below other data roots, only these can hide
 *   something.
 */
function hiddenAnywhere(
  { workspace, options }: OpenedWorkspace,
  changed: readonly string[] | undefined,
): readonly (Omit<LeftOut, 'shown'> & { readonly isAside: boolean })[] {
  const own = new DataLayout(options.dataRoot);
  return workspace
    .trackedEndingIn(own.specPattern.slice(own.specPattern.lastIndexOf('*') + 1))
    .flatMap((path) => {
      const spec = cohortOf(path);
      const dataRoot = spec.folder === undefined ? undefined : dataRootAbove(spec.folder);
      if (dataRoot === undefined) return [];
      const isOwn = dataRoot === own.dataRoot;
      const isTouched =
        changed === undefined || changed.some((one) => dataRoot === '' || one.startsWith(`${dataRoot}/`));
      return isOwn || isTouched
        ? [{ own: spec, dataRoot, isAside: !isOwn && path.split('/').some(isKeptAside) }]
        : [];
    });
}

/**
 * The cohorts below other data roots in whose folders one of these paths is. They are found from the paths: looking for
 * specs everywhere would read the folders of all generations.
 */
function changedBelowOtherRoots(
  { workspace: { tree }, options }: OpenedWorkspace,
  changed: readonly string[],
): readonly Omit<LeftOut, 'shown'>[] {
  return [...foldersAbove(changed)].sort(compareCodePoints).flatMap((folder) => {
    const dataRoot = dataRootAbove(folder);
    if (dataRoot === undefined || dataRoot === options.dataRoot) return [];
    const { spec } = new DataLayout(dataRoot).cohort(lastNameOf(folder));
    return tree.exists(spec) ? [{ own: cohortOf(spec), dataRoot }] : [];
  });
}

/**
 * Adds specs that are in the place of a cohort's, but that no check reads, to the account: those below another data
 * root that the change touches; or, if it is unknown where the base looks for specs, all in folders such as `archive`
 * and `tests`, since it is also unknown whether the base skips them.
 */
export function withKeptAside(
  state: CheckedState,
  { root }: Pick<RunContext, 'root'>,
  { head }: Proposal,
  base: OpenedBase | NoBase,
  { config }: BaseSettings,
  opened: OpenedWorkspace,
): CheckedState {
  if (base.kind === 'none' && config !== 'unknown') return state;
  const named = new Set(state.cohorts.map(({ specPath }) => specPath));
  const aside = (
    base.kind === 'base'
      ? changedBelowOtherRoots(opened, changedPaths(root, base.commit, head))
      : hiddenAnywhere(opened, undefined).filter(({ isAside }) => isAside)
  ).filter(({ own: { specPath } }) => !named.has(specPath));
  const reason =
    base.kind === 'none'
      ? `kept aside; ${UNKNOWN_BEFORE} anything reads it`
      : 'changed here, but below another data root than the one that is checked';
  const { result } = state;
  const account = accountOf(
    aside.map(({ own }) => ({
      ...{ kind: 'cohort', disposition: 'not-applicable', reason },
      path: own.folder ?? own.specPath,
    })),
  );
  return {
    // These reasons take precedence: one of them says that the base is unknown.
    result: { ...result, account: joinAccounts([account, result.account]) },
    get repository() {
      return state.repository;
    },
    cohorts: state.cohorts,
    derived: state.derived,
  };
}

/**
 * Specs of the base that were moved to a folder where a runtime would read them, given the right name, but that the
 * settings do not cover. A wrong name within the data root itself is always reported.
 */
function movedInto(moves: Moves, ownRoot: string): readonly Omit<LeftOut, 'shown'>[] {
  return [...moves.values()].flatMap((path) => {
    const own = cohortOf(path);
    if (own.folder !== undefined && dataRootAbove(own.folder) === ownRoot)
      return [{ own, dataRoot: ownRoot }];
    const folder = own.folder ?? folderOfMisnamed(path);
    const dataRoot = dataRootOver(folder);
    if (dataRoot === undefined || dataRoot === ownRoot || path.split('/').some(isKeptAside)) return [];
    return [{ own: { id: lastNameOf(folder), specPath: path, folder }, dataRoot }];
  });
}

function folderOfMisnamed(spec: string): string {
  const folder = folderOf(spec);
  return isSpecFolder(lastNameOf(folder)) ? folderOf(folder) : folder;
}

/** The data root to which a cohort's folder would belong, at any depth. */
function dataRootOver(folder: string): string | undefined {
  const above = folderOf(folder);
  return above === '' ? undefined : (dataRootAbove(folder) ?? dataRootOver(above));
}

/** The data root to which a cohort's folder would belong. */
function dataRootAbove(folder: string): string | undefined {
  const above = folderOf(folder);
  if (above === 'cohorts') return '';
  return above.endsWith('/cohorts') ? above.slice(0, -'/cohorts'.length) : undefined;
}

/**
 * Adds the cohorts that the head leaves out, checked where the base looks for them, with the head's dialect and the
 * same settings.
 */
export async function withLeftOut(
  state: CheckedState,
  leftOut: readonly LeftOut[],
  { workspace, options }: OpenedWorkspace,
  signal: AbortSignal,
): Promise<CheckedState> {
  const { config: _, ...rest } = options;
  const checked: CheckResult[] = [];
  for (const dataRoot of new Set(leftOut.map((one) => one.dataRoot))) {
    // Metadata depends on the id, so the unique id is only set in the result.
    const specs = leftOut.flatMap((one) => (one.dataRoot === dataRoot ? [one.own] : []));
    const how = { allSpecs: 'none', partial: true, onCohort: () => takeTurn(signal) } as const;
    checked.push(await checkRepository(workspace.tree, specs, { ...rest, ...how, dataRoot }));
  }
  const idOf = new Map(leftOut.map(({ shown }) => [shown.specPath, shown.id]));
  const added = checked.flatMap(({ cohorts }) =>
    cohorts.map((cohort) => ({ ...cohort, id: idOf.get(cohort.specPath) ?? cohort.id })),
  );
  const { result } = state;
  const diagnostics = new Map(
    [result, ...checked].flatMap((one) => one.diagnostics).map((one) => [diagnosticKey(one), one]),
  );
  return {
    result: checkResult({
      ...result,
      account: joinAccounts([
        withoutThese(result.account, leftOut),
        ...checked.map(({ account }) => account),
      ]),
      cohorts: [...result.cohorts, ...added].sort((left, right) => compareCodePoints(left.id, right.id)),
      diagnostics: [...diagnostics.values()].sort(compareDiagnostics),
      sources: new Map([...checked, result].flatMap(({ sources }) => [...sources])),
    }),
    get repository() {
      return state.repository;
    },
    cohorts: [...state.cohorts, ...leftOut.map(({ shown }) => shown)],
    derived: state.derived,
  };
}

/** The account without the statement that these cohorts are left out, since they are checked after all. */
function withoutThese(account: Account, leftOut: readonly LeftOut[]): Account {
  const folders = new Set(leftOut.map(({ own }) => own.folder));
  return account.flatMap((group) => {
    if (group.kind !== 'cohort' || group.disposition !== 'not-applicable') return [group];
    const paths = group.paths.filter((path) => !folders.has(path));
    return paths.length === 0 ? [] : [{ ...group, paths }];
  });
}
