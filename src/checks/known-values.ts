import type { AxisCatalogs } from '../catalog/axis-catalog.ts';
import type { Design } from '../design/design.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { type ValueList, valueLists } from './listed-values.ts';
import { FIELD_OF_COLUMN } from './planned-columns.ts';

/** Whether a text is known as a value of an axis. */
export type Known = (axis: string, value: string) => boolean;

/** A value is known if it is in the axis' catalog, or in some list of values for the axis. */
export function knownValues(design: Design, catalogs: AxisCatalogs | undefined): Known {
  let values: Map<string, Set<string>> | undefined;
  return (axis, value) => {
    if (catalogs?.(FIELD_OF_COLUMN.get(axis) ?? axis)?.has(value)) return true;
    values ??= valuesByAxis(valueLists(design));
    return values.get(axis)?.has(value) ?? false;
  };
}

function valuesByAxis(lists: readonly ValueList[]): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const { axis, levels } of lists) {
    const known = values.get(axis) ?? new Set();
    values.set(axis, known);
    for (const { value } of levels) known.add(strip(text(value)));
  }
  return values;
}
