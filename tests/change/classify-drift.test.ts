import { expect, test } from 'vitest';
import { classifyDrift } from '../../src/change/classify-drift.ts';
import { jsonReport } from '../../src/report/json/json-report.ts';
import { held } from '../../src/result/held.ts';
import type { CheckResult } from '../../src/result.ts';
import {
  changeBetween,
  checked,
  edited,
  type Files,
  PROJECT,
  regenerated,
  spec,
} from '../support/small-project.ts';

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

/** Of a membership the ids after the fifth that differ are counted, and not named. */
const MANY = edited(CLEAN, { [MEMBERSHIP]: (CLEAN[MEMBERSHIP] ?? '').replaceAll(/([dev])_/g, '$1_x') });
const rows = (change: (lines: string[]) => readonly string[]): Files =>
  edited(MANY, { [MEMBERSHIP]: `${change((MANY[MEMBERSHIP] ?? '').trimEnd().split('\n')).join('\n')}\n` });
const SAME_COUNTS = rows((lines) => lines.with(-1, `${lines.at(-1)}x`));

test.each<[what: string, head: Files, origin: string]>([
  ['is as it was', MANY, 'existing'],
  [
    'has other line ends',
    edited(MANY, { [MEMBERSHIP]: rows((lines) => lines)[MEMBERSHIP]?.replaceAll('\n', '\r\n') ?? '' }),
    'existing',
  ],
  ['has another id after those that are named', SAME_COUNTS, 'introduced'],
  ['has another order', rows(([header = '', ...lines]) => [header, ...lines.reverse()]), 'introduced'],
])('drift of a membership that the change edits and that %s', async (_what, head, origin) => {
  const [before, after] = [await checked(MANY), await checked(head)];
  const read = (result: CheckResult): CheckResult => {
    const cohorts = held(jsonReport(result).cohorts);
    const outputsOf = (id: string) => cohorts.find((one) => one.id === id)?.outputs;
    return {
      ...result,
      cohorts: result.cohorts.map(({ outputs: _, ...cohort }) => {
        const outputs = outputsOf(cohort.id);
        return { ...cohort, ...(outputs ? { outputs } : {}) };
      }),
    };
  };
  for (const through of [(result: CheckResult) => result, read]) {
    const drift = classifyDrift(through(before.result), through(after.result), [
      { id: 'sweep', touches: ['output'] },
    ]);
    expect(drift.map((one) => `${one.origin} ${one.output}`)).toEqual([`${origin} membership`]);
  }
  // Of what others share, none of it is.
  const shared = classifyDrift(before.result, after.result, [{ id: 'sweep', touches: ['catalog'] }]);
  expect(shared.map((one) => one.origin)).toEqual(['existing']);
});

test.each<[what: string, head: Files, origin: string]>([
  ['says the same', CLEAN, 'fixed'],
  [
    'lists the same twice, and says so',
    edited(CLEAN, { [MANIFEST]: '{"combos": ["combo-x", "combo-x"], "notes": "n"}' }),
    'introduced',
  ],
  [
    'lists its fields in another order',
    edited(CLEAN, { [MANIFEST]: '{"notes": "n", "combos": ["combo-x"]}' }),
    'existing',
  ],
])('a manifest that drifts, is edited and %s', async (_what, head, origin) => {
  const before = await checked(edited(CLEAN, { [MANIFEST]: '{"combos": ["combo-x"], "notes": "n"}' }));
  const drift = classifyDrift(before.result, (await checked(head)).result, [
    { id: 'sweep', touches: ['output'] },
  ]);
  expect(drift.map((one) => one.origin)).toEqual([origin]);
});

test('drift that differs is introduced where the settings of the base cannot be read, whatever the change touches', async () => {
  const [before, after] = [await checked(MANY), await checked(SAME_COUNTS)];
  const originOf = (head: typeof after, isDoubtful: boolean) =>
    classifyDrift(before.result, head.result, [{ id: 'sweep', touches: [], isDoubtful }]).map(
      ({ origin }) => origin,
    );
  expect(originOf(after, true)).toEqual(['introduced']);
  expect(originOf(after, false)).toEqual(['existing']);
  expect(originOf(before, true)).toEqual(['existing']);
});

const TABLE = CLEAN[MEMBERSHIP] ?? '';
test.each<[what: string, now: string, origins: string[]]>([
  ['one row less that is too many', `${TABLE}draft,d_a\n`, ['existing']],
  ['both of them gone', TABLE, ['fixed']],
  ['one less, under a stage that no runtime has', `${TABLE}draft,d_a\ndraught,d_c\n`, ['introduced']],
  ['one less, and a column more', `${TABLE.replace('gen_id', 'gen_id,note')}draft,d_a\n`, ['introduced']],
  ['one less, and one with a cell more', `${TABLE}draft,d_a,x\n`, ['introduced']],
  ['another one in its place', `${TABLE}draft,d_a\ndraft,d_c\n`, ['introduced']],
])('a membership with two rows too many, then with %s', async (_what, now, origins) => {
  const before = edited(CLEAN, { [MEMBERSHIP]: `${TABLE}draft,d_a\ndraft,d_b\n` });
  const { drift } = await changeBetween(before, edited(CLEAN, { [MEMBERSHIP]: now }));
  expect(drift.map(({ origin }) => origin)).toEqual(origins);
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
