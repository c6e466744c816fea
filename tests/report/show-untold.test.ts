import { expect, test } from 'vitest';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';
import { edited, PROJECT, spec } from '../support/small-project.ts';

test('that nothing can be told of several effects is said once, and not again by what follows from it', async () => {
  const root = scratch(
    edited(PROJECT, {
      'data/cohorts/baseline/spec/config.yaml': spec(
        { draft_template: '[sketch, outline]', draft_llm: '[opal, quartz]' },
        'rules:\n  tuples:\n    a:\n      axes: [combo_id, draft_template, draft_llm]\n      items: [[combo-a, sketch, opal], [combo-a, outline, quartz], [combo-b, sketch, quartz]]\n',
      ),
    }),
  );
  const { stdout } = await command(['show', 'baseline', '--root', root]);
  const said = stdout.slice(stdout.indexOf('What the design can distinguish'));
  expect(said.match(/^ {2}effect .*$/gm)).toEqual([
    '  effect      the effects of combo_id, draft_template and draft_llm cannot be separated: each may be the combined effect of the other axes',
  ]);
  expect(said).not.toMatch(/^ {2}(?:interaction|alias) /m);
  expect(said).toContain("Cramér's V 0.50, 1 draft per combination");
});

/** The remarks on three axes of a tuple, each with two levels. */
async function remarksOn(items: string): Promise<readonly string[]> {
  const root = scratch(
    edited(PROJECT, {
      'data/cohorts/baseline/spec/config.yaml': spec(
        {},
        `rules:\n  tuples:\n    t:\n      axes: [combo_id, draft_template, draft_llm]\n      items: ${items}\n`,
      ),
    }),
  );
  const { stdout } = await command(['show', 'baseline', '--root', root]);
  const [, said = ''] = stdout.split('What the design can distinguish\n');
  return said
    .trimEnd()
    .split(/\n {2}(?=\S)/)
    .map((line) => line.trim().replace(/\s+/g, ' '));
}

test('a half fraction: what each interaction is mixed up with is said along with it, and only there', async () => {
  const items = [
    '[combo-a, sketch, opal]',
    '[combo-a, outline, quartz]',
    '[combo-b, sketch, quartz]',
    '[combo-b, outline, opal]',
  ];
  expect(await remarksOn(`[${items}]`)).toEqual([
    'interaction whether combo_id acts differently per draft_template cannot be separated from the effect of draft_llm',
    'interaction whether combo_id acts differently per draft_llm cannot be separated from the effect of draft_template',
    'interaction whether draft_template acts differently per draft_llm cannot be separated from the effect of combo_id',
  ]);
});

test('two axes with combinations missing, and partly associated for it, are one line', async () => {
  const items = ['[combo-a, sketch, opal]', '[combo-a, outline, opal]', '[combo-b, sketch, opal]'];
  const both = items.flatMap((one) => [one, one.replace('opal', 'quartz')]);
  expect(await remarksOn(`[${both}]`)).toEqual([
    'interaction whether combo_id acts differently per draft_template cannot be estimated',
    "holes combo_id and draft_template: 3 of 4 combinations occur; missing combo-b with outline; Cramér's V 0.50, 2 drafts per combination",
    'unbalanced combo_id: combo-b in 2 drafts, combo-a in 4 drafts',
    'unbalanced draft_template: outline in 2 drafts, sketch in 4 drafts',
  ]);
});

test.each([
  [
    'of no axis with more than one level',
    { combo_id: '[combo-a]', draft_template: '[sketch]', draft_llm: '[opal]' },
    'No axis has more than one level, so there is nothing to compare; every column is read.',
  ],
  [
    'of one axis with more than one level',
    { combo_id: '[combo-a]', draft_template: '[sketch, outline]', draft_llm: '[opal]' },
    'One axis has more than one level; every column is read.',
  ],
])('nothing is said to be told apart %s', async (_title, axes, said) => {
  const root = scratch(edited(PROJECT, { 'data/cohorts/baseline/spec/config.yaml': spec(axes, '') }));
  const { stdout } = await command(['show', 'baseline', '--root', root]);
  expect(stdout).toContain(said);
});

test.each(['axes: {}\noutput:\n  field_order: [combo_id]\n', 'output:\n  field_order: [combo_id]\n'])(
  'without axes, that is said: %j',
  async (text) => {
    const files = edited(PROJECT, { 'data/cohorts/baseline/spec/config.yaml': text });
    const { stdout } = await command(['show', 'baseline', '--root', scratch(files)]);
    expect(stdout.split('\n\n').slice(1, 4)).toEqual([
      'No axes.',
      'No rules: every combination of the axes is a row.',
      'Rows and generations\n  all combinations of the axes  1',
    ]);
  },
);
