import * as core from '@actions/core';
import { logSafe } from '../report/log-text.ts';
import type { TerminalOptions } from '../report/terminal/theme.ts';

/** How a result looks in the log of a step: nobody can run a command there for what does not fit. */
export const LOOK: TerminalOptions = { width: 120, elsewhere: 'the JSON report of this step' };

/** A line of the log; the text may be foreign, the lines below it are ours. */
export function info(text: string, lines = ''): void {
  core.info(lines === '' ? logSafe(text) : `${logSafe(text)}\n\n${lines}\n`);
}

/** A note on the run's page; the text may be foreign. */
export function notice(text: string, title = 'cohort-ci'): void {
  core.notice(logSafe(text), { title });
}

/** A warning on the run's page; the text may be foreign, the lines below it are ours. */
export function warning(text: string, lines = '', title = 'cohort-ci'): void {
  core.warning(lines === '' ? logSafe(text) : `${logSafe(text)}\n\n${lines}`, { title });
}
