import type { Diagnostic } from './findings/diagnostic.ts';
import type { Dialect } from './runtime/runtimes.ts';
import type { SourceFile } from './source/source-file.ts';
import { STAGES, type Stage } from './source/stage.ts';

export type { Dialect };

export { STAGES, type Stage };

/**
 * - `clean`: the spec compiles and every committed output says what it should (or none is committed).
 * - `drifted`: the spec compiles, and a committed output is missing or differs.
 * - `invalid`: the runtime would refuse the spec, an include or a catalog it needs.
 * - `unchecked`: the check itself could not be done; neither clean nor drift.
 */
export type CohortState = 'clean' | 'drifted' | 'invalid' | 'unchecked';

/** What one check of a repository found. Every output surface is a rendering of this. */
export interface CheckResult {
  readonly version: string;
  readonly dialect: Dialect;
  /** Repository-relative, such as `data`. */
  readonly dataRoot: string;
  /** The glob patterns that named the specs. */
  readonly patterns: readonly string[];
  /** Sorted by cohort id, by code point. */
  readonly cohorts: readonly CohortResult[];
  /** Findings that belong to the repository, not to one cohort: catalogs, selections, configuration. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every text file that a diagnostic points into, by path; renderers take lines and code frames from it. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

export interface CohortResult {
  readonly id: string;
  /** Repository-relative path of `spec/config.yaml`. */
  readonly specPath: string;
  readonly state: CohortState;
  /** Absent when no plan could be computed. With a curated selection it is the plan that the selection leaves. */
  readonly plan?: PlanSize;
  /** The curated selection that narrows this cohort; absent without one, or without a plan. */
  readonly selection?: SelectionSize;
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when nothing could be compared. */
  readonly outputs?: OutputComparison;
  /** Why an `unchecked` cohort could not be checked: one sentence. */
  readonly failure?: string;
}

export interface PlanSize {
  /** Compiled rows, before the planner merges them into generations. */
  readonly rows: number;
  readonly drafts: number;
  readonly essays: number;
  readonly evaluations: number;
}

/** A curated selection against what the spec alone plans; every count is of generations of its stage, each once. */
export interface SelectionSize {
  /** Repository-relative path of the file that lists them. */
  readonly path: string;
  readonly stage: 'draft' | 'essay';
  /** Listed in the file. */
  readonly listed: number;
  /** Planned by the spec, without the selection. */
  readonly planned: number;
  /** Both. What is listed need not be planned. */
  readonly both: number;
}

/**
 * - `same`: byte for byte.
 * - `form`: says the same; differs in line ends, final newline, JSON spacing, key order or spelling of values.
 * - `content`: says something else.
 * - `missing`: others of this kind are committed, this one is not.
 * - `uncommitted`: outputs of this kind are not committed here (or git ignores them); nothing to compare.
 */
export type OutputStatus = 'same' | 'form' | 'content' | 'missing' | 'uncommitted';

export interface OutputComparison {
  readonly manifest: {
    readonly path: string;
    readonly status: OutputStatus;
    readonly fields: readonly FieldDrift[];
    /** What a `form` difference consists of, such as `CRLF line ends`; of a `content` one what has no other field. */
    readonly form: readonly string[];
  };
  readonly membership: {
    readonly path: string;
    readonly status: OutputStatus;
    /** What a `form` difference consists of, such as `CRLF line ends`; of a `content` one what has no other field. */
    readonly form: readonly string[];
    /** One entry for each stage that differs. */
    readonly stages: readonly StageDrift[];
    /** Same generations in another order. */
    readonly reordered: boolean;
  };
  readonly metadata: {
    /** Path of the `gens` folder. */
    readonly path: string;
    readonly status: OutputStatus;
    /** Generations of the plan without a committed `metadata.json`, by stage. */
    readonly missing: readonly GenerationList[];
    /** Committed generations of this cohort's origin that the plan no longer has; a notice, never deleted. */
    readonly stale: readonly GenerationList[];
  };
}

/** A count with the first few ids; the rest is not listed. */
export interface GenerationList {
  readonly stage: Stage;
  readonly count: number;
  readonly first: readonly string[];
}

export interface StageDrift {
  readonly stage: Stage;
  /** Expected and not committed. */
  readonly added: GenerationList;
  /** Committed and not expected. */
  readonly removed: GenerationList;
}

/** One field of `manifest.json`, named by its path (`templates.draft`). */
export interface FieldDrift {
  readonly field: string;
  /** Values expected and not committed, as text. */
  readonly added: readonly string[];
  /** Values committed and not expected, as text. */
  readonly removed: readonly string[];
}
