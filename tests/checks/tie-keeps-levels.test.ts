import { expect, test } from 'vitest';
import { textOf } from '../../src/findings/text.ts';
import { checked, edited, PROJECT, spec } from '../support/small-project.ts';

const AXES = [
  ...['combo_id', 'draft_template', 'draft_llm', 'essay_template', 'essay_llm'],
  ...['evaluation_template', 'evaluation_llm'],
];
/** Every catalog has the id `opal`. */
const CATALOGS = {
  'data/1_raw/draft_templates.csv': 'template_id,generator\nopal,llm\n',
  'data/1_raw/essay_templates.csv': 'template_id,generator\nopal,llm\n',
  'data/1_raw/evaluation_templates.csv': 'template_id,generator\nopal,llm\n',
  'data/combo_mappings.csv': 'combo_id,concept_id\nopal,dreams\n',
};

test.each([
  [AXES.slice(2, 3).concat('essay_llm'), "which 'essay_llm' does not have"],
  [['draft_llm', 'essay_llm', 'evaluation_llm'], "which not all of 'essay_llm' and 'evaluation_llm' have"],
  [
    AXES,
    "which not all of 'combo_id', 'draft_template', 'essay_template', 'essay_llm', 'evaluation_template' and 1 more have",
  ],
])('a tie of %j names the other axes, and counts those that it does not name', async (tied, why) => {
  const levels = Object.fromEntries(AXES.map((axis) => [axis, '[opal]']));
  const text = spec({ ...levels, draft_llm: '[opal, quartz]' }, `rules:\n  ties:\n    all: [${tied}]\n`);
  const { result } = await checked(
    edited(PROJECT, { ...CATALOGS, 'data/cohorts/baseline/spec/config.yaml': text }),
  );
  const own = result.cohorts.find(({ id }) => id === 'baseline')?.diagnostics ?? [];
  const lost = own.filter(({ code }) => code === 'rule/lost-levels').map(({ message }) => textOf(message));
  expect(lost).toEqual([`tie 'all' drops 'quartz' of axis 'draft_llm', ${why}`]);
});
