import type { Code } from '../../../src/findings/codes.ts';
import {
  atPath,
  atToken,
  cut,
  type Expected,
  type Fault,
  inEdit,
  insertAt,
  removeFile,
  replace,
  type Where,
} from '../fault.ts';
import type { Token } from '../layout.ts';
import { distance, misspell } from '../misspell.ts';
import {
  bindings,
  CATALOG_OF,
  type Catalog,
  type CatalogName,
  type Cohort,
  isKept,
  type Project,
} from '../project.ts';
import type { Random } from '../random.ts';
import { lineOf } from '../table.ts';
import { both, type FaultKind, levelSubjects, pickSome } from './kind.ts';
import { LEVEL_KINDS } from './levels.ts';

const TEMPLATES = ['draft', 'essay', 'evaluation'] as const;
const REQUIRED = [...TEMPLATES, 'llm'] as const;

/** A fault of one of the catalogs. */
function inCatalog(
  name: string,
  names: readonly CatalogName[],
  inject: (catalog: Catalog, project: Project, random: Random) => Partial<Fault> | undefined,
  dialect?: 'v1' | 'v2',
): FaultKind {
  return {
    name: dialect ? `${name} (${dialect})` : name,
    inject(project, random) {
      if (dialect !== undefined && project.dialect !== dialect) return undefined;
      const catalog = project.catalogs[random.pick(names)];
      const fault = inject(catalog, project, random);
      return fault && { edits: [], expected: [], subjects: [`catalog/${catalog.name}`], ...fault };
    },
  };
}

/**
 * Where the specs say that they want an id: in the list of the axis, once a place. v2 derives the axes of tuples from their
 * items, and does not look at what a subset drops.
 */
export function placesOf(project: Project, name: CatalogName, id: string, axes?: readonly string[]): Token[] {
  const tokens = project.cohorts.flatMap((cohort) =>
    Object.keys(CATALOG_OF)
      .filter((axis) => CATALOG_OF[axis] === name && (axes?.includes(axis) ?? true))
      .flatMap((axis) => placesIn(project, cohort, axis, id)),
  );
  return [...new Map(tokens.map((token) => [`${token.path} ${token.start}`, token])).values()];
}

function placesIn(project: Project, cohort: Cohort, axis: string, id: string): Token[] {
  if (project.dialect === 'v2' && !isKept(cohort, axis, id)) return [];
  const declared = cohort.axes.find((one) => one.name === axis);
  if (declared) return declared.levels.filter(({ text }) => text === id).slice(0, 1);
  for (const rule of bindings(cohort)) {
    const column = (rule.axes as readonly string[]).indexOf(axis);
    const row = column < 0 ? undefined : rule.rows.find(({ cells }) => cells[column]?.text === id);
    const token = row?.cells[column];
    if (token) return [token];
  }
  return [];
}

function usedId(project: Project, catalog: Catalog, random: Random): string | undefined {
  return pickSome(
    catalog.ids.filter((id) => placesOf(project, catalog.name, id).length > 0),
    random,
  );
}

function idSubjects(project: Project, catalog: Catalog, id: string): string[] {
  const axis = Object.keys(CATALOG_OF).find((one) => CATALOG_OF[one] === catalog.name) ?? '';
  return levelSubjects(project, axis, id);
}

function rowOf(catalog: Catalog, id: string) {
  return catalog.table.rows.find(({ cells }) => cells[catalog.idColumn]?.text === id);
}

const misspelledLevels = LEVEL_KINDS.filter(
  ({ name }) => name === 'misspelled level that nothing else names',
);

const legacyColumn = inCatalog('legacy column of a catalog', TEMPLATES, (catalog, _project, random) => {
  const others = catalog.table.header.cells.filter((_, index) => index !== catalog.idColumn);
  const cell = random.pick(others);
  return {
    edits: [replace(cell, 'active')],
    expected: [{ codes: ['catalog/legacy-column'], where: atToken(cell), advice: /delete|remove/ }],
    // The ids can be read all the same: what is wrong with them is another fault.
    subjects: [`catalog/${catalog.name}/header`],
  };
});

const raggedRow = inCatalog('row of a catalog that is too long', TEMPLATES, (catalog, _project, random) => {
  const rows = catalog.table.rows.slice(1);
  const row = pickSome(rows, random);
  if (!row) return undefined;
  const edit = insertAt(catalog.path, lineOf(row).end, ',more');
  return {
    edits: [edit],
    expected: [{ codes: ['catalog/ragged-row'], where: inEdit(edit, 'more') }],
    subjects: [
      `catalog/${catalog.name}/row${row.start}`,
      `catalog/${catalog.name}/id/${row.cells[catalog.idColumn]?.text}`,
    ],
  };
});

/** A catalog that cannot be used as it is, with a misspelled level beside: both are reported. */
function withMisspelledLevel(name: string, kind: FaultKind): FaultKind {
  return {
    name,
    inject(project, random) {
      const one = kind.inject(project, random);
      const other = misspelledLevels[0]?.inject(project, random);
      const shared = one?.subjects.some((subject) => other?.subjects.includes(subject));
      return shared ? undefined : both(one, other);
    },
  };
}

/** Ids of combinations have a file that the runtime counts as absent when anything is wrong with it. */
const codesOf = (catalog: Catalog, code: Code): Code[] =>
  catalog.name === 'combo' ? ['catalog/combos-ignored', code] : [code];

function replicationFault(
  name: string,
  inject: (project: Project, random: Random) => Omit<Fault, 'subjects'> | undefined,
): FaultKind {
  return {
    name,
    inject(project, random) {
      const fault = inject(project, random);
      return fault && { ...fault, subjects: ['catalog/replication'] };
    },
  };
}

function wrongCount(name: string, text: string, codes: readonly Code[]): FaultKind {
  return replicationFault(name, ({ replication }, random) => {
    const cell = random.pick(replication.rows).cells[1];
    return cell && { edits: [replace(cell, text)], expected: [{ codes, where: atToken(cell) }] };
  });
}

export const CATALOG_KINDS: readonly FaultKind[] = [
  inCatalog('row of a catalog that was removed', [...REQUIRED, 'combo'], (catalog, project, random) => {
    const id = usedId(project, catalog, random);
    const row = id === undefined ? undefined : rowOf(catalog, id);
    if (id === undefined || !row) return undefined;
    return {
      edits: [cut(row)],
      expected: placesOf(project, catalog.name, id).map(
        (token): Expected => ({ codes: ['axis/unknown-level'], where: atToken(token) }),
      ),
      instead: { codes: ['axis/unknown-level'], where: atToken({ path: row.path, start: 0, end: 0 }) },
      subjects: idSubjects(project, catalog, id),
    };
  }),
  inCatalog('misspelled id in a catalog', [...REQUIRED, 'combo'], (catalog, project, random) => {
    const id = usedId(project, catalog, random);
    const cell = id === undefined ? undefined : rowOf(catalog, id)?.cells[catalog.idColumn];
    if (id === undefined || !cell) return undefined;
    const slip = misspell(id, catalog.ids, random);
    const fold = (name: string): string => name.toLowerCase().replaceAll('-', '_');
    // The rule the other way round: of what the catalog holds then, the misspelled id is nearest to what the specs say.
    const nearer = catalog.ids.some(
      (other) =>
        slip && other !== id && distance(fold(other), fold(id)) <= distance(fold(slip.text), fold(id)),
    );
    if (!slip || nearer) return undefined;
    return {
      edits: [replace(cell.inner, slip.text)],
      expected: placesOf(project, catalog.name, id).map(
        (token): Expected => ({
          codes: ['axis/unknown-level'],
          where: atToken(token),
          rightName: slip.text,
          slip: slip.slip,
          written: id,
        }),
      ),
      instead: {
        codes: ['axis/unknown-level'],
        where: atToken(cell),
        rightName: id,
        slip: slip.slip,
        written: slip.text,
      },
      subjects: idSubjects(project, catalog, id),
    };
  }),
  legacyColumn,
  raggedRow,
  withMisspelledLevel('legacy column and a misspelled level', legacyColumn),
  withMisspelledLevel('row too long in a catalog and a misspelled level', raggedRow),
  inCatalog('misspelled id column of a catalog', [...REQUIRED, 'combo'], (catalog, _project, random) => {
    const cell = catalog.table.header.cells[catalog.idColumn];
    const others = catalog.table.header.cells.map(({ text }) => text);
    const slip = cell && misspell(cell.text, others, random);
    return (
      cell &&
      slip && {
        edits: [replace(cell, slip.text)],
        expected: [
          {
            codes: codesOf(catalog, 'catalog/missing-column'),
            where: atToken(cell),
            rightName: cell.text,
            slip: slip.slip,
            written: slip.text,
          },
        ],
      }
    );
  }),
  inCatalog(
    'misspelled flag column of the models',
    ['llm'],
    (catalog, _project, random) => {
      const cells = catalog.table.header.cells.filter(({ text }) => text.startsWith('for_'));
      const cell = pickSome(cells, random);
      const slip =
        cell &&
        misspell(
          cell.text,
          catalog.table.header.cells.map(({ text }) => text),
          random,
        );
      return (
        cell &&
        slip && {
          edits: [replace(cell, slip.text)],
          expected: [
            {
              codes: ['catalog/missing-column'],
              where: atToken(cell),
              rightName: cell.text,
              slip: slip.slip,
              written: slip.text,
            },
          ],
        }
      );
    },
    'v1',
  ),
  inCatalog('catalog without its id column', REQUIRED, (catalog) => {
    const { table, idColumn } = catalog;
    const edits = [table.header, ...table.rows].flatMap((line) => {
      const cell = line.cells[idColumn];
      if (!cell) return [];
      const isLast = idColumn === line.cells.length - 1;
      return [cut({ ...cell, start: cell.start - Number(isLast), end: cell.end + Number(!isLast) })];
    });
    return { edits, expected: [{ codes: ['catalog/missing-column'], where: atToken(lineOf(table.header)) }] };
  }),
  inCatalog('catalog that is not there', REQUIRED, (catalog) => ({
    edits: [removeFile(catalog.path)],
    expected: [{ codes: ['catalog/missing-file'], where: atPath(catalog.path) }],
  })),
  inCatalog(
    'combinations that are not there',
    ['combo'],
    (catalog) => ({
      edits: [removeFile(catalog.path)],
      expected: [{ codes: ['catalog/missing-file', 'catalog/combos-ignored'], where: atPath(catalog.path) }],
    }),
    'v2',
  ),
  inCatalog('catalog that is empty', [...REQUIRED, 'combo'], (catalog, project) => ({
    edits: [cut({ path: catalog.path, start: 0, end: (project.files.get(catalog.path) ?? '').length })],
    expected: [{ codes: codesOf(catalog, 'catalog/empty-file'), where: atPath(catalog.path) }],
  })),
  inCatalog('quote of a catalog that is not closed', [...REQUIRED, 'combo'], (catalog, project, random) => {
    const text = project.files.get(catalog.path) ?? '';
    const rows = catalog.table.rows.filter(
      ({ start, cells }) => !text.slice(start).includes('"') && cells[0]?.quote === '',
    );
    const row = pickSome(rows.slice(0, -1), random);
    if (!row) return undefined;
    const edit = insertAt(catalog.path, row.start, '"');
    return {
      edits: [edit],
      expected: [
        {
          codes: codesOf(catalog, 'catalog/unterminated-quote'),
          where: { kind: 'inserted', edit, from: 0, to: 1 },
        },
      ],
    };
  }),
  inCatalog('comma at the end of every row of a catalog', TEMPLATES, (catalog) => {
    const { table } = catalog;
    const [first] = table.rows;
    if (!first) return undefined;
    return {
      edits: table.rows.map((row) => insertAt(catalog.path, lineOf(row).end, ',')),
      expected: [
        {
          codes: ['catalog/shifted-columns'],
          where: atToken(lineOf(first)),
          or: [{ kind: 'token', place: lineOf(first), startOnly: true }],
        },
      ],
    };
  }),
  inCatalog('blank generator', TEMPLATES, (catalog, _project, random) => {
    const column = catalog.table.header.cells.findIndex(({ text }) => text === 'generator');
    const row = random.pick(catalog.table.rows);
    const cell = row.cells[column];
    if (!cell || catalog.table.rows.length < 2) return undefined;
    return {
      edits: [cut(cell)],
      expected: [{ codes: ['catalog/blank-generator'], where: atToken(cell) }],
      subjects: [
        `catalog/${catalog.name}/row${row.start}`,
        `catalog/${catalog.name}/id/${row.cells[catalog.idColumn]?.text}`,
      ],
    };
  }),
  inCatalog(
    'model without its flag',
    ['llm'],
    (catalog, project, random) => {
      const flag = random.pick(['for_generation', 'for_evaluation']);
      const axes = flag === 'for_generation' ? ['draft_llm', 'essay_llm'] : ['evaluation_llm'];
      const id = pickSome(
        catalog.ids.filter((one) => placesOf(project, 'llm', one, axes).length > 0),
        random,
      );
      const column = catalog.table.header.cells.findIndex(({ text }) => text === flag);
      const cell = id === undefined ? undefined : rowOf(catalog, id)?.cells[column];
      if (id === undefined || !cell) return undefined;
      return {
        edits: [replace(cell, cell.text === '1' ? '0' : 'false')],
        expected: placesOf(project, 'llm', id, axes).map(
          (token): Expected => ({
            codes: ['axis/unknown-level'],
            where: atToken(token),
            advice: new RegExp(flag),
          }),
        ),
        subjects: idSubjects(project, catalog, id),
      };
    },
    'v1',
  ),
  inCatalog(
    'flag that is a word',
    ['llm'],
    (catalog, _project, random) => {
      const flag = random.pick(['for_generation', 'for_evaluation']);
      const column = catalog.table.header.cells.findIndex(({ text }) => text === flag);
      const cell = random.pick(catalog.table.rows).cells[column];
      return (
        cell && {
          edits: [replace(cell, 'yes')],
          expected: [{ codes: ['catalog/flag-text'], where: atToken(cell) }],
        }
      );
    },
    'v1',
  ),
  replicationFault('stage missing in the replication', ({ replication }, random) => ({
    edits: [cut(random.pick(replication.rows))],
    expected: [{ codes: ['catalog/replication-missing-stage'], where: atToken(lineOf(replication.header)) }],
  })),
  replicationFault('misspelled stage in the replication', ({ replication }, random) => {
    const cell = random.pick(replication.rows).cells[0];
    const slip = cell && misspell(cell.text, ['draft', 'essay', 'evaluation'], random);
    return (
      cell &&
      slip && {
        edits: [replace(cell, slip.text)],
        expected: [
          {
            codes: ['catalog/replication-missing-stage', 'catalog/replication-ignored-row'],
            where: atToken(cell),
            rightName: cell.text,
            slip: slip.slip,
            written: slip.text,
          },
        ],
      }
    );
  }),
  replicationFault('misspelled column of the replication', ({ replication }, random) => {
    const cell = random.pick(replication.header.cells);
    const slip = misspell(cell.text, ['stage', 'replicates'], random);
    const where: Where = atToken(cell);
    return (
      slip && {
        edits: [replace(cell, slip.text)],
        expected: [
          {
            codes: ['catalog/missing-column'],
            where,
            rightName: cell.text,
            slip: slip.slip,
            written: slip.text,
          },
        ],
      }
    );
  }),
  wrongCount('count of the replication that is a word', 'two', [
    'catalog/replication-missing-stage',
    'catalog/replication-ignored-row',
  ]),
  wrongCount('count of the replication that is zero', '0', [
    'catalog/replication-missing-stage',
    'catalog/replication-ignored-row',
  ]),
  wrongCount('count of the replication with a fraction', '1.5', ['catalog/replication-truncated']),
  replicationFault('stage twice in the replication', ({ replication }, random) => {
    const stage = random.pick(replication.rows).cells[0]?.text ?? '';
    const edit = insertAt(replication.path, replication.text.length, `${stage},3\n`);
    return {
      edits: [edit],
      expected: [{ codes: ['catalog/replication-repeated'], where: inEdit(edit, stage) }],
    };
  }),
  replicationFault('replication that is not there', ({ replication }) => ({
    edits: [removeFile(replication.path)],
    expected: [{ codes: ['catalog/missing-file'], where: atPath(replication.path) }],
  })),
];
