import { expect, test } from 'vitest';
import { textOf } from '../../src/findings/text.ts';
import { repositoryStatus, type StatusOptions } from '../../src/overview/repository-status.ts';
import { renderStatus } from '../../src/report/status.ts';
import { statusJson } from '../../src/report/status-json.ts';
import { statusMarkdown } from '../../src/report/status-markdown.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { checked, edited, type Files, PROJECT, regenerated } from '../support/small-project.ts';

/** One cohort of each kind. */
const FILES: Files = edited(regenerated(PROJECT), {
  'data/cohorts/judges/spec/config.yaml': 'axes: [',
  'data/cohorts/sweep/spec/items/templates.txt': 'sketch\n',
  'data/cohorts/old/membership.csv': 'stage,gen_id\n',
  'data/cohorts/README.md': 'Cohorts.\n',
});

async function statusOf(files: Files, untracked: readonly string[] = [], more: Partial<StatusOptions> = {}) {
  const { result } = await checked(files);
  const isTracked = (path: string): boolean => !untracked.includes(path);
  return repositoryStatus(new MemoryTree(files), result, { isTracked, ...more });
}

test('a spec that is gone is restored, one that is there under another name is not', async () => {
  const restoreOf = async (files: Files): Promise<string | undefined> => {
    const { cohorts } = await statusOf(files, [], { lastCommitWith: () => 'abc1234' });
    const restore = cohorts.find(({ id }) => id === 'old')?.restore;
    return restore && textOf(restore);
  };
  expect(await restoreOf(FILES)).toBe('git checkout abc1234 -- data/cohorts/old/spec');
  expect(await restoreOf({ ...FILES, 'data/cohorts/old/spec/Config.yaml': 'axes: {}\n' })).toBeUndefined();
});

test('every folder is listed, with what it still needs', async () => {
  const status = await statusOf(FILES);
  expect(
    status.cohorts.map(({ id, spec, valid, outputs, done }) => [id, spec, valid, outputs, done]),
  ).toEqual([
    ['baseline', 'committed', 'yes', 'current', true],
    ['judges', 'committed', 'no', 'unknown', false],
    ['old', 'missing', 'unknown', 'unknown', false],
    ['sweep', 'committed', 'yes', 'drifted', false],
  ]);
  expect(status.counts).toEqual({
    cohorts: 4,
    done: 1,
    withoutSpec: 1,
    untracked: 0,
    edited: 0,
    invalid: 1,
    drifted: 1,
    unknown: 0,
  });
  expect(JSON.parse(statusJson(status))).toMatchObject({ schemaVersion: 1, counts: status.counts });
  expect(renderStatus(status).split('\n').at(-2)).toBe(
    '1 of 4 cohorts done: 1 without a spec, 1 invalid, 1 drifted.',
  );
});

test('in colour, the header is dim, what is invalid red, what is to be done yellow, and what is done plain', async () => {
  const lines = renderStatus(await statusOf(FILES), { color: true }).split('\n');
  const colourOf = (start: RegExp): number | undefined => {
    const line = lines.find((one) => start.test(one));
    return line?.startsWith('\u001b[') ? Number.parseInt(line.slice(2), 10) : undefined;
  };
  expect([/cohort +spec/i, /baseline/, /judges/, /sweep/, /old/].map(colourOf)).toEqual([
    ...[2, undefined, 31, 33, 33],
  ]);
});

test('a spec under a name that is not read is to be renamed', async () => {
  const files = edited(FILES, { 'data/cohorts/old/spec/Config.yaml': 'axes: {}\n' });
  const status = await statusOf(files);
  const old = status.cohorts.find(({ id }) => id === 'old');
  expect(old).toMatchObject({ spec: 'missing', misnamed: 'data/cohorts/old/spec/Config.yaml', done: false });
  expect(renderStatus(status)).toContain(
    'rename data/cohorts/old/spec/Config.yaml to data/cohorts/old/spec/config.yaml',
  );
});

test('a folder of archived cohorts is no cohort, unless it has outputs', async () => {
  const archived = { ...FILES, 'data/cohorts/archive/2024/spec/config.yaml': 'axes: {}\n' };
  expect((await statusOf(archived)).cohorts.map(({ id }) => id)).not.toContain('archive');
  const used = { ...archived, 'data/cohorts/archive/membership.csv': '' };
  expect((await statusOf(used)).cohorts.map(({ id }) => id)).toContain('archive');
});

test('a spec that git does not track is not done', async () => {
  const status = await statusOf(FILES, ['data/cohorts/baseline/spec/config.yaml']);
  expect(status.cohorts[0]).toMatchObject({ id: 'baseline', spec: 'untracked', done: false });
});

test('a repository that commits no outputs is done without them', async () => {
  const { cohorts } = await statusOf(PROJECT);
  expect(cohorts.map(({ outputs, done }) => [outputs, done])).toEqual(
    Array.from({ length: 3 }, () => ['not-committed', true]),
  );
});

test.each([
  [[], 'none'],
  [['essays'], 'essays'],
  [['drafts'], 'drafts'],
  [['drafts', 'essays'], 'both'],
])('selections %j', async (stages, kind) => {
  const files = Object.fromEntries(stages.map((stage) => [`data/2_tasks/selected_${stage}.txt`, '']));
  expect((await statusOf({ ...FILES, ...files })).selection.kind).toBe(kind);
});

test('Markdown: ids are inert, and what is open is not cut off', async () => {
  const status = await statusOf({ ...FILES, 'data/cohorts/a | @b `c`/manifest.json': '{}' });
  const text = statusMarkdown(status, { maxRows: 2 });
  expect(text).toContain('<code>a &#124; &#64;b &#96;c&#96;</code>');
  expect(text).not.toContain('`baseline`');
  expect(text).toContain('… and 3 cohorts more.');
});
