import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { REF, REPOSITORY } from '../../src/authoring/action-host.ts';
import { WORKFLOWS } from '../../src/authoring/workflow-texts.ts';
import { childCommand } from '../support/child-command.ts';
import { copyProject, project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';

/** Paths and texts of all files below a folder. */
function contents(root: string): ReadonlyMap<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(root, path)).isFile())
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

/** Replaces what `init` asks to replace in what it wrote. */
function settle(root: string): void {
  for (const [path, text] of contents(root))
    if (path.startsWith('.github') || path.startsWith('.pre-commit'))
      lay(root, {
        [path]: text
          .replaceAll(REPOSITORY, 'some-lab/cohort-ci')
          .replaceAll(`@${REF}`, `@${'0'.repeat(40)}`)
          .replaceAll(`rev: ${REF}`, 'rev: v1'),
      });
}

const CI = [
  '.cohort-ci.yml',
  '.github/workflows/cohorts-nightly-drift.yml',
  '.github/workflows/cohorts-regenerate.yml',
  '.github/workflows/cohorts-required-check.yml',
  '.pre-commit-config.yaml',
  '.vscode/cohort-ci.schema.json',
  '.vscode/cohort-spec.schema.json',
  '.vscode/settings.json',
];

describe.each(['v1', 'v2'])('a new repository (%s)', (dialect) => {
  test('is clean at once, and needs nothing more', () => {
    const root = scratch();
    const run = childCommand(['init', '--yes', '--dialect', dialect], { cwd: root });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain(
      'first: wrote manifest.json, membership.csv, metadata of 3 new generations\n',
    );
    const check = childCommand(['check', '--fail-level', 'warning'], { cwd: root });
    expect(check).toMatchObject({ status: 0, stderr: '' });
    expect(check.stdout).toContain('clean');
    const before = contents(root);
    expect([...before.keys()].filter((path) => path.startsWith('.'))).toEqual(CI);
    const unsettled = childCommand(['init', '--yes'], { cwd: root }).stdout;
    expect(unsettled).not.toContain('Nothing is missing.');
    expect(
      unsettled
        .split('There, but to be corrected:')[1]
        ?.match(/^ {2}\S+/gm)
        ?.sort(),
    ).toEqual(CI.filter((path) => /workflows|pre-commit/.test(path)).map((path) => `  ${path}`));
    expect(unsettled).toContain(`  ${REPOSITORY}@${REF} is a placeholder:`);
    expect(contents(root)).toEqual(before);
    settle(root);
    expect(childCommand(['init', '--yes'], { cwd: root }).stdout).toContain('Nothing is missing.\n');
  });
});

describe('the workflow that checks pushes names the default branch', () => {
  test.each([
    ['topic', true],
    ['main', false],
  ])('%s: a guess is called one', async (name, isGuess) => {
    const root = scratch();
    expect(spawnSync('git', ['init', '-q', '-b', name], { cwd: root }).status).toBe(0);
    const { stdout } = await command(['init', '--dry-run', '--root', root]);
    expect(stdout.includes(`names the one that is checked out, ${name}: correct it`)).toBe(isGuess);
  });

  const branchIn = async (root: string): Promise<string | undefined> => {
    expect((await command(['init', '--yes', '--root', root])).status).toBe(0);
    const text = readFileSync(join(root, '.github/workflows/cohorts-required-check.yml'), 'utf8');
    return /branches: (.*)/.exec(text)?.[1];
  };

  const COMMIT = ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', 'x'];
  test.each([
    ['without git', [], '[main]'],
    ['of a new repository', [['init', '-q', '-b', 'trunk']], '[trunk]'],
    ['of an old repository', [['init', '-q', '-b', 'master']], '[master]'],
    ['with a name that YAML would read otherwise', [['init', '-q', '-b', 'on']], '["on"]'],
    [
      'that git is set to create, while a topic is checked out',
      [
        ['init', '-q', '-b', 'trunk'],
        ['config', 'init.defaultBranch', 'trunk'],
        COMMIT,
        ['checkout', '-qb', 'topic'],
      ],
      '[trunk]',
    ],
    [
      'of that name, while a topic is checked out',
      [['init', '-q', '-b', 'main'], COMMIT, ['checkout', '-qb', 'topic']],
      '[main]',
    ],
    [
      'of the remote, whatever is checked out',
      [
        ['init', '-q', '-b', 'topic'],
        ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop'],
      ],
      '[develop]',
    ],
  ])('%s', async (_, commands, expected) => {
    const root = scratch();
    for (const one of commands) expect(spawnSync('git', one, { cwd: root }).status).toBe(0);
    expect(await branchIn(root)).toBe(expected);
  });
});

test('a folder that is not there is made', async () => {
  const root = join(scratch(), 'experiments');
  expect(await command(['init', '--yes', '--root', root])).toMatchObject({ status: 0, stderr: '' });
  expect(await command(['check', '--root', root])).toMatchObject({ status: 0, stderr: '' });
});

test('data under another name', async () => {
  const root = scratch();
  expect((await command(['init', '--yes', '--root', root, '--data-root', 'studies'])).status).toBe(0);
  const { status, stdout } = await command(['check', '--root', root]);
  expect({ status, names: stdout.includes('1 cohort in studies') }).toEqual({ status: 0, names: true });
});

test('--dry-run writes nothing, not even the folder', async () => {
  const root = join(scratch(), 'new');
  const { status, stdout } = await command(['init', '--dry-run', '--root', root]);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    / {2}data\/1_raw\/llm_models\.csv +catalog of models\n[\s\S]*\d+ files would be written\.\n$/,
  );
  expect(() => statSync(root)).toThrow();
});

test("git's own folder gets no files of ours", async () => {
  const root = scratch({ HEAD: 'ref: refs/heads/main\n', objects: null, refs: null });
  for (const folder of [root, join(root, 'objects'), join(root, 'refs/new')]) {
    const { status, stdout, stderr } = await command(['init', '--yes', '--root', folder]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('run init where its files are checked out');
  }
  expect(readdirSync(join(root, 'refs'))).toEqual([]);
  expect(readdirSync(root).sort()).toEqual(['HEAD', 'objects', 'refs']);
});

test('without a terminal it asks for --yes', async () => {
  const root = scratch();
  const run = await command(['init', '--root', root]);
  expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('--yes to write without asking') });
  expect(contents(root)).toEqual(new Map());
});

test('of a repository that exists only what is missing is written', async () => {
  const root = scratch();
  copyProject(project('demo'), root);
  lay(root, { '.vscode/settings.json': '{ "mine": true }\n', '.cohort-ci.yml': 'dialect: v1\n' });
  const before = contents(root);
  const run = await command(['init', '--yes', '--root', root]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain('Already there:\n  .cohort-ci.yml\n  .vscode/settings.json\n');
  const after = contents(root);
  for (const [path, text] of before) expect(after.get(path)).toBe(text);
  expect([...after.keys()].filter((path) => !before.has(path))).toEqual(
    CI.filter((path) => !before.has(path)),
  );
});

describe('the pre-commit hook', () => {
  const hookOf = (root: string) =>
    /- id: (\S+)/.exec(readFileSync(join(root, '.pre-commit-config.yaml'), 'utf8'))?.[1];

  test('of a repository that is not clean stops only what a commit introduces', async () => {
    const root = scratch();
    copyProject(project('demo'), root);
    const { stdout } = await command(['init', '--yes', '--root', root]);
    expect(stdout).toContain(
      '  .pre-commit-config.yaml                       checks what each commit introduces\n',
    );
    expect(stdout).toContain(
      'Note: 1 of 4 cohorts is clean: 2 invalid, 1 drifted (2 errors). So the pre-commit hook is cohort-ci-diff,',
    );
    expect(hookOf(root)).toBe('cohort-ci-diff');
  });

  test('is also the one to add to an existing file', async () => {
    const root = scratch();
    copyProject(project('demo'), root);
    lay(root, { '.pre-commit-config.yaml': 'repos:\n  - repo: local\n' });
    const { stdout } = await command(['init', '--dry-run', '--root', root]);
    expect(stdout).toContain('        - id: cohort-ci-diff\nNote: 1 of 4');
    lay(root, {
      '.pre-commit-config.yaml':
        'repos:\n  - repo: x/cohort-ci\n    rev: v1\n    hooks: [{ id: cohort-ci }]\n',
    });
    expect((await command(['init', '--dry-run', '--root', root])).stdout).not.toContain('Note:');
  });

  test('of a repository that is clean, as its settings see it, checks everything', async () => {
    const root = scratch();
    copyProject(project('drift-only'), root);
    const ignore = { paths: ['data/**'], codes: ['drift/*'], reason: 'as it was run' };
    lay(root, { '.cohort-ci.yml': JSON.stringify({ ignore: [ignore] }) });
    const { stdout } = await command(['init', '--yes', '--root', root]);
    expect(stdout).not.toContain('Note:');
    expect(hookOf(root)).toBe('cohort-ci');
  });
});

describe('of what is there and lacks something', () => {
  test('a workflow under any name counts by its mode', async () => {
    const root = scratch();
    copyProject(project('demo'), root);
    lay(root, {
      '.github/workflows/ci.yml': `on: [pull_request, schedule]
jobs:
  lint:
    steps:
      - uses: actions/checkout@v5
      - uses: somebody/cohort-ci@0123456789 # v1
  drift:
    steps:
      - uses: "somebody/cohort-ci@0123456789"
        with:
          token: x
          mode: drift
`,
    });
    const { status, stdout } = await command(['init', '--yes', '--root', root]);
    expect(status).toBe(0);
    expect(stdout).toContain(`Already there:
  .github/workflows/ci.yml  workflow: checks each pull request
  .github/workflows/ci.yml  workflow: looks for drift each night
`);
    expect(readdirSync(join(root, '.github/workflows'))).toEqual(['ci.yml', 'cohorts-regenerate.yml']);
  });

  test.each([
    ['a comment', 'on: pull_request\njobs:\n  a:\n    steps: []\n# - uses: me/cohort-ci@v1\n'],
    [
      'a step for another root',
      'on: pull_request\njobs:\n  a:\n    steps:\n      - uses: me/cohort-ci@v1\n        with: {root: studies/other}\n',
    ],
    ['no pull requests', 'on: push\njobs:\n  a:\n    steps:\n      - uses: me/cohort-ci@v1\n'],
    ['a file that is no YAML', 'on: [pull_request\n- uses: me/cohort-ci@v1\n'],
    ['a name alone', 'uses: me/cohort-ci@v1\n'],
  ])('a workflow with %s does not count as a check of pull requests', async (_, text) => {
    const root = scratch();
    copyProject(project('demo'), root);
    lay(root, { '.github/workflows/mine.yml': text });
    await command(['init', '--yes', '--root', root]);
    expect(readdirSync(join(root, '.github/workflows'))).toContain('cohorts-required-check.yml');
  });

  test('files of its owner get lines to add, until they are there', async () => {
    const root = scratch();
    copyProject(project('demo'), root);
    const mine = {
      '.vscode/settings.json': '{ "mine": true }\n',
      '.pre-commit-config.yaml': 'repos:\n  - repo: local\n',
    };
    lay(root, mine);
    const { stdout } = await command(['init', '--yes', '--root', root]);
    expect(stdout).toContain(`To add to .vscode/settings.json, so that VS Code completes and checks specs:
  {
    "yaml.schemas": {
      "./.vscode/cohort-spec.schema.json": "data/cohorts/*/spec/config.yaml",
`);
    expect(stdout).toContain(`To add to .pre-commit-config.yaml, below repos, so that each commit is checked:
    - repo: https://github.com/${REPOSITORY}`);
    for (const [path, text] of Object.entries(mine))
      expect(readFileSync(join(root, path), 'utf8')).toBe(text);
    lay(root, {
      '.vscode/settings.json': '{ "yaml.schemas": { "./.vscode/cohort-spec.schema.json": "x" } }\n',
      '.pre-commit-config.yaml':
        'repos:\n  - repo: https://github.com/somebody/cohort-ci\n    rev: v1\n    hooks: [{ id: cohort-ci }]\n',
    });
    settle(root);
    const again = await command(['init', '--root', root]);
    expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining('\nNothing is missing.\n') });
  });

  test('a catalog of existing data is named with its columns, and not made up', async () => {
    const root = scratch();
    copyProject(project('demo'), root);
    rmSync(join(root, 'data/1_raw/llm_models.csv'));
    const { stdout } = await command(['init', '--yes', '--root', root]);
    expect(stdout).toContain(`Missing, and yours to write:
  data/1_raw/llm_models.csv  a CSV with the columns id, for_generation and for_evaluation (model is optional)
`);
    expect(() => statSync(join(root, 'data/1_raw/llm_models.csv'))).toThrow();
  });

  test('a catalog under another name is to be renamed, not written again', async () => {
    const root = scratch();
    copyProject(project('demo'), root);
    renameSync(join(root, 'data/1_raw/llm_models.csv'), join(root, 'data/1_raw/llm_model.csv'));
    const { stdout } = await command(['init', '--dry-run', '--root', root]);
    expect(stdout).toContain(
      'if you mean that one, rename it: `git mv data/1_raw/llm_model.csv data/1_raw/llm_models.csv`',
    );
  });

  test.each([
    ['broken', 'on: [pull_request\n# cohort-ci\n', 'line 2 is no valid YAML, so GitHub cannot run it'],
    [
      'without its event',
      'on: push\njobs:\n  a:\n    steps:\n      - uses: me/cohort-ci@v1\n',
      'it has the name of a workflow: checks each pull request, but does not do that',
    ],
    ['empty', '', 'it has the name of a workflow: checks each pull request, but does not do that'],
  ])('a workflow that has our name and is %s is reported, and left alone', async (_, text, why) => {
    const root = scratch();
    copyProject(project('demo'), root);
    const path = '.github/workflows/cohorts-required-check.yml';
    await command(['init', '--yes', '--root', root]);
    settle(root);
    lay(root, { [path]: text });
    const { status, stdout } = await command(['init', '--yes', '--root', root]);
    expect(status).toBe(0);
    expect(stdout).toContain(`There, but to be corrected:\n  ${path}  ${why}\n`);
    expect(stdout).not.toContain('Nothing is missing');
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  test('a broken workflow of any name is reported if it may run the action', async () => {
    const root = scratch();
    copyProject(project('demo'), root);
    lay(root, {
      '.github/workflows/a.yml': 'on: {\n  - uses: me/cohort-ci@v1\n',
      '.github/workflows/b.yml': 'on: {\n  - uses: me/other@v1\n',
    });
    const { stdout } = await command(['init', '--dry-run', '--root', root]);
    expect(stdout).toMatch(/to be corrected:\n {2}\.github\/workflows\/a\.yml {2}line \d is no valid YAML/);
    expect(stdout).not.toContain('b.yml');
  });

  test('from a folder within, the next command works there', () => {
    const root = scratch();
    copyProject(project('demo'), root);
    lay(root, { '.git/HEAD': '' });
    const { status, stdout } = childCommand(['init', '--yes'], { cwd: join(root, 'data/1_raw') });
    expect(status).toBe(0);
    expect(stdout).toContain('The repository that this folder is in: ../..\n');
    expect(stdout).toContain('Once `cohort-ci check` is clean');
    expect(stdout).toMatch(/\nNext: `cohort-ci check`; then commit\.\n$/);
  });

  describe("a folder below git's top level", () => {
    let root: string;
    beforeEach(() => {
      root = scratch({ '.git': null, 'lab/one': null, 'lab/two': null });
    });
    const read = (path: string) => readFileSync(join(root, path), 'utf8');
    const initIn = async (folder: string) => {
      const run = await command(['init', '--yes', '--root', join(root, folder)]);
      expect(run).toMatchObject({ status: 0, stderr: '' });
      return run.stdout;
    };

    test('gets its workflows and its hook where they are read', async () => {
      const stdout = await initIn('lab/one');
      expect(stdout).toContain(
        `Note: git's top level is ${root}, and workflows and hooks are read only there.`,
      );
      expect(stdout).toContain('\n  ../../.github/workflows/cohorts-required-check.yml  workflow: checks');
      expect(readdirSync(join(root, 'lab/one')).sort()).toEqual(['.cohort-ci.yml', '.vscode', 'data']);
      expect(readdirSync(root).sort()).toEqual(['.git', '.github', '.pre-commit-config.yaml', 'lab']);
      for (const name of readdirSync(join(root, '.github/workflows'))) {
        const { jobs } = parse(read(`.github/workflows/${name}`));
        const [job] = Object.values<{ steps: { uses: string; with: object }[] }>(jobs);
        const step = job?.steps.find(({ uses }) => uses.startsWith(`${REPOSITORY}@`));
        expect(step?.with).toMatchObject({ root: 'lab/one', key: 'one', token: `\${{ github.token }}` });
      }
      const [hooks] = parse(read('.pre-commit-config.yaml')).repos;
      expect(hooks.hooks).toEqual([{ id: 'cohort-ci', args: ['--root', 'lab/one'] }]);
      settle(root);
      expect(await initIn('lab/one')).toMatch(/Nothing is missing\.\n$/);
    });

    test('beside another one gets a step for each workflow, until it is there', async () => {
      await initIn('lab/one');
      settle(root);
      const before = read('.github/workflows/cohorts-regenerate.yml');
      const stdout = await initIn('lab/two');
      expect(
        stdout,
      ).toContain(`To add to ../../.github/workflows/cohorts-nightly-drift.yml, below its steps for another folder:
        - uses: ${REPOSITORY}@${REF} # the repository that hosts the action; pin the full SHA of a commit
          if: \${{ !cancelled() }}
          with:
            root: lab/two
            key: two
            mode: drift
            token: \${{ github.token }}
`);
      expect(stdout).not.toContain('id: regenerate');
      expect(stdout).toContain('          args: [--root, lab/two]\n');
      expect(read('.github/workflows/cohorts-regenerate.yml')).toBe(before);
      for (const name of ['nightly-drift', 'regenerate', 'required-check']) {
        const path = `.github/workflows/cohorts-${name}.yml`;
        const added = new RegExp(
          `To add to \\.\\./\\.\\./${path.replaceAll('.', '\\.')}, .*\\n((?: {8}.*\\n)+)`,
        ).exec(stdout)?.[1];
        lay(root, { [path]: `${read(path)}${added?.replace(/^ {2}/gm, '')}` });
      }
      const hook = /To add to \S+pre-commit-config\.yaml, .*\n((?: {4}.*\n)+)/.exec(stdout)?.[1];
      lay(root, {
        '.pre-commit-config.yaml': `${read('.pre-commit-config.yaml')}${hook?.replace(/^ {2}/gm, '')}`,
      });
      settle(root);
      expect(await initIn('lab/two')).toMatch(/Nothing is missing\.\n$/);
      expect(await initIn('lab/one')).toMatch(/Nothing is missing\.\n$/);
    });
  });

  describe('a hook counts for the folder that it serves', () => {
    const ours = (rest: string) =>
      `repos:\n  - repo: https://github.com/x/cohort-ci\n    rev: v1\n    hooks:\n${rest}`;
    test.each([
      ['of the same folder', ours('      - id: cohort-ci\n        args: [--root, lab/one]\n'), true],
      ['in one word', ours('      - id: cohort-ci-diff\n        args: ["--root=lab/one/"]\n'), true],
      [
        'of its own',
        'repos:\n  - repo: local\n    hooks:\n      - id: mine\n        entry: cohort-ci check --root lab/one\n',
        true,
      ],
      ['of a longer name', ours('      - id: cohort-ci\n        args: [--root, lab/one-more]\n'), false],
      ['of the top', ours('      - id: cohort-ci\n'), false],
      ['in a comment', ours('      - id: cohort-ci # lab/one\n'), false],
      ['none', 'repos: []\n', false],
    ])('%s', async (_, text, isServed) => {
      const root = scratch({ '.git': null, 'lab/one': null, '.pre-commit-config.yaml': text });
      const { stdout } = await command(['init', '--dry-run', '--root', join(root, 'lab/one')]);
      expect(stdout.includes('To add to ../../.pre-commit-config.yaml')).toBe(!isServed);
      expect(stdout.includes('args: [--root, lab/one]')).toBe(!isServed);
    });

    test('at the top, one of a folder below does not', async () => {
      const text = ours('      - id: cohort-ci\n        args: [--root, lab/one]\n');
      const root = scratch({ '.git': null, '.pre-commit-config.yaml': text });
      const { stdout } = await command(['init', '--dry-run', '--root', root]);
      expect(stdout).toContain('To add to .pre-commit-config.yaml');
    });
  });

  test('settings of another data folder are not taken for those of this one', async () => {
    const root = scratch({ '.cohort-ci.yml': 'data-root: memory/data\n', 'memory/data/cohorts': null });
    const run = await command(['init', '--yes', '--root', root, '--data-root', 'writing/data']);
    expect(run).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('run init with --root writing'),
    });
    expect([...contents(root).keys()]).toEqual(['.cohort-ci.yml']);
  });

  test('from a folder within the repository it is the repository that is set up', () => {
    const root = scratch({ 'data/1_raw': null, 'data/cohorts/a/spec': null });
    const here = join(root, 'data/cohorts/a');
    const run = childCommand(['init', '--yes'], { cwd: here });
    expect(run.stdout).toContain('The repository that this folder is in: ../../..\n');
    expect(readdirSync(here)).toEqual(['spec']);
    expect(readdirSync(root)).toContain('.cohort-ci.yml');
  });
});

test('its status tells of the settings and the first cohort, as its help says, and not of data that is there', async () => {
  const { stdout } = await command(['init', '--help']);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'Exit status: 0 written, or nothing to write, 1 .cohort-ci.yml has findings (then nothing is written) or the first cohort does,',
  );
  const root = scratch();
  copyProject(project('demo'), root);
  expect((await command(['check', '--root', root])).status).toBe(1);
  for (const more of ['--dry-run', '--yes'])
    expect((await command(['init', more, '--root', root])).status).toBe(0);
});

test('settings with a fault are reported, and nothing is written', async () => {
  const root = scratch();
  writeFileSync(join(root, '.cohort-ci.yml'), 'dialect: v9\n');
  expect((await command(['init', '--yes', '--root', root])).status).toBe(1);
  expect([...contents(root).keys()]).toEqual(['.cohort-ci.yml']);
});

test('the workflows are those of the documentation', () => {
  const folder = fileURLToPath(new URL('../../docs/workflows', import.meta.url));
  expect(WORKFLOWS.size).toBe(3);
  for (const [name, text] of WORKFLOWS) expect(text).toBe(readFileSync(join(folder, name), 'utf8'));
});
