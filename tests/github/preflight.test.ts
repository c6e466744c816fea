import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { GitHubEvent, PullRequestEvent } from '../../src/github/event.ts';
import { preflight, type RunFacts, type WritePermission } from '../../src/github/preflight.ts';
import { probePermissions, tokenKind } from '../../src/github/probe-token.ts';
import { requests, TestBed, TOKENS } from './testbed/testbed.ts';

const pull = (more: Partial<PullRequestEvent> = {}): GitHubEvent => ({
  kind: 'pull_request',
  trigger: 'pull_request',
  number: 1,
  baseRef: 'main',
  baseSha: '1'.repeat(40),
  headSha: '2'.repeat(40),
  headRef: 'topic',
  headRepo: 'lab/cohorts',
  isFork: false,
  isDependabot: false,
  ...more,
});

const facts = (more: Partial<RunFacts> = {}): RunFacts => ({
  event: pull(),
  holdsProposal: false,
  publishes: ['comment'],
  token: 'github-token',
  permissions: new Map(),
  isShallow: false,
  needsBase: false,
  ...more,
});

const missing = (...permissions: WritePermission[]) =>
  new Map(permissions.map((one) => [one, 'missing'] as const));

describe('preflight', () => {
  it('finds nothing where all is well', () => {
    expect(preflight(facts())).toEqual([]);
    expect(preflight(facts({ publishes: [], token: 'none', event: pull({ isFork: true }) }))).toEqual([]);
    expect(preflight(facts({ isShallow: true }))).toEqual([]);
  });

  it.each([
    [['comment'], ['pull-requests'], 'permissions:\n  contents: read\n  pull-requests: write'],
    [['issue'], ['issues'], 'permissions:\n  contents: read\n  issues: write'],
    [['commit'], ['contents'], 'permissions:\n  contents: write'],
    [['pull-request'], ['pull-requests'], 'permissions:\n  contents: write\n  pull-requests: write'],
    [
      ['comment', 'issue'],
      ['pull-requests', 'issues'],
      'permissions:\n  contents: read\n  issues: write\n  pull-requests: write',
    ],
  ] as const)('names the lines that are missing to publish %j', (publishes, lacking, yaml) => {
    const [problem] = preflight(facts({ publishes, permissions: missing(...lacking) }));
    expect(problem).toMatchObject({ level: 'error', yaml });
    expect(problem?.message).toContain(`The token may not write ${lacking.join(' and ')}`);
    expect(parse(problem?.yaml ?? '')).toHaveProperty('permissions');
  });

  it('names only what cannot be done', () => {
    const [problem] = preflight(facts({ publishes: ['comment', 'issue'], permissions: missing('issues') }));
    expect(problem?.message).toBe(
      'The token may not write issues, so the run cannot keep the drift issue. Add the lines to the job or to the workflow.',
    );
    expect(problem?.yaml).toBe('permissions:\n  contents: read\n  issues: write');
  });

  it.each([
    ['from forks', pull({ isFork: true, headRepo: 'stranger/cohorts' })],
    ['by Dependabot', pull({ isDependabot: true })],
  ])('explains the read-only token of pull requests %s, and asks for no change', (who, event) => {
    const problems = preflight(facts({ event, permissions: missing('pull-requests') }));
    expect(problems).toMatchObject([{ level: 'notice', message: expect.stringContaining(who) }]);
    expect(problems[0]).not.toHaveProperty('yaml');
  });

  it('warns of pull_request_target with the checkout of a fork, and only of that', () => {
    const event = pull({ trigger: 'pull_request_target', isFork: true });
    const foreign = preflight(facts({ event, holdsProposal: true }));
    expect(foreign).toMatchObject([
      { level: 'warning', message: expect.stringContaining('pull_request_target') },
    ]);
    expect(preflight(facts({ event }))).toEqual([]);
    for (const trigger of ['workflow_run', 'issue_comment'] as const)
      expect(preflight(facts({ event: pull({ isFork: true, trigger }), holdsProposal: true }))).toMatchObject(
        [{ level: 'warning', message: expect.stringContaining(trigger) }],
      );
    for (const trigger of ['pull_request', 'pull_request_review'] as const)
      expect(
        preflight(facts({ event: pull({ isFork: true, trigger }), holdsProposal: true, publishes: [] })),
      ).toEqual([]);
  });

  it('says how to get the history when it is needed', () => {
    const [problem] = preflight(facts({ isShallow: true, needsBase: true }));
    expect(problem).toMatchObject({ level: 'warning', yaml: expect.stringContaining('fetch-depth: 0') });
  });

  it('says whether checks will run on what the bot makes', () => {
    const words = (more: Partial<RunFacts>) => preflight(facts(more)).map(({ message }) => message);
    expect(words({ publishes: ['commit'] })).toEqual([expect.stringContaining('must approve')]);
    expect(words({ publishes: ['commit'], event: { kind: 'schedule', cron: '' } })).toEqual([
      expect.stringContaining('starts no workflows'),
    ]);
    expect(words({ publishes: ['pull-request'] })).toEqual([
      expect.stringContaining('"Allow GitHub Actions'),
    ]);
    expect(words({ publishes: ['commit', 'pull-request'], token: 'app' })).toEqual([]);
  });

  it('says what to do about a token that is absent, or is not that of the job', () => {
    expect(preflight(facts({ token: 'none' }))).toMatchObject([
      { level: 'error', message: 'There is no token, so the run cannot comment on the pull request.' },
    ]);
    for (const token of ['app', 'user'] as const) {
      const [problem] = preflight(facts({ token, permissions: missing('pull-requests') }));
      expect(problem).toMatchObject({
        level: 'error',
        message: expect.stringContaining('may not write pull-requests'),
      });
      expect(problem).not.toHaveProperty('yaml');
    }
  });
});

describe('the probes', () => {
  let bed: TestBed;
  beforeAll(async () => {
    bed = await TestBed.start();
  });
  afterAll(() => bed.close());
  beforeEach(() => bed.reset());
  afterEach(() => expect(bed.gateway.violations).toEqual([]));
  const ALL = ['contents', 'issues', 'pull-requests'] as const;

  it('find what a token may not do, and change nothing', async () => {
    expect(await probePermissions(bed.client('readOnly'), ALL)).toEqual(missing(...ALL));
    const allowed = await probePermissions(bed.client(), ALL);
    expect([...allowed.values()]).toEqual(['not-refused', 'not-refused', 'not-refused']);
    const refs = await bed.in('owner', 'GET', '/git/matching-refs/heads/');
    expect(refs).toHaveLength(1);
    expect(await bed.in('owner', 'GET', '/issues?state=all')).toEqual([]);
  });

  it('ask only for what is needed', async () => {
    await probePermissions(bed.client(), ['issues']);
    expect(bed.writes).toEqual(['PATCH /issues/0']);
  });

  it('do not take trouble for a refusal', async () => {
    bed.gateway.misbehave(requests('PATCH', /./), { kind: 'drop', when: 'before' }, 100);
    const found = await probePermissions(bed.client(), ALL);
    expect([...found.values()]).not.toContain('missing');
  });

  it('do not take a rule for a lack of permission, and stop at a token that is not accepted', async () => {
    const body = { message: 'Repository was archived so is read-only.' };
    bed.gateway.misbehave(requests('PATCH', /./), { kind: 'answer', status: 403, body }, 100);
    expect([...(await probePermissions(bed.client(), ALL)).values()]).not.toContain('missing');
    bed.gateway.forget();
    bed.gateway.misbehave(requests('PATCH', /./), {
      kind: 'answer',
      status: 401,
      body: { message: 'Bad credentials' },
    });
    await expect(probePermissions(bed.client(), ALL)).rejects.toMatchObject({ reason: 'credentials' });
  });

  it('tell whose token it is', async () => {
    expect(await tokenKind(bed.client(), TOKENS.bot)).toBe('github-token');
    expect(await tokenKind(bed.client('stranger'), TOKENS.stranger)).toBe('user');
    expect(await tokenKind(bed.client('stranger'), 'ghs_of_an_app')).toBe('app');
    expect(await tokenKind(bed.client(), '')).toBe('none');
  });
});
