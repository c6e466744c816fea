import type { DriftReport } from './drift-report.ts';
import type { IssueOptions } from './options.ts';

/** The level of detail of one rendering of the issue. */
export interface IssueDetail {
  /** Lines changed by a culprit. */
  readonly diffs: boolean;
  /** Ids and values named per list. */
  readonly ids: number;
  /** Cohorts with a section of their own. */
  readonly sections: number;
  /** Rows of the table. */
  readonly rows: number;
}

/**
 * From everything to little, in the order in which detail is dropped. If even the last does not fit, one sentence
 * remains.
 */
export const ISSUE_DETAILS: readonly IssueDetail[] = [
  { diffs: true, ids: 5, sections: 100, rows: 200 },
  { diffs: false, ids: 5, sections: 100, rows: 200 },
  { diffs: false, ids: 0, sections: 100, rows: 200 },
  { diffs: false, ids: 0, sections: 10, rows: 100 },
  { diffs: false, ids: 0, sections: 0, rows: 20 },
  { diffs: false, ids: 0, sections: 0, rows: 0 },
];

export interface IssueContext {
  readonly report: DriftReport;
  readonly detail: IssueDetail;
  readonly options: IssueOptions;
}
