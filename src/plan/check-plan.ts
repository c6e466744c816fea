import type { AxisCatalog } from '../compile/check-levels.ts';
import { reportOtherOrder, type Taker } from '../compile/entry-order.ts';
import { replacingTie } from '../compile/replacing-tie.ts';
import type { RowSet } from '../compile/row-set.ts';
import { spoiltValues } from '../compile/spoilt-column.ts';
import { reportUnknownLevel, reportUnknownLevels, rightAtAnchor } from '../compile/unknown-level.ts';
import type { Design, Level } from '../design/design.ts';
import { show, showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { listed } from '../findings/listing.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { str, type Value } from '../python/value.ts';
import type { Node } from '../syntax/node.ts';
import type { Plan } from './plan.ts';
import { TEXT_FIELDS } from './plan-fields.ts';
import { plannedTexts } from './used-texts.ts';

type Field = keyof typeof TEXT_FIELDS;

/**
 * v2: what the cohort plans must stand in the catalogs, after trimming; an empty or absent catalog refuses every
 * reference. v1 checks declared levels instead, see `checkLevels`.
 */
export function checkPlan(
  plan: Plan,
  rows: RowSet,
  design: Design,
  catalogs: (axis: Field) => AxisCatalog | undefined,
  collector: Collector,
): void {
  const planned = plannedTexts(plan);
  const isRightAtAnchor = rightAtAnchor(design, (name) => catalogOf(name, catalogs));
  const missing = new Map<Field, ReadonlySet<string>>();
  for (const [field, ids] of Object.entries(planned) as [Field, readonly string[]][]) {
    const catalog = catalogs(field);
    // One that was refused; that is reported.
    if (catalog) missing.set(field, new Set(ids.filter((id) => !catalog.has(id))));
  }
  const told = reportSwappedItems(design, missing, catalogs, collector);
  const spoilt = spoiltValues(design.rules);
  for (const [field, ids] of missing) {
    const catalog = catalogs(field);
    if (catalog === undefined || ids.size === 0) continue;
    const tie = replacingTie(design, field);
    if (tie) {
      const name = showText(tie.canonical.text);
      collector.add(
        'axis/unknown-level',
        atSpan(tie.canonical.at),
        `tie ${name} replaces the axis of that name by the levels of others: ${listed([...ids].map(showText))} ${ids.size === 1 ? 'is' : 'are'} not in ${catalog.source}`,
        { hint: `add ${name} to the tied axes, or give the tie another name` },
      );
      continue;
    }
    for (const [column, { name }] of rows.columns.entries()) {
      if (name.kind !== 'str' || fieldOf(name.value) !== field) continue;
      const axis = design.axes.find((other) => other.name.kind === 'str' && other.name.value === name.value);
      // Where an axis lists a level: that is what its author would change, though a pair or tuple repeats it.
      const declared = (axis?.levels ?? []).filter((level) => ids.has(idOf(level.value)));
      const untold = once(
        declared.filter(({ node, value }) => {
          const refuse = spoilt.get(node);
          refuse?.(collector, `${show(value)} is not in ${catalog.source}`);
          return refuse === undefined && !told.has(node);
        }),
      );
      if (axis) reportUnknownLevels(axis, untold, catalog, 'v2', collector, isRightAtAnchor);
      const seen = new Set(declared.map((level) => idOf(level.value)));
      const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
      for (let level = 0; level < size; level++) {
        const value = rows.valueAt(column, level);
        const id = idOf(value);
        if (!ids.has(id) || seen.has(id)) continue;
        const node = rows.nodeAt(column, level) ?? { kind: 'list', items: [], span: design.axesAt };
        seen.add(id);
        reportUnknownLevel({ name }, { value, node }, catalog, 'v2', collector);
      }
    }
  }
}

/**
 * v2 makes the levels of a tuple's axes of its items, so only the catalogs can tell that the values of an item stand in
 * another order than the axes.
 *
 * @returns the values of such items: what is wrong with them is told.
 */
function reportSwappedItems(
  design: Design,
  missing: ReadonlyMap<Field, ReadonlySet<string>>,
  catalogs: (axis: Field) => AxisCatalog | undefined,
  collector: Collector,
): ReadonlySet<Node> {
  const told = new Set<Node>();
  for (const rule of design.rules) {
    if (rule.kind !== 'tuple') continue;
    const fields = rule.axes.map(({ text }) => fieldOf(text));
    const isRefused = rule.items.some(({ values }) =>
      values.some(({ value }, index) => missing.get(fields[index] ?? 'combo_id')?.has(idOf(value))),
    );
    if (!isRefused) continue;
    const takers = fields.map((field): Taker => {
      const catalog = field && catalogs(field);
      return (value) => catalog?.has(idOf(value)) ?? true;
    });
    const orders = reportOtherOrder(
      {
        code: 'axis/unknown-level',
        what: `tuple ${showText(rule.name.text)}`,
        names: rule.axes,
        axes: takers,
        rows: rule.items.map(({ values, node }) => ({ values, at: node.span })),
        include: rule.include,
      },
      collector,
    );
    for (const [index, { values }] of rule.items.entries()) {
      const order = orders[index];
      if (order === undefined) continue;
      for (const { node } of values) told.add(node);
      for (const [place, name] of rule.axes.entries()) {
        const level = values[order[place] ?? place];
        const field = fields[place];
        const catalog = field && catalogs(field);
        if (level && catalog && !catalog.has(idOf(level.value)))
          reportUnknownLevel({ name: str(name.text) }, level, catalog, 'v2', collector);
      }
    }
  }
  return told;
}

/** The field of the plan that is read from a column of this name. */
function fieldOf(name: string): Field | undefined {
  return (Object.keys(TEXT_FIELDS) as Field[]).find((field) =>
    (TEXT_FIELDS[field] as readonly string[]).includes(name),
  );
}

function catalogOf(
  name: string,
  catalogs: (axis: Field) => AxisCatalog | undefined,
): AxisCatalog | undefined {
  return Object.hasOwn(TEXT_FIELDS, name) ? catalogs(name as Field) : undefined;
}

/** The text that is looked up; blank for what is no reference. */
function idOf(value: Value): string {
  return value.kind === 'null' ? '' : strip(text(value));
}

/** The first level of each text. */
function once(levels: readonly Level[]): Level[] {
  const seen = new Set<string>();
  return levels.filter(({ value }) => {
    const id = idOf(value);
    return !seen.has(id) && seen.add(id);
  });
}

/**
 * v2, when a fault elsewhere leaves no plan to check: the levels of axes that no rule can drop are planned as they stand,
 * so one run tells of them too.
 */
export function checkUnruledLevels(
  design: Design,
  catalogs: (axis: Field) => AxisCatalog | undefined,
  collector: Collector,
): void {
  const isRightAtAnchor = rightAtAnchor(design, (name) => catalogOf(name, catalogs));
  const ruled = keptByRules(design);
  const spoilt = spoiltValues(design.rules);
  for (const axis of design.axes) {
    if (axis.name.kind !== 'str' || !Object.hasOwn(TEXT_FIELDS, axis.name.value)) continue;
    const name = axis.name.value as Field;
    const catalog = catalogs(name);
    const kept = ruled.get(name);
    if (catalog === undefined || kept === 'unknown') continue;
    const unknown = axis.levels.filter(({ value }) => {
      const id = idOf(value);
      return id !== '' && !catalog.has(id) && (kept === undefined || kept.has(id));
    });
    const sound = once(unknown).filter(({ node, value }) => {
      const refuse = spoilt.get(node);
      refuse?.(collector, `${show(value)} is not in ${catalog.source}`);
      return refuse === undefined;
    });
    reportUnknownLevels(axis, sound, catalog, 'v2', collector, isRightAtAnchor);
  }
}

/**
 * For every axis that some rule may narrow, the texts of the levels that the rule keeps, where that can be told: of a pair
 * those that it lists, when no other rule takes part. A tuple's own axes take all their levels from it.
 */
function keptByRules(design: Design): ReadonlyMap<string, ReadonlySet<string> | 'unknown'> {
  const kept = new Map<string, ReadonlySet<string> | 'unknown'>();
  const narrow = (name: string, levels: ReadonlySet<string> | 'unknown'): void => {
    kept.set(name, kept.has(name) ? 'unknown' : levels);
  };
  for (const rule of design.rules) {
    if (rule.kind === 'subset') narrow(rule.axis.text, 'unknown');
    else if (rule.kind === 'tie')
      for (const { text: name } of [rule.canonical, ...rule.axes]) narrow(name, 'unknown');
    else {
      narrow(rule.name.text, 'unknown');
      for (const side of rule.kind === 'pair' ? (['left', 'right'] as const) : []) {
        const levels = rule.kind === 'pair' ? rule.allowed.map((entry) => idOf(entry[side].value)) : [];
        const member = rule.kind === 'pair' ? rule[side] : undefined;
        if (member) narrow(member.text, new Set(levels));
      }
    }
  }
  // What another rule takes may be narrowed there.
  for (const rule of design.rules) {
    if (rule.kind !== 'pair' || !isMember(rule.name.text, design)) continue;
    for (const member of [rule.left, rule.right]) if (member) kept.set(member.text, 'unknown');
  }
  return kept;
}

function isMember(name: string, { rules }: Design): boolean {
  return rules.some((rule) => {
    if (rule.kind === 'subset') return rule.axis.text === name;
    const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
    return members.some((member) => member?.text === name);
  });
}
