/** What a run knows of its checkout and its token before it checks anything. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retargeted } from '../../src/action/check/retargeted.ts';
import { strayCheckout } from '../../src/action/check/stray-checkout.ts';
import type { Inputs } from '../../src/action/inputs.ts';
import { checkPermissions } from '../../src/action/preflight.ts';
import { targetOf } from '../../src/action/regenerate/delivery-target.ts';
import type { RunContext } from '../../src/action/run-context.ts';
import type { GitHubEvent, PullRequestEvent } from '../../src/github/event.ts';
import { Cancelled, NotFound } from '../../src/github/failures.ts';
import type { RunnerContext } from '../../src/github/runner-context.ts';
import { GitRepository } from '../support/git-repository.ts';

const NOWHERE = '1'.repeat(40);

let log = '';
const write = process.stdout.write;
beforeEach(() => {
  log = '';
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    log += String(chunk);
    return true;
  };
});
afterEach(() => {
  process.stdout.write = write;
});

const client = vi.fn<RunContext['client']>(() => Promise.reject(new NotFound('nobody answers')));

function contextOf(
  root: string,
  event: GitHubEvent,
  more: { readonly token?: string; readonly runner?: Partial<RunnerContext> } = {},
): RunContext {
  const runner = { attempt: 1, ref: 'refs/heads/main', sha: NOWHERE, event, ...more.runner };
  return { root, token: more.token ?? '', runner, client, defaultBranch: 'main' } as unknown as RunContext;
}

function pullOf(changes: Partial<PullRequestEvent>): PullRequestEvent {
  return {
    ...{ kind: 'pull_request', trigger: 'pull_request', number: 1, baseRef: 'main', baseSha: NOWHERE },
    ...{ headSha: NOWHERE, headRef: 'topic', headRepo: 'o/r', isFork: false, isDependabot: false },
    ...changes,
  } as PullRequestEvent;
}

/** `main`, another branch of it, and the merge of `topic` into the first of both. */
function merged() {
  const repository = new GitRepository();
  const base = repository.commit({ 'a.txt': '1' }, 'base');
  repository.onto('topic');
  const head = repository.commit({ 'a.txt': '1', 'b.txt': '1' }, 'head');
  const merge = repository.mergeInto('main', base, 'topic');
  return { repository, root: repository.root, base, head, merge };
}

describe('a checkout', () => {
  it('of the head, its merge, or what builds upon it is of the pull request', async () => {
    const { repository, root, base, head, merge } = merged();
    const event = pullOf({ headSha: head, baseSha: base });
    expect(await strayCheckout(contextOf(root, event))).toBeUndefined();
    repository.git('checkout', '-q', '--detach', head);
    expect(await strayCheckout(contextOf(root, event))).toBeUndefined();
    repository.git('checkout', '-q', '--detach', merge);
    repository.commit({ 'c.txt': '1' }, 'after');
    expect(await strayCheckout(contextOf(root, event))).toBeUndefined();
  });

  it('of the base is not, and what to change depends on what started the run', async () => {
    const { repository, root, base, head } = merged();
    repository.git('checkout', '-q', '--detach', base);
    const event = pullOf({ headSha: head, baseSha: base });
    const of = async (one: GitHubEvent) => (await strayCheckout(contextOf(root, one)))?.yaml;
    expect(await of(event)).toContain('actions/checkout@');
    expect(await of({ ...event, trigger: 'pull_request_review' })).toContain('actions/checkout@');
    expect(await of({ ...event, trigger: 'pull_request_target' })).toBe('on:\n  pull_request:');
    const group = { kind: 'merge_group', headSha: head, baseSha: base, baseRef: 'main' } as const;
    expect((await strayCheckout(contextOf(root, group)))?.message).toContain('head of the merge group');
    expect(await of({ kind: 'schedule', cron: '' })).toBeUndefined();
    expect(await strayCheckout(contextOf('/nowhere', event))).toBeUndefined();
  });

  it('of a merge into another base is of no use, which the history tells, or else GitHub', async () => {
    const { repository, root, base, head, merge } = merged();
    repository.git('checkout', '-q', '--orphan', 'release');
    const other = repository.commit({ 'r.txt': '1' }, 'release');
    repository.git('checkout', '-q', '--detach', merge);
    const event = pullOf({ headSha: head, baseSha: other, baseRef: 'release' });
    // The branch is not here, and nobody answers.
    expect((await strayCheckout(contextOf(root, event)))?.message).toContain('it is not known whether');
    expect(client).not.toHaveBeenCalled();
    await strayCheckout(contextOf(root, event, { token: 't' }));
    expect(client).toHaveBeenCalledOnce();
    repository.git('update-ref', 'refs/remotes/origin/release', other);
    const stray = await strayCheckout(contextOf(root, event));
    expect(stray?.message).toContain('is not in the history of the base release');
    expect(stray?.yaml).toContain('edited');
    // The branch has taken it in since the event.
    repository.git('update-ref', 'refs/remotes/origin/release', merge);
    expect(await strayCheckout(contextOf(root, event))).toBeUndefined();
    expect(await strayCheckout(contextOf(root, { ...event, baseSha: base }))).toBeUndefined();
  });

  it('in a shallow clone of something else may be of the pull request, but not of its base', async () => {
    const { repository, merge, base } = merged();
    repository.git('branch', 'merged', merge);
    const clone = repository.clone('--depth=1', '--branch=merged');
    const of = async (baseSha: string) => strayCheckout(contextOf(clone, pullOf({ baseSha })));
    expect(await of(base)).toBeUndefined();
    expect(await of(merge)).toBeDefined();
  });
});

describe('a run that does not know the target of today', () => {
  it('says so when it is started again', async () => {
    expect(await retargeted(contextOf('', pullOf({})))).toBeUndefined();
    expect(log).toBe('');
    await retargeted(contextOf('', pullOf({}), { runner: { attempt: 2 } }));
    expect(log).toContain('without a token it is not known whether the pull request still targets main');
    await retargeted(contextOf('', { kind: 'schedule', cron: '' }, { runner: { attempt: 2 } }));
    expect(log.match(/not known/g)).toHaveLength(1);
  });

  it('does not hide that it was cancelled', async () => {
    const cancelled = { client: () => Promise.reject(new Cancelled('stopped')) };
    const context = { ...contextOf('', pullOf({}), { token: 't' }), ...cancelled };
    await expect(retargeted(context)).rejects.toThrow('stopped');
    const broken = { ...context, client: () => Promise.reject(new Error('a bug')) };
    await expect(retargeted(broken)).rejects.toThrow('a bug');
  });
});

describe('permissions', () => {
  const publishes = ['comment'] as const;

  it('without a token nothing is asked, and nothing may be published', async () => {
    client.mockClear();
    const { kind, may } = await checkPermissions(contextOf('', pullOf({})), { publishes });
    expect([kind, may('comment')]).toEqual(['none', false]);
    expect(client).not.toHaveBeenCalled();
    expect(log).toContain('There is no token, so the run cannot comment');
  });

  it('with a token that nobody knows nothing may be published, and that is said once', async () => {
    const { may } = await checkPermissions(contextOf('', pullOf({}), { token: 't' }), { publishes });
    expect(may('comment')).toBe(false);
    expect(log).toContain('nobody answers');
    expect(log).not.toContain('There is no token');
  });

  it('where nothing is to be published nothing is asked or said', async () => {
    client.mockClear();
    const context = contextOf('', pullOf({}), { token: 't' });
    expect((await checkPermissions(context, { publishes: [] })).may('comment')).toBe(true);
    expect(client).not.toHaveBeenCalled();
    expect(log).toBe('');
  });

  it('of an event that nobody understands it is said that nothing is compared', async () => {
    const event = { kind: 'other', name: 'pull_request', problem: 'its number is none' } as const;
    await checkPermissions(contextOf('', event), { publishes: [] });
    expect(log).toContain('its number is none: nothing is compared, so every finding counts');
  });

  it('a shallow clone is warned of where a base is wanted', async () => {
    const { repository, merge } = merged();
    repository.git('branch', 'merged', merge);
    const clone = repository.clone('--depth=1', '--branch=merged');
    const said = async (root: string, lacksBase: boolean): Promise<boolean> => {
      log = '';
      await checkPermissions(contextOf(root, pullOf({})), { publishes: [], lacksBase });
      return log.includes('Only the newest commit is checked out');
    };
    expect(await said(clone, true)).toBe(true);
    expect(await said(clone, false)).toBe(false);
    expect(await said(repository.root, true)).toBe(false);
    expect(await said('/nowhere', true)).toBe(false);
  });

  it('a checkout of what a fork proposes is warned of where it runs with the rights of the base', async () => {
    const { repository, root, base, head, merge } = merged();
    const event = pullOf({ headSha: head, baseSha: base, isFork: true, trigger: 'pull_request_target' });
    const said = async (one: GitHubEvent, sha = NOWHERE): Promise<boolean> => {
      log = '';
      await checkPermissions(contextOf(root, one, { runner: { sha } }), { publishes: [] });
      return log.includes("a stranger's code and files run next to a token");
    };
    expect(await said(event)).toBe(true);
    expect(await said({ ...event, trigger: 'pull_request' })).toBe(false);
    // Its head as it was pushed since.
    expect(await said({ ...event, headSha: NOWHERE })).toBe(true);
    expect(await said({ ...event, headSha: NOWHERE }, merge)).toBe(false);
    repository.git('checkout', '-q', '--detach', head);
    expect(await said(event)).toBe(true);
    repository.git('checkout', '-q', '--detach', base);
    expect(await said(event)).toBe(false);
    expect(await said({ ...event, baseSha: merge })).toBe(false);
  });
});

describe('where regenerated files go', () => {
  const INPUTS = { deliver: 'auto', key: 'default', token: 't' } as Inputs;
  const to = (event: GitHubEvent, inputs: Partial<Inputs> = {}, runner: Partial<RunnerContext> = {}) => {
    const target = targetOf({ ...INPUTS, ...inputs }, contextOf('/nowhere', event, { runner }));
    const { kind, head, ...rest } = target;
    return [kind, ...Object.values(rest), head.slice(0, 1)].join(' ');
  };
  const pull = pullOf({ headSha: '2'.repeat(40) });
  const schedule = { kind: 'schedule', cron: '' } as const;
  const group = { kind: 'merge_group', headSha: NOWHERE, baseSha: NOWHERE, baseRef: 'main' } as const;

  it.each<[string, GitHubEvent, Partial<Inputs>, Partial<RunnerContext>]>([
    ['commit topic 2', pull, {}, {}],
    ['patch a patch was requested 2', pull, { deliver: 'patch' }, {}],
    ['patch there is no token 2', pull, { token: '' }, {}],
    ['patch the branch belongs to a fork 2', { ...pull, isFork: true }, {}, {}],
    ['patch the token can only read 2', { ...pull, isDependabot: true }, {}, {}],
    ['pull-request cohort-ci/regenerate-topic topic 2', pull, { deliver: 'pull-request' }, {}],
    ['pull-request cohort-ci/regenerate main 1', schedule, {}, {}],
    ['pull-request cohort-ci-a-b/regenerate main 1', schedule, { key: 'a.b' }, {}],
    ['pull-request cohort-ci/regenerate-old old 1', schedule, {}, { ref: 'refs/heads/old' }],
    ['commit main 1', schedule, { deliver: 'commit' }, {}],
    ['patch a patch was requested 1', schedule, { deliver: 'patch' }, {}],
    ['patch there is no token 1', schedule, { token: '' }, {}],
    ['patch the run is not on a branch 1', schedule, {}, { ref: 'refs/tags/v1' }],
    ['patch the run is not on a branch 1', group, {}, {}],
  ])('%s', (target, event, inputs, runner) => {
    expect(to(event, inputs, runner)).toBe(target);
  });

  it('are never the branch of people', () => {
    const ref = 'refs/heads/cohort-ci/regenerate';
    expect(() => to(schedule, {}, { ref })).toThrow("would make cohort-ci/regenerate the bot's own branch");
  });
});
