import { codeFrame } from '../../findings/code-frame.ts';
import { type Place, placePath } from '../../findings/diagnostic.ts';
import { textOf } from '../../findings/text.ts';
import type { CheckResult } from '../../result.ts';
import { bySeverity, type Finding, findingsOf, groupByCause } from '../findings.ts';
import { Positions } from '../positions.ts';
import { countedText } from '../show/count-text.ts';
import { isShownByOutputs } from '../tally.ts';
import { SEVERITY_STYLES, type Theme } from './theme.ts';

type Sources = CheckResult['sources'];

/** From this many places on, a cause is reported once, with the other places below it. */
const MANY = 3;

/** Indentation of what follows the line of a finding, in columns. */
const FRAME_INDENT = 4;

/** Other places and cohorts named; the rest is counted. */
const NAMED = 5;

/** The findings to list in a rendering that also shows the comparison of outputs. */
export function listedFindings(result: CheckResult): readonly Finding[] {
  const withOutputs = new Set(result.cohorts.filter((cohort) => cohort.outputs).map((cohort) => cohort.id));
  return findingsOf(result).filter(
    ({ diagnostic, cohorts }) =>
      !isShownByOutputs(diagnostic) || cohorts.length === 0 || cohorts.some((id) => !withOutputs.has(id)),
  );
}

/** Findings grouped by file, each with its place, code, message, code frame, hint and related places. */
export function findingList(
  findings: readonly Finding[],
  sources: Sources,
  theme: Theme,
  maxFindings: number,
): readonly string[] {
  const others = new Map<Finding, readonly Finding[]>();
  const single: Finding[] = [];
  for (const [first, ...rest] of groupByCause(findings)) {
    if (rest.length + 1 < MANY) {
      single.push(first, ...rest);
    } else {
      single.push(first);
      others.set(first, rest);
    }
  }
  // Only the most severe ones are shown, but in file order.
  const chosen = new Set(bySeverity(single).slice(0, maxFindings));
  const positions = new Positions(sources);
  const lines: string[] = [];
  let path: string | undefined;
  for (const finding of findings) {
    if (!chosen.has(finding)) continue;
    const own = placePath(finding.diagnostic.at);
    if (own !== path) {
      if (path !== undefined) lines.push('');
      lines.push(theme.link(theme.paint('bold', theme.foreign(own)), own));
      path = own;
    }
    lines.push(...findingLines(finding, others.get(finding) ?? [], sources, positions, theme));
  }
  const hidden = single.length - chosen.size;
  if (hidden > 0) {
    lines.push('', `${theme.more} and ${countedText(hidden, 'finding')} more: in ${theme.elsewhere}`);
  }
  return lines;
}

function findingLines(
  finding: Finding,
  others: readonly Finding[],
  sources: Sources,
  positions: Positions,
  theme: Theme,
): readonly string[] {
  const { diagnostic, cohorts } = finding;
  const { range, path } = positions.locate(diagnostic.at);
  const where = range ? `${range.start.line}:${range.start.column}  ` : '';
  const severity = theme.paint(SEVERITY_STYLES[diagnostic.severity], diagnostic.severity);
  const missing = diagnostic.at.kind === 'missing' ? 'no such file  ' : '';
  const message = theme.foreign(textOf(diagnostic.message, theme.write));
  const lines = [
    ...theme.wrap(
      `  ${where}${missing}${severity}  ${message}  ${theme.paint('dim', diagnostic.code)}`,
      FRAME_INDENT,
    ),
  ];
  const file = sources.get(path);
  if (diagnostic.at.kind === 'span' && file) {
    const frame = codeFrame(file, diagnostic.at.span, {
      color: theme.color,
      ascii: theme.ascii,
      width: theme.width - FRAME_INDENT,
    });
    lines.push(...frame.split('\n').map((line) => ' '.repeat(FRAME_INDENT) + line));
  }
  const note = (label: string, text: string) =>
    lines.push(
      ...theme.wrap(
        `${' '.repeat(FRAME_INDENT)}${theme.paint('cyan', label)} ${text}`,
        FRAME_INDENT + label.length + 1,
      ),
    );
  const place = (at: Place): string => theme.link(theme.foreign(positions.text(at)), placePath(at));
  if (diagnostic.hint) note('hint:', theme.foreign(textOf(diagnostic.hint, theme.write)));
  for (const related of (diagnostic.related ?? []).slice(0, NAMED)) {
    note('see:', `${place(related.at)}  ${theme.foreign(textOf(related.message, theme.write))}`);
  }
  const unnamed = (diagnostic.related?.length ?? 0) - NAMED;
  if (unnamed > 0) note('see:', `${theme.more} and ${countedText(unnamed, 'more place')}`);
  if (others.length > 0) {
    for (const other of others.slice(0, NAMED)) note('also:', place(other.diagnostic.at));
    if (others.length > NAMED)
      note('also:', `${theme.more} and ${countedText(others.length - NAMED, 'more place')}`);
  }
  if (cohorts.length > 1) note('in:', named(cohorts, theme));
  return lines;
}

function named(cohorts: readonly string[], theme: Theme): string {
  const names = cohorts.slice(0, NAMED).map(theme.foreign).join(', ');
  const rest = cohorts.length - NAMED;
  return rest > 0 ? `${names} and ${countedText(rest, 'cohort')} more` : names;
}
