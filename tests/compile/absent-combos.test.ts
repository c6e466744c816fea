import { expect, test } from 'vitest';
import { checkRepository } from '../../src/check-repository.ts';
import { placePath } from '../../src/findings/diagnostic.ts';
import { findingsOf } from '../../src/report/findings.ts';
import { cohortOf } from '../../src/repository.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { type Files, PROJECT } from '../support/small-project.ts';

const COMBOS = 'data/combo_mappings.csv';
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const { [COMBOS]: _, ...WITHOUT } = PROJECT;

/** In v2 every combo is refused without the file: one fault, whatever the number of combos. */
test.each<[string, Files, string]>([
  ['is not there', WITHOUT, `error catalog/missing-file ${COMBOS}`],
  ['is empty', { ...PROJECT, [COMBOS]: '' }, `error catalog/combos-ignored ${COMBOS}`],
  [
    'lacks its column',
    { ...PROJECT, [COMBOS]: 'combo\ncombo-a\n' },
    `error catalog/combos-ignored ${COMBOS}`,
  ],
  [
    'has all rows below a misspelled column',
    { ...PROJECT, [COMBOS]: (PROJECT[COMBOS] ?? '').replace('combo_id', 'combo_ids') },
    `error catalog/combos-ignored ${COMBOS}`,
  ],
])('a file of combos that %s', async (_, files, expected) => {
  const options = { dialect: 'v2', dataRoot: 'data', patterns: [SPEC] } as const;
  const result = await checkRepository(new MemoryTree(files), [cohortOf(SPEC)], options);
  const found = findingsOf(result).map(
    ({ diagnostic: { severity, code, at } }) => `${severity} ${code} ${placePath(at)}`,
  );
  expect(found.filter((line) => line.startsWith('error') || line.includes(COMBOS))).toEqual([expected]);
});
