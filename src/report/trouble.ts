import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CohortResult } from '../result.ts';
import { type DriftWordOptions, driftWords } from './drift-words.ts';
import { countSeverities } from './tally.ts';
import { severityWords } from './words.ts';

/** Codes that say what the comparison of outputs says too; where that is shown in full they are not repeated. */
const TOLD_BY_OUTPUTS: ReadonlySet<Code> = new Set<Code>([
  'drift/manifest',
  'drift/membership',
  'drift/missing-output',
  'drift/metadata',
  'drift/form',
  'drift/stale-generation',
]);

/** Whether a rendering that shows `cohort.outputs` says this finding already. */
export function isToldByOutputs(diagnostic: Diagnostic): boolean {
  return TOLD_BY_OUTPUTS.has(diagnostic.code);
}

/** The findings of a cohort beside what its outputs tell. */
export function ownFindings(cohort: CohortResult): readonly Diagnostic[] {
  if (!cohort.outputs) return cohort.diagnostics;
  return cohort.diagnostics.filter((diagnostic) => !isToldByOutputs(diagnostic));
}

/** What is wrong with a cohort, in a few words; empty when nothing is. */
export function trouble(cohort: CohortResult, options: DriftWordOptions = {}): string {
  const parts: string[] = [];
  if (cohort.failure !== undefined) parts.push(cohort.failure);
  if (cohort.outputs) parts.push(...driftWords(cohort.outputs, options));
  const counts = severityWords(countSeverities(ownFindings(cohort)));
  if (counts) parts.push(counts);
  if (parts.length === 0 && cohort.state === 'refused') parts.push('see the findings of the repository');
  return parts.join('; ');
}
