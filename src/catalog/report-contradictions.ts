import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import { idOf } from './catalog-ids.ts';
import type { Frame } from './pandas/frame.ts';

/**
 * Reports ids with several rows that disagree, one finding per id, at the first row that differs from the id's first
 * row. Skips tables with shifted columns, which are reported as such and contain no ids here.
 *
 * @param columns - The columns that must agree.
 */
export function reportContradictions(
  frame: Frame,
  name: string,
  columns: readonly string[],
  collector: Collector,
): void {
  if (frame.shift > 0) return;
  const firstRows = new Map<string, number>();
  const reported = new Set<string>();
  const others = columns.flatMap((column) => {
    const cells = frame.column(column)?.cells;
    return cells === undefined ? [] : [{ column, cells }];
  });
  for (const [row, cell] of (frame.column(name)?.cells ?? []).entries()) {
    passCheckpoint();
    const id = idOf(cell);
    const first = id === undefined ? undefined : firstRows.get(id);
    if (id === undefined || reported.has(id)) continue;
    if (first === undefined) {
      firstRows.set(id, row);
      continue;
    }
    for (const { column, cells } of others) {
      const [before, here] = [cells[first], cells[row]];
      if (before === undefined || here === undefined || before.text === here.text) continue;
      reported.add(id);
      collector.add(
        'catalog/contradicting-rows',
        atSpan(here.span),
        `${quoted(id)} appears twice: with ${column} ${quoted(strip(before.raw))} before, and ${quoted(strip(here.raw))} here`,
        {
          hint: 'keep the row that you mean',
          related: [{ message: 'the first row of this id', at: atSpan(before.span) }],
        },
      );
      break;
    }
  }
}
