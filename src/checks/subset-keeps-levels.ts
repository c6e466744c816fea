import { domainOf } from '../compile/domain.ts';
import { nameKey } from '../compile/name-key.ts';
import { includedAt } from '../design/levels.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { type Check, claim } from './check.ts';
import { declaredTwice } from './declared-twice.ts';
import { leftOf } from './explained.ts';
import { subsetRemedy } from './subset-values.ts';

/** A subset keeps at least one level of its axis. */
export const subsetKeepsLevels: Check = {
  phase: 'rules',
  *find(context) {
    for (const { step, axes } of leftOf('nothing-left', context)) {
      const rule = step?.rule;
      if (rule?.kind !== 'subset') continue;
      const [first] = rule.keep;
      const axis = axes.domain(nameKey(rule.axis.text)) ?? domainOf([], true);
      yield claim(
        'subset/nothing-left',
        atSpan(first?.node.span ?? rule.include?.at ?? rule.axis.at),
        `the subset of ${quoted(rule.axis.text)} keeps none of its levels`,
        {
          ...(first === undefined
            ? { hint: 'list the levels to keep' }
            : subsetRemedy(first, axis, rule, context)),
          explainedBy: rule.keep.flatMap(({ value }) => declaredTwice(rule.axis.text, value, context.design)),
          related: [{ message: 'the subset', at: atSpan(rule.axis.at) }, ...includedAt(rule.include)],
        },
      );
    }
  },
};
