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
 * - `clean`: the spec compiles and every committed output says what it should (or none is committed).
 * - `drifted`: the spec compiles, and a committed output is missing or differs.
 * - `invalid`: the runtime would refuse the spec, an include or a catalog it needs.
 * - `unchecked`: the check itself could not be done; neither clean nor drift.
 */
export type CohortState = JsonCohort['state'];

/** What one check of a repository found. Every output surface is a rendering of this. */
export interface CheckResult extends Held<Pick<JsonReport, 'dialect' | 'dataRoot' | 'patterns'>> {
  readonly version: string;
  /** Sorted by cohort id, by code point. */
  readonly cohorts: readonly CohortResult[];
  /** Findings that belong to the repository, not to one cohort: catalogs, selections, configuration. */
  readonly diagnostics: readonly Diagnostic[];
  readonly account: Account;
  /** Every text file that a diagnostic points into, by path; renderers take lines and code frames from it. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** What was found of one cohort; `plan` and `selection` are absent when no plan could be computed, `outputs` when nothing could be compared. */
export interface CohortResult extends Held<Omit<JsonCohort, 'counts' | 'diagnostics' | 'failure'>> {
  readonly diagnostics: readonly Diagnostic[];
  /** Why an `unchecked` cohort could not be checked: one sentence. */
  readonly failure?: Text;
}

/** Compiled rows, before the planner merges them into generations; and these. With a curated selection, what it leaves. */
export type PlanSize = Held<NonNullable<JsonCohort['plan']>>;

/** A curated selection against what the spec alone plans; every count is of generations of its stage, each once. */
export type SelectionSize = Held<NonNullable<JsonCohort['selection']>>;

export type OutputComparison = Held<NonNullable<JsonCohort['outputs']>>;

/**
 * - `same`: byte for byte.
 * - `form`: says the same; differs in line ends, final newline, JSON spacing, key order or spelling of values.
 * - `content`: says something else.
 * - `missing`: others of this kind are committed, this one is not.
 * - `uncommitted`: outputs of this kind are not committed here (or git ignores them); nothing to compare.
 */
export type OutputStatus = OutputComparison['manifest']['status'];

/** A count with the first few ids; the rest is not listed. */
export type GenerationList = OutputComparison['metadata']['missing'][number];

/** `added`: expected and not committed; `removed`: committed and not expected. */
export type StageDrift = OutputComparison['membership']['stages'][number];

/** One field of `manifest.json`, named by its path (`templates.draft`), with values as text. */
export type FieldDrift = OutputComparison['manifest']['fields'][number];

/** What a run was asked about and what became of it, by kind, disposition and reason. */
export type Account = readonly AccountGroup[];

export interface AccountGroup extends Held<Omit<JsonReport['account'][number], 'reason'>> {
  /** Why it is not applicable or not checked: a clause. */
  readonly reason?: Text;
}

/**
 * What this version of the check found. Without an account it is no whole check: settings that cannot be read, or files
 * that are written.
 */
export function checkResult(
  found: Omit<CheckResult, 'version' | 'account'> & { readonly account?: Account },
): CheckResult {
  const { dialect, dataRoot, patterns, cohorts, diagnostics, account = [], sources } = found;
  return { version: VERSION, dialect, dataRoot, patterns, cohorts, diagnostics, account, sources };
}
