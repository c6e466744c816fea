import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyProject, project } from '../support/projects.ts';
import { type ActionOptions, actHere } from '../support/run-action.ts';
import { lay, scratch } from '../support/scratch.ts';

/** Runs the action on a fixture project in a fresh workspace. */
async function runOn(name: string, options: ActionOptions & { folder?: string } = {}) {
  const workspace = scratch();
  copyProject(project(name), join(workspace, options.folder ?? ''));
  return await actHere(workspace, options);
}

/** The severities of the annotations, in order; the step's own failure comes last. */
function levels(commands: readonly string[]): string[] {
  return commands.map((line) => /^::(\w+)/.exec(line)?.[1] ?? line);
}

describe('what fails the step', () => {
  test.each([
    ['all-clean', {}, 0, 'clean'],
    ['warnings-only', {}, 0, 'clean'],
    ['warnings-only', { 'fail-level': 'warning' }, 1, 'clean'],
    ['warnings-only', { 'fail-level': 'never' }, 0, 'clean'],
    ['drift-only', {}, 1, 'findings'],
    ['drift-only', { 'fail-on-drift': 'false' }, 0, 'findings'],
    ['drift-only', { 'fail-on-drift': 'false', 'fail-level': 'warning' }, 0, 'findings'],
    ['drift-only', { 'fail-level': 'never' }, 0, 'findings'],
    ['form-only-crlf', {}, 1, 'findings'],
    ['form-only-crlf', { 'fail-on-drift': 'false' }, 0, 'findings'],
    ['demo', { 'fail-on-drift': 'false' }, 1, 'findings'],
    ['demo', { 'fail-level': 'never' }, 0, 'findings'],
    ['uncommitted-outputs', { 'fail-level': 'warning' }, 0, 'clean'],
    ['no-specs', {}, 0, 'findings'],
    ['no-specs', { 'if-no-specs-found': 'error' }, 1, 'findings'],
    ['no-specs', { 'if-no-specs-found': 'error', 'fail-level': 'never' }, 1, 'findings'],
    ['no-specs', { 'if-no-specs-found': 'ignore', 'fail-level': 'warning' }, 0, 'clean'],
    ['v2', {}, 1, 'findings'],
  ])('%s with %j', async (name, inputs: Record<string, string>, status, result) => {
    const run = await runOn(name, { inputs });
    expect({ status: run.status, result: run.outputs.get('result') }).toEqual({ status, result });
  });
});

describe('drift that does not fail the step', () => {
  test.each(['drift-only', 'form-only-crlf'])('%s: is a warning on every surface', async (name) => {
    const failing = await runOn(name);
    const run = await runOn(name, { inputs: { 'fail-on-drift': 'false' } });
    const found = levels(failing.commands).filter((level) => level === 'error').length - 1;
    expect(found).toBeGreaterThan(0);
    expect(levels(run.commands)).toEqual(
      levels(failing.commands)
        .slice(0, -1)
        .map((level) => (level === 'error' ? 'warning' : level)),
    );
    // Drift is counted by cohorts, not among the findings.
    expect([run.outputs.get('errors'), run.outputs.get('warnings')]).toEqual(['0', '0']);
    expect(JSON.parse(run.report ?? '').counts).toMatchObject({ errors: 0, warnings: 0, drifted: 1 });
    for (const text of [run.summary, run.stdout]) {
      // The state says it; no number of findings beside it says something else.
      expect(text).toContain('The cohort has drifted');
      expect(text).not.toMatch(/\d errors?\b/);
    }
  });

  test('other errors stay errors, and fail', async () => {
    const run = await runOn('demo', { inputs: { 'fail-on-drift': 'false' } });
    expect(run.status).toBe(1);
    const errors = run.commands.filter((line) => line.startsWith('::error'));
    expect(errors.filter((line) => line.includes('title=drift/'))).toEqual([]);
    expect(errors.length).toBeGreaterThan(1);
  });
});

describe('if-no-specs-found', () => {
  test.each([
    ['warn', ['warning']],
    ['error', ['error']],
    ['ignore', []],
  ])('%s', async (choice, expected) => {
    const run = await runOn('no-specs', { inputs: { 'if-no-specs-found': choice } });
    expect(levels(run.commands)).toEqual(expected);
    expect(run.outputs.get('cohorts')).toBe('0');
    expect(run.summary).toContain('no spec was found');
  });
});

test('every wrong input is named, and nothing is checked', async () => {
  const run = await runOn('demo', {
    inputs: {
      'fail-level': 'sometimes',
      'fail-on-drift': 'yes',
      'if-no-specs-found': 'maybe',
      root: '../elsewhere',
    },
  });
  expect(run.status).toBe(1);
  expect(run.commands).toHaveLength(1);
  for (const name of [
    'fail-level: "sometimes"',
    'fail-on-drift: "yes"',
    'if-no-specs-found: "maybe"',
    'root: "../elsewhere"',
  ])
    expect(run.commands[0]).toContain(name);
  expect(run.outputs.get('result')).toBe('unchecked');
  expect(run.summary).toBe('');
});

test('the boolean input is read as GitHub writes booleans in YAML', async () => {
  for (const word of ['True'])
    expect((await runOn('drift-only', { inputs: { 'fail-on-drift': word } })).status).toBe(1);
  for (const word of ['False', 'FALSE'])
    expect((await runOn('drift-only', { inputs: { 'fail-on-drift': word } })).status).toBe(0);
});

describe('cohorts', () => {
  test('checks the named ones alone, one per line', async () => {
    const run = await runOn('demo', { inputs: { cohorts: 'novelty-sweep\n  baseline-2x2  \n' } });
    expect(JSON.parse(run.outputs.get('cohorts-by-state') ?? '')).toEqual({
      clean: ['baseline-2x2'],
      drifted: ['novelty-sweep'],
      invalid: [],
      unchecked: [],
    });
  });

  test('an unknown one fails the step and names the nearest', async () => {
    const run = await runOn('demo', { inputs: { cohorts: 'novelty-swep' } });
    expect(run).toMatchObject({
      status: 1,
      commands: [
        "::error::there is no cohort 'novelty-swep'; did you mean 'novelty-sweep'? these 4 have a spec: baseline-2x2, judge-panel, link-essays and novelty-sweep",
      ],
    });
    expect(run.outputs.get('result')).toBe('unchecked');
  });
});

describe('root', () => {
  const inputs = { root: 'experiments/daydreams' };
  const run = () => runOn('demo', { folder: inputs.root, inputs });

  test('annotations, summary and report count paths from the workspace', async () => {
    const { commands, summary, report, status } = await run();
    expect(status).toBe(1);
    const files = commands.flatMap((line) => /file=([^,:]+)/.exec(line)?.[1] ?? []);
    expect(files).not.toEqual([]);
    for (const file of files) expect(file).toMatch(/^experiments\/daydreams\/data\//);
    expect(summary).toContain('`experiments/daydreams/data/cohorts/judge-panel/spec/config.yaml:4:20`');
    expect(summary).not.toMatch(/`data\//);
    expect(report).toContain('"path": "experiments/daydreams/data/cohorts/judge-panel/spec/config.yaml"');
  });

  test('a data root of its own', async () => {
    const workspace = scratch();
    copyProject(project('all-clean'), join(workspace, 'outer'));
    lay(workspace, { '.cohort-ci.yml': 'data-root: outer/data/\n' });
    const { status, outputs } = await actHere(workspace, { inputs: { root: '.' } });
    expect({ status, clean: outputs.get('clean') }).toEqual({ status: 0, clean: '2' });
  });

  test('a link that leads out of the workspace is refused', async () => {
    const outside = scratch();
    copyProject(project('demo'), outside);
    const workspace = scratch({ experiments: { link: outside } });
    const { status, commands, outputs } = await actHere(workspace, { inputs: { root: 'experiments' } });
    expect(status).toBe(1);
    expect(commands).toEqual(['::error::Refusing to check experiments: it leads out of the workspace']);
    expect(outputs.get('result')).toBe('unchecked');
  });
});

const NAMED = 'name the repository with root, and its data folder with data-root in .cohort-ci.yml';

test.each([
  [{}, '', `there is no such data root: <workspace>/data; ${NAMED}`],
  [{ root: 'nowhere' }, '', 'there is no such root: <workspace>/nowhere'],
  [{}, 'data-root: data/file', 'the data root is not a folder: <workspace>/data/file'],
  [{}, 'data-root: other', `there is no such data root: <workspace>/other; ${NAMED}`],
])('a folder that is not there: %j, %j', async (inputs: Record<string, string>, settings, message) => {
  const workspace = scratch({
    ...(settings === '' ? {} : { '.cohort-ci.yml': settings }),
    ...(settings.includes('file') ? { 'data/file': '' } : {}),
  });
  const run = await actHere(workspace, { inputs });
  expect(run).toMatchObject({ status: 1, commands: [`::error::${message}`], stderr: '' });
  expect(run.outputs.get('result')).toBe('unchecked');
});

test('what is true of the repository is no input: it stands in the settings', async () => {
  const workspace = scratch({
    '.cohort-ci.yml':
      'specs:\n  - data/cohorts/*/spec/config.yaml\n  - "!data/cohorts/judge-panel/spec/config.yaml"\nmax-rows: 15\n',
  });
  copyProject(project('demo'), workspace);
  const run = await actHere(workspace, {
    inputs: { dialect: 'v2', 'data-root': 'elsewhere', specs: 'x', 'max-rows': '1' },
  });
  expect(run.outputs.get('cohorts')).toBe('3');
  expect(run.stdout).toContain('16');
  expect(run.commands.filter((line) => line.includes('title=design/too-many-rows'))).toHaveLength(1);
});

describe('what cannot be published leaves the verdict as it is', () => {
  const nowhere = '/dev/full';
  test.each([
    ['outputs: no space', { GITHUB_OUTPUT: nowhere }],
    ['outputs: no such file', { GITHUB_OUTPUT: '/nonexistent/output' }],
    ['outputs: a folder', { GITHUB_OUTPUT: '/' }],
    ['summary: no space', { GITHUB_STEP_SUMMARY: nowhere }],
    ['summary: no such file', { GITHUB_STEP_SUMMARY: '/nonexistent/summary' }],
    ['summary: a folder', { GITHUB_STEP_SUMMARY: '/' }],
    ['report: no such folder', { RUNNER_TEMP: '/dev/null/temp' }],
  ])('%s', async (_name, env) => {
    for (const [name, status] of [
      ['all-clean', 0],
      ['demo', 1],
    ] as const) {
      const run = await runOn(name, { env });
      expect({ status: run.status, stderr: run.stderr }).toEqual({ status, stderr: '' });
      expect(run.commands.filter((line) => /^::warning::.*could not be written/.test(line))).not.toEqual([]);
    }
  });

  test('without the files of a runner the log has everything', async () => {
    const run = await runOn('demo', {
      env: { GITHUB_STEP_SUMMARY: undefined, RUNNER_TEMP: undefined, GITHUB_EVENT_PATH: undefined },
    });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('1 of 4 cohorts is clean');
  });
});

test('nothing is written to the workspace, which may be read-only', async () => {
  const workspace = scratch();
  copyProject(project('demo'), workspace);
  const before = readdirSync(workspace, { recursive: true }).sort();
  for (const path of ['.', 'data', 'data/cohorts', 'data/cohorts/novelty-sweep', 'data/gens'])
    chmodSync(join(workspace, path), 0o555);
  const run = await actHere(workspace);
  for (const path of ['.', 'data', 'data/cohorts', 'data/cohorts/novelty-sweep', 'data/gens'])
    chmodSync(join(workspace, path), 0o755);
  expect(run.status).toBe(1);
  expect(run.commands.filter((line) => line.startsWith('::warning'))).toEqual([]);
  expect(readdirSync(workspace, { recursive: true }).sort()).toEqual(before);
});

describe('report', () => {
  test('is written where the input says, and its path is an output', async () => {
    const workspace = scratch();
    copyProject(project('demo'), workspace);
    const run = await actHere(workspace, { inputs: { report: 'out/report.json' } });
    expect(run.outputs.get('report')).toBe(join(workspace, 'out/report.json'));
    expect(JSON.parse(readFileSync(join(workspace, 'out/report.json'), 'utf8')).schemaVersion).toBe(1);
  });

  test.each([['report.json'], ['out/report.json']])(
    'does not follow a link out of the repository: %s',
    async (report) => {
      const workspace = scratch();
      const outside = scratch({ 'target.txt': 'precious' });
      mkdirSync(join(outside, 'folder'));
      copyProject(project('all-clean'), workspace);
      lay(workspace, { 'report.json': { link: join(outside, 'target.txt') } });
      symlinkSync(join(outside, 'folder'), join(workspace, 'out'));
      const run = await actHere(workspace, { inputs: { report } });
      expect(readFileSync(join(outside, 'target.txt'), 'utf8')).toBe('precious');
      expect(readdirSync(join(outside, 'folder'))).toEqual([]);
      expect(run.status).toBe(0);
    },
  );
});

describe('report', () => {
  test.each(['../../x.json', 'out/../../x.json', '/etc/cohort-ci.json', '/x.json', '.', '..'])(
    '%s is refused, and nothing is checked',
    async (report) => {
      const run = await runOn('all-clean', { inputs: { report } });
      expect(run).toMatchObject({ status: 1, summary: '' });
      expect(run.commands).toHaveLength(1);
      expect(run.commands[0]).toContain('must be a file in the workspace or below RUNNER_TEMP');
      expect(run.outputs.get('result')).toBe('unchecked');
      expect(existsSync('/etc/cohort-ci.json')).toBe(false);
    },
  );

  test('in the workspace, by either name, or below the temporary folder', async () => {
    const temp = scratch();
    const workspace = scratch();
    copyProject(project('all-clean'), workspace);
    for (const report of ['out/a.json', join(workspace, 'b.json'), join(temp, 'deep/c.json')]) {
      const run = await actHere(workspace, { inputs: { report }, env: { RUNNER_TEMP: temp } });
      expect(run.status).toBe(0);
      expect(JSON.parse(readFileSync(resolve(workspace, report), 'utf8')).schemaVersion).toBe(1);
    }
  });
});
