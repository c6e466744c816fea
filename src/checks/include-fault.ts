import type { AxisCatalog } from '../catalog/axis-catalog.ts';
import type { Axis, Design, Include, Level } from '../design/design.ts';
import { columnName } from '../design/header-name.ts';
import { type Fix, suggested } from '../findings/fix.ts';
import { isComment } from '../findings/placeholder.ts';
import { listed, quoted, spelled } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { str, type Value } from '../python/value.ts';
import { CATALOG_FILES } from '../source/data-layout.ts';
import { lastNameOf, suffixOf } from '../source/path.ts';
import type { Span } from '../source/span.ts';
import type { HeaderColumn } from '../syntax/csv-columns.ts';
import { deletedAbove, isRowAbove } from '../syntax/low-header.ts';
import type { Node } from '../syntax/node.ts';
import { otherList, type WrongTable, wrongTable } from './wrong-table.ts';

/**
 * Why the levels that an axis takes from a file are not the ones that its author meant: one fault, however many levels
 * it affects.
 */
export interface IncludeFault {
  /** The token to change. */
  readonly at: Span;
  /** The problem, as a phrase that follows the name of the axis. */
  readonly problem: string;
  readonly hint: string;
  readonly fix?: Fix;
  /** Whether it affects a level. */
  spoils(level: Level): boolean;
  /** Whether a value would be a level without it. */
  hides(value: Value): boolean;
  /** The intended values, each at its own cell, as far as they are known. */
  readonly meant: readonly Level[];
}

/**
 * The fault of an axis' included file that explains levels unknown to the catalog, and values that the axis lacks.
 *
 * @param catalog - The catalog of the axis, if there is one.
 */
export function includeFault(
  axis: Axis,
  design: Pick<Design, 'axes' | 'rules'>,
  catalog?: AxisCatalog,
): IncludeFault | undefined {
  const { include } = axis;
  if (include === undefined) return undefined;
  const isKnown = catalog && ((id: string): boolean => catalog.has(id));
  const other = catalog && otherList(axis, include, catalog);
  if (other !== undefined) return listOfOther(include, other);
  const { columns } = include;
  if (suffixOf(include.path) === '.txt') return secondColumn(axis, isKnown);
  if (columns === undefined) return undefined;
  return columns.length > 1
    ? strayColumn(axis, include, columns, design, isKnown)
    : (openQuote(axis, include) ??
        otherSeparator(axis, columns) ??
        lowHeader(axis, columns, isKnown) ??
        lostHeader(axis, columns));
}

/** The axis includes the list of something else. */
function listOfOther({ columns = [], path }: Include, { why, meant, ...remedy }: WrongTable): IncludeFault {
  const texts = new Set(meant);
  const held =
    why === undefined
      ? `a file with ${columns.length === 1 ? 'the column' : 'the columns'} ${listed(columns.map(columnName))}`
      : `the list ${quoted(lastNameOf(path))}, in which ${why}`;
  return {
    ...remedy,
    problem: `includes ${held}`,
    spoils: () => true,
    hides: (value) => texts.has(text(value)),
    meant: [],
  };
}

/** The column with the name of the axis, or else the first one; and the first other column. */
function ownColumn(
  axisName: string,
  columns: readonly HeaderColumn[],
): { readonly own: number; readonly stray: HeaderColumn } | undefined {
  const named = columns.findIndex((column) => columnName(column) === axisName);
  const own = Math.max(0, named);
  const stray = columns.find((_, index) => index !== own);
  return stray && { own, stray };
}

const CATALOGS: readonly string[] = Object.values(CATALOG_FILES);

/** In a CSV with several columns, every level is a tuple. */
function strayColumn(
  axis: Axis,
  include: Include,
  columns: readonly HeaderColumn[],
  design: Pick<Design, 'axes' | 'rules'>,
  isKnown?: (id: string) => boolean,
): IncludeFault | undefined {
  const found = ownColumn(text(axis.name), columns);
  const [first] = axis.levels;
  if (found === undefined || first === undefined) return undefined;
  const { own, stray } = found;
  const meant = axis.levels.flatMap(({ value, node }): Level[] => {
    const member = value.kind === 'tuple' ? value.items[own] : undefined;
    const cell = node.kind === 'tuple' ? node.items[own] : undefined;
    return member && cell ? [{ value: member, node: cell }] : [];
  });
  const texts = new Set(meant.map(({ value }) => text(value)));
  const names = columns.map((column) => quoted(columnName(column)));
  const isCatalog = CATALOGS.some((path) => include.path.endsWith(path));
  const isNamed = columns.map(columnName).includes(text(axis.name));
  const wrong = isCatalog
    ? undefined
    : wrongTable(axis, include, columns, isNamed ? own : -1, design, isKnown);
  if (wrong !== undefined) {
    const { why, meant: known, ...remedy } = wrong;
    const values = new Set(known);
    return {
      ...remedy,
      problem: `has tuples such as ${spelled(first.value)} for levels, because ${why}`,
      spoils: ({ value }) => value.kind === 'tuple',
      hides: (value) => value.kind === 'str' && (values.has(value.value) || texts.has(value.value)),
      meant: remedy.fix === undefined && isNamed ? meant : [],
    };
  }
  return {
    at: stray.span,
    problem: `has tuples such as ${spelled(first.value)} for levels, because its CSV has ${columns.length} columns`,
    hint: isCatalog
      ? `a catalog cannot be included: list the ids in the spec, or in a CSV of their own with the only column ${names[own]}`
      : new Set(names).size < names.length
        ? `leave only one column ${names[own]}`
        : areRowNumbers(axis.levels, columns.indexOf(stray))
          ? `delete the column ${quoted(columnName(stray))}: it holds row numbers`
          : `leave only the column ${names[own]}, or bind ${listed(names)} with a tuple rule`,
    spoils: ({ value }) => value.kind === 'tuple',
    hides: (value) => value.kind === 'str' && texts.has(value.value),
    meant,
  };
}

/** Whether a column counts the rows. */
function areRowNumbers(levels: readonly Level[], column: number): boolean {
  const cells = levels.map(({ value }) =>
    value.kind === 'tuple' ? text(value.items[column] ?? str('')) : '',
  );
  return levels.length > 1 && cells.every((cell, row) => cell === String(Number(cells[0]) + row));
}

/** An unclosed quote turns everything after it into one level. */
function openQuote(axis: Axis, { unterminatedQuote: quote }: Include): IncludeFault | undefined {
  if (quote === undefined) return undefined;
  const swallowed = axis.levels.filter(({ node }) => node.span.start >= quote.start);
  const lines = new Set(swallowed.flatMap(({ value }) => text(value).split('\n').map(strip)));
  return {
    at: quote,
    problem: `has everything after this quote, which is never closed, as one level`,
    hint: 'close it with another `"`',
    spoils: ({ node }) => node.span.start >= quote.start,
    hides: (value) => lines.has(text(value)),
    meant: [],
  };
}

/** Separators between an id and a note after it, in a list that has neither columns nor comments. */
const NOTE = /^(\S+)(\t\s*|\s{2,}|\s+(?=#))\S/;

/** Maximum number of lines that one fix edits. */
const MOST_LINES = 2000;

/** A line of a `.txt` list is one level, whatever follows the id. */
function secondColumn(axis: Axis, isKnown?: (id: string) => boolean): IncludeFault | undefined {
  const noted = new Map<Level, { readonly id: string; readonly gap: string }>();
  for (const level of axis.levels) {
    const whole = text(level.value);
    const [, id, gap] = NOTE.exec(whole) ?? [];
    if (id !== undefined && gap !== undefined && !isComment(whole) && isKnown?.(whole) !== true)
      noted.set(level, { id, gap });
  }
  const [first] = noted;
  const ids = new Set([...noted.values()].map(({ id }) => id));
  if (first === undefined || (isKnown && ![...ids].some(isKnown))) return undefined;
  const [{ node, value }, { id, gap }] = first;
  const isTab = gap.includes('\t');
  const blank = isTab ? 'the tab' : 'the blanks';
  const rest = ({ span: at }: Node, { length }: string): Span => ({ ...at, start: at.start + length });
  return {
    at: rest(node, id),
    problem: `has ${noted.size === 1 ? `the whole line ${spelled(value)} as a level` : `${noted.size} whole lines as levels, such as ${spelled(value)}`}, because ${noted.size === 1 ? 'it continues' : 'they continue'} after the id`,
    hint: `a .txt list has one id per line: remove ${blank} and what follows, so that only ${quoted(id)} is left${noted.size === 1 ? '' : ' of the first line'}`,
    ...(noted.size > MOST_LINES
      ? {}
      : suggested(...[...noted].map(([level, own]) => ({ at: rest(level.node, own.id), newText: '' })))),
    spoils: (level) => noted.has(level),
    hides: (hidden) => ids.has(text(hidden)),
    meant: [...noted].map(([level, own]) => ({
      value: str(own.id),
      node: { ...level.node, span: { ...level.node.span, end: level.node.span.start + own.id.length } },
    })),
  };
}

/** Spreadsheets may separate cells with `;` or tabs, so that a whole line is one level. */
function otherSeparator(axis: Axis, [column]: readonly HeaderColumn[]): IncludeFault | undefined {
  const [separator] = /[;\t|]/.exec(column === undefined ? '' : columnName(column)) ?? [];
  // At the end of each line, nothing is separated.
  if (column === undefined || separator === undefined || /^[^;]+;+$/.test(columnName(column)))
    return undefined;
  const isJoined = ({ value }: Level): boolean => value.kind === 'str' && value.value.includes(separator);
  const cells = new Set(axis.levels.filter(isJoined).flatMap(({ value }) => text(value).split(separator)));
  if (cells.size === 0) return undefined;
  const shown = separator === '\t' ? 'a tab' : quoted(separator);
  return {
    at: column.span,
    problem: `has whole lines as levels, because the columns of its CSV are separated by ${shown}`,
    hint: `leave only the column of the axis; commas separate the columns of a CSV`,
    spoils: isJoined,
    hides: (value) => value.kind === 'str' && cells.has(value.value),
    meant: [],
  };
}

/** Names that people give to the only column of a list, other than that of its axis. */
export const USUAL_HEADER = /^(?:id|name|(?:template|model|combo|combination|llm|judge)(?:[_ -]?id)?)s?$/i;

/** With a comment, a title or values above the header, the header becomes a level. */
function lowHeader(
  axis: Axis,
  [column]: readonly HeaderColumn[],
  isKnown?: (id: string) => boolean,
): IncludeFault | undefined {
  const name = text(axis.name);
  if (column === undefined || columnName(column) === name) return undefined;
  const top = columnName(column);
  const isValue = isKnown?.(top) || isRowAbove([top], 1) === true;
  const own = axis.levels.findIndex(({ value }) => text(value) === name);
  // Below a header with another name, a row with this name repeats the header.
  const index = own > 0 && !isValue ? 0 : Math.max(0, own);
  const found = axis.levels[index];
  const header = found === undefined ? '' : text(found.value);
  const isOwnName = header === name;
  if (found === undefined || (!isOwnName && !USUAL_HEADER.test(header))) return undefined;
  const isPlain = found.node.kind === 'scalar' && found.node.style !== 'quoted';
  const above = axis.levels[index - 1]?.node.span ?? column.span;
  const edits = isValue
    ? [
        { at: { ...column.span, end: column.span.start }, newText: `${header}\n` },
        { at: { ...found.node.span, start: above.end }, newText: '' },
      ]
    : [{ at: { ...column.span, end: found.node.span.start }, newText: '' }];
  return {
    at: column.span,
    problem: `has ${isOwnName ? 'its own name' : quoted(header)} as a level, because line 1 of its CSV is read as the header`,
    hint: isValue
      ? `move the line ${quoted(header)} to the top: it is the header`
      : `${deletedAbove('line 1', top)}, and ${quoted(header)} below it is the header`,
    ...(column.span.start === 0 && isPlain ? suggested(...edits) : {}),
    spoils: (level) => level === found,
    hides: (value) => isValue && text(value) === top,
    meant: [],
  };
}

/** The first line of a CSV is never a value. */
function lostHeader(axis: Axis, [column]: readonly HeaderColumn[]): IncludeFault | undefined {
  if (column === undefined) return undefined;
  const header = columnName(column);
  return {
    at: column.span,
    problem: `loses ${quoted(header)}: the first line of its CSV is taken for a column name`,
    hint: `put a header above it: ${text(axis.name)}`,
    spoils: () => false,
    hides: (value) => text(value) === header,
    meant: [],
  };
}
