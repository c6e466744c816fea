import { readPieces } from '../drift/committed-output.ts';
import { isImproved, type MembershipPair } from '../drift/improved-membership.ts';
import type { CohortResult, StageDrift } from '../result.ts';
import { cohortFiles } from '../source/cohort-files.ts';
import { STAGES, type Stage } from '../source/stage.ts';
import type { CohortChange } from './change.ts';
import type { CheckedState } from './checked-state.ts';
import { sideOf, specOf } from './planned-sides.ts';

/**
 * What becomes of the metadata of a cohort that lacks some in both states: an existing loss must not hide a new one,
 * and what was lacking before is no new loss.
 */
export function metadataChange(
  base: CheckedState,
  head: CheckedState,
  before: CohortResult | undefined,
  now: CohortResult | undefined,
): Pick<CohortChange, 'losesMetadata' | 'improvesMetadata'> {
  if (before?.outputs?.metadata.status !== 'missing' || now?.outputs?.metadata.status !== 'missing')
    return {};
  const [was, is] = [sideOf(base, before.id)?.membership, sideOf(head, now.id)?.membership];
  if (is === undefined) return {};
  const isThere = ({ repository }: CheckedState, stage: Stage, id: string): boolean =>
    repository.existing.metadata(stage, id).kind !== 'missing';
  let isKnown = true;
  for (const stage of STAGES) {
    for (const id of is.ids(stage)) {
      if (isThere(head, stage, id)) continue;
      if (isThere(base, stage, id)) return { losesMetadata: true };
      isKnown &&= was?.has(stage, id) === true;
    }
  }
  return isKnown ? { improvesMetadata: true } : {};
}

/** Whether a membership that differs in both states has no difference now that it did not have before. */
export function improvesMembership(
  base: CheckedState,
  head: CheckedState,
  before: CohortResult | undefined,
  now: CohortResult | undefined,
): boolean {
  const was = before?.outputs?.membership;
  const is = now?.outputs?.membership;
  if (was?.status !== 'content' || is?.status !== 'content' || was.digest === is.digest) return false;
  // Unexpected columns, cells or stages; a curated selection is not compared by id.
  if (is.form.length > 0 || base.repository.selection || head.repository.selection) return false;
  if (countOf(was.stages) > MOST_COMPARED || countOf(is.stages) > MOST_COMPARED) return false;
  const [left, right] = [membershipIn(base, before?.id), membershipIn(head, now?.id)];
  return left !== undefined && right !== undefined && isImproved(left, right);
}

/** Number of differing ids that are kept in memory. */
const MOST_COMPARED = 100_000;

function countOf(stages: readonly StageDrift[]): number {
  return stages.reduce((sum, { added, removed }) => sum + added.count + removed.count, 0);
}

function membershipIn(state: CheckedState, id = ''): MembershipPair | undefined {
  const expected = sideOf(state, id)?.membership;
  const folder = specOf(state, id)?.folder;
  if (expected === undefined || folder === undefined) return undefined;
  const committed = readPieces(state.repository.sources.tree, cohortFiles(folder).membership);
  return committed && { expected, committed };
}
