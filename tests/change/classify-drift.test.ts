import { expect, test } from 'vitest';
import { classifyDrift } from '../../src/change/classify-drift.ts';
import { checked, edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const CLEAN = regenerated(PROJECT);
const MANIFEST = 'data/cohorts/sweep/manifest.json';
const MEMBERSHIP = 'data/cohorts/sweep/membership.csv';
const BASELINE = 'data/cohorts/baseline/spec/config.yaml';

test.each<[what: string, base: Files, head: Files, expected: string[]]>([
  ['nothing', CLEAN, CLEAN, []],
  ['an edited output', CLEAN, edited(CLEAN, { [MANIFEST]: '{}' }), ['introduced sweep manifest content']],
  ['a removed output', CLEAN, edited(CLEAN, { [MEMBERSHIP]: null }), ['introduced sweep membership missing']],
  [
    'another line end',
    CLEAN,
    edited(CLEAN, { [MEMBERSHIP]: (CLEAN[MEMBERSHIP] ?? '').replaceAll('\n', '\r\n') }),
    ['introduced sweep membership form'],
  ],
  [
    'a spec changed without regenerating',
    CLEAN,
    edited(CLEAN, { [BASELINE]: spec({ combo_id: '[combo-c]' }) }),
    ['introduced baseline manifest content', 'introduced baseline membership content'],
  ],
  [
    'fixed',
    edited(CLEAN, { [MANIFEST]: '{}', [MEMBERSHIP]: null }),
    edited(CLEAN, { [MEMBERSHIP]: null }),
    ['existing sweep membership missing', 'fixed sweep manifest content'],
  ],
  [
    'drifting otherwise',
    edited(CLEAN, { [MANIFEST]: '{}' }),
    edited(CLEAN, { [MANIFEST]: '{"combos": ["combo-x"]}' }),
    ['existing sweep manifest content changed'],
  ],
  [
    'invalid now: that is no cure',
    edited(CLEAN, { [MANIFEST]: '{}' }),
    edited(CLEAN, { [MANIFEST]: '{}', 'data/cohorts/sweep/spec/config.yaml': 'axes: 1' }),
    [],
  ],
  [
    'the cohort is gone',
    edited(CLEAN, { [MANIFEST]: '{}' }),
    edited(CLEAN, { 'data/cohorts/sweep/spec/config.yaml': null, [MANIFEST]: null, [MEMBERSHIP]: null }),
    ['fixed sweep manifest content'],
  ],
])('%s', async (_what, base, head, expected) => {
  const [before, after] = [await checked(base), await checked(head)];
  const told = classifyDrift(before.result, after.result).map(
    ({ origin, cohort, output, status, changed }) =>
      `${origin} ${cohort} ${output} ${status}${changed ? ' changed' : ''}`,
  );
  expect(told.sort()).toEqual(expected);
});

test('without a base all drift is introduced', async () => {
  const { result } = await checked(edited(CLEAN, { [MANIFEST]: '{}' }));
  expect(classifyDrift(undefined, result)).toEqual([
    {
      origin: 'introduced',
      cohort: 'sweep',
      output: 'manifest',
      path: MANIFEST,
      status: 'content',
      changed: false,
    },
  ]);
});
