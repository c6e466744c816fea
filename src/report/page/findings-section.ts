import { codeFrame } from '../../findings/code-frame.ts';
import { CATALOGUE, type Code } from '../../findings/codes.ts';
import { textOf } from '../../findings/text.ts';
import { counted } from '../../findings/words.ts';
import type { CheckResult } from '../../result.ts';
import { bySeverity, type Finding, groupByCause } from '../findings.ts';
import { Positions } from '../positions.ts';
import { type Html, html, list, name, prose, shown } from './html.ts';

/** Findings listed, and UTF-16 units for them; the rest is counted. */
const MOST = 200;
const BUDGET = 500_000;

/** Other places and cohorts named; the rest is counted. */
const NAMED = 5;

/**
 * Findings, most severe first, each with its code frame. Findings with the same text in several places are listed once.
 */
export function findingList(findings: readonly Finding[], sources: CheckResult['sources']): Html {
  const positions = new Positions(sources);
  const groups = groupByCause(bySeverity(findings));
  const explained = new Set<Code>();
  const items: Html[] = [];
  let length = 0;
  for (const [first, ...others] of groups.slice(0, MOST)) {
    const item = finding(first, others, sources, positions, !explained.has(first.diagnostic.code));
    length += item.text.length;
    if (length > BUDGET) break;
    explained.add(first.diagnostic.code);
    items.push(item);
  }
  const rest = groups.length - items.length;
  return html`<ul class="findings">${items}</ul>
${rest > 0 && html`<p>${counted(rest, 'finding')} more; <code>cohort-ci check --format json</code> lists them all.</p>`}`;
}

function finding(
  { diagnostic, cohorts }: Finding,
  others: readonly Finding[],
  sources: CheckResult['sources'],
  positions: Positions,
  explains: boolean,
): Html {
  const { code, severity, message, at, hint, related = [] } = diagnostic;
  const file = at.kind === 'span' ? sources.get(at.span.path) : undefined;
  const frame = at.kind === 'span' && file ? codeFrame(file, at.span, { width: 110 }) : undefined;
  const places = [...new Set(others.map((other) => positions.text(other.diagnostic.at)))];
  const all = [...new Set([...cohorts, ...others.flatMap((other) => other.cohorts)])];
  return html`
<li class="${severity}"><p><strong class="${severity}">${severity}</strong> ${prose(textOf(message))} <span class="soft small">${code}</span></p>
<p class="small">${name(positions.text(at), 300)}${at.kind === 'missing' ? ' (no such file)' : ''}</p>
${frame && html`<pre dir="ltr" tabindex="0" role="group" aria-label="Source at ${shown(positions.text(at))}">${frame}</pre>`}
${hint !== undefined && html`<p>Hint: ${prose(textOf(hint))}</p>`}
${related.slice(0, NAMED).map((one) => html`<p class="small">See ${name(positions.text(one.at), 300)}: ${prose(textOf(one.message), 400)}</p>`)}
${related.length > NAMED && html`<p class="small">and ${counted(related.length - NAMED, 'more place')}</p>`}
${
  places.length > 0 &&
  html`<p class="small">Also: ${list(
    places.map((place) => name(place, 200)),
    NAMED,
  )}</p>`
}
${
  all.length > 1 &&
  html`<p class="small">In ${list(
    all.map((id) => name(id)),
    NAMED,
  )}</p>`
}
${explains && explanation(code)}</li>`;
}

/** The catalogue's text on a code: trusted, with code between backticks. */
function explanation(code: Code): Html {
  const { title, why, fix } = CATALOGUE[code];
  return html`<details><summary>What this means</summary><p><strong>${title}.</strong> ${prose(why)}</p><p>${prose(fix)}</p></details>`;
}
