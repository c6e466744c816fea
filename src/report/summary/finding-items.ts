import type { SharedEdit } from '../../change/shared-edit.ts';
import { editOfFinding, firstLine } from '../../change/trace-to-edit.ts';
import { codeFrame } from '../../findings/code-frame.ts';
import type { Diagnostic, Place } from '../../findings/diagnostic.ts';
import { textOf } from '../../findings/text.ts';
import { cut } from '../cut.ts';
import { docsLink } from '../docs-link.ts';
import { editDiff, editPlace, indented } from '../edit-markdown.ts';
import { cohortsOf, type Finding, groupByCause } from '../findings.ts';
import { mdCode, mdFence, mdLink, mdProse, urlPath } from '../markdown.ts';
import { countedText } from '../show/count-text.ts';
import { isShownByOutputs } from '../tally.ts';
import type { BoundedLines } from './bounded-lines.ts';
import type { SummaryContext } from './detail.ts';

/** UTF-16 units of a message or hint. */
const LONGEST = 2000;

/** From this many cohorts on, a cause is shared. */
const MANY = 3;

/** Places or cohorts named per shared cause. */
const MOST_PLACES = 100;

/** Causes that many cohorts share, such as an id removed from its catalog. */
export function sharedCauses(
  findings: readonly Finding[],
  keyOf?: (diagnostic: Diagnostic) => string,
): SummaryContext['shared'] {
  const listed = findings.filter((finding) => !isShownByOutputs(finding.diagnostic));
  return groupByCause(listed, keyOf).filter((group) => cohortsOf(group).length >= MANY);
}

/** One list item per shared cause: what is wrong, the changed lines that caused it, then its places, folded. */
export function addSharedCauses(
  lines: BoundedLines,
  context: SummaryContext,
  title = '### Shared causes',
): void {
  const { shared, detail, edits = [], result } = context;
  if (shared.length === 0 || detail.findings === 0) return;
  lines.add('', title, '');
  /** One changed line may have several consequences. */
  const diffs = new Set<string>();
  for (const group of shared.slice(0, detail.findings)) {
    const [{ diagnostic }] = group;
    const cohorts = cohortsOf(group);
    lines.add(
      `- ${headOf(diagnostic, context)} in ${countedText(cohorts.length, 'cohort')}: ${saying(diagnostic)}`,
    );
    const edit = editOfFinding(diagnostic, edits, result.sources);
    addEdit(lines, edit, context, diffs);
    addPlaces(lines, group, cohorts, { ...context, edit });
    if (!lines.fits) return;
  }
  addRest(lines, shared.length - detail.findings, 'cause');
}

/** Where the edit is that causes a finding, and its lines unless they are among those already shown. */
function addEdit(
  lines: BoundedLines,
  edit: SharedEdit | undefined,
  context: SummaryContext,
  shown: Set<string>,
): void {
  if (edit === undefined) return;
  lines.add('', `  Changed at ${editPlace(edit, context)}`);
  const diff = editDiff(edit);
  if (context.detail.frames && edit.hunks.length > 0 && !shown.has(diff))
    lines.add('', ...indented(diff), '');
  shown.add(diff);
}

/** One place per cohort is more useful than the cohort's name. A place that all share is listed with the cohorts. */
function addPlaces(
  lines: BoundedLines,
  group: readonly Finding[],
  cohorts: readonly string[],
  context: SummaryContext & { readonly edit: SharedEdit | undefined },
): void {
  const most = Math.min(MOST_PLACES, 10 + 10 * context.detail.ids);
  const isOne = group.length === 1;
  const [first] = group;
  const isShown = ({ diagnostic: { at } }: Finding): boolean =>
    context.edit !== undefined &&
    context.positions.text(at).startsWith(`${context.edit.path}:${firstLine(context.edit)}:`);
  if (isOne && first !== undefined && !isShown(first))
    lines.add(`  at ${placeText(first.diagnostic.at, context)}`);
  if (context.detail.ids === 0) return;
  const title = isOne
    ? countedText(cohorts.length, 'cohort')
    : `${countedText(group.length, 'place')} in ${countedText(cohorts.length, 'cohort')}`;
  lines.add('', '  <details>', `  <summary>${title}</summary>`, '');
  const texts = isOne
    ? cohorts.map((id) => mdCode(id))
    : group.map((finding) => placeText(finding.diagnostic.at, context));
  const rest = texts.length - most;
  lines.add(`  ${texts.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`);
  lines.add('', '  </details>', '');
}

/** One list item per finding: severity, code, place and message; below it hint, code frame and related places. */
export function addFindings(
  lines: BoundedLines,
  diagnostics: readonly Diagnostic[],
  context: SummaryContext,
): void {
  const { detail, edits = [], result } = context;
  const diffs = new Set<string>();
  for (const diagnostic of diagnostics.slice(0, detail.findings)) {
    lines.add(
      `- ${headOf(diagnostic, context)} at ${placeText(diagnostic.at, context)}: ${saying(diagnostic)}`,
    );
    if (detail.frames) lines.add(...frameLines(diagnostic, context));
    if (detail.related) {
      for (const related of diagnostic.related ?? []) {
        lines.add(
          `  - See ${placeText(related.at, context)}: ${mdProse(cut(textOf(related.message), LONGEST))}`,
        );
        if (!lines.fits) return;
      }
    }
    addEdit(lines, editOfFinding(diagnostic, edits, result.sources), context, diffs);
    if (!lines.fits) return;
  }
  addRest(lines, diagnostics.length - detail.findings, 'finding');
}

function addRest(lines: BoundedLines, rest: number, noun: string): void {
  if (rest > 0) lines.add(`- and ${countedText(rest, noun)} more`);
  lines.add('');
}

function headOf(diagnostic: Diagnostic, context: SummaryContext): string {
  const address = docsLink(diagnostic.code, context.docsBase);
  const code = mdCode(diagnostic.code);
  return `**${diagnostic.severity}** ${address === undefined ? code : mdLink(code, address)}`;
}

function saying(diagnostic: Diagnostic): string {
  const message = mdProse(cut(textOf(diagnostic.message), LONGEST));
  return diagnostic.hint ? `${message}<br>Hint: ${mdProse(cut(textOf(diagnostic.hint), LONGEST))}` : message;
}

function placeText(place: Place, context: SummaryContext): string {
  const text = mdCode(context.positions.text(place));
  if (place.kind === 'missing') return `${text} (no such file)`;
  if (context.sourceBase === undefined) return text;
  const { path, range } = context.positions.locate(place);
  const fragment = range ? `#L${range.start.line}` : '';
  return mdLink(text, `${context.sourceBase}${urlPath(path)}${fragment}`);
}

function frameLines(diagnostic: Diagnostic, context: SummaryContext): readonly string[] {
  if (diagnostic.at.kind !== 'span') return [];
  const file = context.result.sources.get(diagnostic.at.span.path);
  if (!file) return [];
  const frame = codeFrame(file, diagnostic.at.span, { width: 100 });
  return [
    '',
    ...mdFence(frame, 'text')
      .split('\n')
      .map((line) => `  ${line}`),
    '',
  ];
}
