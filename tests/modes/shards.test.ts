import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import type { ActionRun } from '../support/run-action.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { scratch } from '../workspace/scratch.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
/** Something of everything: an error, drift, a cohort that is gone, another number of replicates. */
const CHANGED = edited(GOOD, {
  [SPEC]: spec({ draft_template: '[sketch, outlyne]' }),
  'data/cohorts/judges/spec/config.yaml': spec({ combo_id: '[combo-b]' }, 'replicates:\n  draft_llm: 3\n'),
  'data/cohorts/sweep/spec/config.yaml': null,
  'data/cohorts/wide/spec/config.yaml': spec({ combo_id: '[combo-a, combo-b, combo-c]' }),
});

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.in('owner', 'POST', '/issues', { title: 'Stands for the pull request' });
});

async function comment(): Promise<string | undefined> {
  const [first]: Json[] = await bed.in('owner', 'GET', '/issues/1/comments');
  if (first === undefined) return undefined;
  await bed.in('owner', 'DELETE', `/issues/comments/${first.id}`);
  return first.body;
}

/** Plans, checks each shard, and merges the results: those that `keeps` lets through. */
async function inParallel(
  pull: PullRequest,
  inputs: Readonly<Record<string, string>> = {},
  keeps: (shard: string) => boolean = () => true,
): Promise<ActionRun> {
  const { root } = pull.repository;
  const step = (more: Readonly<Record<string, string>>, workspace = root) =>
    run(bed, workspace, pull.merge, { event: pull.event(), inputs: { ...inputs, ...more } });
  const planned = await step({ mode: 'plan' });
  const { shard: shards } = JSON.parse(planned.outputs.get('matrix') ?? '') as { shard: string[] };
  const workspace = scratch();
  const folder = join(workspace, 'cohort-ci-shards');
  mkdirSync(folder);
  for (const shard of shards) {
    const name = `shard-${shard.replace('/', '-')}.json`;
    const done = await step({ shard, report: `shards/${name}` });
    expect({ status: done.status, summary: done.summary }).toEqual({ status: 0, summary: '' });
    if (keeps(shard)) copyFileSync(join(root, 'shards', name), join(folder, name));
  }
  return step({ mode: 'merge' }, workspace);
}

it.each<[string, Files, Readonly<Record<string, string>>]>([
  ['a change of everything', CHANGED, {}],
  ['a change of everything, affected cohorts alone', CHANGED, { 'only-affected': 'true' }],
  ['no change', GOOD, { 'only-affected': 'true' }],
])('shards say of %s what one job says', async (_, after, inputs) => {
  const pull = new PullRequest(GOOD, after);
  const alone = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs });
  const commentAlone = await comment();
  const together = await inParallel(pull, { shards: '2', ...inputs });
  expect(together.status).toBe(alone.status);
  // The designs that the summary unfolds are not carried from job to job.
  const comparison = (text: string) => text.split('\n\n---\n\n')[0];
  expect(comparison(together.summary)).toBe(comparison(alone.summary));
  expect(together.report).toBe(alone.report);
  expect(together.commands).toEqual(alone.commands);
  expect(await comment()).toBe(commentAlone);
});

it('a missing shard is no verdict, and changes no comment', async () => {
  const pull = new PullRequest(GOOD, CHANGED);
  const done = await inParallel(pull, { shards: '2' }, (shard) => shard !== '2/2');
  expect(done.status).toBe(1);
  expect(done.stdout).toContain('shard 2/2 is missing');
  expect(done.outputs.get('result')).toBe('unchecked');
  expect(await comment()).toBeUndefined();
});

it.each([
  ['no JSON', '{', 'is no JSON'],
  ['something else', '{"kind":"other"}', 'is no result of a shard'],
])('a file that is %s is refused', async (_, text, why) => {
  const workspace = scratch();
  mkdirSync(join(workspace, 'cohort-ci-shards'));
  writeFileSync(join(workspace, 'cohort-ci-shards/shard.json'), text);
  const done = await run(bed, workspace, '0'.repeat(40), { inputs: { mode: 'merge' } });
  expect(done.status).toBe(1);
  expect(done.stdout).toContain(why);
});
