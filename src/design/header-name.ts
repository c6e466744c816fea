import type { HeaderColumn } from '../syntax/csv-columns.ts';

/** The name of a column. A byte-order mark is part of the first name, but never intended. */
export function columnName({ name }: HeaderColumn): string {
  return name.replace(/^\ufeff/, '');
}

/** Folds spellings of a name: `Draft template` is `draft_template`. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
