import * as core from '@actions/core';
import type { Change } from '../../change/change.ts';
import type { PriceOfChange } from '../../report/json/part.ts';
import { type PartOfChange, renderPart } from '../../report/json/part.ts';
import { tally } from '../../report/tally.ts';
import { verdict as verdictWords } from '../../report/verdict.ts';
import type { CheckResult } from '../../result.ts';
import type { Proposal } from '../compare.ts';
import type { Inputs, Shard } from '../inputs.ts';
import { publishOutput, writeReport } from '../publish.ts';
import { type RunContext, runOf } from '../run-context.ts';
import { checkProposal } from './check-proposal.ts';
import { toleratedIn } from './tolerate.ts';

/** Checks one shard, and writes a report for `mode: merge`, which publishes the findings and the verdict. */
export async function writeShard(
  shard: Shard,
  inputs: Inputs,
  context: RunContext,
  proposal: Proposal | undefined,
): Promise<void> {
  const {
    result,
    change,
    commit,
    asked,
    designs = new Map(),
    price,
    tolerant,
  } = await checkProposal(inputs, context, proposal);
  const render = (): string =>
    renderPart(
      {
        shard,
        run: runOf(context, commit),
        asked,
        head: result,
        designs,
        ...(change === undefined ? {} : { change: partOfChange(change, proposal, price, tolerant) }),
      },
      context.links.docsBase,
    );
  const name = `shard-${shard.index}-of-${shard.total}.json`;
  const path = await writeReport(render, inputs.report, context, name);
  publishOutput('report', path ?? '');
  core.info(`Shard ${shard.index}/${shard.total}: ${verdictWords(tally(result))}.`);
  if (path === undefined) core.setFailed('The result of this shard could not be written');
}

function partOfChange(
  { base, baseFailure, head, cohorts, whole, firstOutputs, settings, workflows, sharedEdits: edits }: Change,
  proposal: Proposal | undefined,
  price: PriceOfChange | undefined,
  tolerant: CheckResult | undefined,
): PartOfChange {
  return {
    ...(settings === undefined ? {} : { settings }),
    workflows,
    ...(base !== undefined && proposal?.base.kind === 'commit'
      ? { base: { commit: proposal.base.commit, result: base } }
      : {}),
    ...(baseFailure === undefined ? {} : { baseFailure }),
    cohorts,
    ...(whole === undefined ? {} : { whole }),
    ...(firstOutputs === undefined ? {} : { firstOutputs }),
    ...(edits === undefined ? {} : { sharedEdits: edits }),
    ...(price === undefined ? {} : { price }),
    tolerated: tolerant === undefined ? [] : toleratedIn(head, tolerant),
  };
}
