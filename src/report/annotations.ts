import type { Diagnostic, Severity } from '../findings/diagnostic.ts';
import { textOf } from '../findings/text.ts';
import { visible } from '../findings/visible.ts';
import type { CheckResult, CohortResult } from '../result.ts';
import { cut } from './cut.ts';
import { docsText } from './docs-link.ts';
import { causeKey, findingsOf, SEVERITIES } from './findings.ts';
import { type Location, Positions } from './positions.ts';

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
  /** Errors that the step tells besides, such as its verdict: they count for the limits too. */
  readonly otherErrors?: number;
  /** Address of the page of codes; without it the command that explains the code is named. */
  readonly docsBase?: string;
}

export interface Annotations {
  /** Errors first; within a level by path and place. */
  readonly annotations: readonly Annotation[];
  readonly shown: number;
  /** How many there would be without limits: the rest must be told elsewhere. */
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

/** The findings as annotations, and a note for each cohort that could not be checked; the most severe within GitHub's limits. */
export function annotations(result: CheckResult, options: AnnotationOptions = {}): Annotations {
  const { maxPerLevel = 10, maxTotal = 50, otherErrors = 0 } = options;
  const candidates = candidatesOf(result, options.docsBase);
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

function candidatesOf(result: CheckResult, docsBase: string | undefined): readonly Candidate[] {
  const positions = new Positions(result.sources);
  // What holds for the whole repository on every run, and lies on no line, would be noise beside the code.
  const told = findingsOf(result).filter(({ diagnostic }) => diagnostic.code !== 'drift/not-committed');
  const findings = told.map(({ diagnostic }) => ({
    level: diagnostic.severity,
    cause: causeKey(diagnostic),
    make: () => annotationOf(diagnostic, positions, docsBase),
  }));
  const unchecked = result.cohorts
    .filter((cohort) => cohort.state === 'unchecked')
    .map((cohort) => ({
      level: 'error' as const,
      cause: textOf(cohort.failure ?? ''),
      make: () => uncheckedAnnotation(cohort),
    }));
  return [...findings, ...unchecked];
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
  const link = `\n${docsText(diagnostic.code, docsBase)}`;
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
