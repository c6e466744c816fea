import { isPlanChanged } from '../../change/change.ts';
import { textOf } from '../../findings/text.ts';
import { counted } from '../../findings/words.ts';
import type { ChecksNote } from '../../github/preflight.ts';
import { acceptedLines } from '../../report/accepted-text.ts';
import { addCauses } from '../../report/comment/causes.ts';
import { addPrice } from '../../report/comment/price.ts';
import { cut } from '../../report/cut.ts';
import type { EditLinks } from '../../report/edit-markdown.ts';
import { mdCode, mdFence, mdProse } from '../../report/markdown.ts';
import { BoundedLines } from '../../report/summary/bounded-lines.ts';
import type { CohortResult } from '../../result.ts';
import { CONFIG_PATH } from '../../settings/config.ts';
import type { Regenerated } from './regenerated-files.ts';

const MOST_LISTED = 30;
const MOST_REASONS = 10;

/** Maximum size of the reasons in a body, in bytes. */
const WHY_BYTES = 20_000;

/** How the files were delivered. */
export interface Delivered {
  /** Markdown that starts with a sentence that can stand alone. */
  readonly words: string;
  /** Whether they were delivered. */
  readonly done: boolean;
  /** Why files that should have been pushed were not delivered: a clause of plain text; absent on success. */
  readonly failure?: string;
  /** Whether checks run on what was delivered; absent if not applicable. */
  readonly checks?: ChecksNote;
}

/** Cohorts whose expected outputs are unknown. */
export function lackingOf({ result }: Regenerated): readonly CohortResult[] {
  return result.cohorts.filter(({ state }) => state === 'invalid' || state === 'unchecked');
}

export function headlineOf({ cohorts }: Regenerated): string {
  return cohorts.length === 1 && /^[\w.-]{1,60}$/.test(cohorts[0] ?? '')
    ? `Regenerate the outputs of cohort ${cohorts[0]}`
    : `Regenerate the outputs of ${counted(cohorts.length, 'cohort')}`;
}

/** The text of the bot's pull request. */
export function proposalText(
  made: Regenerated,
  checks: ChecksNote | undefined,
  links: EditLinks = {},
): string {
  const { commit: sha, cohorts } = made;
  const lacking = lackingOf(made);
  return [
    ...accepting('Merging this accepts', made),
    ...whyLines(made, links),
    `The outputs of ${counted(cohorts.length, 'cohort')} do not match ${cohorts.length === 1 ? 'its spec' : 'their specs'} and the latest catalogs at ${mdCode(sha.slice(0, 12))}. This pull request brings them up to date; it is updated in place, and closed once it is no longer needed.`,
    '',
    ...foldedFiles(made),
    ...(lacking.length === 0
      ? []
      : ['', 'Not included, because they do not compile:', '', ...reasons(lacking)]),
    ...(checks === undefined ? [] : ['', ...checksLines(checks)]),
    '',
  ].join('\n');
}

/** What the regenerated outputs accept: counts and price. */
function accepting(does: string, { result, cohorts, why }: Regenerated): readonly string[] {
  const changed = new Set(cohorts);
  const all = result.cohorts.filter(({ id }) => changed.has(id));
  return acceptedLines(
    does,
    all,
    why,
    (why?.cohorts ?? []).some(({ plan }) => isPlanChanged(plan)),
  );
}

/** The reasons as in the comment of a pull request, and the cost. */
function whyLines({ why }: Regenerated, links: EditLinks): readonly string[] {
  if (why === undefined) return [];
  const lines = new BoundedLines(WHY_BYTES);
  const { cost, ...change } = why;
  addCauses(lines, { ...links, change, cost, detail: { causes: 20, ids: 5, frames: true } });
  addPrice(lines, { options: cost === undefined ? {} : { cost }, detail: { ids: 5 } });
  return lines.text === undefined ? [] : [lines.text];
}

/** The files, folded, since the pull request itself shows them. */
function foldedFiles(made: Regenerated): readonly string[] {
  return [
    '<details>',
    `<summary>${counted(made.files.length, 'file')}</summary>`,
    '',
    ...listedFiles(made),
    '',
    '</details>',
  ];
}

/** The summary of the run: its first line gives the outcome; what that accepts, and why, comes before the files. */
export function summaryOf(made: Regenerated, delivered: Delivered, links: EditLinks = {}): string {
  const { files, ignored, linked, result } = made;
  const lacking = lackingOf(made);
  const written = new Set(files.map(({ path }) => path));
  const lines = [`### ${headingOf(made, delivered)}`, ''];
  if (files.length > 0)
    lines.push(...accepting('The regenerated outputs accept', made), ...whyLines(made, links));
  if (lacking.length > 0) {
    lines.push('These cannot be regenerated until their errors are fixed:', '', ...reasons(lacking), '');
  }
  lines.push(delivered.words, '', ...listedFiles(made));
  if (delivered.checks !== undefined) lines.push('', ...checksLines(delivered.checks));
  if (linked.length > 0)
    lines.push(
      '',
      `> Not written, because a symbolic link is in the way: ${named(linked)}. Replace the link with a real file or folder.`,
    );
  if (ignored.some((path) => !written.has(path)))
    lines.push(
      '',
      `> Git ignores ${counted(ignored.length, 'regenerated file')}, such as ${mdCode(cut(ignored[0] ?? '', 200))}: not committed. With ${mdCode('regenerate: {include-ignored: true}')} in ${mdCode(CONFIG_PATH)} they are.`,
    );
  for (const { code, message } of result.diagnostics)
    if (code === 'drift/not-committed' || code === 'spec/none-found')
      lines.push('', `> ${mdProse(textOf(message))}`);
  return `${lines.join('\n')}\n`;
}

function headingOf(made: Regenerated, { done }: Delivered): string {
  const { files, cohorts, linked, result } = made;
  const lacking = lackingOf(made).length;
  const icon = result.cohorts.some(({ state }) => state === 'unchecked') ? '❌' : '🔶';
  if (files.length > 0) {
    const ofCohorts = `${counted(files.length, 'file')} of ${counted(cohorts.length, 'cohort')}`;
    if (!done)
      return `${icon} ${ofCohorts} to regenerate${lacking > 0 ? `; ${counted(lacking, 'cohort')} cannot be` : ''}`;
    if (lacking > 0) return `${icon} ${ofCohorts} regenerated; ${counted(lacking, 'cohort')} could not be`;
    return `${linked.length > 0 ? '🔶' : '✅'} ${ofCohorts} regenerated`;
  }
  if (lacking > 0)
    return `${icon} ${lacking} of ${counted(result.cohorts.length, 'cohort')} could not be regenerated`;
  if (linked.length > 0) return `🔶 ${counted(linked.length, 'file')} could not be regenerated`;
  if (result.cohorts.length === 0) return '🔶 No cohort was found';
  return done ? '✅ Nothing to regenerate' : '🔶 Nothing to regenerate on this branch alone';
}

function reasons(cohorts: readonly CohortResult[]): readonly string[] {
  const lines = cohorts.slice(0, MOST_REASONS).map(({ id, failure, diagnostics }) => {
    const error = diagnostics.find(({ severity }) => severity === 'error');
    const why = failure ?? error?.message ?? 'a file shared by all cohorts is invalid; see the annotations';
    return `- ${mdCode(cut(id, 100))}: ${mdProse(cut(textOf(why), 300))}`;
  });
  const more = cohorts.length - lines.length;
  return more > 0 ? [...lines, `- ${counted(more, 'cohort')} more`] : lines;
}

function checksLines({ message, yaml }: ChecksNote): readonly string[] {
  return [
    message,
    '',
    '<details><summary>The lines that make them run immediately</summary>',
    '',
    mdFence(yaml, 'yaml'),
    '',
    '</details>',
  ];
}

function listedFiles({ files }: Regenerated): readonly string[] {
  const shown = files.slice(0, MOST_LISTED).map(({ path, before }) => {
    return `- ${mdCode(cut(path, 200))}${before === undefined ? ' (new)' : ''}`;
  });
  return files.length > shown.length
    ? [...shown, `- ${counted(files.length - shown.length, 'file')} more`]
    : shown;
}

function named(paths: readonly string[]): string {
  const more = paths.length - 1;
  return `${mdCode(cut(paths[0] ?? '', 200))}${more > 0 ? ` and ${counted(more, 'file')} more` : ''}`;
}
