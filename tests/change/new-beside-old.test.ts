import { describe, expect, test } from 'vitest';
import { changeBetween, edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const SWEEP = 'data/cohorts/sweep/spec/config.yaml';
const LIST = 'data/cohorts/sweep/spec/items/templates.txt';
const GOOD = regenerated(PROJECT);

/** Another cohort's list under another name. */
const RENAMED: Files = {
  [SWEEP]: (GOOD[SWEEP] ?? '').replace('templates.txt', 'moved.txt'),
  [LIST.replace('templates.txt', 'moved.txt')]: GOOD[LIST] ?? '',
};
const without = (axis: string): string => spec().replace(new RegExp(`  ${axis}: .*\\n`), '');
const paired = (allowed: string): string =>
  spec(
    { draft_template: '[sketch, outline, spiral]' },
    `rules:\n  pairs:\n    p:\n      left: draft_template\n      right: combo_id\n      allowed: ${allowed}\n`,
  );

/** Models that differ from a known one only in numbers, so that one finding names all of them. */
const MODELS: Files = {
  'data/1_raw/llm_models.csv':
    'id,for_generation,for_evaluation\nopal-1,true,true\nopal,true,true\nquartz,true,true\n',
};
const models = (numbers: string, axis = 'draft_llm'): string =>
  spec({ [axis]: `[${numbers.split('').map((number) => `opal-${number}`)}]` });
const collapsing = (templates: string): string =>
  spec({ draft_template: templates, essay_llm: '[opal, agate]', evaluation_llm: '[quartz]' });

describe('findings that name several levels in one message', () => {
  const repeating = (again: string): string =>
    spec({ draft_template: `[sketch, outline, spiral, ${again}]` });

  test.each<[what: string, before: string, after: string, isNew: boolean]>([
    ['the first is fixed', models('23456789'), models('13456789'), false],
    ['the last is fixed', models('23456789'), models('2345678'), false],
    ['they are in another order', models('23456789'), models('98765432'), false],
    ['two are left', models('23456789'), models('189'), false],
    ['one is another', models('2345678'), models('2345679'), true],
    ['one is another, and two are fixed', models('2345678'), models('23459'), true],
    ['one more', models('2345678'), models('23456789'), true],
    ['they are in another axis', models('2345678'), models('2345678', 'essay_llm'), true],
    ['fewer levels are repeated', repeating('sketch, outline'), repeating('outline'), false],
    ['another level is repeated', repeating('sketch, outline'), repeating('sketch, spiral'), true],
    ['more levels are repeated', repeating('sketch'), repeating('sketch, outline'), true],
    ['more essays are lost', collapsing('[sketch]'), collapsing('[sketch, outline]'), true],
    ['fewer essays are lost', collapsing('[sketch, outline]'), collapsing('[sketch]'), false],
  ])('%s', async (_, before, after, isNew) => {
    const files = (text: string): Files =>
      edited(PROJECT, { ...(text.includes('opal-') ? MODELS : {}), [SPEC]: text });
    const { findings } = await changeBetween(files(before), files(after));
    const own = findings.filter(
      ({ cohorts, diagnostic: { severity } }) => cohorts.includes('baseline') && severity !== 'notice',
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own.some(({ origin }) => origin === 'introduced')).toBe(isNew);
  });
});

test.each<[what: string, before: string, after: string]>([
  [
    'a level that is a number',
    spec({ draft_template: '[sketch, 12]' }),
    spec({ draft_template: '[sketch, 7]' }),
  ],
  [
    'the same level in one more axis',
    spec({ draft_llm: '[zzz]' }),
    spec({ draft_llm: '[zzz]', essay_llm: '[zzz]' }),
  ],
  ['an axis that is missing in place of another', without('combo_id'), without('evaluation_template')],
  [
    'a level more that a pair drops',
    paired('[[sketch, combo-a], [spiral, combo-b]]'),
    paired('[[sketch, combo-a], [sketch, combo-b]]'),
  ],
])('%s is introduced, whether or not a file is renamed beside it', async (_, before, after) => {
  for (const beside of [{}, { ...RENAMED, [LIST]: null }]) {
    const { findings } = await changeBetween(
      edited(GOOD, { [SPEC]: before }),
      edited(GOOD, { [SPEC]: after, ...beside }),
    );
    const own = findings.filter(
      ({ cohorts, diagnostic: { severity } }) => cohorts.includes('baseline') && severity !== 'notice',
    );
    expect(own.some(({ origin }) => origin === 'introduced')).toBe(true);
  }
});

const JUDGES = 'data/cohorts/judges/spec/config.yaml';
const SHARED = "'@file:../../sweep/spec/items/templates.txt'";
const numbered = (kept: number, items: string): string =>
  spec(
    { seed: '[1, 2, 3]', combo_id: '[combo-a, combo-b]' },
    `rules:\n  subsets:\n    seed: [${kept}]\n  tuples:\n    t:\n      axes: [seed, combo_id]\n      items: ${items}\n`,
  );
const missing = (axis: string): string => spec({ [axis]: "\n    '@file:items/none.txt'" });

test.each<[what: string, before: Files, after: Files]>([
  [
    'a second id without a row, in two specs that lack one already',
    { [SPEC]: spec({ essay_template: '[qq-k4]' }), [JUDGES]: spec({ essay_template: '[qq-k4]' }) },
    {
      [SPEC]: spec({ essay_template: '[qq-k4, zz-x2]' }),
      [JUDGES]: spec({ essay_template: '[qq-k4, zz-x2]' }),
    },
  ],
  [
    'an error in the list of another cohort, which a cohort with another error includes',
    { [LIST]: 'sketch\nzzz\n', [SPEC]: spec({ combo_id: '[k1]' }) },
    { [LIST]: 'sketch\nzzz\n', [SPEC]: spec({ combo_id: '[k1]', draft_template: SHARED }) },
  ],
  [
    'another number that a subset drops',
    { [SPEC]: numbered(3, '[[3, combo-a], [1, combo-b]]') },
    { [SPEC]: numbered(3, '[[3, combo-a], [2, combo-b]]') },
  ],
  ['a missing file below another axis', { [SPEC]: missing('draft_llm') }, { [SPEC]: missing('essay_llm') }],
])('%s is introduced', async (_, before, after) => {
  const { findings } = await changeBetween(edited(GOOD, before), edited(GOOD, after));
  const errors = findings.filter(({ diagnostic: { severity } }) => severity === 'error');
  expect(errors.some(({ origin }) => origin === 'existing' || origin === 'fixed')).toBe(true);
  expect(errors.some(({ origin }) => origin === 'introduced')).toBe(true);
});
