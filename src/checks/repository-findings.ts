import { atFile, type Diagnostic } from '../findings/diagnostic.ts';
import { FindingSet } from '../findings/finding-set.ts';
import type { Repository } from '../repository.ts';
import { type Claim, claim } from './check.ts';
import { selectionFile } from './selection-file.ts';
import { settleClaims } from './settle-claims.ts';

/**
 * Findings that belong to no single cohort, sorted.
 *
 * @param compared - Whether outputs of some cohort were compared: then it is said what there was nothing to compare with.
 */
export function repositoryFindings(repository: Repository, compared = false): readonly Diagnostic[] {
  const found = new FindingSet();
  for (const finding of repository.catalogFindings) found.take(finding);
  settleClaims(selectionFile(repository.selections), found);
  if (compared) settleClaims(uncommittedOutputs(repository), found);
  return found.sorted();
}

/** Says once, for each kind of output that is not committed, that there is nothing to compare. */
function* uncommittedOutputs({ committed, layout }: Repository): Iterable<Claim> {
  const { cohorts } = layout;
  const hint = 'commit them to have them checked';
  if (!committed.manifest && !committed.membership) {
    yield claim(
      'drift/not-committed',
      atFile(cohorts),
      'no manifest.json and no membership.csv is committed: there is nothing to compare',
      { hint },
    );
  } else if (!committed.manifest) {
    yield claim(
      'drift/not-committed',
      atFile(cohorts),
      'no manifest.json is committed: there is nothing to compare',
      { hint },
    );
  } else if (!committed.membership) {
    yield claim(
      'drift/not-committed',
      atFile(cohorts),
      'no membership.csv is committed: there is nothing to compare',
      { hint },
    );
  }
  if (!committed.metadata) {
    yield claim(
      'drift/not-committed',
      atFile(layout.gens),
      'generation metadata (gens/) is not committed: there is nothing to compare',
      { hint },
    );
  }
}
