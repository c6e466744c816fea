import { nameKey } from '../compile/name-key.ts';
import { isBinding, nameOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { type Check, claim } from './check.ts';
import { takerOf } from './declared-names.ts';
import { leftOf } from './explained.ts';
import { ruleText } from './rule-words.ts';

/** A name that a rule removes does not occur twice among the axes. The second one would have no levels. */
export const uniqueAxisNames: Check = {
  phase: 'rules',
  *find(context) {
    const { compilation, design } = context;
    for (const { problem, axes } of leftOf('half-taken', context)) {
      const taker = takerOf(problem.key, axes, compilation)?.rule;
      if (taker === undefined) continue;
      const name = quoted(axes.label(problem.key));
      yield claim(
        'rule/half-taken',
        atSpan(nameOf(taker).at),
        `${ruleText(taker)} removes ${name}, but that name appears twice among the axes`,
        {
          hint: `give the pair or tuple that is named ${name} a name of its own`,
          related: design.rules.flatMap((rule) =>
            isBinding(rule) && nameKey(rule.name.text) === problem.key
              ? [{ message: `this ${rule.kind} has the name of an axis`, at: atSpan(rule.name.at) }]
              : [],
          ),
        },
      );
    }
  },
};
