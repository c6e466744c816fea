/** A change must not hide outputs from the check that judges it: what the base commits or does not ignore is wanted. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { oneIn } from '../support/every-case.ts';
import type { ActionRun } from '../support/run-action.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const ALL_KINDS = /manifest\.json$|membership\.csv$|metadata\.json$/;
const GOOD = regenerated(PROJECT);
const FULL = regenerated(PROJECT, ALL_KINDS);
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const CHANGED = { [SPEC]: spec({ combo_id: '[combo-a]' }) };
const FRESH = 'data/cohorts/fresh/spec/config.yaml';
const WARNING = 'drift/newly-ignored';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

const without = (files: Files, pattern: RegExp): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !pattern.test(path)));

interface Judged {
  readonly done: ActionRun;
  readonly comment: string;
  /** Codes of the errors and warnings in the JSON report, each once. */
  readonly codes: readonly string[];
}

async function judged(before: Files, after: Files, inputs: Record<string, string> = {}): Promise<Judged> {
  const pull = new PullRequest(before, after);
  const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs });
  const all = await bed.in('owner', 'GET', '/issues/1/comments?per_page=100');
  const report = JSON.parse(done.report ?? '{}');
  const findings = [
    ...(report.diagnostics ?? []),
    ...(report.cohorts ?? []).flatMap((cohort: Json) => cohort.diagnostics),
  ];
  return {
    done,
    comment: all.map(({ body }: Json) => body).join('\n'),
    codes: [
      ...new Set<string>(
        findings.flatMap(({ code, severity }: Json) => (severity === 'notice' ? [] : [code])),
      ),
    ].sort(),
  };
}

describe('a change that hides outputs fails, and is warned of at the rule', () => {
  const HIDING: readonly [what: string, before: Files, after: Files][] = [
    [
      'all of a kind removed and ignored, while a spec changes',
      GOOD,
      edited(without(GOOD, /manifest\.json$|membership\.csv$/), {
        ...CHANGED,
        '.gitignore': 'data/cohorts/*/m*\n',
      }),
    ],
    [
      'all of a kind removed and ignored, and nothing else',
      GOOD,
      edited(without(GOOD, /manifest\.json$/), { '.gitignore': '# Outputs\nmanifest.json\n' }),
    ],
    [
      'those of one cohort, by a file in its folder',
      GOOD,
      edited(without(GOOD, /baseline\/m/), { ...CHANGED, 'data/cohorts/baseline/.gitignore': 'm*\n' }),
    ],
    [
      'all metadata, by its folder',
      FULL,
      edited(without(FULL, /metadata\.json$/), { ...CHANGED, 'data/.gitignore': 'gens/\n' }),
    ],
    [
      'all metadata, by its name',
      FULL,
      edited(without(FULL, /metadata\.json$/), { ...CHANGED, '.gitignore': 'metadata.json\n' }),
    ],
    [
      'those of a new cohort',
      GOOD,
      edited(GOOD, { [FRESH]: spec(), '.gitignore': 'data/cohorts/fresh/*.*\n' }),
    ],
    [
      'an exception of the base is taken away',
      edited(GOOD, { '.gitignore': 'm*.json\n!manifest.json\n' }),
      edited(without(GOOD, /manifest\.json$/), { ...CHANGED, '.gitignore': 'm*.json\n' }),
    ],
  ];

  it.each(oneIn(3, HIDING))('%s', async (_, before, after) => {
    const { done, comment, codes } = await judged(before, after);
    expect(done.status).toBe(1);
    expect(codes).toContain(WARNING);
    expect(comment).toContain('git ignores');
    expect(comment).not.toContain('up to date |');
    expect(comment).not.toContain('✅');
  });

  it('committed by force under a rule of the base, and removed: no rule is new, and they are missing', async () => {
    const forced = { ...GOOD, '.gitignore': 'data/cohorts/*/m*\n' };
    const { done, codes } = await judged(forced, edited(without(forced, /baseline\/m/), CHANGED));
    expect([done.status, codes]).toEqual([1, ['drift/missing-output']]);
  });

  it('the data is moved to a place that the base ignores', async () => {
    const before = edited(GOOD, { '.gitignore': 'scratch/\n' });
    const moved = Object.entries(edited(without(before, /\/m[^/]*$/), CHANGED)).map(([path, text]) => [
      path.replace(/^data\//, 'scratch/data/'),
      text,
    ]);
    const after = { ...Object.fromEntries(moved), '.cohort-ci.yml': 'data-root: scratch/data\n' };
    const { done, codes } = await judged(before, after);
    expect([done.status, codes]).toEqual([1, ['drift/missing-output']]);
  });
});

describe('what passes', () => {
  const IGNORING: Files = { ...PROJECT, '.gitignore': 'data/cohorts/*/m*\ndata/gens/\n' };

  it.each(
    oneIn<[what: string, before: Files, after: Files]>(3, [
      ['a repository that ignores its outputs', IGNORING, edited(IGNORING, { ...CHANGED, [FRESH]: spec() })],
      [
        'the same, with the rule moved to another file',
        IGNORING,
        edited(IGNORING, { ...CHANGED, '.gitignore': null, 'data/.gitignore': 'cohorts/*/m*\ngens/\n' }),
      ],
      ['a rule about something else', GOOD, edited(GOOD, { '.gitignore': '*.log\n.venv/\n' })],
    ]),
  )('%s', async (_, before, after) => {
    const { done, codes } = await judged(before, after);
    expect(done.status).toBe(0);
    expect(codes).not.toContain(WARNING);
    expect(codes).not.toContain('drift/missing-output');
  });

  it('a rule about outputs that stay committed, with a warning at its line', async () => {
    const after = edited(GOOD, { '.gitignore': '# Outputs\n\ndata/cohorts/*/membership.csv  \n' });
    const { done, comment, codes } = await judged(GOOD, after);
    expect([done.status, codes]).toEqual([0, [WARNING]]);
    expect(comment).toContain('⚠️ 1 warning introduced');
    expect(done.stdout).toMatch(/^::warning title=[^:]*,file=\.gitignore,line=3,/m);
  });

  it('the first outputs of a repository are ignored, with a warning', async () => {
    const { done, comment, codes } = await judged(
      PROJECT,
      edited(PROJECT, { ...CHANGED, '.gitignore': 'data/cohorts/*/m*\n' }),
    );
    expect(done.status).toBe(0);
    expect(codes).toContain(WARNING);
    expect(comment).not.toContain('up to date');
    expect(comment).not.toContain('✅ Specs, catalogs and outputs agree');
  });

  it('outputs that the base no longer wants: its settings switch the finding off', async () => {
    const before = edited(GOOD, { '.cohort-ci.yml': 'severity:\n  drift/missing-output: off\n' });
    const after = edited(without(before, /manifest\.json$/), { '.gitignore': 'manifest.json\n' });
    const { done } = await judged(before, after);
    expect(done.status).toBe(0);
  });
});

describe('outputs of a cohort that was invalid before', () => {
  it('are edited: that is said, for nobody can compare them', async () => {
    const before = edited(GOOD, { [SPEC]: spec({ draft_template: '[sketch, outlyne]' }) });
    const after = edited(before, { 'data/cohorts/baseline/membership.csv': 'stage,gen_id\ndraft,d_mine\n' });
    const { comment, done } = await judged(before, after);
    expect(comment).toContain('### ⚠️ Outputs of 1 invalid cohort are edited, and not comparable');
    expect(comment).toContain(
      'invalid as before; its outputs are edited here, and not comparable while the spec is invalid',
    );
    expect(comment).not.toContain('✅');
    expect(done.summary).toContain('not comparable while the spec is invalid');
  });
});

describe('a rule that is older than the cohort whose outputs it ignores', () => {
  it.each([
    [
      'all but those that are there',
      'data/cohorts/*/m*\n!data/cohorts/baseline/m*\n!data/cohorts/[js]*/m*\n',
    ],
    ['those of the cohort', 'data/cohorts/fresh/m*\n'],
  ])('is warned of while others commit theirs: %s', async (_, rules) => {
    const before = edited(GOOD, { '.gitignore': rules });
    const { done, codes, comment } = await judged(before, edited(before, { [FRESH]: spec() }));
    expect([done.status, done.outputs.get('introduced'), codes]).toEqual([0, '1', ['drift/ignored']]);
    expect(comment).not.toContain('agree');
  });
});

it.each(['data/gens', 'data/gens/draft'])('%s is a link that leads out: that is said', async (path) => {
  const pull = new PullRequest(PROJECT, edited(PROJECT, CHANGED), { [path]: '../../../gens' });
  const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
  expect(done.stdout).toContain(
    `the generations in '${path}' are not checked: it is a link that leads out of the repository`,
  );
});

it.each([
  ['manifest', 'data/cohorts/judges/manifest.json'],
  ['metadata', Object.keys(FULL).find((path) => path.includes('/gens/draft/')) ?? ''],
])('the first %s of a repository is why the others are missing, which is said', async (kind, path) => {
  const before = kind === 'metadata' ? GOOD : PROJECT;
  const { done, comment } = await judged(before, edited(before, { [path]: FULL[path] ?? '' }));
  expect(done.status).toBe(1);
  expect(comment).toMatch(
    new RegExp(`${kind} missing.*: this change commits the first ${kind} of the repository \\|`),
  );
});

describe('outputs around a spec that settings name elsewhere', () => {
  const named = (patterns: string): Files => ({ ...GOOD, '.cohort-ci.yml': `specs: [${patterns}]\n` });
  const ANYWHERE = '"**/config.yaml"';
  const other = GOOD['data/cohorts/judges/membership.csv'] ?? '';

  it.each([
    [ANYWHERE, 'data/cohorts/fresh', 'data/cohorts/fresh'],
    [ANYWHERE, 'data/cohorts/fresh', 'data/cohorts/fresh/deeper'],
    [ANYWHERE, 'data/cohorts/2025/fresh', 'data/cohorts/2025/fresh'],
    ['"data/cohorts/*/spec/config.yaml", "lab/*/config.yaml"', 'lab/fresh', 'lab/fresh'],
  ])('are compared with nothing, which is an error: %s, %s, %s', async (patterns, outputs, place) => {
    const before = named(patterns);
    const added = { [`${place}/config.yaml`]: spec(), [`${outputs}/membership.csv`]: other };
    for (const failOn of ['introduced', 'any']) {
      const { done, codes, comment } = await judged(before, edited(before, added), { 'fail-on': failOn });
      expect([done.status, codes]).toEqual([1, ['spec/misnamed']]);
      expect(comment).not.toContain('up to date');
    }
  });

  it('may be absent: the spec has none then, and is not up to date', async () => {
    const before = named(ANYWHERE);
    const after = edited(without(before, /baseline/), { 'specs/config.yaml': spec() });
    const { done, comment } = await judged(before, after);
    expect(done.status).toBe(0);
    expect(comment).toContain('valid; a spec outside of `<id>/spec/` has no outputs');
    expect(comment).not.toContain('up to date');
  });
});
