import { describe, expect, test } from 'vitest';
import type { Tally } from '../../src/report/tally.ts';
import { remedy, verdict } from '../../src/report/verdict.ts';

const NONE = { error: 0, warning: 0, notice: 0 };

function tallied(states: Partial<Tally['states']>, more: Partial<Tally> = {}): Tally {
  const all = { clean: 0, drifted: 0, invalid: 0, unchecked: 0, ...states };
  return {
    isSearched: true,
    cohorts: Object.values(all).reduce((sum, one) => sum + one, 0),
    states: all,
    severities: more.severities ?? NONE,
    besideDrift: more.besideDrift ?? more.severities ?? NONE,
    plan: { rows: 0, drafts: 0, essays: 0, evaluations: 0 },
    accepted: 0,
    explained: 0,
    losing: 0,
    leftUnchecked: 0,
    isBaseWanted: false,
    compared: true,
    ...more,
  };
}

const ERROR = { severities: { ...NONE, error: 1 } };

describe('what the whole check found', () => {
  test.each<[string, Tally]>([
    ['No cohort was checked: no spec was found', tallied({})],
    ['No cohort was checked (1 error)', tallied({}, ERROR)],
    [
      'Nothing counts as checked: the settings cannot be used (1 error)',
      tallied({}, { ...ERROR, isSearched: false }),
    ],
    ['The cohort is clean', tallied({ clean: 1 })],
    ['Both cohorts are clean', tallied({ clean: 2 })],
    [
      'Nothing is wrong with 2 cohorts, as far as is known without the base',
      tallied({ clean: 2 }, { isBaseWanted: true }),
    ],
    ['Both cohorts are valid; no outputs are committed yet', tallied({ clean: 2 }, { compared: false })],
    ['The cohort has drifted', tallied({ drifted: 1 })],
    [
      '1 of 3 cohorts is clean: 1 invalid, 1 drifted (1 error)',
      tallied({ clean: 1, invalid: 1, drifted: 1 }, ERROR),
    ],
    ['The cohort has drifted, which the settings accept', tallied({ drifted: 1 }, { accepted: 1 })],
    [
      '1 of 4 cohorts is clean: 3 drifted, of which the settings accept 1',
      tallied({ clean: 1, drifted: 3 }, { accepted: 1 }),
    ],
    ['2 of 3 cohorts are clean: 1 unchecked', tallied({ clean: 2, unchecked: 1 })],
    [
      'Not everything was checked, 1 path is left. Nothing is wrong with 2 cohorts',
      tallied({ clean: 2 }, { leftUnchecked: 1 }),
    ],
    [
      'The cohort is clean; generations are lost, since several get one id',
      tallied({ clean: 1 }, { losing: 1 }),
    ],
    [
      'All 3 cohorts are clean; generations are lost in 2 of them, since several get one id',
      tallied({ clean: 3 }, { losing: 2 }),
    ],
  ])('%s', (sentence, counts) => {
    expect(verdict(counts)).toBe(sentence);
  });
});

describe('what to do next', () => {
  test.each<[string, Tally, ReturnType<typeof remedy>]>([
    ['nothing, where all is well', tallied({ clean: 1 }), undefined],
    ['nothing for warnings', tallied({ clean: 1 }, { severities: { ...NONE, warning: 1 } }), undefined],
    ['for an invalid spec', tallied({ invalid: 1 }, ERROR), { words: 'Correct the errors and check again' }],
    [
      'for an error of the settings',
      tallied({ clean: 1 }, ERROR),
      { words: 'Correct the errors and check again' },
    ],
    [
      'for drift, which is an error of its own',
      tallied({ drifted: 1 }, ERROR),
      { words: 'Bring the drifted outputs up to date', command: ['cohort-ci', 'regenerate'] },
    ],
    [
      'for drift that is made a warning',
      tallied({ drifted: 1 }, { severities: { ...NONE, warning: 1 } }),
      { words: 'Bring the drifted outputs up to date', command: ['cohort-ci', 'regenerate'] },
    ],
    [
      'for drift and an invalid spec',
      tallied({ drifted: 1, invalid: 1 }, ERROR),
      {
        words: 'Correct the errors; then bring the drifted outputs up to date',
        command: ['cohort-ci', 'regenerate'],
      },
    ],
    [
      'nothing for drift that the settings accept: it would be lost',
      tallied({ drifted: 1 }, { accepted: 1 }),
      undefined,
    ],
    [
      'for an invalid spec beside accepted drift',
      tallied({ drifted: 1, invalid: 1 }, { ...ERROR, accepted: 1 }),
      { words: 'Correct the errors and check again' },
    ],
    [
      'for drift beside accepted drift',
      tallied({ drifted: 2 }, { ...ERROR, accepted: 1 }),
      { words: 'Bring the drifted outputs up to date', command: ['cohort-ci', 'regenerate'] },
    ],
    [
      'where the check failed',
      tallied({ unchecked: 1 }),
      { words: 'The check itself failed: see why, and run it again' },
    ],
  ])('%s', (_, counts, expected) => {
    expect(remedy(counts)).toEqual(expected);
  });
});
