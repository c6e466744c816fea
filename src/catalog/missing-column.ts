import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import { type Span, span } from '../source/span.ts';
import { isRowAbove, lowHeaderRemedy } from '../syntax/low-header.ts';
import { respell, spellingFix } from '../syntax/respell.ts';
import {
  columnSeparator,
  dividedByCommas,
  hasDecimalCommas,
  otherSeparator,
  separatedByCommas,
} from '../syntax/separated-by-commas.ts';
import { CATALOG_COLUMNS } from './catalog-columns.ts';
import { otherTable } from './other-table.ts';
import type { Frame } from './pandas/frame.ts';
import { singleQuoted } from './spoiled-row.ts';

/** A missing column: why it is missing, what to do about it, and the token to change. */
export interface MissingColumn {
  readonly column: string;
  readonly at: Span;
  readonly message: string;
  readonly hint: string | undefined;
  readonly fix?: Fix | undefined;
  /** Whether the fault affects the whole table: then it is reported once, whichever columns are missing. */
  readonly whole: boolean;
  /** The name in the header that may be a misspelling of the column. */
  readonly near?: string | undefined;
}

/** Names that catalogs use, which are therefore not misspellings of other names. */
const KNOWN_COLUMNS: ReadonlySet<string> = new Set([
  ...Object.values(CATALOG_COLUMNS).flatMap((columns) => columns.map(({ name }) => name)),
  // A former name for templates.
  'title',
]);

/** The id columns; each catalog has one. */
const ID_COLUMNS: ReadonlySet<string> = new Set(
  Object.values(CATALOG_COLUMNS).flatMap(([first]) => first?.name ?? []),
);

/** Maximum number of lines above a header, and number of rows that are examined to tell what a column contains. */
const MOST_ABOVE = 5;

/** Why a table lacks a column: it is not a CSV, its header is missing or in a later line, or a name is misspelled. */
export function missingColumn(frame: Frame, column: string): MissingColumn {
  return { column, ...whyMissing(frame, column) };
}

function whyMissing(frame: Frame, column: string): Omit<MissingColumn, 'column'> {
  const at = frame.headerSpan;
  const message = `there is no column ${quoted(column)}`;
  const other = otherTable(frame.file);
  if (other !== undefined) return { at, ...other, whole: true };
  if (isSeparatedOtherwise(frame))
    return {
      at,
      message,
      hint: hasDecimalCommas(frame.file)
        ? 'separate the columns with commas, and write decimals with a point'
        : 'separate the columns with commas',
      ...suggested(...separatedByCommas(frame.file)),
      whole: true,
    };
  const sign = otherSign(frame, column);
  if (sign !== undefined) return { at, message, ...sign, whole: true };
  const inQuotes = quotedNames(frame);
  if (inQuotes !== undefined) return { at, ...inQuotes, whole: true };
  const above = linesAboveHeader(frame);
  if (above > 0) {
    const header = frame.rowSpan(above - 1).start;
    const width = frame.rowWords(above - 1).length;
    const rows = Array.from({ length: above }, (_, row) => ({
      at: row === 0 ? at.start : frame.rowSpan(row - 1).start,
      isRow: isRowAbove(row === 0 ? frame.headerWords : frame.rowWords(row - 1), width),
    }));
    return {
      at,
      message: `line 1 is read as the header, but line ${frame.file.lines.position(header).line} is the header`,
      ...lowHeaderRemedy(frame.file, header, rows),
      whole: true,
    };
  }
  if (isRow(frame))
    return {
      at,
      message: 'there is no header: line 1 is a row of values',
      hint: `put a line of column names above it: ${headerOf(frame, column)}`,
      ...wholeHeader(frame, column),
      whole: true,
    };
  const joined = rowBehindHeader(frame);
  if (joined?.column === column) {
    const { at: place, column: _, ...remedy } = joined;
    return { at: place, message, ...remedy, whole: true };
  }
  const near = nearColumn(frame, column);
  const nameAt = near === undefined ? undefined : frame.nameSpan(near);
  return {
    ...(near === undefined || nameAt === undefined
      ? {}
      : spellingFix(nameAt, near, column, { names: KNOWN_COLUMNS, fixed: true })),
    at: nameAt ?? at,
    message,
    hint: near === undefined ? undefined : `if you mean ${quoted(near)}, rename it to ${quoted(column)}`,
    near,
    whole: false,
  };
}

/** The first row of a table if it is on the line of the header, behind a space, a comma or nothing. */
export function rowBehindHeader(
  frame: Frame,
): { readonly column: string; readonly at: Span; readonly hint: string; readonly fix?: Fix } | undefined {
  const { names } = frame;
  const half = names.length / 2;
  const [own, value] = [names[half - 1], names[half]];
  const [nameAt, valueAt] = [own, value].map((name) =>
    name === undefined ? undefined : frame.nameSpan(name),
  );
  // The row has as many values as the header has names.
  if (own !== undefined && value !== undefined && nameAt && valueAt && isWidth(frame, half)) {
    const areNames = names.slice(0, half).every((name) => KNOWN_COLUMNS.has(name));
    if (areNames && !names.slice(half).some((name) => KNOWN_COLUMNS.has(name)))
      return {
        column: own,
        at: valueAt,
        hint: `the line holds the header and a row: start a new line before ${quoted(value)}, in place of the comma`,
        ...suggested({ at: { ...nameAt, start: nameAt.end, end: valueAt.start }, newText: '\n' }),
      };
  }
  for (const [index, name] of names.entries()) {
    const at = names.length === 2 * index + 1 ? frame.nameSpan(name) : undefined;
    if (at === undefined || KNOWN_COLUMNS.has(name)) continue;
    const column =
      /^\S+(?= +\S+$)/.exec(name)?.[0] ?? (index > 0 && isWidth(frame, index + 1) ? columnIn(name) : '');
    const row = name.slice(column.length).trim();
    if (!KNOWN_COLUMNS.has(column)) continue;
    const start = at.start + column.length;
    return {
      column,
      at,
      hint: `the line holds the header and a row: start a new line before ${quoted(row)}`,
      ...suggested({
        at: { ...at, start, end: start + name.length - column.length - row.length },
        newText: '\n',
      }),
    };
  }
  return undefined;
}

/** Whether the rows of a table have this many cells. */
function isWidth(frame: Frame, width: number): boolean {
  return frame.rowCount > 0 && frame.rowWords(0).length === width;
}

/** The longest column name at the start of a longer name, in front of a letter or digit. */
function columnIn(name: string): string {
  const columns = [...KNOWN_COLUMNS].filter(
    (column) => name.startsWith(column) && /^[A-Za-z0-9]{2}/.test(name.slice(column.length)),
  );
  return columns.reduce((longest, column) => (column.length > longest.length ? column : longest), '');
}

/** The fault of a table whose columns are separated by something other than a comma, in every row. */
function otherSign(frame: Frame, column: string): Pick<MissingColumn, 'hint' | 'fix'> | undefined {
  const [header = ''] = frame.names;
  if (frame.names.length > 1 || frame.shift > 0 || frame.rowCount > MOST_ROWS) return undefined;
  const cells = [
    { at: frame.headerSpan, written: header },
    ...Array.from({ length: frame.rowCount }, (_, row) => ({
      at: frame.rowSpan(row),
      written: frame.rowText(row),
    })),
  ];
  const rows = cells.map(({ written }) => written);
  const separator = [2, 3, 4, 5]
    .map((count) => otherSeparator(rows, count))
    .find((one) => one && header.split(one.pattern).includes(column));
  return (
    separator && {
      hint: `separate the columns with commas, not with ${separator.shown}`,
      ...suggested(...dividedByCommas(cells, separator)),
    }
  );
}

/** Larger tables should be exported again. */
const MOST_ROWS = 1000;

/**
 * The fault of a header in single quotes or backticks, which become part of its names. Rows may be quoted in the same
 * way.
 */
function quotedNames(frame: Frame): Pick<MissingColumn, 'message' | 'hint' | 'fix'> | undefined {
  if (!frame.names.every((name) => /^(['`]).*\1$/.test(name))) return undefined;
  const names = frame.names.map((name): Edit | undefined => {
    const nameAt = frame.nameSpan(name);
    return nameAt && respell(nameAt, name, name.slice(1, -1));
  });
  return {
    message: `the column names include their quotes, since only double quotes count as quotes in a CSV`,
    hint: `remove the quotes around all cells: ${frame.names.map((name) => name.slice(1, -1)).join(',')}`,
    ...suggested(...names, ...(singleQuoted(frame)?.edits ?? [])),
  };
}

/** Number of lines that precede the header; 0 if it is the first line, or missing. */
export function linesAboveHeader(frame: Frame): number {
  if (frame.names.some((name) => ID_COLUMNS.has(name))) return 0;
  for (let row = 0; row < Math.min(MOST_ABOVE, frame.rowCount); row++)
    if (frame.rowWords(row).some((word) => ID_COLUMNS.has(word))) return row + 1;
  // If the file was sorted, the header may be anywhere among the rows.
  for (let row = MOST_ABOVE; row < frame.rowCount; row++) {
    const words = frame.rowWords(row);
    if (words.every((word) => KNOWN_COLUMNS.has(word)) && words.some((word) => ID_COLUMNS.has(word)))
      return row + 1;
  }
  return 0;
}

/** The column whose name may be a misspelling of a missing one. */
function nearColumn(frame: Frame, column: string): string | undefined {
  const [near] = nearestNames(
    column,
    frame.names.filter((name) => !KNOWN_COLUMNS.has(name)),
    1,
  );
  if (near !== undefined) return near;
  const others = frame.names.filter((name) => !KNOWN_COLUMNS.has(name));
  // In a table of two columns, the one with the unknown name.
  if (frame.names.length === 2 && others.length === 1 && headerNames(column).length === 2) return others[0];
  if (!ID_COLUMNS.has(column)) return undefined;
  // The first name, if it is the only unknown one and the other columns belong to the catalog.
  const own = headerNames(column);
  const [first, ...rest] = frame.names;
  if (
    others.length === 1 &&
    others[0] === first &&
    rest.length > 1 &&
    rest.every((name) => own.includes(name))
  )
    return first;
  // The id column under its name in another catalog or in other programs.
  return (
    // The id column of the concepts is excluded, since the table of combinations has a column with that name, too.
    frame.names.find((name) => ID_COLUMNS.has(name) && name !== CATALOG_COLUMNS.concepts[0]?.name) ??
    frame.names.find((name) =>
      /^(?:name|key|(?:template|model|combo|combination|llm)(?:[_ -]?id)?)$/i.test(name),
    )
  );
}

/** Spreadsheets may separate cells with `;` or tabs: then each line is a single column. */
export function isSeparatedOtherwise({ names }: Frame): boolean {
  return names.length === 1 && columnSeparator(names[0] ?? '') !== undefined;
}

/**
 * Whether the first line contains values: none of its names is known, and most of its cells are not names or reappear
 * below.
 */
function isRow(frame: Frame): boolean {
  if (frame.names.some((name) => KNOWN_COLUMNS.has(name))) return false;
  const below = Array.from({ length: Math.min(MOST_ABOVE, frame.rowCount) }, (_, row) => frame.rowWords(row));
  // Values such as `true` or `llm` in the first line, above the same kind of values, are not names.
  const isWord = (text = ''): boolean => /^(?:true|false|llm|copy)$/i.test(text);
  const hasWords = frame.names.some(
    (name, index) => isWord(name) && below.length > 0 && below.every((words) => isWord(words[index])),
  );
  if (hasWords) return true;
  const values = frame.names.filter(
    (name, index) => /\d/.test(name) || isWord(name) || below.some((words) => words[index] === name),
  );
  return values.length * 2 >= frame.names.length;
}

/** Inserts the header if all of its names are known. */
function wholeHeader(frame: Frame, column: string): { readonly fix?: Fix } {
  const names = namesByValues(frame, column);
  if (names.includes(undefined)) return {};
  const { path, text } = frame.file;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  return suggested({ at: span(path, start, start), newText: `${names.join(',')}${lineEnd}` });
}

/** The header to insert above the rows, with an ellipsis for each unknown name. */
function headerOf(frame: Frame, column: string): string {
  return `\`${namesByValues(frame, column)
    .map((name) => name ?? '…')
    .join(',')}\``;
}

/**
 * Patterns of the values of a column. Only columns whose name alone decides what the runtime does with them are listed.
 */
const VALUES: Readonly<Record<string, RegExp>> = {
  generator: /^(?:llm|copy)$/i,
  for_generation: /^(?:true|false|yes|no|[01])?$/i,
  for_evaluation: /^(?:true|false|yes|no|[01])?$/i,
  model: /\//,
  stage: /^(?:draft|essay|evaluation)$/i,
  replicates: /^\d+$/,
};

/**
 * A name for each column of a table without a header. A wrong name would change what is read, so columns that the
 * runtime reads are named by their values if possible, and columns that only people read get the remaining names.
 */
function namesByValues(frame: Frame, column: string): readonly (string | undefined)[] {
  const known = headerNames(column);
  if (known.length === 0) return [column];
  const rows = Array.from({ length: Math.min(MOST_ABOVE, frame.rowCount) }, (_, row) => frame.rowWords(row));
  // pandas numbers repeated names.
  rows.push(frame.names.map((name) => name.replace(/\.\d+$/, '')));
  const fits = (name: string, index: number): boolean =>
    rows.every((words) => VALUES[name]?.test(words[index] ?? ''));
  const names: (string | undefined)[] = frame.names.map(() => undefined);
  // Ids come first, whatever they look like.
  const [id] = known;
  if (id !== undefined && ID_COLUMNS.has(id) && !(id in VALUES)) names[0] = id;
  for (const isTold of [true, false])
    for (const name of known) {
      if (isTold !== name in VALUES || names.includes(name)) continue;
      const index = names.findIndex((taken, place) => taken === undefined && (!isTold || fits(name, place)));
      if (index >= 0) names[index] = name;
    }
  return names;
}

/** The columns of the catalog that has a column, in order; none for an unknown column. */
function headerNames(column: string): readonly string[] {
  const columns = Object.values(CATALOG_COLUMNS).find((known) => known.some(({ name }) => name === column));
  return (columns ?? []).flatMap(({ name, need }) => (need === 'forbidden' ? [] : [name]));
}
