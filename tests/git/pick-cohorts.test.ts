import { expect, test } from 'vitest';
import { cohortsNamed, pickCohorts } from '../../src/git/pick-cohorts.ts';
import { cohortOf } from '../../src/repository.ts';

const FOUND = ['base-a', 'base-b', 'judges'].map((id) => cohortOf(`data/cohorts/${id}/spec/config.yaml`));
const ROOT = '/nowhere/lab';

test.each<[reference: string, ids: readonly string[]]>([
  ['judges', ['judges']],
  ['judges/', ['judges']],
  ['base-*', ['base-a', 'base-b']],
  ['*', ['base-a', 'base-b', 'judges']],
  ['data/cohorts/base-*', ['base-a', 'base-b']],
  ['/nowhere/lab/data/cohorts/base-*', ['base-a', 'base-b']],
  ['data/cohorts/*/spec/config.yaml', ['base-a', 'base-b', 'judges']],
  // A pattern of what is in the folders of cohorts.
  ['data/cohorts/base-*/membership.csv', ['base-a', 'base-b']],
  ['data/cohorts/*a/spec/items/**', ['base-a']],
  ['cohorts/base-*/membership.csv', []],
  ['lab/cohorts/base-*/membership.csv', []],
  ['data/cohorts', []],
  ['!judges', []],
  ['base', []],
])('%s names %j', (reference, ids) => {
  expect(cohortsNamed(FOUND, reference, ROOT).map(({ id }) => id)).toEqual(ids);
});

test('cohorts are picked once each, in the order in which they were found', () => {
  const place = { root: ROOT, why: () => undefined };
  expect(pickCohorts(FOUND, ['judges', 'base-*', 'base-b'], place)).toEqual({
    ...{ cohorts: FOUND, isAll: false, leftOut: [] },
    lacking: new Map(),
  });
  expect(() => pickCohorts(FOUND, ['judges', 'x*'], place)).toThrow(
    "no cohort matches 'x*'; these 3 have a spec: base-a, base-b and judges",
  );
});
