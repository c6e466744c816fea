import { cut } from '../cut.ts';
import { mdCode, mdLink, mdProse, mdText } from '../markdown.ts';
import { type DriftReport, driftStateOf, whyUnverified } from './drift-report.ts';

const OPEN = '<!-- cohort-ci:verified -->';
const CLOSE = '<!-- /cohort-ci:verified -->';
const LONGEST_FAILURE = 300;

/**
 * The line that says when the issue was last verified. While the drift stays the same, nothing else in the body
 * changes.
 */
export function heartbeat(report: DriftReport, runUrl?: string): string {
  return `${OPEN}\n${line(report, runUrl)}\n${CLOSE}`;
}

function line(report: DriftReport, runUrl: string | undefined): string {
  const at = report.commit === undefined ? '' : ` at ${mdCode(report.commit.slice(0, 7))}`;
  const run = runUrl === undefined ? '' : ` (${mdLink('run', runUrl)})`;
  const when = mdText(report.verifiedAt);
  if (driftStateOf(report) !== 'could-not-verify') return `Last verified ${when}${at}${run}.`;
  const why = mdProse(cut(whyUnverified(report), LONGEST_FAILURE));
  return `❔ Could not be verified ${when}${at}${run}: ${why}`;
}
