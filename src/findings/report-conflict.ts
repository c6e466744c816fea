import type { MergeConflict } from '../source/merge-conflict.ts';
import type { Collector } from './collector.ts';
import { atSpan } from './diagnostic.ts';

/** Reports an input that holds both sides of a merge: nothing can be derived from it, and nothing else is said of it. */
export function reportConflict({ ours, divider, theirs }: MergeConflict, collector: Collector): void {
  collector.add('file/merge-conflict', atSpan(ours), 'an unresolved merge conflict starts here', {
    hint: 'keep one of the two versions, and delete the three lines of markers',
    related: [
      { message: 'the other version starts here', at: atSpan(divider) },
      { message: 'the conflict ends here', at: atSpan(theirs) },
    ],
  });
}
