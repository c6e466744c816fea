import { textOf } from '../../findings/text.ts';
import { capitalized, counted } from '../../findings/words.ts';
import type { AxisView, DesignView } from '../../overview/design-view.ts';
import type { CohortResult } from '../../result.ts';
import { relativeToSpec } from '../../source/path.ts';
import { driftWords } from '../drift-words.ts';
import { costText } from '../price-text.ts';
import { selectionWords } from '../selection-lines.ts';
import { countedText, countText } from '../show/count-text.ts';
import { designRemarks, nothingToRemark, type Remark } from '../show/design-sentences.ts';
import { correlationChart } from './correlation-chart.ts';
import { coverageTables } from './coverage-tables.ts';
import { type Html, html, name, prose, shown } from './html.ts';
import { narrowingChart } from './narrowing-chart.ts';
import type { CohortPicture } from './page-data.ts';
import { stateMark } from './states.ts';
import { treeChart } from './tree-chart.ts';
import { unitsChart } from './units-chart.ts';

/** Axes and rules listed; the rest is counted. */
const MOST_ROWS = 60;

/** One cohort: its size, what its design can distinguish, its pictures, and its axes and rules. */
export function cohortSection(cohort: CohortResult, drawn: CohortPicture | undefined, place: string): Html {
  const { view, picture, cost } = drawn ?? {};
  const drift = cohort.outputs ? driftWords(cohort.outputs) : [];
  return html`
<section class="cohort" aria-labelledby="${place}">
<h3 id="${place}">${name(cohort.id)} ${stateMark(cohort)}</h3>
<p class="soft small">${name(cohort.specPath, 200)}</p>
${cohort.plan && html`<p class="flow">${flow(cohort.plan)}${cost && html` · ${costText(cost)}`}</p>`}
${cohort.selection && html`<p>The selection ${name(cohort.selection.path, 200)} leaves ${selectionWords(cohort.selection)}.</p>`}
${cohort.failure !== undefined && html`<p>Could not be checked: ${prose(textOf(cohort.failure))}</p>`}
${drift.length > 0 && html`<p>${cohort.isDriftAccepted ? 'Outputs that differ, as the settings accept' : 'Outputs to regenerate'}: ${shown(drift.join('; '), 400)}.</p>`}
${
  view &&
  html`${remarks(view)}
<div class="figures">
${narrowingChart(view)}
${view.quality && unitsChart(view.quality)}
${view.quality && correlationChart(view.quality)}
${picture && coverageTables(picture.tables, view)}
${picture && treeChart(picture.tree)}
</div>
${axisTable(view)}
${ruleTable(view)}`
}
</section>`;
}

/** `64 rows → 32 drafts → 32 essays → 64 evaluations` */
export function flow({ rows, drafts, essays, evaluations }: NonNullable<CohortResult['plan']>): Html {
  const parts = [
    [rows, 'row'],
    [drafts, 'draft'],
    [essays, 'essay'],
    [evaluations, 'evaluation'],
  ] as const;
  return html`${parts.map(([count, noun]) => countedText(count, noun)).join(' → ')}`;
}

/** Kinds of remarks that the pictures already show. */
const DRAWN: ReadonlySet<Remark['kind']> = new Set(['unbalanced', 'association']);

function remarks(view: DesignView): Html | undefined {
  if (view.unread === undefined) return undefined;
  const all = designRemarks(view).filter(({ kind }) => !DRAWN.has(kind));
  if (all.length === 0 && view.quality === undefined) return undefined;
  const items =
    all.length === 0
      ? [html`<li class="fine">${nothingToRemark(view)}</li>`]
      : all.map(({ kind, parts }) => {
          const words = parts.map((part) => (typeof part === 'string' ? part : name(part.name)));
          return html`<li${kind === 'tied' ? html` class="meant"` : undefined}><strong>${capitalized(kind)}:</strong> ${words}</li>`;
        });
  const whose =
    view.selection !== undefined &&
    view.quality !== undefined &&
    html`<p>The design is judged by the generations that ${name(view.selection, 200)} selects; “How the product narrows” is about the whole spec.</p>`;
  return html`${whose}<ul class="remarks" aria-label="What the design can distinguish">${items}</ul>`;
}

function axisTable({ axes, specPath }: DesignView): Html | undefined {
  if (axes.length === 0) return undefined;
  const rows = axes.slice(0, MOST_ROWS).map(
    (axis) => html`
<tr><th scope="row">${name(axis.name)}</th><td class="n">${countText(axis.levels)}</td><td>${levels(axis)}</td><td>${source(axis, specPath)}</td></tr>`,
  );
  return html`
<div class="scroll" role="group" aria-label="Axes" tabindex="0"><table>
<caption>Axes${more(axes.length, 'axis', 'axes')}</caption>
<thead><tr><th scope="col">axis</th><th scope="col" class="n">levels</th><th scope="col">values</th><th scope="col">from</th></tr></thead>
<tbody>${rows}
</tbody></table></div>`;
}

function levels({ first, levels }: AxisView): Html {
  const named = first.map((level, index) => html`${index === 0 ? '' : ', '}${name(level, 40)}`);
  return html`${named}${(levels ?? 0) > first.length ? ', …' : ''}`;
}

function source({ file, tuple }: AxisView, specPath: string): Html {
  if (tuple !== undefined) return html`tuple ${name(tuple)}`;
  return file === undefined ? html`the spec` : name(relativeToSpec(specPath, file), 60);
}

function ruleTable({ rules, specPath }: DesignView): Html | undefined {
  if (rules.length === 0) return html`<p class="soft">No rules: every combination of the axes is a row.</p>`;
  const rows = rules.slice(0, MOST_ROWS).map(
    ({ kind, name: rule, words, file }) => html`
<tr><td>${kind}</td><th scope="row">${name(rule)}</th><td>${prose(words, 300)}</td><td>${file === undefined ? 'the spec' : name(relativeToSpec(specPath, file), 60)}</td></tr>`,
  );
  return html`
<div class="scroll" role="group" aria-label="Rules" tabindex="0"><table>
<caption>Rules, in the order in which they run${more(rules.length, 'rule', 'rules')}</caption>
<thead><tr><th scope="col">rule</th><th scope="col">name</th><th scope="col">what it does</th><th scope="col">from</th></tr></thead>
<tbody>${rows}
</tbody></table></div>`;
}

function more(count: number, one: string, many: string): string {
  return count > MOST_ROWS ? `: the first ${MOST_ROWS} of ${counted(count, one, many)}` : '';
}
