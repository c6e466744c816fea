import { textOf, withPaths } from '../../findings/text.ts';
import type { CheckResult } from '../../result.ts';
import { failedCohorts } from '../failed-cohorts.ts';
import { findingsOf } from '../findings.ts';
import { logSafe } from '../log-text.ts';
import { Positions } from '../positions.ts';

/**
 * One line per finding, `path:line:col: severity code message`, as editors and terminals link them; then one per reason
 * why cohorts could not be checked. All findings, in file order. Ends with a newline unless empty.
 *
 * @param placed - Converts a repository path to what the reader would open, such as one relative to the current folder.
 */
export function renderConcise(
  result: CheckResult,
  placed: (path: string) => string = (path) => path,
): string {
  const positions = new Positions(result.sources);
  const lines = findingsOf(result).map(({ diagnostic }) => {
    const { path, range } = positions.locate(diagnostic.at);
    const { line, column } = range?.start ?? { line: 1, column: 1 };
    const { severity, code, message, hint } = diagnostic;
    const parts = [message, ...(hint === undefined ? [] : [hint])];
    const words = parts.map((text) => textOf(withPaths(text, placed))).join('; ');
    return `${placed(path)}:${line}:${column}: ${severity} ${code} ${words}`;
  });
  const failures = failedCohorts(result).map(({ cohorts, failure, path }) => {
    const many = cohorts.length === 1 ? '' : ` (${cohorts.length} cohorts)`;
    return `${placed(path)}:1:1: error unchecked ${textOf(withPaths(failure, placed))}${many}`;
  });
  return [...lines, ...failures].map((line) => `${logSafe(line, {})}\n`).join('');
}
