import { describe, expect, test } from 'vitest';
import type { Commit, Culprit } from '../../src/change/culprit.ts';
import { textOf } from '../../src/findings/text.ts';
import { driftFingerprint } from '../../src/report/issue/drift-fingerprint.ts';
import { type DriftReport, driftStateOf } from '../../src/report/issue/drift-report.ts';
import type { IssueOptions } from '../../src/report/issue/options.ts';
import { renderIssue, renderIssueComment } from '../../src/report/issue.ts';
import { readMarker } from '../../src/report/marker.ts';
import type { CheckResult } from '../../src/result.ts';
import { checked, edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const CLEAN = regenerated(PROJECT);

/** A template gone from a catalog, a level dropped from an include, and a spec changed in a merge. */
const DRIFTED = edited(CLEAN, {
  'data/1_raw/evaluation_templates.csv': 'template_id,generator\nnovelty,llm\n',
  'data/cohorts/sweep/spec/items/templates.txt': 'sketch\nspiral\n',
  'data/cohorts/baseline/spec/config.yaml': spec({ essay_llm: '[opal]', draft_llm: '[opal, agate]' }),
});

function commit(oid: string, subject: string, more: Partial<Commit> = {}): Commit {
  return {
    oid: oid.repeat(40 / oid.length),
    parents: ['0'.repeat(40)],
    author: 'Ada Example',
    date: '2026-11-20T16:40:00+01:00',
    subject,
    ...more,
  };
}

const CULPRITS: ReadonlyMap<string, Culprit> = new Map<string, Culprit>([
  [
    'judges',
    {
      kind: 'commit',
      commit: commit('a1b2c3d4', 'Retire the coherence judge'),
      before: 'agreed',
      changes: [
        {
          path: 'data/1_raw/evaluation_templates.csv',
          hunks: [{ before: 3, after: 2, removed: ['coherence,llm'], added: [] }],
          more: 0,
        },
      ],
      merged: [],
    },
  ],
  [
    'baseline',
    {
      kind: 'commit',
      commit: commit('beef0042', 'Merge pull request #17 from lab/agate', { parents: ['1', '2'] }),
      before: 'agreed',
      changes: [
        {
          path: 'data/cohorts/baseline/spec/config.yaml',
          hunks: [
            {
              before: 4,
              after: 4,
              removed: ['  draft_llm: [opal, quartz]'],
              added: ['  draft_llm: [opal, agate]'],
            },
          ],
          more: 2,
        },
      ],
      merged: [commit('77770000', 'Try agate for drafts', { author: '@team <b>' })],
    },
  ],
  [
    'sweep',
    { kind: 'unknown', why: 'the drift is older than this shallow clone, which has one commit of history' },
  ],
]);

const OPTIONS: IssueOptions = {
  docsBase: 'https://example.org/docs/diagnostics.md',
  sourceBase: 'https://example.org/o/r/blob/5d0c1f2e/',
  commitBase: 'https://example.org/o/r/commit/',
  runUrl: 'https://example.org/o/r/actions/runs/2',
};

async function report(files: Files, more: Partial<DriftReport> = {}): Promise<DriftReport> {
  return {
    result: (await checked(files)).result,
    culprits: new Map(),
    commit: '5d0c1f2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9',
    branch: 'main',
    verifiedAt: '2026-11-23 02:07 UTC',
    ...more,
  };
}

const drifted = (more: Partial<DriftReport> = {}) => report(DRIFTED, { culprits: CULPRITS, ...more });

describe('the issue', () => {
  test('tells of drift', async () => {
    const issue = renderIssue(await drifted(), OPTIONS);
    expect(issue.title).toBe('Drift in cohorts baseline, sweep; cohort judges does not compile');
    await expect(issue.body).toMatchFileSnapshot('expected/issue/drift.md');
  });

  test('says what could not be checked beside what drifts', async () => {
    const { result } = await drifted();
    const mixed: CheckResult = {
      ...(result as CheckResult),
      cohorts: (result?.cohorts ?? []).map((cohort) =>
        cohort.id === 'sweep'
          ? {
              id: 'sweep',
              specPath: cohort.specPath,
              state: 'unchecked',
              diagnostics: [],
              failure: 'Cannot read x: <b>',
            }
          : cohort,
      ),
    };
    const { body } = renderIssue(await drifted({ result: mixed }), OPTIONS);
    await expect(body).toMatchFileSnapshot('expected/issue/partly-unchecked.md');
  });

  test('a catalog that refuses every cohort', async () => {
    const broken = await report(edited(CLEAN, { 'data/1_raw/essay_templates.csv': null }));
    const whole = await report(edited(CLEAN, { 'data/1_raw/llm_models.csv': null }));
    await expect(renderIssue(broken, OPTIONS).body).toMatchFileSnapshot('expected/issue/catalog.md');
    expect(renderIssue(broken).fingerprint).not.toBe(renderIssue(whole).fingerprint);
  });

  test('says that nothing could be verified', async () => {
    const failed = await report(CLEAN, {
      result: undefined,
      failure: 'git failed in /x: out of `memory` @here',
    });
    expect(renderIssue(failed).title).toBe('Cohorts could not be verified');
    await expect(renderIssue(failed, OPTIONS).body).toMatchFileSnapshot('expected/issue/could-not-verify.md');
  });

  test('is a short sentence when all is well', async () => {
    await expect(renderIssue(await report(CLEAN), OPTIONS).body).toMatchFileSnapshot(
      'expected/issue/clean.md',
    );
  });

  test('gives up detail in order: diffs, ids, sections, rows; at last a sentence stays', async () => {
    const whole = await drifted();
    const many: CheckResult = {
      ...(whole.result as CheckResult),
      cohorts: Array.from({ length: 150 }, (_, index) => {
        const template = whole.result?.cohorts[index % 3] as CheckResult['cohorts'][number];
        const { outputs, diagnostics } = template;
        // Each of them drifts, or is wrong, in its own way: what is alike would be said once.
        return {
          ...template,
          id: `cohort-${index}`,
          ...(outputs
            ? { outputs: { ...outputs, manifest: { ...outputs.manifest, form: [`${index}`] } } }
            : {}),
          diagnostics: diagnostics.map((one) => ({ ...one, message: `${textOf(one.message)} ${index}` })),
        };
      }),
    };
    const big = {
      ...whole,
      result: many,
      culprits: new Map(many.cohorts.map(({ id }) => [id, CULPRITS.get('judges') as Culprit])),
    };
    const sizes = [1_000_000, 60_000, 20_000, 6_000, 1_500, 500];
    const bodies = sizes.map((budget) => renderIssue(big, { ...OPTIONS, budget }).body);
    for (const [index, body] of bodies.entries()) {
      if (index < sizes.length - 1) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(sizes[index] ?? 0);
      expect(readMarker('issue', body)?.get('fingerprint')).toBe(driftFingerprint(many));
      expect(body).toContain('Last verified');
      expect(body).toContain('of 150 cohorts have drifted');
    }
    expect(bodies.map((body) => body.includes('```diff'))).toEqual([true, false, false, false, false, false]);
    expect(bodies.at(-1)).not.toContain('| Cohort');
  });

  test('a title is plain text', async () => {
    const { result } = await drifted();
    const hostile: CheckResult = {
      ...(result as CheckResult),
      cohorts: (result?.cohorts ?? []).slice(0, 1).map((cohort) => ({ ...cohort, id: '`@all`\n#1\u202e' })),
    };
    expect(renderIssue(await drifted({ result: hostile })).title).toBe("Drift in cohort ''all'\\n'1\\u202e");
  });
});

describe('the fingerprint', () => {
  test('does not depend on when, by whom, or with what version it was verified', async () => {
    const first = renderIssue(await drifted(), OPTIONS);
    const later = await drifted({ verifiedAt: '2027-01-01', commit: 'f'.repeat(40), culprits: new Map() });
    const second = renderIssue({ ...later, result: { ...(later.result as CheckResult), version: '9' } });
    expect(second.fingerprint).toBe(first.fingerprint);
    expect(readMarker('issue', first.body)).toEqual(
      new Map([
        ['key', 'default'],
        ['fingerprint', first.fingerprint],
      ]),
    );
  });

  test.each([
    ['another cohort', { 'data/cohorts/sweep/spec/items/templates.txt': 'sketch\noutline\nspiral\n' }],
    ['another difference', { 'data/cohorts/sweep/spec/items/templates.txt': 'spiral\n' }],
    ['another fault', { 'data/cohorts/judges/spec/config.yaml': spec({ evaluation_template: '[novel]' }) }],
  ])('is another for %s', async (_what, edits) => {
    const other = await report(edited(DRIFTED, edits));
    expect(driftFingerprint(other.result)).not.toBe(driftFingerprint((await drifted()).result));
  });

  test('a body without a marker has none', () => {
    expect(
      readMarker('issue', 'Drift\n<!-- cohort-ci:issue:v1 key=default fingerprint=x -->'),
    ).toBeUndefined();
    expect(readMarker('issue', '<!-- cohort-ci:issue:v2 key=default -->')).toBeUndefined();
  });
});

describe('the heartbeat', () => {
  test('is all that another run changes while the drift stays', async () => {
    const first = renderIssue(await drifted(), OPTIONS);
    const second = await drifted({ verifiedAt: '2026-11-24 02:07 UTC', commit: 'c'.repeat(40) });
    const withoutLine = (body: string): string =>
      body.replace(/(?<=<!-- cohort-ci:verified -->\n).*(?=\n<!-- \/cohort-ci:verified -->)/, '');
    const bodies = [first.body, renderIssue(second, OPTIONS).body];
    expect(new Set(bodies).size).toBe(2);
    expect(new Set(bodies.map(withoutLine)).size).toBe(1);
  });
});

describe('states', () => {
  test.each([
    ['drift', DRIFTED, {}],
    ['clean', CLEAN, {}],
    ['could-not-verify', {}, {}],
    ['could-not-verify', DRIFTED, { failure: 'a crash' }],
  ] as const)('%s', async (state, files, more) => {
    expect(driftStateOf(await report(files, more))).toBe(state);
  });
});

describe('a comment on the issue', () => {
  test.each([
    ['changed', DRIFTED],
    ['returned', DRIFTED],
    ['fixed', CLEAN],
  ] as const)('%s', async (event, files) => {
    const text = renderIssueComment(event, await report(files), { runUrl: OPTIONS.runUrl as string });
    await expect(text).toMatchFileSnapshot(`expected/issue/comment-${event}.md`);
  });
});
