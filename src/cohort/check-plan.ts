import type { AxisCatalog } from '../compile/check-levels.ts';
import { unknownLevelHint } from '../compile/check-levels.ts';
import type { RowSet } from '../compile/row-set.ts';
import type { Design } from '../design/design.ts';
import { show } from '../design/show.ts';
import type { Collector } from '../diagnostics/collector.ts';
import { atSpan } from '../diagnostics/diagnostic.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import type { Plan } from './plan.ts';
import { TEXT_FIELDS } from './plan-cohort.ts';
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
    const missing = new Set(ids.filter((id) => !(catalog?.has(id) ?? false)));
    if (missing.size === 0) continue;
    for (const [column, { name }] of rows.columns.entries()) {
      if (name.kind !== 'str' || !(TEXT_FIELDS[field] as readonly string[]).includes(name.value)) continue;
      const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
      for (let level = 0; level < size; level++) {
        const value = rows.valueAt(column, level);
        if (value.kind === 'null' || !missing.has(strip(text(value)))) continue;
        const node = rows.nodeAt(column, level);
        const source = catalog?.source ?? 'any catalog: there is none for it, or it is empty';
        collector.add(
          'axis/unknown-level',
          atSpan(node?.span ?? design.axesAt),
          `axis '${name.value}' has the level ${show(value)}, which is not in ${source}`,
          catalog === undefined ? {} : { hint: unknownLevelHint(strip(text(value)), true, catalog) },
        );
      }
    }
  }
}
