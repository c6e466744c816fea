import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { type Check, claim } from './check.ts';
import { repeatedAxes } from './declared-twice.ts';
import { leftOf } from './explained.ts';
import { ruleText } from './rule-words.ts';

/** The axes of a tie share at least one level. */
export const tieSharesLevels: Check = {
  phase: 'rules',
  *find(context) {
    for (const { step } of leftOf('no-common-level', context)) {
      if (step?.rule.kind !== 'tie') continue;
      const { axes, canonical } = step.rule;
      const what = ruleText(step.rule);
      yield claim(
        'tie/no-common-level',
        atSpan(axes[0]?.at ?? canonical.at),
        `${what} has no level that all of ${axes.map((name) => quoted(name.text)).join(', ')} share`,
        {
          hint: 'a tie keeps only levels that every tied axis lists, spelled the same',
          related: [{ message: what, at: atSpan(canonical.at) }],
          explainedBy: repeatedAxes(
            axes.map((name) => name.text),
            context.design,
          ),
        },
      );
    }
  },
};
