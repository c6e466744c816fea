import type { RowSet } from '../compile/row-set.ts';
import type { Axis, Design } from '../design/design.ts';
import { show } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { listed } from '../findings/listing.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import type { Span } from '../source/span.ts';
import { lostColumn } from './lost-column.ts';
import { isFieldColumn, TEXT_FIELDS, type TextField } from './plan-fields.ts';
import { refuseRepeatedAxes } from './repeated-axis.ts';

/**
 * Fields of the plan that no column gives. Those that one rule takes away are told together, at that rule; an axis whose
 * name is nearly that of a field is taken for it.
 */
export function reportMissingFields(
  fields: readonly TextField[],
  rows: RowSet,
  design: Design,
  collector: Collector,
): void {
  const lost = new Map<string, { readonly at: Span; why: string; hint: string; fields: TextField[] }>();
  if (reportNoAxes(fields, design, collector)) return;
  const hasUnnamed = fields.some(
    (field) =>
      axisOf(design, (name) => (TEXT_FIELDS[field] as readonly string[]).includes(name)) === undefined,
  );
  const isRepeated = hasUnnamed && refuseRepeatedAxes(design.rules, collector);
  const columns = rows.columns.flatMap((column) => (column.name.kind === 'str' ? [column.name.value] : []));
  for (const field of fields) {
    const axis = axisOf(design, (name) => (TEXT_FIELDS[field] as readonly string[]).includes(name));
    if (axis === undefined) {
      if (!isRepeated) reportUnnamed(field, columns, design, collector);
      continue;
    }
    const cause = lostColumn(axis, design);
    const key = `${cause.at.start} ${cause.at.path}`;
    const known = lost.get(key);
    if (known) known.fields.push(field);
    else lost.set(key, { ...cause, fields: [field] });
  }
  for (const { at, why, hint, fields: gone } of lost.values()) {
    const names = gone.map((field) => `'${field}'${aliases(field)}`);
    collector.add(
      'plan/missing-column',
      atSpan(at),
      gone.length === 1
        ? `the rows have no column ${names[0]}, which every ${stageOf(gone[0] ?? 'combo_id')} needs: ${why}`
        : `the rows have no columns ${listed(names)}, which a plan needs: ${why}`,
      { hint },
    );
  }
}

/** No axis at all is one fault, not one a field. */
function reportNoAxes(fields: readonly TextField[], design: Design, collector: Collector): boolean {
  const key = design.misspeltAxes ?? design.misspeltRules;
  if (fields.length === 0 || (key === undefined && design.axes.length > 0)) return false;
  const wanted = design.misspeltAxes ? 'axes' : 'rules';
  const names = fields.map((field) => `'${field}'`).join(', ');
  collector.add(
    'plan/missing-column',
    atSpan(key?.span ?? design.axesAt),
    key === undefined
      ? `the spec declares no axis: the rows lack ${names}, which a plan needs`
      : `the spec has no '${wanted}', but ${show(key.value)}: the rows lack ${names}, which a plan needs`,
    { hint: key === undefined ? 'declare these axes under `axes`' : `did you mean '${wanted}'?` },
  );
  return true;
}

/**
 * For a design without rows: the fields of the plan that nothing in it names. They are missing whatever becomes of the
 * faults elsewhere.
 *
 * @param isRefused - Whether an error stands at a token already.
 */
export function reportUnnamedFields(
  design: Design,
  isRefused: (at: Span) => boolean,
  collector: Collector,
): void {
  if (!design.axesComplete || design.misspeltAxes || design.misspeltRules || design.tentativeNames.length > 0)
    return;
  // A lost tuple may have been to provide them.
  if (design.runtime.tupleAxes === 'derived' && !design.namesComplete) return;
  const named = new Set<string>();
  for (const { name } of design.axes) if (name.kind === 'str') named.add(name.value);
  for (const rule of design.rules) {
    if (rule.kind === 'subset') {
      named.add(rule.axis.text);
      continue;
    }
    if (!rule.complete) return;
    const own = rule.kind === 'tie' ? rule.canonical : rule.name;
    const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
    for (const name of [own, ...members]) if (name) named.add(name.text);
  }
  const fields = Object.keys(TEXT_FIELDS) as TextField[];
  const unnamed = fields.filter((field) => !TEXT_FIELDS[field].some((column) => named.has(column)));
  // Where most are missing the fault elsewhere may be why, or the spec is a sketch that is not planned yet.
  if (unnamed.length > fields.length / 2) return;
  if (unnamed.length > 0 && refuseRepeatedAxes(design.rules, collector)) return;
  for (const field of unnamed) {
    const misspelt = misspeltAxis(field, [...named], design);
    if (!misspelt || !isRefused(misspelt.at)) reportUnnamed(field, [...named], design, collector);
  }
}

function reportUnnamed(
  field: TextField,
  columns: readonly string[],
  design: Design,
  collector: Collector,
): void {
  const near = nearColumn(field, columns);
  const misspelt = misspeltAxis(field, columns, design);
  collector.add(
    'plan/missing-column',
    atSpan(misspelt?.at ?? design.axesAt),
    `the rows have no column '${field}'${aliases(field)}, which every ${stageOf(field)} needs`,
    {
      hint: misspelt
        ? `did you mean '${field}'?`
        : near
          ? `did you mean to call '${near}' '${field}'?`
          : `declare the axis ${field}`,
    },
  );
}

/** The column that may be this field, misspelt. */
function nearColumn(field: TextField, columns: readonly string[]): string | undefined {
  return nearestNames(
    field,
    columns.filter((column) => !isFieldColumn(column)),
    1,
  )[0];
}

function misspeltAxis(field: TextField, columns: readonly string[], design: Design): Axis | undefined {
  const near = nearColumn(field, columns);
  return near === undefined ? undefined : axisOf(design, (name) => name === near);
}

function axisOf({ axes }: Design, matches: (name: string) => boolean): Axis | undefined {
  return axes.find(({ name }) => name.kind === 'str' && matches(name.value));
}

function aliases(field: TextField): string {
  const others = TEXT_FIELDS[field].slice(1);
  return others.length > 0 ? ` (or ${others.join(', ')})` : '';
}

function stageOf(name: TextField): string {
  return name.startsWith('evaluation') ? 'evaluation' : name.startsWith('essay') ? 'essay' : 'draft';
}
