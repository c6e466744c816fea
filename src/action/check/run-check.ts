import type { Publication } from '../../github/preflight.ts';
import { proposalOf } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import * as log from '../log.ts';
import { checkPermissions } from '../preflight.ts';
import { publishUnchecked } from '../publish.ts';
import type { RunContext } from '../run-context.ts';
import { checkProposal } from './check-proposal.ts';
import { publishCheck } from './publish-check.ts';
import { retargeted } from './retargeted.ts';
import { strayCheckout } from './stray-checkout.ts';
import { writeShard } from './write-shard.ts';

/** `mode: check`: the verdict on the checkout, or for a pull request or a merge group, on what it introduces. */
export async function check(inputs: Inputs, context: RunContext): Promise<void> {
  const stray = (await strayCheckout(context)) ?? (await retargeted(context));
  if (stray !== undefined) {
    await publishUnchecked(stray.message, stray.yaml);
    return;
  }
  const proposal = proposalOf(context);
  if (inputs.shard !== undefined) {
    await writeShard(inputs.shard, inputs, context, proposal);
    return;
  }
  const isPullRequest = context.runner?.event.kind === 'pull_request';
  const publishes = wishesOf(inputs, isPullRequest);
  const token = await checkPermissions(context, {
    publishes,
    lacksBase: proposal?.base.kind === 'none',
  });
  if (proposal?.base.kind === 'none')
    log.notice(`Not compared with the base: ${proposal.base.why}. Everything counts as introduced.`);
  const checked = await checkProposal(inputs, context, proposal);
  await publishCheck(checked, inputs, context, publishes.filter(token.may));
}

/** What to publish on a pull request. */
export function wishesOf({ comment, suggestions }: Inputs, isPullRequest: boolean): readonly Publication[] {
  if (!isPullRequest) return [];
  return [...(comment ? (['comment'] as const) : []), ...(suggestions ? (['suggestions'] as const) : [])];
}
