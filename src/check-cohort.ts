import type { Examination } from './checks/run-checks.ts';
import { selectionFile } from './checks/selection-file.ts';
import { type Derivation, type Expectation, planSize } from './derive.ts';
import { type DerivedRepository, examinedIn } from './derived-cohorts.ts';
import { compareOutputs } from './drift/compare-outputs.ts';
import { driftCause } from './drift/drift-cause.ts';
import { reportDrift } from './drift/report-drift.ts';
import { Collector } from './findings/collector.ts';
import type { Diagnostic } from './findings/diagnostic.ts';
import type { Text } from './findings/text.ts';
import { UnreadableFile } from './findings/unreadable-file.ts';
import type { CohortSpec, Repository } from './repository.ts';
import type { CohortResult, OutputComparison } from './result.ts';

/** The expected outputs of a cohort, and the findings of its spec. */
export interface ExpectedCohort {
  readonly derivation: Derivation;
  /** Absent if the cohort is invalid. */
  readonly expectation: Expectation | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Derives a cohort and runs all checks on it.
 *
 * @throws {UnreadableFile} or an error of the tree, if the system denies access to a file
 */
export function expectCohort(repository: Repository, cohort: CohortSpec): ExpectedCohort {
  return expectCohortIn({ repository }, cohort);
}

/** Like {@link expectCohort}, for a cohort that may have been derived already. */
export function expectCohortIn(state: DerivedRepository, cohort: CohortSpec): ExpectedCohort {
  const { derivation, examination } = examinedIn(state, cohort);
  const { diagnostics, isInvalid, failure } = examination;
  if (failure) throw failure;
  return { derivation, expectation: isInvalid ? undefined : derivation.expectation, diagnostics };
}

/**
 * Checks one cohort: derives its expected outputs and compares them with the committed ones. Throws what the tree
 * throws.
 *
 * @param onDerived - Receives the derivation while it is in memory, because deriving again would take as long as the
 * check.
 */
export function checkCohort(
  repository: Repository,
  cohort: CohortSpec,
  onDerived?: (derivation: Derivation, examination: Examination) => void,
): CohortResult {
  const base = { id: cohort.id, specPath: cohort.specPath };
  const { derivation, examination } = examinedIn({ repository }, cohort);
  const { diagnostics, isInvalid, failure } = examination;
  if (!failure) onDerived?.(derivation, examination);
  if (failure) return { ...base, state: 'unchecked', diagnostics, failure: failure.says };
  const expectation = isInvalid ? undefined : derivation.expectation;
  if (expectation === undefined) return { ...base, state: 'invalid', diagnostics };
  const sizes = {
    plan: planSize(expectation),
    ...(expectation.selection ? { selection: expectation.selection } : {}),
  };
  const collector = new Collector();
  collector.take(...diagnostics);
  let outputs: OutputComparison | undefined;
  try {
    if (cohort.folder !== undefined)
      outputs = compareOutputs(repository, cohort, cohort.folder, expectation, collector);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ...base, state: 'unchecked', ...sizes, diagnostics: collector.sorted(), failure: error.says };
  }
  if (outputs !== undefined) {
    const selection = [...selectionFile(repository.selections)].map(({ finding }) => finding);
    const misnamed = collector
      .sorted()
      .filter(({ code }) => code === 'drift/misnamed' || code === 'selection/misnamed');
    const likely = [...selection, ...misnamed, ...repository.catalogFindings, ...diagnostics];
    const cause = driftCause(likely, outputs, derivation.design);
    reportDrift(cohort.id, outputs, repository.selection !== undefined, collector, cause);
  }
  const drifted =
    outputs !== undefined &&
    [outputs.manifest, outputs.membership, outputs.metadata].some(
      ({ status }) => status !== 'same' && status !== 'uncommitted',
    );
  return {
    ...base,
    state: drifted ? 'drifted' : 'clean',
    ...sizes,
    diagnostics: collector.sorted(),
    ...(outputs ? { outputs } : {}),
  };
}

/** The result of a cohort whose check failed, neither clean nor drifted. If the cause is a bug, the message says so. */
export function uncheckedCohort({ id, specPath }: CohortSpec, error: unknown): CohortResult {
  return { id, specPath, state: 'unchecked', diagnostics: [], failure: failureText(error) };
}

/** Names of errors that are not bugs. Their classes are defined at the edges. */
const NOT_OURS = new Set(['EnvironmentFailure', 'UnreadableFile', 'DeadlineReached']);

/** The reason why the check of a cohort stopped, in one sentence. */
export function failureText(error: unknown): Text {
  if (!(error instanceof Error)) return String(error);
  if (!NOT_OURS.has(error.name)) return `internal error: ${error.message}`;
  return 'says' in error ? (error.says as Text) : error.message;
}
