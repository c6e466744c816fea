import type { Derivation, Expectation } from '../derive.ts';
import { ListedMembership } from '../outputs/membership.ts';
import { committedGeneration } from '../plan/apply-selection.ts';
import { cohortFiles } from '../source/cohort-files.ts';
import { oncePer } from '../source/once-per.ts';
import { STAGES } from '../source/stage.ts';
import { readPieces } from './committed-output.ts';
import { parseMembership } from './compare-membership.ts';
import { compareSelection } from './compare-selection.ts';

/**
 * The expectation of a cohort for comparisons with another state. Each run with selected drafts allocates new essays, so
 * a committed membership that fits the selection is what stands; a run would only replace it (semantics §7).
 */
export const standingExpectation = oncePer((derivation: Derivation): Expectation | undefined => {
  const { expectation, repository, cohort } = derivation;
  if (expectation === undefined || repository === undefined || cohort?.folder === undefined)
    return expectation;
  const { selection, existing, sources } = repository;
  if (selection === undefined || selection === 'invalid' || selection.stage !== 'draft') return expectation;
  const committed = readPieces(sources.tree, cohortFiles(cohort.folder).membership);
  if (committed === undefined) return expectation;
  if (compareSelection(selection, expectation, committed, existing).fixed === undefined) return expectation;
  const rows = parseMembership(committed);
  const generations = STAGES.flatMap((stage) =>
    (rows.get(stage) ?? []).map((id) => committedGeneration(stage, id, existing)),
  );
  // Without its metadata, it is unknown what a generation is made of.
  const known = generations.flatMap((one) => one ?? []);
  return known.length < generations.length
    ? expectation
    : { ...expectation, membership: new ListedMembership(known) };
});
