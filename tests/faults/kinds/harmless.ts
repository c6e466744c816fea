import { type Edit, type Fault, insertAt, replace } from '../fault.ts';
import { isPlain, tokenOf } from '../layout.ts';
import type { Project } from '../project.ts';
import type { Random } from '../random.ts';
import { lineOf } from '../table.ts';
import { includesOf } from './includes.ts';
import { type FaultKind, inCohort, pickSome } from './kind.ts';

/** A change that does no harm: the runtime reads the same. Every finding is a false one. */
function harmless(
  name: string,
  edits: (project: Project, random: Random) => readonly (Edit | undefined)[] | undefined,
): FaultKind {
  return {
    name: `harmless: ${name}`,
    inject(project, random): Fault | undefined {
      const list = edits(project, random)?.filter((edit) => edit !== undefined) ?? [];
      if (list.length === 0) return undefined;
      return { edits: list, expected: [], subjects: [`harmless/${name}`] };
    },
  };
}

function withCrlf(project: Project, path: string): Edit[] {
  const text = project.files.get(path) ?? '';
  return [...text.matchAll(/\n/g)].map(({ index }) => insertAt(path, index, '\r'));
}

const allIncludes = (project: Project) => project.cohorts.flatMap(includesOf).map(({ include }) => include);
const allTables = (project: Project) => allIncludes(project).flatMap(({ table }) => table ?? []);
const catalogPaths = (project: Project): string[] => [
  ...Object.values(project.catalogs).map(({ path }) => path),
  project.replication.path,
];
const specs = (project: Project): string[] => project.cohorts.map(({ specPath }) => specPath);

export const HARMLESS_KINDS: readonly FaultKind[] = [
  harmless('CRLF line endings in a spec', (project, random) =>
    withCrlf(project, random.pick(specs(project))),
  ),
  harmless('CRLF line endings in an included file', (project, random) => {
    const include = pickSome(allIncludes(project), random);
    return include && withCrlf(project, include.path);
  }),
  harmless('CRLF line endings in a catalog', (project, random) =>
    withCrlf(project, random.pick(catalogPaths(project))),
  ),
  harmless('byte-order mark in a spec', (project, random) => [
    insertAt(random.pick(specs(project)), 0, '\ufeff'),
  ]),
  harmless('byte-order mark in an included CSV', (project, random) => {
    const table = pickSome(allTables(project), random);
    return table && [insertAt(table.path, 0, '\ufeff')];
  }),
  harmless('byte-order mark in a catalog', (project, random) => [
    insertAt(random.pick(catalogPaths(project)), 0, '\ufeff'),
  ]),
  harmless('blank lines in an included CSV', (project, random) => {
    const table = pickSome(allTables(project), random);
    return table && [insertAt(table.path, random.pick(table.rows).start, '\n')];
  }),
  harmless('blanks around the cells of an included CSV', (project, random) => {
    const table = pickSome(allTables(project), random);
    return table?.rows.flatMap(({ cells }) =>
      cells.map((cell) => (cell.quote === '' ? replace(cell, ` ${cell.text} `) : undefined)),
    );
  }),
  harmless('cells of an included CSV in quotes', (project, random) => {
    const table = pickSome(allTables(project), random);
    return table?.rows.flatMap(({ cells }) =>
      cells.map((cell) => (cell.quote === '' ? replace(cell, `"${cell.text}"`) : undefined)),
    );
  }),
  harmless('blanks around the lines of a .txt', (project, random) => {
    const include = pickSome(
      allIncludes(project).filter(({ format }) => format === 'txt'),
      random,
    );
    const text = project.files.get(include?.path ?? '') ?? '';
    return include && [...text.matchAll(/^.+$/gm)].map(({ index }) => insertAt(include.path, index, '  '));
  }),
  harmless('no newline at the end of a file', (project, random) => {
    const path = random.pick([
      ...specs(project),
      ...catalogPaths(project),
      ...allIncludes(project).map((include) => include.path),
    ]);
    const text = project.files.get(path) ?? '';
    return [replace({ path, start: text.trimEnd().length, end: text.length }, '')];
  }),
  inCohort('harmless: comment in a spec', (cohort, project) => {
    const text = project.files.get(cohort.specPath) ?? '';
    return {
      edits: [insertAt(cohort.specPath, text.length, "# that's all: [draft_llm, 'x\n")],
      expected: [],
      subjects: ['harmless/comment'],
    };
  }),
  inCohort('harmless: level in quotes', (cohort, _project, random) => {
    const scalars = cohort.axes.flatMap(({ entry }) =>
      entry.value.kind === 'list' ? entry.value.items : [],
    );
    const node = pickSome(scalars, random);
    if (node?.kind !== 'scalar' || tokenOf(node).quote !== '' || !isPlain(node.text)) return undefined;
    return {
      edits: [replace(tokenOf(node), `"${node.text}"`)],
      expected: [],
      subjects: ['harmless/quotes', `${cohort.id}/axis`],
    };
  }),
  harmless('one more row in a catalog', (project, random) => {
    const { table, idColumn } =
      project.catalogs[random.pick(['draft', 'essay', 'evaluation', 'combo', 'llm'] as const)];
    const [row] = table.rows;
    const line = row?.cells.map(({ text, quote }, index) =>
      index === idColumn ? 'brand-new-id-v77' : quote + text + quote,
    );
    return line && [insertAt(table.path, table.text.length, `${line.join(',')}\n`)];
  }),
  {
    name: 'harmless: one more column in a catalog',
    inject(project, random) {
      const { name, table } = random.pick(Object.values(project.catalogs));
      return {
        edits: [table.header, ...table.rows].map((line, index) =>
          insertAt(table.path, lineOf(line).end, index === 0 ? ',owner' : ',me'),
        ),
        expected: [],
        subjects: [`catalog/${name}/columns`],
      };
    },
  },
  harmless('row of a catalog that appears twice', (project, random) => {
    const { table } = random.pick(Object.values(project.catalogs));
    const row = random.pick(table.rows);
    return [insertAt(table.path, table.text.length, table.text.slice(row.start, row.end))];
  }),
];
