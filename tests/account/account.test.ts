import { describe, expect, it } from 'vitest';
import { accountOf, countUnchecked, joinAccounts } from '../../src/account/account.ts';
import { accountLine } from '../../src/report/account-line.ts';
import { checked, edited, type Files, PROJECT, regenerated } from '../support/small-project.ts';

async function lineOf(files: Files): Promise<string> {
  return accountLine((await checked(files)).result.account);
}

it('groups stand by kind, then by what became of them, then by the reason', () => {
  const entry = { path: 'a', disposition: 'checked' } as const;
  const account = accountOf([
    { ...entry, kind: 'catalog' },
    { kind: 'output', path: 'b', disposition: 'not-checked', reason: 'why' },
    { kind: 'output', path: 'c', disposition: 'not-checked', reason: 'how' },
    { ...entry, kind: 'output', path: 'd' },
    { ...entry, kind: 'cohort' },
  ]);
  expect(account.map(({ kind, disposition, reason }) => [kind, disposition, reason])).toEqual([
    ['cohort', 'checked', undefined],
    ['output', 'checked', undefined],
    ['output', 'not-checked', 'how'],
    ['output', 'not-checked', 'why'],
    ['catalog', 'checked', undefined],
  ]);
});

describe('what a check was asked about', () => {
  const whole = regenerated(PROJECT);

  it.each<[string, Files, string]>([
    [
      'outputs',
      whole,
      'Checked: 3 cohorts, 6 outputs, 6 catalogs and 1 include. Not applicable: 1 output (not committed).',
    ],
    [
      'nothing committed',
      PROJECT,
      'Checked: 3 cohorts, 6 catalogs and 1 include. Not applicable: 7 outputs (not committed).',
    ],
    [
      'an invalid spec',
      edited(whole, { 'data/cohorts/judges/spec/config.yaml': 'axes: 1\n' }),
      'Checked: 3 cohorts, 4 outputs, 6 catalogs and 1 include. Not applicable: 1 output (not committed) and 2 outputs (not comparable while the spec is invalid).',
    ],
    [
      'a misnamed spec',
      edited(whole, {
        'data/cohorts/judges/spec/config.yaml': null,
        'data/cohorts/judges/spec/config.yml': PROJECT['data/cohorts/judges/spec/config.yaml'] ?? '',
      }),
      'Checked: 2 cohorts, 4 outputs, 6 catalogs and 1 include. Not applicable: 1 misnamed spec (not read by the runtime), 1 output (not committed) and 2 outputs (without a spec).',
    ],
    [
      'no catalog of combinations',
      edited(whole, { 'data/combo_mappings.csv': null }),
      'Checked: 3 cohorts, 6 outputs, 5 catalogs and 1 include. Not applicable: 1 output (not committed) and 1 catalog (missing).',
    ],
    [
      'a selection',
      edited(whole, { 'data/2_tasks/selected_drafts.txt': 'd_1\n' }),
      'Checked: 3 cohorts, 6 catalogs, 1 include and 1 selection. Not applicable: 6 outputs (not comparable while the spec is invalid).',
    ],
  ])('%s', async (_, files, line) => {
    expect(await lineOf(files)).toBe(line);
  });
});

describe('an account', () => {
  const checkedPath = { kind: 'cohort', path: 'a', disposition: 'checked' } as const;

  it('holds every path of a kind once, as the entry has it that knows least', () => {
    const account = accountOf([
      { ...checkedPath, disposition: 'unchanged' },
      checkedPath,
      { kind: 'output', path: 'a', disposition: 'not-applicable', reason: 'not committed' },
      { ...checkedPath, path: 'b', disposition: 'not-checked', reason: 'it is closed' },
      { ...checkedPath, path: 'b' },
    ]);
    expect(account).toEqual([
      { kind: 'cohort', disposition: 'checked', paths: ['a'] },
      { kind: 'cohort', disposition: 'not-checked', reason: 'it is closed', paths: ['b'] },
      { kind: 'output', disposition: 'not-applicable', reason: 'not committed', paths: ['a'] },
    ]);
    expect(countUnchecked(account)).toBe(1);
  });

  it('joins the accounts of parts', () => {
    const parts = [
      accountOf([checkedPath, { ...checkedPath, path: 'b', disposition: 'unchanged' }]),
      accountOf([
        { ...checkedPath, path: 'b', disposition: 'unchanged' },
        { ...checkedPath, path: 'c' },
      ]),
    ];
    expect(joinAccounts(parts)).toEqual([
      { kind: 'cohort', disposition: 'unchanged', paths: ['b'] },
      { kind: 'cohort', disposition: 'checked', paths: ['a', 'c'] },
    ]);
    expect(accountLine(joinAccounts(parts))).toBe(
      'Checked: 2 cohorts. Not touched, not checked again: 1 cohort.',
    );
  });

  it('is reported in one line, whatever a reason holds', () => {
    const account = accountOf([{ ...checkedPath, disposition: 'not-checked', reason: 'one\ntwo\r\nthree' }]);
    expect(accountLine(account)).toBe('Not checked: 1 cohort (one two three).');
    expect(accountLine([])).toBe('');
  });
});
