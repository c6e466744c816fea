import type { MergeConflict } from '../source/merge-conflict.ts';
import type { Collector } from './collector.ts';
import { atSpan, type Diagnostic } from './diagnostic.ts';

/** For an input with conflict markers, from which nothing is derived. This is its only finding. */
export function conflictFinding({ ours, divider, theirs }: MergeConflict): Diagnostic {
  return {
    code: 'file/merge-conflict',
    severity: 'error',
    message: 'an unresolved merge conflict starts here',
    at: atSpan(ours),
    hint: 'keep one of the two versions, and delete the three lines of markers',
    related: [
      { message: 'the other version starts here', at: atSpan(divider) },
      { message: 'the conflict ends here', at: atSpan(theirs) },
    ],
  };
}

export function reportConflict(conflict: MergeConflict, collector: Collector): void {
  collector.take(conflictFinding(conflict));
}
