import { describe, expect, test } from 'vitest';
import { affectedCohorts, type CohortInputs } from '../../src/change/affected-cohorts.ts';

const COHORTS: readonly CohortInputs[] = [
  {
    id: 'a',
    specPath: 'data/cohorts/a/spec/config.yaml',
    folder: 'data/cohorts/a',
    includes: ['data/cohorts/a/spec/items/x.csv', 'data/shared/models.txt'],
  },
  {
    id: 'b',
    specPath: 'data/cohorts/b/spec/config.yaml',
    folder: 'data/cohorts/b',
    includes: ['data/shared/models.txt', 'data/cohorts/a/spec/items/x.csv'],
  },
  { id: 'loose', specPath: 'specs/loose.yaml', includes: ['specs/items.csv'] },
];

const ALL = (touch: string) => ({ a: [touch], b: [touch], loose: [touch] });

function affected(paths: readonly string[], dataRoot = 'data', cohorts = COHORTS) {
  return Object.fromEntries(
    affectedCohorts(paths, cohorts, { dataRoot }).map(({ id, touches }) => [id, touches]),
  );
}

describe('a change touches', () => {
  test.each<[path: string, expected: Record<string, string[]>]>([
    ['data/cohorts/a/spec/config.yaml', { a: ['spec'] }],
    ['data/cohorts/a/spec/items/new.csv', { a: ['spec'] }],
    ['data/cohorts/a/spec/items/x.csv', { a: ['spec', 'include'], b: ['include'] }],
    ['data/shared/models.txt', { a: ['include'], b: ['include'] }],
    ['data/cohorts/a/membership.csv', { a: ['output'] }],
    ['data/cohorts/b/manifest.json', { b: ['output'] }],
    ['data/cohorts/a/notes.md', {}],
    ['data/cohorts/ab/spec/config.yaml', {}],
    ['data/1_raw/llm_models.csv', ALL('catalog')],
    ['data/combo_mappings.csv', ALL('catalog')],
    ['other/1_raw/llm_models.csv', {}],
    ['data/2_tasks/selected_essays.txt', ALL('selection')],
    ['data/2_tasks/notes.txt', {}],
    ['data/gens/draft/d_1/metadata.json', ALL('generation')],
    ['data/gens/draft/d_1/raw.txt', {}],
    ['data/gens/other/d_1/metadata.json', {}],
    ['specs/loose.yaml', { loose: ['spec'] }],
    ['specs/items.csv', { loose: ['include'] }],
    ['specs/other.yaml', {}],
    ['README.md', {}],
    ['', {}],
  ])('%s', (path, expected) => {
    expect(affected([path])).toEqual(expected);
  });

  test('several things at once, each reported once', () => {
    const paths = [
      'data/cohorts/a/spec/config.yaml',
      'data/1_raw/x.csv',
      'data/1_raw/y.csv',
      'data/cohorts/a/manifest.json',
    ];
    expect(affected(paths)).toEqual({ a: ['spec', 'catalog', 'output'], b: ['catalog'], loose: ['catalog'] });
  });

  test('a repository whose root holds the data', () => {
    const cohort = { id: 'c', specPath: 'cohorts/c/spec/config.yaml', folder: 'cohorts/c', includes: [] };
    expect(affected(['1_raw/x.csv'], '', [cohort])).toEqual({ c: ['catalog'] });
    expect(affected(['data/1_raw/x.csv'], '', [cohort])).toEqual({});
  });
});

test('of generations, those of the cohort’s plan, where that is known', () => {
  const options = {
    dataRoot: 'data',
    readersOf: (stage: string, id: string) =>
      new Set(stage === 'essay' && id === 'e_2' ? ['b', 'somewhere-else'] : []),
  };
  const paths = ['data/gens/essay/e_1/metadata.json', 'data/gens/essay/e_2/metadata.json'];
  expect(affectedCohorts(paths, COHORTS, options)).toEqual([{ id: 'b', touches: ['generation'] }]);
});

test('a thousand cohorts and twenty thousand generations', () => {
  const cohorts = Array.from({ length: 1000 }, (_, index) => ({
    id: `c${index}`,
    specPath: `data/cohorts/c${index}/spec/config.yaml`,
    folder: `data/cohorts/c${index}`,
    includes: ['data/shared/models.txt'],
  }));
  const paths = Array.from({ length: 20_000 }, (_, index) => `data/gens/draft/d_${index}/metadata.json`);
  expect(affectedCohorts(paths, cohorts, { dataRoot: 'data' })).toHaveLength(1000);
});
