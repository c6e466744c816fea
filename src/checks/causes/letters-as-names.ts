import { nameKey } from '../../compile/name-key.ts';
import { atSpan } from '../../findings/diagnostic.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { claim } from '../check.ts';
import { ruleText } from '../rule-words.ts';

/**
 * The axes of a tie are a single string, which the runtime iterates letter by letter. The string is at fault, not each
 * letter.
 */
export const lettersAsNames: Cause = {
  explains: ['unknown-axis'],
  of({ step, axes }, _, mayExist) {
    const rule = step?.rule;
    if (rule?.kind !== 'tie' || !rule.axesAsText) return UNEXPLAINED;
    const keys = rule.axes.map(({ text }) => nameKey(text));
    const [letter] = rule.axes;
    if (letter === undefined || !keys.some((key) => !axes.knows(key) && !mayExist(key))) return UNEXPLAINED;
    const at = atSpan(letter.at);
    const code = 'tie/axes-as-text';
    const { finding } = claim(code, at, `${ruleText(rule)} reads a text letter by letter, as names of axes`);
    return [
      {
        claims: [{ finding: { ...finding, severity: 'error' }, consequenceOf: { code, at } }],
        excuses: keys,
      },
    ];
  },
};
