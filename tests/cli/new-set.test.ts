import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyProject, project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';

/** A repository with one more cohort, `source`, of this spec. */
function repository(config: string, items: Readonly<Record<string, string>> = {}, from = 'handbook'): string {
  const root = scratch();
  copyProject(project(from), root);
  const folder = 'data/cohorts/source/spec';
  lay(root, {
    [`${folder}/config.yaml`]: config,
    ...Object.fromEntries(Object.entries(items).map(([name, text]) => [`${folder}/${name}`, text])),
  });
  return root;
}

function fileOf(root: string, path: string): string {
  return readFileSync(join(root, 'data/cohorts/copy/spec', path), 'utf8');
}

async function copy(root: string, ...words: string[]): ReturnType<typeof command> {
  return command(['new', 'copy', '--from', 'source', ...words, '--root', root]);
}

const AXES = `# Kept.
axes:
  combo_id: [combo-dreams, combo-tides]   # both
  draft_template:
    # the first
    - first-draft-v1   # old
    - mind-map-v2
  draft_llm: [ sonnet-4 ]
  essay_template: [essay-v3]
  essay_llm: ["sonnet-4"]
  evaluation_template: [novelty-v2, clarity-v1]
  evaluation_llm: &judges [judge-mini]
`;
const OUTPUT = `output:
  field_order: [combo_id]
`;

describe('levels of an axis', () => {
  test.each([
    ['on one line', ['--set', 'draft_llm=gpt-5'], '[ sonnet-4 ]', '[gpt-5]'],
    [
      'one that stays keeps its form',
      ['--set', 'essay_llm=gpt-5,sonnet-4'],
      '["sonnet-4"]',
      '[gpt-5, "sonnet-4"]',
    ],
    [
      'the comment beside it stays',
      ['--set', 'combo_id=combo-tides'],
      '[combo-dreams, combo-tides]',
      '[combo-tides]',
    ],
    ['on lines', ['--set', 'draft_template=mind-map-v2'], '    - first-draft-v1   # old\n', ''],
    ['an option of the axis says the same', ['--draft-llm', 'gpt-5'], '[ sonnet-4 ]', '[gpt-5]'],
    [
      'repeated',
      ['--set', 'draft_llm=gpt-5', '--set', 'draft_llm=sonnet-4', '--set', 'combo_id=combo-tides'],
      '[combo-dreams, combo-tides]   # both\n  draft_template:\n    # the first\n    - first-draft-v1   # old\n    - mind-map-v2\n  draft_llm: [ sonnet-4 ]',
      '[combo-tides]   # both\n  draft_template:\n    # the first\n    - first-draft-v1   # old\n    - mind-map-v2\n  draft_llm: [gpt-5, sonnet-4]',
    ],
  ])('%s', async (_what, words, from, to) => {
    const root = repository(AXES + OUTPUT);
    const run = await copy(root, ...words);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(AXES).toContain(from);
    expect(fileOf(root, 'config.yaml')).toBe((AXES + OUTPUT).replace(from, to));
  });

  test('new ones in a list on lines go below those that stay, with Windows line ends, too', async () => {
    const spec = (AXES + OUTPUT).replaceAll('\n', '\r\n');
    const root = repository(spec);
    await copy(root, '--set', 'draft_template=first-draft-v1,first-draft-v9', '--force');
    expect(fileOf(root, 'config.yaml')).toBe(spec.replace('    - mind-map-v2', '    - first-draft-v9'));
  });

  test('an included list is written in its place, and the file that nobody includes stays behind', async () => {
    const items = { 'items/combos.csv': 'combo_id\ncombo-dreams\ncombo-tides\n' };
    const spec = AXES.replace('[combo-dreams, combo-tides]', "'@file:items/combos.csv'") + OUTPUT;
    const root = repository(spec, items);
    const run = await copy(root, '--set', 'combo_id=combo-tides');
    expect(run.stdout).toContain('wrote data/cohorts/copy/spec/config.yaml\nnext:');
    expect(fileOf(root, 'config.yaml')).toContain('  combo_id: [combo-tides]   # both\n');
    await command(['new', 'other', '--from', 'source', '--set', 'draft_llm=gpt-5', '--root', root]);
    expect(existsSync(join(root, 'data/cohorts/other/spec/items/combos.csv'))).toBe(true);
  });

  test('an alias becomes a list; the list that it stands for stays', async () => {
    const spec = AXES.replace('essay_llm: ["sonnet-4"]', 'essay_llm: *writers').replace(
      'draft_llm: [ sonnet-4 ]',
      'draft_llm: &writers [sonnet-4]',
    );
    const root = repository(spec + OUTPUT);
    expect(await copy(root, '--set', 'essay_llm=gpt-5')).toMatchObject({ status: 0, stderr: '' });
    expect(fileOf(root, 'config.yaml')).toContain('draft_llm: &writers [sonnet-4]');
    expect(fileOf(root, 'config.yaml')).toContain('essay_llm: [gpt-5]');
  });

  test('a list that stands for another axis as well is not changed for both', async () => {
    const spec = AXES.replace('essay_llm: ["sonnet-4"]', 'essay_llm: *writers').replace(
      'draft_llm: [ sonnet-4 ]',
      'draft_llm: &writers [sonnet-4]',
    );
    const root = repository(spec + OUTPUT);
    const run = await copy(root, '--set', 'draft_llm=gpt-5');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('leaves no place for other levels');
    expect(existsSync(join(root, 'data/cohorts/copy'))).toBe(false);
  });

  test('whole numbers stay numbers', async () => {
    const root = repository(`${AXES}  draft_replicate: [1, 2]\n${OUTPUT}`);
    await copy(root, '--set', 'draft_replicate=3');
    expect(fileOf(root, 'config.yaml')).toContain('draft_replicate: [3]\n');
  });
});

describe('rules on the axis', () => {
  test('tied axes change together, and it is said', async () => {
    const root = repository(`${AXES}rules:\n  ties:\n    writer: [draft_llm, essay_llm]\n${OUTPUT}`);
    const run = await copy(root, '--set', 'writer=gpt-5');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('note: draft_llm is tied to writer: it has the same levels\n');
    expect(fileOf(root, 'config.yaml')).toContain('draft_llm: [gpt-5]');
    expect(fileOf(root, 'config.yaml')).toContain('essay_llm: [gpt-5]');
  });

  test('a subset keeps what is asked', async () => {
    const root = repository(
      `${AXES}rules:\n  subsets:\n    evaluation_template: [novelty-v2]  # one\n${OUTPUT}`,
    );
    expect(await copy(root, '--set', 'evaluation_template=clarity-v1')).toMatchObject({ status: 0 });
    expect(fileOf(root, 'config.yaml')).toContain('evaluation_template: [clarity-v1]  # one\n');
  });

  const PAIR = `rules:
  pairs:
    start:
      left: combo_id
      right: draft_template
      allowed:
        - [combo-dreams, first-draft-v1]  # dreams
        # tides
        - [combo-tides, mind-map-v2]
`;

  test('combinations of a level that is left out go', async () => {
    const root = repository(AXES + PAIR + OUTPUT);
    const run = await copy(root, '--set', 'combo_id=combo-tides', '--set', 'draft_template=mind-map-v2');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(fileOf(root, 'config.yaml')).toContain(
      'allowed:\n        # tides\n        - [combo-tides, mind-map-v2]\noutput:',
    );
  });

  test('a level that has no combinations is refused, with what to do', async () => {
    const root = repository(AXES + PAIR + OUTPUT);
    const run = await copy(root, '--set', 'combo_id=combo-sand');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain("does not have 'combo-sand': copy the cohort without --set");
  });

  const JUDGES = `rules:
  tuples:
    judges:
      axes: [evaluation_template, evaluation_llm]
      items: '@file:items/judges.csv'
`;

  test('where all combinations have one level, each gets every new one, in a table, too', async () => {
    const items = {
      'items/judges.csv':
        'evaluation_template,evaluation_llm\r\nnovelty-v2, judge-mini\r\nclarity-v1,judge-mini\r\n',
    };
    const root = repository(AXES + JUDGES + OUTPUT, items);
    expect(await copy(root, '--set', 'evaluation_llm=gpt-5,sonnet-4')).toMatchObject({ status: 0 });
    expect(fileOf(root, 'items/judges.csv')).toBe(
      'evaluation_template,evaluation_llm\r\nnovelty-v2, gpt-5\r\nnovelty-v2, sonnet-4\r\nclarity-v1,gpt-5\r\nclarity-v1,sonnet-4\r\n',
    );
  });

  test('axes that only a tuple has are changed in it, in the dialect where it brings them', async () => {
    const root = scratch();
    copyProject(project('v2'), root);
    const place = ['--dialect', 'v2', '--root', root];
    const run = await command(['new', 'copy', '--from', 'pilot', '--set', 'combo_id=combo-2', ...place]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(fileOf(root, 'config.yaml')).toContain('      items: [[combo-2, draft-b]]\n');
  });

  test('a table that lies elsewhere is left alone', async () => {
    const root = repository(AXES + JUDGES.replace('items/judges', '../../judges') + OUTPUT);
    lay(root, { 'data/cohorts/judges.csv': 'evaluation_template,evaluation_llm\nnovelty-v2,judge-mini\n' });
    const run = await copy(root, '--set', 'evaluation_llm=gpt-5');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('which other cohorts may use');
  });
});

describe('what cannot be', () => {
  test.each([
    [
      ['--set', 'draft_lm=gpt-5'],
      "'draft_lm' is not an axis of the spec to copy; did you mean 'draft_llm'?\n  its axes: combo_id, ",
    ],
    [
      ['--set', 'draft_llm'],
      '--set must be AXIS=LEVEL, or AXIS=LEVEL,LEVEL; in "quotes" a level may hold a comma; not \'draft_llm\'',
    ],
    [['--set', 'draft_llm='], '--set must be AXIS=LEVEL'],
    [['--set', '=gpt-5'], '--set must be AXIS=LEVEL'],
  ])('%j', async (words, message) => {
    const root = repository(AXES + OUTPUT);
    const run = await copy(root, ...words);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(existsSync(join(root, 'data/cohorts/copy'))).toBe(false);
  });

  test('an unknown level is shown where it would stand', async () => {
    const root = repository(AXES + OUTPUT);
    const run = await copy(root, '--set', 'draft_llm=gtp-5');
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toContain("hint: did you mean 'gpt-5'?");
    expect(existsSync(join(root, 'data/cohorts/copy'))).toBe(false);
  });

  test('a spec that does not load', async () => {
    const root = repository('axes: 7\n');
    expect((await copy(root, '--set', 'draft_llm=gpt-5')).stderr).toContain('the spec to copy is invalid');
  });

  test('a level with a comma is quoted, and an axis of a new design has a name that a plan reads', async () => {
    const root = repository(AXES + OUTPUT);
    await copy(root, '--set', 'draft_llm="a, b",gpt-5', '--force');
    expect(fileOf(root, 'config.yaml')).toContain("draft_llm: ['a, b', gpt-5]\n");
    const run = await command(['new', 'x', '--set', 'draft_lm=gpt-5', '--root', root]);
    expect(run.stderr).toContain("'draft_lm' is not an axis of a new design; did you mean 'draft_llm'?");
  });
});
