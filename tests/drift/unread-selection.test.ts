import { expect, test } from 'vitest';
import { placePath } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { checked, edited, type Files, PROJECT, regenerated } from '../support/small-project.ts';

/** Selections that a membership follows, and that the runtime no longer reads. */

const COHORT = 'data/cohorts/sweep';
const whole = regenerated(PROJECT, /./);
const idsOf = (stage: string): readonly string[] =>
  (whole[`${COHORT}/membership.csv`] ?? '')
    .split('\n')
    .flatMap((line) => (line.startsWith(`${stage},`) ? [line.slice(stage.length + 1)] : []));

/** The project whose cohorts follow a selection of the first two of a stage, with the list in another place. */
function selected(stage: 'essay' | 'draft', path: string, text: (ids: readonly string[]) => string): Files {
  const ids = idsOf(stage).slice(0, 2);
  const place = `data/2_tasks/selected_${stage}s.txt`;
  const follows = regenerated(edited(whole, { [place]: `${ids.join('\n')}\n` }), /./);
  return edited(follows, { [place]: null, [path]: text(ids) });
}
const lines = (ids: readonly string[]): string => `# The best\n${ids.join('\n')}\n`;

async function saidOf(files: Files) {
  const { cohorts, diagnostics } = (await checked(files)).result;
  const found = [...diagnostics, ...(cohorts.find(({ id }) => id === 'sweep')?.diagnostics ?? [])];
  return {
    misnamed: found.filter(({ code }) => code === 'selection/misnamed'),
    drift: found.filter(({ code }) => code === 'drift/membership').map(({ hint }) => textOf(hint ?? '')),
  };
}

test.each([
  ['essay', 'selected_essays.txt', lines],
  ['essay', 'essays.txt', lines],
  ['essay', 'data/gens/selected_essays.txt', lines],
  ['essay', 'data/2_tasks/essays.txt', lines],
  ['essay', 'data/2_tasks/old/selected_essays.txt', lines],
  ['essay', `${COHORT}/selected_essays.txt`, lines],
  ['essay', `${COHORT}/spec/selected_essays.txt`, lines],
  ['essay', `${COHORT}/spec/items/best`, lines],
  [
    'essay',
    'data/best.csv',
    (ids: readonly string[]) => `gen_id,score\n${ids.map((id) => `${id},9\n`).join('')}`,
  ],
  ['draft', 'selected_drafts.txt', (ids: readonly string[]) => lines(ids).replaceAll('\n', '\r\n')],
] as const)('a list of %s ids in %s is the first to see to', async (stage, path, text) => {
  const { misnamed, drift } = await saidOf(selected(stage, path, text));
  expect(misnamed.map(({ at }) => placePath(at))).toEqual([path]);
  expect(textOf(misnamed[0]?.hint ?? '')).toContain(`data/2_tasks/selected_${stage}s.txt`);
  expect(drift).toHaveLength(1);
  expect(drift[0]).toMatch(new RegExp(`^first look at '${path}': `));
});

test.each([
  ['other ids', () => `${idsOf('essay').slice(1, 3).join('\n')}\n`],
  ['one id more', () => `${idsOf('essay').slice(0, 3).join('\n')}\n`],
  ['no ids', () => 'The best essays\n'],
])('a list of %s is another one', async (_, text) => {
  const { misnamed, drift } = await saidOf(selected('essay', 'essays.txt', text));
  expect(misnamed).toEqual([]);
  expect(drift).toEqual(['run `cohort-ci regenerate sweep` and commit the result']);
});
