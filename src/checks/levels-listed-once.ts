import type { Axis, Level } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { relatedAt } from '../findings/listing.ts';
import { LISTED, listed, quoted, spelled, unlisted } from '../findings/words.ts';
import { valueKey } from '../python/compare.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { type Check, type Claim, claim, jointly } from './check.ts';
import { FIELD_OF_COLUMN } from './planned-columns.ts';

/** A level that an axis lists again. */
interface Repeat {
  readonly first: Level;
  readonly again: Level;
}

/** Maximum number of levels that one fix removes. */
const MOST_REMOVED = 2000;

/** An axis lists each of its levels once: a level that is listed twice may stand in place of another one. */
export const levelsListedOnce: Check = {
  phase: 'design',
  *find({ design }) {
    for (const axis of design.axes)
      yield jointly(
        repeatsIn(axis),
        ({ first, again }) => [first.node.span, again.node.span],
        (left) => claimsOf(left, axis),
      );
  },
};

/** The planner trims ids, so spaces around an id do not make it a different one. */
function repeatsIn({ name, levels }: Axis): readonly Repeat[] {
  const isTrimmed = FIELD_OF_COLUMN.has(text(name));
  const seen = new Map<string, Level>();
  return levels.flatMap((again): Repeat[] => {
    const { value } = again;
    const key =
      isTrimmed && value.kind === 'str' ? valueKey({ ...value, value: strip(value.value) }) : valueKey(value);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, again);
    // An alias in a list may insert the same token twice.
    return first === undefined ? [] : [{ first, again }];
  });
}

function* claimsOf(repeats: readonly Repeat[], axis: Axis): Iterable<Claim> {
  const [one, ...others] = repeats;
  if (one === undefined) return;
  const at = atSpan(one.again.node.span);
  const names = [...new Set(repeats.map(({ again }) => spelled(again.value)))];
  const isSame = repeats.every(({ first, again }) => valueKey(first.value) === valueKey(again.value));
  yield claim(
    'axis/repeated-level',
    at,
    `axis ${quoted(text(axis.name))} lists ${listed(names.slice(0, LISTED), names.length)} again: ${isSame ? 'the runtime keeps only the first one' : 'without the spaces, it is the same id'}`,
    {
      hint:
        others.length === 0
          ? 'remove one of the two, or replace it with the level that you mean'
          : 'remove those that are repeated, or replace them with the levels that you mean',
      ...(repeats.length > MOST_REMOVED ? {} : suggested(...repeats.map(({ again }) => again.removal))),
      unlisted: unlisted(names.length),
      names,
      related: [
        { message: `${spelled(one.first.value)} is listed here first`, at: atSpan(one.first.node.span) },
        ...relatedAt(
          'listed again, too',
          others.map(({ again }) => again.node.span),
        ),
        ...includedAt(axis.include),
      ],
      // Another axis may include the same file, or share the list by an alias.
      saidBy: { codes: ['axis/repeated-level'], at },
    },
  );
}
