import { expect, test } from 'vitest';
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
