/** What fails a step, from the findings alone. */
import { describe, expect, it } from 'vitest';
import { UNKNOWN_BEFORE } from '../../src/account/account.ts';
import { type Checked, verdictOn } from '../../src/action/check/checked.ts';
import { introducedBy, introducedWords } from '../../src/action/check/introduced.ts';
import { toleratedIn, tolerating } from '../../src/action/check/tolerate.ts';
import type { Inputs } from '../../src/action/inputs.ts';
import { softenDrift } from '../../src/action/soften-drift.ts';
import { judge } from '../../src/action/verdict.ts';
import type { Change } from '../../src/change/change.ts';
import { classifyDrift } from '../../src/change/classify-drift.ts';
import { classifyFindings } from '../../src/change/classify-findings.ts';
import type { Code } from '../../src/findings/codes.ts';
import { atFile, type Diagnostic, type Severity } from '../../src/findings/diagnostic.ts';
import { type Account, type CheckResult, type CohortResult, checkResult } from '../../src/result.ts';

function finding(code: Code, severity: Severity, message = code as string): Diagnostic {
  return { code, severity, message, at: atFile('data/cohorts/a/spec/config.yaml') };
}

const SAME = { path: 'data/cohorts/a/manifest.json', status: 'same' } as const;

function cohort(
  id: string,
  state: CohortResult['state'],
  diagnostics: readonly Diagnostic[] = [],
): CohortResult {
  const status = state === 'drifted' ? 'content' : 'same';
  const outputs =
    state === 'clean' || state === 'drifted'
      ? { manifest: { ...SAME, status }, membership: SAME, metadata: SAME }
      : undefined;
  return {
    ...{ id, specPath: `data/cohorts/${id}/spec/config.yaml`, state, diagnostics },
    ...(outputs === undefined ? {} : { outputs }),
    ...(state === 'unchecked' ? { failure: 'it failed' } : {}),
  } as CohortResult;
}

function result(
  cohorts: readonly CohortResult[],
  diagnostics: readonly Diagnostic[] = [],
  account: Account = [],
  patterns: readonly string[] = ['data/cohorts/*/spec/config.yaml'],
): CheckResult {
  return checkResult({
    ...{ dialect: 'v1', dataRoot: 'data', patterns, cohorts, diagnostics, account },
    sources: new Map(),
  });
}

const LEFT = [{ kind: 'catalog', disposition: 'not-checked', reason: 'no', paths: ['x', 'y'] }] as const;
const WANTING = [
  { kind: 'output', disposition: 'not-applicable', reason: `so, and ${UNKNOWN_BEFORE} so`, paths: ['x'] },
] as const;

describe('judge', () => {
  const BY = { failLevel: 'error', failOnDrift: true, ifNoSpecsFound: 'warn' } as const;
  const drift = finding('drift/manifest', 'error');

  it.each<
    [what: string, of: CheckResult, by: Partial<Parameters<typeof judge>[1]>, word: string, fails: boolean]
  >([
    ['nothing wrong', result([cohort('a', 'clean')]), {}, 'clean', false],
    [
      'a notice',
      result([cohort('a', 'clean', [finding('drift/not-committed', 'notice')])]),
      { failLevel: 'warning' },
      'clean',
      false,
    ],
    [
      'a warning',
      result([cohort('a', 'clean', [finding('plan/ids-collapse', 'warning')])]),
      {},
      'clean',
      false,
    ],
    [
      'a warning that counts',
      result([cohort('a', 'clean', [finding('plan/ids-collapse', 'warning')])]),
      { failLevel: 'warning' },
      'clean',
      true,
    ],
    [
      'an error of no cohort',
      result([cohort('a', 'clean')], [finding('config/invalid', 'error')]),
      {},
      'findings',
      true,
    ],
    [
      'an error that does not count',
      result([cohort('a', 'invalid', [finding('axis/unknown-level', 'error')])]),
      { failLevel: 'never' },
      'findings',
      false,
    ],
    [
      'an invalid cohort without a finding of its own',
      result([cohort('a', 'invalid')]),
      {},
      'findings',
      true,
    ],
    ['drift', result([cohort('a', 'drifted', [drift])]), {}, 'findings', true],
    [
      'drift that does not count',
      result([cohort('a', 'drifted', [drift])]),
      { failOnDrift: false },
      'findings',
      false,
    ],
    [
      'an error beside drift that does not count',
      result([
        cohort('a', 'drifted', [drift]),
        cohort('b', 'clean', [finding('axis/unknown-level', 'error')]),
      ]),
      { failOnDrift: false },
      'findings',
      true,
    ],
    [
      'drift that is a warning, where warnings count',
      result([cohort('a', 'drifted', [finding('drift/manifest', 'warning')])]),
      { failLevel: 'warning' },
      'findings',
      false,
    ],
    [
      'an unchecked cohort, whatever counts',
      result([cohort('a', 'unchecked')]),
      { failLevel: 'never' },
      'unchecked',
      true,
    ],
    [
      'a path that is left, whatever counts',
      result([cohort('a', 'clean')], [], LEFT),
      { failLevel: 'never' },
      'unchecked',
      true,
    ],
    ['what only the base would tell', result([cohort('a', 'clean')], [], WANTING), {}, 'unknown', false],
    ['an error beside it', result([cohort('a', 'invalid')], [], WANTING), {}, 'findings', true],
    ['no spec', result([], [finding('spec/none-found', 'warning')]), {}, 'findings', false],
    [
      'no spec where that is an error',
      result([], [finding('spec/none-found', 'warning')]),
      { ifNoSpecsFound: 'error', failLevel: 'never' },
      'findings',
      true,
    ],
    [
      'no spec where the settings kept it from looking',
      result([], [finding('yaml/unclosed', 'error')], [], []),
      { ifNoSpecsFound: 'error', failLevel: 'never' },
      'findings',
      false,
    ],
    [
      'a spec where none would be an error',
      result([cohort('a', 'clean')]),
      { ifNoSpecsFound: 'error' },
      'clean',
      false,
    ],
  ])('%s', (_, of, by, word, fails) => {
    const verdict = judge(of, { ...BY, ...by });
    expect([verdict.result, verdict.fails, verdict.why !== '']).toEqual([word, fails, fails]);
  });

  it('says how many could not be checked: cohorts are among the paths', () => {
    expect(judge(result([cohort('a', 'unchecked')], [], LEFT), BY).why).toBe('2 could not be checked');
    expect(judge(result([cohort('a', 'unchecked')]), BY).why).toBe('1 could not be checked');
  });
});

describe('what a change introduces', () => {
  function change(base: CheckResult | undefined, head: CheckResult): Change {
    const [findings, drift] = [classifyFindings(base, head), classifyDrift(base, head)];
    return { base, head, cohorts: [], workflows: [], findings, drift };
  }
  const error = finding('axis/unknown-level', 'error', 'old');
  const drift = { ...finding('drift/manifest', 'error'), at: atFile(SAME.path) };

  it('without a base is everything', () => {
    const head = result([cohort('a', 'invalid', [error])]);
    expect(introducedBy(change(undefined, head))).toBe(head);
    expect(introducedWords(change(undefined, head))).toContain('The cohort is invalid');
  });

  it('is what is new; what was wrong before counts as clean, but what is unchecked never does', () => {
    const before = [
      cohort('a', 'invalid', [error]),
      cohort('b', 'drifted', [drift]),
      cohort('d', 'unchecked'),
    ];
    const base = result([...before, cohort('c', 'clean'), cohort('e', 'clean')], [error]);
    const more = finding('axis/unknown-level', 'error', 'new');
    const head = result(
      [...before, cohort('c', 'drifted', [drift]), cohort('e', 'invalid', [error, more])],
      [error],
    );
    const counted = introducedBy(change(base, head));
    expect(counted.cohorts.map(({ state, diagnostics }) => [state, diagnostics.length])).toEqual([
      ['clean', 0],
      ['clean', 0],
      ['unchecked', 0],
      ['drifted', 1],
      ['invalid', 1],
    ]);
    expect(counted.diagnostics).toEqual([]);
    expect(introducedWords(change(base, head))).toBe(
      'Introduced by this change: 1 cohort invalid, 1 cohort drifted, 1 cohort not checked, nor before, 1 error (2 cohorts already invalid or drifted before)',
    );
  });

  it('may be nothing, or what can no longer be checked', () => {
    const clean = result([cohort('a', 'clean')]);
    expect(introducedWords(change(clean, clean))).toBe('Introduced by this change: nothing');
    expect(introducedWords(change(clean, result([cohort('a', 'unchecked')])))).toBe(
      'Introduced by this change: 1 cohort not checked',
    );
  });
});

describe('the verdict on a check', () => {
  const clean = result([cohort('a', 'clean')]);
  const none = result([], [finding('spec/none-found', 'warning')]);
  const old = result([cohort('a', 'invalid', [finding('axis/unknown-level', 'error')])]);
  const INPUTS = {
    failLevel: 'error',
    failOnDrift: true,
    ifNoSpecsFound: 'warn',
    failOn: 'introduced',
  } as Inputs;
  const from = (base: CheckResult, head: CheckResult, removed = 0): Change => ({
    ...{ base, head, workflows: [] },
    cohorts: Array.from({ length: removed }, () => ({}) as Change['cohorts'][number]),
    ...{ findings: classifyFindings(base, head), drift: classifyDrift(base, head) },
  });

  it.each<[what: string, of: Partial<Checked>, by: Partial<Inputs>, fails: boolean]>([
    ['what was wrong before', { result: old, change: from(old, old) }, {}, false],
    [
      'what was wrong before, where all counts',
      { result: old, change: from(old, old) },
      { failOn: 'any' },
      true,
    ],
    [
      'what the head tolerates, where all counts',
      { result: old, tolerant: clean, change: from(old, old) },
      { failOn: 'any' },
      false,
    ],
    ['what is wrong, without a change', { result: old }, {}, true],
    ['no cohort, where there was none', { result: none, change: from(none, none) }, {}, false],
    ['no cohort, where there was one', { result: none, change: from(clean, none, 1) }, {}, true],
    ['no cohort, without a change', { result: none }, {}, false],
    [
      'no cohort, where there was one and that is no matter',
      { result: none, change: from(clean, none, 1) },
      { ifNoSpecsFound: 'ignore' },
      false,
    ],
    [
      'no cohort of some that were asked for, where there was one',
      { result: none, change: from(clean, none, 1) },
      { cohorts: ['b'] },
      false,
    ],
    [
      'no cohort that a change touches',
      { result: none, isNarrowed: true, change: from(clean, none) },
      { ifNoSpecsFound: 'error' },
      false,
    ],
    [
      'no cohort, and one that a change removes',
      { result: none, isNarrowed: true, change: from(clean, none, 1) },
      { ifNoSpecsFound: 'error' },
      true,
    ],
    [
      'no cohort, and none left out',
      { result: none, change: from(none, none) },
      { ifNoSpecsFound: 'error' },
      true,
    ],
    [
      'a cohort that a change touches',
      { result: clean, isNarrowed: true, change: from(clean, clean) },
      { ifNoSpecsFound: 'error' },
      false,
    ],
  ])('on %s', (_, of, by, fails) => {
    const checked = { change: undefined, isNarrowed: false, ...of } as Checked;
    expect(verdictOn(checked, { ...INPUTS, ...by }).verdict.fails).toBe(fails);
  });
});

describe('softened', () => {
  it('drift is a warning everywhere, and nothing else is', () => {
    const mixed = [
      finding('drift/manifest', 'error'),
      finding('selection/not-followed', 'error'),
      finding('axis/unknown-level', 'error'),
      finding('drift/not-committed', 'notice'),
    ];
    const hard = result([cohort('a', 'drifted', mixed)], mixed);
    const soft = softenDrift(hard, { failOnDrift: false });
    const expected = ['warning', 'warning', 'error', 'notice'];
    expect(soft.diagnostics.map(({ severity }) => severity)).toEqual(expected);
    expect(soft.cohorts[0]?.diagnostics.map(({ severity }) => severity)).toEqual(expected);
    expect(softenDrift(hard, { failOnDrift: true })).toBe(hard);
  });
});

describe('what the settings of the head tolerate', () => {
  it('is the same again after a shard has written it down: left out, lowered, and by cohort', () => {
    const [gone, lower, kept] = ['gone', 'lower', 'kept'].map((message) =>
      finding('axis/unknown-level', 'error', message),
    ) as [Diagnostic, Diagnostic, Diagnostic];
    const all = [gone, lower, kept];
    const some: readonly Diagnostic[] = [{ ...lower, severity: 'notice' }, kept];
    const strict = result([cohort('a', 'invalid', all), cohort('b', 'invalid', all)], all);
    const tolerant = result([cohort('a', 'invalid', some), cohort('b', 'invalid', all)], all);
    const differences = toleratedIn(strict, tolerant);
    expect(differences).toHaveLength(2);
    expect(tolerating(strict, differences)).toEqual(tolerant);
    const ofNone = result([cohort('a', 'invalid', all), cohort('b', 'invalid', all)], some);
    expect(tolerating(strict, toleratedIn(strict, ofNone))).toEqual(ofNone);
  });
});
