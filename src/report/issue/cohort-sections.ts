import { changeCauses } from '../../change/change-causes.ts';
import type { Commit, Culprit, FileChange } from '../../change/culprit.ts';
import { editsOfCauses } from '../../change/trace-to-edit.ts';
import type { Diagnostic } from '../../findings/diagnostic.ts';
import { textOf } from '../../findings/text.ts';
import type { CohortResult } from '../../result.ts';
import { driftKey, outputsOfSeveral } from '../alike.ts';
import { cut } from '../cut.ts';
import { commitLink, commitText } from '../edit-markdown.ts';
import { causeKey } from '../findings.ts';
import { groupedBy } from '../grouped-by.ts';
import { mdCode, mdFence, mdProse, mdText } from '../markdown.ts';
import { Positions } from '../positions.ts';
import { countedText } from '../show/count-text.ts';
import type { BoundedLines } from '../summary/bounded-lines.ts';
import { STATE_ICONS } from '../summary/cohort-table.ts';
import { addDifferences } from '../summary/difference-items.ts';
import { addFindings } from '../summary/finding-items.ts';
import { ownFindings, trouble } from '../trouble.ts';
import type { IssueContext } from './detail.ts';
import { type DriftReport, needy } from './drift-report.ts';

const LONGEST_ID = 100;
const LONGEST_CELL = 150;
const LONGEST_LINE = 200;
const MOST_FINDINGS = 5;

/** Cohorts named individually in a heading or row, and in a list. */
const FEW = 3;
const MOST_NAMED = 100;

/** No-break space and hyphen, so that narrow cells do not wrap there. */
const UNBROKEN = '\u00a0';
const UNBROKEN_HYPHEN = '\u2011';

/** One row per cohort: its state, what is wrong, and since which commit. */
export function addIssueTable(lines: BoundedLines, { report, detail, options }: IssueContext): void {
  const cohorts = needy(report.result);
  if (detail.rows === 0) return;
  lines.add('| Cohort | What is wrong | Since |', '| --- | --- | --- |');
  const groups = groupedBy(cohorts, (cohort) =>
    JSON.stringify([
      cohort.state,
      wrongWith(cohort),
      sinceText(report.culprits.get(cohort.id), options.commitBase),
    ]),
  );
  for (const group of groups.slice(0, detail.rows)) {
    const [cohort] = group;
    const cells = [
      `${STATE_ICONS[cohort.state]}${UNBROKEN}${namesOf(group)}`,
      mdProse(cut(wrongWith(cohort), LONGEST_CELL)),
      sinceText(report.culprits.get(cohort.id), options.commitBase),
    ];
    if (!lines.add(`| ${cells.join(' | ')} |`)) return;
  }
  lines.add('');
  const more = groups.slice(detail.rows).reduce((sum, group) => sum + group.length, 0);
  if (more > 0) lines.add(`${countedText(more, 'cohort')} more not listed.`, '');
}

function sinceText(culprit: Culprit | undefined, commitBase: string | undefined): string {
  return culprit?.kind === 'commit'
    ? `${commitLink(culprit.commit, commitBase)}${UNBROKEN}${mdText(day(culprit.commit).replaceAll('-', UNBROKEN_HYPHEN))}`
    : '–';
}

/** Names a few cohorts; if there are more, gives their number with the first and last name. */
function namesOf(group: readonly CohortResult[]): string {
  const name = ({ id }: CohortResult) => mdCode(cut(id, LONGEST_ID));
  const [first, last] = [group[0], group.at(-1)];
  if (group.length <= FEW || first === undefined || last === undefined) return group.map(name).join(', ');
  return `${countedText(group.length, 'cohort')}: ${name(first)} … ${name(last)}`;
}

/** A section per cohort: which commit introduced the trouble, what that commit changed, and what differs now. */
export function addCohortSections(lines: BoundedLines, context: IssueContext): void {
  const { report, detail } = context;
  // A cohort that is invalid only because of a catalog gets no section.
  const cohorts = needy(report.result).filter(
    ({ id, state, diagnostics }) =>
      state === 'drifted' ||
      report.culprits.has(id) ||
      diagnostics.some(({ severity }) => severity === 'error'),
  );
  if (detail.sections === 0) return;
  /** A change that many cohorts share is shown once. */
  const shown = new Map<string, string>();
  const groups = groupedBy(cohorts, (cohort) => alikeKey(cohort, report.culprits.get(cohort.id)));
  for (const group of groups.slice(0, detail.sections)) {
    const [cohort, ...others] = group;
    lines.add('', `### ${STATE_ICONS[cohort.state]} ${namesOf(group)}`, '');
    addCulprit(lines, cohort.id, report.culprits.get(cohort.id), shown, context);
    addTrouble(lines, cohort, others.length, context);
    if (group.length > FEW)
      lines.add(
        '',
        '<details>',
        `<summary>${countedText(group.length, 'cohort')}</summary>`,
        '',
        allNames(group),
        '',
        '</details>',
      );
    if (!lines.fits) return;
  }
  const more = groups.slice(detail.sections).reduce((sum, group) => sum + group.length, 0);
  if (more > 0) lines.add('', `Details of ${countedText(more, 'cohort')} more are not shown.`, '');
}

/** Paths whose lines changed by this commit are already shown with the reasons above. */
function pathsWithReasons(since: DriftReport['since'], { oid }: Commit): ReadonlySet<string> {
  if (since === undefined) return new Set();
  const edits = changeCauses(since).flatMap((one) => editsOfCauses(one, since.sharedEdits));
  return new Set(edits.filter(({ commit }) => commit?.oid === oid).map(({ path }) => path));
}

/** Cohorts with the same key drifted in the same commit and have the same description. */
function alikeKey(cohort: CohortResult, culprit: Culprit | undefined): string {
  const who =
    culprit?.kind === 'commit'
      ? [
          culprit.commit.oid,
          culprit.before,
          culprit.changes.map(({ path }) => path.replace(`/${cohort.id}/`, '/*/')),
        ]
      : [culprit?.why ?? ''];
  const found = ownFindings(cohort).filter(({ severity }) => severity !== 'notice');
  return JSON.stringify([cohort.state, who, driftKey(cohort.outputs), found.map(causeKey)]);
}

function allNames(group: readonly CohortResult[]): string {
  const named = group.slice(0, MOST_NAMED).map(({ id }) => mdCode(cut(id, LONGEST_ID)));
  const rest = group.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function addCulprit(
  lines: BoundedLines,
  cohort: string,
  culprit: Culprit | undefined,
  shown: Map<string, string>,
  { report: { since }, detail, options }: IssueContext,
): void {
  if (culprit === undefined) return;
  if (culprit.kind === 'unknown') {
    lines.add(`The commit that introduced it is unknown: ${mdProse(cut(culprit.why, 300))}.`, '');
    return;
  }
  const { commit, before, changes, merged } = culprit;
  const verb = before === 'absent' ? 'Wrong since it was added in' : 'Introduced by';
  lines.add(`${verb} ${commitText(commit, options.commitBase)}.`, '');
  if (merged.length > 0) {
    lines.add('Merged with it:', '', ...merged.map((one) => `- ${commitText(one, options.commitBase)}`), '');
  }
  if (changes.length === 0) return;
  const earlier = shown.get(commit.oid);
  if (earlier !== undefined && changes.every(({ path }) => !path.includes(`/${cohort}/`))) {
    lines.add(`What it changed is listed under ${mdCode(cut(earlier, LONGEST_ID))}.`, '');
    return;
  }
  shown.set(commit.oid, cohort);
  const said = pathsWithReasons(since, commit);
  for (const change of changes.filter(({ path }) => !said.has(path))) {
    lines.add(`${mdCode(cut(change.path, 300))}${lineWords(change)}`, '');
    if (detail.diffs && change.hunks.length > 0) lines.add(mdFence(diffText(change), 'diff'), '');
    if (!lines.fits) return;
  }
}

function addTrouble(lines: BoundedLines, cohort: CohortResult, others: number, context: IssueContext): void {
  listFindings(
    lines,
    ownFindings(cohort).filter(({ severity }) => severity !== 'notice'),
    context,
  );
  if (cohort.state !== 'drifted' || !cohort.outputs) return;
  lines.add('', '<details>', '<summary>What differs</summary>', '');
  const { outputs } = cohort;
  addDifferences(lines, others === 0 ? outputs : outputsOfSeveral(cohort, outputs), context.detail.ids);
  lines.add('', '</details>', '');
}

/** Errors that belong to no single cohort, such as a catalog that cannot be read, which makes all cohorts invalid. */
export function addRepositoryFindings(lines: BoundedLines, context: IssueContext): void {
  const { result } = context.report;
  const errors = (result?.diagnostics ?? []).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  lines.add('', '### Catalogs and other shared files', '');
  listFindings(lines, errors, context);
}

function listFindings(
  lines: BoundedLines,
  diagnostics: readonly Diagnostic[],
  { report, detail, options }: IssueContext,
): void {
  const { result } = report;
  if (diagnostics.length === 0 || result === undefined) return;
  addFindings(lines, diagnostics, {
    result,
    positions: new Positions(result.sources),
    detail: {
      frames: detail.diffs,
      related: detail.diffs,
      findings: MOST_FINDINGS,
      ids: detail.ids,
      sections: 0,
      rows: 0,
      cleanRows: false,
    },
    docsBase: options.docsBase,
    sourceBase: options.sourceBase,
    shared: [],
    sharedKeys: new Set(),
  });
}

/** A few words; for an invalid cohort, its first error. */
function wrongWith(cohort: CohortResult): string {
  const error = cohort.diagnostics.find(({ severity }) => severity === 'error');
  if (cohort.state !== 'invalid') return trouble(cohort);
  return textOf(error?.message ?? 'a catalog is invalid: see below');
}

function day({ date }: Commit): string {
  return date.slice(0, 10);
}

function lineWords({ hunks, more }: FileChange): string {
  const [first] = hunks;
  if (first === undefined) return '';
  const rest = hunks.length > 1 || more > 0 ? ' and on' : '';
  return `, line ${first.added.length > 0 ? first.after : first.before}${rest}`;
}

function diffText({ hunks, more }: FileChange): string {
  const marked = (mark: string, texts: readonly string[]) =>
    texts.map((one) => mark + cut(one, LONGEST_LINE));
  const lines = hunks.flatMap(({ removed, added }) => [...marked('-', removed), ...marked('+', added)]);
  if (more > 0) lines.push(`# ${countedText(more, 'line')} more`);
  return lines.join('\n');
}
