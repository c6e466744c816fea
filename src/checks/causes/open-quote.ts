import type { Include } from '../../design/design.ts';
import { includedAt } from '../../design/levels.ts';
import { atSpan } from '../../findings/diagnostic.ts';
import { quoted, spelled } from '../../findings/words.ts';
import { valueKey } from '../../python/compare.ts';
import { text } from '../../python/text.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { type ClaimParts, claim } from '../check.ts';
import { outsideOf } from '../outside-words.ts';
import { ruleText } from '../rule-words.ts';

/** A quote in the rule's included file is never closed, so that everything after it is one value. */
export const openQuote: Cause = {
  explains: ['outside-domain', 'nothing-left'],
  of(found, { compilation }) {
    const { problem, step } = found;
    if (problem.kind === 'nothing-left' && step?.rule.kind === 'subset') {
      const { unterminatedQuote: at } = step.rule.include ?? {};
      if (at === undefined) return UNEXPLAINED;
      const message = `${ruleText(step.rule)} keeps none of its levels, because this quote is never closed`;
      return [{ claims: [claim('subset/nothing-left', atSpan(at), message, remedyOf(step.rule.include))] }];
    }
    const outside = outsideOf(found);
    if (outside === undefined) return UNEXPLAINED;
    const { what, code, rule, level, member } = outside;
    const dropper = found.axes.domain(outside.problem.key)?.dropped?.get(valueKey(level.value));
    const dropping = dropper === undefined ? undefined : compilation.steps[dropper]?.rule;
    if (dropping?.kind === 'subset' && dropping.include?.unterminatedQuote) {
      const quote = dropping.include.unterminatedQuote;
      const swallowed = dropping.keep.filter(({ node }) => node.span.start >= quote.start);
      if (!swallowed.some(({ value }) => text(value).split('\n').includes(text(level.value))))
        return UNEXPLAINED;
      const at = atSpan(quote);
      const message = `${ruleText(dropping)} drops ${spelled(level.value)}, because this quote is never closed`;
      return [
        {
          claims: [
            claim(code, at, message, {
              ...remedyOf(dropping.include),
              related: [{ message: what, at: atSpan(level.node.span) }, ...includedAt(dropping.include)],
              saidBy: { codes: [code], at },
            }),
          ],
        },
      ];
    }
    const quote = rule.include?.unterminatedQuote;
    if (quote === undefined || level.node.span.start < quote.start) return UNEXPLAINED;
    return [
      {
        claims: [
          claim(
            code,
            atSpan(quote),
            `${what}, because this quote is never closed: ${spelled(level.value)} is not a level of axis ${quoted(member.text)}`,
            remedyOf(rule.include),
          ),
        ],
      },
    ];
  },
};

function remedyOf(include: Include | undefined): Pick<ClaimParts, 'hint' | 'related'> {
  return { hint: 'close it with another `"`', related: includedAt(include) };
}
