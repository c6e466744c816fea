import type { Change } from '../change/change.ts';
import { type ChangeCause, changeCauses, reasonsByCohort } from '../change/change-causes.ts';
import { editOfFinding, editsOfCauses, firstLine } from '../change/trace-to-edit.ts';
import type { Diagnostic, Severity } from '../findings/diagnostic.ts';
import { textOf } from '../findings/text.ts';
import { visible } from '../findings/visible.ts';
import { counted, listed } from '../findings/words.ts';
import type { CheckResult } from '../result.ts';
import { driftKey } from './alike.ts';
import { changeCauseTexts } from './change-cause-text.ts';
import { cut } from './cut.ts';
import { docsText } from './docs-link.ts';
import { type FailedCohorts, failedCohorts } from './failed-cohorts.ts';
import { causeKeysAmong, cohortsOf, type Finding, findingsOf, SEVERITIES } from './findings.ts';
import { groupedBy } from './grouped-by.ts';
import { type Location, Positions } from './positions.ts';
import { isShownByOutputs } from './tally.ts';

/** A note that GitHub shows next to a line. */
export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  readonly message: string;
  readonly path: string;
  /** 1-based. GitHub requires a line even for a whole file: line 1. */
  readonly startLine: number;
  readonly endLine: number;
  /**
   * Set only when both ends are on one line, since GitHub drops columns otherwise. 1-based, in UTF-16 units, end
   * inclusive. GitHub documents no unit; its editors and its SARIF viewer count UTF-16 units, and `endColumn` defaults
   * to `startColumn`.
   */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export interface AnnotationOptions {
  /** GitHub shows 10 per level in a step, 50 in a job. */
  readonly maxPerLevel?: number;
  readonly maxTotal?: number;
  /** Number of errors that the step reports in other ways, such as its verdict; they count towards the limits. */
  readonly otherErrors?: number;
  /** URL of the page of codes. Without it, the annotation names the command that explains the code. */
  readonly docsBase?: string | undefined;
  /** The comparison, which knows why cohorts drift and which lines caused it. */
  readonly change?: Pick<Change, 'cohorts' | 'sharedEdits'> | undefined;
}

export interface Annotations {
  /** Errors first; within a level, by path and place. */
  readonly annotations: readonly Annotation[];
  readonly shown: number;
  /** Number of annotations without limits. The rest must be reported elsewhere. */
  readonly total: number;
}

/** GitHub's runner truncates longer messages. */
const LONGEST_MESSAGE = 4096;

/** GitHub rejects longer titles. */
const LONGEST_TITLE = 255;

/** Related places named in a message. */
const RELATED = 3;

/** A possible annotation. When room is short, repeats of a cause are dropped first. */
interface Candidate {
  readonly level: Severity;
  readonly cause: string;
  readonly make: () => Annotation;
}

/** From this many places on, one cause becomes one annotation. */
const MANY = 3;

/** Cohorts named in an annotation. */
const NAMED = 5;

/**
 * The findings as annotations, plus one per cohort that could not be checked; the most severe within GitHub's limits.
 * One cause in many cohorts becomes one annotation, at the changed line that introduced it if known.
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
  // This is true of the whole repository on every run and has no line, so it would only be noise.
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
  const unchecked = failedCohorts(result).map((failed) => ({
    level: 'error' as const,
    cause: textOf(failed.failure),
    make: () => uncheckedAnnotation(failed),
  }));
  return [...findings, ...unchecked];
}

/**
 * Findings with the same key have the same cause: for drift, the reasons of the change, or else the way the cohorts
 * drift.
 */
function causeKeys(result: CheckResult, change: AnnotationOptions['change']): (finding: Finding) => string {
  const reasons = reasonsByCohort(change?.cohorts ?? []);
  const drift = new Map(result.cohorts.map(({ id, outputs }) => [id, driftKey(outputs)]));
  const causeOf = causeKeysAmong(change?.sharedEdits, result.sources);
  return ({ diagnostic, cohorts: [cohort] }) =>
    cohort === undefined || !isShownByOutputs(diagnostic)
      ? causeOf(diagnostic)
      : JSON.stringify(['drift', diagnostic.severity, reasons.get(cohort) ?? drift.get(cohort) ?? cohort]);
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
  const [first = ''] = cohorts;
  const reasons =
    isDrift && change !== undefined
      ? changeCauses(change).filter((reason) => reason.cohorts.includes(first))
      : [];
  const edit = isDrift
    ? reasons.flatMap((reason) => editsOfCauses(reason, edits))[0]
    : editOfFinding(diagnostic, edits, sources);
  const named = listed(cohorts, cohorts.length, NAMED);
  const lines = [
    isDrift
      ? `the outputs of ${counted(cohorts.length, 'cohort')} are not up to date: ${driftReason(reasons, diagnostic)}`
      : `${textOf(diagnostic.message)} (${group.length === 1 ? '' : `${counted(group.length, 'place')} `}in ${counted(cohorts.length, 'cohort')})`,
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
  return changeCauseTexts(reasons, { code: (text) => text, named: NAMED }).join('; ');
}

/** One candidate per cause first, then the others: a cause that hits forty cohorts must not hide the rest. */
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

function uncheckedAnnotation({ cohorts, failure, path }: FailedCohorts): Annotation {
  const [first, other] = cohorts;
  const who = other === undefined ? `Cohort ${visible(first.id)}` : `${cohorts.length} cohorts`;
  return {
    level: 'error',
    title: cut(`${who} could not be checked`, LONGEST_TITLE),
    message: cut(visible(textOf(failure)), LONGEST_MESSAGE),
    path,
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

/** Message, hint and related places are cut before the link to the docs is. */
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
  // A range that ends at the start of a line does not cover that line.
  return { startLine: start.line, endLine: end.unitColumn === 1 ? end.line - 1 : end.line };
}
