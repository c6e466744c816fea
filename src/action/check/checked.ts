import type { Change } from '../../change/change.ts';
import type { DesignView } from '../../overview/design-view.ts';
import type { DiffPrice } from '../../report/diff-text.ts';
import type { Asked } from '../../report/json/part.ts';
import type { CheckResult } from '../../result.ts';
import type { Proposal } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import { judge, type Verdict } from '../verdict.ts';
import type { ChangePrice } from './change-price.ts';
import { introducedBy } from './introduced.ts';

/** What a check found, ready to be published. */
export interface Checked {
  /** Paths as GitHub counts them. */
  readonly result: CheckResult;
  /** Absent when nothing is proposed. */
  readonly change: Change | undefined;
  readonly proposal: Proposal | undefined;
  /** The commit that was checked, where git names one. */
  readonly commit: string | undefined;
  /** Whether what the change introduces and fixes depends on cohorts that were left out. */
  readonly isOpen?: boolean;
  /** Whether the cohorts were left out that a proposal does not touch; then the result may be empty. */
  readonly isNarrowed: boolean;
  /** Of cohorts that drifted or that the proposal changes, by id. */
  readonly designs?: ReadonlyMap<string, DesignView>;
  readonly asked: Asked;
  /** Absent where nothing is proposed, or no table of prices is known. */
  readonly price?: ChangePrice;
  /** The result where what was there before counts as the proposal's own settings have it; absent where nothing is compared. */
  readonly tolerant?: CheckResult;
}

/** What of a check counts, and what that comes to. */
export function verdictOn(
  checked: Checked,
  inputs: Inputs,
): { readonly counted: CheckResult; readonly verdict: Verdict } {
  const { result, change, tolerant: whole = result } = checked;
  const counted = change !== undefined && inputs.failOn === 'introduced' ? introducedBy(change) : whole;
  const verdict = judge(counted, {
    ...inputs,
    ...(isUntouched(checked)
      ? { ifNoSpecsFound: 'ignore' }
      : hasLostAll(checked, inputs)
        ? { ifNoSpecsFound: 'error' }
        : {}),
  });
  return { counted, verdict };
}

/** Whether the base has cohorts and the head none: whatever has become of them, a check of nothing must not pass for theirs. */
function hasLostAll({ isNarrowed, result, change }: Checked, { ifNoSpecsFound, cohorts }: Inputs): boolean {
  const had = change?.base?.cohorts.length ?? 0;
  return (
    had > 0 &&
    result.cohorts.length === 0 &&
    !isNarrowed &&
    cohorts === undefined &&
    ifNoSpecsFound === 'warn'
  );
}

/** Whether there was nothing to check, because no cohort is touched; one that is gone is touched, too. */
export function isUntouched({ isNarrowed, result, change }: Checked): boolean {
  return isNarrowed && result.cohorts.length === 0 && (change?.cohorts.length ?? 0) === 0;
}

export function priceOf({ price }: Checked): DiffPrice {
  return price === undefined ? {} : { cost: price.cost, budgetVerdict: price.budget };
}
