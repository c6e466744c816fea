import type { Dialect } from '../../src/result.ts';
import { makeCohort, type SharedList } from './make-cohort.ts';
import { AWKWARD_IDS, COHORTS, MODELS, TEMPLATES } from './names.ts';
import type { Catalog, CatalogName, Project } from './project.ts';
import type { Random } from './random.ts';
import { type Table, writeCsv } from './table.ts';

/**
 * Makes a valid repository: one to three cohorts that share catalogs and perhaps lists, each of a random shape and style.
 * It gives no finding at all; the benchmark checks that, too.
 */
export function makeProject(random: Random): Project {
  const dialect: Dialect = random.chance(0.6) ? 'v1' : 'v2';
  const files = new Map<string, string>();
  const add = (table: Table): Table => {
    files.set(table.path, table.text);
    return table;
  };
  const quotes = (): boolean => random.chance(0.1);

  const families = (groups: readonly (readonly string[])[]): string[] => {
    const ids = groups.flatMap((family) => random.sample(family, 1 + random.below(family.length)));
    if (random.chance(0.35)) ids.push(random.pick(AWKWARD_IDS));
    return random.sample(ids, ids.length);
  };
  const template = (name: 'draft' | 'essay' | 'evaluation'): Catalog => {
    const ids = families(TEMPLATES[name]);
    const path = `data/1_raw/${name}_templates.csv`;
    const columns = random.sample(['title', 'generator', 'notes'], 1 + random.below(3));
    const header = random.chance(0.7) ? ['template_id', ...columns] : [...columns, 'template_id'];
    const rows = ids.map((id) =>
      header.map((column) => (column === 'template_id' ? id : templateCell(column, id, random))),
    );
    return catalog(name, add(writeCsv(path, header, rows, quotes)), 'template_id');
  };
  const llm = (): Catalog => {
    const ids = MODELS.flatMap((family) => random.sample(family, 1 + random.below(family.length)));
    const yes = random.pick(['true', 'True', '1']);
    const header =
      dialect === 'v1'
        ? ['id', 'for_generation', 'for_evaluation', 'provider']
        : ['id', 'provider', 'context'];
    const rows = random
      .sample(ids, ids.length)
      .map((id) => (dialect === 'v1' ? [id, yes, yes, 'somebody'] : [id, 'somebody', '128000']));
    const order = random.sample([...header.keys()], header.length);
    const shuffled = (cells: readonly string[]): string[] => order.map((index) => cells[index] ?? '');
    const path = 'data/1_raw/llm_models.csv';
    return catalog('llm', add(writeCsv(path, shuffled(header), rows.map(shuffled), quotes)), 'id');
  };
  const combo = (): Catalog => {
    const count = random.chance(0.15) ? 30 + random.below(60) : 5 + random.below(8);
    const ids = comboIds(count, random);
    const rows = ids.map((id) => [id, 'v1', 'two concepts, in detail']);
    return catalog(
      'combo',
      add(writeCsv('data/combo_mappings.csv', ['combo_id', 'version', 'description'], rows, quotes)),
      'combo_id',
    );
  };
  const catalogs = {
    combo: combo(),
    draft: template('draft'),
    essay: template('essay'),
    evaluation: template('evaluation'),
    llm: llm(),
  };
  const stages = random.sample(['draft', 'essay', 'evaluation'], 3);
  const replication = add(
    writeCsv(
      'data/1_raw/replication_config.csv',
      ['stage', 'replicates'],
      stages.map((stage) => [stage, String(1 + random.below(3))]),
    ),
  );
  const shared = new Map<string, SharedList>();
  const cohorts = random
    .sample(COHORTS, random.chance(0.5) ? 1 : 2 + random.below(2))
    .map((id) => makeCohort(id, { dialect, catalogs, files, shared, random }));
  return { dialect, files, cohorts, catalogs, replication };
}

function catalog(name: CatalogName, table: Table, column: string): Catalog {
  const idColumn = table.header.cells.findIndex(({ text }) => text === column);
  const ids = table.rows.flatMap(({ cells }) => cells[idColumn]?.text ?? []);
  return { name, path: table.path, table, idColumn, ids };
}

function templateCell(column: string, id: string, random: Random): string {
  switch (column) {
    case 'generator':
      return 'llm';
    case 'title':
      return random.chance(0.2) ? `${id}, revised` : `Title of ${id}`;
    default:
      return random.chance(0.3) ? 'none, so far' : 'tried in the pilot';
  }
}

/** Content hashes, some of which differ in two digits only. */
function comboIds(count: number, random: Random): string[] {
  const digit = (): string => random.below(16).toString(16);
  const ids = new Set<string>();
  while (ids.size < count) {
    const hash = Array.from({ length: 12 }, digit);
    ids.add(`combo_v1_${hash.join('')}`);
    if (random.chance(0.2)) {
      const at = random.below(11);
      hash[at] = digit();
      hash[at + 1] = digit();
      ids.add(`combo_v1_${hash.join('')}`);
    }
  }
  return [...ids].slice(0, count);
}
