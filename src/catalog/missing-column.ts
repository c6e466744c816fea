import { type Fix, suggested } from '../findings/fix.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import { type Span, span } from '../source/span.ts';
import { spellingFix } from '../syntax/respell.ts';
import { hasDecimalCommas, separatedByCommas } from '../syntax/separated-by-commas.ts';
import { CATALOG_COLUMNS } from './catalog-columns.ts';
import { otherTable } from './other-table.ts';
import type { Frame } from './pandas/frame.ts';

/** Why a column is missing, what to do about it, and the token to change. */
export interface MissingColumn {
  readonly at: Span;
  readonly message: string;
  readonly hint: string | undefined;
  readonly fix?: Fix | undefined;
  /** Whether the fault affects the whole table: then it is reported once, whichever columns are missing. */
  readonly whole: boolean;
}

/** Names that catalogs use for something, so they are not misspellings of another name. */
const KNOWN_COLUMNS: ReadonlySet<string> = new Set([
  ...Object.values(CATALOG_COLUMNS).flatMap((columns) => columns.map(({ name }) => name)),
  // A former name for templates.
  'title',
]);

/** The id columns; each catalog has one. */
const ID_COLUMNS: ReadonlySet<string> = new Set(
  Object.values(CATALOG_COLUMNS).flatMap(([first]) => first?.name ?? []),
);

/** How many lines above a header are recognized. */
const MOST_ABOVE = 5;

/** Why a table lacks a column: it is not a CSV, its header is missing or in a later line, or a name is misspelled. */
export function missingColumn(frame: Frame, column: string): MissingColumn {
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
  const above = linesAboveHeader(frame);
  if (above > 0) {
    const lines = above === 1 ? 'line 1' : `lines 1 to ${above}`;
    return {
      at,
      message: `line 1 is read as the header, but line ${above + 1} is the header`,
      hint: `delete ${lines}: a CSV has no comments and no title`,
      ...suggested({ at: { ...at, end: frame.rowSpan(above - 1).start }, newText: '' }),
      whole: true,
    };
  }
  if (isRow(frame))
    return {
      at,
      message: 'there is no header: line 1 is a row of values',
      hint: `put a line of column names above it: ${headerOf(column, frame.names.length)}`,
      ...wholeHeader(frame, column),
      whole: true,
    };
  const near = nearColumn(frame, column);
  const nameAt = near === undefined ? undefined : frame.nameSpan(near);
  return {
    ...(near === undefined || nameAt === undefined
      ? {}
      : spellingFix(nameAt, near, column, { names: KNOWN_COLUMNS, fixed: true })),
    at: nameAt ?? at,
    message,
    hint: near === undefined ? undefined : `if you mean ${quoted(near)}, rename it to ${quoted(column)}`,
    whole: false,
  };
}

/** How many lines precede the header; 0 if it is the first line, or missing. */
export function linesAboveHeader(frame: Frame): number {
  if (frame.names.some((name) => ID_COLUMNS.has(name))) return 0;
  for (let row = 0; row < Math.min(MOST_ABOVE, frame.rowCount); row++)
    if (frame.rowWords(row).some((word) => ID_COLUMNS.has(word))) return row + 1;
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
  // The other column of a table that has only two.
  if (frame.names.length === 2 && others.length === 1 && headerNames(column).length === 2) return others[0];
  if (!ID_COLUMNS.has(column)) return undefined;
  // The id column under its name in another catalog or in other programs.
  return (
    frame.names.find((name) => ID_COLUMNS.has(name)) ??
    frame.names.find((name) =>
      /^(?:name|key|(?:template|model|combo|combination|llm)(?:[_ -]?id)?)$/i.test(name),
    )
  );
}

/** Spreadsheets may separate cells with `;` or tabs: then each line is a single column. */
export function isSeparatedOtherwise({ names }: Frame): boolean {
  return names.length === 1 && /[;\t|]/.test(names[0] ?? '');
}

/**
 * Whether the first line contains values: none of its names is known, and most of its cells are not names or reappear
 * below.
 */
function isRow(frame: Frame): boolean {
  if (frame.names.some((name) => KNOWN_COLUMNS.has(name))) return false;
  const below = Array.from({ length: Math.min(MOST_ABOVE, frame.rowCount) }, (_, row) => frame.rowWords(row));
  const values = frame.names.filter(
    (name, index) =>
      /\d|^(?:true|false|llm|copy)$/i.test(name) || below.some((words) => words[index] === name),
  );
  return values.length * 2 >= frame.names.length;
}

/** Inserts the header if all of its names are known. */
function wholeHeader(frame: Frame, column: string): { readonly fix?: Fix } {
  const known = headerNames(column);
  const names = known.slice(0, frame.names.length);
  if (names.length !== frame.names.length) return {};
  const { path, text } = frame.file;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  return suggested({ at: span(path, start, start), newText: `${names.join(',')}${lineEnd}` });
}

/** The header of the catalog that has a column, with as many names as the rows need. */
function headerOf(column: string, width: number): string {
  const names = headerNames(column);
  const more = width > names.length ? [...names, '…'] : names.slice(0, width);
  return `\`${(names.length === 0 ? [column] : more).join(',')}\``;
}

/** The columns of the catalog that has a column, in order; none for an unknown column. */
function headerNames(column: string): readonly string[] {
  const columns = Object.values(CATALOG_COLUMNS).find((known) => known.some(({ name }) => name === column));
  return (columns ?? []).flatMap(({ name, need }) => (need === 'forbidden' ? [] : [name]));
}
