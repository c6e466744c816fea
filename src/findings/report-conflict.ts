import type { MergeConflict } from '../source/merge-conflict.ts';
import type { Collector } from './collector.ts';
import { atSpan, type Diagnostic } from './diagnostic.ts';

/**
 * The only finding about an input with conflict markers. Nothing is derived from such an input.
 *
 * @param around - What the markers stand in, if that is not clear from the file.
 */
export function conflictFinding({ ours, base, divider, theirs }: MergeConflict, around?: string): Diagnostic {
  return {
    code: 'file/merge-conflict',
    severity: 'error',
    message: `an unresolved merge conflict starts here${around === undefined ? '' : `, in ${around}`}`,
    at: atSpan(ours),
    hint:
      base === undefined
        ? 'keep one of the two versions, and delete the three lines of markers'
        : 'keep one of the two versions; delete the four lines of markers, and the old version between `|||||||` and `=======`',
    related: [
      ...(base === undefined ? [] : [{ message: 'the old version of both starts here', at: atSpan(base) }]),
      { message: 'the other version starts here', at: atSpan(divider) },
      { message: 'the conflict ends here', at: atSpan(theirs) },
    ],
  };
}

export function reportConflict(conflict: MergeConflict, collector: Collector): void {
  collector.take(conflictFinding(conflict));
}
