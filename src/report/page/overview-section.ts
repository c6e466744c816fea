import { counted } from '../../findings/words.ts';
import type { CohortResult } from '../../result.ts';
import { shortCostText } from '../price-text.ts';
import { countText } from '../show/count-text.ts';
import { trouble } from '../trouble.ts';
import { type Html, html, name, shown } from './html.ts';
import type { PageData } from './page-data.ts';
import { stateMark } from './states.ts';

/** Cohorts with a row; the rest is counted. */
const MOST = 600;

/** All cohorts at a glance: states, sizes, prices if known, and what is wrong. */
export function overviewSection(
  cohorts: readonly CohortResult[],
  data: PageData,
  placeOf: ReadonlyMap<string, string>,
): Html {
  if (cohorts.length === 0) return html``;
  const priced = cohorts.some(({ id }) => data.cohorts.get(id)?.cost !== undefined);
  const troubled = cohorts.some((cohort) => trouble(cohort) !== '');
  const most = Math.max(1, ...cohorts.map(({ plan }) => plan?.evaluations ?? 0));
  const columns: readonly [title: string, isNumber: boolean][] = [
    ['cohort', false],
    ['state', false],
    ['rows', true],
    ['drafts', true],
    ['essays', true],
    ['evaluations', true],
    ['', false],
    ...(priced ? [['price', true] as [string, boolean]] : []),
    ...(troubled ? [['findings', false] as [string, boolean]] : []),
  ];
  const rows = cohorts.slice(0, MOST).map((cohort) => {
    const { plan } = cohort;
    const place = placeOf.get(cohort.id);
    const cost = data.cohorts.get(cohort.id)?.cost;
    const sizes = [plan?.rows, plan?.drafts, plan?.essays, plan?.evaluations];
    return html`
<tr><th scope="row">${place === undefined ? name(cohort.id, 60) : html`<a href="#${place}">${name(cohort.id, 60)}</a>`}</th>
<td>${stateMark(cohort)}</td>
${sizes.map((size) => html`<td class="n">${size === undefined ? '–' : countText(size)}</td>`)}
<td class="share">${plan && share(plan.evaluations / most)}</td>
${priced && html`<td class="n">${(cost && shortCostText(cost)) ?? '–'}</td>`}${troubled && html`<td>${shown(trouble(cohort), 200)}</td>`}</tr>`;
  });
  const rest = cohorts.length - MOST;
  return html`
<section aria-labelledby="cohorts"><h2 id="cohorts">${counted(cohorts.length, 'cohort')}</h2>
<div class="scroll" role="group" aria-label="Cohorts" tabindex="0"><table>
<thead><tr>${columns.map(([title, isNumber]) =>
    title === ''
      ? html`<td></td>`
      : html`<th scope="col"${isNumber ? html` class="n"` : undefined}>${title}</th>`,
  )}</tr></thead>
<tbody>${rows}
</tbody></table></div>
${rest > 0 && html`<p>${counted(rest, 'cohort')} more not listed.</p>`}
</section>`;
}

function share(part: number): Html {
  return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.max(0.5, part * 100).toFixed(1)}" height="8"/></svg>`;
}
