import { atSpan } from '../findings/diagnostic.ts';
import { type Check, claim } from './check.ts';
import { inWords } from './value-in-words.ts';

/** An axis name is text. No rule can name an axis that YAML reads as `True` or `2024`. */
export const retypedNames: Check = {
  phase: 'design',
  *find({ design }) {
    for (const { name, at } of design.axes) {
      if (name.kind === 'str' || name.kind === 'tuple') continue;
      yield claim(
        'yaml/retyped-value',
        atSpan(at),
        `the name of this axis is read as ${inWords(name)}: no rule can name it`,
        { hint: 'put quotes around the name', explainedBy: [at] },
      );
    }
  },
};
