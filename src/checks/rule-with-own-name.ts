import { isBinding, membersOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { type Check, claim } from './check.ts';
import { leftOf } from './explained.ts';

/** A pair or tuple does not have the name of one of its own axes, which the rule removes. */
export const ruleWithOwnName: Check = {
  phase: 'rules',
  *find(context) {
    for (const { problem, step } of leftOf('named-like-member', context)) {
      const rule = step?.rule;
      if (step === undefined || !isBinding(rule)) continue;
      const member = membersOf(rule).find(
        (name) => name !== undefined && step.before.resolve(name) === problem.key,
      );
      yield claim(
        'rule/named-like-member',
        atSpan(rule.name.at),
        `${rule.kind} ${quoted(rule.name.text)} has the name of one of its own axes`,
        {
          hint: 'give it a name of its own',
          related: member ? [{ message: 'the axis of that name', at: atSpan(member.at) }] : [],
        },
      );
    }
  },
};
