import { joinAccounts } from '../account/account.ts';
import { checkRepository } from '../check-repository.ts';
import type { CheckedState } from '../compare-states.ts';
import { compareDiagnostics, diagnosticKey } from '../findings/order.ts';
import type { OpenedBase } from '../git/open-base.ts';
import type { CohortSpec } from '../repository.ts';
import { checkResult } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';
import { breathe, type OpenedWorkspace } from './check-workspace.ts';

/**
 * Specs that the base checks, that are still there, and that the settings of the head look past: hiding a cohort is no way
 * to pass its check.
 */
export function leftOutSince(base: OpenedBase, { workspace }: OpenedWorkspace): readonly CohortSpec[] {
  const named = new Set(workspace.cohorts.map(({ specPath }) => specPath));
  const ids = new Set(workspace.cohorts.map(({ id }) => id));
  return base.cohorts
    .filter(({ specPath }) => !named.has(specPath) && workspace.tree.exists(specPath))
    .map((cohort) => ({
      ...cohort,
      id: ids.has(cohort.id) ? `${cohort.id} (${cohort.specPath})` : cohort.id,
    }));
}

/**
 * A checked state with the cohorts that the head leaves out: checked where the base looks for them, with the head's dialect
 * and by the same settings.
 */
export async function withLeftOut(
  state: CheckedState,
  leftOut: readonly CohortSpec[],
  base: OpenedBase,
  { workspace, options }: OpenedWorkspace,
  signal: AbortSignal,
): Promise<CheckedState> {
  const { config: _, ...rest } = options;
  // The id is part of what is expected in metadata: it is another one in the result alone.
  const own = new Map(base.cohorts.map((cohort) => [cohort.specPath, cohort]));
  const checked = await checkRepository(
    workspace.tree,
    leftOut.map((cohort) => own.get(cohort.specPath) ?? cohort),
    {
      ...rest,
      dataRoot: base.options.dataRoot,
      allSpecs: 'none',
      partial: true,
      onCohort: () => breathe(signal),
    },
  );
  const idOf = new Map(leftOut.map(({ specPath, id }) => [specPath, id]));
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
    cohorts: [...state.cohorts, ...leftOut],
  };
}
