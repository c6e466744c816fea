import { joinAccounts } from '../../account/account.ts';
import type { CheckedState } from '../../change/compare-states.ts';
import { checkRepository } from '../../check-repository.ts';
import { findSpecs } from '../../disk/find-specs.ts';
import { compareDiagnostics, diagnosticKey } from '../../findings/order.ts';
import type { OpenedBase } from '../../git/open-base.ts';
import { type CohortSpec, cohortOf, withRivals } from '../../repository.ts';
import { checkResult } from '../../result.ts';
import { compareCodePoints } from '../../source/compare.ts';
import { breathe, type OpenedWorkspace } from '../check-workspace.ts';

/** A spec that a change hides from its own check. */
export interface LeftOut {
  /** As the settings of the base name it. */
  readonly own: CohortSpec;
  /** The same under an id that no other cohort of the result has. */
  readonly shown: CohortSpec;
}

/**
 * Specs that the base, or its settings, would check, that are there, and that the settings of the head look past: hiding a
 * cohort is no way to pass its check, whether it was there before or comes with the change.
 */
export async function leftOutSince(base: OpenedBase, opened: OpenedWorkspace): Promise<readonly LeftOut[]> {
  const { tree, cohorts } = opened.workspace;
  const named = new Set(cohorts.map(({ specPath }) => specPath));
  const ids = new Set(cohorts.map(({ id }) => id));
  const byPath = new Map(base.cohorts.map((cohort) => [cohort.specPath, cohort]));
  for (const cohort of await namedByBase(base, opened))
    if (!byPath.has(cohort.specPath)) byPath.set(cohort.specPath, cohort);
  return [...byPath.values()]
    .filter(({ specPath }) => !named.has(specPath) && tree.exists(specPath))
    .map((own) => ({
      own,
      shown: ids.has(own.id) ? { ...own, id: `${own.id} (${own.specPath})` } : own,
    }));
}

/** What the patterns of the base name in the checkout; nothing where those of the head are the same. */
async function namedByBase(
  { options }: OpenedBase,
  { workspace }: OpenedWorkspace,
): Promise<readonly CohortSpec[]> {
  if (options.patterns.join('\n') === workspace.patterns.join('\n')) return [];
  const { paths } = await findSpecs(workspace.tree, options.patterns);
  return withRivals(paths.map(cohortOf));
}

/**
 * A checked state with the cohorts that the head leaves out: checked where the base looks for them, with the head's dialect
 * and by the same settings.
 */
export async function withLeftOut(
  state: CheckedState,
  leftOut: readonly LeftOut[],
  base: OpenedBase,
  { workspace, options }: OpenedWorkspace,
  signal: AbortSignal,
): Promise<CheckedState> {
  const { config: _, ...rest } = options;
  // The id is part of what is expected in metadata: it is another one in the result alone.
  const checked = await checkRepository(
    workspace.tree,
    leftOut.map(({ own }) => own),
    {
      ...rest,
      dataRoot: base.options.dataRoot,
      allSpecs: 'none',
      partial: true,
      onCohort: () => breathe(signal),
    },
  );
  const idOf = new Map(leftOut.map(({ shown }) => [shown.specPath, shown.id]));
  const added = checked.cohorts.map((cohort) => ({ ...cohort, id: idOf.get(cohort.specPath) ?? cohort.id }));
  const { result } = state;
  const diagnostics = new Map(
    [...result.diagnostics, ...checked.diagnostics].map((one) => [diagnosticKey(one), one]),
  );
  return {
    result: checkResult({
      ...result,
      account: joinAccounts([result.account, checked.account]),
      cohorts: [...result.cohorts, ...added].sort((left, right) => compareCodePoints(left.id, right.id)),
      diagnostics: [...diagnostics.values()].sort(compareDiagnostics),
      sources: new Map([...checked.sources, ...result.sources]),
    }),
    get repository() {
      return state.repository;
    },
    cohorts: [...state.cohorts, ...leftOut.map(({ shown }) => shown)],
  };
}
