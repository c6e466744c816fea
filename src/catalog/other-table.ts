import { type Fix, suggested } from '../findings/fix.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import { CATALOG_COLUMNS } from './catalog-columns.ts';

/** A table in a format other than CSV, and how to convert it. */
export interface OtherTable {
  readonly message: string;
  readonly hint: string;
  readonly fix?: Fix;
}

/** Maximum number of characters that one fix rewrites. Larger tables should be exported again. */
const LARGEST = 100_000;

const AS_CSV = 'export it as a CSV: a line of column names, then one line per row';

/** The format of a file that is not a CSV, as far as its first lines reveal it. */
export function otherTable(file: SourceFile): OtherTable | undefined {
  const text = file.text.replace(/^\ufeff/, '');
  if (/^\s{0,100}[[{]\s*["{[]/.test(text)) return { message: 'this is JSON, not a CSV', hint: AS_CSV };
  if (/^(?:- \w{1,100}: |\w{1,100}:\s*(?:\n|\r\n))/.test(text))
    return { message: 'this is YAML, not a CSV', hint: AS_CSV };
  if (/^\d{3}: [A-Z][\w ]{1,40}\s*$/.test(text))
    return { message: 'this is a message from a server, not the file', hint: 'download the file again' };
  const lines = text.length > LARGEST ? [] : text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return (
    markdownTable(file, lines) ??
    quotedLines(file, lines) ??
    stagesAsColumns(file, lines) ??
    stagesAsKeys(file, lines) ??
    sidewaysTable(file, lines) ??
    spacedColumns(file, lines)
  );
}

function written(file: SourceFile, lines: readonly string[]): { readonly fix?: Fix } {
  const start = file.text.startsWith('\ufeff') ? 1 : 0;
  const lineEnd = /\r\n?|\n/.exec(file.text)?.[0] ?? '\n';
  const newText = lines.map((line) => line + lineEnd).join('');
  return suggested({ at: span(file.path, start, file.text.length), newText });
}

function markdownTable(
  file: SourceFile,
  [head = '', rule = '', ...rows]: readonly string[],
): OtherTable | undefined {
  if (!head.includes('|') || !/^[\s|:-]*-[\s|:-]*$/.test(rule)) return undefined;
  const cells = [head, ...rows].map((line) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
  );
  const isPlain = cells.every(
    (row) => row.length === cells[0]?.length && row.every((cell) => !/[",]/.test(cell)),
  );
  return {
    message: 'this is a Markdown table, not a CSV',
    hint: 'separate the columns with commas only, and delete the line of hyphens',
    ...(isPlain
      ? written(
          file,
          cells.map((row) => row.join(',')),
        )
      : {}),
  };
}

/** The fault of lines that are quoted as a whole, so that each has a single cell. */
function quotedLines(file: SourceFile, lines: readonly string[]): OtherTable | undefined {
  if (!/^"[^"]*,[^"]*"$/.test(lines[0] ?? '')) return undefined;
  const areAll = lines.every((line) => /^"[^"]*"$/.test(line));
  return {
    message: 'the whole header line is in quotes, so it is read as a single name',
    hint: 'remove the quotes around the lines',
    ...(areAll
      ? written(
          file,
          lines.map((line) => line.slice(1, -1)),
        )
      : {}),
  };
}

/** The fault of a table with stages as columns, although they should be rows. */
function stagesAsColumns(file: SourceFile, lines: readonly string[]): OtherTable | undefined {
  const names = (lines[0] ?? '').split(',').map((name) => name.trim());
  if (names.length < 2 || names.some((name) => !/^(?:draft|essay|evaluation)$/.test(name))) return undefined;
  const counts = (lines[1] ?? '').split(',').map((count) => count.trim());
  const isWhole =
    lines.length === 2 && counts.length === names.length && counts.every((count) => /^\d+$/.test(count));
  return {
    message: 'the stages are laid out as columns',
    hint: `write one row per stage below \`stage,replicates\`: ${names[0]},${counts[0] ?? '1'}`,
    ...(isWhole
      ? written(file, ['stage,replicates', ...names.map((name, index) => `${name},${counts[index]}`)])
      : {}),
  };
}

/** Counts of stages that are not a table: `draft: 1` or `draft=1` on each line. */
function stagesAsKeys(file: SourceFile, lines: readonly string[]): OtherTable | undefined {
  const rows = lines.map((line) =>
    /^\s*["']?(draft|essay|evaluation)s?["']?\s*(?:[:=;|]|\t| )\s*["']?(\d{1,6})["']?\s*[,;]?\s*$/i.exec(
      line,
    ),
  );
  const counts = rows.flatMap((row) => (row === null ? [] : `${row[1]?.toLowerCase()},${row[2]}`));
  const [first] = counts;
  if (first === undefined || rows[0] === null || counts.length < 2) return undefined;
  return {
    message: 'the counts of the stages are not a table',
    hint: `put the line \`stage,replicates\` above them, and a comma between each stage and its count: ${first}`,
    ...(counts.length === rows.length ? written(file, ['stage,replicates', ...counts]) : {}),
  };
}

/** A transposed table: column names below each other, with their values to the right. */
function sidewaysTable(file: SourceFile, lines: readonly string[]): OtherTable | undefined {
  if (lines.length > MOST_COLUMNS) return undefined;
  const rows = lines.map((line) => line.split(',').map((cell) => cell.trim()));
  const [names = [], ...others] = rows;
  const columns = Object.values(CATALOG_COLUMNS).find(([id]) => id?.name === names[0]);
  const isColumn = (name = ''): boolean => columns?.some((column) => column.name === name) ?? false;
  if (names.length < 2 || others.length === 0 || !others.every(([name]) => isColumn(name))) return undefined;
  if (names.slice(1).some(isColumn)) return undefined;
  const isPlain = rows.every((row) => row.length === names.length && !row.some((cell) => cell.includes('"')));
  return {
    message: 'the table is transposed: its columns are laid out as rows',
    hint: `swap rows and columns, so that line 1 is \`${rows.map(([name]) => name).join(',')}\``,
    ...(isPlain
      ? written(
          file,
          names.map((_, place) => rows.map((row) => row[place]).join(',')),
        )
      : {}),
  };
}

/** More columns than any catalog has. */
const MOST_COLUMNS = 20;

/** A small transposed table that the runtime accepts, since its first column has the right name. */
export function transposedTable(file: SourceFile): OtherTable | undefined {
  if (file.text.length > LARGEST) return undefined;
  const lines = file.text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  return sidewaysTable(
    file,
    lines.filter((line) => line.trim() !== ''),
  );
}

/** Columns aligned with spaces. */
function spacedColumns(file: SourceFile, lines: readonly string[]): OtherTable | undefined {
  const rows = lines.map((line) => line.trim().split(/ {2,}/));
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.some((row) => row.length !== width || row.some((cell) => /[",;|\t]/.test(cell))))
    return undefined;
  return {
    message: 'the columns are separated by spaces',
    hint: 'separate the columns with commas',
    ...written(
      file,
      rows.map((row) => row.join(',')),
    ),
  };
}
