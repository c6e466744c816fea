/**
 * What the documentation claims and once was not so, tried as its reader would. Claims that other tests hold are not
 * repeated: interruptions (`cli/check`), the library's example (`readme`, `tools/package`), a drifted membership beyond
 * 64 MiB (`modes/adversary-places`), what is fixed where only affected cohorts are checked (`property/only-affected`).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECK_FORMATS } from '../src/cli/commands/check.ts';
import { SHAPES } from '../src/design/spec-shapes.ts';
import { CATALOGUE } from '../src/findings/codes.ts';
import { Collector } from '../src/findings/collector.ts';
import { atFile } from '../src/findings/diagnostic.ts';
import { FAMILIES } from '../src/findings/families.ts';
import { renderConcise } from '../src/report/concise/concise.ts';
import { renderJson } from '../src/report/json/json-report.ts';
import { renderJunit } from '../src/report/junit.ts';
import { renderSarif } from '../src/report/sarif.ts';
import { CATALOGUED } from '../src/source/catalogued-axes.ts';
import { CATALOG_FILES, type CatalogName } from '../src/source/data-layout.ts';
import { TestBed } from './github/testbed/testbed.ts';
import { PullRequest, run } from './modes/pull-request.ts';
import { SameCommits } from './modes/same-commits.ts';
import { cohort, result, specPath } from './report/results.ts';
import { GitRepository } from './support/git-repository.ts';
import { copyProject, project } from './support/projects.ts';
import { actHere } from './support/run-action.ts';
import { command } from './support/run-command.ts';
import { lay, scratch } from './support/scratch.ts';
import { edited, PROJECT, regenerated, spec } from './support/small-project.ts';

const GOOD = regenerated(PROJECT);
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const DRIFTED = edited(GOOD, { [SPEC]: spec({ combo_id: '[combo-a]' }) });

/** A clean copy of a project, with some files replaced. */
function copyOf(name: string, files: Readonly<Record<string, string>> = {}): string {
  const root = scratch();
  copyProject(project(name), root);
  lay(root, files);
  return root;
}

let bed: TestBed;
let gate: SameCommits;
beforeAll(async () => {
  bed = await TestBed.start();
  gate = await SameCommits.before(bed);
});
afterAll(async () => {
  await gate.close();
  await bed.close();
});

/** Cohorts, each with a fault of its own, of which text shows only the first fifty. */
function manyFaults(count: number): Record<string, string> {
  const faults = Array.from({ length: count }, (_, at) => [
    `data/cohorts/many-${String(at).padStart(3, '0')}/spec/config.yaml`,
    spec({ [`axis_${at}`]: '[x]' }, at % 2 === 0 ? `rules: {odd_${at}: []}\n` : `odd_${at}: 1\n`),
  ]);
  return Object.fromEntries(faults);
}

/** The table of a page that starts with this header. */
function tableOf(page: string, header: string): string {
  const [, table = ''] = readFileSync(page, 'utf8').split(`\n${header}`);
  return table.split('\n\n')[0] ?? '';
}

test('docs/dsl.md names all sections of rules where it lists the keys of a spec', () => {
  const row = /^\| `rules` \| mapping of (.*);/m.exec(readFileSync('docs/dsl.md', 'utf8'))?.[1];
  expect(row).toBe(SHAPES.rules.keys.map((name) => `\`${name}\``).join(', '));
});

test('docs/dsl.md names every catalog that lists levels, with the axes that it is for', () => {
  const rows = tableOf('docs/dsl.md', '| catalog | column |').matchAll(
    /^\| `(\w+\/?\w+\.csv)` \|.*\| ([^|]*) \|$/gm,
  );
  expect(Object.fromEntries([...rows].map(([, file = '', axes = '']) => [file, axes]))).toEqual(
    Object.fromEntries(
      Object.entries(CATALOGUED).flatMap(([name, axes]: [string, readonly string[]]) =>
        axes.length === 0
          ? []
          : [[CATALOG_FILES[name as CatalogName], axes.map((axis) => `\`${axis}\``).join(', ')]],
      ),
    ),
  );
});

test('docs/formats.md has a row for every format', () => {
  const table = tableOf('docs/formats.md', '| format |');
  expect([...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(CHECK_FORMATS);
});

describe('findings beyond what is shown', () => {
  test('the log counts them and names the report, which has all', async () => {
    const root = scratch({ ...GOOD, ...manyFaults(70) });
    const { stdout, report } = await actHere(root, { inputs: { 'fail-level': 'never' } });
    const more = /… and (\d+) findings more: in the JSON report of this step\n/.exec(stdout)?.[1];
    expect(Number(more)).toBeGreaterThan(0);
    const { cohorts } = JSON.parse(report ?? '');
    for (const id of Object.keys(manyFaults(70)).map((path) => path.split('/')[2]))
      expect(
        cohorts.find((one: { id: string }) => one.id === id).diagnostics.length,
        `findings of ${id}`,
      ).toBeGreaterThan(0);
  });

  test('of one code in one cohort, every format has 1,000 and one that counts the rest', () => {
    const collector = new Collector();
    for (let at = 0; at < 1200; at++)
      collector.add('axis/unknown-level', atFile(specPath('many')), `there is no level ${at}`);
    const found = result([cohort('many', 'invalid', { diagnostics: collector.sorted() })]);
    const json = JSON.parse(renderJson(found));
    expect(json.cohorts[0].diagnostics).toHaveLength(1001);
    expect(json.counts.errors).toBe(1001);
    expect(JSON.parse(renderSarif(found)).runs[0].results).toHaveLength(1001);
    const concise = renderConcise(found);
    expect(concise.trimEnd().split('\n')).toHaveLength(1001);
    expect(concise).toContain('200 more of this kind are not listed');
    expect(renderJunit(found).match(/axis\/unknown-level/g)?.length).toBe(1001);
  });
});

test('an included table may have 1,000,000 cells: seven columns end near 143,000 rows', async () => {
  const axes =
    'combo_id,draft_template,draft_llm,essay_template,essay_llm,evaluation_template,evaluation_llm';
  const table = (rows: number) => `${axes}\n${`${'x,'.repeat(6)}x\n`.repeat(rows)}`;
  const tuple = `rules:\n  tuples:\n    all:\n      axes: [${axes}]\n      items: '@file:items/all.csv'\n`;
  const root = scratch({ ...GOOD, [SPEC]: spec({}, tuple) });
  const codes = async (rows: number) => {
    lay(root, { 'data/cohorts/baseline/spec/items/all.csv': table(rows) });
    return (await command(['check', 'baseline', '--root', root, '--format', 'concise'])).stdout;
  };
  expect(await codes(100)).not.toContain('csv/too-many-cells');
  expect(await codes(142_858)).toContain('csv/too-many-cells');
});

test('results go to standard output, failures to standard error', async () => {
  const root = copyOf('demo');
  for (const args of [['check'], ['status'], ['show', 'novelty-sweep'], ['explain', 'axis']]) {
    const place = args[0] === 'explain' ? [] : ['--root', root];
    const { stdout, stderr } = await command([...args, ...place]);
    expect([stdout !== '', stderr]).toEqual([true, '']);
  }
  const { status, stdout, stderr } = await command(['check', 'nothing', '--root', root]);
  expect([status, stdout, stderr !== '']).toEqual([2, '', true]);
});

test.each([
  ['true', /^### ✅ This change affects no cohort/m, '0'],
  ['false', /3 cohorts/, '3'],
])('a change of nothing that cohorts read, with only-affected: %s', async (only, words, count) => {
  const pull = new PullRequest(GOOD, edited(GOOD, { 'notes.md': 'Words\n' }));
  const done = await run(bed, pull.repository.root, pull.merge, {
    ...{ event: pull.event(), inputs: { 'only-affected': only } },
  });
  expect([done.status, done.outputs.get('result'), done.outputs.get('cohorts')]).toEqual([0, 'clean', count]);
  expect(done.summary).toMatch(words);
});

describe('what existing metadata says', () => {
  const [path = '', text = ''] =
    Object.entries(regenerated(PROJECT, /./)).find(([name]) => name.startsWith('data/gens/draft/')) ?? [];
  const all = regenerated(PROJECT, /./);
  const check = async (metadata: string) =>
    command(['check', '--root', scratch(edited(all, { [path]: metadata })), '--format', 'json']);
  const statesOf = (stdout: string): string[] =>
    JSON.parse(stdout).cohorts.map(({ state }: { state: string }) => state);

  test('is not compared', async () => {
    const metadata = JSON.stringify({ ...JSON.parse(text), created_at: 'another day' });
    expect(statesOf((await check(metadata)).stdout)).toEqual(['clean', 'clean', 'clean']);
  });

  test('decides ids all the same, where it says what defines the generation', async () => {
    const metadata = JSON.stringify({ ...JSON.parse(text), template_id: 'outlined-elsewhere' });
    expect(statesOf((await check(metadata)).stdout)).toContain('drifted');
  });
});

describe('regenerated by hand (workflow_dispatch)', () => {
  const event = { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } };
  test.each([
    ['a patch is what is to be expected without a token, and green', { token: '' }, 0],
    ['a patch instead of a push that failed is red', {}, 1],
  ])('%s', async (_, inputs, status) => {
    const repository = new GitRepository();
    await gate.put('main', DRIFTED, repository.commit(DRIFTED));
    const done = await run(bed, repository.root, repository.head, {
      ...{ event, who: 'readOnly', inputs: { mode: 'regenerate', ...inputs } },
      env: { GITHUB_API_URL: gate.apiUrl, GITHUB_REF: 'refs/heads/main' },
    });
    expect(done.status).toBe(status);
    expect(done.outputs.get('patch')).toMatch(/\.patch$/);
  });
});

test('every code can be shortened where its end is unique; otherwise the codes that match are suggested', async () => {
  const codes = Object.keys(CATALOGUE);
  const endOf = (code: string) => code.slice(code.indexOf('/') + 1);
  const ends = new Map(codes.map((end) => [endOf(end), codes.filter((code) => endOf(code) === endOf(end))]));
  for (const [end, all] of ends) {
    const { status, stdout, stderr } = await command(['explain', end]);
    if (Object.hasOwn(FAMILIES, end)) continue;
    if (all.length === 1) expect([status, stdout.startsWith(`${all[0]}: `)], end).toEqual([0, true]);
    else expect([status, all.some((code) => stderr.includes(code))], end).toEqual([2, true]);
  }
  expect([...ends.values()].some((all) => all.length > 1)).toBe(true);
});

describe('the exit status', () => {
  test('without any spec is 0, or that of a warning, in the command and in the action', async () => {
    const root = scratch({ 'data/cohorts': null, 'data/1_raw': null });
    for (const [level, status] of [
      ['error', 0],
      ['warning', 1],
      ['never', 0],
    ] as const) {
      expect((await command(['check', '--root', root, '--fail-level', level])).status).toBe(status);
      expect((await actHere(root, { inputs: { 'fail-level': level } })).status).toBe(status);
    }
  });

  test('of settings with an error is 1; a code that is unknown is a warning', async () => {
    const root = copyOf('all-clean', { '.cohort-ci.yml': 'severty: {}\n' });
    expect((await command(['check', '--root', root])).status).toBe(1);
    lay(root, { '.cohort-ci.yml': 'severity: {axis/unknwon-level: off}\n' });
    const { status, stdout } = await command(['check', '--root', root]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/1:12 {2}warning .*'axis\/unknwon-level'/);
  });

  test('of a warning raised to an error is 1, and the cohort stays clean', async () => {
    const root = copyOf('warnings-only');
    const read = async () => {
      const { status, stdout } = await command(['check', '--root', root, '--format', 'json']);
      return { status, report: JSON.parse(stdout) };
    };
    const { report } = await read();
    const found = report.cohorts.flatMap((one: { diagnostics: [] }) => one.diagnostics);
    const { code } = found.find(({ severity }: { severity: string }) => severity === 'warning');
    lay(root, { '.cohort-ci.yml': `severity: {${code}: error}\n` });
    const raised = await read();
    expect(raised.status).toBe(1);
    expect(new Set(raised.report.cohorts.map(({ state }: { state: string }) => state))).toEqual(
      new Set(['clean']),
    );
    const junit = (await command(['check', '--root', root, '--format', 'junit'])).stdout;
    expect(junit).toMatch(/<failure type="invalid" message="1 error\b/);
  });

  test('follows --fail-level, the test cases of JUnit do not', async () => {
    const root = copyOf('warnings-only');
    const junit = (level: string) =>
      command(['check', '--root', root, '--format', 'junit', '--fail-level', level]);
    const [error, warning] = [await junit('error'), await junit('warning')];
    expect([error.status, warning.status]).toEqual([0, 1]);
    expect(warning.stdout).toBe(error.stdout);
    expect(error.stdout).not.toContain('<failure');
  });
});

test('without git, status takes what is there for committed', async () => {
  const { stdout } = await command(['status', '--root', copyOf('all-clean')]);
  expect(stdout).toMatch(/✓ \S+ +committed +yes/);
});

test('compile names a file as it was given', async () => {
  const path = join(scratch(), 'nope.yaml');
  expect((await command(['compile', path])).stderr).toContain(path);
});

test('a pattern of specs that starts with ! excludes what earlier ones matched', async () => {
  const root = copyOf('demo', {
    '.cohort-ci.yml':
      "specs: ['data/cohorts/*/spec/config.yaml', '!data/cohorts/judge-panel/**', '!data/cohorts/link*/**']\n",
  });
  const { cohorts } = JSON.parse((await command(['check', '--root', root, '--format', 'json'])).stdout);
  expect(cohorts.map(({ id }: { id: string }) => id)).toEqual(['baseline-2x2', 'novelty-sweep']);
});
