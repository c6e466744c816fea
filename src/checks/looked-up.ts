import type { AxisCatalog, AxisCatalogs } from '../catalog/axis-catalog.ts';
import type { Level } from '../design/design.ts';
import { TEXT_FIELDS } from '../plan/plan-fields.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';

/** A field of the plan whose ids are looked up in a catalog. */
export type Field = keyof typeof TEXT_FIELDS;

/** The field of the plan that is read from a column of this name. */
export function fieldOf(name: string): Field | undefined {
  return (Object.keys(TEXT_FIELDS) as Field[]).find((field) =>
    (TEXT_FIELDS[field] as readonly string[]).includes(name),
  );
}

/** The catalog of an axis that has exactly the name of a field. */
export function catalogOf(name: string, catalogs: AxisCatalogs): AxisCatalog | undefined {
  return Object.hasOwn(TEXT_FIELDS, name) ? catalogs(name) : undefined;
}

/** The catalog of an axis if it lacks a value. */
export function lackingCatalog(
  name: string,
  value: Value,
  catalogs: AxisCatalogs | undefined,
): AxisCatalog | undefined {
  const catalog = catalogs && catalogOf(name, catalogs);
  return catalog === undefined || catalog.fault || catalog.has(text(value)) ? undefined : catalog;
}

/** The text that is looked up; empty for null. */
export function idOf(value: Value): string {
  return value.kind === 'null' ? '' : strip(text(value));
}

/** The levels without repetitions: the first one for each id. */
export function once(levels: readonly Level[]): Level[] {
  const seen = new Set<string>();
  return levels.filter(({ value }) => {
    const id = idOf(value);
    return !seen.has(id) && seen.add(id);
  });
}
