import { nameKey } from '../compile/name-key.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { quoted, spelled } from '../findings/words.ts';
import { type Check, claim } from './check.ts';
import { leftOf } from './explained.ts';

/** The levels of a tie with the name of a pair or tuple fit the columns of that rule. */
export const tieOntoRuleName: Check = {
  phase: 'rules',
  *find(context) {
    for (const { problem, axes } of leftOf('not-expandable', context)) {
      const { key, level } = problem;
      const rule = context.design.rules.find(
        (other) => other.kind === 'tie' && nameKey(other.canonical.text) === key,
      );
      yield claim(
        'tie/onto-rule-name',
        atSpan(rule?.kind === 'tie' ? rule.canonical.at : level.node.span),
        `${quoted(axes.label(key))} is the name of a pair or tuple, but a level such as ${spelled(level.value)} does not fill its columns`,
        { hint: 'give the tie a name of its own' },
      );
    }
  },
};
