import { type CommandWords, PROGRAM } from '../findings/command-text.ts';
import { countedText } from './show/count-text.ts';
import { STATES, type Tally } from './tally.ts';
import { severityWords } from './words.ts';

/** The command that fixes drift. */
export const REGENERATE: CommandWords = [PROGRAM, 'regenerate'];

/** The outcome of the whole check, in one sentence without a full stop. */
export function verdict(counts: Tally): string {
  const { leftUnchecked } = counts;
  const sentence = `${verdictOnCohorts(counts)}${lossOf(counts)}`;
  return leftUnchecked === 0
    ? sentence
    : `Not everything was checked, ${countedText(leftUnchecked, 'path is', 'paths are')} left. ${sentence}`;
}

/** A plan that loses generations must not pass for clean. */
function lossOf({ cohorts, losing }: Tally): string {
  if (losing === 0) return '';
  return `; generations are lost${cohorts === 1 ? '' : ` in ${losing} of them`}, since several get one id`;
}

function verdictOnCohorts({
  isSearched,
  cohorts,
  states,
  accepted,
  severities,
  besideDrift,
  leftUnchecked,
  isBaseWanted,
  compared,
}: Tally): string {
  const findings = severityWords(besideDrift);
  const also = findings ? ` (${findings})` : '';
  if (!isSearched) return `Nothing counts as checked: the settings cannot be used${also}`;
  if (cohorts === 0)
    return severities.error > 0 ? `No cohort was checked${also}` : 'No cohort was checked: no spec was found';
  if (states.clean === cohorts) {
    const all =
      cohorts === 1 ? 'The cohort is' : cohorts === 2 ? 'Both cohorts are' : `All ${cohorts} cohorts are`;
    if (compared === false) return `${all} valid; no outputs are committed yet${also}`;
    // A clean cohort has no errors of its own.
    if (leftUnchecked === 0)
      return isBaseWanted
        ? `Nothing is wrong with ${countedText(cohorts, 'cohort')}, as far as is known without the base${also}`
        : `${all} clean${severities.error > 0 ? ', but other files are not' : ''}${also}`;
    return `Nothing is wrong with ${countedText(cohorts, 'cohort')}${also}`;
  }
  const parts = STATES.filter((state) => state !== 'clean' && states[state] > 0);
  const accept =
    accepted === 0
      ? ''
      : accepted === states.drifted
        ? ', which the settings accept'
        : `, of which the settings accept ${accepted}`;
  if (cohorts === 1)
    return `The cohort ${states.drifted > 0 ? `has drifted${accept}` : `is ${parts.join()}`}${also}`;
  const words = parts.map((state) => `${states[state]} ${state}`).join(', ');
  return `${states.clean} of ${cohorts} cohorts ${states.clean === 1 ? 'is' : 'are'} clean: ${words}${accept}${also}`;
}

/** The next step: words, and a command if one fixes the problem; undefined if all is well. */
export function remedy(
  counts: Tally,
): { readonly words: string; readonly command?: CommandWords } | undefined {
  const { states, accepted, explained, severities } = counts;
  const drifted = states.drifted - accepted;
  const fix = severities.error > 0 && (states.invalid > 0 || drifted === 0);
  if (fix && drifted > 0) {
    return { words: 'Correct the errors; then bring the drifted outputs up to date', command: REGENERATE };
  }
  if (fix) return { words: 'Correct the errors and check again' };
  if (drifted > 0 && explained > 0)
    return {
      words: 'Correct the warnings; then bring the outputs that still differ up to date',
      command: REGENERATE,
    };
  if (drifted > 0) return { words: 'Bring the drifted outputs up to date', command: REGENERATE };
  if (states.unchecked > 0) return { words: 'The check itself failed: see why, and run it again' };
  return undefined;
}
