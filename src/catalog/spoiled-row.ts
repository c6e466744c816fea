import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { withoutListSign } from '../findings/placeholder.ts';
import { quoted } from '../findings/words.ts';
import { csvCell } from '../python/csv-text.ts';
import { strip } from '../python/strip.ts';
import type { NamesInUse } from '../source/names-in-use.ts';
import { oncePer } from '../source/once-per.ts';
import { respell } from '../syntax/respell.ts';
import type { Catalog } from './catalog.ts';
import type { MisspelledRow } from './misspelled-row.ts';
import type { Frame } from './pandas/frame.ts';
import type { FrameCell } from './pandas/frame-cell.ts';

/** The row of an id whose cells are not read as intended. This is one fault, however many levels name the id. */
export function spoiledRow(
  id: string,
  catalog: Catalog,
  inUse: () => NamesInUse | undefined,
): MisspelledRow | undefined {
  const short = catalog.unflagged.get(id);
  const columns = catalog.columns ?? 0;
  if (short !== undefined && short.rowSize < columns)
    return {
      at: (catalog.idCells?.get(id) ?? short).span,
      problem: `the row of ${quoted(id)} has ${short.rowSize === 1 ? '1 cell' : `${short.rowSize} cells`}, but the header has ${columns}, so that its flags are not below their names`,
      hint: 'add the cell that is missing, even if it is empty',
    };
  // A combination has one row per part, so its other columns need not agree.
  const below = catalog.column === 'combo_id' ? undefined : catalog.below?.(id);
  const names = below && !below.isUsual ? inUse() : undefined;
  // If the id of a row is used, the other cell only describes it.
  if (
    below?.ids.length === 1 &&
    names &&
    !below.ids.some((own) => names.has(own)) &&
    (below.isSwapped || ![...catalog.ids.keys()].some((own) => names.has(own)))
  )
    return {
      at: below.at,
      problem: `ids that specs name are below ${quoted(below.column)}, not below ${quoted(catalog.column)}`,
      hint: `if the column names are swapped, swap ${quoted(catalog.column)} and ${quoted(below.column)} in line 1; ${below.isSwapped ? 'if only some cells are, swap those' : `otherwise write the ids in the specs, such as ${quoted(below.ids[0] ?? '')} for ${quoted(id)}`}`,
    };
  const called = catalog.named?.(id);
  const used = called && inUse();
  // The names of rows are their ids only if no spec uses an id of the table.
  if (called && used && catalog.ids.size > 1 && ![...catalog.ids.keys()].some((own) => used.has(own))) {
    const cell = catalog.ids.get(called.id)?.cells[0];
    if (cell !== undefined)
      return {
        at: cell.span,
        problem: `ids that specs name are below ${quoted(called.column)}, and none is below ${quoted(catalog.column)}: the column names are swapped`,
        hint: `swap ${quoted(catalog.column)} and ${quoted(called.column)} in line 1`,
        ...swappedNames(catalog, called.column),
      };
  }
  const signed = behindSigns(catalog);
  const [first] = signed.values();
  if (first !== undefined && signed.has(id)) {
    const isDiff = isOfDiff(catalog);
    return {
      at: first.span,
      problem: `ids start with a ${isDiff ? 'diff' : 'list'} marker, such as ${quoted(strip(first.raw))}`,
      hint: isDiff
        ? 'delete the rows that start with `-`, and remove the `+` from the others'
        : 'remove the marker from each: the rows of a CSV have none',
      ...(isDiff ? {} : suggested(...[...signed].map(([bare, { span, raw }]) => respell(span, raw, bare)))),
    };
  }
  const off = commentedOut(catalog).get(id);
  if (off !== undefined)
    return {
      at: off.span,
      problem: `the row of ${quoted(id)} is read as one of ${quoted(strip(off.raw))}: a CSV has no comments`,
      hint: 'remove the comment marker before it if the row counts; otherwise delete the row, and the id from the specs',
      ...suggested(respell(off.span, off.raw, id)),
    };
  const cell = firstWords(catalog).get(id);
  return cell === undefined ? undefined : (inQuotes(id, cell) ?? joinedCells(id, cell, columns));
}

/** Characters that people put around a value, or between values, instead of a CSV's double quotes and commas. */
const AROUND = /^(?:=|[[(]\s*)?(['`"\u2018-\u201f\u00ab])(.*)['`"\u2018-\u201f\u00bb](?:\s*,?\s*[\])])?$/s;
const BETWEEN = /^([^\s;,|\uff0c\uff1b]+)\s*([;,\t|\uff0c\u3001\uff1b])\s*(.+)$/s;

function inQuotes(id: string, cell: FrameCell): MisspelledRow | undefined {
  const [, mark = '', inner] = AROUND.exec(strip(cell.raw)) ?? [];
  if (inner !== id) return undefined;
  const inBrackets = /^[[(]/.test(strip(cell.raw));
  return {
    at: cell.span,
    problem: inBrackets
      ? `${quoted(strip(cell.raw))} is read with its brackets and quotes: a CSV has no lists`
      : `${quoted(strip(cell.raw))} is read with its quotes: a CSV takes only double quotes as such`,
    hint: `remove them: ${id}${mark === "'" && !inBrackets ? ', or write double quotes' : ''}`,
    ...suggested(respell(cell.span, cell.raw, id)),
  };
}

/** A cell that contains the values of several cells, up to a whole row. */
function joinedCells(id: string, cell: FrameCell, columns: number): MisspelledRow | undefined {
  const written = strip(cell.raw);
  const separator = BETWEEN.exec(written)?.[2];
  const cells =
    separator === undefined
      ? [id, written.slice(id.length).trim()]
      : written.split(separator).map((one) => one.trim());
  const isShort = cell.rowSize - 1 + cells.length <= columns;
  if (!isShort) return undefined;
  const isQuoted = cell.span.end - cell.span.start > cell.raw.length;
  const newText = cells.map((one) => csvCell(one)).join(',');
  const why =
    separator === undefined
      ? 'a comma is missing in it'
      : separator === ','
        ? 'it is in quotes'
        : `its values are separated by ${separator === '\t' ? 'tabs' : `'${separator}'`}, not by commas`;
  return {
    at: cell.span,
    problem: `${quoted(written)} is read as a single cell, because ${why}`,
    hint: `${separator === ',' && isQuoted ? 'remove the quotes around it' : 'separate its values with commas'}: ${newText}`,
    ...suggested({ at: cell.span, newText }),
  };
}

/** Cells of ids that start with a list marker such as `- `, keyed by the text after it. */
const behindSigns = oncePer((catalog: Catalog): ReadonlyMap<string, FrameCell> => {
  const cells = [
    ...[...catalog.ids.values()].flatMap((entry) => entry.cells),
    ...[...catalog.unflagged.keys()].flatMap((id) => catalog.idCells?.get(id) ?? []),
  ];
  return new Map(
    cells.flatMap((cell) => [withoutListSign(strip(cell.raw)) ?? []].flat().map((id) => [id, cell])),
  );
});

/** Cells of ids that start with a comment marker, keyed by the text after it. */
function swappedNames(catalog: Catalog, other: string): { readonly fix?: Fix } {
  const own = catalog.nameSpan?.(catalog.column);
  const at = catalog.nameSpan?.(other);
  return own && at ? suggested({ at: own, newText: other }, { at, newText: catalog.column }) : {};
}

const commentedOut = oncePer((catalog: Catalog): ReadonlyMap<string, FrameCell> => {
  const cells = [...catalog.ids.values()].flatMap((entry) => entry.cells);
  return new Map(
    cells.flatMap((cell): [string, FrameCell][] => {
      const id = /^(?:#+|\/\/|;+)\s*(\S.*)$/.exec(strip(cell.raw))?.[1];
      return id === undefined ? [] : [[id, cell]];
    }),
  );
});

/** Whether the rows are lines of a diff: some start with `+`, others with `-`. */
function isOfDiff({ ids }: Catalog): boolean {
  const signs = new Set([...ids.keys()].flatMap((id) => /^[+-](?=\S)/.exec(id)?.[0] ?? []));
  return signs.size === 2;
}

/** Cells of ids that are not plain words, keyed by their first word, or by the text inside their quotes. */
const firstWords = oncePer((catalog: Catalog): ReadonlyMap<string, FrameCell> => {
  const words = new Map<string, FrameCell>();
  const add = (known: string, cell: FrameCell | undefined): void => {
    const inner = AROUND.exec(known)?.[2];
    const word = inner ?? /^([^\s;,|\uff0c\u3001\uff1b]+)[\s;,|\uff0c\u3001\uff1b]/.exec(known)?.[1];
    if (word !== undefined && cell !== undefined && !words.has(word)) words.set(word, cell);
  };
  for (const { id, cells } of catalog.ids.values()) add(id, cells[0]);
  for (const id of catalog.unflagged.keys()) add(id, catalog.idCells?.get(id));
  return words;
});

/** Whether a cell contains the values of several cells, so that its row is too short. */
export function holdsSeveral({ raw, rowSize }: FrameCell, columns: number): boolean {
  return rowSize < columns && BETWEEN.test(strip(raw));
}

/** The rows of a table in which every row is a single cell, as ids; `undefined` for any other table. */
export function joinedRows({
  idCells = new Map(),
  columns = 0,
}: Catalog): readonly MisspelledRow[] | undefined {
  const rows = [...idCells.values()].flatMap((cell) => {
    const id = BETWEEN.exec(strip(cell.raw))?.[1];
    const row = cell.rowSize === 1 && id !== undefined ? joinedCells(id, cell, columns) : undefined;
    return row === undefined ? [] : [row];
  });
  return rows.length > 0 && rows.length === idCells.size ? rows : undefined;
}

/**
 * The cells of a table that are in single quotes or backticks, and the edits that remove these; `undefined` if there
 * are none.
 */
export function singleQuoted(
  frame: Frame,
): { readonly first: FrameCell; readonly edits: readonly (Edit | undefined)[] } | undefined {
  const cells = frame.names.flatMap((name) => frame.column(name)?.cells ?? []);
  const own = cells.filter(({ raw }) => /^(['`]).*\1$/s.test(strip(raw)));
  const [first] = own;
  return first && { first, edits: own.map(withoutQuotes) };
}

function withoutQuotes({ span, raw }: FrameCell): Edit | undefined {
  return respell(span, raw, strip(raw).slice(1, -1));
}
