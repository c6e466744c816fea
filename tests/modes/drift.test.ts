import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Seen } from '../github/testbed/gateway.ts';
import type { Json } from '../github/testbed/graphql.ts';
import { BOT, TestBed, type TOKENS } from '../github/testbed/testbed.ts';
import { GitRepository } from '../support/git-repository.ts';
import type { ActionRun } from '../support/run-action.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { run } from './pull-request.ts';
import { SameCommits } from './same-commits.ts';

const GOOD = regenerated(PROJECT);
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const DRIFTED = edited(GOOD, { [SPEC]: spec({ combo_id: '[combo-a]' }) });
const DRIFTED_MORE = edited(DRIFTED, {
  'data/cohorts/judges/spec/config.yaml': spec({ combo_id: '[combo-b]' }),
});

let bed: TestBed;
let gate: SameCommits;
beforeAll(async () => {
  bed = await TestBed.start();
  gate = await SameCommits.before(bed);
});
afterAll(async () => {
  await gate.close();
  await bed.close();
});
beforeEach(async () => {
  await bed.reset();
  gate.forget();
});

interface Night {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly who?: keyof typeof TOKENS;
  readonly ref?: string;
  /** How often the run was started. */
  readonly attempt?: number;
}

async function night(
  repository: GitRepository,
  { inputs = {}, who = 'bot', ref = 'main', attempt = 1 }: Night = {},
): Promise<ActionRun> {
  const commit = repository.head;
  // As a rule the branch stands at what is checked out.
  if (!gate.knows(commit)) await gate.put('main', { commit }, commit);
  return run(bed, repository.root, commit, {
    who,
    inputs: { mode: 'drift', ...inputs },
    env: {
      GITHUB_API_URL: gate.apiUrl,
      GITHUB_REF: `refs/heads/${ref}`,
      GITHUB_RUN_ATTEMPT: String(attempt),
    },
    event: { name: 'schedule', payload: { schedule: '17 3 * * *', repository: { default_branch: 'main' } } },
  });
}

function repositoryOf(...states: readonly Files[]): GitRepository {
  const repository = new GitRepository();
  for (const [index, files] of states.entries()) repository.commit(files, `State ${index}`);
  return repository;
}

async function issues(): Promise<{ state: string; title: string; body: string; comments: number }[]> {
  const all = await bed.in('owner', 'GET', '/issues?state=all&per_page=100');
  return all.map(({ state, title, body, comments }: Json) => ({
    ...{ state, title, body: gate.named(body), comments },
  }));
}

describe('the drift issue', () => {
  it('lists every cohort where that is wanted', async () => {
    const repository = repositoryOf(
      GOOD,
      edited(DRIFTED, { '.cohort-ci.yml': 'drift-issue:\n  checklist: true\n' }),
    );
    expect((await night(repository)).status).toBe(0);
    const [issue] = await issues();
    expect(issue?.body).toContain('| ⬜ | `baseline` | ✓ committed | ✓ yes | drifted |');
    expect(issue?.body).toContain('| ✅ | `judges` | ✓ committed | ✓ yes | ✓ current |');
  });

  it('is opened with the culprit, left alone, told of a change, and closed', async () => {
    const repository = repositoryOf(GOOD, DRIFTED);
    const culprit = repository.head;
    const first = await night(repository);
    expect(first.status).toBe(0);
    expect(first.outputs.get('result')).toBe('findings');
    expect(await issues()).toMatchObject([{ state: 'open', title: 'Drift in cohort baseline', comments: 0 }]);
    const [issue] = await issues();
    expect(issue?.body).toContain(`https://github.example/lab/cohorts/commit/${culprit}`);
    expect(issue?.body.match(/Last verified/g)).toHaveLength(1);
    expect(first.summary).toContain('1 of 3 cohorts has drifted');
    expect(first.stdout).not.toContain('GitHub does not accept these labels');

    await night(repository);
    expect(await issues()).toMatchObject([{ state: 'open', comments: 0 }]);

    repository.commit(DRIFTED_MORE, 'More drift');
    await night(repository);
    expect(await issues()).toMatchObject([
      { state: 'open', title: 'Drift in cohorts baseline, judges', comments: 1 },
    ]);

    repository.commit(GOOD, 'Fixed');
    const clean = await night(repository);
    expect(clean.status).toBe(0);
    expect(await issues()).toMatchObject([{ state: 'closed', comments: 2 }]);
  });

  it('leaves out drift that the settings accept, and is closed when nothing else is left', async () => {
    const accepting = `ignore: [{paths: ['data/cohorts/baseline/**'], codes: [drift/*], reason: as it was run}]\n`;
    const repository = repositoryOf(GOOD, edited(DRIFTED_MORE, { '.cohort-ci.yml': accepting }));
    await night(repository);
    const [issue] = await issues();
    expect(issue).toMatchObject({ state: 'open', title: 'Drift in cohort judges' });
    expect(issue?.body).toContain('🔶 **1 of 3 cohorts has drifted**');
    expect(issue?.body).toContain('cohort-ci regenerate --cohort judges\n');

    repository.commit(edited(DRIFTED, { '.cohort-ci.yml': accepting }), 'Fixed');
    const run = await night(repository);
    expect(run.status).toBe(0);
    expect(run.summary).toContain('1 drifted, which the settings accept');
    expect(await issues()).toMatchObject([{ state: 'closed' }]);
  });

  it('says first what accepting it plans and costs, then why', async () => {
    const priced = regenerated({
      ...PROJECT,
      '.cohort-ci.yml':
        'prices:\n  table: data/prices.csv\n  tokens:\n    draft: {input: 1000, output: 0}\n    essay: {input: 1000, output: 0}\n    evaluation: {input: 1000, output: 0}\n',
      'data/1_raw/llm_models.csv':
        'id,model,for_generation,for_evaluation\nopal,v/opal,true,true\nquartz,v/opal,true,true\nagate,v/agate,true,false\n',
      // A dollar for each run of opal and quartz.
      'data/prices.csv':
        'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\nv/opal,1000,1000,2026-01-31,\n',
    });
    const grown = edited(priced, { [SPEC]: spec({ combo_id: '[combo-a, combo-b, combo-c]' }) });
    const { stdout } = await night(repositoryOf(priced, grown));
    const body = (await issues())[0]?.body ?? '';
    const order = [
      '🔶 **1 of 3 cohorts has drifted**',
      '**Regenerating accepts:** +4 drafts, +4 essays, +4 evaluations · <span>$</span>12.00\n',
      '- `combo_id` gains `combo-c` (`baseline`): +4 drafts → +4 essays → +4 evaluations · **<span>$</span>12.00**\n',
      '**Price:** <span>$</span>12.00 expected. Prices as of 2026-01-31.\n',
    ].map((text) => body.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((left, right) => left - right));
    expect(stdout).toContain('This change costs: $12.00 expected.');
  });

  it('names the commit that brought it, also where that touched nothing of the cohort, or broke its spec', async () => {
    const repository = new GitRepository();
    repository.commit(PROJECT, 'Innocent: cohorts without outputs');
    const own = Object.fromEntries(Object.entries(GOOD).filter(([path]) => path.includes('/baseline/')));
    const first = { ...PROJECT, ...own };
    repository.commit(first, 'The outputs of baseline alone');
    await night(repository);
    const culprits = async (): Promise<string[]> => {
      const found =
        (await issues())[0]?.body.matchAll(/(?:Introduced by|since it was added in) .*“(.*)”/g) ?? [];
      return [...new Set([...found].map(([, subject = '']) => subject))];
    };
    expect(await culprits()).toEqual(['The outputs of baseline alone']);
    const llms = 'data/1_raw/llm_models.csv';
    repository.commit(
      edited(first, { [llms]: (PROJECT[llms] ?? '').replace('quartz,true,true\n', '') }),
      'Retire quartz',
    );
    await night(repository);
    expect(await culprits()).toEqual(['Retire quartz']);
    expect((await issues())[0]?.body).toContain('-quartz,true,true');
  });

  it('stays closed when people closed it, until the drift changes', async () => {
    const repository = repositoryOf(GOOD, DRIFTED);
    await night(repository);
    await bed.in('owner', 'PATCH', '/issues/1', { state: 'closed' });
    await night(repository);
    expect(await issues()).toMatchObject([{ state: 'closed' }]);
    repository.commit(DRIFTED_MORE, 'More drift');
    await night(repository);
    expect(await issues()).toMatchObject([{ state: 'open' }]);
  });

  it('is one for each cohort when asked', async () => {
    await night(repositoryOf(GOOD, DRIFTED_MORE), { inputs: { issue: 'cohort' } });
    expect((await issues()).map(({ title }) => title).sort()).toEqual([
      'Drift in cohort baseline',
      'Drift in cohort judges',
    ]);
  });

  it('is not closed by a check that could not be done', async () => {
    const repository = repositoryOf(GOOD, DRIFTED);
    await night(repository);
    const [before] = await issues();
    repository.commit(edited(GOOD, { '.cohort-ci.yml': 'specs: [1' }), 'A broken configuration');
    await night(repository);
    const [after] = await issues();
    expect(after?.state).toBe('open');
    expect(after?.title).toBe(before?.title);
    expect(after?.body).toContain('Could not be verified');
    const failed = await night(repository, { inputs: { root: 'nowhere', key: 'default' } });
    expect(failed.status).toBe(1);
    expect((await issues())[0]?.state).toBe('open');
  });

  it('of a cohort that is gone is closed, and says so', async () => {
    const repository = repositoryOf(GOOD, DRIFTED_MORE);
    await night(repository, { inputs: { issue: 'cohort' } });
    const gone = Object.keys(DRIFTED_MORE).filter((path) => path.startsWith('data/cohorts/baseline/'));
    repository.commit(edited(DRIFTED_MORE, Object.fromEntries(gone.map((path) => [path, null]))), 'Gone');
    expect((await night(repository, { inputs: { issue: 'cohort', cohorts: 'judges' } })).status).toBe(0);
    expect((await issues()).map(({ state }) => state)).toEqual(['open', 'open']);
    await night(repository, { inputs: { issue: 'cohort' } });
    const states = Object.fromEntries((await issues()).map(({ title, state }) => [title, state]));
    expect(states).toEqual({ 'Drift in cohort baseline': 'closed', 'Drift in cohort judges': 'open' });
    const { number } = (await bed.in('owner', 'GET', '/issues?state=closed'))[0];
    const [comment] = await bed.in('owner', 'GET', `/issues/${number}/comments`);
    expect(comment.body).toContain('🗑️ The cohort `baseline` no longer exists');
  });

  it('is looked for once, however many cohorts there are', async () => {
    const many = Array.from({ length: 9 }, (_, index) => [
      `data/cohorts/more-${index}/spec/config.yaml`,
      spec(),
    ]);
    const files = regenerated(edited(PROJECT, Object.fromEntries(many)));
    const repository = repositoryOf(edited(files, { [SPEC]: spec({ combo_id: '[combo-a]' }) }));
    await night(repository, { inputs: { issue: 'cohort' } });
    const lists = () =>
      bed.gateway.seen.filter(({ method, path }) => method === 'GET' && path.endsWith('/issues'));
    // And once more after one was created.
    expect(lists()).toHaveLength(2);
    bed.gateway.seen.length = 0;
    await night(repository, { inputs: { issue: 'cohort' } });
    expect(lists()).toHaveLength(1);
  });

  it('tells that drift is back, and keeps what people wrote below', async () => {
    const repository = repositoryOf(GOOD, DRIFTED);
    await night(repository);
    const { body } = await bed.in('owner', 'GET', '/issues/1');
    await bed.in('owner', 'PATCH', '/issues/1', { body: `${body}\n\nEve is at it.` });
    await night(repository);
    expect(await issues()).toMatchObject([{ comments: 0, body: expect.stringMatching(/Eve is at it\.$/) }]);
    repository.commit(GOOD, 'Fixed');
    await night(repository);
    repository.commit(DRIFTED, 'Again');
    await night(repository);
    const comments = await bed.in('owner', 'GET', '/issues/1/comments');
    expect(comments.map((comment: Json) => comment.body.split(' at ')[0])).toEqual([
      '✅ All 3 cohorts agree again',
      '🔶 Drift is back',
    ]);
  });

  it.each<[what: string, files: Files, inputs: Readonly<Record<string, string>>, status: number]>([
    ['a configuration that cannot be read', edited(GOOD, { '.cohort-ci.yml': 'specs: [1' }), {}, 1],
    ['no spec', { 'data/README.md': 'Moved\n' }, {}, 1],
    ['no spec, as is meant', { 'data/README.md': 'Moved\n' }, { 'if-no-specs-found': 'ignore' }, 0],
  ])('is not needed for %s: the run itself is red', async (_, files, inputs, status) => {
    const done = await night(repositoryOf(files), { inputs });
    expect(done.status).toBe(status);
    expect(await issues()).toEqual([]);
    if (status === 1) expect(done.stdout).toContain('::error::The cohorts could not be verified: ');
  });

  it('of each cohort tells when none could be verified', async () => {
    const repository = repositoryOf(GOOD, DRIFTED);
    await night(repository, { inputs: { issue: 'cohort' } });
    repository.commit(edited(DRIFTED, { '.cohort-ci.yml': 'specs: [1' }), 'A broken configuration');
    // A line in an issue notifies nobody.
    const blind = await night(repository, { inputs: { issue: 'cohort' } });
    expect([blind.status, blind.outputs.get('result')]).toEqual([1, 'unchecked']);
    expect(await issues()).toMatchObject([
      { state: 'open', body: expect.stringContaining('Could not be verified') },
    ]);
  });

  it('carries its marker, the commit and what it knew, and is found by them alone', async () => {
    const repository = repositoryOf(GOOD, DRIFTED);
    const commit = repository.head;
    const copied = '<!-- cohort-ci:drift:v1 key=default -->';
    await bed.in('stranger', 'POST', '/issues', { title: 'A copy', body: copied });
    await night(repository);
    await night(repository, { inputs: { key: 'other' } });
    const found = await bed.in('owner', 'GET', '/issues?state=all&sort=created&direction=asc');
    expect(found.map(({ title, user }: Json) => [title, user.login])).toEqual([
      ['A copy', 'stranger'],
      ['Drift in cohort baseline', BOT],
      ['Drift in cohort baseline', BOT],
    ]);
    const [copy, ours, others] = found.map(({ body }: Json) => gate.named(body).split('\n').slice(-2));
    expect(copy).toEqual([copied]);
    const state = expect.stringMatching(
      new RegExp(`^<!-- cohort-ci:state drift [0-9a-f]{16} at ${commit} -->$`),
    );
    expect(ours).toEqual([state, copied]);
    expect(others).toEqual([state, '<!-- cohort-ci:drift:v1 key=other -->']);
    // What is fixed under one key says nothing of the other.
    repository.commit(GOOD, 'Fixed');
    await night(repository);
    expect((await issues()).map(({ state: is }) => is).sort()).toEqual(['closed', 'open', 'open']);
    expect((await bed.in('owner', 'GET', '/issues/2')).state).toBe('closed');
  });

  it('of a cohort carries the cohort in its marker', async () => {
    await night(repositoryOf(GOOD, DRIFTED), { inputs: { issue: 'cohort' } });
    expect((await issues())[0]?.body).toMatch(/\n<!-- cohort-ci:drift:v1 key=default%2Fbaseline -->$/);
  });

  describe('and an old run that is run again, after the branch moved', () => {
    it('does not close it while the branch drifts', async () => {
      const repository = repositoryOf(GOOD);
      const old = repository.head;
      await night(repository);
      repository.commit(DRIFTED, 'Drift');
      await night(repository);
      const [before] = await issues();
      expect(before?.state).toBe('open');
      repository.git('checkout', '-q', '--detach', old);
      const again = await night(repository, { attempt: 2 });
      expect(again.status).toBe(0);
      expect(again.stdout).toContain('reports on a newer commit and was left alone');
      expect(await issues()).toEqual([before]);
    });

    it('does not open it while the branch is clean: neither a new one nor a closed one', async () => {
      const repository = repositoryOf(DRIFTED);
      const old = repository.head;
      await gate.put('main', { old }, old);
      repository.commit(GOOD, 'Fixed');
      await night(repository);
      repository.git('checkout', '-q', '--detach', old);
      const again = await night(repository, { attempt: 2 });
      expect(await issues()).toEqual([]);
      // Nobody was reported of the drift that this run found: it says so itself.
      expect(again.status).toBe(1);
      expect(again.stdout).toContain('No issue was opened: the branch has moved past');
    });

    it('does not open again what a newer commit closed', async () => {
      const repository = repositoryOf(DRIFTED);
      const old = repository.head;
      await night(repository);
      repository.commit(GOOD, 'Fixed');
      await night(repository);
      const before = await issues();
      expect(before).toMatchObject([{ state: 'closed', comments: 1 }]);
      repository.git('checkout', '-q', '--detach', old);
      await night(repository, { attempt: 2 });
      expect(await issues()).toEqual(before);
    });
  });

  it('on a busy branch is reported by a run behind the head, and closed by one on it alone', async () => {
    const repository = repositoryOf(DRIFTED);
    await night(repository);
    const fixed = repository.commit(GOOD, 'Fixed');
    await gate.put('main', { fixed }, fixed);
    // Somebody pushes while the check runs.
    const later = repository.commit({ ...GOOD, 'README.md': 'Words\n' }, 'Words');
    await gate.put('main', { later }, later);
    repository.git('checkout', '-q', '--detach', fixed);
    const busy = await night(repository);
    expect(busy.status).toBe(0);
    const [issue] = await issues();
    expect(issue).toMatchObject({ state: 'open', comments: 0 });
    expect(issue?.body).toContain(`Last verified`);
    expect(issue?.body).toContain(`at \`${fixed.slice(0, 7)}\``);
    expect(busy.stdout).toContain('Nothing has drifted here, but issue #1 stays open');
    repository.git('checkout', '-q', '--detach', later);
    await night(repository);
    expect(await issues()).toMatchObject([{ state: 'closed', comments: 1 }]);
  });

  it('is left alone by a commit that is not on the branch, which fails since nobody was told', async () => {
    const repository = repositoryOf(GOOD);
    await night(repository);
    repository.git('checkout', '-q', '-b', 'side');
    const side = repository.commit(DRIFTED, 'Drift beside the branch');
    await gate.put('side', { side }, side);
    const done = await night(repository);
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('No issue was opened: the commit that was checked is not in the history');
    expect(await issues()).toEqual([]);
  });

  it('is left alone on another branch', async () => {
    const done = await night(repositoryOf(DRIFTED), { ref: 'topic' });
    expect(await issues()).toEqual([]);
    expect(done.stdout).toContain('this run leaves it alone');
  });
});

it.each([
  [{}, 0],
  [{ 'fail-on-drift': 'true' }, 1],
])('drift with %j ends with %i', async (inputs, status) => {
  const done = await night(repositoryOf(DRIFTED), { inputs });
  expect(done.status).toBe(status);
});

it('fails when no issue can tell of the drift, and says which permission is missing', async () => {
  const done = await night(repositoryOf(GOOD, DRIFTED), { who: 'readOnly' });
  expect(done.status).toBe(1);
  expect(done.stdout).toContain('permissions:%0A  contents: read%0A  issues: write');
  expect(done.stdout).toContain('no issue could be opened or updated');
  expect(done.summary).toContain('1 of 3 cohorts has drifted');
});

it('cancelled, it stops and leaves no issue half-done', async () => {
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  const lists = ({ method, path }: Seen) => method === 'GET' && path.endsWith('/issues');
  bed.gateway.misbehave(lists, { kind: 'meanwhile-drop', what: async () => kill('SIGTERM') });
  const repository = repositoryOf(GOOD, DRIFTED);
  const commit = repository.head;
  await gate.put('main', { commit }, commit);
  const done = await run(bed, repository.root, commit, {
    inputs: { mode: 'drift' },
    env: { GITHUB_API_URL: gate.apiUrl },
    event: { name: 'schedule', payload: { schedule: '17 3 * * *' } },
    onStart: (how) => {
      kill = how;
    },
  });
  expect(done.status).toBe(143);
  expect(done.stdout).toContain('The run was cancelled.');
  expect(await issues()).toEqual([]);
});

it('keeps its issue on GitHub Enterprise Server, whose addresses differ', async () => {
  const enterprise = await TestBed.start({ base: '/api/v3' });
  const before = await SameCommits.before(enterprise);
  try {
    const repository = repositoryOf(GOOD, DRIFTED);
    const commit = repository.head;
    await before.put('main', { commit }, commit);
    const done = await run(enterprise, repository.root, commit, {
      inputs: { mode: 'drift' },
      env: { GITHUB_API_URL: before.apiUrl },
      event: { name: 'schedule', payload: { schedule: '17 3 * * *' } },
    });
    expect(done.status).toBe(0);
    const [issue] = await enterprise.in('owner', 'GET', '/issues');
    expect(issue.title).toBe('Drift in cohort baseline');
    expect(issue.body).toContain('https://github.example/lab/cohorts/');
  } finally {
    await before.close();
    await enterprise.close();
  }
});

it('with a hostile id mentions nobody', async () => {
  const id = 'x @octocat #1 `|<b>';
  const files = edited(regenerated(edited(PROJECT, { [`data/cohorts/${id}/spec/config.yaml`]: spec() })), {
    [`data/cohorts/${id}/spec/config.yaml`]: spec({ combo_id: '[combo-b]' }),
  });
  await night(repositoryOf(files));
  const [issue] = await issues();
  expect(issue?.title).not.toContain('@');
  expect(issue?.body.replace(/<!--.*?-->|`+[^`]*`+|<code>.*?<\/code>/gs, '')).not.toContain('@octocat');
});
