import { expect, test } from 'vitest';
import { textOf } from '../../src/findings/text.ts';
import { checked, edited, PROJECT } from '../support/small-project.ts';

test.each([
  ['e_1\n', '# None yet\n', "remove 'data/2_tasks/selected_drafts.txt', which lists nothing"],
  ['', 'd_1\r\n', "remove 'data/2_tasks/selected_essays.txt', which lists nothing"],
  ['', '\n', 'remove one of the two files'],
  ['e_1\n', 'd_1\n', 'remove one of the two files'],
])('of the selections %j and %j, the one that lists nothing is removed', async (essays, drafts, hint) => {
  const files = edited(PROJECT, {
    'data/2_tasks/selected_essays.txt': essays,
    'data/2_tasks/selected_drafts.txt': drafts,
  });
  const { diagnostics } = (await checked(files)).result;
  const both = diagnostics.filter(({ code }) => code === 'selection/both');
  expect(both.map((finding) => textOf(finding.hint ?? ''))).toEqual([hint]);
});
