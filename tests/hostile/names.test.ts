/** Names of folders and texts of specs that mean something to a log, a shell, Markdown or a terminal. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ActionRun, actHere, isObeyed } from '../support/run-action.ts';
import { command } from '../support/run-command.ts';
import { repository, specText } from './repository.ts';
import { verdictOf } from './verdict.ts';

const NAMES = [
  'line\nbreak',
  '\n::error::injected',
  'carriage\r::set-output name=result::clean',
  '::set-output name=result::clean',
  '##[error]injected',
  '%0A::error::injected',
  'EOF',
  'ghadelimiter_x',
  'a=b',
  'a<<b',
  '"quoted"',
  "it's",
  '`tick`',
  '``` fence',
  'pi|pe',
  '--fail-level=never',
  '-rf',
  '$(touch injected)',
  '; touch injected',
  '\u001b[31mred\u001b[0m',
  '\u202ertl',
  '\u2028line separator',
  '名前',
  'e\u0301 combining',
  '🙂',
  '<img src=x onerror=alert(1)>',
  '](javascript:alert(1))',
  '@everyone',
  '__proto__',
  'constructor',
  ' leading and trailing ',
  '*',
  '[a-z]',
  '~',
  '.hidden',
  'x'.repeat(200),
];

const bad = specText({
  draft_template: '["a\\n::error::b", "##[error]c", "%0A::warning::d", "\\e[31m", "::add-mask::e", "EOF"]',
});

/** All the names, every other one with a spec that is invalid for levels which are no better. */
function hostileRepository(): string {
  const specs = NAMES.map((name, at) => [
    `cohorts/${name}/spec/config.yaml`,
    at % 2 === 0 ? bad : specText(),
  ]);
  return repository(Object.fromEntries(specs));
}

/** Every command in the log is one that the action gives itself. */
function expectNoInjection(run: ActionRun): void {
  for (const line of run.stdout.split(/\r\n|\n|\r/).filter(isObeyed)) {
    expect(line).toMatch(
      /^::(error|warning|notice)(::| title=[a-z/-]+,file=[^:]*,line=\d+,endLine=\d+[^:]*::)/,
    );
  }
  expect(/(?!\n)[\p{Cc}\u2028]/u.exec(run.stdout)).toBeNull();
  expect(run.outputs.get('result')).toBe('findings');
}

test('the action gives no command and no output that a name asks for', async () => {
  const run = await actHere(hostileRepository());
  expect(run).toMatchObject({ status: 1, stderr: '' });
  expectNoInjection(run);
  expect([...run.outputs.keys()].sort()).toEqual(
    [
      ...'clean cohorts cohorts-by-state drifted errors invalid report result unchecked warnings'.split(' '),
    ].sort(),
  );
  const byState = JSON.parse(run.outputs.get('cohorts-by-state') ?? '') as Record<string, string[]>;
  expect(new Set(Object.values(byState).flat())).toEqual(new Set([...NAMES, 'pilot']));
  expect(/(?!\n)\p{Cc}/u.exec(run.summary)).toBeNull();
  // In a code span nothing means anything.
  expect(run.summary.replace(/`[^`\n]*`/g, '')).not.toMatch(/<img|^::|^# |\]\(javascript/m);
});

test('inputs that hold commands are quoted back harmlessly', async () => {
  const root = repository({});
  for (const inputs of [
    { cohorts: 'pilot %0A::error::x' },
    { cohorts: '::set-output name=a::b' },
    { 'fail-level': 'error\n::error::x' },
    { reports: 'data/\r::error::x/*', mode: 'merge' },
    { root: '::error::x' },
  ]) {
    const run = await actHere(root, { inputs });
    expect(run.status).toBeLessThan(2);
    for (const line of run.stdout.split(/\r\n|\n|\r/).filter(isObeyed))
      expect(line).toMatch(/^::(error|warning)( title=[^:]*)?::(?!x)/);
  }
});

test('the command shows each name on one line, and checks it by its name', async () => {
  const root = hostileRepository();
  const { report } = await verdictOf(root);
  expect(new Set(report.cohorts.map(({ id }) => id))).toEqual(new Set([...NAMES, 'pilot']));
  for (const name of ['line\nbreak', '--fail-level=never', '-rf', ' leading and trailing ', '__proto__']) {
    const run = await command(['check', '--root', root, `--cohort=${name}`, '--format', 'json']);
    expect(JSON.parse(run.stdout).cohorts).toHaveLength(1);
  }
});

test('regenerate writes into each folder and nowhere else', async () => {
  const specs = NAMES.map((name) => [`cohorts/${name}/spec/config.yaml`, specText()]);
  const root = repository(Object.fromEntries(specs));
  const run = await command(['regenerate', '--root', root]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout.split('\n')).toHaveLength(NAMES.length + 2);
  expect((await command(['check', '--root', root])).status).toBe(0);
});

describe('a large membership that is none', () => {
  test.each([
    ['50 MB of rows', () => Buffer.alloc(50_000_000, 'draft,d_x\n')],
    ['one line', () => Buffer.alloc(2_000_000, 'x')],
    ['commas', () => Buffer.alloc(2_000_000, ',')],
    ['line ends', () => Buffer.alloc(2_000_000, '\n')],
  ])('%s', async (_name, content) => {
    const root = repository({});
    writeFileSync(join(root, 'data/cohorts/pilot/membership.csv'), content());
    const run = await command(['check', '--root', root]);
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toContain('≠ drifted');
    expect(run.stdout.length).toBeLessThan(100_000);
  });
});
