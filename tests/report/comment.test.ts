import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/change/change.ts';
import { compareStates } from '../../src/change/compare-states.ts';
import { isWorthPosting } from '../../src/report/comment/worth-posting.ts';
import { commentMarker, renderComment } from '../../src/report/comment.ts';
import { changeBetween, checked, edited, PROJECT, regenerated, spec } from '../support/small-project.ts';

const BASE = regenerated(PROJECT);

const OPTIONS = {
  docsBase: 'https://example.org/docs/diagnostics.md',
  sourceBase: 'https://example.org/o/r/blob/5d0c1f2e/',
  runUrl: 'https://example.org/o/r/actions/runs/1',
  baseCommit: '8f3a0b77c2d1e4f5a6b7c8d9e0f1a2b3c4d5e6f7',
  headCommit: '5d0c1f2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9',
};

/** A spec changed without regenerating, a catalog that loses a row, and a new cohort. */
const MIXED = edited(BASE, {
  'data/cohorts/baseline/spec/config.yaml': spec(
    { draft_template: '[sketch, outline, spiral]', draft_llm: '[opal, agate]' },
    'replicates:\n  evaluation_template: 2\n',
  ),
  'data/1_raw/evaluation_templates.csv': 'template_id,generator\nnovelty,llm\n',
  'data/cohorts/trial/spec/config.yaml': spec({ combo_id: '[combo-c]', draft_llm: '[opal]' }),
});

const cases: Readonly<Record<string, () => Promise<Change>>> = {
  mixed: () => changeBetween(BASE, MIXED),
  'grown-and-regenerated': () =>
    changeBetween(
      BASE,
      regenerated(
        edited(BASE, {
          'data/cohorts/sweep/spec/items/templates.txt': 'sketch\nspiral\n',
          'data/cohorts/baseline/spec/config.yaml': spec({ combo_id: '[combo-a, combo-b, combo-c]' }),
        }),
      ),
    ),
  'one-cause': () =>
    changeBetween(
      BASE,
      edited(BASE, {
        'data/1_raw/llm_models.csv': 'id,for_generation,for_evaluation\nopal,true,true\nagate,true,false\n',
      }),
    ),
  fixed: () => changeBetween(MIXED, BASE),
  'older-problems': () => {
    const old = edited(BASE, {
      'data/cohorts/judges/spec/config.yaml': spec({ draft_template: '[sketsch]' }),
      'data/cohorts/sweep/manifest.json': '{}',
    });
    return changeBetween(old, edited(old, { 'data/cohorts/baseline/spec/notes.md': 'Why these.\n' }));
  },
  'not-compared': async () =>
    compareStates(undefined, await checked(MIXED), {
      affected: [
        { id: 'baseline', touches: ['spec'] },
        { id: 'judges', touches: ['spec'] },
      ],
      baseFailure: 'git does not have the base commit here; check out with fetch-depth: 0',
    }),
  hostile: () =>
    changeBetween(
      BASE,
      regenerated(
        edited(BASE, {
          'data/cohorts/$(rm -rf) @everyone/spec/config.yaml': spec({
            combo_id: '[combo-a]',
            draft_template: '["--> <img src=x onerror=alert(1)> #1 | ![x](https://evil.example)"]',
          }),
          'data/1_raw/draft_templates.csv':
            'template_id,generator\nsketch,llm\noutline,llm\nspiral,llm\n"--> <img src=x onerror=alert(1)> #1 | ![x](https://evil.example)",llm\n',
          'data/cohorts/judges/spec/config.yaml': spec({ draft_llm: '["@octocat\\u202e"]' }),
        }),
      ),
    ),
};

describe('the comment', () => {
  test.each(Object.entries(cases))('%s', async (name, make) => {
    await expect(renderComment(await make(), OPTIONS)).toMatchFileSnapshot(`expected/comment/${name}.md`);
  });

  test('starts with a marker that names its key, and is the same each time', async () => {
    const change = await changeBetween(BASE, MIXED);
    const text = renderComment(change, { key: 'nightly run --> x' });
    expect(text.split('\n')[0]).toBe(commentMarker('nightly run --> x'));
    expect(commentMarker('nightly run --> x')).toBe(
      '<!-- cohort-ci:comment:v1 key=nightly%20run%20-%2D%3E%20x -->',
    );
    expect(renderComment(await changeBetween(BASE, MIXED), { key: 'nightly run --> x' })).toBe(text);
  });

  test('gives up detail in order: frames, ids, rows; at last counts and a link stay', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `data/cohorts/c${String(index).padStart(3, '0')}/spec/config.yaml`,
        spec({ draft_template: index % 2 === 0 ? '[sketch]' : `[missing-${index}]` }),
      ]),
    );
    const change = await changeBetween(BASE, edited(BASE, many));
    const sizes = [60_000, 20_000, 8_000, 4_000, 1_500, 600];
    const texts = sizes.map((budget) => renderComment(change, { ...OPTIONS, budget }));
    for (const [index, text] of texts.entries()) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(sizes[index] ?? 0);
      expect(text).toContain('not compile');
      expect(text.startsWith(commentMarker())).toBe(true);
      if (index > 0) expect(text).toContain('the run](https://example.org/o/r/actions/runs/1)');
    }
    expect(texts.map((text) => text.includes('```text'))).toEqual([true, false, false, false, false, false]);
    expect(texts.at(-1)).not.toContain('| Cohort');
  });

  test('folds notices of many cohorts', async () => {
    const path = 'data/1_raw/llm_models.csv';
    const models = (quartz: string) =>
      `id,model,for_generation,for_evaluation\nopal,v/opal,true,true\nquartz,${quartz},true,true\nagate,v/agate,true,false\n`;
    for (const count of [3, 4]) {
      const specs = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `data/cohorts/c${index}/spec/config.yaml`,
          // Each has its own message.
          spec({
            draft_template:
              ['[sketch]', '[sketch, outline]', '[spiral, sketch, outline]'][index] ?? '[spiral]',
            evaluation_template: index < 3 ? '[novelty]' : '[novelty, coherence]',
          }),
        ]),
      );
      const catalogs = Object.fromEntries(Object.entries(PROJECT).filter(([one]) => !/cohorts/.test(one)));
      const of = (quartz: string) => regenerated({ ...catalogs, ...specs, [path]: models(quartz) });
      const text = renderComment(await changeBetween(of('v/quartz'), of('v/opal')), OPTIONS);
      expect(text.match(/\*\*notice\*\* \[`quality\/self-judging`/g)).toHaveLength(count);
      expect(text.includes('#### Introduced by this change')).toBe(count === 3);
      expect(text.includes('<summary>4 notices introduced by this change</summary>')).toBe(count === 4);
    }
  });

  test('fits any budget', async () => {
    const change = await cases['mixed']?.();
    if (change === undefined) throw new Error('no such case');
    for (let budget = 400; budget < 6000; budget += 97) {
      const text = renderComment(change, { ...OPTIONS, budget });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
      expect(text).toContain('1 cohort does not compile');
      expect(text.split('<details>').length).toBe(text.split('</details>').length);
    }
  });

  test('drift that the settings accept is in no command', async () => {
    const change = await cases['mixed']?.();
    if (change === undefined) throw new Error('no such case');
    const drifted = [...new Set(change.drift.map(({ cohort }) => cohort))];
    const accept = (ids: readonly string[]): Change => ({
      ...change,
      head: {
        ...change.head,
        cohorts: change.head.cohorts.map((one) =>
          ids.includes(one.id) ? { ...one, isDriftAccepted: true as const } : one,
        ),
      },
    });
    const named = (of: Change) => [...renderComment(of).matchAll(/--cohort (\S+)/g)].map(([, id]) => id);
    expect(new Set(named(change))).toEqual(new Set(drifted));
    for (const id of drifted) expect(named(accept([id]))).not.toContain(id);
    expect(renderComment(accept(drifted))).not.toContain('cohort-ci regenerate');
  });

  test('a command is only made of what a shell takes for plain words', async () => {
    const hostile = await cases['hostile']?.();
    const text = hostile
      ? renderComment({
          ...hostile,
          drift: [
            {
              origin: 'introduced',
              cohort: '$(rm -rf) @everyone',
              output: 'manifest',
              path: 'x',
              status: 'missing',
              changed: false,
            },
          ],
        })
      : '';
    expect(text).toContain('```sh\ncohort-ci regenerate\n```');
  });
});

describe('a change is worth a comment', () => {
  test.each([
    ['mixed', true],
    ['grown-and-regenerated', true],
    ['older-problems', false],
  ] as const)('%s: %s', async (name, worth) => {
    const change = await cases[name]?.();
    expect(change && isWorthPosting(change)).toBe(worth);
  });

  const touched = {
    id: 'baseline',
    specPath: 'x',
    before: 'clean',
    after: 'clean',
    touches: [],
    plan: { stages: [], causes: [], attributed: [] },
  } as const;
  const gone = { ...touched, id: 'gone' };

  test.each<readonly [string, (same: Change) => Partial<Change>, boolean]>([
    ['a changed setting', () => ({ settings: [{ setting: 'dialect' } as never] }), true],
    ['an edited workflow', () => ({ workflows: [{ path: 'x' } as never] }), true],
    [
      'ids that mean other models',
      () => ({ whole: { reasons: [], switched: [], reassigned: [{ stage: 'draft', count: 1 } as never] } }),
      true,
    ],
    [
      'runs that switch, without prices',
      () => ({ whole: { reasons: [], switched: [{} as never], reassigned: [] } }),
      false,
    ],
    ['a new cohort', () => ({ cohorts: [{ ...gone, before: 'absent' }] }), true],
    ['a removed cohort', () => ({ cohorts: [{ ...gone, after: 'absent' }] }), true],
    ['a cohort that is left out', () => ({ cohorts: [{ ...touched, isLeftOut: true }] }), true],
    ['a renamed cohort', () => ({ cohorts: [{ ...touched, renamedFrom: 'old' }] }), true],
    [
      'edited outputs of an invalid cohort',
      () => ({ cohorts: [{ ...gone, before: 'invalid', after: 'invalid', touches: ['output'] }] }),
      true,
    ],
    [
      'an invalid cohort whose outputs stay',
      () => ({ cohorts: [{ ...gone, before: 'invalid', after: 'invalid' }] }),
      false,
    ],
    ['a touched cohort whose plan stays', () => ({ cohorts: [touched] }), false],
    [
      'an unchecked cohort',
      ({ head }) => ({ head: { ...head, cohorts: [{ ...head.cohorts[0], state: 'unchecked' } as never] } }),
      true,
    ],
    [
      'new drift',
      () => ({
        drift: [
          {
            origin: 'introduced',
            cohort: 'baseline',
            output: 'manifest',
            path: 'x',
            status: 'content',
            changed: true,
          },
        ],
      }),
      true,
    ],
    [
      'older drift',
      () => ({
        drift: [
          {
            origin: 'existing',
            cohort: 'baseline',
            output: 'manifest',
            path: 'x',
            status: 'content',
            changed: true,
          },
        ],
      }),
      false,
    ],
    ...(['error', 'warning', 'notice'] as const).map(
      (severity) =>
        [
          `a new ${severity}`,
          (): Partial<Change> => ({
            findings: [
              {
                origin: 'introduced',
                cohorts: [],
                diagnostic: {
                  code: 'config/unused-ignore',
                  severity,
                  message: '',
                  at: { kind: 'file', path: 'x' },
                },
              },
            ],
          }),
          severity !== 'notice',
        ] as const,
    ),
  ])('%s alone', async (_, edit, worth) => {
    const same = await changeBetween(BASE, BASE);
    expect(isWorthPosting({ ...same, ...edit(same) })).toBe(worth);
  });

  test('not when nothing differs', async () => {
    expect(isWorthPosting(await changeBetween(BASE, BASE))).toBe(false);
  });
});
