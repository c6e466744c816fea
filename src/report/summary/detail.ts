import type { CohortChange } from '../../change/change.ts';
import type { SharedEdit } from '../../change/shared-edit.ts';
import type { DesignView } from '../../overview/design-view.ts';
import type { CheckResult } from '../../result.ts';
import type { Finding } from '../findings.ts';
import type { Positions } from '../positions.ts';

/** The level of detail of one rendering of the summary. */
export interface Detail {
  /** The design at a glance, folded, for cohorts that have one. */
  readonly designs?: boolean;
  /** Code frames below findings. */
  readonly frames: boolean;
  /** Related places. */
  readonly related: boolean;
  /** Findings listed per cohort and for the repository, and shared causes. */
  readonly findings: number;
  /** Ids and values named per list of differences. */
  readonly ids: number;
  /** Cohorts with a section of their own. */
  readonly sections: number;
  /** Rows of the table. */
  readonly rows: number;
  /** Whether clean cohorts have rows, too. */
  readonly cleanRows: boolean;
}

const ALL = Number.POSITIVE_INFINITY;

/**
 * From everything to little, in the order in which detail is dropped. If even the last does not fit, only the verdict
 * remains.
 */
export const DETAILS: readonly Detail[] = [
  {
    designs: true,
    frames: true,
    related: true,
    findings: ALL,
    ids: 10,
    sections: ALL,
    rows: ALL,
    cleanRows: true,
  },
  {
    frames: true,
    related: true,
    findings: ALL,
    ids: 10,
    sections: ALL,
    rows: ALL,
    cleanRows: true,
  },
  {
    frames: false,
    related: true,
    findings: ALL,
    ids: 10,
    sections: ALL,
    rows: ALL,
    cleanRows: true,
  },
  {
    frames: false,
    related: false,
    findings: 500,
    ids: 3,
    sections: ALL,
    rows: ALL,
    cleanRows: true,
  },
  {
    frames: false,
    related: false,
    findings: 100,
    ids: 3,
    sections: ALL,
    rows: ALL,
    cleanRows: true,
  },
  {
    frames: false,
    related: false,
    findings: 20,
    ids: 3,
    sections: ALL,
    rows: ALL,
    cleanRows: true,
  },
  {
    frames: false,
    related: false,
    findings: 5,
    ids: 0,
    sections: ALL,
    rows: ALL,
    cleanRows: true,
  },
  {
    frames: false,
    related: false,
    findings: 3,
    ids: 0,
    sections: 50,
    rows: ALL,
    cleanRows: false,
  },
  {
    frames: false,
    related: false,
    findings: 3,
    ids: 0,
    sections: 0,
    rows: ALL,
    cleanRows: false,
  },
  {
    frames: false,
    related: false,
    findings: 3,
    ids: 0,
    sections: 0,
    rows: 50,
    cleanRows: false,
  },
  {
    frames: false,
    related: false,
    findings: 0,
    ids: 0,
    sections: 0,
    rows: 10,
    cleanRows: false,
  },
];

/** Everything the sections of the summary need to render. */
export interface SummaryContext {
  readonly result: CheckResult;
  readonly positions: Positions;
  readonly detail: Detail;
  readonly docsBase: string | undefined;
  readonly sourceBase: string | undefined;
  readonly commitBase?: string | undefined;
  /** The changes to files that several cohorts read. */
  readonly edits?: readonly SharedEdit[] | undefined;
  /** By cohort id. */
  readonly designs?: ReadonlyMap<string, DesignView> | undefined;
  readonly changes?: ReadonlyMap<string, CohortChange>;
  /** Causes that many cohorts share, reported once instead of per cohort. */
  readonly shared: readonly (readonly [Finding, ...Finding[]])[];
  readonly sharedKeys: ReadonlySet<string>;
}
