import type { RowSet } from '../compile/row-set.ts';
import { axisNamed } from '../design/axis-named.ts';
import type { Design } from '../design/design.ts';
import { TEXT_FIELDS } from '../plan/plan-fields.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import type { Span } from '../source/span.ts';
import type { TextField } from './planned-columns.ts';

/** The first token that gives a field of the plan this id: a level of its axis, or a member of a rule's entry. */
export function tokenOf(field: TextField, id: string, design: Design, rows: RowSet): Span {
  for (const name of TEXT_FIELDS[field] as readonly string[]) {
    const axis = axisNamed(design.axes, name);
    const level = axis?.levels.find(({ value }) => strip(text(value)) === id);
    if (level !== undefined) return level.node.span;
    const column = rows.columnNamed(name);
    if (column < 0) continue;
    const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
    for (let index = 0; index < size; index++) {
      if (strip(text(rows.valueAt(column, index))) !== id) continue;
      const node = rows.nodeAt(column, index);
      if (node !== undefined) return node.span;
    }
  }
  return design.axesAt;
}
