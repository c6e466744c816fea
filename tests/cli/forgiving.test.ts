import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { childCommand } from '../support/child-command.ts';
import { GitRepository } from '../support/git-repository.ts';
import { copyProject, project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';

let root: string;
beforeAll(() => {
  root = scratch();
  copyProject(project('demo'), root);
});

const IDS = ['baseline-2x2', 'judge-panel', 'link-essays', 'novelty-sweep'];

/** Ids of the cohorts that a report names. */
async function checked(...words: string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await command(['check', '--root', root, '--format', 'json', ...words]);
  expect(stderr).toBe('');
  return JSON.parse(stdout).cohorts.map(({ id }: { id: string }) => id);
}

describe('a cohort is named by', () => {
  test.each([
    ['nothing', [], IDS],
    ['its id', ['novelty-sweep'], ['novelty-sweep']],
    ['several ids', ['novelty-sweep', 'baseline-2x2'], ['baseline-2x2', 'novelty-sweep']],
    ['ids and --cohort', ['novelty-sweep', '--cohort', 'baseline-2x2'], ['baseline-2x2', 'novelty-sweep']],
    ['a pattern of ids', ['*-2x2'], ['baseline-2x2']],
    ['a pattern of several', ['[jl]*'], ['judge-panel', 'link-essays']],
    ['its folder below the root', ['data/cohorts/judge-panel'], ['judge-panel']],
    ['its folder with a slash', ['data/cohorts/judge-panel/'], ['judge-panel']],
    ['its id with a slash', ['judge-panel/'], ['judge-panel']],
    ['its id as completion on Windows leaves it', ['judge-panel\\'], ['judge-panel']],
    ['its spec', ['data/cohorts/judge-panel/spec/config.yaml'], ['judge-panel']],
    ['a pattern of folders', ['data/cohorts/b*'], ['baseline-2x2']],
    ['a pattern of folders with a slash', ['data/cohorts/*-sweep/'], ['novelty-sweep']],
    ['a pattern of specs', ['data/*/[jl]*/spec/config.yaml'], ['judge-panel', 'link-essays']],
    ['a pattern of all folders', ['data/cohorts/*'], IDS],
    ['an absolute pattern', [join('ROOT', 'data/cohorts/b*')], ['baseline-2x2']],
    ['its folder as Windows writes it', ['data\\cohorts\\judge-panel'], ['judge-panel']],
    ['its spec as Windows writes it', ['data\\cohorts\\judge-panel\\spec\\config.yaml'], ['judge-panel']],
    ['a pattern as Windows writes it', ['data\\cohorts\\b*'], ['baseline-2x2']],
    ['a file of it', ['data/cohorts/judge-panel/membership.csv'], ['judge-panel']],
  ])('%s', async (_what, words, ids) => {
    expect(await checked(...words.map((word) => word.replace(/^ROOT/, root)))).toEqual(ids);
  });

  test('an absolute path', async () => {
    expect(await checked(join(root, 'data/cohorts/link-essays'))).toEqual(['link-essays']);
  });

  test('show and compile take the same words', async () => {
    // One after another: a process has one checkpoint at a time.
    const byId = await command(['show', 'baseline-2x2', '--root', root]);
    const byFolder = await command(['show', 'data/cohorts/baseline-2x2', '--root', root]);
    const bySpec = await command(['show', 'data/cohorts/baseline-2x2/spec/config.yaml', '--root', root]);
    expect(byId).toMatchObject({ status: 0, stderr: '' });
    expect(byFolder).toEqual(byId);
    expect(bySpec).toEqual(byId);
    const folder = join(root, 'data/cohorts/baseline-2x2');
    const rows = await command(['compile', join(folder, 'spec/config.yaml')]);
    expect(rows).toMatchObject({ status: 0, stderr: '' });
    expect(await command(['compile', folder])).toEqual(rows);
    expect(await command(['compile', join(folder, 'spec')])).toEqual(rows);
    for (const word of ['baseline-2x2', 'b*', 'data/cohorts/b*', 'data\\cohorts\\baseline-2x2'])
      expect(await command(['compile', word, '--root', root])).toEqual(rows);
    const backfilled = await command(['backfill', 'baseline-2x2', '--dry-run', '--root', root]);
    expect(backfilled).toMatchObject({ status: 0, stderr: '' });
    for (const word of ['b*', 'data/cohorts/b*', 'data\\cohorts\\baseline-2x2'])
      expect(await command(['backfill', word, '--dry-run', '--root', root])).toEqual(backfilled);
    const both = await command(['backfill', '*-2x2', 'judge-*', 'judge-panel', '--dry-run', '--root', root]);
    expect(both.stdout).toContain('2 cohorts: ');
  });

  test.each([
    [['compile', 'judge-pannel'], 2, "did you mean 'judge-panel'? these 4 have a spec: "],
    [['new', 'x', '--from', 'judge-pannel'], 2, "did you mean 'judge-panel'? these 4 have a spec: "],
    [
      ['separate', 'novelty-sweep', 'draft_templat', 'essay_llm'],
      2,
      "did you mean 'draft_template'? It has ",
    ],
    [
      ['compile', 'data/cohorts'],
      2,
      "'data/cohorts' is the folder of all cohorts: name one; these 4 have a spec: ",
    ],
    [['compile', '*'], 2, "compile takes one cohort, and '*' names baseline-2x2, judge-panel"],
    [['compile', 'zz*'], 2, "no cohort matches 'zz*'; these 4 have a spec: "],
    [['backfill', 'zz*'], 2, "no cohort in data/cohorts that has a membership.csv matches 'zz*'"],
    [['backfill', 'b*', '--overwrite'], 2, 'name the cohorts instead of using a pattern'],
    [['compile', 'data'], 2, 'these 4 have a spec: baseline-2x2, '],
    [['compile', 'data/1_raw'], 2, "'data/1_raw' is no spec: it belongs to the catalogs"],
    [['separate', 'novelty-sweep'], 2, "separate needs two axes of 'novelty-sweep', which has combo_id, "],
    [
      ['separate', 'novelty-sweep', 'combo_id'],
      2,
      "separate needs two axes of 'novelty-sweep', which has combo_id, ",
    ],
    [['separate', 'novelty-sweep', 'draft_templat'], 2, "did you mean 'draft_template'? It has "],
    [['compile', '/nope.yaml'], 1, "there is no spec '/nope.yaml'"],
    [['compile', '../nope.yaml'], 1, "there is no spec '../nope.yaml'"],
  ])('%j: what is not there is named as it was typed', async (args, status, message) => {
    const run = await command([...args, '--root', root]);
    expect(run).toMatchObject({ status, stdout: '', stderr: expect.stringContaining(message) });
  });

  test.each([
    [
      'data/1_raw',
      `there is no cohort 'data/1_raw': that belongs to the catalogs, which \`cohort-ci check --root ROOT\` checks with all cohorts`,
    ],
    ['data/gens/draft', "there is no cohort 'data/gens/draft': that belongs to the generations"],
    ['data2/cohorts/judge-panel', "there is no cohort 'data2/cohorts/judge-panel'"],
    ['../elsewhere', "there is no cohort '../elsewhere'"],
    ['zz*', "no cohort matches 'zz*'"],
    ['judge-pannel', "did you mean 'judge-panel'? these 4 have a spec: baseline-2x2, judge-panel, "],
  ])('but not by %s', async (word, message) => {
    const run = await command(['check', word, '--root', root]);
    expect(run).toMatchObject({
      ...{ status: 2, stdout: '' },
      stderr: expect.stringContaining(message.replace('ROOT', root)),
    });
  });

  test.each([
    [['show', '*'], "show takes one COHORT, and '*' names baseline-2x2, judge-panel"],
    [['new', 'x', '--from', '*'], "--from takes one COHORT, and '*' names baseline-2x2, judge-panel"],
  ])('%j takes one', async (args, message) => {
    expect((await command([...args, '--root', root])).stderr).toContain(message);
  });

  test.each([
    ['check', '--quiet'],
    ['show'],
    ['compile', '--limit', '1'],
    ['backfill', '--dry-run'],
    ['regenerate', '--dry-run'],
  ])('%s: a path through a link to the repository', async (name, ...options) => {
    const link = join(scratch(), 'link');
    symlinkSync(root, link);
    const byId = await command([name, 'baseline-2x2', '--root', root, ...options]);
    expect(byId).toMatchObject({ status: 0, stderr: '' });
    for (const [at, below] of [
      [root, link],
      [link, root],
      [link, link],
    ] as const)
      for (const end of ['', '/spec/config.yaml']) {
        const path = `${join(below, 'data/cohorts/baseline-2x2')}${end}`;
        expect(await command([name, path, '--root', at, ...options])).toEqual(byId);
      }
    if (name === 'check') expect(await checked(link)).toEqual(IDS);
  });

  test.each([
    ['pilot', 'next'],
    ['data/cohorts/pilot', 'next'],
    ['data/cohorts/pilot/spec/config.yaml', 'data/cohorts/next'],
    ['p*', 'data/cohorts/next/'],
  ])('new --from %s takes %s', async (from, id) => {
    const other = scratch();
    copyProject(project('all-clean'), other);
    const run = await command(['new', '--from', from, id, '--root', other]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const specOf = (one: string): string =>
      readFileSync(join(other, 'data/cohorts', one, 'spec/config.yaml'), 'utf8');
    expect(specOf('next')).toBe(specOf('pilot'));
  });

  test('new --from a cohort without a spec says what it lacks', async () => {
    const other = scratch({ 'data/cohorts/bare/membership.csv': 'x\n' });
    const run = await command(['new', '--from', 'data/cohorts/bare', 'next', '--root', other]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(
      "the cohort 'bare' has no spec at data/cohorts/bare/spec/config.yaml; `cohort-ci backfill bare",
    );
  });
});

describe('what a shell finds beside cohorts', () => {
  let other: string;
  beforeAll(() => {
    other = scratch();
    copyProject(project('all-clean'), other);
    lay(other, {
      'data/cohorts/README.md': 'Words\n',
      'data/cohorts/archive/old/notes.txt': 'Words\n',
      'data/cohorts/bare/notes.txt': 'Words\n',
      'data/cohorts/lost/spec/config.yml': readFileSync(
        join(project('all-clean').folder, 'data/cohorts/pilot/spec/config.yaml'),
        'utf8',
      ),
      'data/cohorts/made/membership.csv': 'x\n',
    });
  });
  const check = (...names: string[]) => command(['check', ...names, '--root', other, '--quiet']);
  const PILOT = 'data/cohorts/pilot';

  test.each([
    [[PILOT, 'data/cohorts/README.md'], 'it is no cohort: data/cohorts/README.md'],
    [['data/cohorts/archive', 'pilot'], 'it is no cohort: data/cohorts/archive'],
    [['data/cohorts/README.md', 'archive', PILOT], 'they are no cohorts: data/cohorts/README.md and archive'],
  ])('%j: is left out, which is said', async (names, words) => {
    expect(await check(...names)).toEqual({ status: 0, stdout: '', stderr: `Left out, since ${words}\n` });
  });

  test.each([
    [['data/cohorts/README.md']],
    [['archive']],
    [['data/cohorts/README.md', 'archive']],
    [[PILOT, 'data/cohorts/READMY.md']],
    [[PILOT, 'pilo']],
    [[PILOT, 'data/1_raw']],
    [[PILOT, 'bare']],
    [['data/cohorts/bare']],
    [['data/cohorts/made']],
    [['data/cohorts/lost']],
    [[PILOT, 'data/cohorts/bare/notes.txt']],
    [['.', 'pilo']],
    [['data/cohorts', 'bare']],
  ])('%j: a lone one, one that is not there, and a cohort without a spec are not', async (names) => {
    expect(await check(...names)).toMatchObject({
      ...{ status: 2, stdout: '' },
      stderr: expect.stringMatching(/there is no cohort|has no spec/),
    });
  });

  test('a folder without a spec is reported as without names, or left out where there is nothing to report', async () => {
    const all = await check();
    expect(all.status).toBe(1);
    expect(all.stdout).toMatch(/spec\/misnamed[\s\S]*spec\/missing/);
    const names = ['README.md', 'archive', 'bare', 'lost', 'made', 'pilot'];
    expect(await check(...names.map((name) => `data/cohorts/${name}`))).toEqual({
      ...all,
      stderr:
        'Left out, since they are no cohorts: data/cohorts/README.md, data/cohorts/archive and data/cohorts/bare\n',
    });
    for (const pattern of ['*', 'data/cohorts/*', 'data\\cohorts\\*'])
      expect(await check(pattern)).toEqual(all);
    const some = await check(PILOT, 'data/cohorts/made');
    expect(some.stdout).toContain('spec/missing');
    expect(some.stdout).not.toContain('spec/misnamed');
    expect((await check('data/cohorts/bare')).stderr).toContain(
      'config.yaml, and no outputs to derive one from',
    );
    const run = await command(['regenerate', PILOT, 'data/cohorts/made', '--dry-run', '--root', other]);
    expect(run).toMatchObject({ status: 0, stderr: 'Without a spec: data/cohorts/made\n' });
  });

  test.each([
    [['data/1_raw', 'data/cohorts', 'data/combo_mappings.csv']],
    [['data', 'data/cohorts/README.md']],
  ])('%j: beside all cohorts, nothing matters', async (names) => {
    expect(await check(...names)).toEqual(await check());
  });
});

test.each(['.', 'data', 'data/cohorts'])(
  '%s without any spec is not green when it is named',
  async (name) => {
    const other = scratch({ 'data/cohorts': null, '.cohort-ci.yml': 'data-root: data\n' });
    const at = ['--root', other];
    const all = await command(['check', ...at]);
    expect(all).toMatchObject({ status: 0, stderr: '' });
    for (const word of name === '.' ? [other] : [name]) {
      const message = `cohort-ci: no cohort in ${word} has a spec: nothing was checked\n`;
      expect(await command(['check', word, ...at])).toEqual({ ...all, status: 2, stderr: message });
      for (const format of ['json', 'concise'])
        expect(
          (await command(['check', word, ...at, '--format', format, '--fail-level', 'never'])).status,
        ).toBe(2);
      expect((await command(['regenerate', word, ...at])).status).toBe(2);
      expect((await command(['report', word, ...at, '--output', '-'])).status).toBe(2);
    }
  },
);

test.each(['check', 'report'])('%s of --specs that match nothing is not green', async (name) => {
  const words = [
    '--root',
    root,
    '--specs',
    'data/cohorts/*/spec.yaml',
    ...(name === 'report' ? ['--output', '-'] : []),
  ];
  expect(await command([name, ...words])).toMatchObject({
    status: 2,
    stderr: 'cohort-ci: no file matches --specs data/cohorts/*/spec.yaml: nothing was checked\n',
  });
});

describe('what stands for cohorts from a folder', () => {
  const ids = (words: readonly string[], folder: string): readonly string[] => {
    const { stdout, stderr } = childCommand(['check', ...words, '--format', 'json'], {
      cwd: join(root, folder),
    });
    expect(stderr).toBe('');
    return JSON.parse(stdout).cohorts.map(({ id }: { id: string }) => id);
  };

  test('a path to nothing is of no cohort, wherever it would be', () => {
    const cwd = join(root, 'data/cohorts/judge-panel');
    for (const word of ['data/cohorts/nope', 'cohorts/novelty-sweep', 'spec/nope.yaml'])
      expect(childCommand(['check', word], { cwd }).stderr).toContain(`there is no cohort '${word}'`);
  });

  test.each([
    ['config.yaml', 'data/cohorts/judge-panel/spec', ['judge-panel']],
    ['spec', 'data/cohorts/judge-panel', ['judge-panel']],
    // Only from the root is there something.
    ['data/cohorts/novelty-sweep', 'data/cohorts/judge-panel', ['novelty-sweep']],
    ['data\\cohorts\\novelty-sweep', 'data/cohorts/judge-panel/spec', ['novelty-sweep']],
    ['data/cohorts/novelty-sweep/spec/config.yaml', 'data/cohorts/judge-panel/spec', ['novelty-sweep']],
    ['.', '', IDS],
    ['data', '', IDS],
    ['data/cohorts/', '', IDS],
    ['cohorts', 'data', IDS],
    ['..', 'data/cohorts/judge-panel', IDS],
    ['./b*', 'data/cohorts', ['baseline-2x2']],
    ['data\\cohorts\\judge-panel', 'data/1_raw', ['judge-panel']],
    ['data\\cohorts\\b*', 'data/1_raw', ['baseline-2x2']],
    ['cohorts/*-2x2', 'data', ['baseline-2x2']],
  ])('%s in %j', (word, folder, expected) => {
    expect(ids([word], folder)).toEqual(expected);
  });

  test('a folder of all cohorts means the whole repository, with the specs that nobody reads', () => {
    const other = scratch();
    copyProject(project('demo'), other);
    renameSync(
      join(other, 'data/cohorts/judge-panel/spec/config.yaml'),
      join(other, 'data/cohorts/judge-panel/spec/config.yml'),
    );
    const all = childCommand(['check', '--format', 'json'], { cwd: other }).stdout;
    expect(all).toContain('spec/misnamed');
    for (const word of ['.', 'data', 'data/cohorts'])
      expect(childCommand(['check', word, '--format', 'json'], { cwd: other }).stdout).toBe(all);
    expect(childCommand(['check', ''], { cwd: other }).stderr).toContain("there is no cohort ''");
    expect(childCommand(['show', '.'], { cwd: other }).stderr).toContain("there is no cohort '.'");
  });

  test('a misspelled id within a cohort is no path', () => {
    const run = childCommand(['check', 'judge-pannel'], { cwd: join(root, 'data/cohorts/judge-panel') });
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining("did you mean 'judge-panel'?") });
  });
});

describe('the root is found upward', () => {
  test('from a folder of a cohort, and paths count from there', () => {
    const here = join(root, 'data/cohorts/judge-panel/spec');
    const run = childCommand(['check', '.', '--format', 'concise'], { cwd: here });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^config\.yaml:4:20: error axis\/unknown-level .*; add a row for it /);
    expect(childCommand(['compile', 'baseline-2x2', '--limit', '1'], { cwd: here }).status).toBe(0);
  });

  test('below, in some levels: which root to name', () => {
    const above = scratch({
      'a/b/data/cohorts': null,
      'c/.cohort-ci.yml': '',
      'node_modules/x/data/cohorts': null,
    });
    expect(childCommand(['check'], { cwd: above })).toMatchObject({
      ...{ status: 2, stdout: '' },
      stderr:
        'cohort-ci: no data/ here or above; there is some below: pass --root c or --root a/b\nTry: cohort-ci check --help\n',
    });
    const deep = scratch({ 'a/b/c/d/e/data/cohorts': null });
    expect(childCommand(['check'], { cwd: deep }).stderr).toContain('`cohort-ci init` sets up a new one');
  });

  test.each([['check'], ['regenerate', '--dry-run'], ['report', '--output', 'page.html']])(
    'of two repositories, none is left out by %s',
    (command, ...options) => {
      const above = scratch();
      for (const name of ['memory', 'writing'])
        copyProject(project('all-clean'), join(above, 'studies', name));
      for (const [one, other] of [
        ['studies/memory', 'studies/writing'],
        ['studies/memory/data', 'studies/writing/data/cohorts/pilot'],
      ] as const)
        expect(childCommand([command, one, other, ...options], { cwd: above })).toMatchObject({
          status: 2,
          stdout: '',
          stderr: expect.stringContaining(
            `${other} is not in studies/memory; run the command for each of the two, with --root studies/memory and with --root studies/writing`,
          ),
        });
      // Where the root is given, too.
      const run = childCommand(
        [command, '--root', 'studies/memory', 'studies/memory', 'studies/writing', ...options],
        {
          cwd: above,
        },
      );
      expect(run).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringContaining("no cohort 'studies/writing'"),
      });
      const within = childCommand([command, '../writing', ...options], {
        cwd: join(above, 'studies/memory'),
      });
      expect(within.stderr).toContain('with --root . and with --root ../writing');
      const beside = childCommand([command, 'studies/memory', 'studies', ...options], { cwd: above });
      expect(beside.stderr).toContain('studies is not in studies/memory, where the data is');
    },
  );

  test('a repository within another one is not left out beside all cohorts', () => {
    const outer = scratch();
    copyProject(project('all-clean'), outer);
    copyProject(project('all-clean'), join(outer, 'nested'));
    const each = 'run the command for each of the two, with --root . and with --root nested';
    for (const [words, remedy] of [
      [['check', '.', 'nested'], each],
      [['check', 'data', 'nested/'], each],
      [['check', 'data', 'nested/data'], each],
      [['check', 'nested'], 'pass --root nested'],
      [['check', 'nested', '--root', '.'], 'pass --root nested'],
      [['show', 'nested/data/cohorts/pilot'], 'pass --root nested'],
      [['regenerate', 'nested'], 'pass --root nested'],
      [['backfill', 'nested'], 'pass --root nested'],
      [['new', 'x', '--from', 'nested/data/cohorts/pilot'], 'pass --root nested'],
      [['compile', 'nested'], 'name one, with --root nested'],
      [['status', 'nested'], 'did you mean --root nested?'],
      [['init', 'nested'], 'did you mean --root nested?'],
    ] as const)
      expect(childCommand(words, { cwd: outer })).toMatchObject({
        ...{ status: 2, stdout: '' },
        stderr: expect.stringContaining(remedy),
      });
    expect(childCommand(['check', 'nested', '--root', 'nested'], { cwd: outer }).status).toBe(0);
  });

  test('data deeper in the repository is not another one', () => {
    const outer = scratch({ '.cohort-ci.yml': 'data-root: study/data\n' });
    copyProject(project('all-clean'), join(outer, 'study'));
    for (const word of ['study', 'study/data/cohorts/pilot', 'pilot'])
      expect(childCommand(['check', word], { cwd: outer })).toMatchObject({ status: 0, stderr: '' });
  });

  test('of three repositories all are named', () => {
    const above = scratch();
    for (const name of ['a', 'b', 'c']) copyProject(project('all-clean'), join(above, name));
    expect(childCommand(['check', 'a', 'b', 'c'], { cwd: above }).stderr).toContain(
      'b is not in a; run the command for each of the three, with --root a, with --root b and with --root c',
    );
  });

  test.skipIf(process.platform !== 'linux')('a data folder in another case is suggested', () => {
    const run = childCommand(['check'], { cwd: scratch({ 'Data/cohorts': null }) });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(
      'did you mean Data? Pass --data-root Data, or write data-root: Data into .cohort-ci.yml',
    );
  });

  test.each([
    ['a misspelled one', ['--data-root', 'experimnts'], '.'],
    ['one with another name', [], '.'],
    ['one above', ['--data-root', 'data'], 'docs/notes'],
  ])('of data folders, %s leads to the one with cohorts', (_, options, here) => {
    const other = scratch({ 'experiments/cohorts/a': null, 'docs/notes': null, '.git': null });
    const run = childCommand(['check', ...options], { cwd: join(other, here) });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('did you mean experiments? Pass --data-root experiments, or write');
    const rooted = childCommand(['check', ...options, '--root', other]);
    expect(rooted.stderr).toMatch(
      /there is no such data root: .*; experiments has cohorts: rename it, or name it with/,
    );
  });

  test('of two data folders none is suggested, nor a similar one without cohorts', () => {
    for (const files of [{ 'one/cohorts/a': null, 'two/cohorts/a': null }, { date: null }])
      expect(childCommand(['check'], { cwd: scratch(files) }).stderr).not.toContain('did you mean');
  });

  test('an empty data folder: how to start', () => {
    const run = childCommand(['check'], { cwd: scratch({ data: null }) });
    expect(run.stdout).toContain('Start one: `cohort-ci init` in a new repository, or `cohort-ci new`');
  });

  test('a link to the folder of a cohort stands for it', () => {
    const other = scratch();
    copyProject(project('all-clean'), other);
    symlinkSync(join(other, 'data/cohorts/pilot'), join(other, 'ns'));
    for (const word of ['ns', 'ns/', './ns'])
      expect(childCommand(['check', word, '--quiet'], { cwd: other })).toMatchObject({
        status: 0,
        stderr: '',
      });
  });

  test('from a path that leads into a repository', () => {
    const above = scratch();
    cpSync(root, join(above, 'study'), { recursive: true });
    const run = childCommand(['check', 'study/data/cohorts/judge-panel', '--quiet'], { cwd: above });
    expect(run.stdout).toContain('data/cohorts/judge-panel/spec/config.yaml\n  4:20  error');
    expect(run.status).toBe(1);
  });

  test('not where a folder says that it is a root of its own', () => {
    const inner = join(root, 'tool');
    mkdirSync(join(inner, 'data'), { recursive: true });
    const run = childCommand(['check'], { cwd: inner });
    rmSync(inner, { recursive: true });
    expect(run.stdout).toContain('0 cohorts in data');
  });

  test("not beyond git's top level", () => {
    const outer = scratch({
      'data/cohorts': null,
      'sub/new/.git': null,
      'sub/deep/.git/HEAD': '',
      'sub/deep/a': null,
    });
    lay(outer, { 'sub/tree/.git': 'gitdir: elsewhere\n' });
    for (const [folder, path] of [
      ['sub/new', '../..'],
      ['sub/deep/a', '../../..'],
      ['sub/tree', '../..'],
    ] as const)
      for (const words of [['check'], ['regenerate'], ['status']])
        expect(childCommand(words, { cwd: join(outer, folder) })).toMatchObject({
          ...{ status: 2, stdout: '' },
          stderr: expect.stringContaining(
            `no data/ here or above in this git repository, and ${path} is outside of it: pass --root ${path} if`,
          ),
        });
    const init = childCommand(['init', '--yes'], { cwd: join(outer, 'sub/new') });
    expect(init).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(outer).sort()).toEqual(['data', 'sub']);
    expect(childCommand(['check'], { cwd: join(outer, 'sub/new') }).status).toBe(0);
  });

  test('but from data that is a submodule', () => {
    const other = scratch();
    copyProject(project('all-clean'), other);
    lay(other, { 'data/.git': 'gitdir: ../.git/modules/data\n' });
    for (const folder of ['data', 'data/cohorts/pilot'])
      expect(childCommand(['check', 'pilot'], { cwd: join(other, folder) }).status).toBe(0);
  });

  describe('a second data folder', () => {
    let both: string;
    beforeAll(() => {
      both = scratch();
      copyProject(project('all-clean'), both);
      cpSync(join(both, 'data'), join(both, 'other data'), { recursive: true });
    });
    const HINT = '--data-root "other data"';

    test.each([
      ['other data', ['check', 'pilot']],
      ['other data', ['regenerate', 'pilot']],
      ['other data', ['show', 'pilot']],
      ['other data/cohorts/pilot', ['check', '.']],
      ['other data/cohorts', ['check']],
    ])('in %s, %j does not choose', (folder, words) => {
      const cwd = join(both, folder);
      expect(childCommand(words, { cwd })).toMatchObject({
        ...{ status: 2, stdout: '' },
        stderr: expect.stringContaining(
          `pass ${HINT} for the cohorts here, or --data-root data for the others`,
        ),
      });
      for (const [option, shown] of [
        ['other data', 'other data, dialect'],
        ['data', 'in data, dialect'],
      ] as const) {
        const run = childCommand(['check', 'pilot', '--data-root', option], { cwd });
        expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining(shown) });
      }
    });

    test('compile does not take an id for that of another data folder', () => {
      const cwd = join(both, 'other data');
      for (const word of ['pilot', 'pil*'])
        expect(childCommand(['compile', word], { cwd })).toMatchObject({
          ...{ status: 2, stdout: '' },
          stderr: expect.stringContaining('name the folder of the cohort instead of its id'),
        });
      expect(childCommand(['compile', 'cohorts/pilot', '--limit', '1'], { cwd }).status).toBe(0);
    });

    test.each([['other data'], ['other data/cohorts'], ['other data/cohorts/pilot']])(
      '%s from above: which option to pass',
      (path) => {
        for (const [cwd, word] of [
          [both, path],
          [dirname(both), `${basename(both)}/${path}`],
        ] as const) {
          expect(childCommand(['check', word], { cwd })).toMatchObject({
            ...{ status: 2, stdout: '' },
            stderr: expect.stringContaining(`that is in another data folder: pass ${HINT}`),
          });
          expect(childCommand(['check', word, '--data-root', 'other data'], { cwd }).status).toBe(0);
        }
      },
    );

    test('is nothing of the kind without cohorts, and where settings name the specs', () => {
      const other = scratch({ 'docs/cohorts/pilot/words.md': 'x\n' });
      copyProject(project('all-clean'), other);
      expect(childCommand(['check', 'pilot'], { cwd: join(other, 'docs') }).status).toBe(0);
      expect(childCommand(['check', 'docs/cohorts'], { cwd: other }).stderr).toContain(
        'that belongs to no cohort',
      );
      lay(other, { '.cohort-ci.yml': 'specs: ["*/cohorts/*/spec/config.yaml"]\n' });
      cpSync(join(other, 'data'), join(other, 'more'), { recursive: true });
      expect(childCommand(['check'], { cwd: join(other, 'more') }).stderr).not.toContain('--data-root');
    });
  });

  test('nowhere: what to do', () => {
    const run = childCommand(['check'], { cwd: scratch() });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(
      /^cohort-ci: no data\/ here or above; run inside the repository, or pass --root DIR /,
    );
  });
});

test('where the settings name another data folder, ids are found there', () => {
  const other = scratch({ '.cohort-ci.yml': 'data-root: studies\n' });
  cpSync(join(root, 'data'), join(other, 'studies'), { recursive: true });
  const here = join(other, 'studies/gens');
  const run = childCommand(['compile', 'baseline-2x2', '--limit', '1'], { cwd: here });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const { stdout } = childCommand(['complete', '--', 'show', ''], { cwd: here });
  expect(stdout).toContain('baseline-2x2');
});

test('compile of a cohort without a spec says how to get one', async () => {
  const other = scratch({ 'data/cohorts/made/membership.csv': 'x\n', 'data/cohorts/bare/notes.txt': 'x\n' });
  for (const word of ['made', join(other, 'data/cohorts/made'), 'data/cohorts/made/'])
    expect(await command(['compile', word, '--root', other])).toMatchObject({
      ...{ status: 2, stdout: '' },
      stderr: expect.stringContaining(
        `the cohort 'made' has no spec at data/cohorts/made/spec/config.yaml; \`cohort-ci backfill made --root ${other}\` derives one`,
      ),
    });
  expect((await command(['compile', 'bare', '--root', other])).stderr).toContain(
    'no outputs to derive one from',
  );
});

test.each([
  [['lint'], 'did you mean check?'],
  [['validate'], 'did you mean check?'],
  [['ls'], 'did you mean status?'],
  [['check', '--format', 'JSON'], 'did you mean json?'],
  [['check', '--dialect', 'V2'], 'did you mean v2?'],
  [['check', '--dialect', '1'], 'did you mean v1?'],
])('%j: the word that is meant', async ([name = '', ...words], meant) => {
  const run = await command([name, ...words, ...(['check', 'diff'].includes(name) ? ['--root', root] : [])]);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr.replaceAll("'", '')).toContain(meant);
});

describe('--format concise', () => {
  test('one line per finding, as many as JSON has', async () => {
    const { status, stdout } = await command(['check', '--root', root, '--format', 'concise']);
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(1);
    for (const line of lines)
      expect(line).toMatch(/^\S+\/data\/\S+:\d+:\d+: (error|warning|notice) [a-z-]+\/[a-z0-9-]+ \S/);
    const json = JSON.parse((await command(['check', '--root', root, '--format', 'json'])).stdout);
    const findings = [
      ...json.diagnostics,
      ...json.cohorts.flatMap((one: { diagnostics: [] }) => one.diagnostics),
    ];
    expect(lines.length).toBe(findings.length);
  });

  test('nothing when clean', async () => {
    const run = await command(['check', 'baseline-2x2', '--root', root, '--format', 'concise']);
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

test('--quiet leaves findings and drift, and nothing of what is clean', async () => {
  const loud = (await command(['check', '--root', root])).stdout;
  const { status, stdout } = await command(['check', '--root', root, '--quiet']);
  expect(status).toBe(1);
  expect(loud).toContain(stdout.trimEnd());
  expect(stdout).not.toMatch(/cohorts in data|of 4 cohorts/);
  expect(await command(['check', 'baseline-2x2', '--root', root, '--quiet'])).toEqual({
    ...{ status: 0, stdout: '', stderr: '' },
  });
});

describe('--color goes before the environment and the terminal', () => {
  const ESCAPE = '\u001b[';
  test.each([
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { NO_COLOR: '1' }, true, false],
  ])('%s with %j on a terminal: %s', async (when, env, isTerminal, colored) => {
    const run = await command(['check', '--root', root, '--color', when], { env, isTerminal });
    expect(run.stdout.includes(ESCAPE)).toBe(colored);
  });
});

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])('of %s calls the command', (shell) => {
    const { status, stdout, stderr } = childCommand(['completion', shell]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/cohort-ci complete '?--/);
  });

  test.each([
    [['report', '--output', './d']],
    [['new', '--table=d']],
    [['check', '--root', '']],
    [['check', 'data/co']],
  ])('of paths, %j, is left to the shell', (words) => {
    const { stdout } = childCommand(['complete', '--', ...words], { cwd: join(root, 'data') });
    expect(stdout).toBe(':0\n');
  });

  test('of commits are the branches and tags, but none that a shell could interpret', () => {
    const repository = new GitRepository();
    repository.commit({ a: 'x' });
    repository.git('branch', 'side');
    repository.git('branch', '$(touch,x)');
    for (const words of [
      ['diff', 'si'],
      ['diff', 'HEAD', 'si'],
      ['report', '--base', 'si'],
      ['diff', ''],
    ]) {
      const { stdout } = childCommand(['complete', '--', ...words], { cwd: repository.root });
      expect(stdout).toContain('side\t');
      expect(stdout).not.toContain('$');
    }
  });

  test('of commits is silent outside of a repository', () => {
    const run = childCommand(['complete', '--', 'diff', ''], { cwd: scratch() });
    expect(run).toMatchObject({ status: 0, stderr: '', stdout: expect.not.stringContaining('\t') });
  });

  test.each([
    [['show', '--root', 'ROOT', 'judge'], 'judge-panel'],
    [['separate', '--root=ROOT', 'baseline-2x2', 'draft_l'], 'draft_llm'],
    [['new', '--root', 'ROOT', '--set', 'draft_llm=gem'], 'draft_llm=gemini_25_pro'],
  ])('counts from the root that is given: %j', (words, offered) => {
    const placed = words.map((word) => word.replace('ROOT', root));
    const { stdout } = childCommand(['complete', '--', ...placed], { cwd: scratch() });
    expect(stdout).toBe(`${offered}\t\n:4\n`);
  });

  test('offers no name that a shell could interpret', () => {
    const models =
      'id,provider,model,for_generation,for_evaluation\n$(touch x),p,m,true,true\nopal,p,m,true,true\n';
    const axes = 'axes: {"$(touch x)": [a], "a b": [a], plain: [a]}\noutput: {field_order: [plain]}\n';
    const project = scratch({
      'data/1_raw/llm_models.csv': models,
      'data/cohorts/a/spec/config.yaml': axes,
    });
    for (const [words, answer] of [
      [['new', '--set', 'draft_llm='], 'draft_llm=opal\t\n:4\n'],
      [['new', '--draft-llm', ''], 'opal\t\n:4\n'],
      [['new', '--from', 'a', '--set', ''], 'plain=\t\n:6\n'],
      [['separate', 'a', ''], 'plain\t\n:4\n'],
    ] as const)
      expect(childCommand(['complete', '--', ...words], { cwd: project }).stdout).toBe(answer);
    const other = scratch({
      'data/cohorts/$(touch x)': null,
      'data/cohorts/a;b': null,
      'data/cohorts/größe': null,
    });
    expect(childCommand(['complete', '--', 'show', ''], { cwd: other }).stdout).toBe('größe\t\n:4\n');
  });

  /** What bash offers at the end of a line, without a terminal: the names that bash-completion provides are stand-ins. */
  function offeredByBash(words: readonly string[], answer: string): string[] {
    const { stdout: source } = childCommand(['completion', 'bash']);
    const { stdout, stderr } = spawnSync('bash', ['-c', SHELL, 'bash', source, answer, ...words], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return stdout.split('\n').slice(0, -1);
  }
  const SHELL = `
script=$1 answer=$2; shift 2
_get_comp_words_by_ref() { words=(cohort-ci "\${asked[@]}" after); cword=\${#asked[@]}; cur="\${words[cword]}"; }
compopt() { :; }
cohort-ci() { if [[ $answer == words ]]; then printf '%s\\n' "\${@//=/}" :4; else printf '%s\\n' "$answer"; fi; }
asked=("$@")
eval "$script"
eval "$script"
__cohort_ci_complete
printf '%s\\n' "\${COMPREPLY[@]}"`;

  test.each([
    ['a word', ['check', 'no'], 'novelty-sweep\t\n:4', ['novelty-sweep']],
    ['all words', ['check', ''], 'one\tfirst\ntwo\t\n:4', ['one', 'two']],
    ['a value after =', ['check', '--format=js'], 'json\t\n:4', ['json']],
    ['a level after AXIS=', ['new', '--set', 'a=op'], 'a=opal\t\n:4', ['opal']],
    ['a level after --set=AXIS=', ['new', '--set=a=op'], 'opal\t\n:4', ['opal']],
    ['the words as they were typed', ['$(echo ran)', ''], 'words', ['complete', '--', '$(echo ran)']],
    ['a command in a name, which it does not run', ['show', ''], '$(echo ran)\t\n:4', ['$(echo ran)']],
  ])('bash completes %s; its script may be sourced twice', (_, words, answer, offered) => {
    expect(offeredByBash(words, answer)).toEqual(offered);
  });

  /** Whether a shell is installed: not every machine has all of them. */
  const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

  test.skipIf(!has('fish')).each([
    ['cohort-ci show no', 'novelty-sweep\t\n:4', ['novelty-sweep']],
    ['cohort-ci check --format=js', 'json\t\n:4', ['--format=json']],
    ['cohort-ci new --set an-axis=op', 'an-axis=opal\t\n:4', ['an-axis=opal']],
    ['cohort-ci new --set=a=op', 'opal\t\n:4', ['--set=a=opal']],
    ['cohort-ci new --set a', 'an-axis=\t\n:6', ['an-axis=']],
    ['cohort-ci show ', '(echo ran)\t\n:4', ['(echo ran)']],
    ['cohort-ci show (echo ran) ', 'words', ['(echo ran)', 'complete', 'show', '--']],
  ])('fish completes %s', (line, answer, offered) => {
    const { stdout: source } = childCommand(['completion', 'fish']);
    const program = `
function cohort-ci
  if test "$answer" = words; printf '%s\\n' $argv :4; else; printf '%s\\n' $answer; end
end
set -g answer $argv[2]
echo $argv[1] | source
complete -C $argv[3]`;
    const home = scratch();
    const { stdout, stderr } = spawnSync(
      'fish',
      ['--no-config', '-c', program.replaceAll('$argv[1]', '$source'), source, answer, line],
      {
        encoding: 'utf8',
        env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, source, answer, line },
      },
    );
    expect(stderr).toBe('');
    expect(stdout.split('\n').slice(0, -1)).toEqual(offered);
  });

  test.skipIf(!has('zsh')).each([
    [['show', 'no'], 'novelty-sweep\t\n:4', 'completions -Q', ['novelty-sweep']],
    [['check', '--format=js'], 'json\t\n:4', 'completions -Q -P --format=', ['json']],
    [['new', '--set', 'an-axis=op'], 'an-axis=opal\t\n:4', 'completions -Q', ['an-axis=opal']],
    [['new', '--set=a=op'], 'opal\t\n:4', 'completions -Q -P --set=a=', ['opal']],
    [['new', '--set', 'a'], 'an-axis=\t\n:6', 'completions -Q -S ', ['an-axis=']],
    [['new', '--x$(pwd)='], 'opal\t\n:4', 'completions -Q -P --x$(pwd)=', ['opal']],
  ])('zsh completes %j', (words, answer, call, offered) => {
    const { stdout: source } = childCommand(['completion', 'zsh']);
    const program = `
compdef() { :; }
cohort-ci() { print -r -- "$answer"; }
_describe() { shift; print -r -- "$*"; print -rl -- "\${completions[@]}"; }
eval "$source"
words=(cohort-ci "$@"); CURRENT=$#words
_cohort-ci`;
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', program, 'zsh', ...words], {
      encoding: 'utf8',
      env: { ...process.env, source, answer },
    });
    expect(stderr).toBe('');
    const [called, ...candidates] = stdout.split('\n').slice(0, -1);
    expect(called).toContain(call);
    expect(candidates).toEqual(offered);
  });

  test('the script of bash is one', () => {
    const { stdout } = childCommand(['completion', 'bash']);
    expect(spawnSync('bash', ['-n'], { input: stdout, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  test.each([
    [['ch'], ['check']],
    [['check', '--fo'], ['--format']],
    [['check', '--format', 'conc'], ['concise']],
    [['check', '--cohort', ''], IDS],
    [['check', 'judge'], ['judge-panel']],
    [['show', ''], IDS],
    [['explain', 'axis/unknown-l'], ['axis/unknown-level']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [['help', 'sch'], ['schema']],
    [['--ver'], ['--version']],
    [['check', '--format=js'], ['json']],
    [['separate', 'baseline-2x2', 'draft_l'], ['draft_llm']],
    [['separate', '--root', '..', 'data/cohorts/baseline-2x2/', 'essay_llm', 'essay_'], ['essay_template']],
    [['separate', 'nowhere', ''], []],
    [['new', 'x', '--from', 'judge'], ['judge-panel']],
    [
      ['new', '--set', 'draft'],
      ['draft_template=', 'draft_llm='],
    ],
    [['new', '--from=baseline-2x2', '--set=draft_l'], ['draft_llm=']],
    [['new', '--from', 'baseline-2x2', '--set', 'nothing'], []],
    [['new', '--set', 'draft_llm=gem'], ['draft_llm=gemini_25_pro']],
    [['new', '--set', 'draft_llm=gemini_25_pro,son'], ['draft_llm=gemini_25_pro,sonnet-4']],
    [['new', '--set', 'draft_llm=sonnet-4,son'], []],
    [['new', '--set=draft_llm=gem'], ['gemini_25_pro']],
    [['new', '--set', 'my_axis='], []],
    [['new', '--draft-llm', 'gem'], ['gemini_25_pro']],
    [['new', '--combo=combo_v1_1'], ['combo_v1_1f358e30c39f']],
    [['check', '--color', 'al'], ['always']],
  ])('%j', (words, offered) => {
    const { status, stdout } = childCommand(['complete', '--', ...words], { cwd: join(root, 'data') });
    expect(status).toBe(0);
    const names = stdout.split('\n').filter((line) => line.includes('\t'));
    expect(names.map((line) => line.split('\t')[0])).toEqual(offered);
  });
});

test.each([
  [['check', '--no-color'], 'did you mean --color=never?'],
  [['check', '--no-colour'], 'did you mean --color=never?'],
  [['check', '--fail-onn'], 'did you mean --fail-level?'],
  [['compile', 'baseline-2x2', '--format', 'jsn'], 'did you mean jsonl?'],
])('%j: what is meant is named', async (args, message) => {
  expect((await command(args)).stderr).toContain(message);
});

test('why takes the path of a generation', async () => {
  const rows = readFileSync(join(root, 'data/cohorts/baseline-2x2/membership.csv'), 'utf8');
  const [id = ''] = /\bd_\w+/.exec(rows) ?? [];
  const byId = await command(['why', id, '--root', root]);
  expect(byId.status).toBe(0);
  for (const path of [
    `data/gens/draft/${id}`,
    `data/gens/draft/${id}/`,
    `data\\gens\\draft\\${id}\\metadata.json`,
  ])
    expect(await command(['why', path, '--root', root])).toEqual(byId);
});

test('data that lies elsewhere than here is named', () => {
  const cwd = scratch();
  cpSync(join(root, 'data'), cwd, { recursive: true });
  expect(childCommand(['check'], { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('cohorts/ is here: pass --data-root . or write data-root: . into'),
  });
  expect(childCommand(['check', '--data-root', '.', '--quiet'], { cwd }).stderr).toBe('');
  const above = scratch();
  copyProject(project('demo'), join(above, 'study'));
  expect(childCommand(['init', '--yes'], { cwd: above })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('pass --root study; --root . starts another one here'),
  });
});
