import { editCost } from '../findings/edit-cost.ts';
import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { lookAlikeWords } from '../findings/look-alikes.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { isWordForNothing, placeholderHint } from '../findings/placeholder.ts';
import { areOtherIds, slipOf } from '../findings/slip.ts';
import { barePath, msg, type Text } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import type { NamesInUse } from '../source/names-in-use.ts';
import type { Span } from '../source/span.ts';
import { respell } from '../syntax/respell.ts';
import type { Catalog } from './catalog.ts';

/** A row of a catalog whose id is misspelled. */
export interface MisspelledRow {
  readonly at: Span;
  readonly problem: Text;
  readonly hint: string;
  readonly fix?: Fix;
}

/**
 * The row that was meant to have an id that the catalog lacks, if the row is at fault: a spreadsheet has turned its id
 * into a date,
 * or the cohorts use the missing id consistently and no cohort uses the row's.
 */
export function misspelledRow(
  id: string,
  { ids, unflagged, idCells, path }: Catalog,
  axis: string,
  inUse: () => NamesInUse | undefined,
): MisspelledRow | undefined {
  // Such a word never lacks a row, however many specs have it.
  if (isWordForNothing(id) || placeholderHint(id) !== undefined) return undefined;
  const date = dateIn(id);
  const near = date === undefined ? undefined : [...ids.keys()].find((name) => isSameDate(name, date));
  if (near !== undefined)
    return rowOf(near, {
      problem: `${quoted(near)} is a date that a spreadsheet has made of ${quoted(id)}`,
      hint: `write ${quoted(id)} here, and format the column as text in the spreadsheet`,
    });
  const number = [...ids.keys()].find((name) => isSameNumber(name, id));
  if (number !== undefined)
    return rowOf(number, {
      problem: `${quoted(number)} is how a spreadsheet shows the number ${quoted(id)}`,
      hint: `write ${quoted(id)} here, and format the column as text in the spreadsheet`,
    });
  const slips = [...ids.keys()].filter((name) => slipOf(name, id) !== undefined);
  const [nearest] = slips.length === 1 ? slips : nearestNames(id, ids.keys(), 1);
  if (slips.length > 1) return undefined;
  if (nearest === undefined || areOtherIds(id, nearest)) return renamedRow();
  const names = inUse();
  if (names === undefined || names.has(nearest)) return undefined;
  const slip = slipOf(nearest, id);
  if (slip === 'look-alike' && id.normalize('NFC') !== nearest.normalize('NFC'))
    return rowOf(nearest, {
      problem: `${quoted(nearest)} looks like ${quoted(id)}, but ${lookAlikeWords(nearest, id)}`,
      hint: `write ${quoted(id)} here`,
    });
  const { isCommitted, specs } = names.levelUse(axis, id);
  const isProven = isCommitted
    ? slip !== undefined || editCost(id, nearest, ONE_EDIT) !== undefined
    : slip !== undefined && specs > 1;
  if (!isProven) return renamedRow();
  return rowOf(nearest, {
    problem: `${quoted(nearest)} is misspelled: ${isCommitted ? 'committed outputs have' : 'several specs have'} ${quoted(id)}, and nothing else has ${quoted(nearest)}`,
    hint: `write ${quoted(id)} here`,
  });

  /** The row of an id that cohorts use may have been given another id. */
  function renamedRow(): MisspelledRow | undefined {
    if (ids.has(id) || unflagged.has(id)) return undefined;
    const used = inUse();
    if (used === undefined) return undefined;
    const { isCommitted: isOld, specs: cohorts } = used.levelUse(axis, id);
    if (cohorts < (isOld ? 1 : 2)) return undefined;
    const free = [...ids.keys(), ...unflagged.keys()].filter((name) => !used.has(name));
    // If the nearest id is itself used, the missing id is a misspelling of it, and no row was renamed.
    if (nearestNames(id, ids.keys(), 1).some((name) => !free.includes(name) && !areOtherIds(id, name)))
      return undefined;
    const [near] = nearestNames(id, free, 1);
    const cells =
      near === undefined ? [] : [...(ids.get(near)?.cells ?? []), idCells?.get(near) ?? []].flat();
    const who = `${isOld ? 'committed outputs and ' : ''}${cohorts === 1 ? 'a spec name' : `${cohorts} specs name`}`;
    const others = free.length > MOST_FREE ? [] : free;
    const [cell] = cells;
    // An id that only one spec names is better reported in that spec.
    if (cell === undefined && cohorts < 2) return undefined;
    return {
      at: cell?.span ?? { path, start: 0, end: 0 },
      problem: msg`${barePath(path)} has no row for ${quoted(id)}, which ${who}${cell && near ? `, but one for ${quoted(near)}, which nothing names` : ''}`,
      hint: cell
        ? `if this row has another id by mistake, write ${quoted(id)} here again; otherwise add a row for ${quoted(id)}`
        : `add a row for it, or remove it from the specs${others.length > 0 ? `; if ${others.map(quoted).join(' or ')} is its new name, write ${quoted(id)} there again` : ''}`,
    };
  }

  function rowOf(name: string, words: { problem: string; hint: string }): MisspelledRow | undefined {
    const cells = ids.get(name)?.cells ?? [];
    const [first] = cells;
    const edits = cells.map((cell): Edit | undefined => respell(cell.span, cell.raw, id));
    return first && { at: first.span, ...words, ...suggested(...edits) };
  }
}

/** Maximum number of unused rows to name. */
const MOST_FREE = 3;

/** The cost of one edit, in half edits. */
const ONE_EDIT = 2;

/** Whether a text is how spreadsheets write a number, perhaps without its last digits: `1.23E+11`, `1,000`, `1,5`. */
function isSameNumber(text: string, id: string): boolean {
  if (/^\d{1,3}(?:,\d{3})+$/.test(text) && text.replaceAll(',', '') === id) return true;
  if (/^\d+,\d+$/.test(text) && text.replace(',', '.') === id) return true;
  const [, digits] = /^\d(?:\.(\d+))?E[+-]\d{2,}$/.exec(text) ?? [];
  if (!/^\d(?:\.\d+)?E/.test(text) || !/^\d[\de.]*$/i.test(id)) return false;
  return Number(Number(id).toExponential(digits?.length ?? 0)) === Number(text);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface MonthAndNumber {
  readonly month: number;
  readonly number: number;
}

/** The date that a spreadsheet sees in a text of a month and a number: `mar-5`, `sept2`. */
function dateIn(text: string): MonthAndNumber | undefined {
  const [, name = '', after] = /^([a-z]{3,9})[-/. ]?(\d{1,4})$/i.exec(text) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return month < 0 || after === undefined ? undefined : { month, number: Number(after) };
}

/** Whether a text is how spreadsheets write a date: `5-Mar`, `05-Mar`, `Mar-40`, `2026-03-05`, `3/5/2026`. */
function isSameDate(text: string, { month, number }: MonthAndNumber): boolean {
  const [, day, name = '', year] = /^(?:(\d{1,2})-)?([A-Z][a-z]{2})(?:-(\d{2,4}))?$/.exec(text) ?? [];
  if (MONTHS[month] === name.toLowerCase()) return [day, year].some((part) => Number(part) === number);
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (y !== undefined) return Number(m) === month + 1 && [Number(d), Number(y)].includes(number);
  const [, one, other] = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}$/.exec(text) ?? [];
  return [one, other].map(Number).sort().join() === [month + 1, number].sort().join();
}
