import { atSpan } from '../findings/diagnostic.ts';
import { spelled } from '../findings/words.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import type { Span } from '../source/span.ts';
import type { CheckOf, Claim } from './check.ts';
import { claim } from './check.ts';

/**
 * A CSV contains only whole characters: half of one (an escape can produce it) has no UTF-8, and the runtime crashes
 * when it writes the file. JSON Lines can contain it as an escape.
 */
export const unwritableText: CheckOf<'rows'> = {
  phase: 'rows',
  *find({ design, rows }) {
    for (const { value, span } of design.fieldOrder?.fields ?? [])
      if (rows.count === 0 || rows.columns.some(({ name }) => name === value)) yield* half(value, span);
    for (const axis of design.axes)
      if (rows.count > 0 && rows.columns.some(({ name }) => name === axis.name))
        yield* half(axis.name, axis.at);
    for (const column of rows.count > 0 ? rows.columns.keys() : []) {
      const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
      for (let level = 0; level < size; level++) {
        const node = rows.nodeAt(column, level);
        if (node !== undefined) yield* half(rows.valueAt(column, level), node.span);
      }
    }
  },
};

function* half(value: Value, at: Span): Iterable<Claim> {
  if (!/\p{Surrogate}/u.test(text(value))) return;
  yield claim(
    'plan/lone-surrogate',
    atSpan(at),
    `${spelled(value)} holds half of a character and cannot be written as UTF-8`,
    { hint: 'write the character itself' },
  );
}
