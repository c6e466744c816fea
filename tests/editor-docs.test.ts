import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { command } from './support/run-command.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('docs/editor.md names a schema by a path that leads from a spec to what the command is told to write', () => {
  const page = read('docs/editor.md');
  const lines = [...page.matchAll(/^# yaml-language-server: \$schema=(\S+)$/gm)];
  expect(lines.length).toBe(1);
  const path = posix.join('data/cohorts/baseline/spec', lines[0]?.[1] ?? '');
  expect(path).toBe('.vscode/cohort-spec.schema.json');
  expect(page).toContain(`cohort-ci schema spec > ${path}`);
});

test('the commands of docs/editor.md print what they are said to print', async () => {
  const page = read('docs/editor.md');
  const commands = [...page.matchAll(/^cohort-ci ([a-z -]+?)(?: > \S+)?$|`cohort-ci ([a-z0-9 -]+)`/gm)];
  const tried = commands
    .map((match) => (match[1] ?? match[2] ?? '').split(' '))
    .filter(([name]) => name === 'schema');
  expect(tried.length).toBe(3);
  for (const args of tried) {
    const { status, stdout } = await command(args);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).title).toMatch(/^(?:Spec of a cohort|Settings of cohort-ci)/);
  }
});

test('the settings for Visual Studio Code name files that the commands write', () => {
  const page = read('docs/editor.md');
  const settings = JSON.parse(/^```json\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '');
  for (const path of Object.keys(settings['yaml.schemas']))
    expect(page).toContain(`> ${posix.normalize(path)}`);
});

test('the task for Visual Studio Code matches what the command prints, and where a check begins and ends', async () => {
  const [, tasks = ''] = [...read('docs/editor.md').matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
    ([, text]) => text,
  );
  const [{ command: line, problemMatcher }] = JSON.parse(tasks).tasks;
  const [program, ...args] = line.split(' ');
  expect(program).toBe('cohort-ci');
  const { pattern, background } = problemMatcher;
  const { stdout } = await command([
    ...args.filter((arg: string) => arg !== '--watch'),
    '--root',
    join(ROOT, 'fixtures/projects/demo'),
  ]);
  const found = stdout
    .trimEnd()
    .split('\n')
    .map((one) => new RegExp(pattern.regexp).exec(one));
  expect(found.length).toBeGreaterThan(2);
  const [first] = found;
  expect(found).not.toContain(null);
  expect(
    [pattern.file, pattern.line, pattern.column, pattern.severity, pattern.code].map(
      (group) => first?.[group],
    ),
  ).toEqual([
    expect.stringMatching(/\.yaml$/),
    expect.stringMatching(/^\d+$/),
    expect.stringMatching(/^\d+$/),
    'error',
    expect.stringMatching(/^axis\//),
  ]);
  const watch = read('src/cli/watch.ts');
  for (const edge of [background.beginsPattern, background.endsPattern])
    expect(watch).toContain(`'${edge.slice(1, -1)}'`);
});

describe('the hook', () => {
  const [hook, fixing, comparing] = parse(read('.pre-commit-hooks.yaml'));

  test('that fixes is the same with another word', () => {
    expect(fixing).toMatchObject({
      ...hook,
      id: 'cohort-ci-fix',
      name: expect.any(String),
      description: expect.any(String),
      entry: `${hook.entry} --fix`,
    });
  });

  test('for a repository that is not clean is the same with another command', async () => {
    expect(comparing).toMatchObject({
      ...hook,
      id: 'cohort-ci-diff',
      name: expect.any(String),
      description: expect.any(String),
      entry: `${hook.entry.split(' ')[0]} diff HEAD`,
    });
    expect(read('docs/setup.md')).toContain(comparing.id);
  });

  test('runs a file that can be run', () => {
    const [path, name] = hook.entry.split(' ');
    expect(name).toBe('check');
    expect(existsSync(join(ROOT, path))).toBe(true);
    expect(statSync(join(ROOT, path)).mode & 0o111).not.toBe(0);
    expect(hook).toMatchObject({ id: 'cohort-ci', language: 'script', pass_filenames: false });
  });

  test.each([
    ['data/cohorts/a/spec/config.yaml', true],
    ['data/cohorts/a/spec/items/x.csv', true],
    ['data/cohorts/a/membership.csv', true],
    ['data/1_raw/llm_models.csv', true],
    ['data/combo_mappings.csv', true],
    ['data/2_tasks/selected_essays.txt', true],
    ['.cohort-ci.yml', true],
    ['README.md', false],
    ['src/cohorts.py', false],
  ])('%s: %s', (path, expected) => {
    expect(new RegExp(hook.files).test(path)).toBe(expected);
  });

  test('is named by the page as it is', () => {
    const page = read('docs/editor.md');
    const config = parse(/^```yaml\n(repos:[\s\S]*?)^```$/m.exec(page)?.[1] ?? '');
    expect(config.repos[0].hooks[0].id).toBe(hook.id);
    expect(page).toContain('[pre-commit](https://pre-commit.com)');
  });
});

test('docs/formats.md names every format that the command knows', async () => {
  const page = read('docs/formats.md');
  const { stderr } = await command(['check', '--root', ROOT, '--format', 'none']);
  const formats = /--format must be (.*), not/.exec(stderr)?.[1]?.split(/, | or /) ?? [];
  expect(formats).toContain('sarif');
  expect(formats).toContain('ignore');
  for (const format of formats) expect(page).toContain(`| \`${format}\` |`);
});
