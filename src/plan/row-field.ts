import type { RowSet } from '../compile/row-set.ts';
import { intOfValue } from '../python/int.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import type { Vocabulary } from './plan.ts';

/** A level that counts as missing: null, or blank text. */
export const BLANK = -1;
/** A replicate that Python's `int()` rejects, or that is below 1. */
export const INVALID = -2;

/** A column that a field may be read from, with a code for the text of each level of its dimension. */
export interface Candidate {
  readonly name: string;
  readonly column: number;
  readonly dimension: number;
  readonly codes: Int32Array;
}

/**
 * A field of the plan as read from the rows: the first of its columns that is present and not blank (semantics §4).
 * Each column depends on a single dimension, so texts are looked up once per level, not once per row.
 */
export class RowField {
  readonly candidates: readonly Candidate[];

  constructor(rows: RowSet, names: readonly string[], codeOf: (value: Value) => number) {
    this.candidates = names.flatMap((name) => {
      const column = rows.columnNamed(name);
      if (column < 0) return [];
      const dimension = rows.dimensionOf(column);
      const codes = new Int32Array(rows.dimensions[dimension]?.size ?? 0);
      for (let level = 0; level < codes.length; level++) {
        passCheckpoint();
        codes[level] = codeOf(rows.valueAt(column, level));
      }
      return [{ name, column, dimension, codes }];
    });
  }

  /** The only column that is read for this field, if none of its levels is blank. */
  get always(): Candidate | undefined {
    const [first] = this.candidates;
    return first?.codes.includes(BLANK) ? undefined : first;
  }

  /**
   * The code of the field in a row: {@link BLANK} if every column is blank there, {@link INVALID} for an invalid
   * replicate.
   */
  read(levels: Int32Array): number {
    const { candidates } = this;
    for (let index = 0; index < candidates.length; index++) {
      const candidate = candidates[index];
      if (candidate === undefined) continue;
      const code = candidate.codes[levels[candidate.dimension] ?? 0] ?? BLANK;
      if (code !== BLANK) return code;
    }
    return BLANK;
  }
}

/** `str(value).strip()`; blank and null count as missing. */
export function textCode(value: Value, vocabulary: Vocabulary): number {
  if (value.kind === 'null') return BLANK;
  const trimmed = strip(text(value));
  return trimmed === '' ? BLANK : vocabulary.code(trimmed);
}

/** A replicate as read by Python's `int()`, at least 1; blank and null count as missing. */
export function replicateCode(value: Value, vocabulary: Vocabulary): number {
  if (value.kind === 'null' || strip(text(value)) === '') return BLANK;
  const count = intOfValue(value);
  return count === undefined || count < 1n ? INVALID : vocabulary.code(count.toString());
}
