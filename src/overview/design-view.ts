import type { Rule } from '../design/design.ts';
import type { QualityReport } from '../quality/quality-report.ts';
import type { Dialect, PlanSize } from '../result.ts';

/** A cohort's design at a glance: what varies, what restricts it, and the resulting numbers of rows and generations. */
export interface DesignView {
  readonly id: string;
  readonly specPath: string;
  readonly dialect: Dialect;
  /** `invalid`: contains only what could be understood. */
  readonly state: 'compiled' | 'invalid';
  /** Number of findings of severity error and warning. */
  readonly errors: number;
  readonly warnings: number;
  /** In the order of the product: declaration order, followed by axes from tuples. */
  readonly axes: readonly AxisView[];
  /** In the order in which they run. */
  readonly rules: readonly RuleView[];
  readonly replicates: readonly ReplicateView[];
  /** Rows after each step; the first is the full product of all axes. */
  readonly steps: readonly Step[];
  /** In the order of the row text; absent unless compiled. */
  readonly columns?: readonly ColumnView[];
  /** Columns that no stage reads; absent unless compiled. */
  readonly unread?: readonly string[];
  /** Absent unless every stage could be planned. */
  readonly quality?: QualityReport;
  /** Absent unless every stage could be planned. With a curated selection, the membership differs from it. */
  readonly plan?: PlanSize;
  /** Planned generations that get the id of another one, by stage; not included in the sizes above. */
  readonly collapsed?: readonly { readonly stage: 'draft' | 'essay' | 'evaluation'; readonly lost: number }[];
  /** The curated selection that narrows every cohort, as a repository path. */
  readonly selection?: string;
}

export interface AxisView {
  readonly name: string;
  /** Number of distinct levels; undefined if some were invalid. */
  readonly levels: number | undefined;
  /** The first few, as text. */
  readonly first: readonly string[];
  /** A repository path; `undefined` for levels written in the spec. */
  readonly file: string | undefined;
  /** The tuple whose items define the levels, where tuples provide their axes. */
  readonly tuple?: string;
}

export interface RuleView {
  readonly kind: Rule['kind'];
  /** The axis of a subset, or else the rule's own. */
  readonly name: string;
  /** Names of the axes that the rule takes; for a subset, its axis. */
  readonly members: readonly string[];
  /** A description, such as `keeps 2 of 3 levels of draft_llm`. */
  readonly words: string;
  readonly file: string | undefined;
  /** Number of levels of the result; undefined if unknown. */
  readonly levels: number | undefined;
}

export interface ReplicateView {
  readonly axis: string;
  readonly count: bigint;
}

/** The number of rows after a step; undefined after the first invalid part. */
export interface Step {
  readonly label: string;
  readonly rows: bigint | undefined;
}

export interface ColumnView {
  readonly name: string;
  /** Number of distinct values over all rows. */
  readonly values: number;
  /** The stages that read it. If no stage reads it, rows that differ only in this column are one generation. */
  readonly stages: readonly ('draft' | 'essay' | 'evaluation')[];
}
