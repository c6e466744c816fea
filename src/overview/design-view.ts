import type { QualityReport } from '../quality/quality-report.ts';
import type { Dialect, PlanSize } from '../result.ts';

/** A cohort's design at a glance: what varies, what binds it, and how many rows and generations come of it. */
export interface DesignView {
  readonly id: string;
  readonly specPath: string;
  readonly dialect: Dialect;
  /** `invalid`: only what could be understood is here. */
  readonly state: 'compiled' | 'invalid';
  /** Findings of severity error and warning. */
  readonly errors: number;
  readonly warnings: number;
  /** In the order of the product: declaration order, followed by the axes that tuples bring. */
  readonly axes: readonly AxisView[];
  /** In the order in which they run. */
  readonly rules: readonly RuleView[];
  readonly replicates: readonly ReplicateView[];
  /** Rows after each step; the first is the naive product of all axes. */
  readonly steps: readonly Step[];
  /** Absent unless compiled: in the order of the row text. */
  readonly columns?: readonly ColumnView[];
  /** Columns that no stage reads; absent unless compiled. */
  readonly unread?: readonly string[];
  /** Absent unless every stage could be planned. */
  readonly quality?: QualityReport;
  /** Absent unless every stage could be planned. With a curated selection the membership differs from it. */
  readonly plan?: PlanSize;
  /** Generations that are planned and get the id of another one, by stage; the sizes above leave them out. */
  readonly collapsed?: readonly { readonly stage: 'draft' | 'essay' | 'evaluation'; readonly lost: number }[];
  /** The curated selection that narrows every cohort, as a repository path. */
  readonly selection?: string;
}

export interface AxisView {
  readonly name: string;
  /** Different levels; undefined when some of them were invalid. */
  readonly levels: number | undefined;
  /** The first few, as text. */
  readonly first: readonly string[];
  /** A repository path, or `undefined` for levels written in the spec. */
  readonly file: string | undefined;
  /** The tuple whose items give the levels, where tuples bring their axes. */
  readonly tuple?: string;
}

export interface RuleView {
  readonly kind: 'subset' | 'tie' | 'pair' | 'tuple';
  /** The axis of a subset; else the name that the rule makes. */
  readonly name: string;
  /** Names that the rule takes; for a subset its axis. */
  readonly members: readonly string[];
  /** What it does in words, such as `keeps 2 of 3 levels of draft_llm`. */
  readonly words: string;
  readonly file: string | undefined;
  /** Levels of what the rule makes; undefined when that cannot be told. */
  readonly levels: number | undefined;
}

export interface ReplicateView {
  readonly axis: string;
  readonly count: bigint;
}

/** The number of rows at one moment; undefined from the first invalid part on. */
export interface Step {
  readonly label: string;
  readonly rows: bigint | undefined;
}

export interface ColumnView {
  readonly name: string;
  /** Different values over all rows. */
  readonly values: number;
  /** The stages that read it; none when rows that differ only here are one generation. */
  readonly stages: readonly ('draft' | 'essay' | 'evaluation')[];
}
