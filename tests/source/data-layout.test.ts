import { describe, expect, test } from 'vitest';
import { cohortFolderOf, outputKindOf, outputsIn } from '../../src/source/cohort-files.ts';
import { DataLayout } from '../../src/source/data-layout.ts';

describe('a data layout', () => {
  test.each([
    ['data', 'data/'],
    ['./data/', 'data/'],
    ['a/b', 'a/b/'],
    ['', ''],
    ['.', ''],
  ])('makes and recognises every path below %j', (dataRoot, below) => {
    const layout = new DataLayout(dataRoot);
    expect(layout.specPattern).toBe(`${below}cohorts/*/spec/config.yaml`);
    expect(layout.cohort('pilot')).toEqual({
      folder: `${below}cohorts/pilot`,
      specFolder: `${below}cohorts/pilot/spec`,
      spec: `${below}cohorts/pilot/spec/config.yaml`,
      items: `${below}cohorts/pilot/spec/items`,
      manifest: `${below}cohorts/pilot/manifest.json`,
      membership: `${below}cohorts/pilot/membership.csv`,
    });
    expect(layout.selections).toEqual([
      `${below}2_tasks/selected_essays.txt`,
      `${below}2_tasks/selected_drafts.txt`,
    ]);
    expect(layout.allGenerations).toEqual(
      ['gens/draft', 'gens/essay', 'gens/evaluation'].map((folder) => below + folder),
    );
    expect(layout.shared).toEqual(['1_raw', '2_tasks', 'combo_mappings.csv'].map((name) => below + name));
    expect(layout.generationOf(layout.metadata('essay', 'e_1'))).toEqual({ stage: 'essay', id: 'e_1' });
    expect(layout.selections.every((path) => layout.isSelection(path))).toBe(true);
    expect(
      [layout.catalog('combos'), layout.catalog('replication')].map((path) => layout.isCatalog(path)),
    ).toEqual([true, true]);
  });

  test.each([
    ['data2/1_raw/llm_models.csv'],
    ['1_raw/llm_models.csv'],
    ['data/1_raw'],
    ['data/2_tasks/selected_essays.txt.orig'],
    ['data/combo_mappings.csv/x'],
    ['data/gens/essay/e_1/raw.txt'],
    ['data/gens/summary/s_1/metadata.json'],
    ['data/gens/metadata.json'],
  ])('takes %s for nothing of the kind', (path) => {
    const layout = new DataLayout('data');
    expect(layout.isCatalog(path) || layout.isSelection(path)).toBe(false);
    expect(layout.generationOf(path)).toBeUndefined();
  });

  test.each(['../data', '/data', 'a/../..'])('does not lead out: %s', (dataRoot) => {
    expect(() => new DataLayout(dataRoot)).toThrow(RangeError);
  });
});

test.each([
  ['data/cohorts/pilot/spec/config.yaml', 'data/cohorts/pilot'],
  ['pilot/spec/other.yml', 'pilot'],
  ['spec/config.yaml', undefined],
  ['data/cohorts/pilot/config.yaml', undefined],
  ['config.yaml', undefined],
])('the cohort of %s is %s', (specPath, folder) => {
  expect(cohortFolderOf(specPath)).toBe(folder);
  expect(outputsIn(folder)).toEqual(
    folder === undefined ? [] : [`${folder}/manifest.json`, `${folder}/membership.csv`],
  );
});

test.each([
  ['a/manifest.json', 'manifest'],
  ['a/membership.csv', 'membership'],
  ['a/gens/draft/d_1/metadata.json', 'metadata'],
  ['a/the-manifest.json', undefined],
])('%s is the output %s', (path, kind) => {
  expect(outputKindOf(path)).toBe(kind);
});
