import { describe, expect, test } from 'vitest';
import { firstData } from '../../src/authoring/first-files.ts';
import { CATALOG_COLUMNS, columnsInWords, requiredColumns } from '../../src/catalog/catalog-columns.ts';
import { DIALECTS, runtimeNamed } from '../../src/runtime/runtimes.ts';
import { type CatalogName, DataLayout } from '../../src/source/data-layout.ts';

const NAMES = Object.keys(CATALOG_COLUMNS) as CatalogName[];
const LAYOUT = new DataLayout('data');

describe.each(DIALECTS)('%s', (dialect) => {
  const runtime = runtimeNamed(dialect);
  const files = new Map(firstData(LAYOUT, runtime).map(({ path, text }) => [path, text]));

  test.each(NAMES)('the first %s has its columns, and no other', (name) => {
    const header = files.get(LAYOUT.catalog(name))?.split('\n')[0]?.split(',') ?? [];
    const columns = CATALOG_COLUMNS[name].filter(({ need }) => need !== 'forbidden').map((one) => one.name);
    expect(columns).toEqual(expect.arrayContaining(header));
    expect(header).toEqual(expect.arrayContaining([...requiredColumns(name, runtime)]));
  });
});

test('in words', () => {
  // Nobody misses the concepts.
  const words = NAMES.filter((name) => name !== 'concepts').map((name) => [
    name,
    columnsInWords(name, runtimeNamed('v1')),
  ]);
  expect(Object.fromEntries(words)).toEqual({
    draft: 'the column template_id (generator is optional)',
    essay: 'the column template_id (generator is optional)',
    evaluation: 'the column template_id (generator is optional)',
    llms: 'the columns id, for_generation and for_evaluation (model is optional)',
    replication: 'the columns stage and replicates',
    combos: 'the column combo_id',
  });
  expect(columnsInWords('llms', runtimeNamed('v2'))).toBe('the column id (model is optional)');
});
