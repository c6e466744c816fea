import type { Derivation, Expectation } from '../derive.ts';
import { ListedMembership, type Membership } from '../outputs/membership.ts';
import { committedGeneration } from '../plan/apply-selection.ts';
import type { ExistingGenerations } from '../plan/existing-generations.ts';
import type { Selection } from '../plan/selection.ts';
import type { Repository } from '../repository.ts';
import { cohortFiles } from '../source/cohort-files.ts';
import { oncePer } from '../source/once-per.ts';
import { STAGES } from '../source/stage.ts';
import { readPieces } from './committed-output.ts';
import { type FileBytes, parseMembership } from './compare-membership.ts';
import { compareSelection } from './compare-selection.ts';

/**
 * The expectation of a cohort for comparisons with another state. Each run with selected drafts allocates new essays,
 * so a committed membership that fits the selection is the expectation; a run would only replace it (semantics §7).
 */
export const standingExpectation = oncePer((derivation: Derivation): Expectation | undefined => {
  const { expectation, repository } = derivation;
  const selection = repository && allocatingSelection(repository);
  if (expectation === undefined || repository === undefined || selection === undefined) return expectation;
  const committed = committedMembership(derivation);
  const membership = standingMembership(selection, expectation, committed, repository.existing);
  return membership === undefined ? expectation : { ...expectation, membership };
});

/** The selection, if each run allocates new ids with it. */
export function allocatingSelection({ selection }: Pick<Repository, 'selection'>): Selection | undefined {
  return selection !== 'invalid' && selection?.stage === 'draft' ? selection : undefined;
}

/** A cohort's committed `membership.csv`. */
export function committedMembership({ repository, cohort }: Derivation): FileBytes | undefined {
  return cohort?.folder === undefined
    ? undefined
    : repository && readPieces(repository.sources.tree, cohortFiles(cohort.folder).membership);
}

/**
 * The committed membership, if it fits a selection of drafts.
 *
 * @param expectation - Its membership lists what a run would write now.
 */
export function standingMembership(
  selection: Selection,
  expectation: Pick<Expectation, 'selectionFrame' | 'membership'>,
  committed: FileBytes | undefined,
  existing: ExistingGenerations,
): Membership | undefined {
  if (committed === undefined) return undefined;
  if (compareSelection(selection, expectation, committed, existing).fixed === undefined) return undefined;
  const rows = parseMembership(committed);
  const generations = STAGES.flatMap((stage) =>
    (rows.get(stage) ?? []).map((id) => committedGeneration(stage, id, existing)),
  );
  // Without its metadata, it is unknown from what a generation was made.
  const known = generations.flatMap((one) => one ?? []);
  return known.length < generations.length ? undefined : new ListedMembership(known);
}
