import type { Level, Name } from '../design/design.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { relatedAt } from '../findings/listing.ts';
import { LISTED, listed, quoted, spelled, unlisted } from '../findings/words.ts';
import type { Span } from '../source/span.ts';
import { type Claim, claim } from './check.ts';

/** Levels of an axis that a rule silently drops, reported at the first such level. */
export function* lostLevels(
  what: string,
  axis: Name,
  lost: readonly Level[],
  because: string,
  hint: string,
  explainedBy: readonly Span[],
): Iterable<Claim> {
  const [first, ...others] = lost;
  if (first === undefined) return;
  const names = listed(
    lost.slice(0, LISTED).map((level) => spelled(level.value)),
    lost.length,
  );
  yield claim(
    'rule/lost-levels',
    atSpan(first.node.span),
    `${what} drops ${names} of axis ${quoted(axis.text)}, ${because}`,
    {
      hint,
      unlisted: unlisted(lost.length),
      names: lost.map((level) => spelled(level.value)),
      related: [
        { message: `${what} names the axis here`, at: atSpan(axis.at) },
        ...relatedAt(
          'dropped too',
          others.slice(0, LISTED - 1).map((level) => level.node.span),
        ),
      ],
      explainedBy,
    },
  );
}

export function tokensOf(levels: readonly Level[]): Span[] {
  return levels.map(({ node }) => node.span);
}
