import type { Change } from '../../change/change.ts';
import type { DesignView } from '../../overview/design-view.ts';
import type { DiffPrice } from '../../report/diff-text.ts';
import type { Asked, PriceOfChange } from '../../report/json/part.ts';
import type { CheckResult } from '../../result.ts';
import type { Proposal } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import { judge, type Verdict } from '../verdict.ts';
import { introducedBy } from './introduced.ts';

/** The outcome of a check, ready to be published. */
export interface Checked {
  /** With paths relative to git's top level. */
  readonly result: CheckResult;
  /** Absent if nothing is proposed. */
  readonly change: Change | undefined;
  readonly proposal: Proposal | undefined;
  /** The checked commit, if known to git. */
  readonly commit: string | undefined;
  /** Whether the introduced and fixed findings depend on cohorts that were not checked. */
  readonly isOpen?: boolean;
  /** Whether cohorts that a proposal does not touch were left out, in which case the result may be empty. */
  readonly isNarrowed: boolean;
  /** Designs of cohorts that drifted or that the proposal changes, by id. */
  readonly designs?: ReadonlyMap<string, DesignView>;
  readonly asked: Asked;
  /** Absent if nothing is proposed, or if there is no price table. */
  readonly price?: PriceOfChange;
  /** The result with existing findings judged by the proposal's own settings; absent if nothing is compared. */
  readonly tolerant?: CheckResult;
}

/** The findings that count, and the verdict on them. */
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

/** Whether the base has cohorts and the head has none: checking nothing must not count as success. */
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

/** Whether no cohort is touched, so that there was nothing to check. Removed cohorts are touched, too. */
export function isUntouched({ isNarrowed, result, change }: Checked): boolean {
  return isNarrowed && result.cohorts.length === 0 && (change?.cohorts.length ?? 0) === 0;
}

export function priceOf({ price }: Checked): DiffPrice {
  return price === undefined ? {} : { cost: price.cost, budgetVerdict: price.budget };
}
