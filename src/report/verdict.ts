import { STATES, type Tally } from './tally.ts';
import { severityWords } from './words.ts';

/** The one command that mends drift. */
export const REGENERATE = 'cohort-ci regenerate';

/** What the whole check found, in one sentence without a full stop. */
export function verdict(counts: Tally): string {
  const { cohorts, states, severities } = counts;
  const findings = severityWords(severities);
  const also = findings ? ` (${findings})` : '';
  // Errors without a cohort are those of the configuration.
  if (cohorts === 0)
    return severities.error > 0 ? `No cohort was checked${also}` : 'No cohort was checked: no spec was found';
  if (states.clean === cohorts) {
    return `${cohorts === 1 ? 'The cohort is clean' : `All ${cohorts} cohorts are clean`}${also}`;
  }
  const parts = STATES.filter((state) => state !== 'clean' && states[state] > 0);
  if (cohorts === 1) return `The cohort is ${parts.join()}${also}`;
  const words = parts.map((state) => `${states[state]} ${state}`).join(', ');
  return `${states.clean} of ${cohorts} cohorts ${states.clean === 1 ? 'is' : 'are'} clean: ${words}${also}`;
}

/** What to do next: words, and a command where one mends it; nothing when all is well. */
export function remedy(counts: Tally): { readonly words: string; readonly command?: string } | undefined {
  const { states, severities } = counts;
  const mend = severities.error > 0 && (states.invalid > 0 || states.drifted === 0);
  if (mend && states.drifted > 0) {
    return { words: 'Correct the errors; then bring the drifted outputs up to date', command: REGENERATE };
  }
  if (mend) return { words: 'Correct the errors and check again' };
  if (states.drifted > 0) return { words: 'Bring the drifted outputs up to date', command: REGENERATE };
  if (states.unchecked > 0) return { words: 'The check itself failed: see why, and run it again' };
  return undefined;
}
