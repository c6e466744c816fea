import type { Change, ClassifiedFinding, Origin } from '../../change/change.ts';
import { classifyFindings } from '../../change/classify-findings.ts';
import { type Diagnostic, placePath } from '../../findings/diagnostic.ts';
import { diagnosticKey } from '../../findings/order.ts';
import type { CheckResult } from '../../result.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Checked } from './checked.ts';

/**
 * The result of a job that checks only some cohorts, without findings that seem introduced or fixed only because other
 * cohorts with the same findings were not checked. The job that joins the results classifies them again, so it is the
 * base that changes: it gains what seems introduced and loses what seems fixed.
 *
 * @param whole - The check of all cohorts.
 */
export function asInWhole(part: Checked, whole: Checked): Checked {
  const { change } = part;
  if (change?.base === undefined || whole.change?.base === undefined) return part;
  const seemsNew = notIn(whole.change, change, 'introduced');
  const seemsGone = new Set(notIn(whole.change, change, 'fixed').map(diagnosticKey));
  if (seemsNew.length + seemsGone.size === 0) return part;
  const isLeft = (diagnostic: Diagnostic): boolean => !seemsGone.has(diagnosticKey(diagnostic));
  const base: CheckResult = {
    ...change.base,
    diagnostics: [...change.base.diagnostics.filter(isLeft), ...seemsNew],
    cohorts: change.base.cohorts.map((cohort) => ({
      ...cohort,
      diagnostics: cohort.diagnostics.filter(isLeft),
    })),
    sources: new Map([...sourcesOf(seemsNew, change.head), ...change.base.sources]),
  };
  return { ...part, change: { ...change, base, findings: classifyFindings(base, change.head) } };
}

/** The findings of a part that have this origin there, but not in the whole. */
function notIn(whole: Change, part: Change, origin: Origin): readonly Diagnostic[] {
  const of = (findings: readonly ClassifiedFinding[]): readonly Diagnostic[] =>
    findings.flatMap((one) => (one.origin === origin ? [one.diagnostic] : []));
  const known = new Set(of(whole.findings).map(diagnosticKey));
  return of(part.findings).filter((diagnostic) => !known.has(diagnosticKey(diagnostic)));
}

function* sourcesOf(
  diagnostics: readonly Diagnostic[],
  { sources }: CheckResult,
): Generator<readonly [path: string, source: SourceFile]> {
  for (const { at } of diagnostics) {
    const source = sources.get(placePath(at));
    if (source !== undefined) yield [source.path, source];
  }
}
