import type { Change } from '../../change/change.ts';
import type { Positions } from '../positions.ts';
import type { CommentOptions } from './options.ts';
import type { ChangeTally } from './tally-change.ts';

/** The level of detail of one rendering of the comment. */
export interface CommentDetail {
  /** Code frames below introduced findings. */
  readonly frames: boolean;
  readonly related: boolean;
  /** Ids and values named per list. */
  readonly ids: number;
  /** Introduced findings. */
  readonly findings: number;
  /** Existing and fixed findings. */
  readonly old: number;
  /** Cohorts in the table, and in the causes. */
  readonly rows: number;
  readonly causes: number;
}

/**
 * From everything to little, in the order in which detail is dropped. If even the last does not fit, only the verdict
 * remains.
 */
export const COMMENT_DETAILS: readonly CommentDetail[] = [
  { frames: true, related: true, ids: 5, findings: 50, old: 50, rows: 100, causes: 50 },
  { frames: false, related: true, ids: 5, findings: 50, old: 50, rows: 100, causes: 50 },
  { frames: false, related: false, ids: 3, findings: 50, old: 20, rows: 100, causes: 50 },
  // Keep names rather than the rows of a long table.
  { frames: false, related: false, ids: 3, findings: 50, old: 20, rows: 30, causes: 50 },
  { frames: false, related: false, ids: 3, findings: 20, old: 5, rows: 10, causes: 50 },
  { frames: false, related: false, ids: 3, findings: 20, old: 5, rows: 10, causes: 20 },
  { frames: false, related: false, ids: 0, findings: 20, old: 5, rows: 100, causes: 20 },
  { frames: false, related: false, ids: 0, findings: 10, old: 0, rows: 50, causes: 10 },
  { frames: false, related: false, ids: 0, findings: 3, old: 0, rows: 10, causes: 3 },
  { frames: false, related: false, ids: 0, findings: 0, old: 0, rows: 0, causes: 0 },
];

/** Everything the sections of the comment need to render. */
export interface CommentContext {
  readonly change: Change;
  readonly counts: ChangeTally;
  readonly positions: Positions;
  readonly detail: CommentDetail;
  readonly options: CommentOptions;
}
