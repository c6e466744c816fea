import type { HeaderColumn } from '../syntax/csv-columns.ts';

/** The name of a column; a byte-order mark stays part of the first one, and no author means it. */
export function columnName({ name }: HeaderColumn): string {
  return name.replace(/^\ufeff/, '');
}

/** A name as people read it: `Draft template` is `draft_template`. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
