import type { Collector } from '../findings/collector.ts';
import { atSpan, type Related } from '../findings/diagnostic.ts';
import { isComment, isEndOfText, isTotal } from '../findings/placeholder.ts';
import { LISTED, quoted } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import { isLeftOverMarker } from '../source/merge-conflict.ts';
import type { Sources } from '../source/sources.ts';
import type { Catalog, CatalogEntry, CatalogFault } from './catalog.ts';
import { missingColumn, rowBehindHeader } from './missing-column.ts';
import { belowOther, exchangedColumns, otherColumns } from './other-columns.ts';
import { transposedTable } from './other-table.ts';
import { type Frame, parseFrame } from './pandas/frame.ts';
import type { FrameCell } from './pandas/frame-cell.ts';
import { shiftOf } from './read-frame.ts';

/** The id in a cell: its text in pandas, trimmed; none for a missing or blank cell. */
export function idOf(cell: FrameCell): string | undefined {
  const id = cell.missing ? '' : strip(cell.text);
  return id === '' ? undefined : id;
}

/** The ids of some cells in order, each with all of its cells. */
export function catalogIds(cells: Iterable<FrameCell>): Map<string, CatalogEntry> {
  const ids = new Map<string, { readonly id: string; readonly cells: FrameCell[] }>();
  for (const cell of cells) {
    const id = idOf(cell);
    if (id === undefined) continue;
    const entry = ids.get(id);
    if (entry) entry.cells.push(cell);
    else ids.set(id, { id, cells: [cell] });
  }
  return ids;
}

const knownRewritten = new WeakMap<Iterable<FrameCell>, ReadonlyMap<string, FrameCell>>();

/** Cells whose id in pandas differs from the written text, keyed by that text. */
export function rewrittenIds(cells: Iterable<FrameCell>): ReadonlyMap<string, FrameCell> {
  const known = knownRewritten.get(cells);
  if (known !== undefined) return known;
  const rewritten = new Map<string, FrameCell>();
  knownRewritten.set(cells, rewritten);
  for (const cell of cells) {
    const written = strip(cell.raw);
    if (written !== '' && written !== idOf(cell) && !rewritten.has(written)) rewritten.set(written, cell);
  }
  return rewritten;
}

/** A column as a catalog that includes every row. */
export function wholeColumn(frame: Frame, column: string): Catalog {
  const cells = frame.column(column)?.cells ?? [];
  const ids = catalogIds(cells);
  const fault =
    frame.shift > 0
      ? shiftOf(frame)
      : (wrongLayout(frame, column) ??
        lostFirstRow(frame) ??
        (frame.has(column) && ids.size === 0 ? nothingListed(frame) : undefined));
  return {
    path: frame.path,
    column,
    present: frame.has(column),
    ids,
    rewritten: rewrittenIds(cells),
    unflagged: new Map(),
    columns: frame.names.length,
    below: belowOther(frame, column),
    named: otherColumns(frame, column),
    nameSpan: (name) => frame.nameSpan(name),
    ...(fault ? { fault } : {}),
  };
}

/** The fault of a table whose first row is on the line of its header. */
export function lostFirstRow(frame: Frame): CatalogFault | undefined {
  const joined = rowBehindHeader(frame);
  if (joined === undefined) return undefined;
  const { at, column, hint, fix } = joined;
  return {
    code: column === 'generator' ? 'catalog/unknown-generator' : 'catalog/missing-column',
    at: atSpan(at),
    message: `a row follows the header on its line, and is part of it`,
    hint,
    ...(fix ? { fix } : {}),
  };
}

/**
 * The ids of a table whose column of ids is probably the one with a misspelled name. That is reported, but must not
 * hide the faults of specs. Without flags, each id may be any.
 */
export function assumedColumn(frame: Frame, column: string): Catalog | undefined {
  const name = frame.has(column) ? column : missingColumn(frame, column).near;
  if (name === undefined) return undefined;
  const { fault, ...catalog } = wholeColumn(frame, name);
  return fault !== undefined || catalog.ids.size === 0 ? undefined : { ...catalog, column, isAssumed: true };
}

/** The fault of a table without any id. It matters only where the runtime then rejects every id. */
function nothingListed(frame: Frame): CatalogFault {
  return {
    code: 'catalog/nothing-listed',
    at: atSpan(frame.headerSpan),
    message: `there is no id below the header`,
    hint: 'add a row for each id that specs name',
  };
}

/** The fault of a table in which ids are column names, because it is transposed, or are below another column. */
function wrongLayout(frame: Frame, idColumn: string): CatalogFault | undefined {
  const transposed = transposedTable(frame.file);
  return transposed
    ? { code: 'catalog/stray-row', at: atSpan(frame.headerSpan), ...transposed }
    : exchangedColumns(frame, idColumn);
}

/**
 * The ids of a file that pandas rejects because of rows that are too long: those of its other rows, plus any words of a
 * long row, one of which may be an id once it is fixed. `undefined` if pandas might read the ids differently, or
 * rejects the file for another reason.
 */
export function readableIds(path: string, column: string, sources: Sources): Catalog | undefined {
  const opened = sources.open(path);
  const result = opened.kind === 'text' ? parseFrame(opened.file, { usecol: column }) : undefined;
  if (result?.kind !== 'frame') return undefined;
  const { frame } = result;
  if (frame.shift > 0 || frame.column(column)?.dtype !== 'object') return undefined;
  const uncertain = new Set(
    [...frame.wordsOfLongRows()].flatMap((word) => [
      strip(word),
      ...strip(word).split(/\s+/),
      // A row may end within the word.
      strip(word).replace(/^(?:true|false|llm|copy|\d+)(?=\D)/, ''),
    ]),
  );
  return uncertain.size === 0 ? undefined : { ...wholeColumn(frame, column), uncertain };
}

/**
 * Reports ids that pandas changes or drops, one finding per column, at the first of them. Skips tables with shifted
 * columns, which are reported as such and contain no ids here.
 */
export function reportRewrittenIds(frame: Frame, name: string, collector: Collector): void {
  const column = frame.column(name);
  if (column === undefined || frame.shift > 0) return;
  const [first, ...others] = rewrittenIds(column.cells).values();
  if (first === undefined) return;
  const more = others.length === 0 ? '' : `; ${others.length} more in this column`;
  collector.add('catalog/id-rewritten', atSpan(first.span), `${describe(first)}${more}`, {
    hint: first.missing
      ? 'choose another id: pandas takes this word for an empty cell'
      : `${WHY[column.dtype]}: use ids with a letter in them, or write them in specs as pandas reads them`,
    related: others
      .slice(0, LISTED)
      .map((cell): Related => ({ message: describe(cell), at: atSpan(cell.span) })),
    unlisted: others.length,
  });
}

/**
 * Whether a row is meant as a comment: its id starts with `#`, `;` or `//` and a space. Ids may start with `#` alone.
 */
export function isCommentRow(id: FrameCell): boolean {
  return !id.missing && (isComment(strip(id.raw)) || isLeftOverMarker(strip(id.raw)));
}

/** Reports rows that are meant as comments, one finding per column: CSV has no comments, so each of them is an id. */
export function reportCommentRows(frame: Frame, name: string, collector: Collector): void {
  const rows = frame.shift > 0 ? [] : (frame.column(name)?.cells ?? []).filter(isCommentRow);
  const [first, ...others] = rows;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : `; ${others.length} more in this file`;
  collector.add(
    'catalog/comment-row',
    atSpan(first.span),
    isLeftOverMarker(strip(first.raw))
      ? `this line is left over from a merge conflict, but ${quoted(strip(first.raw))} counts as an id${more}`
      : `a CSV has no comments: ${quoted(strip(first.raw))} is an id${more}`,
    {
      hint: others.length === 0 ? 'delete the row' : 'delete these rows',
      related: others
        .slice(0, LISTED)
        .map((cell): Related => ({ message: 'another one', at: atSpan(cell.span) })),
      unlisted: others.length,
    },
  );
}

/**
 * Reports rows that are not entries, one finding per column: repeated headers, totals, formula errors, or all rows of a
 * table that is laid out wrongly.
 *
 * @param options.headers - Whether to report repeated headers here.
 */
export function reportStrayRows(
  frame: Frame,
  name: string,
  collector: Collector,
  { headers = true }: { readonly headers?: boolean } = {},
): void {
  if (frame.shift > 0) return;
  const wrong = wrongLayout(frame, name);
  if (wrong !== undefined) {
    const { code, at, message, hint, fix } = wrong;
    collector.add(code, at, message, { hint, fix });
    return;
  }
  const cells = frame.column(name)?.cells ?? [];
  const strays = cells.flatMap((cell, row) => {
    const stray = strayOf(cell, name, row === cells.length - 1);
    const isElsewhere = !headers && strip(cell.raw) === name;
    return stray === undefined || isElsewhere ? [] : [{ cell, ...stray }];
  });
  const [first, ...others] = strays;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : `; ${others.length} more in this file`;
  collector.add('catalog/stray-row', atSpan(first.cell.span), `${first.message}${more}`, {
    hint: first.hint,
    related: others
      .slice(0, LISTED)
      .map(({ cell, message }): Related => ({ message, at: atSpan(cell.span) })),
    unlisted: others.length,
  });
}

/** Why a row is not an entry of a catalog, judging by its id. */
export function strayOf(
  cell: FrameCell,
  column: string,
  isLast: boolean,
): { readonly message: string; readonly hint: string } | undefined {
  const written = strip(cell.raw);
  if (cell.missing) return undefined;
  if (written === column)
    return {
      message: `this row repeats the header, and ${quoted(written)} counts as an id`,
      hint: 'delete the row',
    };
  if (isLast && isTotal(written))
    return {
      message: `this row holds totals, but ${quoted(written)} counts as an id`,
      hint: 'delete the row',
    };
  if (isLast && isEndOfText(written))
    return {
      message: `this line is left over from a script, but ${quoted(written)} counts as an id`,
      hint: 'delete the line',
    };
  if (/^#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(written))
    return {
      message: `${quoted(written)} is a formula error, but counts as an id`,
      hint: 'correct the formula in the spreadsheet and export the table again, or delete the row',
    };
  return undefined;
}

function describe(cell: FrameCell): string {
  const read = cell.missing ? 'a missing value' : quoted(strip(cell.text));
  return `id ${quoted(strip(cell.raw))} is read as ${read}`;
}

const WHY = {
  int: 'every id of the column is a number',
  uint: 'every id of the column is a number',
  float: 'the column contains only numbers, and one of them is fractional or missing',
  bool: 'every id of the column is true or false',
  object: 'every id of the column is true or false',
} as const;
