import type { Diagnostic } from '../findings/diagnostic.ts';
import { textOf } from '../findings/text.ts';
import type { CohortResult } from '../result.ts';
import { type DriftWordOptions, driftWords } from './drift-words.ts';
import { countSeverities, isShownByOutputs } from './tally.ts';
import { severityWords } from './words.ts';

/** The findings of a cohort that are not shown with its outputs. */
export function ownFindings(cohort: CohortResult): readonly Diagnostic[] {
  if (!cohort.outputs) return cohort.diagnostics;
  return cohort.diagnostics.filter((diagnostic) => !isShownByOutputs(diagnostic));
}

/** Number of committed generations that the plan no longer has; zero if the settings ignore them. */
export function staleCount({ diagnostics, outputs }: CohortResult): number {
  if (!outputs || !diagnostics.some(({ code }) => code === 'drift/stale-generation')) return 0;
  return outputs.metadata.stale.reduce((sum, { count }) => sum + count, 0);
}

/** The state to display: a clean cohort with errors fails the check, and must not look as if it passed. */
export function shownState({ state, diagnostics }: CohortResult): CohortResult['state'] {
  return state === 'clean' && diagnostics.some(({ severity }) => severity === 'error') ? 'invalid' : state;
}

/** The problems of a cohort, in a few words; empty if there are none. */
export function trouble(cohort: CohortResult, options: DriftWordOptions = {}): string {
  const parts: string[] = [];
  if (cohort.failure !== undefined) parts.push(textOf(cohort.failure));
  if (cohort.outputs) parts.push(...driftWords(cohort.outputs, options));
  if (cohort.isDriftAccepted) parts.push('accepted by the settings');
  const stale = staleCount(cohort);
  if (stale > 0) parts.push(`${stale} no longer planned`);
  const counts = severityWords(countSeverities(ownFindings(cohort)));
  if (counts) parts.push(counts);
  if (parts.length === 0 && cohort.state === 'invalid') parts.push('see the findings of the repository');
  return parts.join('; ');
}
