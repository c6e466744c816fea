import type { NoBase } from '../../git/choose-base.ts';
import type { OpenedBase } from '../../git/open-base.ts';
import { type OpenedWorkspace, withOptions, withoutBase } from '../check-workspace.ts';
import { openBaseOf, type Proposal } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import type { RunContext } from '../run-context.ts';
import { ignoringAsBase } from './ignored-outputs.ts';
import { type BaseSettings, judgedAlike, judgedBy, settingsOfBase } from './judge-by-base.ts';
import { kindsOfBase } from './kinds-of-base.ts';
import { type Moves, movesSince, orphansSince } from './moved-cohorts.ts';

/** The checkout, ready to be checked, and what it is compared with. */
export interface Sides {
  readonly opened: OpenedWorkspace;
  /** The base; absent, like the settings that judge the check, if nothing is proposed. */
  readonly base: OpenedBase | NoBase | undefined;
  readonly judging: BaseSettings | undefined;
  /** Cohorts that the proposal moves. */
  readonly moves: Moves;
}

/** Opens the base of a proposal, and prepares both sides so that the proposal cannot soften its own check. */
export async function openSides(
  configured: OpenedWorkspace,
  proposal: Proposal | undefined,
  inputs: Inputs,
  context: RunContext,
): Promise<Sides> {
  if (proposal === undefined)
    return { opened: configured, base: undefined, judging: undefined, moves: new Map() };
  const found = await openBaseOf(context, proposal, configured, inputs);
  const moves = movesSince(context.root, proposal, found, configured);
  const ignoring =
    found.kind === 'base'
      ? await ignoringAsBase(context.root, found, proposal, configured, moves)
      : undefined;
  const chosen = ignoring?.base ?? found;
  const judging = await settingsOfBase(chosen, proposal, context);
  const base = judgedAlike(chosen, judging);
  const expected =
    ignoring?.opened ?? withoutBase(configured, await kindsOfBase(context, proposal, judging, configured));
  const judged = judgedBy(expected, judging, moves);
  const opened =
    base.kind === 'base' && reportsRemovals(inputs, judged)
      ? withOptions({ ...judged, options: { ...judged.options, orphans: orphansSince(base, judged) } })
      : judged;
  return { opened, base, judging, moves };
}

/** Whether this job reports removed cohorts: the first one does, if all cohorts are requested. */
export function reportsRemovals({ shard }: Inputs, { options }: OpenedWorkspace): boolean {
  return (shard?.index ?? 1) === 1 && options.partial !== true;
}
