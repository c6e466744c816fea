import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { type Check, claim } from './check.ts';
import { leftOf } from './explained.ts';
import { ruleText } from './rule-words.ts';

/** A pair binds two different axes. */
export const pairOfTwoAxes: Check = {
  phase: 'rules',
  *find(context) {
    for (const { step } of leftOf('same-axis', context)) {
      const rule = step?.rule;
      if (rule?.kind !== 'pair' || !rule.left || !rule.right) continue;
      yield claim(
        'pair/same-axis',
        atSpan(rule.right.at),
        `${ruleText(rule)} pairs axis ${quoted(rule.left.text)} with itself`,
        {
          hint: 'name two different axes',
          related: [{ message: 'the left axis', at: atSpan(rule.left.at) }],
        },
      );
    }
  },
};
