import { includedAt } from '../../design/levels.ts';
import { atSpan } from '../../findings/diagnostic.ts';
import { quoted, spelled } from '../../findings/words.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { claim } from '../check.ts';
import { outsideOf } from '../outside-words.ts';

/** A quote in the rule's included file is never closed, so that everything after it is one value. */
export const openQuote: Cause = {
  explains: ['outside-domain'],
  of(found) {
    const outside = outsideOf(found);
    const quote = outside?.rule.include?.unterminatedQuote;
    if (outside === undefined || quote === undefined) return UNEXPLAINED;
    const { what, code, rule, level, member } = outside;
    if (level.node.span.start < quote.start) return UNEXPLAINED;
    return [
      {
        claims: [
          claim(
            code,
            atSpan(quote),
            `${what}, because this quote is never closed: ${spelled(level.value)} is not a level of axis ${quoted(member.text)}`,
            { hint: 'close it with another `"`', related: includedAt(rule.include) },
          ),
        ],
      },
    ];
  },
};
