import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Asker, streamAsker } from '../../src/cli/asker.ts';
import { choose } from '../../src/cli/choose.ts';
import type { CommandLine } from '../../src/cli/command.ts';
import { NEW } from '../../src/cli/commands/new.ts';
import { newCohort } from '../../src/cli/new.ts';
import { parseCommandLine } from '../../src/cli/parse-command-line.ts';
import { copyProject, project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';

const FLAGS = [
  ...['--combo', 'combo_v1_8b1c9d42e07a', '--draft-template', 'pair-explorer-v4'],
  ...['--draft-llm', 'gemini_25_pro', '--draft-llm', 'sonnet-4', '--essay-template', 'structured-essay-v3'],
  ...['--evaluation-template', 'novelty-v2', '--evaluation-llm', 'gpt-5'],
];

function demo(): string {
  const root = scratch();
  copyProject(project('demo'), root);
  return root;
}

function config(root: string, id: string): string {
  return readFileSync(join(root, `data/cohorts/${id}/spec/config.yaml`), 'utf8');
}

describe('flags', () => {
  test('make a spec that validates, and regenerate goes on from there', async () => {
    const root = demo();
    expect(await command(['new', 'tiny', ...FLAGS, '--root', root])).toEqual({
      status: 0,
      stdout: `plans 2 rows: 2 drafts, 2 essays, 2 evaluations
wrote data/cohorts/tiny/spec/config.yaml
next: cohort-ci regenerate tiny --root ${root}
`,
      stderr: '',
    });
    expect(config(root, 'tiny')).toMatchInlineSnapshot(`
      "# Every combination of these levels, made by cohort-ci new. Add rules to narrow it down.
      axes:
        combo_id: [combo_v1_8b1c9d42e07a]
        draft_template: [pair-explorer-v4]
        draft_llm: [gemini_25_pro, sonnet-4]
        essay_template: [structured-essay-v3]
        essay_llm: [gemini_25_pro, sonnet-4]
        evaluation_template: [novelty-v2]
        evaluation_llm: [gpt-5]
      rules:
        ties:
          draft_llm: [draft_llm, essay_llm]
      output:
        field_order: [combo_id, draft_template, draft_llm, essay_template, essay_llm, evaluation_template, evaluation_llm]
      "
    `);
    expect((await command(['regenerate', '--cohort', 'tiny', '--root', root])).status).toBe(0);
    expect((await command(['check', '--cohort', 'tiny', '--root', root])).status).toBe(0);
  });

  test('the next command is given the place and the language again', async () => {
    const root = demo();
    renameSync(join(root, 'data'), join(root, 'my data'));
    const place = ['--root', root, '--data-root', 'my data', '--dialect', 'v1'];
    const { stdout } = await command(['new', 'tiny', ...FLAGS, ...place]);
    const next = `regenerate tiny --root ${root} --data-root "my data" --dialect v1`;
    expect(stdout).toContain(`next: cohort-ci ${next}\n`);
  });

  test('an essay model of its own needs no tie', async () => {
    const root = demo();
    const run = await command(['new', 'tiny', ...FLAGS, '--essay-llm', 'sonnet-4', '--root', root]);
    expect(run.status).toBe(0);
    expect(config(root, 'tiny')).not.toContain('ties');
  });

  test('what does not validate is not written', async () => {
    const root = demo();
    const wrong = FLAGS.map((flag) => (flag === 'pair-explorer-v4' ? 'pair-explorer-v3' : flag));
    const run = await command(['new', 'tiny', ...wrong, '--root', root]);
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toContain("'pair-explorer-v4' is another id");
    expect(run.stdout).toContain('nothing was written');
    expect(existsSync(join(root, 'data/cohorts/tiny'))).toBe(false);
    const forced = await command(['new', 'tiny', ...wrong, '--force', '--root', root]);
    expect(forced.status).toBe(1);
    expect(forced.stdout).toContain('next: correct it, then cohort-ci check tiny');
    expect(config(root, 'tiny')).toContain('pair-explorer-v3');
  });

  test('broken catalogs are shown', async () => {
    const root = demo();
    writeFileSync(join(root, 'data/1_raw/llm_models.csv'), '');
    const run = await command(['new', 'tiny', ...FLAGS, '--root', root]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('llm_models.csv');
    expect(existsSync(join(root, 'data/cohorts/tiny'))).toBe(false);
  });
});

describe('--from', () => {
  test('copies the spec with its items', async () => {
    const root = demo();
    const run = await command(['new', 'again', '--from', 'baseline-2x2', '--root', root]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('plans 16 rows: 8 drafts, 8 essays, 16 evaluations\n');
    expect(config(root, 'again')).toBe(config(root, 'baseline-2x2'));
    expect(readdirSync(join(root, 'data/cohorts/again/spec/items'))).toEqual(['combos.csv']);
  });

  test('a copy that does not validate is not written', async () => {
    const root = demo();
    const run = await command(['new', 'again', '--from', 'judge-panel', '--root', root]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('data/cohorts/again/spec/config.yaml');
    expect(existsSync(join(root, 'data/cohorts/again'))).toBe(false);
  });
});

describe('wrong usage', () => {
  test.each([
    [['baseline-2x2', ...FLAGS], "a cohort 'baseline-2x2' exists already"],
    [['Baseline-2x2', ...FLAGS], "'baseline-2x2' exists already and differs only in case"],
    [['a/b', ...FLAGS], "'a/b' has a slash"],
    [['..', ...FLAGS], "'..' is not a folder of its own"],
    [['a b', ...FLAGS], "'a b' is not a plain folder name"],
    [['a', 'b'], "new takes 1 argument (ID), not 'b' as well"],
    [[], 'new needs an ID'],
    [['x', '--from', 'novelty-swep'], "did you mean 'novelty-sweep'? these 4 have a spec: baseline-2x2, "],
    [['x', ...FLAGS.slice(2)], 'new also needs --combo; or --from, to take the other levels from a cohort'],
    [['x', ...FLAGS.slice(4)], 'new also needs --combo and --draft-template; or --from'],
    [['x'], 'new needs --from, --table, or --combo, --draft-template, --draft-llm, --essay-template, '],
    [['x', ...FLAGS, '--data-root', 'nowhere'], 'there is no data root nowhere in '],
  ])('%j', async (args, message) => {
    const root = demo();
    const run = await command(['new', ...args, '--root', root]);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(readdirSync(join(root, 'data/cohorts'))).toHaveLength(4);
  });

  test('a folder with outputs alone asks for backfill', async () => {
    const root = scratch({ 'data/cohorts/old/membership.csv': 'stage,gen_id\n' });
    const run = await command(['new', 'old', ...FLAGS, '--root', root]);
    expect(run.stderr).toContain(
      `a cohort 'old' exists already, in data/cohorts, without a spec; \`cohort-ci backfill old --root ${root}\` writes one`,
    );
  });

  test('a spec under a name that is not read is to be renamed, and no second one is written', async () => {
    const root = scratch({
      'data/cohorts/old/membership.csv': 'stage,gen_id\n',
      'data/cohorts/old/spec/config.yml': 'axes: {}\n',
    });
    const run = await command(['new', 'old', ...FLAGS, '--root', root]);
    expect(run.stderr).toContain(
      "a cohort 'old' exists already, in data/cohorts: rename data/cohorts/old/spec/config.yml to data/cohorts/old/spec/config.yaml",
    );
  });
});

/** Answers from a list; what was asked is kept. */
class Script implements Asker {
  readonly asked: string[] = [];
  readonly #answers: string[];

  constructor(...answers: string[]) {
    this.#answers = answers;
  }

  async ask(question: string): Promise<string | undefined> {
    this.asked.push(question);
    return this.#answers.shift();
  }

  close(): void {}
}

function lineOf(args: readonly string[]): CommandLine<typeof NEW> {
  return parseCommandLine(NEW, args).line as CommandLine<typeof NEW>;
}

async function interview(root: string, script: Script, ...args: string[]) {
  let stdout = '';
  const output = {
    isTerminal: true,
    columns: 100,
    write: (text: string | Uint8Array) => {
      stdout += text.toString();
    },
  };
  const terminal = { stdout: output, stderr: output, env: { NO_COLOR: '1' } };
  const status = await newCohort(lineOf([...args, '--root', root]), terminal, () => script);
  return { status, stdout };
}

describe('on a terminal', () => {
  test('asks for everything, with defaults', async () => {
    const root = demo();
    const script = new Script(
      'a b',
      'fresh',
      '',
      '2',
      '1-2',
      'all',
      '1',
      '',
      'novelty-v3',
      'novelty-v2, 3',
      '',
      'y',
    );
    const run = await interview(root, script);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("'a b' is not a plain folder name");
    expect(run.stdout).toContain("'novelty-v3' is not in the list; did you mean 'novelty-v2'?");
    expect(run.stdout).toContain('plans 12 rows: 6 drafts, 6 essays, 12 evaluations\n');
    expect(config(root, 'fresh')).toMatchInlineSnapshot(`
      "# Every combination of these levels, made by cohort-ci new. Add rules to narrow it down.
      axes:
        combo_id: [combo_v1_8b1c9d42e07a]
        draft_template: [creative-synthesis-v10, creative-synthesis-v11]
        draft_llm: [gemini_25_pro, sonnet-4, deepseek_r1_p]
        essay_template: [parsed-from-links-v1]
        essay_llm: [gemini_25_pro, sonnet-4, deepseek_r1_p]
        evaluation_template: [novelty-v2, coherence-v1]
        evaluation_llm: [gemini_25_pro]
      rules:
        ties:
          draft_llm: [draft_llm, essay_llm]
      output:
        field_order: [combo_id, draft_template, draft_llm, essay_template, essay_llm, evaluation_template, evaluation_llm]
      "
    `);
    expect(script.asked.map((question) => question.split('?')[0])).toEqual([
      ...['Name of the new cohort: ', 'Name of the new cohort: ', 'Copy which one', 'combo_id'],
      ...['draft_template', 'draft_llm', 'essay_template', 'essay_llm'],
      ...['evaluation_template', 'evaluation_template', 'evaluation_llm', 'Write data/cohorts/fresh/spec'],
    ]);
    const how = 'numbers, ranges, names or all; Enter for';
    expect([script.asked[3], script.asked[7]]).toEqual([
      `combo_id? (${how} combo_v1_1f358e30c39f) `,
      `essay_llm? (${how} the same as draft_llm) `,
    ]);
  });

  test('copies a cohort', async () => {
    const root = demo();
    const run = await interview(root, new Script('copy', '1', ''));
    expect(run.status).toBe(0);
    expect(config(root, 'copy')).toBe(config(root, 'baseline-2x2'));
  });

  test('asks for nothing that the arguments say', async () => {
    const root = demo();
    const script = new Script();
    expect((await interview(root, script, 'tiny', ...FLAGS)).status).toBe(0);
    expect(script.asked).toEqual([]);
  });

  test('asks for what the arguments leave open', async () => {
    const root = demo();
    const script = new Script('', '', '', '', '');
    const run = await interview(root, script, 'tiny', ...FLAGS.slice(0, 8));
    expect(run.status).toBe(0);
    expect(script.asked.map((question) => question.split('?')[0])).toEqual([
      ...['essay_template', 'essay_llm', 'evaluation_template', 'evaluation_llm'],
      'Write data/cohorts/tiny/spec',
    ]);
  });

  test.each([
    ['no name', []],
    ['no choice', ['fresh']],
    ['no level', ['fresh', '', '1']],
    ['a no', ['copy', '1', 'n']],
    ['no word', ['copy', '1']],
  ])('%s: nothing is written', async (_, answers) => {
    const root = demo();
    const run = await interview(root, new Script(...answers));
    expect(run.status).toBe(2);
    expect(run.stdout).toMatch(/Nothing was written\.\n$/);
    expect(readdirSync(join(root, 'data/cohorts'))).toHaveLength(4);
  });

  test('without catalogs there is nothing to ask', async () => {
    const root = demo();
    writeFileSync(join(root, 'data/1_raw/llm_models.csv'), '');
    const script = new Script();
    expect(await interview(root, script)).toMatchObject({ status: 1 });
    expect(script.asked).toEqual([]);
  });
});

describe('choose', () => {
  const options = ['one', 'two', '3', 'four words, here'];
  test.each([
    ['1', ['one']],
    ['2 1', ['two', 'one']],
    ['1-2', ['one', 'two']],
    ['all', options],
    ['two,two', ['two']],
    // A value goes before a number.
    ['3', ['3']],
    ['four words, here', ['four words, here']],
    ['4', ['four words, here']],
  ])('%j', (answer, values) => {
    expect(choose(answer, options)).toEqual({ kind: 'chosen', values });
  });

  test.each([
    ['0', "'0' is not between 1 and 4"],
    ['2-5', "'2-5' is not between 1 and 4"],
    ['2-1', "'2-1' is not between 1 and 4"],
    ['99999999999', "'99999999999' is not in the list"],
    ['fuor', "'fuor' is not in the list"],
    [' , ', 'nothing is chosen'],
  ])('%j is refused', (answer, why) => {
    expect(choose(answer, options)).toEqual({ kind: 'invalid', why });
  });
});

test('pasted answers wait for their questions; the end of the input is no answer', async () => {
  const input = new PassThrough();
  const asker = streamAsker(input, new PassThrough());
  input.write('one\n two \nthree');
  expect(await asker.ask('1? ')).toBe('one');
  expect(await asker.ask('2? ')).toBe('two');
  input.end();
  expect(await asker.ask('3? ')).toBe('three');
  expect(await asker.ask('4? ')).toBeUndefined();
  asker.close();
});
