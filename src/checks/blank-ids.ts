import { atSpan } from '../findings/diagnostic.ts';
import { spelled } from '../findings/words.ts';
import { type Check, claim } from './check.ts';

/** No id is blank: the runtime counts a blank value as missing. */
export const blankIds: Check = {
  phase: 'planning',
  *find({ design, compiled, planning }) {
    if (!compiled?.isSound || !planning) return;
    for (const { field, column, level } of planning.blank) {
      const at = compiled.rows.nodeAt(column, level)?.span ?? design.axesAt;
      yield claim(
        'plan/blank-value',
        atSpan(at),
        `${spelled(compiled.rows.valueAt(column, level))} is not ${/^[aeiou]/.test(field) ? 'an' : 'a'} ${field}: a blank value counts as missing`,
        {
          hint:
            field === 'essay_llm' && design.runtime.models === 'all'
              ? 'write an id, or `None` for essays without a model: YAML reads `null` and `~` as empty'
              : 'write an id, or remove the level',
          explainedBy: [at],
        },
      );
    }
  },
};
