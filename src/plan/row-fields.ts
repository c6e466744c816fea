import type { RowSet } from '../compile/row-set.ts';
import { oncePer } from '../source/once-per.ts';
import { Vocabulary } from './plan.ts';
import { REPLICATE_FIELDS, TEXT_FIELDS, type TextField } from './plan-fields.ts';
import { RowField, replicateCode, textCode } from './row-field.ts';

/** The fields of some rows, with the texts that their codes stand for. */
export interface RowFields {
  readonly texts: Readonly<Record<TextField, RowField>>;
  readonly vocabularies: Readonly<Record<TextField, Vocabulary>>;
  readonly replicates: Readonly<Record<keyof typeof REPLICATE_FIELDS, RowField>>;
  /** Replicate numbers as decimal text, starting with that of a row without replicates. */
  readonly numbers: Vocabulary;
}

/** The fields that the planner reads from rows (semantics §4). */
export const rowFields = oncePer((rows: RowSet): RowFields => {
  const vocabularies = {} as Record<TextField, Vocabulary>;
  const texts = {} as Record<TextField, RowField>;
  for (const name of Object.keys(TEXT_FIELDS) as TextField[]) {
    const vocabulary = new Vocabulary();
    vocabularies[name] = vocabulary;
    texts[name] = new RowField(rows, TEXT_FIELDS[name], (value) => textCode(value, vocabulary));
  }
  const numbers = new Vocabulary();
  numbers.code('1');
  const replicate = (stage: keyof typeof REPLICATE_FIELDS): RowField =>
    new RowField(rows, REPLICATE_FIELDS[stage], (value) => replicateCode(value, numbers));
  return {
    texts,
    vocabularies,
    replicates: {
      draft: replicate('draft'),
      essay: replicate('essay'),
      evaluation: replicate('evaluation'),
    },
    numbers,
  };
});
