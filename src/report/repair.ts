import { commandAtRoot } from '../findings/command-text.ts';
import type { CheckResult } from '../result.ts';
import { isDefault } from '../runtime/runtimes.ts';
import { DEFAULT_DATA_ROOT } from '../source/data-layout.ts';
import { REGENERATE } from './verdict.ts';

/** Cohorts named in a command; if there are more, it names none and fixes all. */
const MOST_NAMED = 5;

/** Matches text that a shell reads as one word, and a command line does not read as an option. */
const PLAIN_WORD = /^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/;

/**
 * The command that brings the outputs of the given cohorts up to date. It is meant to be pasted into a shell, so it
 * never contains a name that a shell could interpret.
 *
 * @param cohorts - Their ids.
 */
export function repairCommand(result: CheckResult, cohorts: readonly string[]): string {
  const { dialect } = result;
  const dataRoot = result.dataRoot || '.';
  const options = [
    ...(isDefault(dialect) ? [] : [`--dialect ${dialect}`]),
    ...(dataRoot === DEFAULT_DATA_ROOT || !PLAIN_WORD.test(dataRoot) ? [] : [`--data-root ${dataRoot}`]),
    ...(cohorts.length > MOST_NAMED || !cohorts.every((id) => PLAIN_WORD.test(id))
      ? []
      : cohorts.map((id) => `--cohort ${id}`)),
  ];
  return [commandAtRoot(REGENERATE), ...options].join(' ');
}
