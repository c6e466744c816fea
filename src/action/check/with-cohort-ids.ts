import { holdsCohort } from '../../account/survey-cohorts.ts';
import { cohortsNamed } from '../../git/pick-cohorts.ts';
import { type OpenedWorkspace, openProposed } from '../check-workspace.ts';
import { openBaseOf, type Proposal } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import type { RunContext } from '../run-context.ts';
import { movesSince } from './moved-cohorts.ts';

/**
 * The inputs with the ids of the cohorts that patterns and paths name, in the base as well as in the checkout: a cohort
 * of the base must not escape a pattern because the proposal moves, renames or hides its spec.
 *
 * Throws an UnknownCohort for a reference without a match in the checkout.
 */
export async function withCohortIds(
  inputs: Inputs,
  context: RunContext,
  proposal: Proposal | undefined,
): Promise<Inputs> {
  const { cohorts: references } = inputs;
  if (proposal === undefined || references === undefined) return inputs;
  const opened = await openProposed(context.root, proposal, inputs);
  if (opened.kind === 'invalid') return inputs;
  const { cohorts } = opened.workspace;
  const known = new Set(cohorts.map(({ id }) => id));
  if (references.every((reference) => known.has(reference))) return inputs;
  const base = await openBaseOf(context, proposal, opened, { ...inputs, cohorts: undefined });
  const all = base.kind === 'base' ? base.cohorts : [];
  const former = new Set(
    references.flatMap((reference) => cohortsNamed(all, reference, context.root)).map(({ id }) => id),
  );
  // A reference may stand for all; only then are cohorts that the proposal removes reported.
  const whole = opened.options.partial ? await openWhole(opened, proposal, inputs, context) : opened;
  const { workspace } = whole;
  const isAll = workspace.cohorts.every(({ id }) => known.has(id)) && all.every(({ id }) => former.has(id));
  if (isAll) return { ...inputs, cohorts: undefined };
  const isLeft = (folder: string | undefined): boolean =>
    folder !== undefined && holdsCohort(workspace.tree, folder);
  const left = all.filter(({ id, folder }) => former.has(id) && isLeft(folder));
  const moves = movesSince(context.root, proposal, base, whole);
  const places = new Set(
    all.flatMap(({ id, specPath }) => (former.has(id) ? (moves.get(specPath) ?? []) : [])),
  );
  const moved = workspace.cohorts.filter(({ specPath }) => places.has(specPath));
  return { ...inputs, cohorts: [...new Set([...known, ...[...left, ...moved].map(({ id }) => id)])] };
}

/** The proposed commit with all of its cohorts. */
async function openWhole(
  opened: OpenedWorkspace,
  proposal: Proposal,
  inputs: Inputs,
  { root }: RunContext,
): Promise<OpenedWorkspace> {
  const whole = await openProposed(root, proposal, { ...inputs, cohorts: undefined });
  return whole.kind === 'opened' ? whole : opened;
}
