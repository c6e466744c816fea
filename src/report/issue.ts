import { isPlanChanged } from '../change/change.ts';
import { textOf } from '../findings/text.ts';
import { visible } from '../findings/visible.ts';
import type { CohortResult } from '../result.ts';
import { acceptedLines } from './accepted-text.ts';
import { addCauses } from './comment/causes.ts';
import { addPrice } from './comment/price.ts';
import { cut } from './cut.ts';
import { addCohortSections, addIssueTable, addRepositoryFindings } from './issue/cohort-sections.ts';
import { ISSUE_DETAILS, type IssueContext } from './issue/detail.ts';
import { driftFingerprint } from './issue/drift-fingerprint.ts';
import { type DriftReport, driftStateOf, needy, whyUnverified } from './issue/drift-report.ts';
import { heartbeat } from './issue/heartbeat.ts';
import type { IssueOptions } from './issue/options.ts';
import { mdCode, mdFence, mdLink, mdProse, mdText } from './markdown.ts';
import { marker } from './marker.ts';
import { repairCommand } from './repair.ts';
import { countedText } from './show/count-text.ts';
import { BoundedLines } from './summary/bounded-lines.ts';

export interface RenderedIssue {
  readonly title: string;
  readonly body: string;
  /** Equal for equal drift, whenever it was verified and whoever introduced it. */
  readonly fingerprint: string;
}

const BUDGET = 60_000;
const LONGEST_TITLE = 120;
const LONGEST_FAILURE = 500;

const KEPT = 'Checked on a schedule; this issue is updated in place, and closed once everything agrees.';

function intro(drifted: number, invalid: number): string {
  const drift = 'The committed outputs of these cohorts do not match their specs and the latest catalogs';
  const invalidity = 'These cohorts do not compile with the latest catalogs: the runtime would reject them';
  if (invalid === 0) return `${drift}. ${KEPT}`;
  if (drifted === 0) return `${invalidity}. ${KEPT}`;
  return `${drift}, or their specs no longer compile. ${KEPT}`;
}

/**
 * The issue that reports drift on the default branch: which cohorts, since which commit, and the command that fixes it.
 * It shows as much as the budget allows: diffs are dropped first, then ids, then rows.
 */
export function renderIssue(report: DriftReport, options: IssueOptions = {}): RenderedIssue {
  const fingerprint = driftFingerprint(report.result);
  const head = marker('issue', { key: options.key ?? 'default', fingerprint });
  const title = titleOf(report);
  for (const detail of ISSUE_DETAILS) {
    const context: IssueContext = { report, detail, options };
    const body = renderWith(context, head, options.budget ?? BUDGET);
    if (body !== undefined) return { title, body, fingerprint };
  }
  const body = `${head}\n${sentence(report)}\n\n> Too much to show here: ${everything(options)}.\n\n${heartbeat(report, options.runUrl)}\n`;
  return { title, body, fingerprint };
}

/** An event that is announced in a comment on an existing issue. */
export type IssueEvent =
  /** The drift differs from before. */
  | 'changed'
  /** The issue was closed, and there is drift again. */
  | 'returned'
  /** Everything agrees. */
  | 'fixed';

const MOST_NAMED = 10;

/** A short comment on the issue; only worth posting if the fingerprint or the state has changed. */
export function renderIssueComment(
  event: IssueEvent,
  report: DriftReport,
  options: Pick<IssueOptions, 'runUrl'> = {},
): string {
  const run = options.runUrl === undefined ? '' : ` (${mdLink('run', options.runUrl)})`;
  const at = report.commit === undefined ? '' : ` at ${mdCode(report.commit.slice(0, 7))}`;
  if (event === 'fixed') {
    return `✅ All ${countedText(report.result?.cohorts.length ?? 0, 'cohort')} agree again${at}${run}.\n`;
  }
  const cohorts = needy(report.result);
  const names = cohorts.slice(0, MOST_NAMED).map(({ id }) => mdCode(cut(id, 100)));
  const more = cohorts.length - names.length;
  const list = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const word = event === 'changed' ? '🔶 The drift has changed' : '🔶 Drift is back';
  return `${word}${at}${run}: now ${countedText(cohorts.length, 'cohort')}, ${list}. The description above shows what differs.\n`;
}

function renderWith(context: IssueContext, head: string, budget: number): string | undefined {
  const { report, detail, options } = context;
  const { result } = report;
  const lines = new BoundedLines(budget);
  lines.add(head, sentence(report), '');
  const state = driftStateOf(report);
  if (state === 'drift' && result !== undefined) {
    const outdated = needy(result).filter((cohort) => cohort.state === 'drifted');
    const drifted = outdated.map(({ id }) => id);
    if (outdated.length > 0)
      lines.add(
        ...acceptedLines(
          'Regenerating accepts',
          outdated,
          report.since,
          detail.sections > 0 && (report.since?.cohorts ?? []).some(({ plan }) => isPlanChanged(plan)),
        ),
      );
    lines.add(intro(drifted.length, needy(result).length - drifted.length), '');
    // Invalid cohorts have neither a changed plan nor a price.
    if (report.since !== undefined && outdated.length > 0) addSince(lines, report.since, context);
    addIssueTable(lines, context);
    if (drifted.length > 0) {
      lines.add('### To fix', '');
      if (drifted.length < needy(result).length)
        lines.add('Correct what does not compile, then bring the drifted outputs up to date:', '');
      lines.add(mdFence(options.command ?? repairCommand(result, drifted), 'sh'), '');
      lines.add(
        'Review what it changes, and commit it; or revert the commit that introduced the drift, if it was not intended.',
        '',
      );
    }
    addRepositoryFindings(lines, context);
    addCohortSections(lines, context);
  }
  addUnchecked(lines, result?.cohorts ?? [], detail.rows);
  if (detail !== ISSUE_DETAILS[0]) lines.add('', `> Shortened to fit: ${everything(options)}.`);
  lines.add('', heartbeat(report, options.runUrl));
  if (result !== undefined) lines.add(`<sub>${mdText(`cohort-ci ${result.version}`)}</sub>`);
  return lines.text;
}

/** The same block as in the comment of a pull request. */
function addSince(
  lines: BoundedLines,
  { cost, ...change }: NonNullable<DriftReport['since']>,
  { detail, options }: IssueContext,
): void {
  addCauses(lines, {
    ...{ change, cost, sourceBase: options.sourceBase, commitBase: options.commitBase },
    detail: { causes: detail.sections, ids: detail.ids, frames: detail.diffs },
  });
  addPrice(lines, { options: cost === undefined ? {} : { cost }, detail });
}

function addUnchecked(lines: BoundedLines, cohorts: readonly CohortResult[], most: number): void {
  const unchecked = cohorts.filter(({ state }) => state === 'unchecked');
  if (unchecked.length === 0) return;
  lines.add('', '### Could not be checked', '');
  for (const { id, failure } of unchecked.slice(0, most)) {
    lines.add(
      `- ${mdCode(cut(id, 100))}: ${mdProse(cut(textOf(failure ?? 'no reason given'), LONGEST_FAILURE))}`,
    );
  }
  if (unchecked.length > most) lines.add(`- ${countedText(unchecked.length - most, 'cohort')} more`);
  lines.add('');
}

/** Plain text. GitHub renders nothing in titles except code between backticks. */
function titleOf(report: DriftReport): string {
  const cohorts = needy(report.result);
  if (driftStateOf(report) === 'could-not-verify') return 'Cohorts could not be verified';
  if (cohorts.length === 0) return 'Cohorts agree';
  const drifted = namesOf(cohorts.filter(({ state }) => state === 'drifted'));
  const invalid = cohorts.filter(({ state }) => state === 'invalid');
  const parts = [
    ...(drifted === undefined ? [] : [`Drift in ${drifted}`]),
    ...(invalid.length === 0
      ? []
      : [`${namesOf(invalid)} ${invalid.length === 1 ? 'does' : 'do'} not compile`]),
  ];
  const text = parts.join('; ');
  const title = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  return cut(visible(title).replace(/[`@#]/g, "'"), LONGEST_TITLE);
}

/** Names a few cohorts, or else gives their number. */
function namesOf(cohorts: readonly CohortResult[]): string | undefined {
  const ids = cohorts.map(({ id }) => id);
  if (ids.length === 0) return undefined;
  if (ids.length === 1) return `cohort ${ids[0]}`;
  return ids.length <= 3 ? `cohorts ${ids.join(', ')}` : `${ids.length} cohorts`;
}

function sentence(report: DriftReport): string {
  const { result, branch } = report;
  const on = branch === undefined ? '' : ` on ${mdCode(cut(branch, 200))}`;
  const all = result?.cohorts.length ?? 0;
  const accepts = result?.cohorts.some(({ isDriftAccepted }) => isDriftAccepted);
  const count = (wanted: string) => needy(result).filter(({ state }) => state === wanted).length;
  switch (driftStateOf(report)) {
    case 'clean':
      return `✅ All ${countedText(all, 'cohort')}${on} agree with their specs and catalogs${accepts ? ', or have drifted as the settings accept' : ''}.`;
    case 'could-not-verify':
      return `❔ Could not be verified${on}: ${mdProse(cut(whyUnverified(report), LONGEST_FAILURE))}`;
    case 'drift': {
      const drifted = count('drifted');
      const invalid = count('invalid');
      const compile = `${invalid === 1 ? 'does' : 'do'} not compile`;
      const what =
        drifted === 0
          ? `${invalid} of ${countedText(all, 'cohort')} ${compile}`
          : `${drifted} of ${countedText(all, 'cohort')} ${drifted === 1 ? 'has' : 'have'} drifted${invalid > 0 ? `; ${invalid} ${compile}` : ''}`;
      return `${invalid > 0 ? '❌' : '🔶'} **${what}**${on}.`;
    }
  }
}

function everything({ runUrl }: IssueOptions): string {
  return runUrl === undefined
    ? '`cohort-ci check` reports everything'
    : `${mdLink('the run', runUrl)} reports everything`;
}
