import { expect, it } from 'vitest';
import { jobNames, mayBeSame } from '../../src/action/check/job-names.ts';

/** An expression. */
const X = ['$', '{{ x }}'].join('');

const names = (job: string) => jobNames('a.yml', `on: push\njobs:\n  cohorts: ${job}\n`);

it.each<[job: string, text: string, isOpen: boolean]>([
  ['{steps: []}', 'cohorts', false],
  ['', 'cohorts', false],
  ["{name: ' Cohorts '}", 'Cohorts', false],
  ['{name: 12}', '12', false],
  [`{name: 'Cohorts ${X}'}`, 'Cohorts ', true],
  ['{strategy: {matrix: {x: [1]}}}', 'cohorts (', true],
  ['{strategy: {fail-fast: true}}', 'cohorts', false],
  ['{name: Check, uses: ./x.yml}', 'Check / ', true],
])('the check of a job %s is named', (job, text, isOpen) => {
  expect(names(job)).toEqual([{ text, isOpen }]);
});

it.each(['jobs: [\n', 'jobs:\n  a: {}\n  a: {}\n'])(
  'jobs that cannot be read may have any name: %j',
  (text) => {
    expect(jobNames('a.yml', text)).toEqual([{ text: '', isOpen: true }]);
  },
);

it.each(['on: push\n', 'jobs: []\n', ''])('without jobs there are no names: %j', (text) => {
  expect(jobNames('a.yml', text)).toEqual([]);
});

it.each<[left: string, right: string, same: boolean]>([
  ['{name: a}', '{name: a}', true],
  ['{name: a}', '{name: ab}', false],
  [`{name: 'a${X}'}`, '{name: ab}', true],
  [`{name: 'a${X}'}`, '{name: b}', false],
  [`{name: 'a${X}'}`, `{name: 'ab${X}'}`, true],
  [`{name: 'a${X}'}`, `{name: 'b${X}'}`, false],
])('%s and %s may have one name: %s', (left, right, same) => {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const)
    for (const name of names(one)) expect(names(other).some((mine) => mayBeSame(mine, name))).toBe(same);
});
