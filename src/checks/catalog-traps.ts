import type { AxisCatalogs } from '../compile/check-levels.ts';
import { replacingTie } from '../compile/replacing-tie.ts';
import type { RowSet } from '../compile/row-set.ts';
import { unknownLevelHint } from '../compile/unknown-level.ts';
import type { Design } from '../design/design.ts';
import { showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { counted } from '../findings/listing.ts';
import type { Plan } from '../plan/plan.ts';
import { plannedTexts } from '../plan/used-texts.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { placeKey } from './place-key.ts';
import type { TextField } from './planned-columns.ts';
import { tokenOf } from './token-of.ts';

/** Findings that are told one by one; more of them have one cause. */
const MOST = 20;

/**
 * v1 checks declared axes by exactly seven names (semantics §6): what reaches the plan by an alias, or by the new name of a
 * tie, is planned unchecked.
 */
export function reportUncheckedLevels(
  design: Design,
  rows: RowSet,
  plan: Plan,
  catalogs: AxisCatalogs,
  refused: ReadonlySet<string>,
  collector: Collector,
): void {
  if (design.dialect !== 'v1') return;
  const planned = plannedTexts(plan);
  for (const field of Object.keys(planned) as TextField[]) {
    const catalog = catalogs(field);
    if (catalog === undefined) continue;
    // A tie that replaces this axis brings the levels of others: that is told.
    if (replacingTie(design, field)) continue;
    const missing = planned[field].filter((id) => !catalog.has(id));
    const checked = missing.length > 0 ? checkedTexts(field, design) : new Set();
    for (const [index, id] of missing.slice(0, MOST).entries()) {
      const at = tokenOf(field, id, design, rows);
      if (refused.has(placeKey(at)) || checked.has(id)) continue;
      const more = index === MOST - 1 ? missing.length - MOST : 0;
      collector.add(
        'axis/unchecked-level',
        atSpan(at),
        `${showText(id)} is planned as ${field} but is not in ${catalog.source}: the runtime checks only axes of that name, and does not notice${more > 0 ? ` (${more} more are not in it either)` : ''}`,
        { hint: unknownLevelHint(id, true, catalog) },
      );
    }
  }
}

/** Levels of the very axis that the runtime checks are no trap: those that its catalog lacks are errors. */
function checkedTexts(field: TextField, { axes }: Design): ReadonlySet<string> {
  const axis = axes.find(({ name }) => name.kind === 'str' && name.value === field);
  return new Set(axis?.levels.map(({ value }) => strip(text(value))) ?? []);
}

/** A copied essay is the same text whatever its replicate. */
export function reportCopiedEssays(
  design: Design,
  rows: RowSet,
  plan: Plan,
  modes: ReadonlyMap<string, string>,
  collector: Collector,
): void {
  const { essays, essayTemplates } = plan;
  const copies = essayTemplates.texts.map((template) => modes.get(template) === 'copy');
  if (!copies.includes(true)) return;
  /** The first essay of each draft and template. */
  const first = new Map<number, number>();
  const surplus = new Map<number, number>();
  for (let essay = 0; essay < essays.count; essay++) {
    const template = essays.template[essay] ?? 0;
    if (copies[template] !== true) continue;
    const key = (essays.draft[essay] ?? 0) * essayTemplates.size + template;
    const known = first.get(key);
    if (known === undefined) first.set(key, essay);
    else if (essays.replicate[essay] !== essays.replicate[known])
      surplus.set(template, (surplus.get(template) ?? 0) + 1);
  }
  for (const [code, count] of [...surplus].slice(0, MOST)) {
    const template = essayTemplates.text(code);
    const repeated = design.replicates.find(({ axis }) => axis.text === 'essay_template');
    collector.add(
      'plan/copied-essays',
      atSpan(tokenOf('essay_template', template, design, rows)),
      `${showText(template)} copies its draft, so its replicates hold the same text: ${counted(count, 'essay')} ${count === 1 ? 'is' : 'are'} a copy of another`,
      {
        hint: 'give the template one replicate, and repeat the draft instead',
        related: repeated ? [{ message: 'the replicates', at: atSpan(repeated.axis.at) }] : undefined,
      },
    );
  }
}
