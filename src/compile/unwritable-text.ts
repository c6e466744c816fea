import type { Design } from '../design/design.ts';
import { show } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import type { Span } from '../source/span.ts';
import type { RowSet } from './row-set.ts';

/**
 * Texts that a CSV of the rows cannot hold: half of a character (an escape can write one) has no UTF-8, and the runtime
 * crashes when it writes the file. JSON Lines hold it, as an escape.
 */
export function reportUnwritableText(design: Design, rows: RowSet, collector: Collector): void {
  for (const { value, span } of design.fieldOrder?.fields ?? [])
    if (rows.count === 0 || rows.columns.some(({ name }) => name === value)) check(value, span);
  for (const axis of design.axes)
    if (rows.count > 0 && rows.columns.some(({ name }) => name === axis.name)) check(axis.name, axis.at);
  for (const column of rows.count > 0 ? rows.columns.keys() : []) {
    const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
    for (let level = 0; level < size; level++) {
      const node = rows.nodeAt(column, level);
      if (node !== undefined) check(rows.valueAt(column, level), node.span);
    }
  }

  function check(value: Value, at: Span): void {
    if (!/\p{Surrogate}/u.test(text(value))) return;
    collector.add(
      'plan/lone-surrogate',
      atSpan(at),
      `${show(value)} holds half of a character and cannot be written as UTF-8`,
      { hint: 'write the character itself' },
    );
  }
}
