import type { Diagnostic } from './findings/diagnostic.ts';
import type { Text } from './findings/text.ts';
import type { Held } from './result/held.ts';
import type { JsonReport } from './result/report-schema.ts';
import type { Dialect } from './runtime/runtimes.ts';
import type { SourceFile } from './source/source-file.ts';
import { STAGES, type Stage } from './source/stage.ts';
import { VERSION } from './version.ts';

export type { Dialect };

export { STAGES, type Stage };

type JsonCohort = JsonReport['cohorts'][number];

/**
 * - `clean`: the spec compiles, and every committed output has the expected content (or none is committed).
 * - `drifted`: the spec compiles, and a committed output is missing or differs.
 * - `invalid`: the runtime would reject the spec, an include or a required catalog.
 * - `unchecked`: the check itself was not possible; neither clean nor drift.
 */
export type CohortState = JsonCohort['state'];

/** The result of one check of a repository. Every output format is a rendering of this. */
export interface CheckResult extends Held<Pick<JsonReport, 'dialect' | 'dataRoot' | 'patterns'>> {
  readonly version: string;
  /** Sorted by cohort id, by code point. */
  readonly cohorts: readonly CohortResult[];
  /** Findings about the repository, not about one cohort: catalogs, selections, settings. */
  readonly diagnostics: readonly Diagnostic[];
  readonly account: Account;
  /** Every text file that a diagnostic points into, by path; renderers use them for lines and code frames. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/**
 * The result of one cohort. `plan` and `selection` are absent if there is no plan, `outputs` if nothing could be
 * compared.
 */
export interface CohortResult extends Held<Omit<JsonCohort, 'counts' | 'diagnostics' | 'failure'>> {
  readonly diagnostics: readonly Diagnostic[];
  /** Why an `unchecked` cohort could not be checked: one sentence. */
  readonly failure?: Text;
}

/**
 * The number of compiled rows, and of the generations that the planner merges them into. With a curated selection, of
 * those that remain.
 */
export type PlanSize = Held<NonNullable<JsonCohort['plan']>>;

/**
 * A curated selection compared with the plan of the spec alone. All counts are of different generations of its stage.
 */
export type SelectionSize = Held<NonNullable<JsonCohort['selection']>>;

export type OutputComparison = Held<NonNullable<JsonCohort['outputs']>>;

/**
 * - `same`: byte for byte.
 * - `form`: the same content; differs in line ends, final newline, JSON spacing, key order or spelling of values.
 * - `content`: other content.
 * - `missing`: others of this kind are committed, but not this one.
 * - `uncommitted`: outputs of this kind are not committed here (or git ignores them), so there is nothing to compare.
 */
export type OutputStatus = OutputComparison['manifest']['status'];

/** A count, and the first few ids. */
export type GenerationList = OutputComparison['metadata']['missing'][number];

/** `added`: expected but not committed; `removed`: committed but not expected. */
export type StageDrift = OutputComparison['membership']['stages'][number];

/** One field of `manifest.json` by path (`templates.draft`), with its values as text. */
export type FieldDrift = OutputComparison['manifest']['fields'][number];

/** What a run was asked to check and the result, grouped by kind, disposition and reason. */
export type Account = readonly AccountGroup[];

export interface AccountGroup extends Held<Omit<JsonReport['account'][number], 'reason'>> {
  /** Why it is not applicable or not checked: a clause. */
  readonly reason?: Text;
}

/**
 * Completes a result with the version of the program. There is no account if there was no complete check: with invalid
 * settings, or for files about to be written.
 */
export function checkResult(
  found: Omit<CheckResult, 'version' | 'account'> & { readonly account?: Account },
): CheckResult {
  const { dialect, dataRoot, patterns, cohorts, diagnostics, account = [], sources } = found;
  return { version: VERSION, dialect, dataRoot, patterns, cohorts, diagnostics, account, sources };
}

/**
 * Whether specs were looked for. False for invalid settings, because then neither the places nor the dialect of specs
 * are known.
 */
export function isSearched({ patterns, cohorts, account }: CheckResult): boolean {
  return patterns.length + cohorts.length + account.length > 0;
}
