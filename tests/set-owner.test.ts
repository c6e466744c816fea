import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { REF, REPOSITORY, toReplace } from '../src/authoring/action-host.ts';
import { childEnvironment } from './support/child-environment.ts';
import { scratch } from './support/scratch.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OTHER = 'some-lab/cohort-ci';

test('once the owner is set, texts and init name it, ask for the commit alone, and steps for a folder have its root and key', () => {
  const copy = scratch({ '.git': null, 'repository/.git': null });
  for (const path of [
    'README.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'package.json',
    'docs',
    'src',
    '.github',
  ])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  cpSync(join(ROOT, 'scripts/set-owner.ts'), join(copy, 'scripts/set-owner.ts'));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const run = (program: string, ...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: copy,
      encoding: 'utf8',
      env: childEnvironment(),
    });
    expect([status, stderr]).toEqual([0, '']);
    return stdout;
  };
  run('git', 'init', '-q', copy);
  run('git', 'add', 'README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'package.json', 'docs', 'src', '.github');
  run(process.execPath, 'scripts/set-owner.ts', 'some-lab');

  const read = (path: string) => readFileSync(join(copy, path), 'utf8');
  const quoted = (name: string) => `\`${name}\``;
  for (const path of ['README.md', 'docs/action.md', 'docs/setup.md']) {
    expect(read(path)).toContain(`eplace ${toReplace(OTHER, quoted)}`);
    expect(read(path)).not.toContain(toReplace(REPOSITORY, quoted));
  }
  expect(toReplace(OTHER)).toBe(`${REF} with the full SHA of a commit of ${OTHER}`);
  const asked = `\nReplace ${toReplace(OTHER)}, in:\n`;
  expect(read('docs/setup.md')).toContain(asked);

  const stdout = run(process.execPath, 'src/cli/main.ts', 'init', '--yes', '--root', 'repository/lab/one');
  expect(stdout).toContain(asked);
  const workflows = readdirSync(join(copy, 'repository/.github/workflows'));
  expect(workflows.length).toBe(3);
  for (const name of workflows) {
    const { jobs } = parse(read(`repository/.github/workflows/${name}`));
    const steps = Object.values<{ steps: { uses: string; with: object }[] }>(jobs)[0]?.steps;
    const step = steps?.find(({ uses }) => uses === `${OTHER}@${REF}`);
    expect(step?.with).toMatchObject({ root: 'lab/one', key: 'one' });
  }
  expect(read('repository/.pre-commit-config.yaml')).toContain(`https://github.com/${OTHER} `);
});

test('the code has the name of its repository from one place', () => {
  const naming = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) =>
      /\bOWNER\W{1,2}cohort-ci|\bOWNER\\/.test(readFileSync(join(ROOT, 'src', path), 'utf8')),
    );
  expect(naming.map((path) => path.replaceAll('\\', '/'))).toEqual(['authoring/action-host.ts']);
});
