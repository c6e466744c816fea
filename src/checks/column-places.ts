import type { RowSet } from '../compile/row-set.ts';
import type { Design, Name } from '../design/design.ts';
import { atSpan, type Related } from '../findings/diagnostic.ts';
import type { Candidate } from '../plan/row-field.ts';
import { text } from '../python/text.ts';
import type { Span } from '../source/span.ts';

/** Where a column's name is introduced: the axis, or the rule that creates it. */
export function placeOf(design: Design, name: string): Span {
  const axis = design.axes.find((other) => text(other.name) === name);
  if (axis !== undefined) return axis.at;
  for (const rule of design.rules) {
    if (rule.kind === 'tie' && rule.canonical.text === name) return rule.canonical.at;
  }
  return design.axesAt;
}

/** The entry of the replicates block that creates a column. */
export function replicateOf(design: Design, rows: RowSet, column: number): Name | undefined {
  if (rows.dimensionOf(column) < rows.dimensions.length - rows.replicateDimensions) return undefined;
  const name = rows.columns[column]?.name;
  return design.replicates.find(({ axis }) => name?.kind === 'str' && name.value === `${axis.text}_replicate`)
    ?.axis;
}

export function relatedColumn(design: Design, rows: RowSet, { name, column }: Candidate): Related[] {
  const at = replicateOf(design, rows, column)?.at ?? placeOf(design, name);
  return [{ message: `${name} comes from here`, at: atSpan(at) }];
}
