import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { oneIn } from '../support/every-case.ts';
import type { ActionRun } from '../support/run-action.ts';
import { scratch } from '../support/scratch.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const BROKEN = edited(GOOD, { [SPEC]: spec({ draft_template: '[sketch, outlyne]' }) });
/** Something of everything: an error, drift, a cohort that is gone, another number of replicates. */
const CHANGED = edited(GOOD, {
  [SPEC]: spec({ draft_template: '[sketch, outlyne]' }),
  'data/cohorts/judges/spec/config.yaml': spec({ combo_id: '[combo-b]' }, 'replicates:\n  draft_llm: 3\n'),
  'data/cohorts/sweep/spec/config.yaml': null,
  'data/cohorts/wide/spec/config.yaml': spec({ combo_id: '[combo-a, combo-b, combo-c]' }),
});

/** The first outputs of a repository, of one cohort alone. */
const FIRST: Files = Object.fromEntries(
  ['manifest.json', 'membership.csv'].map((name) => {
    const path = `data/cohorts/judges/${name}`;
    return [path, GOOD[path] ?? ''];
  }),
);
/** A subset that loses levels, which is a warning at the spec. */
const WARNED = edited(GOOD, {
  [SPEC]: `${spec()}rules:\n  subsets:\n    combo_id: [combo-a]\n`,
});
const renamed = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace('/baseline/', '/first/'), text]),
  );

const FAKE = {
  code: 'a/b',
  severity: 'error',
  message: 'm',
  hint: null,
  location: { kind: 'file', path: 'x', start: null, end: null },
  related: [],
  fix: null,
  docs: '',
};

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
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

it.each<[string, Files, Readonly<Record<string, string>>, Files?]>([
  ['a change of everything', CHANGED, {}],
  ['a change of everything, affected cohorts alone', CHANGED, { 'only-affected': 'true' }],
  ['no change', GOOD, { 'only-affected': 'true' }],
  [
    'outputs of a new cohort that it ignores',
    edited(GOOD, { 'data/cohorts/fresh/spec/config.yaml': spec(), '.gitignore': 'data/cohorts/fresh/*.*\n' }),
    {},
  ],
  ['the first outputs', edited(PROJECT, FIRST), {}, PROJECT],
  ['a renamed cohort with an old warning', renamed(WARNED), {}, WARNED],
])('shards say of %s what one job says', async (_, after, inputs, before = GOOD) => {
  const pull = new PullRequest(before, after);
  const alone = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs });
  const commentAlone = await comment();
  const together = await inParallel(pull, { shards: '2', ...inputs });
  expect(together.status).toBe(alone.status);
  expect(together.summary).toBe(alone.summary);
  if (after === CHANGED) expect(alone.summary).toContain('```mermaid');
  expect(together.report).toBe(alone.report);
  expect(together.commands).toEqual(alone.commands);
  expect(await comment()).toBe(commentAlone);
});

it.each(['introduced', 'any'])(
  'shards let an ignore for an old problem be merged: fail-on %s',
  async (failOn) => {
    const drifted = edited(GOOD, { [SPEC]: spec({ combo_id: '[combo-a]' }) });
    const ignoring = 'ignore:\n  - paths: data/**\n    codes: drift/*\n    reason: known since May\n';
    const pull = new PullRequest(drifted, edited(drifted, { '.cohort-ci.yml': ignoring }));
    const inputs = { 'fail-on': failOn };
    const alone = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs });
    expect(alone.status).toBe(0);
    expect((await inParallel(pull, { shards: '2', ...inputs })).status).toBe(0);
  },
);

it.each([
  ['is clean', {}, 0],
  ['drifts', { [SPEC]: spec({ combo_id: '[combo-a]' }) }, 1],
] as const)('shards check what the settings of the head leave out: it %s', async (_, edits, status) => {
  const settings = {
    '.cohort-ci.yml': 'specs: ["data/cohorts/*/spec/config.yaml", "!data/cohorts/baseline/**"]\n',
  };
  const pull = new PullRequest(GOOD, edited(GOOD, { ...settings, ...edits }));
  const done = await inParallel(pull, { shards: '2' });
  expect([done.status, done.outputs.get('cohorts')]).toEqual([status, '3']);
});

const MEMBERSHIP = 'data/cohorts/baseline/membership.csv';
const FULL = regenerated(PROJECT, /manifest\.json$|membership\.csv$|metadata\.json$/);
const METADATA = Object.keys(FULL).filter((path) => path.endsWith('/metadata.json'));
/** The fifth id is the last one that is named. */
const extra = (...ids: string[]): Files => ({
  [MEMBERSHIP]: GOOD[MEMBERSHIP] + ['a', 'b', 'c', 'd', 'e', ...ids].map((id) => `draft,d_${id}\n`).join(''),
});
const evaluated = (times: number): Files => ({
  'data/1_raw/replication_config.csv': `stage,replicates\ndraft,1\nessay,1\nevaluation,${times}\n`,
});
/** Every cohort drifts. */
const STALE = edited(regenerated(edited(PROJECT, evaluated(4))), evaluated(2));
const UNREADABLE = { '.cohort-ci.yml': 'severity: [\n' };
const REPAIRED = { '.cohort-ci.yml': 'max-rows: 1000\n' };
const lacking = (files: Files, ...at: number[]): Files =>
  edited(files, Object.fromEntries(at.map((index) => [METADATA[index], null])));

it.each<[what: string, before: Files, after: Files, status: number]>([
  ['another id after those that are named', edited(GOOD, extra('f')), edited(GOOD, extra('g')), 1],
  ['an id less', edited(GOOD, extra('f', 'g')), edited(GOOD, extra('g')), 0],
  ['other metadata missing', lacking(FULL, 0, 1), lacking(FULL, 1, 2), 1],
  ['less metadata missing', lacking(FULL, 0, 1), lacking(FULL, 1), 0],
  ['other drift by a catalog', STALE, edited(STALE, evaluated(3)), 0],
  [
    'other drift by a catalog, where the settings of the base cannot be read',
    edited(STALE, UNREADABLE),
    edited(STALE, { ...evaluated(3), ...REPAIRED }),
    1,
  ],
  [
    'the same drift, where the settings of the base cannot be read',
    edited(STALE, UNREADABLE),
    edited(STALE, REPAIRED),
    0,
  ],
])('shards know old drift from new as one job does: %s', async (_, before, after, status) => {
  const pull = new PullRequest(before, after);
  const alone = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
  expect([alone.status, (await inParallel(pull, { shards: '2' })).status]).toEqual([status, status]);
});

it('a missing shard is no verdict, and changes no comment', async () => {
  const pull = new PullRequest(GOOD, CHANGED);
  const done = await inParallel(pull, { shards: '2' }, (shard) => shard !== '2/2');
  expect(done.status).toBe(1);
  expect(done.stdout).toContain('shard 2/2 is missing');
  expect(done.outputs.get('result')).toBe('unchecked');
  expect(await comment()).toBeUndefined();
});

/** The report of one shard, checked with these inputs. */
async function resultOf(
  pull: PullRequest,
  shard: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<string> {
  const report = `shards/${shard.replace('/', '-')}.json`;
  await run(bed, pull.repository.root, pull.merge, {
    event: pull.event(),
    inputs: { shard, report, ...inputs },
  });
  return readFileSync(join(pull.repository.root, report), 'utf8');
}

const merged = (pull: PullRequest, files: Files, inputs: Readonly<Record<string, string>> = {}) =>
  run(bed, scratch(files), pull.merge, { event: pull.event(), inputs: { mode: 'merge', ...inputs } });

/** However little a change touches. */
const WHOLE = { 'only-affected': 'false' };

describe('the results of two jobs', () => {
  const pull = new PullRequest(GOOD, GOOD);
  let first = '';
  let second = '';
  beforeAll(async () => {
    first = await resultOf(pull, '1/2', WHOLE);
    second = await resultOf(pull, '2/2', WHOLE);
  });

  it.each<[what: string, inputs: Readonly<Record<string, string>>, why: string]>([
    ['other cohorts', { cohorts: 'baseline\njudges' }, "has cohorts '', shard 2 has"],
    ['affected ones alone', { 'only-affected': 'true' }, "has only-affected 'false', shard 2 has 'true'"],
    ['another number of jobs', { shard: '2/3' }, "has number of jobs '2', shard 2 has '3'"],
  ])('are not joined when one checked %s', async (_, inputs, why) => {
    const other = await resultOf(pull, '2/2', { ...WHOLE, ...inputs });
    const done = await merged(pull, { 'cohort-ci-shards/1.json': first, 'cohort-ci-shards/2.json': other });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain(`::error::the results come from different checks: shard 1 ${why}`);
    expect(done.outputs.get('result')).toBe('unchecked');
  });

  it.each([
    ['dialect', 'v1', 'v2'],
    ['max-rows', '20000000', '7'],
  ])('are not joined when the settings of one had another %s', async (setting, value, another) => {
    const data = JSON.parse(second) as Json;
    for (const one of data.part.settings) if (one.name === setting) one.value = another;
    const done = await merged(pull, {
      'cohort-ci-shards/1.json': first,
      'cohort-ci-shards/2.json': JSON.stringify(data),
    });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain(`shard 1 has ${setting} '${value}', shard 2 has '${another}'`);
  });

  it('are not joined when a cohort is in none of them', async () => {
    const data = JSON.parse(second) as Json;
    data.cohorts = [];
    const done = await merged(pull, {
      'cohort-ci-shards/1.json': first,
      'cohort-ci-shards/2.json': JSON.stringify(data),
    });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('do not cover exactly the cohorts');
  });

  it('are not told as those of another commit', async () => {
    const event = new PullRequest(GOOD, BROKEN).event();
    const files = { 'cohort-ci-shards/1.json': first, 'cohort-ci-shards/2.json': second };
    const done = await run(bed, scratch(files), '0'.repeat(40), { event, inputs: { mode: 'merge' } });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain(`the results are for the commit ${pull.merge.slice(0, 12)}`);
  });

  it.each(
    oneIn<[what: string, change: (report: Json) => unknown, why: string]>(3, [
      [
        'another run',
        ({ run }) => Object.assign(run, { id: '6' }),
        'the results come from attempt 1 of run 6, and this is attempt 1 of run 7',
      ],
      [
        'a later attempt',
        ({ run }) => Object.assign(run, { attempt: 2 }),
        'the results come from attempt 2 of run 7',
      ],
      [
        'no run',
        ({ run }) => Object.assign(run, { id: null, attempt: null }),
        'the results come from a run outside a workflow',
      ],
      [
        'a commit that is not known',
        ({ run }) => Object.assign(run, { commit: null }),
        'the results are for no commit',
      ],
      ['an empty commit', ({ run }) => Object.assign(run, { commit: '' }), 'the results are for the commit'],
      [
        'nothing that is said',
        (report) => Object.assign(report, { run: null }),
        'the results come from a run outside a workflow',
      ],
      ['a whole check', (report) => Object.assign(report, { part: null }), 'is the report of a whole check'],
      ['a code that does not exist', ({ diagnostics }) => diagnostics.push(FAKE), 'there is no code "a/b"'],
    ]),
  )('are refused when they say that they are of %s', async (_, change, why) => {
    const files = [first, second].map((text, index) => {
      const data = JSON.parse(text) as Json;
      change(data);
      return [`cohort-ci-shards/${index}.json`, JSON.stringify(data)] as const;
    });
    const done = await merged(pull, Object.fromEntries(files));
    expect({ status: done.status, result: done.outputs.get('result') }).toEqual({
      status: 1,
      result: 'unchecked',
    });
    expect(done.stdout).toContain(why);
  });

  it('are refused on a push when they are of another commit than is pushed, and taken when they are of it', async () => {
    const files = { 'cohort-ci-shards/1.json': first, 'cohort-ci-shards/2.json': second };
    const on = (sha: string) =>
      run(bed, scratch(files), sha, { event: { name: 'push', payload: {} }, inputs: { mode: 'merge' } });
    expect(await on('0'.repeat(40))).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(`the results are for the commit ${pull.merge.slice(0, 12)}`),
    });
    expect((await on(pull.merge)).status).toBe(0);
  });

  it.each([
    ['a folder', 'parts'],
    ['a pattern', 'parts/**/shard-*.json'],
    ['a pattern of folders', 'parts/*/shard-[12].json'],
    ['two files', 'parts/a/shard-1.json\nparts/b/shard-2.json'],
  ])('are found by %s', async (_, reports) => {
    const files = { 'parts/a/shard-1.json': first, 'parts/b/shard-2.json': second };
    const done = await merged(pull, files, { reports });
    expect({ status: done.status, cohorts: done.outputs.get('cohorts') }).toEqual({
      status: 0,
      cohorts: '3',
    });
  });

  it('are missed where a pattern finds none', async () => {
    const done = await merged(pull, { 'parts/a/shard-1.json': first }, { reports: 'parts/*.json' });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('there are no shard results at');
  });
});

it.each([
  ['no JSON', '{', 'is not JSON'],
  ['something else', '{"kind":"other"}', 'is not a report'],
])('a file that is %s is refused', async (_, text, why) => {
  const workspace = scratch();
  mkdirSync(join(workspace, 'cohort-ci-shards'));
  writeFileSync(join(workspace, 'cohort-ci-shards/shard.json'), text);
  const done = await run(bed, workspace, '0'.repeat(40), { inputs: { mode: 'merge' } });
  expect(done.status).toBe(1);
  expect(done.stdout).toContain(why);
});
