import type { Commit, Culprit, FileChange } from '../../change/culprit.ts';
import type { Diagnostic } from '../../findings/diagnostic.ts';
import { textOf } from '../../findings/text.ts';
import { counted } from '../../findings/words.ts';
import type { CohortResult } from '../../result.ts';
import { cut } from '../cut.ts';
import { mdCode, mdFence, mdLink, mdProse, mdText } from '../markdown.ts';
import { Positions } from '../positions.ts';
import type { BoundedLines } from '../summary/bounded-lines.ts';
import { STATE_ICONS } from '../summary/cohort-table.ts';
import { addDifferences } from '../summary/difference-items.ts';
import { addFindings } from '../summary/finding-items.ts';
import { ownFindings, trouble } from '../trouble.ts';
import type { IssueContext } from './detail.ts';
import { needy } from './drift-report.ts';

const LONGEST_ID = 100;
const LONGEST_CELL = 150;
const LONGEST_SUBJECT = 120;
const LONGEST_NAME = 80;
const LONGEST_LINE = 200;
const MOST_FINDINGS = 5;

/** A blank and a hyphen at which a narrow cell does not break. */
const UNBROKEN = '\u00a0';
const UNBROKEN_HYPHEN = '\u2011';

/** One row a cohort: how it stands, what differs, and since which commit. */
export function addIssueTable(lines: BoundedLines, { report, detail, options }: IssueContext): void {
  const cohorts = needy(report.result);
  if (detail.rows === 0) return;
  lines.add('| Cohort | What is wrong | Since |', '| --- | --- | --- |');
  for (const cohort of cohorts.slice(0, detail.rows)) {
    const culprit = report.culprits.get(cohort.id);
    const since =
      culprit?.kind === 'commit'
        ? `${commitLink(culprit.commit, options.commitBase)}${UNBROKEN}${mdText(day(culprit.commit).replaceAll('-', UNBROKEN_HYPHEN))}`
        : '–';
    const cells = [
      `${STATE_ICONS[cohort.state]}${UNBROKEN}${mdCode(cut(cohort.id, LONGEST_ID))}`,
      mdProse(cut(wrongWith(cohort), LONGEST_CELL)),
      since,
    ];
    if (!lines.add(`| ${cells.join(' | ')} |`)) return;
  }
  lines.add('');
  const more = cohorts.length - detail.rows;
  if (more > 0) lines.add(`${counted(more, 'cohort')} more not listed.`, '');
}

/** A section for each cohort: who introduced the trouble, what that commit changed, and what differs now. */
export function addCohortSections(lines: BoundedLines, context: IssueContext): void {
  const { report, detail } = context;
  // One that merely follows from an invalid catalog has nothing of its own to tell.
  const cohorts = needy(report.result).filter(
    ({ id, state, diagnostics }) =>
      state === 'drifted' ||
      report.culprits.has(id) ||
      diagnostics.some(({ severity }) => severity === 'error'),
  );
  if (detail.sections === 0) return;
  /** A change that many cohorts have in common is shown once. */
  const shown = new Map<string, string>();
  for (const cohort of cohorts.slice(0, detail.sections)) {
    lines.add('', `### ${STATE_ICONS[cohort.state]} ${mdCode(cut(cohort.id, LONGEST_ID))}`, '');
    addCulprit(lines, cohort.id, report.culprits.get(cohort.id), shown, context);
    addTrouble(lines, cohort, context);
    if (!lines.fits) return;
  }
  const more = cohorts.length - detail.sections;
  if (more > 0) lines.add('', `Details of ${counted(more, 'cohort')} more are not shown.`, '');
}

function addCulprit(
  lines: BoundedLines,
  cohort: string,
  culprit: Culprit | undefined,
  shown: Map<string, string>,
  { detail, options }: IssueContext,
): void {
  if (culprit === undefined) return;
  if (culprit.kind === 'unknown') {
    lines.add(`The commit that brought it is not known: ${mdProse(cut(culprit.why, 300))}.`, '');
    return;
  }
  const { commit, before, changes, merged } = culprit;
  const verb = before === 'absent' ? 'Wrong since it came with' : 'Introduced by';
  lines.add(`${verb} ${commitText(commit, options.commitBase)}.`, '');
  if (merged.length > 0) {
    lines.add('Merged with it:', '', ...merged.map((one) => `- ${commitText(one, options.commitBase)}`), '');
  }
  if (changes.length === 0) return;
  const earlier = shown.get(commit.oid);
  if (earlier !== undefined && changes.every(({ path }) => !path.includes(`/${cohort}/`))) {
    lines.add(`What it changed stands under ${mdCode(cut(earlier, LONGEST_ID))}.`, '');
    return;
  }
  shown.set(commit.oid, cohort);
  for (const change of changes) {
    lines.add(`${mdCode(cut(change.path, 300))}${lineWords(change)}`, '');
    if (detail.diffs && change.hunks.length > 0) lines.add(mdFence(diffText(change), 'diff'), '');
    if (!lines.fits) return;
  }
}

function addTrouble(lines: BoundedLines, cohort: CohortResult, context: IssueContext): void {
  listFindings(
    lines,
    ownFindings(cohort).filter(({ severity }) => severity !== 'notice'),
    context,
  );
  if (cohort.state !== 'drifted' || !cohort.outputs) return;
  lines.add('', '<details>', '<summary>What differs</summary>', '');
  addDifferences(lines, cohort.outputs, context.detail.ids);
  lines.add('', '</details>', '');
}

/** Errors that no single cohort has: a catalog that cannot be read refuses them all. */
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

/** A few words; of a cohort that does not compile, its first error. */
function wrongWith(cohort: CohortResult): string {
  const error = cohort.diagnostics.find(({ severity }) => severity === 'error');
  if (cohort.state !== 'invalid') return trouble(cohort);
  return textOf(error?.message ?? 'a catalog is invalid: see below');
}

function commitText(commit: Commit, base: string | undefined): string {
  const { author, subject } = commit;
  const by = `${mdText(cut(author, LONGEST_NAME))}, ${mdText(day(commit))}`;
  return `${commitLink(commit, base)} “${mdText(cut(subject, LONGEST_SUBJECT))}” (${by})`;
}

function commitLink({ oid }: Commit, base: string | undefined): string {
  const short = mdCode(oid.slice(0, 7));
  return base === undefined ? short : mdLink(short, `${base}${oid}`);
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
  if (more > 0) lines.push(`# ${counted(more, 'line')} more`);
  return lines.join('\n');
}
