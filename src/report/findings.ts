import type { SharedEdit } from '../change/shared-edit.ts';
import { editOfFinding, firstLine, valueAt } from '../change/trace-to-edit.ts';
import { type CommandWriter, commandAtRoot, PROGRAM } from '../findings/command-text.ts';
import type { Diagnostic, Severity } from '../findings/diagnostic.ts';
import { compareDiagnostics, diagnosticKey } from '../findings/order.ts';
import { textOf } from '../findings/text.ts';
import type { CheckResult } from '../result.ts';
import { groupedBy } from './grouped-by.ts';

/** One finding, in however many cohorts it occurs. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  /** Ids of the cohorts that have it, in the order of the result; empty for a finding of the repository. */
  readonly cohorts: readonly string[];
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** Every finding once, with its highest severity, sorted by path, place and code. */
export function findingsOf(result: CheckResult): readonly Finding[] {
  const byKey = new Map<string, { diagnostic: Diagnostic; cohorts: string[] }>();
  const add = (diagnostic: Diagnostic, cohort?: string) => {
    const key = diagnosticKey(diagnostic);
    const finding = byKey.get(key) ?? { diagnostic, cohorts: [] };
    byKey.set(key, finding);
    if (SEVERITIES.indexOf(diagnostic.severity) < SEVERITIES.indexOf(finding.diagnostic.severity))
      finding.diagnostic = diagnostic;
    if (cohort !== undefined) finding.cohorts.push(cohort);
  };
  for (const diagnostic of result.diagnostics) add(diagnostic);
  for (const cohort of result.cohorts) {
    for (const diagnostic of cohort.diagnostics) add(diagnostic, cohort.id);
  }
  return [...byKey.values()].sort((left, right) => compareDiagnostics(left.diagnostic, right.diagnostic));
}

/** The same findings with errors first, then warnings, then notices; otherwise in their order. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((one) => one.diagnostic.severity === severity));
}

/**
 * Findings grouped by their cause, such as one missing id that many cohorts name. Groups are in the order of their
 * first member.
 *
 * @param keyOf - Default: what they say.
 */
export function groupByCause(
  findings: readonly Finding[],
  keyOf: (diagnostic: Diagnostic) => string = causeKey,
): readonly (readonly [Finding, ...Finding[]])[] {
  return groupedBy(findings, ({ diagnostic }) => keyOf(diagnostic));
}

/** Ids of all cohorts that have one of these findings. */
export function cohortsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ cohorts }) => cohorts))];
}

/**
 * Like {@link causeKey}, but if an edit of a shared file is known to cause a finding, all that it causes for one value
 * have one key: a row removed from a catalog is one cause, however many axes used it.
 */
export function causeKeysAmong(
  edits: readonly SharedEdit[] | undefined,
  sources: CheckResult['sources'],
): (diagnostic: Diagnostic) => string {
  if (edits === undefined || edits.length === 0) return causeKey;
  return (diagnostic) => {
    const edit = editOfFinding(diagnostic, edits, sources);
    const value = valueAt(diagnostic.at, sources);
    if (edit === undefined || value === undefined) return causeKey(diagnostic);
    return JSON.stringify([diagnostic.code, diagnostic.severity, edit.path, firstLine(edit), value]);
  };
}

/** Without its arguments: a hint proposes it for one cohort of several. */
const withoutArguments: CommandWriter = (words) =>
  words[0] === PROGRAM ? commandAtRoot([PROGRAM, ...words.slice(1, 2)]) : commandAtRoot(words);

/** Findings with the same key have the same cause. */
export function causeKey(diagnostic: Diagnostic): string {
  const { code, severity, message, hint } = diagnostic;
  return JSON.stringify([
    code,
    severity,
    textOf(message),
    hint === undefined ? null : textOf(hint, withoutArguments),
  ]);
}
