import { BALANCED_SIDES } from '../compile/apply-pair.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { curlyHint, inCurlyQuotes } from '../findings/look-alikes.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { quoted, spelled } from '../findings/words.ts';
import { spellingFix } from '../syntax/respell.ts';
import { type Check, claim } from './check.ts';
import { leftOf } from './explained.ts';
import { ruleText } from './rule-words.ts';

/** With `balance` (left, right or both), every value on that side of a pair occurs equally often. */
export const pairBalance: Check = {
  phase: 'rules',
  *find(context) {
    for (const { step } of leftOf('unknown-balance', context)) {
      const rule = step?.rule;
      if (rule?.kind !== 'pair' || !rule.balance) continue;
      const { side, at } = rule.balance;
      const near = nearestNames(side, BALANCED_SIDES, 1)[0];
      const isCurly = near !== undefined && inCurlyQuotes(side) === near;
      yield claim(
        'pair/unknown-balance',
        atSpan(at),
        `${ruleText(rule)}: balance must be left, right or both, but is ${quoted(side)}`,
        {
          hint: isCurly
            ? curlyHint(near)
            : near
              ? didYouMean(near)
              : 'write one of these words, or remove the line',
          ...spellingFix(at, side, near, { names: BALANCED_SIDES, fixed: true }),
        },
      );
    }
    for (const { problem, step } of leftOf('imbalance', context)) {
      const rule = step?.rule;
      if (rule?.kind !== 'pair' || !rule.balance) continue;
      const uneven = problem.sides.map(({ side, counts }) => ({
        side,
        counts: counts.map(({ value, count }) => `${spelled(value)} ${count}×`).join(', '),
      }));
      const [first] = uneven;
      const isOne = uneven.length === 1;
      // One entry too many or too few affects both sides.
      const found = isOne
        ? `on the ${first?.side}: ${first?.counts}`
        : uneven.map(({ side, counts }) => `on the ${side} (${counts})`).join(' and ');
      yield claim(
        'pair/imbalance',
        atSpan(rule.include?.at ?? rule.entriesAt),
        `${ruleText(rule)} is not balanced ${found}`,
        {
          hint: `every ${isOne ? first?.side : 'left and every right'} value must occur equally often; add or remove entries, or drop \`balance\``,
          related: [{ message: 'balance is required here', at: atSpan(rule.balance.at) }],
        },
      );
    }
  },
};
