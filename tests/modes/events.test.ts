import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { REPOSITORY, TestBed } from '../github/testbed/testbed.ts';
import { oneIn } from '../support/every-case.ts';
import { edited, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const BROKEN = edited(GOOD, { [SPEC]: spec({ draft_template: '[sketch, outlyne]' }) });

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

const side = (ref: string, sha: string) => ({ ref, sha });
const agree = (pull: PullRequest): void => {
  bed.gateway.pulls.set(1, { head: side('topic', pull.head), base: side('main', pull.base) });
};
async function comments(): Promise<string[]> {
  const all = await bed.in('owner', 'GET', '/issues/1/comments');
  return all.map(({ body }: Json) => body);
}

type Event = { readonly name: string; readonly payload: Json };
const reviewed = (pull: PullRequest): Event => ({ ...pull.event(), name: 'pull_request_review' });
const commented = (): Event => ({
  name: 'issue_comment',
  payload: { issue: { number: 1, pull_request: { url: 'x' } }, comment: { body: '/check' } },
});
const after = (pull: PullRequest, event = 'pull_request'): Event => ({
  name: 'workflow_run',
  payload: {
    workflow_run: {
      ...{ event, head_sha: pull.head },
      pull_requests: [{ number: 1, head: side('topic', pull.head), base: side('main', pull.base) }],
    },
    repository: { full_name: REPOSITORY },
  },
});

const NAMING: readonly [name: string, event: (pull: PullRequest) => Event][] = [
  ['pull_request_review', reviewed],
  ['issue_comment', commented],
  ['workflow_run', after],
];

describe.each(NAMING)('on %s, which names a pull request', (name, event) => {
  it('it is compared, and commented on', async () => {
    const pull = new PullRequest(GOOD, BROKEN);
    agree(pull);
    const done = await run(bed, pull.repository.root, pull.merge, { event: event(pull) });
    expect(done.status).toBe(1);
    expect(done.outputs.get('introduced')).toBe('1');
    expect(await comments()).toEqual([expect.stringContaining('❌ 1 cohort does not compile')]);
  });

  it('a checkout of the base is no check of it', async () => {
    const pull = new PullRequest(GOOD, BROKEN);
    agree(pull);
    pull.repository.git('checkout', '-q', 'main');
    const done = await run(bed, pull.repository.root, pull.base, { event: event(pull) });
    expect([done.status, done.outputs.get('result')]).toEqual([1, 'unchecked']);
    expect(done.summary).toContain('the change was not checked');
    if (name !== 'pull_request_review')
      expect(done.summary).toContain(`On ${name} actions/checkout checks out`);
    expect(await comments()).toEqual([]);
  });
});

describe('what names no pull request says what was checked', () => {
  const inputs = { token: '' };
  it.each(
    oneIn<[what: string, event: (pull: PullRequest) => Event, ref: string, words: string]>(3, [
      ['a push', () => ({ name: 'push', payload: {} }), 'refs/heads/main', '`refs/heads/main` (`push`)'],
      ['a tag', () => ({ name: 'push', payload: {} }), 'refs/tags/v1', '`refs/tags/v1` (`push`)'],
      ['a release', () => ({ name: 'release', payload: {} }), 'refs/tags/v1', '(`release`)'],
      [
        'a dispatch',
        () => ({ name: 'workflow_dispatch', payload: { ref: 'refs/heads/main' } }),
        'refs/heads/main',
        '(`workflow_dispatch`)',
      ],
      ['another workflow, of a push', (pull) => after(pull, 'push'), 'refs/heads/main', '(`workflow_run`)'],
      ['a comment, without a token', commented, 'refs/heads/main', '(`issue_comment`)'],
      [
        'a comment on an issue',
        () => ({ name: 'issue_comment', payload: { issue: { number: 7 } } }),
        'refs/heads/main',
        '(`issue_comment`)',
      ],
    ]),
  )('%s', async (_, event, ref, words) => {
    const pull = new PullRequest(GOOD, edited(GOOD, { 'README.md': 'Words\n' }));
    const done = await run(bed, pull.repository.root, pull.merge, {
      ...{ event: event(pull), inputs, env: { GITHUB_REF: ref } },
    });
    expect(done.status).toBe(0);
    expect(done.summary).toContain(`Checked the commit \`${pull.merge.slice(0, 12)}\`, in a run on`);
    expect(done.summary).toContain(words);
    expect(done.summary).toContain('Nothing was compared with a base');
  });

  it('a comment on a pull request, when GitHub does not answer', async () => {
    const pull = new PullRequest(GOOD, BROKEN);
    const gone = { kind: 'answer', status: 404, body: { message: 'Not Found' } } as const;
    bed.gateway.misbehave(({ path }) => path.endsWith('/pulls/1'), gone, 9);
    const done = await run(bed, pull.repository.root, pull.merge, { event: commented() });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('pull request 1, which is not compared');
  });
});

describe('a pull request that was retargeted, whose merge still has the old base', () => {
  /** `old` has an error that `main` has not; the merge is made upon `old`. */
  function retargeted(): { readonly pull: PullRequest; readonly event: Event; readonly merge: string } {
    const pull = new PullRequest(GOOD, edited(BROKEN, { 'README.md': 'Words\n' }));
    const { repository } = pull;
    repository.git('checkout', '-q', '-b', 'old', 'main');
    repository.commit(BROKEN, 'An error that main has not');
    repository.git('checkout', '-q', '--detach', 'old');
    repository.git('merge', '-q', '--no-ff', '-m', 'Merge topic into old', 'topic');
    return { pull, event: pull.event(), merge: repository.head };
  }

  it.each(['bot', 'readOnly'] as const)(
    'is not checked against it, with the whole history (%s)',
    async (who) => {
      const { pull, event, merge } = retargeted();
      const done = await run(bed, pull.repository.root, merge, { event, who });
      expect([done.status, done.outputs.get('result')]).toEqual([1, 'unchecked']);
      expect(done.summary).toContain('is not in the history of the base main: nothing was compared');
      expect(done.summary).toContain('edited');
      expect(await comments()).toEqual([]);
    },
  );

  it.each<[what: string, token: string | undefined, words: string]>([
    ['GitHub is asked', undefined, 'is not in the history of the base main'],
    ['it is not known without a token', '', 'it is not known whether the base main contains that commit'],
  ])('in a clone of depth 2, %s', async (_, token, words) => {
    const { pull, event, merge } = retargeted();
    pull.repository.git('branch', 'merged', merge);
    const clone = pull.repository.clone('--depth=2', '--branch=merged');
    const done = await run(bed, clone, merge, { event, inputs: token === undefined ? {} : { token } });
    expect([done.status, done.outputs.get('result')]).toEqual([1, 'unchecked']);
    expect(done.summary).toContain(words);
  });

  it('is taken for what it is where the merge is of the base that the event names, at depth 2 too', async () => {
    const pull = new PullRequest(BROKEN, edited(BROKEN, { [SPEC]: `# Words\n${BROKEN[SPEC]}` }));
    pull.repository.git('branch', 'merged', pull.merge);
    const clone = pull.repository.clone('--depth=2', '--branch=merged');
    const done = await run(bed, clone, pull.merge, { event: pull.event(), inputs: { token: '' } });
    expect(done.status).toBe(0);
    expect(done.outputs.get('existing')).not.toBe('0');
  });

  it.each([{}, { shard: '1/1' }, { mode: 'merge' }])(
    'is not checked by an old run that is started again: %j',
    async (inputs) => {
      const pull = new PullRequest(GOOD, edited(GOOD, { 'README.md': 'Words\n' }));
      const done = await run(bed, pull.repository.root, pull.merge, {
        ...{ event: pull.event(), inputs, into: side('release', pull.base) },
      });
      expect([done.status, done.outputs.get('result')]).toEqual([1, 'unchecked']);
      expect(done.summary).toContain('now targets release: nothing was checked');
    },
  );

  it('cannot be known without a token, which a run that is started again says', async () => {
    const pull = new PullRequest(GOOD, edited(GOOD, { 'README.md': 'Words\n' }));
    const again = { event: pull.event(), inputs: { token: '' }, env: { GITHUB_RUN_ATTEMPT: '2' } };
    const done = await run(bed, pull.repository.root, pull.merge, again);
    expect(done.status).toBe(0);
    expect(done.stdout).toContain('it is not known whether the pull request still targets main');
  });

  it('of a base that moved on since the event is compared with what it is merged into', async () => {
    const pull = new PullRequest(GOOD, edited(GOOD, { 'README.md': 'Words\n' }));
    const event = pull.event();
    pull.repository.git('checkout', '-q', 'main');
    pull.repository.commit(edited(GOOD, { 'NEWS.md': 'News\n' }));
    pull.push(edited(GOOD, { 'README.md': 'More words\n' }));
    (event.payload as Json).pull_request.head.sha = pull.head;
    const done = await run(bed, pull.repository.root, pull.merge, { event, inputs: { token: '' } });
    expect(done.status).toBe(0);
  });
});

describe('a stranger whose files meet a token that may write', () => {
  const HAZARD = 'with a checkout of the fork';
  it.each<[what: string, sha: (pull: PullRequest) => string, warns: boolean]>([
    ['the head', (pull) => pull.head, true],
    ['refs/pull/N/merge', (pull) => pull.merge, true],
    ['the base', (pull) => pull.base, false],
  ])('is warned of: a checkout of %s on pull_request_target', async (_, sha, warns) => {
    const pull = new PullRequest(GOOD, edited(GOOD, { 'README.md': 'Words\n' }));
    pull.repository.git('checkout', '-q', '--detach', sha(pull));
    for (const mode of ['check', 'regenerate']) {
      const done = await run(bed, pull.repository.root, pull.base, {
        event: { ...pull.event({ fork: true }), name: 'pull_request_target' },
        inputs: { mode },
      });
      // A check of the base stops before it looks at the token.
      expect(done.stdout.includes(HAZARD)).toBe(warns);
    }
  });
});
