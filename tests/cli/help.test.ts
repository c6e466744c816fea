import { describe, expect, test } from 'vitest';
import { HELP } from '../../src/cli/help.ts';
import { VERSION } from '../../src/version.ts';
import { command } from '../support/run-command.ts';

const COMMANDS = Object.keys(HELP).filter((name) => name !== 'main') as Exclude<keyof typeof HELP, 'main'>[];

describe.each(COMMANDS)('%s', (name) => {
  test('--help, -h and help print it', async () => {
    const expected = { status: 0, stdout: HELP[name], stderr: '' };
    expect(await command([name, '--help'])).toEqual(expected);
    expect(await command([name, '-h'])).toEqual(expected);
    expect(await command(['help', name])).toEqual(expected);
  });

  test('the overview lists it', () => {
    expect(HELP.main).toMatch(new RegExp(`^ {2}${name} {2,}\\S`, 'm'));
  });

  test('its help fits a terminal and says the exit status', () => {
    expect(HELP[name].split('\n').filter((line) => line.length > 124)).toEqual([]);
    expect(HELP[name]).toContain('Exit status: 0');
  });

  const options = [...HELP[name].matchAll(/^ {2}(--[a-z-]+)/gm)].map((match) => match[1] ?? '');
  test.each(options)('%s is an option', async (option) => {
    // Given twice in the wrong way, whatever it wants, it is never unknown.
    const given = option === '--timeout' ? '--timeout=1m' : option;
    const { stderr, status } = await command([name, '--no-such-option', given]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining("Unknown option '--no-such-option'"),
    });
    expect((await command([name, `${option}=`, '--root', '/nonexistent'])).stderr).not.toContain(
      `Unknown option '${option}`,
    );
  });
});

test('without a command: the overview on standard error, and 2', async () => {
  expect(await command([])).toEqual({ status: 2, stdout: '', stderr: HELP.main });
});

test.each(['--help', '-h', 'help'])('%s', async (word) => {
  expect(await command([word])).toEqual({ status: 0, stdout: HELP.main, stderr: '' });
});

test.each(['--version', '-V'])('%s', async (word) => {
  expect(await command([word])).toEqual({ status: 0, stdout: `cohort-ci ${VERSION}\n`, stderr: '' });
});

test.each([
  ['chek', "there is no command 'chek'; did you mean 'check'?"],
  ['regen', "there is no command 'regen'"],
  ['--root', "there is no command '--root'"],
  ['constructor', "there is no command 'constructor'"],
  ['__proto__', "there is no command '__proto__'"],
  ['a\u001b[31m\nb', "there is no command 'a\\x1b[31m\\nb'"],
])('unknown command %j', async (name, message) => {
  const run = await command([name]);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr.startsWith(`cohort-ci: ${message}`)).toBe(true);
  expect(run.stderr.endsWith('\nTry: cohort-ci --help\n')).toBe(true);
});
