import { atSpan } from '../findings/diagnostic.ts';
import { spelled } from '../findings/words.ts';
import { type Check, claim } from './check.ts';

/** A replicate is a whole number of 1 or more, as Python's `int()` reads it. */
export const wholeReplicates: Check = {
  phase: 'planning',
  *find({ design, compiled, planning }) {
    if (!compiled?.isSound || !planning) return;
    for (const { name, column, level } of planning.invalidReplicates) {
      const at = compiled.rows.nodeAt(column, level)?.span ?? design.axesAt;
      yield claim(
        'plan/invalid-replicate',
        atSpan(at),
        `${name} has the level ${spelled(compiled.rows.valueAt(column, level))}, which is not a whole number of 1 or more`,
        { hint: 'write 1, 2, 3, …', explainedBy: [at] },
      );
    }
  },
};
