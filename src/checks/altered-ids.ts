import type { AxisCatalog } from '../catalog/axis-catalog.ts';
import { withoutLookAlikes } from '../findings/look-alikes.ts';
import { oncePer } from '../source/once-per.ts';
import { withoutEntities } from '../syntax/yaml/explain-character.ts';

/** The id of a catalog that looks the same, if there is only one. */
export function lookAlikeOf(id: string, catalog: AxisCatalog): string | undefined {
  const folded = withoutLookAlikes(id);
  if (folded !== id && catalog.has(folded)) return folded;
  return idsByLook(catalog).get(folded);
}

/** The ids of a catalog by appearance; `undefined` where two look the same. */
const idsByLook = oncePer((catalog: AxisCatalog): ReadonlyMap<string, string | undefined> => {
  const ids = new Map<string, string | undefined>();
  for (const known of catalog.ids) {
    const seen = withoutLookAlikes(known);
    ids.set(seen, ids.has(seen) ? undefined : known);
  }
  return ids;
});

/** The ids of a catalog without the effects of a formula, a word processor's quotes, or a wrong encoding. */
export const spoiledIds = oncePer((catalog: AxisCatalog): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const known of catalog.ids) {
    const bare = withoutLookAlikes(known).replace(/^=?(["'`])(.*?)\1?$/s, '$2');
    for (const meant of [bare, decoded(known), withoutEntities(known)])
      if (meant !== undefined && meant !== known) ids.set(meant, known);
  }
  return ids;
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The ids of which a spreadsheet may have made the dates of a catalog, by id: `1-2` is `2-Jan` there, or `1-Feb`. */
export const spreadsheetDates = oncePer((catalog: AxisCatalog): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const known of catalog.ids) for (const id of idsOfDate(known)) ids.set(id, known);
  return ids;
});

/** The ids of which a spreadsheet may have made a date; none for any other text. */
export function idsOfDate(known: string): readonly string[] {
  const ids: string[] = [];
  const [, day = '', name = ''] = /^(\d{1,2})-([A-Z][a-z]{2})$/.exec(known) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  if (month > 0)
    for (const sign of ['-', '/', '.']) {
      ids.push(`${day}${sign}${month}`, `${month}${sign}${day}`);
    }
  const [, one = '', sign, other = '', year = ''] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(known) ?? [];
  const padded = (part: string): string => part.padStart(2, '0');
  if (sign !== undefined) {
    ids.push(`${year}-${padded(other)}-${padded(one)}`);
    if (sign === '/') ids.push(`${year}-${padded(one)}-${padded(other)}`);
  }
  return ids;
}

/** The ids that the catalog has only within the text of one row, by id; words without a digit or a sign are no ids. */
export const joinedIds = oncePer((catalog: AxisCatalog): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const known of catalog.ids) {
    const words = known.split(/\s*[\s;|]\s*/).filter((word) => word !== '');
    if (words.length > 1 && words.every((word) => /[\d_-]/.test(word)))
      for (const word of words) ids.set(word, known);
  }
  return ids;
});

/** Repairs UTF-8 that was read as Latin-1. */
function decoded(known: string): string | undefined {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(known) || /[^\0-\u00ff]/.test(known)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(known, (letter) => letter.charCodeAt(0)),
    );
  } catch {
    return undefined;
  }
}
