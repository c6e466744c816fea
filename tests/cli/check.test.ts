import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK_FORMATS } from '../../src/cli/commands/check.ts';
import { columnsOf } from '../../src/cli/terminal.ts';
import { alternatives } from '../../src/findings/words.ts';
import { reportSchema } from '../../src/result/report-schema.ts';
import { bundled } from '../support/bundle.ts';
import { childCommand } from '../support/child-command.ts';
import { GitRepository } from '../support/git-repository.ts';
import { copyProject, project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';

const rootOf = (name: string): string => project(name).folder;

describe('exit status', () => {
  test.each([
    ['all-clean', [], 0],
    ['demo', [], 1],
    ['demo', ['--cohort', 'baseline-2x2'], 0],
    ['demo', ['--cohort', 'baseline-2x2', '--cohort', 'novelty-sweep'], 1],
    ['demo', ['--fail-level', 'never'], 0],
    ['drift-only', [], 1],
    ['warnings-only', [], 0],
    ['warnings-only', ['--fail-level', 'warning'], 1],
    ['no-specs', [], 0],
    ['uncommitted-outputs', [], 0],
    ['selection', [], 0],
    ['v2', ['--dialect', 'v2'], 1],
    ['v2', ['--dialect', 'v2', '--cohort', 'pilot'], 0],
  ])('%s %j', async (name, args, status) => {
    const run = await command(['check', '--root', rootOf(name), ...args]);
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status, stderr: '' });
  });

  test('1 when the row limit refuses a spec', async () => {
    const { status, stdout } = await command(['check', '--root', rootOf('demo'), '--max-rows', '5']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/the spec makes 16 rows[\s\S]*raise max-rows/);
  });
});

describe('of cohorts that were asked for, those that drifted are to be regenerated', () => {
  const ids = ['a b', 'c', 'd', 'e', 'f', 'g'];
  const root = scratch();
  const drifted = join(rootOf('drift-only'), 'data');
  cpSync(drifted, join(root, 'data'), { recursive: true });
  const [first = ''] = readdirSync(join(drifted, 'cohorts'));
  for (const id of ids)
    cpSync(join(drifted, 'cohorts', first), join(root, 'data/cohorts', id), { recursive: true });

  test.each([
    [['data/cohorts/a b'], '"a b"'],
    [['c', '--cohort', 'd'], 'c d'],
    [['[a-g]*'], '"[a-g]*"'],
    [['./data'], ''],
    [[], ''],
  ])('%j: %j', async (words, named) => {
    const { stdout } = await command([
      'check',
      '--root',
      root,
      ...words.map((word) => word.replace(/^\./, root)),
    ]);
    expect(stdout).toMatch(/\nBring the drifted outputs up to date: cohort-ci regenerate/);
    const [, rest = ''] = /\nBring the .*: cohort-ci regenerate(.*) --root /.exec(stdout) ?? [];
    expect(rest.trim()).toBe(named);
  });
});

test('with a spec under another name nobody is told to start one', async () => {
  const root = scratch({ 'data/cohorts/a/spec/config.yml': 'axes: {}\n' });
  const { status, stdout } = await command(['check', '--root', root]);
  expect(status).toBe(1);
  expect(stdout).toContain("rename it to 'config.yaml'");
  expect(stdout).not.toContain('Start one');
});

describe('with settings that cannot be used nothing is looked for', () => {
  test.each([
    ['dialekt: v1\n', "did you mean 'dialect'?"],
    ['data-root: [data\n', '`[` is never closed'],
  ])('%j', async (settings, message) => {
    const root = scratch();
    copyProject(project('all-clean'), root);
    writeFileSync(join(root, '.cohort-ci.yml'), settings);
    for (const words of [
      'check',
      'check --fix',
      'regenerate',
      'status',
      'diff HEAD',
      'report',
      'show pilot',
      'why d_u0kkenylf8bc6ul',
    ]) {
      const { status, stdout, stderr } = await command([...words.split(' '), '--root', root]);
      const text = stdout + stderr;
      expect([words, status]).toEqual([words, /^(?:diff|report|why)/.test(words) ? 2 : 1]);
      expect(text).toContain(message);
      expect(text).toContain('Nothing counts as checked: the settings cannot be used (1 error).');
      // Neither their number nor their place nor their language is known, and nobody is asked to start.
      expect(text).not.toMatch(/cohorts? in|dialect v|Start one/);
    }
    const { stdout: json } = await command(['check', '--root', root, '--format', 'json']);
    expect(JSON.parse(json).counts).toMatchObject({ cohorts: null, errors: 1 });
    const { stdout: markdown } = await command(['check', '--root', root, '--format', 'markdown']);
    expect(markdown).not.toMatch(/dialect v|data root/);
  });
});

describe('wrong usage ends with 2, one sentence and how to get help', () => {
  const empty = (): string => scratch();
  test.each([
    [['--cohort', 'novelty-swep'], "there is no cohort 'novelty-swep'; did you mean 'novelty-sweep'?"],
    [
      ['--cohort', 'zzz'],
      "there is no cohort 'zzz'; these 4 have a spec: baseline-2x2, judge-panel, link-essays and novelty-sweep",
    ],
    [['--formt', 'json'], 'check has no option --formt; did you mean --format?'],
    [['--statistics'], 'check has no option --statistics; did you mean --format statistics?'],
    [['--format', 'yaml'], `--format must be ${alternatives(CHECK_FORMATS)}, not 'yaml'`],
    [['--format'], '--format needs a value'],
    [['--fail-level', 'x'], "--fail-level must be error, warning or never, not 'x'"],
    [['--dialect', 'v9'], "--dialect must be v1 or v2, not 'v9'"],
    [['--max-rows', '0'], "--max-rows must be a whole number of 1 or more, not '0'"],
    [['--max-rows', '1e3'], "--max-rows must be a whole number of 1 or more, not '1e3'"],
    [['--data-root', '../data'], "--data-root must be a folder below the root, not '../data'"],
    [['--data-root', '/data'], "--data-root must be a folder below the root, not '/data'"],
    [['--output', ''], '--output names no file'],
    [['--max-rows', '-3'], "--max-rows must be a whole number of 1 or more, not '-3'"],
    [['--cohort', '-x'], "there is no cohort '-x'"],
    [['novelty-swep'], "did you mean 'novelty-sweep'?"],
    [['--cohort', '--quiet'], '--cohort needs a value, and --quiet is an option'],
    [['--specs', '/etc/*'], ''],
  ])('%j', async (args, message) => {
    const run = await command(['check', '--root', rootOf('demo'), ...args]);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(run.stderr).toMatch(/^cohort-ci: .+\nTry: cohort-ci check --help\n$/s);
  });

  test.each([
    [['--root', '/nonexistent'], 'cohort-ci: there is no such root: /nonexistent\n'],
    [['--root', import.meta.filename], `cohort-ci: the root is not a folder: ${import.meta.filename}\n`],
  ])('%j', async (args, stderr) => {
    expect(await command(['check', ...args])).toEqual({ status: 2, stdout: '', stderr });
  });

  test.each(['check', 'regenerate'])(
    '%s: a cohort without a spec is told from a wrong name',
    async (name) => {
      const root = scratch();
      copyProject(project('demo'), root);
      rmSync(join(root, 'data/cohorts/novelty-sweep/spec'), { recursive: true });
      const run = (...args: string[]) => command([name, '--root', root, '--cohort', ...args]);
      const path = 'data/cohorts/novelty-sweep/spec/config.yaml';
      expect((await run('novelty-sweep')).stderr).toContain(
        `cohort-ci: the cohort 'novelty-sweep' has no spec at ${path}; \`cohort-ci backfill novelty-sweep --root ${root}\` derives one from its outputs\n`,
      );
      cpSync(join(root, 'data/cohorts/baseline-2x2/spec'), join(root, dirname(path)), { recursive: true });
      renameSync(join(root, path), join(root, dirname(path), 'config.yml'));
      expect((await run('novelty-sweep')).stderr).toContain(
        `the cohort 'novelty-sweep' has no spec at ${path}; rename ${dirname(path)}/config.yml to that\n`,
      );
      const left = await run('baseline-2x2', '--specs', 'data/cohorts/j*/spec/config.yaml');
      expect(left).toMatchObject({ status: 2, stdout: '' });
      expect(left.stderr).toContain("is not among those that 'data/cohorts/j*/spec/config.yaml' names");
      expect((await run('../cohorts')).stderr).toContain("there is no cohort '../cohorts'");
    },
  );

  test('a data root written as on Windows', async () => {
    const run = await command(['check', '--root', rootOf('demo'), '--data-root', 'data\\x']);
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('write / between folders\n') });
  });

  test.each([
    ['backfill', '--all'],
    ['new', 'x', '--from', 'pilot'],
  ])('%s: a data root that leads out', async (...args) => {
    const root = scratch({ 'repo/data': { link: '../elsewhere' }, 'elsewhere/cohorts': null });
    const run = await command([...args, '--root', join(root, 'repo')]);
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('leads out of') });
  });

  test('a submodule that is not checked out is named', async () => {
    const root = scratch({ '.gitmodules': '[submodule "data"]\n\tpath = data\n\turl = x\n', data: null });
    const { stdout } = await command(['check', '--root', root]);
    expect(stdout).toContain("hint: 'data' is a submodule that is not checked out");
  });

  test.each([
    ['v1', 'dialect: v1\n', '1:10  error  this repository is checked as v1', 'hint: write `dialect: v2`'],
    ['v1', '', 'error  this repository is checked as v1', 'hint: add `dialect: v2` to .cohort-ci.yml'],
    ['v1', 'dialect: v2\n', 'error  this repository is checked as v1', 'hint: check without --dialect'],
  ])(
    'a repository of another dialect has one finding: %s, with the settings %j',
    async (given, own, ...said) => {
      const root = empty();
      copyProject(project('v2'), root);
      rmSync(join(root, 'data/cohorts/unknown-model'), { recursive: true });
      writeFileSync(join(root, '.cohort-ci.yml'), own);
      const args = own === 'dialect: v2\n' ? ['--dialect', given] : [];
      const { status, stdout } = await command(['check', '--root', root, ...args]);
      expect(status).toBe(1);
      for (const text of said) expect(stdout).toContain(text);
      expect(stdout.match(/ {2}error {2}/g)).toHaveLength(1);
    },
  );

  test('the dialect of outputs that are as they should be is the one that is meant', async () => {
    const root = empty();
    copyProject(project('all-clean'), root);
    const path = join(root, 'data/cohorts/pilot/spec/config.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}replicates:\n  draft_template: 2\n`);
    await command(['regenerate', '--root', root]);
    writeFileSync(join(root, '.cohort-ci.yml'), 'dialect: v2\n');
    expect((await command(['check', '--root', root])).stdout).toContain('hint: write `dialect: v1`');
  });

  test('a data root under another name is named', async () => {
    const root = scratch({ 'Data/cohorts/a/spec/config.yaml': '' });
    expect((await command(['check', '--root', root])).stderr).toContain(
      'there is no such data root: ' +
        `${root}/data; Data has cohorts: rename it, or name it with --data-root or in .cohort-ci.yml`,
    );
  });

  test.each([
    ['cohorts/*/spec/config.yaml', "hint: did you mean 'data/cohorts/*/spec/config.yaml'?"],
    ['data/cohorts/*', "hint: did you mean 'data/cohorts/*/spec/config.yaml'?"],
    ['a', "hint: did you mean 'data/cohorts/*/spec/config.yaml'?"],
  ])('%s matches nothing, but the usual pattern does', async (specs, hint) => {
    const root = scratch({ 'data/cohorts/a/spec/config.yaml': '', '.cohort-ci.yml': `specs: '${specs}'\n` });
    expect((await command(['check', '--root', root])).stdout).toContain(hint);
  });

  test('no data root', async () => {
    const root = empty();
    expect(await command(['check', '--root', root])).toEqual({
      status: 2,
      stdout: '',
      stderr: `cohort-ci: there is no such data root: ${root}/data; name the repository with --root, and its data folder with --data-root or in .cohort-ci.yml\n`,
    });
  });
});

test('a spec that git ignores is named with the rule, until it is tracked', async () => {
  const root = scratch();
  copyProject(project('all-clean'), root);
  const repository = new GitRepository(root);
  writeFileSync(join(root, '.gitignore'), 'data/gens/\ndata/cohorts/\n');
  const warning = async () =>
    (await command(['check', '--root', root])).stdout
      .split('\n\n')
      .find((one) => one.includes('spec/ignored'));
  expect(await warning()).toMatch(
    /data\/cohorts\/pilot\/spec\/combos\.csv\n {2}warning {2}git ignores 3 files that are needed: they are read here, but missing in every clone .*\n {4}hint: git ignores them by line 2 of '\.gitignore', 'data\/cohorts\/': remove the rule, or `git -C \S+ add --force data\/cohorts\/pilot\/spec\/combos\.csv data\/cohorts\/pilot\/spec\/config\.yaml data/,
  );
  expect((await command(['status', '--root', root])).stdout).toContain(
    'git ignores the spec: remove the rule, or git add --force',
  );
  repository.git('add', '--force', 'data/cohorts');
  expect(await warning()).toBeUndefined();
  expect((await command(['status', '--root', root])).stdout).not.toContain('git ignores the spec');
});

test('each rule that ignores what is needed is named with what it ignores', async () => {
  const root = scratch({ '.gitignore': '/data/1_raw/llm_models.csv\ncombos.csv\n' });
  copyProject(project('all-clean'), root);
  const repository = new GitRepository(root);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '-m', 'All that is not ignored');
  const { stdout } = await command(['check', '--root', root]);
  for (const [path, line] of [
    ['data/1_raw/llm_models.csv', 1],
    ['data/cohorts/pilot/spec/combos.csv', 2],
  ])
    expect(stdout).toMatch(
      new RegExp(`^${path}\\n.*git ignores the file.*\\n.*git ignores it by line ${line} of`, 'm'),
    );
  expect((await command(['status', '--root', root])).stdout).toContain(
    '2 of 2 cohorts done; 2 files that cohorts need are not committed in their current state.',
  );
});

test.each([
  ['a catalog', 'data/1_raw/llm_models.csv'],
  ['an included file', 'data/cohorts/pilot/spec/combos.csv'],
  ['the settings', '.cohort-ci.yml'],
])('%s that git ignores, or has otherwise, is missing in a clone', async (_, path) => {
  const root = scratch({ '.cohort-ci.yml': 'dialect: v1\n', '.gitignore': `/${path}\n` });
  copyProject(project('all-clean'), root);
  const repository = new GitRepository(root);
  const stdout = async (name: string) => (await command([name, '--root', root])).stdout;
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '-m', 'All that is not ignored');
  expect(await stdout('check')).toMatch(
    new RegExp(
      `^${path}\\n {2}warning {2}git ignores the file: it is read here, but missing in every clone .*\\n.*by line 1 of`,
      'm',
    ),
  );
  expect(await command(['status', '--root', root])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining(`${path}: git ignores it: remove the rule, or git add --force`),
  });
  repository.git('add', '--force', path);
  repository.git('commit', '--quiet', '-m', 'That, too');
  expect(await stdout('check')).not.toContain('git ignores');
  expect(await command(['status', '--root', root])).toMatchObject({
    status: 0,
    stdout: expect.not.stringContaining('not committed'),
  });
  writeFileSync(join(root, path), `${readFileSync(join(root, path), 'utf8')}\n`);
  const edited = path.includes('/spec/') ? 'edited' : `${path}: commit the changes`;
  expect(await stdout('status')).toContain(edited);
});

test('outputs that git ignores are not compared', async () => {
  const root = scratch({ '.gitignore': 'membership.csv\nmanifest.json\ngens/\n' });
  copyProject(project('drift-only'), root);
  expect((await command(['check', '--root', root])).status).toBe(1);
  expect(spawnSync('git', ['init', '-q', root]).status).toBe(0);
  const { status, stdout } = await command(['check', '--root', root]);
  expect(stdout).toContain('✓ clean');
  expect(stdout).toContain('drift/not-committed');
  expect(status).toBe(0);
});

describe('--format json', () => {
  test.each(['demo', 'all-clean', 'no-specs', 'hostile-names', 'selection'])('%s', async (name) => {
    const { stdout, stderr } = await command(['check', '--root', rootOf(name), '--format', 'json']);
    expect(stderr).toBe('');
    reportSchema.parse(JSON.parse(stdout));
  });
});

test('a catalog that Git LFS keeps is unchecked in the JSON report, which says what to do, and clean once it is there', async () => {
  const root = scratch();
  copyProject(project('all-clean'), root);
  const catalog = join(root, 'data/1_raw/draft_templates.csv');
  const content = readFileSync(catalog);
  const oid = '0'.repeat(64);
  writeFileSync(catalog, `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`);
  const check = ['check', '--root', root, '--format', 'json'];
  const { status, stdout } = await command(check);
  expect(status).toBe(2);
  const { cohorts } = reportSchema.parse(JSON.parse(stdout));
  expect(cohorts.length).toBeGreaterThan(0);
  for (const { state, failure } of cohorts)
    expect({ state, failure }).toEqual({
      state: 'unchecked',
      failure: expect.stringMatching(
        /draft_templates\.csv.*: git lfs pull, or lfs: true for actions\/checkout$/,
      ),
    });
  writeFileSync(catalog, content);
  expect((await command(check)).status).toBe(0);
});

describe('color', () => {
  const style = '\u001b[';
  test.each([
    [{ isTerminal: true }, true],
    [{ isTerminal: true, env: { NO_COLOR: '1' } }, false],
    [{ isTerminal: true, env: { TERM: 'dumb' } }, false],
    [{ isTerminal: false }, false],
    [{ isTerminal: false, env: { FORCE_COLOR: '1' } }, true],
    [{ isTerminal: true, env: { FORCE_COLOR: '0' } }, false],
    [{ isTerminal: false, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
  ])('%j', async (options, colored) => {
    const { stdout } = await command(['check', '--root', rootOf('demo')], options);
    expect(stdout.includes(style)).toBe(colored);
  });
});

describe('--docs-url', () => {
  const url = 'https://docs.example/codes';
  const checked = (format: string) =>
    command(['check', '--root', rootOf('demo'), '--format', format, '--docs-url', url]);

  test.each(['json', 'sarif', 'markdown'])('is linked to by %s', async (format) => {
    expect((await checked(format)).stdout).toContain(`${url}/axis.md#axisunknown-level`);
  });

  test.each(['docs/diagnostics.md', 'https://', 'javascript:x', `${url}#a`, 'https://a b'])(
    'refuses %s',
    async (text) => {
      const { status, stderr } = await command(['check', '--root', rootOf('demo'), '--docs-url', text]);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringContaining('--docs-url must be'),
      });
    },
  );
});

describe('the width without a terminal', () => {
  test.each([
    ['60', 60],
    ['0', 0],
    ['wide', 0],
    ['99999', 0],
    [undefined, 0],
  ])('COLUMNS=%s', (columns, expected) => {
    expect(columnsOf({ COLUMNS: columns })).toBe(expected);
  });
});

describe('as a process', () => {
  test('checks the current folder, and is quiet in a pipe', () => {
    const root = scratch();
    copyProject(project('demo'), root);
    const run = childCommand(['check'], { cwd: root });
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toContain('1 of 4 cohorts is clean: 2 invalid, 1 drifted');
    expect(run.stdout).not.toContain('\u001b');
  });

  test('a reader that goes away is no failure, and changes no verdict', () => {
    const script = `"$0" "$1" check --root "$2" | (exec <&-; sleep 0.5); echo "\${PIPESTATUS[0]}"`;
    for (const [name, status] of [
      ['demo', 1],
      ['all-clean', 0],
    ] as const) {
      const args = ['-c', script, process.execPath, bundled('cli.js'), rootOf(name)];
      const { stdout, stderr } = spawnSync('bash', args, { encoding: 'utf8' });
      expect({ stdout, stderr }).toEqual({ stdout: `${status}\n`, stderr: '' });
    }
  });

  test('a closed standard output', () => {
    const args = [
      '-c',
      '"$0" "$1" check --root "$2" >&-',
      process.execPath,
      bundled('cli.js'),
      rootOf('demo'),
    ];
    const { stdout, stderr } = spawnSync('bash', args, { encoding: 'utf8' });
    expect(stdout + stderr).not.toMatch(/internal error|\n {4}at /);
  });

  test('a full disk behind standard output is reported, and ends with 2', () => {
    const args = ['-c', '"$0" "$1" check --root "$2" >/dev/full', process.execPath, bundled('cli.js')];
    const run = spawnSync('bash', [...args, rootOf('demo')], { encoding: 'utf8' });
    expect(run.status).toBe(2);
    expect(run.stderr).toBe('cohort-ci: Cannot write stdout: no space is left on the device (ENOSPC)\n');
  });

  test('the committed dist/cli.js runs on the demo', () => {
    const dist = join(import.meta.dirname, '../../dist/cli.js');
    const { status, stdout } = spawnSync(process.execPath, [dist, 'check', '--root', rootOf('demo')], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/✗ invalid +judge-panel[\s\S]*≠ drifted +novelty-sweep/);
  });
});

describe('cohorts behind links', () => {
  /** Each leaves the same files under the same paths. */
  const LINKS: readonly [string, (root: string) => void][] = [
    ['spec', (root) => moved(root, 'data/cohorts/baseline/spec', 'data/cohorts/baseline/s2', 's2')],
    ['the cohort', (root) => moved(root, 'data/cohorts/baseline', 'store', '../../store')],
    ['all cohorts', (root) => moved(root, 'data/cohorts', 'data/c2', 'c2')],
    ['data', (root) => moved(root, 'data', 'd2', 'd2')],
  ];
  const moved = (root: string, path: string, to: string, link: string) => {
    renameSync(join(root, path), join(root, to));
    symlinkSync(link, join(root, path));
  };

  test.each(LINKS)('are checked and regenerated: %s', async (_name, link) => {
    const root = scratch();
    copyProject(project('handbook'), root);
    rmSync(join(root, 'data/cohorts/pilot'), { recursive: true });
    link(root);
    expect((await command(['check', '--root', root])).status).toBe(0);
    writeFileSync(join(root, 'data/cohorts/baseline/manifest.json'), '{}');
    const run = await command(['check', '--root', root, '--cohort', 'baseline']);
    expect(run).toMatchObject({ status: 1, stdout: expect.stringContaining('drift in baseline') });
    const fixed = await command(['regenerate', '--root', root]);
    expect(fixed.stdout).toContain('baseline: wrote manifest.json\n');
    expect((await command(['check', '--root', root])).status).toBe(0);
  });

  test('another name of a cohort is told as such', async () => {
    const root = scratch();
    copyProject(project('handbook'), root);
    symlinkSync('baseline', join(root, 'data/cohorts/latest'));
    const run = await command(['check', '--root', root, '--cohort', 'latest']);
    expect(run.stderr).toContain("'latest' is another name of the cohort 'baseline'");
  });

  test('a link that leads nowhere is no cohort that nobody sees', async () => {
    const root = scratch();
    copyProject(project('handbook'), root);
    mkdirSync(join(root, 'data/cohorts/later'));
    symlinkSync('../gone/spec', join(root, 'data/cohorts/later/spec'));
    const run = await command(['check', '--root', root]);
    expect(run.status).not.toBe(0);
    expect(run.stdout).toContain('data/cohorts/later/spec/config.yaml');
  });
});

describe('outputs of which git tracks some and none is left', () => {
  test.each([
    ['membership.csv', /membership\.csv.*missing/],
    ['manifest.json', /manifest\.json.*missing/],
    ['gens', /16 without metadata/],
  ])('%s are missing, not uncommitted', async (name, told) => {
    const repository = new GitRepository();
    copyProject(project('handbook'), repository.root);
    const cohorts = join(repository.root, 'data/cohorts');
    rmSync(join(cohorts, 'pilot'), { recursive: true });
    const remove = () => {
      if (name === 'gens') rmSync(join(repository.root, 'data/gens'), { recursive: true });
      else for (const id of readdirSync(cohorts)) rmSync(join(cohorts, id, name));
    };
    repository.commitAll();
    expect((await command(['check', '--root', repository.root])).status).toBe(0);
    remove();
    const run = await command(['check', '--root', repository.root]);
    expect(run.stdout).toMatch(told);
    expect(run.stdout).not.toContain('drift/not-committed');
    expect(run.status).toBe(1);
    // What is no longer tracked is given up on purpose.
    repository.commitAll();
    expect(await command(['check', '--root', repository.root])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('drift/not-committed'),
    });
  });
});
