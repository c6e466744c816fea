import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { edited, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const BROKEN = edited(GOOD, { [SPEC]: spec({ draft_template: '[sketch, outlyne]' }) });
const DRIFTED = edited(GOOD, { [SPEC]: spec({ combo_id: '[combo-a]' }) });
const ABSENT = '0123456789'.repeat(4);

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.in('owner', 'POST', '/issues', { title: 'Stands for the pull request' });
});

async function comments(): Promise<string[]> {
  const all = await bed.in('owner', 'GET', '/issues/1/comments?per_page=100');
  return all.map(({ body }: Json) => body);
}

const writes = (): string[] => bed.writes.filter((write) => !write.endsWith('/pulls/0'));

describe('a pull request', () => {
  it('that introduces an error fails and is commented on once; mended, the comment turns green', async () => {
    const pull = new PullRequest(GOOD, BROKEN);
    const { root } = pull.repository;
    const first = await run(bed, root, pull.merge, { event: pull.event() });
    expect(first.status).toBe(1);
    expect(first.outputs.get('introduced')).not.toBe('0');
    expect(first.outputs.get('affected')).toBe('["baseline"]');
    expect(writes()).toEqual(['POST /issues/1/comments']);
    const [body = ''] = await comments();
    expect(body).toContain('❌ 1 cohort does not compile');
    expect(body).toContain(`https://github.example/lab/cohorts/blob/${pull.head}/`);
    expect(first.summary).toContain('❌ 1 cohort does not compile');

    const again = await run(bed, root, pull.merge, {
      event: pull.event(),
      env: { GITHUB_RUN_ATTEMPT: '2' },
    });
    expect(again.status).toBe(1);
    expect(writes()).toEqual(['POST /issues/1/comments']);

    pull.push(edited(GOOD, { 'README.md': 'Mended\n' }));
    const mended = await run(bed, root, pull.merge, { event: pull.event() });
    expect(mended.status).toBe(0);
    const after = await comments();
    expect(after).toHaveLength(1);
    expect(after[0]).toContain('✅');
  });

  it('that is clean gets no comment', async () => {
    const pull = new PullRequest(GOOD, edited(GOOD, { 'README.md': 'Words\n' }));
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    expect(done.status).toBe(0);
    expect(writes()).toEqual([]);
    expect(done.outputs.get('affected')).toBe('[]');
  });

  it.each([
    ['introduced', 0],
    ['any', 1],
  ])('that finds an old error passes unless asked: fail-on %s', async (failOn, status) => {
    const pull = new PullRequest(BROKEN, edited(BROKEN, { 'README.md': 'Words\n' }));
    const done = await run(bed, pull.repository.root, pull.merge, {
      event: pull.event(),
      inputs: { 'fail-on': failOn },
    });
    expect(done.status).toBe(status);
    expect(done.outputs.get('existing')).not.toBe('0');
    expect(done.outputs.get('result')).toBe('findings');
    expect(done.summary).toContain('older problems remain');
    expect(writes()).toEqual([]);
  });

  it.each([
    ['a fork', { fork: true }],
    ['Dependabot', { sender: 'dependabot[bot]' }],
  ])('of %s writes nothing, and loses nothing', async (_, kind) => {
    const pull = new PullRequest(GOOD, DRIFTED);
    const done = await run(bed, pull.repository.root, pull.merge, {
      event: pull.event(kind),
      who: 'readOnly',
    });
    expect(done.status).toBe(1);
    expect(bed.writes).toEqual([]);
    expect(done.stdout).toContain('a token that can only read');
    expect(done.summary).toContain('Outputs of 1 cohort are not up to date');
  });

  it('with a token that may not comment is told the missing lines; the verdict stands', async () => {
    const pull = new PullRequest(GOOD, edited(GOOD, { 'README.md': 'Words\n' }));
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), who: 'readOnly' });
    expect(done.status).toBe(0);
    expect(done.stdout).toContain('permissions:%0A  contents: read%0A  pull-requests: write');
    expect(writes()).toEqual([]);
  });

  it('outlives a GitHub that is down', async () => {
    const pull = new PullRequest(GOOD, BROKEN);
    bed.gateway.misbehave(
      () => true,
      { kind: 'answer', status: 401, body: { message: 'Bad credentials' } },
      99,
    );
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('Bad credentials');
  });

  it('needs no token', async () => {
    const pull = new PullRequest(GOOD, BROKEN);
    const done = await run(bed, pull.repository.root, pull.merge, {
      event: pull.event(),
      inputs: { token: '' },
    });
    expect(done.status).toBe(1);
    expect(bed.gateway.seen).toEqual([]);
    expect(done.commands.filter((line) => !line.startsWith('::error'))).toEqual([]);
  });

  it('in a shallow clone checks the head alone, and says what to change', async () => {
    const pull = new PullRequest(BROKEN, edited(BROKEN, { 'README.md': 'Words\n' }));
    pull.repository.git('branch', 'merged', pull.merge);
    const clone = pull.repository.clone('--depth=1', '--branch=merged');
    const done = await run(bed, clone, pull.merge, { event: pull.event() });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('fetch-depth: 0');
    expect(done.stdout).toContain('Everything counts as introduced');
  });

  it('whose base is not here says so', async () => {
    const pull = new PullRequest(GOOD, DRIFTED);
    const event = pull.event();
    (event.payload as Json).pull_request.base.sha = ABSENT;
    pull.repository.git('checkout', '-q', 'topic');
    const done = await run(bed, pull.repository.root, pull.head, { event });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain(`the base commit ${ABSENT.slice(0, 12)} is not in this clone`);
    expect((await comments())[0]).toContain('Not compared with the base');
  });

  it.each([
    [
      'a catalog',
      { 'data/1_raw/llm_models.csv': `${GOOD['data/1_raw/llm_models.csv']}onyx,true,true\n` },
      '3',
    ],
    ['one spec', { [SPEC]: `# Words\n${GOOD[SPEC]}` }, '1'],
    ['no cohort', { 'README.md': 'Words\n' }, '0'],
  ])('that touches %s is checked so far: only-affected', async (_, edits, cohorts) => {
    const pull = new PullRequest(GOOD, edited(GOOD, edits));
    const done = await run(bed, pull.repository.root, pull.merge, {
      event: pull.event(),
      inputs: { 'only-affected': 'true' },
    });
    expect({ status: done.status, cohorts: done.outputs.get('cohorts') }).toEqual({ status: 0, cohorts });
    if (cohorts === '0') expect(done.summary).toContain('No cohort is affected');
  });

  it('in a subfolder is told by the paths of the workspace', async () => {
    const below = (files: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`lab/${path}`, text]));
    const pull = new PullRequest(below(GOOD), below(BROKEN));
    const done = await run(bed, pull.repository.root, pull.merge, {
      event: pull.event(),
      inputs: { root: 'lab' },
    });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain(`file=lab/${SPEC}`);
    expect((await comments())[0]).toContain(`lab/${SPEC}`);
  });

  it('with hostile names mentions nobody and steers nothing', async () => {
    const id = 'a@octocat #1 ::error::x `|<b>';
    const path = `data/cohorts/${id}/spec/config.yaml`;
    const pull = new PullRequest(
      GOOD,
      edited(GOOD, { [path]: spec({ draft_template: "['@octocat/x <!--']" }) }),
    );
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    expect(done.status).toBe(1);
    expect(done.commands.filter((line) => line.startsWith('::error::x'))).toEqual([]);
    const [body = ''] = await comments();
    expect(body.replace(/`[^`]*`|```[\s\S]*?```|<code>.*?<\/code>|<pre>[\s\S]*?<\/pre>/g, '')).not.toMatch(
      /(^|[^\w&;/])@octocat/,
    );
  });
});

it('a merge group is compared with what it is merged into', async () => {
  const pull = new PullRequest(BROKEN, edited(BROKEN, { 'README.md': 'Words\n' }));
  const payload = {
    merge_group: { base_sha: pull.base, head_sha: pull.merge, base_ref: 'refs/heads/main' },
  };
  const done = await run(bed, pull.repository.root, pull.merge, { event: { name: 'merge_group', payload } });
  expect(done.status).toBe(0);
  expect(done.outputs.get('existing')).not.toBe('0');
  expect(bed.gateway.seen).toEqual([]);
});
