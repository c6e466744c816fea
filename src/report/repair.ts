import type { CheckResult } from '../result.ts';
import { isDefault } from '../runtime/runtimes.ts';
import { REGENERATE } from './verdict.ts';

/** Cohorts that a command names; of more it names none, and fixes all. */
const MOST_NAMED = 5;

/** What a shell takes for one word, and for no option. */
const PLAIN_WORD = /^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/;

/**
 * The one command that brings the outputs of some cohorts up to date. It is made to be pasted into a shell: a name that
 * a shell could take for something else is never part of it.
 *
 * @param cohorts - Their ids.
 */
export function repairCommand(result: CheckResult, cohorts: readonly string[]): string {
  const { dialect } = result;
  const dataRoot = result.dataRoot || '.';
  const options = [
    ...(isDefault(dialect) ? [] : [`--dialect ${dialect}`]),
    ...(dataRoot === 'data' || !PLAIN_WORD.test(dataRoot) ? [] : [`--data-root ${dataRoot}`]),
    ...(cohorts.length > MOST_NAMED || !cohorts.every((id) => PLAIN_WORD.test(id))
      ? []
      : cohorts.map((id) => `--cohort ${id}`)),
  ];
  return [REGENERATE, ...options].join(' ');
}
