import { nameKey } from '../compile/name-key.ts';
import { show, showText } from '../design/show.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { type Check, claim } from './check.ts';
import { leftOf } from './explained.ts';

const HINT = 'give the tie a name of its own';

/** A tie does not take the name of a pair or tuple, whose levels its own would then have to be. */
export const tieOntoRuleName: Check = {
  phase: 'rules',
  *find(context) {
    for (const { step } of leftOf('tie-onto-pair', context)) {
      if (step?.rule.kind !== 'tie') continue;
      const { canonical } = step.rule;
      yield claim(
        'tie/onto-rule-name',
        atSpan(canonical.at),
        `${showText(canonical.text)} is the name of a pair, and a tie cannot become it`,
        { hint: HINT },
      );
    }
    for (const { problem, axes } of leftOf('not-expandable', context)) {
      const { key, level } = problem;
      const rule = context.design.rules.find(
        (other) => other.kind === 'tie' && nameKey(other.canonical.text) === key,
      );
      yield claim(
        'tie/onto-rule-name',
        atSpan(rule?.kind === 'tie' ? rule.canonical.at : level.node.span),
        `${showText(axes.label(key))} is the name of a pair or tuple, but its levels are single values such as ${show(level.value)}`,
        { hint: HINT },
      );
    }
  },
};
