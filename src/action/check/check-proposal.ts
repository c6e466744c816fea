import type { Change } from '../../change/change.ts';
import { classifyFindings } from '../../change/classify-findings.ts';
import type { CheckResult } from '../../result.ts';
import { type Opening, openConfigured, openProposed, withoutNoneFound } from '../check-workspace.ts';
import { checkedOut } from '../checked-out.ts';
import type { Proposal } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import { relocate } from '../relocate.ts';
import type { RunContext } from '../run-context.ts';
import { softenDrift } from '../soften-drift.ts';
import { asInWhole } from './as-in-whole.ts';
import { askedOf } from './asked-of.ts';
import { changesElsewhere, changesWhatIsShared } from './changes-elsewhere.ts';
import { checkHead } from './check-head.ts';
import { type Checked, isUntouched } from './checked.ts';
import { compareSides } from './compare-sides.ts';
import { designsOf } from './designs-of.ts';
import { withOldAsHeadHasIt } from './judge-by-base.ts';
import { openSides } from './open-sides.ts';
import { withCohortIds } from './with-cohort-ids.ts';

/** Checks the checkout, and compares it with what the proposal would be merged into. */
export async function checkProposal(
  inputs: Inputs,
  context: RunContext,
  proposal: Proposal | undefined,
): Promise<Checked> {
  const asked = await withCohortIds(inputs, context, proposal);
  const checked = await checkOnce(asked, context, proposal);
  if (!checked.isNarrowed || checked.isOpen !== true) return checked;
  const whole = await checkOnce({ ...asked, onlyAffected: false, shard: undefined }, context, proposal);
  return inputs.shard === undefined ? whole : asInWhole(checked, whole);
}

async function checkOnce(
  inputs: Inputs,
  context: RunContext,
  proposal: Proposal | undefined,
): Promise<Checked> {
  const asAsked = (result: CheckResult) => {
    const wanted = withoutNoneFound(result, inputs);
    // For a shard, the merge decides how drift is reported.
    return inputs.shard === undefined ? softenDrift(wanted, inputs) : wanted;
  };
  const present = (result: CheckResult) => relocate(asAsked(result), context.folder);
  const commit = proposal?.head ?? checkedOut(context);
  const configured: Opening = proposal
    ? await openProposed(context.root, proposal, inputs)
    : await openConfigured(context.root, inputs);
  if (configured.kind === 'invalid') {
    const result = present(await configured.checked());
    const change = proposal && uncompared(result, 'the settings cannot be read');
    const asked = askedOf(inputs, undefined, [], context);
    return { result, change, proposal, commit, isNarrowed: false, asked };
  }
  const sides = await openSides(configured, proposal, inputs, context);
  const head = await checkHead(sides, proposal, inputs, context);
  const result = present(head.state.result);
  const { asked } = head;
  const isNarrowed = head.narrowed !== undefined;
  if (proposal === undefined || sides.base === undefined || sides.judging === undefined) {
    const designs = designsOf(head.state, undefined);
    return { result, change: undefined, proposal, commit, isNarrowed, asked, designs };
  }
  const both = { ...sides, base: sides.base, judging: sides.judging, configured };
  const { change, price } = await compareSides(both, head, proposal, inputs, context, present);
  const checked = {
    result,
    change,
    proposal,
    commit,
    isNarrowed,
    asked,
    designs: designsOf(head.state, change),
  };
  const below = context.folder === '' ? '' : `${context.folder}/`;
  const { narrowed } = head;
  return {
    ...checked,
    ...(narrowed
      ? {
          isOpen:
            head.ignored.differ(change, sides.opened, narrowed) ||
            (!isUntouched(checked) &&
              // Findings of unchecked cohorts may conceal findings that belong to no cohort.
              (changesWhatIsShared(change) || changesElsewhere(change, narrowed.reach, below))),
        }
      : {}),
    tolerant: withOldAsHeadHasIt(change, configured.config, sides.judging),
    ...(price ? { price } : {}),
  };
}

function uncompared(head: CheckResult, baseFailure: string): Change {
  const findings = classifyFindings(undefined, head);
  return { base: undefined, baseFailure, head, cohorts: [], workflows: [], findings, drift: [] };
}
