import type { RowSet } from '../compile/row-set.ts';
import { oncePer } from '../source/once-per.ts';
import { Vocabulary } from './plan.ts';
import { REPLICATE_FIELDS, TEXT_FIELDS, type TextField } from './plan-fields.ts';
import { BLANK, type Candidate, RowField, replicateCode, textCode } from './row-field.ts';

/** One field of the plan: the columns that it may be read from, in order, and which of them any row reads. */
export interface ReadField {
  readonly name: TextField | keyof typeof REPLICATE_FIELDS;
  readonly read: readonly Candidate[];
  /** Columns that no row reads, because an earlier one is never blank. */
  readonly shadowed: readonly Candidate[];
}

/** The columns that the planner reads (semantics §4): for each field of a row, the first one that is not blank. */
export const readFields = oncePer((rows: RowSet): readonly ReadField[] => {
  const vocabulary = new Vocabulary();
  const texts = Object.entries(TEXT_FIELDS) as [TextField, readonly string[]][];
  const replicates = Object.entries(REPLICATE_FIELDS) as [keyof typeof REPLICATE_FIELDS, readonly string[]][];
  return [
    ...texts.map(([name, columns]) =>
      split(name, new RowField(rows, columns, (value) => textCode(value, vocabulary))),
    ),
    ...replicates.map(([name, columns]) =>
      split(name, new RowField(rows, columns, (value) => replicateCode(value, vocabulary))),
    ),
  ];
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
