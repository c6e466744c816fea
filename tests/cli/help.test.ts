import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { VERSION } from '../../src/version.ts';
import { GitRepository } from '../support/git-repository.ts';
import { copyProject, project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';

const DECLARATIONS = COMMANDS.map(({ declaration }) => declaration);
const NAMES = DECLARATIONS.map(({ name }) => name);

describe.each(DECLARATIONS)('$name', ({ name, options, arguments: places = [], examples }) => {
  test('--help, -h and help print the same', async () => {
    const help = await command([name, '--help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(await command([name, '-h'])).toEqual(help);
    expect(await command(['help', name])).toEqual(help);
  });

  test.each([80, 60])('its help fits %d columns and says all that it declares', async (columns) => {
    const { stdout } = await command([name, '--help'], { columns });
    // Examples are copied: a value is not broken.
    const text = stdout.slice(0, columns < 80 ? stdout.indexOf('Examples:') : undefined);
    const tooLong = text.split('\n').filter((line) => line.length > columns);
    expect(tooLong.filter((line) => !/^ {2}(#|cohort-ci )/.test(line))).toEqual([]);
    for (const option of Object.keys(options)) expect(stdout).toMatch(new RegExp(`^ {2}--${option}\\b`, 'm'));
    for (const place of places) expect(stdout).toMatch(new RegExp(`^ {2}${place.name}\\b`, 'm'));
    expect(stdout).toContain('Exit status: 0');
    expect(stdout.match(/^ {2}cohort-ci /gm)?.length).toBeGreaterThanOrEqual(examples.length);
  });

  test('an unknown option is answered with the nearest and with all', async () => {
    const run = await command([name, '--hlep']);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toBe(
      `cohort-ci: ${name} has no option --hlep; did you mean --help?\n  its options: ${[
        ...Object.keys(options),
        'color',
        'help',
      ]
        .map((option) => `--${option}`)
        .join(', ')}\nTry: cohort-ci ${name} --help\n`,
    );
  });

  const valued = Object.entries(options).flatMap(([option, { value }]) => (value ? [option] : []));
  test.each(valued)('--%s needs its value', async (option) => {
    const words = `cohort-ci: --${option} needs a value`;
    expect((await command([name, `--${option}`])).stderr).toMatch(new RegExp(`^${words}\n`));
    expect((await command([name, `--${option}`, '--color', 'never'])).stderr).toMatch(
      new RegExp(`^${words}, and --color is an option\n`),
    );
  });
});

test('names of commands are unique, and each example calls its own command', () => {
  expect(new Set(NAMES).size).toBe(NAMES.length);
  for (const { name, examples } of DECLARATIONS)
    for (const example of examples) expect(example.split(' ')[0]).toBe(name);
});

test('what a help writes to a file can be pasted in a folder that has no others', async () => {
  const targets: string[] = [];
  for (const name of NAMES) {
    const { stdout } = await command([name, '--help']);
    for (const [, target = ''] of stdout.matchAll(/^ {2}.* > (\S+)$/gm)) targets.push(target);
  }
  expect(targets.length).toBeGreaterThan(2);
  expect(targets.filter((target) => target.includes('/'))).toEqual([]);
});

test.each([80, 60])('the overview lists every command within %d columns', async (columns) => {
  const { stdout } = await command(['--help'], { columns });
  expect(stdout.split('\n').filter((line) => line.length > columns)).toEqual([]);
  for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^ {2}${name} {2,}\\S`, 'm'));
});

test('without a command: the overview on standard error, and 2', async () => {
  const { stdout } = await command(['--help']);
  expect(await command([])).toEqual({ status: 2, stdout: '', stderr: stdout });
});

test.each([['-h'], ['help'], ['help', 'help']])('%s %s', async (...words) => {
  expect(await command(words)).toEqual(await command(['--help']));
});

test('an option before the command: the command line with it behind', async () => {
  expect((await command(['--color', 'always', 'check', 'a'])).stderr).toContain(
    'options go after the command: cohort-ci check --color always a',
  );
});

test('--help before a command is the help of that command', async () => {
  expect(await command(['--help', 'check'])).toEqual(await command(['check', '--help']));
});

test.each(['--version', '-V', 'version'])('%s', async (word) => {
  expect(await command([word])).toEqual({ status: 0, stdout: `cohort-ci ${VERSION}\n`, stderr: '' });
});

test.each([
  ['chek', "there is no command 'chek'; did you mean 'check'?"],
  ['regen', "there is no command 'regen'"],
  ['--root', "there is no command '--root'"],
  ['--color', "there is no command '--color'"],
  ['--verison', "there is no command '--verison'; did you mean '--version'?"],
  ['constructor', "there is no command 'constructor'"],
  ['__proto__', "there is no command '__proto__'"],
  ['a\u001b[31m\nb', "there is no command 'a\\x1b[31m\\nb'"],
])('unknown command %j', async (name, message) => {
  const run = await command([name]);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr.startsWith(`cohort-ci: ${message}`)).toBe(true);
  expect(run.stderr.endsWith(`\n  the commands: ${NAMES.join(', ')}\nTry: cohort-ci --help\n`)).toBe(true);
});

test.each([
  ['schema', 'schema needs a KIND: spec, settings, report or diff'],
  ['compile', 'compile needs a SPEC'],
  ['show', 'show needs a COHORT'],
  ['completion', 'completion needs a SHELL: bash, zsh, fish or powershell'],
])('%s without its argument', async (name, message) => {
  expect(await command([name])).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
});

test('a missing cohort, or a cohort in place of something else, is answered with what there is', async () => {
  const { root } = new GitRepository();
  copyProject(project('demo'), root);
  const these = 'these 4 have a spec: baseline-2x2, judge-panel, link-essays and novelty-sweep';
  for (const [args, message] of [
    [['show'], `show needs a COHORT; ${these}`],
    [['separate'], `separate needs a COHORT; ${these}`],
    [
      ['why', 'judge-panel'],
      "'judge-panel' is not the id of a generation: those start with d_, e_ or v_; `cohort-ci show judge-panel --root ",
    ],
    [['why', 'x_1'], "'x_1' is not the id of a generation: those start with d_, e_ or v_\n"],
    [['diff', 'judge-panel'], "there is no commit 'judge-panel' here; that is a cohort, and commits"],
  ] as const)
    expect(await command([...args, '--root', root])).toMatchObject({
      ...{ status: 2, stdout: '' },
      stderr: expect.stringContaining(message),
    });
  expect((await command(['show', '--root', scratch()])).stderr).toContain(
    'show needs a COHORT; no cohort has a spec',
  );
});

test.each([
  [['status', 'a'], "status takes no argument, so not 'a'"],
  [['show', 'a', 'b'], "show takes 1 argument (COHORT), not 'b' as well"],
  [['check', '--color', 'alwys'], "--color must be auto, always or never, not 'alwys'; did you mean always?"],
  [['check', '-q'], 'check has no option -q; did you mean --quiet?'],
  [['check', '-quiet'], 'check has no option -quiet; did you mean --quiet?'],
  [['init', '-y'], 'init has no option -y; did you mean --yes?'],
  [['explain', '-z'], 'explain has no option -z\n'],
])('%j', async (words, message) => {
  expect(await command(words)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
});
