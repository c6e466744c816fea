import type { AxisCatalogs } from '../catalog/axis-catalog.ts';
import { unknownLevelHint } from '../checks/level-remedy.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { textOf } from '../findings/text.ts';
import { listed, quoted } from '../findings/words.ts';
import { REPLICATE_FIELDS, TEXT_FIELDS } from '../plan/plan-fields.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { type CsvCell, spreadsheetCells } from '../syntax/spreadsheet-cells.ts';
import { PLAN_COLUMNS, type PlanColumn, placeOf, sortOf } from './plan-columns.ts';
import { type Relation, relationOf } from './relation.ts';

/** A fault of a table, and its place. */
export interface TableFault {
  readonly at: Span;
  readonly message: string;
}

export type DesignTable =
  | { readonly kind: 'rows'; readonly rows: Relation; readonly notes: readonly string[] }
  | { readonly kind: 'faults'; readonly faults: readonly TableFault[] };

/** Maximum number of rows: with ten columns, this is the maximum number of cells in a spec's files. */
const MOST_ROWS = 100_000;

/**
 * Reads a design from a table with one column per axis and one row per row of the plan, as exported by spreadsheets:
 * with columns in any order, names in any case, and any of the usual delimiters. Empty columns without a name and empty
 * rows are ignored. Without `essay_llm`, the model of an essay is that of its draft. All faults are reported.
 *
 * @param catalogs - Where levels are looked up.
 */
export function designTable(file: SourceFile, catalogs: AxisCatalogs): DesignTable {
  const read = spreadsheetCells(file, MOST_ROWS + 1);
  if (read.kind === 'broken') return faults([{ at: read.at, message: BROKEN[read.problem] }]);
  // A line that tells spreadsheets the separator. It contains the separator, so it was recognized.
  const [header, ...rest] = /^sep=/i.test(read.rows[0]?.[0]?.text ?? '') ? read.rows.slice(1) : read.rows;
  if (header === undefined) return faults([{ at: startOf(file), message: 'the table is empty' }]);
  if (read.isCut)
    return faults([{ at: startOf(file), message: `the table has more than ${MOST_ROWS} rows` }]);
  const rows = rest.filter((cells) => cells.some(({ text }) => text !== ''));
  const { columns, found } = columnsOf(header, rows);
  if (found.length > 0) return faults(found);
  if (rows.length === 0)
    return faults([{ at: startOf(file), message: 'the table has no row below its header' }]);
  const filled = [...columns.values()].map((column) => rows.map((cells) => cells[column]?.text ?? ''));
  const cellFaults = [
    ...faultyCells(columns, rows),
    ...repeatedRows(filled, rows, file),
    ...unknownLevels(columns, rows, catalogs),
  ];
  if (cellFaults.length > 0) return faults(cellFaults.sort((left, right) => left.at.start - right.at.start));
  const byName = new Map([...columns.keys()].map((name, index) => [name, filled[index] ?? []]));
  const models = byName.get('draft_llm');
  const notes: string[] = [];
  if (!byName.has('essay_llm') && models !== undefined) {
    byName.set('essay_llm', models);
    notes.push('the table has no column essay_llm: each essay is written by the model of its draft');
  }
  const names = PLAN_COLUMNS.filter((name) => byName.has(name));
  const texts = rows.map((_, row) => names.map((name) => byName.get(name)?.[row] ?? ''));
  return { kind: 'rows', rows: relationOf(names, texts), notes };
}

const BROKEN = {
  'quote-not-closed': 'this quote is never closed',
  'text-at-quote': 'a quote inside a cell: put the whole cell in quotes, and double every quote in it',
  'too-wide': 'more columns than a design has axes',
} as const;

function faults(found: readonly TableFault[]): DesignTable {
  return { kind: 'faults', faults: found };
}

function startOf({ path }: SourceFile): Span {
  return { path, start: 0, end: 0 };
}

/** All names of a column that the planner reads, such as `evaluation_template_replicate`, which `compile` prints. */
const NAMES: ReadonlyMap<string, PlanColumn> = new Map<string, PlanColumn>([
  ...Object.entries(TEXT_FIELDS).flatMap(([name, names]) =>
    names.map((other) => [other, name as PlanColumn] as const),
  ),
  ...Object.entries(REPLICATE_FIELDS).flatMap(([stage, names]) =>
    names.map((other) => [other, `${stage}_replicate` as PlanColumn] as const),
  ),
]);

/** Whether a header names axes, but with something else between them. */
function isSeparated([first, second]: readonly CsvCell[]): boolean {
  const names = first?.text.toLowerCase().match(/\w+/g) ?? [];
  return second === undefined && names.filter((name) => NAMES.has(name)).length > 1;
}

/** The position of each column, and faults of the header. */
function columnsOf(
  header: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
): { readonly columns: ReadonlyMap<PlanColumn, number>; readonly found: readonly TableFault[] } {
  const columns = new Map<PlanColumn, number>();
  const found: TableFault[] = [];
  const known = [...NAMES.keys()];
  for (const [index, { text, at }] of header.entries()) {
    const plain = text.toLowerCase().replace(/[\s-]+/g, '_');
    if (plain === '') {
      const filled = rows.find((cells) => (cells[index]?.text ?? '') !== '')?.[index];
      if (filled) found.push({ at: filled.at, message: 'a value below no column name' });
      continue;
    }
    const name = NAMES.get(plain);
    if (name === undefined) {
      const near = nearestNames(plain, known, 1)[0];
      found.push({
        at,
        message: `${quoted(text)} is not an axis that a plan reads; ${near === undefined ? 'leave out columns that are not axes' : didYouMean(near)}`,
      });
    } else if (columns.has(name)) found.push({ at, message: `a second column for ${name}` });
    else columns.set(name, index);
  }
  const wide = rows.find((cells) => cells.slice(header.length).some(({ text }) => text !== ''));
  const beyond = wide?.slice(header.length).find(({ text }) => text !== '');
  if (beyond) found.push({ at: beyond.at, message: 'a value beyond the last column' });
  const missing = PLAN_COLUMNS.filter(
    (name) => sortOf(name) !== 'replicate' && name !== 'essay_llm' && !columns.has(name),
  );
  const [first] = header;
  if (columns.size === 0 && first)
    return {
      columns,
      found: [
        {
          at: { ...first.at, end: header.at(-1)?.at.end ?? first.at.end },
          message: isSeparated(header)
            ? 'columns are separated by commas, semicolons, tabs or |: save the table with one of them'
            : `no column has the name of an axis: put a first line with the names above the rows, such as ${missing.join(',')}`,
        },
      ],
    };
  if (missing.length > 0 && first)
    found.push({
      at: { ...first.at, end: header.at(-1)?.at.end ?? first.at.end },
      message: `there is no column ${missing.length === 1 ? '' : 'for '}${listed(missing, missing.length, missing.length)}`,
    });
  return {
    columns: new Map([...columns].sort(([left], [right]) => placeOf(left) - placeOf(right))),
    found,
  };
}

function* faultyCells(
  columns: ReadonlyMap<PlanColumn, number>,
  rows: readonly (readonly CsvCell[])[],
): Iterable<TableFault> {
  for (const cells of rows) {
    passCheckpoint();
    const empty = [...columns].filter(([, index]) => (cells[index]?.text ?? '') === '');
    const [first] = empty;
    const at = first && (cells[first[1]] ?? cells.at(-1))?.at;
    if (at)
      yield {
        at,
        message: `no ${listed(
          empty.map(([name]) => name),
          empty.length,
          empty.length,
        )} in this row`,
      };
    for (const [name, index] of columns) {
      const cell = cells[index];
      if (cell === undefined || cell.text === '' || sortOf(name) !== 'replicate') continue;
      if (!/^[1-9]\d*$/.test(cell.text))
        yield { at: cell.at, message: `${quoted(cell.text)} is not a replicate: they count 1, 2, 3, …` };
    }
  }
}

function* repeatedRows(
  filled: readonly (readonly string[])[],
  rows: readonly (readonly CsvCell[])[],
  { lines }: SourceFile,
): Iterable<TableFault> {
  const first = new Map<string, CsvCell>();
  for (const [row, cells] of rows.entries()) {
    passCheckpoint();
    const key = JSON.stringify(filled.map((column) => column[row]));
    const [start] = cells;
    const known = first.get(key);
    if (start === undefined) continue;
    if (known === undefined) first.set(key, start);
    else
      yield {
        at: { ...start.at, end: cells.at(-1)?.at.end ?? start.at.end },
        message: `this row repeats line ${lines.position(known.at.start).line}; to repeat a generation, give it a column such as evaluation_replicate`,
      };
  }
}

/** Each level that its catalog lacks, at its first occurrence. */
function* unknownLevels(
  columns: ReadonlyMap<PlanColumn, number>,
  rows: readonly (readonly CsvCell[])[],
  catalogs: AxisCatalogs,
): Iterable<TableFault> {
  for (const [name, index] of columns) {
    const catalog = catalogs(name);
    // Faults of the catalog itself are reported separately.
    if (catalog === undefined || catalog.fault !== undefined) continue;
    const seen = new Set<string>();
    for (const cells of rows) {
      const cell = cells[index];
      if (cell === undefined || cell.text === '' || seen.has(cell.text)) continue;
      seen.add(cell.text);
      if (catalog.has(cell.text)) continue;
      const source = textOf(catalog.source);
      const barred = catalog.barred?.(cell.text);
      yield {
        at: cell.at,
        message:
          barred === undefined
            ? `${name} ${quoted(cell.text)} is not in ${source}; ${textOf(unknownLevelHint(cell.text, catalog))}`
            : `${name} ${quoted(cell.text)}: its ${barred.flag} is not true in ${source}`,
      };
    }
  }
}
