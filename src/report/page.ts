import { createHash } from 'node:crypto';
import { commandAtRoot } from '../findings/command-text.ts';
import { diagnosticKey } from '../findings/order.ts';
import { VERSION } from '../version.ts';
import { accountLine } from './account-line.ts';
import { findingsOf } from './findings.ts';
import { changeSection } from './page/change-section.ts';
import { cohortSection } from './page/cohort-section.ts';
import { findingList } from './page/findings-section.ts';
import { Html, html, name, prose, shown } from './page/html.ts';
import { overviewSection } from './page/overview-section.ts';
import type { PageData } from './page/page-data.ts';
import { STYLE } from './page/style.ts';
import { costText, pricesDateText } from './price-text.ts';
import { isShownByOutputs, STATES, tally } from './tally.ts';
import { shownState } from './trouble.ts';
import { remedy, verdict } from './verdict.ts';

/** UTF-16 units for all cohort sections, which keeps the page below two megabytes. */
const BUDGET = 900_000;

/**
 * One HTML page on a repository, its cohorts and, if given, a change. It is self-contained, has no script, and its
 * policy allows only its own style. Ends with a newline.
 */
export function renderPage(data: PageData): string {
  const { result } = data;
  const cohorts = STATES.flatMap((state) => result.cohorts.filter((cohort) => shownState(cohort) === state));
  const sections: Html[] = [];
  const places = new Map<string, string>();
  let length = 0;
  for (const cohort of cohorts) {
    const place = `cohort-${places.size + 1}`;
    const section = cohortSection(cohort, data.cohorts.get(cohort.id), place);
    length += section.text.length;
    if (length > BUDGET) break;
    places.set(cohort.id, place);
    sections.push(section);
  }
  // Introduced findings are listed with the change.
  const introduced = new Set(
    data.change?.change.findings.flatMap(({ origin, diagnostic }) =>
      origin === 'introduced' ? [diagnosticKey(diagnostic)] : [],
    ),
  );
  const findings = findingsOf(result).filter(
    ({ diagnostic, cohorts: ids }) =>
      (!isShownByOutputs(diagnostic) || ids.length === 0) && !introduced.has(diagnosticKey(diagnostic)),
  );
  const counts = tally(result);
  const next = remedy(counts);
  const account = accountLine(result.account);
  const links: readonly [place: string, words: string][] = [
    ...(data.change ? [['change', 'The change'] as [string, string]] : []),
    ...(cohorts.length > 0 ? [['cohorts', 'Cohorts'] as [string, string]] : []),
    ...(findings.length > 0 ? [['findings', 'Findings'] as [string, string]] : []),
    ...(sections.length > 0 ? [['designs', 'Designs'] as [string, string]] : []),
  ];
  const rest = cohorts.length - sections.length;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Cohorts of ${shown(data.name)}</title>
${STYLED}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<div class="page">
<header>
<h1>Cohorts of <bdi>${shown(data.name)}</bdi></h1>
<p class="verdict">${verdict(counts)}.</p>
${next && html`<p>${next.words}${next.command !== undefined && html`: <code>${commandAtRoot(next.command)}</code>`}.</p>`}
${data.cost && html`<p>The whole plan: ${costText(data.cost)}. ${pricesDateText(data.cost)}${isShared(data) && ' A generation that several cohorts plan is paid for once.'}</p>`}
<nav aria-label="On this page"><ul>${links.map(([place, words]) => html`<li><a href="#${place}">${words}</a></li>`)}</ul></nav>
</header>
<main id="content">
${data.change && changeSection(data.change)}
${overviewSection(cohorts, data, places)}
${
  findings.length > 0 &&
  html`<section aria-labelledby="findings"><h2 id="findings">${data.change ? 'Existing findings' : 'Findings'}</h2>
${findingList(findings, result.sources)}</section>`
}
${sections.length > 0 && html`<section aria-labelledby="designs"><h2 id="designs">Designs</h2>${sections}</section>`}
${rest > 0 && html`<p>The designs of ${rest} more cohorts are left out, since the page would grow too large: <code>cohort-ci show COHORT</code> shows one.</p>`}
</main>
<footer><p>${account !== '' && prose(account)}</p><p>cohort-ci ${VERSION}, dialect ${result.dialect}, data in ${name(result.dataRoot === '' ? '.' : result.dataRoot)}.</p></footer>
</div>
</body>
</html>
`;
  return page.text;
}

/** Whether cohorts share runs, so that their prices add up to more than the total. */
function isShared({ cohorts, cost }: PageData): boolean {
  const runsOf = (one: PageData['cost']): number => (one === undefined ? 0 : one.runs + one.unknown);
  return [...cohorts.values()].reduce((sum, cohort) => sum + runsOf(cohort.cost), 0) > runsOf(cost);
}

const STYLED = new Html(`<style>${STYLE}</style>`);

/** The policy forbids loading, running, framing and sending anything, and any other style. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
