import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandHere } from '../support/child-command.ts';
import { type ActionRun, actHere } from '../support/run-action.ts';
import { lay, scratch } from '../support/scratch.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const WHOLE = regenerated(PROJECT);
const SPEC = 'data/cohorts/judges/spec/config.yaml';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;

function git(root: string, ...args: readonly string[]): void {
  const settings = [
    'user.name=T',
    'user.email=t@example.org',
    'commit.gpgSign=false',
    'protocol.file.allow=always',
  ];
  execFileSync('git', [...settings.flatMap((one) => ['-c', one]), ...args], { cwd: root, stdio: 'pipe' });
}

/** A repository with one commit of these files. */
function committed(files: Files): string {
  const root = scratch();
  lay(root, files);
  git(root, 'init', '-q');
  git(root, 'add', '-A', '-f');
  git(root, 'commit', '-q', '-m', 'all');
  return root;
}

interface Report {
  readonly counts: Readonly<Record<string, number>>;
  readonly account: readonly {
    readonly kind: string;
    readonly disposition: string;
    readonly paths: string[];
  }[];
  readonly diagnostics: readonly { readonly code: string; readonly message: string; readonly hint: string }[];
}

async function byCommand(
  root: string,
  ...args: readonly string[]
): Promise<Report & { readonly status: number | null }> {
  const { status, stdout } = await commandHere(['check', '--root', root, '--format', 'json', ...args]);
  return { status, ...JSON.parse(stdout) };
}

async function byAction(root: string, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return await actHere(root, { inputs });
}

function pathsOf({ account }: Report, disposition: string, kind = 'cohort'): readonly string[] {
  return account
    .filter((group) => group.disposition === disposition && group.kind === kind)
    .flatMap(({ paths }) => paths);
}

describe('tracked files that are not on disk', () => {
  it.each([[SPEC], ['data/cohorts/sweep/spec/items/templates.txt'], ['data/combo_mappings.csv']])(
    'skip-worktree: %s is read from git',
    async (path) => {
      const root = committed(WHOLE);
      git(root, 'update-index', '--skip-worktree', path);
      rmSync(join(root, path));
      const report = await byCommand(root);
      expect([report.status, report.counts['clean'], pathsOf(report, 'checked').length]).toEqual([0, 3, 3]);
      const { status, outputs } = await byAction(root);
      expect([status, outputs.get('clean')]).toEqual([0, '3']);
    },
  );

  it('skip-worktree: the settings are read from git', async () => {
    const drifting = edited(WHOLE, {
      'data/cohorts/judges/membership.csv': 'stage,gen_id\n',
      '.cohort-ci.yml': 'data-root: elsewhere\n',
    });
    const root = committed({ ...drifting, 'elsewhere/cohorts/.keep': '' });
    git(root, 'update-index', '--skip-worktree', '.cohort-ci.yml');
    rmSync(join(root, '.cohort-ci.yml'));
    expect((await byAction(root)).outputs.get('cohorts')).toBe('0');
  });

  it('a sparse checkout is checked as a whole', async () => {
    const root = committed(edited(WHOLE, { 'docs/a.md': 'text\n' }));
    git(root, 'sparse-checkout', 'set', 'docs');
    const report = await byCommand(root);
    expect([report.status, report.counts['clean']]).toEqual([0, 3]);
    const { status, outputs } = await byAction(root);
    expect([status, outputs.get('clean')]).toEqual([0, '3']);
  });

  it('what is skipped and drifts is found', async () => {
    const root = committed(edited(WHOLE, { 'data/cohorts/judges/membership.csv': 'stage,gen_id\n' }));
    git(root, 'update-index', '--skip-worktree', 'data/cohorts/judges/membership.csv');
    rmSync(join(root, 'data/cohorts/judges/membership.csv'));
    expect((await byCommand(root)).counts['drifted']).toBe(1);
  });

  it('the action reads a deleted spec from git; on a command line it is a removal, and is said', async () => {
    const root = committed(WHOLE);
    rmSync(join(root, 'data/cohorts/judges'), { recursive: true });
    expect((await byAction(root)).outputs.get('clean')).toBe('3');
    const report = await byCommand(root);
    expect(pathsOf(report, 'not-applicable')).toEqual(['data/cohorts/judges']);
    const { stdout } = await commandHere(['check', '--root', root]);
    expect(stdout).toContain('1 cohort (removed: git tracks its spec, and it is not on disk)');
  });

  it('a skipped file whose content is not at hand leaves its cohort unchecked', async () => {
    const root = committed(WHOLE);
    const oid = execFileSync('git', ['rev-parse', `:${SPEC}`], { cwd: root, encoding: 'utf8' }).trim();
    git(root, 'update-index', '--skip-worktree', SPEC);
    rmSync(join(root, SPEC));
    rmSync(join(root, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    const report = await byCommand(root);
    expect([report.status, pathsOf(report, 'not-checked')]).toEqual([2, ['data/cohorts/judges']]);
    expect((await byAction(root)).outputs.get('result')).toBe('unchecked');
  });
});

describe('data in a submodule', () => {
  it('that is not checked out is unchecked, with the words to add', async () => {
    const inner = committed(
      Object.fromEntries(Object.entries(WHOLE).map(([path, text]) => [path.slice(5), text])),
    );
    const root = committed({ 'README.md': 'text\n' });
    git(root, 'submodule', 'add', '-q', inner, 'data');
    git(root, 'commit', '-q', '-m', 'data');
    expect((await byCommand(root)).counts['clean']).toBe(3);
    git(root, 'submodule', 'deinit', '-q', '-f', 'data');
    const report = await byCommand(root);
    expect([report.status, pathsOf(report, 'not-checked')]).toEqual([2, ['data']]);
    const { status, outputs, summary } = await byAction(root);
    expect([status, outputs.get('result')]).toEqual([1, 'unchecked']);
    expect(summary).toContain('submodules: true');
    expect(summary).not.toContain('clean');
  });
});

describe('Git LFS pointers are unchecked, with the words to add, and the report is JSON', () => {
  it.each([
    ['a catalog', 'data/1_raw/llm_models.csv', 3],
    ['a spec', SPEC, 1],
    ['an include', 'data/cohorts/sweep/spec/items/templates.txt', 1],
    ['an output', 'data/cohorts/judges/membership.csv', 1],
  ])('%s', async (_, path, unchecked) => {
    const root = committed(WHOLE);
    writeFileSync(join(root, path), POINTER);
    const report = await byCommand(root);
    expect([report.status, report.counts['unchecked'], pathsOf(report, 'not-checked').length]).toEqual([
      2,
      unchecked,
      unchecked,
    ]);
    const { stdout } = await commandHere(['check', '--root', root]);
    expect(stdout).toContain('git lfs pull, or lfs: true for actions/checkout');
    const run = await byAction(root);
    expect([run.status, run.outputs.get('result'), run.outputs.get('unchecked')]).toEqual([
      1,
      'unchecked',
      String(unchecked),
    ]);
    expect(readFileSync(join(root, path), 'utf8')).toBe(POINTER);
  });
});

describe('no spec at all is said, and fails where warnings fail', () => {
  it.each([
    ['error', 0, 0],
    ['warning', 1, 1],
  ])('fail-level %s', async (level, command, action) => {
    const root = committed({ 'data/cohorts/.keep': '', 'README.md': 'text\n' });
    const report = await byCommand(root, '--fail-level', level);
    expect([report.status, report.diagnostics.map(({ code }) => code)]).toEqual([
      command,
      ['spec/none-found'],
    ]);
    const { status, outputs, summary } = await byAction(root, { 'fail-level': level });
    expect([status, outputs.get('result')]).toEqual([action, 'findings']);
    expect(summary).toContain('No cohort was checked: no spec was found');
  });
});

function catalogFindings({ diagnostics }: Report): readonly string[] {
  return diagnostics
    .filter(({ code }) => code.startsWith('catalog/'))
    .map(({ code, message }) => `${code}: ${message}`);
}

describe('catalogs', () => {
  it('without combo_mappings.csv one warning says that no combo is checked, and why', async () => {
    const root = committed(edited(WHOLE, { 'data/combo_mappings.csv': null }));
    const report = await byCommand(root);
    expect([report.status, catalogFindings(report)]).toEqual([
      0,
      ["catalog/nothing-listed: no level of combo_id is checked: there is no 'data/combo_mappings.csv'"],
    ]);
    expect((await byAction(root)).outputs.get('warnings')).toBe('1');
    lay(root, { '.cohort-ci.yml': 'severity:\n  catalog/nothing-listed: off\n' });
    expect((await byCommand(root)).counts['warnings']).toBe(0);
  });

  it('an id that appears twice with another generator or flag is warned of', async () => {
    const root = committed(
      edited(WHOLE, {
        'data/1_raw/essay_templates.csv':
          'template_id,generator\nlong-form,llm\nlong-form,copy\nparsed,copy\n',
        'data/1_raw/llm_models.csv': `${PROJECT['data/1_raw/llm_models.csv']}agate,false,false\n`,
      }),
    );
    expect(catalogFindings(await byCommand(root))).toEqual([
      "catalog/contradicting-rows: 'long-form' appears twice: with generator 'llm' before, and 'copy' here",
      "catalog/contradicting-rows: 'agate' appears twice: with for_generation 'true' before, and 'false' here",
    ]);
  });
});

it('the verdict says that generations are lost', async () => {
  const files = edited(PROJECT, { [SPEC]: spec({ essay_llm: '[opal, quartz]' }) });
  const root = committed(regenerated(files));
  const { stdout } = await commandHere(['check', '--root', root]);
  expect(stdout).toContain(
    'All 3 cohorts are clean (1 warning, 1 notice); generations are lost in 1 of them, since several get one id.',
  );
  expect((await byAction(root)).summary).toContain(
    'generations are lost in 1 of them, since several get one id',
  );
});

describe('what git ignores is named with the file and the line', () => {
  function ignoring(at: string, lines: string, files: Files): string {
    const root = scratch();
    lay(root, { ...files, [at]: lines });
    git(root, 'init', '-q');
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '-m', 'all');
    return root;
  }

  it('outputs', async () => {
    const root = ignoring('.gitignore', '# Made by the runtime\n\ndata/gens/\ndata/cohorts/*/m*\n', WHOLE);
    const { diagnostics } = await byCommand(root);
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      [
        'drift/not-committed',
        "git ignores them by line 4 of '.gitignore', 'data/cohorts/*/m*'; remove the rule and commit them to have them checked",
      ],
      [
        'drift/not-committed',
        "git ignores them by line 3 of '.gitignore', 'data/gens/'; remove the rule and commit them to have them checked",
      ],
    ]);
  });

  it('specs that are not in the checkout', async () => {
    const root = ignoring('data/.gitignore', 'cohorts\n', WHOLE);
    rmSync(join(root, 'data/cohorts'), { recursive: true });
    const hint =
      "git ignores data/cohorts/ by line 1 of 'data/.gitignore', 'cohorts': specs are checked once";
    expect((await byCommand(root)).diagnostics[0]?.hint).toContain(hint);
    expect((await byAction(root)).summary).toContain('specs are checked once they are committed');
  });

  it('from above the checked folder', async () => {
    const below = Object.fromEntries(Object.entries(WHOLE).map(([path, text]) => [`lab/${path}`, text]));
    const root = ignoring('.gitignore', 'gens\n', below);
    const { report = '' } = await byAction(root, { root: 'lab' });
    const { diagnostics } = JSON.parse(report) as Report;
    expect(diagnostics.map(({ hint }) => hint)).toEqual([
      "git ignores them by line 1 of '.gitignore', 'gens'; remove the rule and commit them to have them checked",
    ]);
  });
});

it('nothing committed yet is valid, and nothing is up to date', async () => {
  const root = committed(PROJECT);
  const { stdout } = await commandHere(['check', '--root', root]);
  expect(stdout).toContain('All 3 cohorts are valid; no outputs are committed yet');
  expect(stdout).toContain('Not applicable: 7 outputs (not committed)');
  expect((await byAction(root)).summary).toContain('All 3 cohorts are valid; no outputs are committed yet');
});
