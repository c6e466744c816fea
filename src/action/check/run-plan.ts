import * as core from '@actions/core';
import { counted } from '../../findings/words.ts';
import { type Opening, openConfigured, openProposed } from '../check-workspace.ts';
import { openBaseOf, proposalOf, touchedBy } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import { publishOutput } from '../publish.ts';
import type { RunContext } from '../run-context.ts';
import { dealCohorts } from './shards.ts';
import { withCohortIds } from './with-cohort-ids.ts';

/** `mode: plan`: outputs a matrix of `shard` values for the jobs of the check; checks nothing. */
export async function plan(given: Inputs, context: RunContext): Promise<void> {
  const proposal = given.onlyAffected ? proposalOf(context) : undefined;
  const inputs = await withCohortIds(given, context, proposal);
  const opened: Opening = proposal
    ? await openProposed(context.root, proposal, inputs)
    : await openConfigured(context.root, inputs);
  // One job, to report what is wrong.
  let shards = 1;
  let cohorts = 0;
  if (opened.kind === 'opened') {
    const base = proposal && (await openBaseOf(context, proposal, opened, inputs));
    const touched = proposal && base && touchedBy(context, proposal, base, opened, inputs)?.cohorts;
    const wanted = touched ?? opened.workspace.cohorts;
    cohorts = wanted.length;
    shards = (await dealCohorts(opened, wanted, inputs.shards, context.signal)).length;
  }
  const values = Array.from({ length: shards }, (_, index) => `${index + 1}/${shards}`);
  publishOutput('matrix', JSON.stringify({ shard: values }));
  publishOutput('shards', String(shards));
  core.info(`${counted(cohorts, 'cohort')} to check in ${counted(shards, 'job')}.`);
}
