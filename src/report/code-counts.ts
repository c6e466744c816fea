import type { Code } from '../findings/codes.ts';
import type { Diagnostic, Severity } from '../findings/diagnostic.ts';
import type { CheckResult } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';
import { findingsOf, SEVERITIES } from './findings.ts';
import { groupedBy } from './grouped-by.ts';

/** How often a code occurs with one severity. */
export interface CodeCount {
  readonly code: Code;
  readonly severity: Severity;
  /** Number of findings, each counted once however many cohorts have it. */
  readonly count: number;
  /** Number of these findings with a fix that `check --fix` applies. */
  readonly fixable: number;
}

/** Findings by code and severity: the most severe first, then the most frequent. */
export function codeCounts(result: CheckResult): readonly CodeCount[] {
  const found = findingsOf(result).map(({ diagnostic }) => diagnostic);
  const keyOf = ({ code, severity }: Diagnostic): string => `${severity} ${code}`;
  return groupedBy(found, keyOf)
    .map((group): CodeCount => {
      const [{ code, severity }] = group;
      const fixable = group.filter(({ fix }) => fix?.safe === true).length;
      return { code, severity, count: group.length, fixable };
    })
    .sort(
      (left, right) =>
        SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
        right.count - left.count ||
        compareCodePoints(left.code, right.code),
    );
}
