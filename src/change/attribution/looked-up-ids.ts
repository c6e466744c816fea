import type { RowSet } from '../../compile/row-set.ts';
import type { Design } from '../../design/design.ts';
import { TEXT_FIELDS } from '../../plan/plan-fields.ts';
import { strip } from '../../python/strip.ts';
import { text } from '../../python/text.ts';

/**
 * The ids that the runtime looks up in the catalogs, by axis: every declared level, or only those that the rows use,
 * depending on the runtime. `undefined` represents levels that no catalog can contain.
 */
export function lookedUpIds(
  design: Design,
  rows: RowSet,
): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const found = new Map<string, ReadonlySet<string | undefined>>();
  const { runtime } = design;
  if (runtime.catalogsCheck === 'levels') {
    for (const { name, levels } of design.axes)
      if (name.kind === 'str') found.set(name.value, new Set(levels.map(({ value }) => runtime.idOf(value))));
    return found;
  }
  if (rows.count === 0) return found;
  for (const [field, names] of Object.entries(TEXT_FIELDS)) {
    const ids = new Set<string>();
    // The first nonblank column provides the id.
    for (const name of names) {
      const own = textsOf(rows, name);
      for (const id of own) if (id !== '') ids.add(id);
      if (own.length > 0 && !own.includes('')) break;
    }
    found.set(field, ids);
  }
  return found;
}

/** The texts of a column, with nulls as empty texts; empty if there is no such column. */
function textsOf(rows: RowSet, name: string): readonly string[] {
  const column = rows.columnNamed(name);
  if (column < 0) return [];
  const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
  return Array.from({ length: size }, (_, level) => {
    const value = rows.valueAt(column, level);
    return value.kind === 'null' ? '' : strip(text(value));
  });
}
