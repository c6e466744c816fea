/** Situations of real repositories that a check must go through: none of them is a mistake, and none hides one. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { oneIn } from '../support/every-case.ts';
import { GitRepository } from '../support/git-repository.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const SETTINGS = '.cohort-ci.yml';
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const DRIFT = { [SPEC]: spec({ combo_id: '[combo-a]' }) };
const WORDS = { 'README.md': 'Words\n' };
const NEWS = { 'NEWS.md': 'News\n' };

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

/** Whether a change introduces drift or words alone, with what the check is to say of it. */
const CHANGES: readonly [what: string, edits: Files, status: number][] = [
  ['words', WORDS, 0],
  ['drift', { ...WORDS, ...DRIFT }, 1],
];

const below = (files: Files, folder: string): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

describe.each(CHANGES)('of a change of %s', (_, edits, status) => {
  const check = async (pull: PullRequest, options: Parameters<typeof run>[3] = {}) =>
    (await run(bed, pull.repository.root, pull.merge, { event: pull.event(), ...options })).status;

  it('two merge bases: the head is compared with one of them', async () => {
    const pull = new PullRequest(GOOD, edited(GOOD, WORDS));
    const { repository } = pull;
    // Each side merges what the other one was.
    repository.git('checkout', '-q', 'main');
    repository.commit(edited(GOOD, NEWS));
    const first = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '-q', 'topic');
    repository.git('merge', '-q', '--no-ff', '-m', 'Main into topic', first);
    const own = pull.head;
    repository.git('checkout', '-q', 'main');
    repository.git('merge', '-q', '--no-ff', '-m', 'What topic was into main', own);
    repository.git('checkout', '-q', 'topic');
    pull.head = repository.commit(edited(GOOD, { ...NEWS, ...edits, 'MORE.md': 'More\n' }));
    expect(repository.git('merge-base', '--all', 'main', 'topic').split('\n')).toHaveLength(2);
    const done = await run(bed, repository.root, pull.head, { event: pull.event() });
    expect(done.status).toBe(status);
  });

  it('the base was pushed by force: what it is now counts', async () => {
    const pull = new PullRequest(GOOD, edited(GOOD, edits));
    const event = pull.event();
    const { repository } = pull;
    repository.git('checkout', '-q', '-B', 'main', pull.base);
    repository.git('commit', '-q', '--amend', '-m', 'Another history');
    repository.git('update-ref', 'refs/remotes/origin/main', 'main');
    repository.git('checkout', '-q', '--detach', 'main');
    repository.git(
      'merge',
      '-q',
      '--no-ff',
      '--allow-unrelated-histories',
      '-X',
      'theirs',
      '-m',
      'M',
      'topic',
    );
    const merge = repository.git('rev-parse', 'HEAD');
    const done = await run(bed, repository.root, merge, { event });
    expect(done.status).toBe(status);
  });

  it('a merge queue of a release branch', async () => {
    const pull = new PullRequest(GOOD, edited(GOOD, edits));
    const ref = 'refs/heads/release/1.0';
    const payload = { merge_group: { base_sha: pull.base, head_sha: pull.merge, base_ref: ref } };
    expect(await check(pull, { event: { name: 'merge_group', payload } })).toBe(status);
  });

  it.each(oneIn(3, ['closed', 'locked', 'merged']))('a pull request that is %s', async (state) => {
    const pull = new PullRequest(GOOD, edited(GOOD, edits));
    const event = pull.event();
    Object.assign((event.payload as Json).pull_request, {
      ...{ state: state === 'locked' ? 'open' : 'closed', locked: state === 'locked' },
      merged: state === 'merged',
    });
    if (state === 'merged') {
      pull.repository.git('branch', '-f', 'main', pull.merge);
      pull.repository.git('update-ref', 'refs/remotes/origin/main', pull.merge);
    }
    const refused = { kind: 'answer', status: 403, body: { message: 'Unable to comment' } } as const;
    if (state === 'locked')
      bed.gateway.misbehave(
        ({ method, path }) => method === 'POST' && path.endsWith('/comments'),
        refused,
        9,
      );
    expect(await check(pull, { event })).toBe(status);
  });

  it('whose author is a ghost, and whose fork is gone', async () => {
    const pull = new PullRequest(GOOD, edited(GOOD, edits));
    const event = pull.event();
    const payload = event.payload as Json;
    payload.pull_request.user = null;
    payload.pull_request.head.repo = null;
    payload.sender = null;
    expect(await check(pull, { event })).toBe(status);
  });

  it.each(['pull_request', 'push'])(
    'core.autocrlf turns line ends on the way to the disk: %s',
    async (name) => {
      const pull = new PullRequest(GOOD, edited(GOOD, edits));
      const { repository } = pull;
      repository.git('config', 'core.autocrlf', 'true');
      rmSync(join(repository.root, 'data'), { recursive: true });
      repository.git('checkout', '-q', '-f', pull.merge);
      const event = name === 'push' ? { name, payload: {} } : pull.event();
      expect(await check(pull, { event })).toBe(status);
    },
  );

  it('outputs and specs are executable', async () => {
    const pull = new PullRequest(GOOD, edited(GOOD, edits));
    pull.pushIndex((git) => {
      git('update-index', '--chmod=+x', SPEC, 'data/cohorts/baseline/membership.csv');
      git('checkout', '-q', '-f', '.');
    });
    expect(await check(pull)).toBe(status);
  });

  it.each([
    ['depth 2', '--depth=2'],
    ['blob:none', '--filter=blob:none'],
  ])('a clone of %s', async (kind, option) => {
    const pull = new PullRequest(GOOD, edited(GOOD, edits));
    pull.repository.git('branch', 'merged', pull.merge);
    const clone = pull.repository.clone(option, '--no-local', '--branch=merged');
    const done = await run(bed, clone, pull.merge, { event: pull.event(), inputs: { token: '' } });
    // Without the base's files there is no comparison, and what is checked out is clean or it is not.
    expect(done.status).toBe(status);
    if (kind === 'depth 2') expect(done.stdout).toMatch(/Against the base|No cohort is affected/);
  });

  it('a folder of a larger repository, with rules of git above it', async () => {
    const rules = { '.gitignore': '*.log\n', 'other/data/cohorts/x/spec/config.yaml': 'axes: [\n' };
    const pull = new PullRequest(
      { ...below(GOOD, 'lab'), ...rules },
      { ...below(edited(GOOD, edits), 'lab'), ...rules },
    );
    expect(await check(pull, { inputs: { root: 'lab' } })).toBe(status);
  });
});

describe('judged by the base, whatever the check is asked for', () => {
  const HIDING = { ...DRIFT, [SETTINGS]: 'ignore: [{paths: "**", codes: "drift/*", reason: later}]\n' };

  it.each(
    oneIn<[what: string, inputs: Readonly<Record<string, string>>, depth: string]>(3, [
      ['in a clone of depth 1', {}, '--depth=1'],
      ['in a clone of depth 2', {}, '--depth=2'],
      ['with the affected cohorts alone', { 'only-affected': 'true' }, '--depth=9'],
      ['with all cohorts', { 'only-affected': 'false' }, '--depth=9'],
      ['with some cohorts', { cohorts: 'baseline' }, '--depth=9'],
    ]),
  )('%s', async (_, inputs, depth) => {
    const pull = new PullRequest(GOOD, edited(GOOD, HIDING));
    pull.repository.git('branch', 'merged', pull.merge);
    const clone = pull.repository.clone(depth, '--branch=merged');
    const done = await run(bed, clone, pull.merge, { event: pull.event(), inputs: { token: '', ...inputs } });
    expect(done.status).toBe(1);
  });

  it('in a folder of a larger repository, though the rule that hides outputs stands above it', async () => {
    const outputs = /lab\/data\/cohorts\/[^/]+\/m/;
    const after = Object.entries(below(edited(GOOD, DRIFT), 'lab')).filter(([path]) => !outputs.test(path));
    const hidden = { ...Object.fromEntries(after), '.gitignore': 'lab/data/cohorts/*/m*\n' };
    const pull = new PullRequest(below(GOOD, 'lab'), hidden);
    const inputs = { root: 'lab' };
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs });
    expect(done.status).toBe(1);
    expect(done.outputs.get('result')).toBe('findings');
  });
});

it('300 cohorts with names of many scripts', async () => {
  const scripts = ['größe', '实验', 'опыт', 'תרגיל', 'naïve', '👩‍🔬', 'ångström', 'e\u0301tude'];
  const specs = Array.from({ length: 300 }, (_, index) => [
    `data/cohorts/${scripts[index % scripts.length]}-${index}/spec/config.yaml`,
    spec({ combo_id: '[combo-a]' }),
  ]);
  const whole = regenerated({ ...PROJECT, ...Object.fromEntries(specs) });
  const pull = new PullRequest(GOOD, whole);
  const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
  expect([done.status, done.outputs.get('clean')]).toEqual([0, '300']);
}, 120_000);

describe('an empty plan is said as what it is', () => {
  const EMPTY = { [SPEC]: spec({ evaluation_template: '[]' }) };
  const MEMBERSHIP = 'data/cohorts/baseline/membership.csv';

  async function check(before: Files, after: Files) {
    const pull = new PullRequest(before, after);
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    const report = JSON.parse(done.report ?? '{}') as Json;
    const cohort = report.cohorts.find(({ id }: Json) => id === 'baseline');
    const codes = cohort.diagnostics.map(({ code, severity }: Json) => `${severity} ${code}`);
    return { done, codes, state: cohort.state };
  }

  it('with its outputs it passes, and is warned of', async () => {
    const after = regenerated(edited(GOOD, EMPTY));
    expect(after[MEMBERSHIP]?.trimEnd().split('\n')).toHaveLength(1);
    const { done, codes, state } = await check(GOOD, after);
    expect([done.status, state, done.outputs.get('result')]).toEqual([0, 'clean', 'clean']);
    expect(codes).toContain('warning plan/empty');
    expect(done.summary).toContain('| `baseline` | 8 → 0 (−8) | 8 → 0 (−8) | 8 → 0 (−8) |');
    expect(done.summary).toContain('1 warning introduced');
  });

  it('with the outputs of an earlier one it drifts', async () => {
    const { done, state } = await check(GOOD, edited(GOOD, EMPTY));
    expect([done.status, state, done.outputs.get('drifted')]).toEqual([1, 'drifted', '1']);
  });

  it('is an error where the runtime refuses it', async () => {
    const settings = { [SETTINGS]: 'dialect: v2\n' };
    const before = edited(regenerated(PROJECT, undefined, 'v2'), settings);
    const { done, codes, state } = await check(before, edited(before, EMPTY));
    expect([done.status, state]).toEqual([1, 'invalid']);
    expect(codes).toContain('error plan/no-evaluations');
  });
});

it.each(['a word', 'another commit of the data'])(
  'data in a submodule that is checked out: %s',
  async (what) => {
    const inner = new GitRepository();
    const data = Object.entries(edited(GOOD, DRIFT)).map(([path, text]) => [
      path.replace(/^data\//, ''),
      text,
    ]);
    inner.commit(Object.fromEntries(data));
    const pull = new PullRequest({ 'README.md': 'Text\n' }, { 'README.md': 'Text\n' });
    const { repository } = pull;
    repository.git('checkout', '-q', 'main');
    repository.git('submodule', 'add', '-q', inner.root, 'data');
    repository.git('commit', '-q', '-m', 'Data');
    Object.assign(pull, { base: repository.git('rev-parse', 'HEAD') });
    repository.git('checkout', '-q', '-B', 'topic');
    if (what === 'a word') writeFileSync(join(repository.root, 'README.md'), 'Words\n');
    else {
      inner.commit({ ...Object.fromEntries(data), 'NEWS.md': 'News\n' });
      repository.git('submodule', 'update', '-q', '--remote', 'data');
    }
    repository.git('commit', '-q', '-a', '-m', 'More');
    pull.head = repository.git('rev-parse', 'HEAD');
    const done = await run(bed, repository.root, pull.head, { event: pull.event() });
    expect(done.status).toBe(1);
    expect(done.outputs.get('drifted')).toBe('1');
    expect(done.summary).toContain("Not compared with the base: 'data' is a submodule");
  },
);
