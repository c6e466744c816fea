import { atPath, atStart, atToken, cut, type Edit, type Fault, inEdit, insertAt, replace } from '../fault.ts';
import type { Place, Token } from '../layout.ts';
import { misspell } from '../misspell.ts';
import { CATALOG_OF, type Cohort, type Project } from '../project.ts';
import type { Random } from '../random.ts';
import { lineOf, type Table } from '../table.ts';
import { includesOf, inReference, type Used } from './includes.ts';
import { type FaultKind, REFUSALS } from './kind.ts';

type Inject = (
  table: Table,
  used: Used,
  random: Random,
  project: Project,
  cohort: Cohort,
) => Partial<Fault> | undefined;

function inTable(name: string, fits: (table: Table) => boolean, inject: Inject): FaultKind {
  return inReference(name, (used, cohort, project, random) => {
    const { table } = used.include;
    if (table === undefined || !fits(table)) return undefined;
    const fault = inject(table, used, random, project, cohort);
    // Every cohort that includes the file is touched.
    const users = project.cohorts.flatMap((other) =>
      includesOf(other)
        .filter(({ include }) => include.path === table.path)
        .map(({ subjects }) => ({ subjects, id: other.id, spec: other.specPath })),
    );
    if (fault === undefined) return undefined;
    return {
      breaksRows: users.map(({ spec }) => spec),
      ...fault,
      subjects: [
        ...(fault.subjects ?? [`file/${table.path}`, ...users.flatMap(({ subjects }) => subjects)]),
        // A spec that cannot be read includes nothing.
        ...users.map(({ id }) => `${id}/include/${table.path}`),
      ],
    };
  });
}

const isWide = (table: Table): boolean => table.header.cells.length > 1;
const isNarrow = (table: Table): boolean => table.header.cells.length === 1;

function headerOf(table: Table): Place {
  return lineOf(table.header);
}

function lastOf<T>(items: readonly T[]): T {
  const item = items[items.length - 1];
  if (item === undefined) throw new Error('csv: an empty line');
  return item;
}

/** Each line of the table written anew. */
function rewrite(table: Table, line: (cells: readonly Token[], index: number) => string): Edit[] {
  return [table.header, ...table.rows].map((one, index) => replace(lineOf(one), line(one.cells, index)));
}

const raw = ({ quote, text }: Token): string => quote + text + quote;

const WRONG_ARITY = ['pair/entry-not-a-pair', 'tuple/arity'] as const;

function otherSeparator(name: string, separator: string): FaultKind {
  return inTable(name, isWide, (table) => ({
    edits: rewrite(table, (cells) => cells.map(raw).join(separator)),
    expected: [{ codes: WRONG_ARITY, where: atToken(headerOf(table)) }],
  }));
}

export const CSV_KINDS: readonly FaultKind[] = [
  inTable('empty cell of an included CSV', isWide, (table, _used, random) => {
    const cell = random.pick(random.pick(table.rows).cells);
    return {
      edits: [cut(cell)],
      expected: [{ codes: ['csv/missing-cell'], where: atToken(cell) }],
    };
  }),
  inTable('row of an included CSV that is too short', isWide, (table, _used, random) => {
    const row = random.pick(table.rows);
    const cell = lastOf(row.cells);
    const gap = { ...cell, start: cell.start - 1 };
    return {
      edits: [cut(gap)],
      expected: [
        {
          codes: ['csv/missing-cell'],
          where: atToken({ path: table.path, start: gap.start, end: gap.start }),
          or: [atToken({ path: table.path, start: row.start, end: gap.start })],
        },
      ],
    };
  }),
  inTable('row of an included CSV that is too long', isWide, (table, used, random) => {
    const row = random.pick(table.rows);
    const edit = insertAt(table.path, lineOf(row).end, ',more');
    return {
      edits: [edit],
      expected: [{ codes: ['csv/ignored-cells'], where: inEdit(edit, 'more') }],
      subjects: [`file/${used.include.path}/row${table.rows.indexOf(row)}`],
      breaksRows: [],
    };
  }),
  inTable(
    'quote of an included CSV that is not closed',
    () => true,
    (table, _used, random, project) => {
      const text = project.files.get(table.path) ?? '';
      const rows = table.rows.filter(
        ({ cells, start }) => cells[0]?.quote === '' && !text.slice(start).includes('"'),
      );
      const row = rows.length > 0 ? random.pick(rows) : undefined;
      const cell = row?.cells[0];
      if (!cell || row === table.rows[table.rows.length - 1]) return undefined;
      const edit = insertAt(table.path, cell.start, '"');
      return {
        edits: [edit],
        expected: [
          {
            codes: ['csv/unterminated-quote', ...REFUSALS],
            advice: /close/,
            where: { kind: 'inserted', edit, from: 0, to: 1 },
            or: [atStart({ path: table.path, start: cell.start - 0, end: cell.end })],
          },
        ],
        hides: [table.path],
      };
    },
  ),
  inTable(
    'swapped names in a header',
    (table) => table.header.cells.length === 2,
    (table) => {
      const [left, right] = table.header.cells;
      if (!left || !right) return undefined;
      return {
        edits: [replace(headerOf(table), `${right.text},${left.text}`)],
        expected: [
          {
            codes: ['csv/reordered-columns'],
            where: atToken(headerOf(table)),
            // The first name that is not where it belongs.
            or: [{ kind: 'token', place: { path: table.path, start: 0, end: 0 }, startOnly: true }],
          },
        ],
        breaksRows: [],
      };
    },
  ),
  inTable(
    'swapped columns of an included CSV',
    (table) => table.header.cells.length === 2,
    (table) => ({
      edits: rewrite(table, (cells) => [...cells].reverse().map(raw).join(',')),
      expected: [
        {
          codes: ['csv/reordered-columns', ...REFUSALS],
          advice: /order/,
          where: { kind: 'token', place: { path: table.path, start: 0, end: 0 }, startOnly: true },
        },
      ],
    }),
  ),
  inTable('misspelled name in a header', isWide, (table, _used, random) => {
    const cell = random.pick(table.header.cells);
    const slip = misspell(cell.text, Object.keys(CATALOG_OF), random);
    // Case and separators make no other name: people read them as the same.
    const fold = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');
    if (!slip || fold(slip.text) === fold(cell.text)) return undefined;
    return {
      edits: [replace(cell, slip.text)],
      expected: [
        {
          codes: ['csv/renamed-columns'],
          where: atToken(cell),
          rightName: cell.text,
          slip: slip.slip,
          written: slip.text,
        },
      ],
      subjects: [`file/${table.path}/header`],
      breaksRows: [],
    };
  }),
  inTable(
    'header that was left out, one column',
    (table) => isNarrow(table) && table.rows.length > 1,
    (table, used) => {
      const first = table.rows[0]?.cells[0];
      if (!first || used.kind === 'subset') return undefined;
      return {
        edits: [cut(table.header)],
        expected: [{ codes: ['csv/header-is-level', ...REFUSALS], advice: /header/, where: atToken(first) }],
      };
    },
  ),
  inTable(
    'header that was left out, several columns',
    (table) => isWide(table) && table.rows.length > 1,
    (table) => {
      const first = table.rows[0];
      return (
        first && {
          edits: [cut(table.header)],
          expected: [
            { codes: ['csv/header-is-level', ...REFUSALS], advice: /header/, where: atToken(lineOf(first)) },
          ],
        }
      );
    },
  ),
  inTable(
    'blank beside a name in a header',
    () => true,
    (table, _used, random) => {
      const cell = random.pick(table.header.cells);
      return {
        edits: [replace(cell, random.pick([` ${cell.text}`, `${cell.text} `]))],
        expected: [{ codes: ['csv/padded-header'], where: atToken(cell) }],
      };
    },
  ),
  inTable('name that appears twice in a header', isWide, (table) => {
    const [first, second] = table.header.cells;
    return (
      first &&
      second && {
        edits: [replace(second, first.text)],
        expected: [{ codes: ['csv/duplicate-header', ...REFUSALS], advice: /name/, where: atToken(second) }],
      }
    );
  }),
  inTable('stray column in the CSV of an axis', isNarrow, (table, used) => {
    if (used.kind !== 'axis') return undefined;
    const edits = [table.header, ...table.rows].map((line, index) =>
      insertAt(table.path, lineOf(line).end, index === 0 ? ',note' : ',pilot'),
    );
    const [header] = edits;
    return (
      header && {
        edits,
        expected: [
          { codes: ['csv/stray-column', ...REFUSALS], advice: /column/, where: inEdit(header, 'note') },
        ],
      }
    );
  }),
  inTable('column too many in the CSV of a rule', isWide, (table) => {
    const edits = [table.header, ...table.rows].map((line, index) =>
      insertAt(table.path, lineOf(line).end, index === 0 ? ',note' : ',pilot'),
    );
    const [header] = edits;
    return (
      header && {
        edits,
        expected: [
          {
            codes: WRONG_ARITY,
            where: inEdit(header, 'note'),
            or: [
              { kind: 'token', place: { ...headerOf(table), end: headerOf(table).end + 0 }, startOnly: true },
            ],
          },
        ],
      }
    );
  }),
  inTable('column too few in the CSV of a rule', isWide, (table) => ({
    edits: rewrite(table, (cells) => cells.slice(0, -1).map(raw).join(',')),
    expected: [{ codes: WRONG_ARITY, where: { kind: 'token', place: headerOf(table), startOnly: true } }],
  })),
  otherSeparator('semicolons in the CSV of a rule', ';'),
  otherSeparator('tabs in the CSV of a rule', '\t'),
  inTable(
    'blank first line of an included CSV',
    () => true,
    (table) => {
      const edit = insertAt(table.path, 0, '\n');
      return {
        edits: [edit],
        expected: [{ codes: ['csv/no-header'], where: atPath(table.path), or: [inEdit(edit, '')] }],
        hides: [table.path],
      };
    },
  ),
  inTable(
    'included CSV without a row',
    () => true,
    (table) => ({
      edits: [cut({ path: table.path, start: table.header.end, end: lastOf(table.rows).end })],
      expected: [{ codes: ['csv/no-rows'], where: atToken(headerOf(table)) }],
    }),
  ),
  inTable(
    'included CSV that is empty',
    () => true,
    (table) => ({
      edits: [cut({ path: table.path, start: 0, end: lastOf(table.rows).end })],
      expected: [{ codes: ['csv/no-header'], where: atPath(table.path) }],
      hides: [table.path],
    }),
  ),
];
