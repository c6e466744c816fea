import type { Change } from '../change/change.ts';
import { type ChangeCause, changeCauses, reasonsByCohort } from '../change/change-causes.ts';
import { editOfCause, editOfFinding, firstLine } from '../change/trace-to-edit.ts';
import type { Diagnostic, Severity } from '../findings/diagnostic.ts';
import { textOf } from '../findings/text.ts';
import { visible } from '../findings/visible.ts';
import { counted, listed } from '../findings/words.ts';
import type { CheckResult, CohortResult } from '../result.ts';
import { driftKey, groupedBy } from './alike.ts';
import { changeCauseText } from './change-cause-text.ts';
import { cut } from './cut.ts';
import { docsText } from './docs-link.ts';
import { causeKey, type Finding, findingsOf, SEVERITIES } from './findings.ts';
import { type Location, Positions } from './positions.ts';
import { isShownByOutputs } from './trouble.ts';

/** A note that GitHub shows beside a line. */
export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  readonly message: string;
  readonly path: string;
  /** From 1. GitHub wants a line even for a whole file: that is line 1. */
  readonly startLine: number;
  readonly endLine: number;
  /**
   * Only when both ends are on one line: GitHub drops columns otherwise. From 1, in UTF-16 units, the end inclusive. GitHub
   * documents no unit; its editors and its SARIF viewer count UTF-16 units, and `endColumn` defaults to `startColumn`.
   */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export interface AnnotationOptions {
  /** GitHub shows 10 of a level in a step, 50 in a job. */
  readonly maxPerLevel?: number;
  readonly maxTotal?: number;
  /** Errors that the step reports besides, such as its verdict: they count for the limits too. */
  readonly otherErrors?: number;
  /** Address of the page of codes; without it the command that explains the code is named. */
  readonly docsBase?: string | undefined;
  /** What the result is compared with: it knows why cohorts drift, and which lines made it so. */
  readonly change?: Pick<Change, 'cohorts' | 'sharedEdits'> | undefined;
}

export interface Annotations {
  /** Errors first; within a level by path and place. */
  readonly annotations: readonly Annotation[];
  readonly shown: number;
  /** How many there would be without limits: the rest must be reported elsewhere. */
  readonly total: number;
}

/** GitHub's runner cuts a message there. */
const LONGEST_MESSAGE = 4096;

/** GitHub refuses longer titles. */
const LONGEST_TITLE = 255;

/** Places that take part which a message names. */
const RELATED = 3;

/** One annotation to be; what has the same cause as one before it gives way first. */
interface Candidate {
  readonly level: Severity;
  readonly cause: string;
  readonly make: () => Annotation;
}

/** As many places of one cause are one annotation. */
const MANY = 3;

/** Cohorts that an annotation names. */
const NAMED = 5;

/**
 * The findings as annotations, and a note for each cohort that could not be checked; the most severe within GitHub's limits.
 * What stands in many cohorts for one reason is one of them, at the line that a change made it by, where that is known.
 */
export function annotations(result: CheckResult, options: AnnotationOptions = {}): Annotations {
  const { maxPerLevel = 10, maxTotal = 50, otherErrors = 0 } = options;
  const candidates = candidatesOf(result, options);
  const shown: Annotation[] = [];
  for (const level of SEVERITIES) {
    const room = Math.min(
      level === 'error' ? maxPerLevel - otherErrors : maxPerLevel,
      maxTotal - otherErrors - shown.length,
    );
    const own = candidates.filter((candidate) => candidate.level === level);
    const chosen = choose(own, Math.max(0, room));
    shown.push(...own.filter((candidate) => chosen.has(candidate)).map((candidate) => candidate.make()));
  }
  return { annotations: shown, shown: shown.length, total: candidates.length };
}

function candidatesOf(result: CheckResult, { docsBase, change }: AnnotationOptions): readonly Candidate[] {
  const positions = new Positions(result.sources);
  // What holds for the whole repository on every run, and lies on no line, would be noise beside the code.
  const annotated = findingsOf(result).filter(({ diagnostic }) => diagnostic.code !== 'drift/not-committed');
  const keyOf = causeKeys(result, change);
  const findings = groupedBy(annotated, keyOf).flatMap((group): readonly Candidate[] => {
    const [{ diagnostic }] = group;
    const cause = keyOf(group[0]);
    if (cohortsOf(group).length >= MANY) {
      const make = () => sharedAnnotation(group, result, positions, { docsBase, change });
      return [{ level: diagnostic.severity, cause, make }];
    }
    return group.map((one) => ({
      ...{ level: one.diagnostic.severity, cause },
      make: () => annotationOf(one.diagnostic, positions, docsBase),
    }));
  });
  const unchecked = result.cohorts
    .filter((cohort) => cohort.state === 'unchecked')
    .map((cohort) => ({
      level: 'error' as const,
      cause: textOf(cohort.failure ?? ''),
      make: () => uncheckedAnnotation(cohort),
    }));
  return [...findings, ...unchecked];
}

/** Findings with one key have one cause: of drift the reasons of the change, or else that cohorts drift alike. */
function causeKeys(result: CheckResult, change: AnnotationOptions['change']): (finding: Finding) => string {
  const reasons = reasonsByCohort(change?.cohorts ?? []);
  const drift = new Map(result.cohorts.map(({ id, outputs }) => [id, driftKey(outputs)]));
  return ({ diagnostic, cohorts: [cohort] }) =>
    cohort === undefined || !isShownByOutputs(diagnostic)
      ? causeKey(diagnostic)
      : JSON.stringify(['drift', diagnostic.severity, reasons.get(cohort) ?? drift.get(cohort) ?? cohort]);
}

function cohortsOf(group: readonly Finding[]): readonly string[] {
  return [...new Set(group.flatMap((one) => one.cohorts))];
}

/** One annotation for what many cohorts have in common. */
function sharedAnnotation(
  group: readonly [Finding, ...Finding[]],
  { sources }: CheckResult,
  positions: Positions,
  { docsBase, change }: AnnotationOptions,
): Annotation {
  const [{ diagnostic }] = group;
  const cohorts = cohortsOf(group);
  const edits = change?.sharedEdits ?? [];
  const isDrift = isShownByOutputs(diagnostic);
  const reasons = isDrift ? changeCauses((change?.cohorts ?? []).filter(({ id }) => id === cohorts[0])) : [];
  const edit = isDrift
    ? reasons.flatMap(({ causes }) => causes.flatMap((cause) => editOfCause(cause, edits) ?? []))[0]
    : editOfFinding(diagnostic, edits, sources);
  const named = listed(cohorts, cohorts.length, NAMED);
  const lines = [
    isDrift
      ? `the outputs of ${counted(cohorts.length, 'cohort')} are not up to date: ${driftReason(reasons, diagnostic)}`
      : `${textOf(diagnostic.message)} (${counted(group.length, 'place')} in ${counted(cohorts.length, 'cohort')})`,
    ...(diagnostic.hint ? [`Hint: ${textOf(diagnostic.hint)}`] : []),
    `Cohorts: ${named}`,
  ];
  const place =
    edit === undefined
      ? { path: positions.locate(diagnostic.at).path, ...linesOf(positions.locate(diagnostic.at)) }
      : { path: edit.path, startLine: firstLine(edit), endLine: firstLine(edit) };
  return {
    level: diagnostic.severity,
    title: cut(diagnostic.code, LONGEST_TITLE),
    message: withDocs(
      lines.map((line) => visible(line)),
      diagnostic,
      docsBase,
    ),
    ...place,
  };
}

function driftReason(reasons: readonly ChangeCause[], diagnostic: Diagnostic): string {
  if (reasons.length === 0) return `for one, ${textOf(diagnostic.message)}`;
  return reasons.map((one) => changeCauseText(one, { code: (text) => text, named: NAMED })).join('; ');
}

/** The first of every cause, then the others: one cause that hits forty cohorts must not hide the rest. */
function choose(candidates: readonly Candidate[], room: number): ReadonlySet<Candidate> {
  const causes = new Set<string>();
  const firsts: Candidate[] = [];
  const others: Candidate[] = [];
  for (const candidate of candidates) {
    (causes.has(candidate.cause) ? others : firsts).push(candidate);
    causes.add(candidate.cause);
  }
  return new Set([...firsts, ...others].slice(0, room));
}

function uncheckedAnnotation(cohort: CohortResult): Annotation {
  return {
    level: 'error',
    title: cut(`Cohort ${visible(cohort.id)} could not be checked`, LONGEST_TITLE),
    message: cut(visible(textOf(cohort.failure ?? 'The check failed.')), LONGEST_MESSAGE),
    path: cohort.specPath,
    startLine: 1,
    endLine: 1,
  };
}

function annotationOf(
  diagnostic: Diagnostic,
  positions: Positions,
  docsBase: string | undefined,
): Annotation {
  const location = positions.locate(diagnostic.at);
  return {
    level: diagnostic.severity,
    title: cut(diagnostic.code, LONGEST_TITLE),
    message: messageOf(diagnostic, positions, docsBase),
    path: location.path,
    ...linesOf(location),
  };
}

/** Message, hint and related places are cut before the way to the docs is. */
function messageOf(diagnostic: Diagnostic, positions: Positions, docsBase: string | undefined): string {
  const lines = [visible(textOf(diagnostic.message))];
  if (diagnostic.hint) lines.push(`Hint: ${visible(textOf(diagnostic.hint))}`);
  for (const related of (diagnostic.related ?? []).slice(0, RELATED)) {
    lines.push(`See ${visible(positions.text(related.at))}: ${visible(textOf(related.message))}`);
  }
  return withDocs(lines, diagnostic, docsBase);
}

function withDocs(lines: readonly string[], { code }: Diagnostic, docsBase: string | undefined): string {
  const link = `\n${docsText(code, docsBase)}`;
  return cut(cut(lines.join('\n'), LONGEST_MESSAGE - link.length) + link, LONGEST_MESSAGE);
}

function linesOf({
  range,
}: Location): Pick<Annotation, 'startLine' | 'endLine' | 'startColumn' | 'endColumn'> {
  if (!range) return { startLine: 1, endLine: 1 };
  const { start, end } = range;
  if (start.line === end.line) {
    const endColumn = Math.max(start.unitColumn, end.unitColumn - 1);
    return { startLine: start.line, endLine: end.line, startColumn: start.unitColumn, endColumn };
  }
  // A range that ends where a line starts does not cover that line.
  return { startLine: start.line, endLine: end.unitColumn === 1 ? end.line - 1 : end.line };
}
