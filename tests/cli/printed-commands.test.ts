import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { commandAtRoot, shellWord } from '../../src/findings/command-text.ts';
import { fixtures } from '../findings/fixtures.ts';
import { runFixture } from '../findings/run-fixture.ts';
import { bundled, compileCache } from '../support/bundle.ts';
import { childEnvironment } from '../support/child-environment.ts';
import { GitRepository } from '../support/git-repository.ts';
import { copyProject, project } from '../support/projects.ts';
import { scratch } from '../support/scratch.ts';

test.each([
  ['plain-id.v2', 'plain-id.v2'],
  ['two words', '"two words"'],
  ['idée (1)', '"idée (1)"'],
  ["it's", '"it\'s"'],
  ['$(touch x)', "'$(touch x)'"],
  ['a&b', '"a&b"'],
  ['%PATH%', "'%PATH%'"],
  ['100 $', "'100 $'"],
  ['', '""'],
])('%j is one word of a shell', (text, word) => {
  expect(shellWord(text)).toBe(word);
  expect(spawnSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' }).stdout).toBe(text);
});

test.each([["it's $5"], ['$x & y'], ['a\nb'], ['`x`'], ['\u202eabc']])('%j is left to the reader', (text) => {
  expect(shellWord(text)).toBe('NAME');
});

const NAMES = COMMANDS.map(({ declaration }) => declaration.name);

test.each(fixtures())('the commands of $name can be adapted to where the reader is', async (fixture) => {
  for (const { message, hint, related = [] } of (await runFixture(fixture)).diagnostics)
    for (const text of [message, hint ?? '', ...related.map((one) => one.message)])
      for (const part of [text].flat()) {
        if (typeof part === 'string') expect(part).not.toMatch(/cohort-ci [a-z]|\bgit (?!ignores)[a-z]+ /);
        else if ('command' in part && part.command[0] === 'cohort-ci')
          expect(NAMES).toContain(part.command[1]);
      }
});

test('no other code puts a command of its own together', () => {
  const src = fileURLToPath(new URL('../../src', import.meta.url));
  // The catalogue, help and whole files are read anywhere.
  const elsewhere =
    /^(?:findings\/catalogue|cli\/commands|action|github|authoring|settings)\/|^report\/(?:page|issue|summary)|new-files/;
  // The meaning of a code does not depend on the repository.
  const placed = NAMES.filter((name) => name !== 'explain');
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !elsewhere.test(path))
    .flatMap((path) =>
      readFileSync(join(src, path), 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line))
        .filter((line) => placed.some((name) => line.includes(`cohort-ci ${name}`)))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

describe('a printed command does what it says where it is printed', () => {
  const ROOT = 'two studies/study';
  let outer: string;
  let bin: string;
  beforeAll(() => {
    outer = scratch();
    const root = join(outer, ROOT);
    copyProject(project('demo'), root);
    const data = join(root, 'data/cohorts');
    renameSync(join(data, 'judge-panel'), join(data, 'judge panel'));
    cpSync(join(data, 'baseline-2x2'), join(data, 'lost (1)'), { recursive: true });
    cpSync(join(data, 'baseline-2x2'), join(data, "it's old"), { recursive: true });
    rmSync(join(data, "it's old/spec"), { recursive: true });
    cpSync(join(project('handbook').folder, 'data/cohorts/pairings'), join(data, 'one effect'), {
      recursive: true,
    });
    renameSync(join(root, 'data'), join(root, 'my data'));
    const repository = new GitRepository(root);
    repository.git('add', '.');
    repository.git('commit', '-qm', 'All');
    rmSync(join(root, 'my data/cohorts/lost (1)/spec'), { recursive: true });
    bin = scratch({ 'cohort-ci': `#!/bin/sh\nexec "${process.execPath}" "${bundled('cli.js')}" "$@"\n` });
    chmodSync(join(bin, 'cohort-ci'), 0o755);
  });

  function run(command: string, cwd: string) {
    const environment = childEnvironment();
    return spawnSync('sh', ['-c', command], {
      cwd,
      env: { ...environment, PATH: `${bin}:${environment['PATH']}`, NODE_COMPILE_CACHE: compileCache() },
      encoding: 'utf8',
    });
  }

  /** The commands in a text, with something for each word in capitals. */
  function commandsIn(text: string): readonly string[] {
    return [...text.matchAll(/`((?:cohort-ci|git|mkdir) [^`]*)`|: (cohort-ci [^`\n]*)$/gm)]
      .map(([, quoted, last]) => quoted ?? last ?? '')
      .map((words) => words.replace(' CODE', ' drift/missing-output'));
  }

  const GIVEN = [
    ['check'],
    ['check', '--format', 'concise'],
    ['check', '--fix', '--dry-run'],
    ['status'],
    ['show', 'novelty-sweep'],
    ['show', "it's old"],
    ['show', 'lost (1)'],
    ['why', 'one effect'],
    ['separate', 'judge panel', 'draft_template', 'draft_llm'],
    ['new', 'next one', '--from', 'one effect'],
    ['prices'],
  ];

  test.each([
    ['at the root', ROOT, ['--data-root', 'my data']],
    ['above it', '.', ['--root', ROOT, '--data-root', 'my data']],
    ['in the folder of a cohort', `${ROOT}/my data/cohorts/one effect`, ['--data-root', 'my data']],
    ['beside it', 'two studies', ['--root', 'study', '--data-root', 'my data', '--dialect', 'v1']],
  ])('%s', { timeout: 120_000 }, (_where, folder, place) => {
    const printed = new Set<string>();
    for (const words of GIVEN) {
      const copy = scratch();
      cpSync(outer, copy, { recursive: true });
      const given = run(commandAtRoot(['cohort-ci', ...words, ...place]), join(copy, folder));
      for (const one of commandsIn(`${given.stdout}${given.stderr}`))
        if (!one.endsWith('--help')) printed.add(one);
    }
    expect(
      [...printed].map((one) => one.replace(/ --root.*| --data-root.*/, '').replace(/ -C \S+/, '')).sort(),
    ).toMatchSnapshot();
    for (const one of printed) {
      const copy = scratch();
      cpSync(outer, copy, { recursive: true });
      const { status, stderr } = run(one, join(copy, folder));
      expect([one, status === 0 || (status === 1 && one.startsWith('cohort-ci')), stderr]).toEqual([
        one,
        true,
        expect.not.stringMatching(/Try: |there is no/),
      ]);
    }
  });
});
