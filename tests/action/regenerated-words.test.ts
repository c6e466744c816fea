import { expect, test } from 'vitest';
import { proposalText } from '../../src/action/regenerate/regenerated-words.ts';
import { checked, edited, PROJECT, regenerated, spec } from '../support/small-project.ts';

const BASE = regenerated(PROJECT);

async function textFor(levels: string): Promise<string> {
  const files = edited(BASE, { 'data/cohorts/baseline/spec/config.yaml': spec({ draft_llm: levels }) });
  const { result } = await checked(files);
  return proposalText(
    {
      ...{ commit: 'a'.repeat(40), isOurs: false, files: [], cohorts: ['baseline'] },
      ...{ ignored: [], linked: [], result },
    },
    undefined,
  );
}

test('the bot’s pull request says first what merging it accepts', async () => {
  expect((await textFor('[opal, agate]')).split('\n')[0]).toBe(
    '**Merging this accepts:** +4 −4 drafts, +4 −4 essays, +4 −4 evaluations',
  );
  expect((await textFor('[opal, quartz, agate]')).split('\n')[0]).toContain(
    '+4 drafts, +4 essays, +4 evaluations',
  );
});

test('where no generation is added or removed it says so', async () => {
  expect((await textFor('[quartz, opal]')).split('\n')[0]).toBe(
    '**Merging this accepts:** no other generations; only what manifests and metadata record.',
  );
});
