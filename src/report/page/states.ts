import type { CohortResult } from '../../result.ts';
import { shownState } from '../trouble.ts';
import { type Html, html } from './html.ts';

const ICONS: Readonly<Record<CohortResult['state'], string>> = {
  clean: '✓',
  drifted: '≠',
  invalid: '✗',
  unchecked: '?',
};

/** A state as a word with a sign, so that color is never the only clue. */
export function stateMark(cohort: CohortResult): Html {
  const look = shownState(cohort);
  return html`<span class="state ${look}"><span aria-hidden="true">${ICONS[look]}</span> ${cohort.state}</span>`;
}
