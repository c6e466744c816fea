import * as core from '@actions/core';
import { logSafe } from '../report/log-text.ts';
import type { TerminalOptions } from '../report/terminal/theme.ts';

/** The format of a result in the log of a step, where readers cannot run a command to see the rest. */
export const LOOK: TerminalOptions = { width: 120, elsewhere: 'the JSON report of this step' };

/** A line of the log. The text may be untrusted; `lines` must be safe. */
export function info(text: string, lines = ''): void {
  core.info(lines === '' ? logSafe(text) : `${logSafe(text)}\n\n${lines}\n`);
}

/** A notice on the page of the run. The text may be untrusted. */
export function notice(text: string): void {
  core.notice(logSafe(text), { title: 'cohort-ci' });
}

/** A warning on the page of the run. The text may be untrusted; `lines` must be safe. */
export function warning(text: string, lines = ''): void {
  core.warning(lines === '' ? logSafe(text) : `${logSafe(text)}\n\n${lines}`, { title: 'cohort-ci' });
}
