import type { RowSet } from '../compile/row-set.ts';
import { oncePer } from '../source/once-per.ts';
import type { REPLICATE_FIELDS, TextField } from './plan-fields.ts';
import { BLANK, type Candidate, type RowField } from './row-field.ts';
import { rowFields } from './row-fields.ts';

/** One field of the plan: the columns that it may be read from, in order, and which of them any row reads. */
export interface ReadField {
  readonly name: TextField | keyof typeof REPLICATE_FIELDS;
  readonly read: readonly Candidate[];
  /** Columns that no row reads, because an earlier one is never blank. */
  readonly shadowed: readonly Candidate[];
}

/** The columns that the planner reads (semantics §4): for each field of a row, the first one that is not blank. */
export const readFields = oncePer((rows: RowSet): readonly ReadField[] => {
  const { texts, replicates } = rowFields(rows);
  return Object.entries({ ...texts, ...replicates }).map(([name, field]) =>
    split(name as ReadField['name'], field),
  );
});

function split(name: ReadField['name'], field: RowField): ReadField {
  const read: Candidate[] = [];
  const shadowed: Candidate[] = [];
  for (const candidate of field.candidates) {
    const reached = read.every((earlier) => earlier.codes.includes(BLANK))
      ? candidate.codes.some((_, level) =>
          read.every(
            (earlier) => earlier.dimension !== candidate.dimension || earlier.codes[level] === BLANK,
          ),
        )
      : false;
    if (reached) read.push(candidate);
    else shadowed.push(candidate);
  }
  return { name, read, shadowed };
}
