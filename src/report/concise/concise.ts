import { type CommandWriter, commandAtRoot } from '../../findings/command-text.ts';
import { textOf, withCommands, withPaths } from '../../findings/text.ts';
import type { CheckResult } from '../../result.ts';
import { failedCohorts } from '../failed-cohorts.ts';
import { findingsOf } from '../findings.ts';
import { logSafe } from '../log-text.ts';
import { Positions } from '../positions.ts';
import { linkTo } from '../terminal/theme.ts';

export interface ConciseOptions {
  /** Converts a repository path to what the reader would open, such as one relative to the current folder. */
  readonly placed?: (path: string) => string;
  /** Spells the commands that are suggested. Default: for a reader in the root. */
  readonly write?: CommandWriter | undefined;
  /** URL of a file by its path below the root; if set, places are links (OSC 8). */
  readonly addressOf?: ((path: string) => string) | undefined;
}

/**
 * One line per finding, `path:line:col: severity code message`, as editors and terminals link them; then one per reason
 * why cohorts could not be checked. All findings, in file order. Ends with a newline unless empty.
 */
export function renderConcise(
  result: CheckResult,
  { placed = (path) => path, write = commandAtRoot, addressOf }: ConciseOptions = {},
): string {
  const linked = (text: string, path: string): string =>
    addressOf === undefined ? logSafe(text, {}) : linkTo(addressOf(path), logSafe(text, {}));
  const positions = new Positions(result.sources);
  const lines = findingsOf(result).map(({ diagnostic }) => {
    const { path, range } = positions.locate(diagnostic.at);
    const { line, column } = range?.start ?? { line: 1, column: 1 };
    const { severity, code, message, hint } = diagnostic;
    const parts = [message, ...(hint === undefined ? [] : [hint])];
    const words = parts.map((text) => textOf(withPaths(withCommands(text, write), placed))).join('; ');
    return `${linked(`${placed(path)}:${line}:${column}`, path)}: ${logSafe(`${severity} ${code} ${words}`, {})}`;
  });
  const failures = failedCohorts(result).map(({ cohorts, failure, path }) => {
    const many = cohorts.length === 1 ? '' : ` (${cohorts.length} cohorts)`;
    const why = textOf(withPaths(withCommands(failure, write), placed));
    return `${linked(`${placed(path)}:1:1`, path)}: error unchecked ${logSafe(why, {})}${many}`;
  });
  return [...lines, ...failures].map((line) => `${line}\n`).join('');
}
