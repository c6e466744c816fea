import type { Code } from '../findings/codes.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { type Edit, suggested } from '../findings/fix.ts';
import { quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { lastNameOf, suffixOf } from '../source/path.ts';
import { SourceFile } from '../source/source-file.ts';
import { cover, span } from '../source/span.ts';
import { crossTable } from '../syntax/cross-table.ts';
import type { HeaderColumn } from '../syntax/csv-columns.ts';
import { deletedAbove } from '../syntax/low-header.ts';
import type { Node } from '../syntax/node.ts';
import { IS_CROSS_TABLE } from '../syntax/report-missing-cells.ts';
import { dividedByCommas, otherSeparator, separatedByCommas } from '../syntax/separated-by-commas.ts';
import type { Include } from './design.ts';
import { textOf } from './entries.ts';
import { columnName, foldName } from './header-name.ts';
import { includedAt } from './levels.ts';
import type { LoadContext } from './load-context.ts';
import { isAxisName } from './reference-hints.ts';
import { reportTextEntries } from './rule-list.ts';
import { showNode } from './show.ts';
import { tableWithColumns } from './table-with-columns.ts';

/**
 * Whether the number of columns of an included CSV differs from the rule's number of axes. Then no row fits, which is
 * reported once, at the superfluous column or at the header. Rows of a single column are plain values, never items with
 * one value. Rows of a `.txt` list never fit.
 *
 * @param sides - Other names that columns may have: the sides of a pair.
 */
export function hasWrongColumns(
  include: Include | undefined,
  items: readonly Node[],
  axes: readonly string[],
  sides: readonly string[],
  code: Code,
  what: string,
  context: LoadContext,
): boolean {
  if (include !== undefined && suffixOf(include.path) === '.txt' && items.length > 0) {
    reportTextEntries(include, items, axes, code, what, context);
    return true;
  }
  const columns = include?.columns;
  const [first] = columns ?? [];
  const last = columns?.[columns.length - 1];
  const [item] = items;
  if (include === undefined || columns === undefined || !first || !last || !item) return false;
  if (reportSideways(include, axes, code, what, context)) return true;
  if (columns.length === axes.length && columns.length > 1) return false;
  if (reportCrossTable(include, axes, code, what, context)) return true;
  const found =
    columns.length === 1
      ? 'a CSV of one column holds single values'
      : `the CSV has ${columns.length} columns`;
  // A superfluous column is the token to remove; if columns are missing, that is a fault of the header.
  const known = new Set([...axes, ...sides].map(foldName));
  const stray =
    columns.length > axes.length
      ? (columns.find((column) => !known.has(foldName(columnName(column)))) ?? columns[axes.length])
      : undefined;
  const rows = [
    { at: first.span, written: first.name },
    ...items.map((row) => ({ at: row.span, written: textOf(row) ?? '' })),
  ];
  const opened = context.sources.open(include.path);
  const file = opened.kind === 'text' ? opened.file : new SourceFile(include.path, '');
  const quotedLines = columns.length === 1 ? linesInQuotes(file, axes.length) : undefined;
  if (quotedLines !== undefined) {
    context.collector.add(
      code,
      atSpan(span(file.path, 0, file.lines.lineStart(2))),
      `${what} binds ${axes.length} axes (${axes.join(', ')}), but every line is in quotes as a whole, so that each is a single cell`,
      {
        hint: `remove the quotes around each line: ${first.name}`,
        ...suggested(...quotedLines),
        related: includedAt(include),
      },
    );
    return true;
  }
  const sign =
    columns.length === 1
      ? otherSeparator(
          rows.map(({ written }) => written),
          axes.length,
        )
      : undefined;
  const separator = sign
    ? `separate the columns with commas, not with ${sign.shown}`
    : separatorHint(columns);
  const lowHeader = lowHeaderHint(columns, item, known);
  const instead =
    separator === undefined && lowHeader === undefined && !columns.every(({ name }) => name === '')
      ? [axes, sides].flatMap((one) =>
          one.length > 1 ? (tableWithColumns(include, one, context) ?? []) : [],
        )[0]
      : undefined;
  if (instead !== undefined) {
    context.collector.add(
      code,
      atSpan(include.at),
      `${what} binds ${axes.length} axes (${axes.join(', ')}), but this file has ${columns.length === 1 ? 'the column' : 'the columns'} ${columns.map(columnName).join(', ')}`,
      instead,
    );
    return true;
  }
  context.collector.add(
    code,
    atSpan(stray?.span ?? cover(first.span, last.span)),
    `${what} binds ${axes.length === 1 ? 'one axis' : `${axes.length} axes`} (${axes.join(', ')}), but ${found}: no row fits, such as ${showNode(item)}`,
    {
      hint:
        separator ??
        lowHeader ??
        (axes.length === 1
          ? 'write the items in the spec, as lists of one: [[value], …]'
          : stray
            ? columns.filter((column) => columnName(column) === columnName(stray)).length > 1
              ? `remove one of the columns ${quoted(columnName(stray))}`
              : isForAnother(include, columnName(stray), context)
                ? `include a table with one column per axis, ${axes.join(',')}, or bind ${quoted(columnName(stray))} as well, in a tuple rule`
                : `remove the column ${quoted(columnName(stray))}: one column per axis, ${axes.join(',')}`
            : `give it one column per axis: ${axes.join(',')}`),
      ...(sign
        ? suggested(...dividedByCommas(rows, sign))
        : separator
          ? suggested(...separatedByCommas(file))
          : {}),
      ...(lowHeader && !separator
        ? suggested({ at: span(file.path, 0, file.lines.lineStart(2)), newText: '' })
        : {}),
      related: includedAt(include),
    },
  );
  return true;
}

/** Whether a column of an included table is likely to serve another purpose: it is an axis, or the spec includes it twice. */
function isForAnother({ path }: Include, column: string, context: LoadContext): boolean {
  const opened = context.sources.open(context.specPath);
  const written = opened.kind === 'text' ? opened.file.text : '';
  return isAxisName(column, context) || written.split(lastNameOf(path)).length > 2;
}

/** The edits that remove the quotes around the lines of a table, if each line is quoted as a whole. */
function linesInQuotes({ path, text: whole }: SourceFile, columns: number): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  const line = /(?:^\ufeff?|(?<=[\r\n]))"([^"\r\n]*)"[ \t]*(?:\r\n?|\n|$)|[\r\n]+|[\s\S]/y;
  while (line.lastIndex < whole.length) {
    const index = line.lastIndex;
    const [found = '', inner] = line.exec(whole) ?? [];
    if (inner === undefined && !/^[\r\n]+$/.test(found)) return undefined;
    if (inner === undefined) continue;
    if (inner.split(',').length !== columns || edits.length >= MOST_LINES) return undefined;
    const start = index + found.indexOf('"');
    edits.push({ at: span(path, start, start + inner.length + 2), newText: inner });
  }
  return columns > 1 && edits.length > 1 ? edits : undefined;
}

/** Maximum number of lines from which one fix removes quotes. */
const MOST_LINES = 10_000;

/** Reports a table that has a row for each axis, in place of a column. */
function reportSideways(
  { path, columns: [first] = [] }: Include,
  axes: readonly string[],
  code: Code,
  what: string,
  { sources, collector }: LoadContext,
): boolean {
  const opened = sources.open(path);
  const text = opened.kind === 'text' && opened.file.text.length <= LARGEST ? opened.file.text : '';
  if (first === undefined || /["#]/.test(text)) return false;
  const rows = text
    .split(/\r\n?|\n/)
    .flatMap((line) => (line.trim() === '' ? [] : [line.split(',').map((cell) => cell.trim())]));
  const names = rows.map(([name = '']) => name.replace(/^\ufeff/, ''));
  const width = rows[0]?.length ?? 0;
  if (
    width < 2 ||
    axes.length < 2 ||
    names.length !== axes.length ||
    !rows.every(({ length }) => length === width)
  )
    return false;
  if (!axes.every((axis) => names.includes(axis))) return false;
  const byAxis = axes.map((axis) => rows[names.indexOf(axis)] ?? []);
  const lines = Array.from({ length: width }, (_, place) =>
    byAxis.map((cells, index) => (place === 0 ? axes[index] : cells[place])).join(','),
  );
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  collector.add(
    code,
    atSpan(first.span),
    `${what} has one column per axis, but this table has a row for each axis`,
    {
      hint: `transpose the table: write ${quoted(lines[0] ?? '')} in the first line, and one row for each combination below it, such as ${quoted(lines[1] ?? '')}`,
      ...suggested({ at: span(path, 0, text.length), newText: [...lines, ''].join(lineEnd) }),
    },
  );
  return true;
}

/** Maximum number of characters of a table that one fix turns. */
const LARGEST = 100_000;

/** Reports a cross table, with a mark for each allowed pair, in place of a list of pairs. */
function reportCrossTable(
  { path, columns: [first] = [] }: Include,
  axes: readonly string[],
  code: Code,
  what: string,
  { sources, collector, declared = [] }: LoadContext,
): boolean {
  const opened = sources.open(path);
  const [left = '', right = '', more] = axes;
  if (opened.kind !== 'text' || first === undefined || more !== undefined) return false;
  const { text: whole, lines } = opened.file;
  const cross = crossTable(whole, (name) => axes.includes(name));
  const [pair] = cross?.pairs ?? [];
  if (cross === undefined || pair === undefined) return false;
  const levels = declared.find(({ name }) => text(name) === right)?.levels ?? [];
  const isTurned = levels.some(({ value }) => text(value) === pair[0]);
  const rows = cross.pairs.map(([row, column]) => (isTurned ? `${column},${row}` : `${row},${column}`));
  const header = span(path, first.span.start, Math.max(first.span.end, lines.lineStart(2) - 1));
  const lineEnd = /\r\n?|\n/.exec(whole)?.[0] ?? '\n';
  collector.add(code, atSpan(header), `${what} binds ${left} and ${right}, but ${IS_CROSS_TABLE}`, {
    hint: `write one row for each mark, below \`${left},${right}\`: ${rows[0]}`,
    ...suggested({
      at: span(path, 0, whole.length),
      newText: [`${left},${right}`, ...rows, ''].join(lineEnd),
    }),
  });
  return true;
}

/** The hint if a comment or a title precedes the header, which is then read as the first row. */
function lowHeaderHint(
  [first, other]: readonly HeaderColumn[],
  item: Node,
  known: ReadonlySet<string>,
): string | undefined {
  const name = other ? undefined : textOf(item);
  return name !== undefined && known.has(foldName(name))
    ? `${deletedAbove('line 1', first?.name ?? '')}, and the line below it is the header`
    : undefined;
}

/** Spreadsheets may separate cells with `;` or tabs: then each line is a single column. */
function separatorHint([only, other]: readonly HeaderColumn[]): string | undefined {
  const separator = only && !other ? /[;\t|]/.exec(only.name)?.[0] : undefined;
  if (separator === undefined) return undefined;
  return `separate the columns with commas, not with ${separator === '\t' ? 'tabs' : `'${separator}'`}`;
}
