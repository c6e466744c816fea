import { atSpan } from '../findings/diagnostic.ts';
import { spelled } from '../findings/words.ts';
import { type Check, claim } from './check.ts';

/** An id can be written as UTF-8, which a lone surrogate (from a JSON escape) cannot. */
export const wholeCharacters: Check = {
  phase: 'planning',
  *find({ design, compiled, planning }) {
    if (!compiled?.isSound || !planning) return;
    for (const { column, level } of planning.malformed) {
      const at = compiled.rows.nodeAt(column, level)?.span ?? design.axesAt;
      yield claim(
        'plan/lone-surrogate',
        atSpan(at),
        `${spelled(compiled.rows.valueAt(column, level))} holds half of a character and cannot be written as UTF-8`,
        {
          hint: 'write the character itself',
          explainedBy: [at],
        },
      );
    }
  },
};
