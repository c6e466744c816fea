import type { RowSet } from '../compile/row-set.ts';
import type { Design } from '../design/design.ts';
import type { ReadField } from '../plan/read-fields.ts';
import type { Candidate } from '../plan/row-field.ts';
import { STAGES } from '../result.ts';
import { replicateOf } from './column-places.ts';

/** A column that no row reads, because another column of the same field takes precedence. */
export interface ShadowedColumn {
  readonly field: ReadField['name'];
  readonly winner: Candidate;
  readonly candidate: Candidate;
}

/** Shadowed columns whose values would have made a difference. */
export function shadowedColumns(
  design: Design,
  rows: RowSet,
  fields: readonly ReadField[],
): ShadowedColumn[] {
  return fields.flatMap(({ name: field, read: [winner], shadowed }) =>
    winner === undefined
      ? []
      : shadowed.flatMap((candidate) =>
          isIdle(field, winner, candidate) ? [] : { field, winner, candidate },
        ),
  );

  /** Equal values; a single replicate from the replicates block; an alias that does not vary. */
  function isIdle(field: ReadField['name'], winner: Candidate, candidate: Candidate): boolean {
    const isReplicate = STAGES.some((stage) => stage === field);
    const isOfBlock = replicateOf(design, rows, candidate.column) !== undefined;
    return sameValues(winner, candidate) || (candidate.codes.length < 2 && (isOfBlock || !isReplicate));
  }
}

function sameValues(left: Candidate, right: Candidate): boolean {
  return left.dimension === right.dimension && left.codes.every((code, level) => code === right.codes[level]);
}
