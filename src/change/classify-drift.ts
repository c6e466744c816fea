import { OUTPUT_CODES } from '../drift/report-drift.ts';
import { type Diagnostic, placePath } from '../findings/diagnostic.ts';
import type { CheckResult, CohortResult, OutputStatus } from '../result.ts';
import type { ClassifiedDrift, CohortChange, OutputKind, Touch } from './change.ts';

const DRIFT_CODES: ReadonlySet<string> = new Set([...OUTPUT_CODES, 'selection/not-followed']);

/**
 * Whether a finding only repeats what the comparison of outputs reports in full. Stale generations do not make an
 * output drift, so that settings that raise their notice make it a finding like any other.
 */
export function isDriftFinding({ code, severity }: Diagnostic): boolean {
  return DRIFT_CODES.has(code) && (code !== 'drift/stale-generation' || severity === 'notice');
}

/** Returns whether a finding of a cohort is about an output whose drift has this origin. */
export function aboutDrift(
  drift: readonly ClassifiedDrift[],
  wanted: ClassifiedDrift['origin'],
): (diagnostic: Diagnostic, cohort: string) => boolean {
  const keyOf = (cohort: string, path: string): string => JSON.stringify([cohort, path]);
  const keys = new Set(
    drift.flatMap(({ origin, cohort, path }) => (origin === wanted ? [keyOf(cohort, path)] : [])),
  );
  return ({ at }, cohort) => keys.has(keyOf(cohort, placePath(at)));
}

export const OUTPUTS: readonly OutputKind[] = ['manifest', 'membership', 'metadata'];

type Touched = Pick<
  CohortChange,
  | 'id'
  | 'touches'
  | 'renamedFrom'
  | 'isDoubtful'
  | 'losesMetadata'
  | 'improvesMetadata'
  | 'improvesMembership'
>;

/**
 * Classifies the drift of two checks, by cohort and output. An output that drifts on both sides is `existing`, unless
 * its status became worse, or the change edited the cohort's own files and the drift has changed other than by becoming
 * smaller. Drift of a cohort that can no longer be compared is neither existing nor fixed and is left out. A renamed
 * cohort is compared with itself: no output depends on its id, except the origin in metadata, which is never compared.
 *
 * @param touched - The cohorts that the change touches.
 */
export function classifyDrift(
  base: CheckResult | undefined,
  head: CheckResult,
  touched: readonly Touched[] = [],
): readonly ClassifiedDrift[] {
  const before = byId(base);
  const after = byId(head);
  const changes = new Map(touched.map((one) => [one.id, one]));
  const oldNames = new Map(
    touched.flatMap(({ id, renamedFrom }) => (renamedFrom === undefined ? [] : [[id, renamedFrom]])),
  );
  const renamed = new Set(oldNames.values());
  const ids = [...new Set([...after.keys(), ...[...before.keys()].filter((id) => !renamed.has(id))])];
  return ids.flatMap((cohort) =>
    OUTPUTS.flatMap((output): ClassifiedDrift[] => {
      const was = outputOf(before.get(oldNames.get(cohort) ?? cohort), output);
      const is = outputOf(after.get(cohort), output);
      const shown = is?.drifts ? is : was;
      if (shown === undefined || !(is?.drifts || was?.drifts)) return [];
      // Now rejected or not checked, which does not count as fixed.
      if (!is && after.has(cohort)) return [];
      const change = changes.get(cohort);
      const changed = is?.drifts === true && was?.drifts === true && was.content !== is.content;
      const isWorse =
        (changed && WORSE.indexOf(is.status) > WORSE.indexOf(was.status)) ||
        (output === 'metadata' && change?.losesMetadata);
      const isImproved =
        (output === 'membership' && change?.improvesMembership) ||
        (output === 'metadata' && change?.improvesMetadata);
      const isOld = was?.drifts && !isWorse && (!changed || isImproved || !isEdited(change, output));
      const origin = !is?.drifts ? 'fixed' : isOld ? 'existing' : 'introduced';
      return [{ origin, cohort, output, path: shown.path, status: shown.status, changed }];
    }),
  );
}

const WORSE: readonly OutputStatus[] = ['form', 'content', 'missing'];

const OWN: readonly Touch[] = ['spec', 'include', 'output'];

/**
 * Whether a change edits a cohort's own files, not only a catalog that others share. Its generations are its own as far
 * as they determine ids; adding metadata only completes it, and what is lost is checked by id.
 */
function isEdited(change: Touched | undefined, output: OutputKind): boolean {
  const own: readonly Touch[] = output === 'metadata' ? OWN : [...OWN, 'generation'];
  return change?.isDoubtful === true || change?.touches.some((one) => own.includes(one)) === true;
}

interface Output {
  readonly path: string;
  readonly status: OutputStatus;
  readonly drifts: boolean;
  /** The entire comparison result except the path, as text, used only to detect differences. */
  readonly content: string;
}

function outputOf(cohort: CohortResult | undefined, kind: OutputKind): Output | undefined {
  const output = cohort?.outputs?.[kind];
  if (output === undefined) return undefined;
  // Moved data differs no more than before.
  const { path, ...comparison } = output;
  const { status } = output;
  const drifts = status !== 'same' && status !== 'uncommitted';
  return { path, status, drifts, content: JSON.stringify(comparison) };
}

function byId(result: CheckResult | undefined): ReadonlyMap<string, CohortResult> {
  return new Map(result?.cohorts.map((cohort) => [cohort.id, cohort]));
}
