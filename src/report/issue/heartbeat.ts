import { cut } from '../cut.ts';
import { mdCode, mdLink, mdProse, mdText } from '../markdown.ts';
import { type DriftReport, driftStateOf, whyUnverified } from './drift-report.ts';

const OPEN = '<!-- cohort-ci:verified -->';
const CLOSE = '<!-- /cohort-ci:verified -->';
const LONGEST_FAILURE = 300;

/** The line that says when the issue was last verified; nothing else of a body changes while the drift stays. */
export function heartbeat(report: DriftReport, runUrl?: string): string {
  return `${OPEN}\n${line(report, runUrl)}\n${CLOSE}`;
}

/**
 * An issue's body with the line of this run in place of the old one. For a run that could not verify, this keeps what an
 * earlier run found. A body without such a line gets one.
 */
export function replaceHeartbeat(body: string, report: DriftReport, runUrl?: string): string {
  const text = body.replaceAll('\r\n', '\n');
  const start = text.lastIndexOf(OPEN);
  const end = text.indexOf(CLOSE, start);
  if (start < 0 || end < 0) return `${text.trimEnd()}\n\n${heartbeat(report, runUrl)}\n`;
  return text.slice(0, start) + heartbeat(report, runUrl) + text.slice(end + CLOSE.length);
}

function line(report: DriftReport, runUrl: string | undefined): string {
  const at = report.commit === undefined ? '' : ` at ${mdCode(report.commit.slice(0, 7))}`;
  const run = runUrl === undefined ? '' : ` (${mdLink('run', runUrl)})`;
  const when = mdText(report.verifiedAt);
  if (driftStateOf(report) !== 'could-not-verify') return `Last verified ${when}${at}${run}.`;
  const why = mdProse(cut(whyUnverified(report), LONGEST_FAILURE));
  return `❔ Could not be verified ${when}${at}${run}: ${why}`;
}
