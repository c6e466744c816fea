import { addsNothing, type ChangeCause, changeCauses } from '../../change/change-causes.ts';
import { changeCauseTexts, contestedText, reasonCountsText } from '../change-cause-text.ts';
import { commentHeading } from '../comment/heading.ts';
import { planText } from '../comment/plan-sentence.ts';
import { tallyChange } from '../comment/tally-change.ts';
import { budgetText, changeCostTexts, partCostText } from '../price-text.ts';
import { countedText } from '../show/count-text.ts';
import { causesChart } from './causes-chart.ts';
import { findingList } from './findings-section.ts';
import { type Html, html, list, name, prose, shown } from './html.ts';
import type { PageChange } from './page-data.ts';

/** Reasons listed, and cohorts and names shown per reason. */
const MOST = 50;
const COHORTS = 5;
const NAMED = 10;

/**
 * The effects of a change: the verdict, each reason once with what it adds and removes, what it costs, and what it
 * breaks.
 */
export function changeSection({ change, base, price }: PageChange): Html {
  const { cost, budgetVerdict } = price;
  const counts = tallyChange(change);
  const plans = planText({ change, counts, options: price });
  const causes = changeCauses(change, cost);
  const contested = contestedText(change.whole, cost, (one) => shown(one));
  const budget = budgetVerdict && budgetText(budgetVerdict);
  const introduced = change.findings
    .filter(({ origin }) => origin === 'introduced')
    .map(({ diagnostic, cohorts }) => ({ diagnostic, cohorts }));
  const drifted = change.drift.flatMap(({ origin, cohort }) => (origin === 'introduced' ? [cohort] : []));
  const texts = changeCauseTexts(causes, { code: (one) => shown(one), named: NAMED });
  const rows = causes.slice(0, MOST).map((cause, place) => {
    const text = texts[place] ?? '';
    const generations = cause.kind === 'silent' ? '' : reasonCountsText(cause);
    const cohorts = list(
      cause.cohorts.map((id) => name(id)),
      COHORTS,
    );
    return html`
<tr><td>${prose(text)}</td><td>${generations}</td>${cost && html`<td class="n">${priceOf(cause)}</td>`}<td>${cohorts}</td></tr>`;
  });
  return html`
<section aria-labelledby="change"><h2 id="change">What the change does</h2>
<p class="soft small">Compared with ${name(base)}.</p>
<p class="verdict">${commentHeading(counts, price)}</p>
${plans !== undefined && html`<p>${prose(plans)}</p>`}
${cost && changeCostTexts(cost).map((text) => html`<p>${prose(text)}</p>`)}
${budget !== undefined && html`<p>${prose(budget)}</p>`}
${causesChart(causes)}
${
  causes.length > 0 &&
  html`<div class="scroll" role="group" aria-label="Reasons" tabindex="0"><table>
<caption>+ planned by this change, − no longer planned; → what follows from it in later stages</caption>
<thead><tr><th scope="col">reason</th><th scope="col">generations</th>${cost && html`<th scope="col" class="n">price</th>`}<th scope="col">cohorts</th></tr></thead>
<tbody>${rows}
</tbody></table></div>`
}
${causes.length > MOST && html`<p>${countedText(causes.length - MOST, 'reason')} more not listed.</p>`}
${contested !== undefined && html`<p>${prose(contested)}</p>`}
${causes.length === 0 && html`<p>No plan changes.</p>`}
${
  drifted.length > 0 &&
  html`<p>Outputs to regenerate: ${list(
    [...new Set(drifted)].map((id) => name(id)),
    NAMED,
  )}.</p>`
}
${introduced.length > 0 && html`<h3>Introduced</h3>${findingList(introduced, change.head.sources)}`}
</section>`;
}

/** The cost of the added runs; empty if none are added. */
function priceOf(cause: ChangeCause): string {
  return addsNothing(cause) ? '' : partCostText(cause.cost);
}
