import { expect, test } from 'vitest';
import { changeCauses } from '../../src/change/change-causes.ts';
import { renderComment } from '../../src/report/comment.ts';
import { generationNames } from '../../src/report/generation-names.ts';
import { changeBetween, checked, edited, PROJECT, regenerated, spec } from '../support/small-project.ts';

const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const REPLICATED = edited(PROJECT, {
  [SPEC]: spec(
    { combo_id: '[combo-a]', draft_template: '[spiral]', draft_llm: '[opal]' },
    'replicates:\n  essay_template: 2\n',
  ),
});

test('what a change adds and removes is named by its levels and those of its parents', async () => {
  const change = await changeBetween(PROJECT, REPLICATED);
  const { cohorts } = change;
  expect(changeCauses(change).length).toBeGreaterThan(0);
  const stages = cohorts.find(({ id }) => id === 'baseline')?.plan?.stages ?? [];
  expect(stages.map(({ added }) => generationNames(added))).toEqual([
    ['combo-a × spiral × opal'],
    [
      'combo-a × spiral × opal × long-form × opal',
      'combo-a × spiral × opal × long-form × opal × replicate 2',
    ],
    [
      'combo-a × spiral × opal × long-form × opal × novelty × quartz',
      'combo-a × spiral × opal × long-form × opal × replicate 2 × novelty × quartz',
    ],
  ]);
  expect(stages[0] && generationNames(stages[0].removed)).toContain('combo-a × sketch × opal');
});

test('the comment names them, with their ids folded below', async () => {
  const text = renderComment(await changeBetween(regenerated(PROJECT), regenerated(REPLICATED)));
  const [names = '', ids = ''] = text
    .slice(text.indexOf('<summary>Generations added and removed'))
    .split('<summary>Their ids</summary>');
  expect(names).toContain('  - draft +1: `combo-a × spiral × opal`\n');
  expect(names).not.toMatch(/`d_/);
  expect(ids).toMatch(/ {2}- draft \+1: `d_[0-9a-z]+`\n/);
});

test('outputs that drift name what is expected; of what is only committed the id is known', async () => {
  const { result } = await checked(edited(regenerated(PROJECT), { [SPEC]: REPLICATED[SPEC] ?? '' }));
  const drift = result.cohorts.find(({ id }) => id === 'baseline')?.outputs?.membership.stages[0];
  expect(drift && generationNames(drift.added)).toEqual(['combo-a × spiral × opal']);
  expect(drift && generationNames(drift.removed)[0]).toMatch(/^d_/);
});
