import type { AxisCatalog } from '../compile/check-levels.ts';
import type { RowSet } from '../compile/row-set.ts';
import { reportUnknownLevel, reportUnknownLevels } from '../compile/unknown-level.ts';
import type { Design, Level } from '../design/design.ts';
import type { Collector } from '../diagnostics/collector.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import type { Plan } from './plan.ts';
import { TEXT_FIELDS } from './plan-fields.ts';
import { usedTexts } from './used-texts.ts';

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
  const planned: Record<Field, readonly string[]> = {
    combo_id: usedTexts(plan.combos, plan.drafts.combo),
    draft_template: usedTexts(plan.draftTemplates, plan.drafts.template),
    draft_llm: usedTexts(plan.draftModels, plan.drafts.model),
    essay_template: usedTexts(plan.essayTemplates, plan.essays.template),
    essay_llm: usedTexts(plan.essayModels, plan.essays.model),
    evaluation_template: usedTexts(plan.evaluationTemplates, plan.evaluations.template),
    evaluation_llm: usedTexts(plan.evaluationModels, plan.evaluations.model),
  };
  for (const [field, ids] of Object.entries(planned) as [Field, readonly string[]][]) {
    const catalog = catalogs(field);
    // One that was refused; that is reported.
    if (catalog === undefined) continue;
    const missing = new Set(ids.filter((id) => !catalog.has(id)));
    if (missing.size === 0) continue;
    for (const [column, { name }] of rows.columns.entries()) {
      if (name.kind !== 'str' || !(TEXT_FIELDS[field] as readonly string[]).includes(name.value)) continue;
      const axis = design.axes.find((other) => other.name.kind === 'str' && other.name.value === name.value);
      // Where an axis lists a level: that is what its author would change, though a pair or tuple repeats it.
      const declared = (axis?.levels ?? []).filter((level) => missing.has(idOf(level.value)));
      if (axis) reportUnknownLevels(axis, once(declared), catalog, 'v2', collector);
      const told = new Set(declared.map((level) => idOf(level.value)));
      const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
      for (let level = 0; level < size; level++) {
        const value = rows.valueAt(column, level);
        const id = idOf(value);
        if (!missing.has(id) || told.has(id)) continue;
        const node = rows.nodeAt(column, level) ?? { kind: 'list', items: [], span: design.axesAt };
        told.add(id);
        reportUnknownLevel({ name }, { value, node }, catalog, 'v2', collector);
      }
    }
  }
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
  const ruled = ruledNames(design);
  for (const axis of design.axes) {
    if (axis.name.kind !== 'str' || !Object.hasOwn(TEXT_FIELDS, axis.name.value)) continue;
    const name = axis.name.value as Field;
    const catalog = ruled.has(name) ? undefined : catalogs(name);
    if (catalog === undefined) continue;
    const unknown = axis.levels.filter(({ value }) => idOf(value) !== '' && !catalog.has(idOf(value)));
    reportUnknownLevels(axis, once(unknown), catalog, 'v2', collector);
  }
}

/** Every axis that some rule may narrow. A tuple's own axes take all their levels from it. */
function ruledNames(design: Design): ReadonlySet<string> {
  const names = new Set<string>();
  for (const rule of design.rules) {
    const members =
      rule.kind === 'subset'
        ? [rule.axis]
        : rule.kind === 'tie'
          ? [rule.canonical, ...rule.axes]
          : rule.kind === 'pair'
            ? [rule.name, rule.left, rule.right]
            : [rule.name];
    for (const member of members) if (member) names.add(member.text);
  }
  return names;
}
