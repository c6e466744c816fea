import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Seen } from '../github/testbed/gateway.ts';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { oneIn } from '../support/every-case.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const MEMBERSHIP = 'data/cohorts/baseline/membership.csv';
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
  await bed.openPull();
});

async function comments(): Promise<string[]> {
  const all = await bed.in('owner', 'GET', '/issues/1/comments?per_page=100');
  return all.map(({ body }: Json) => body);
}

const writes = (): string[] => bed.writes.filter((write) => !write.endsWith('/pulls/0'));

describe('a pull request', () => {
  it('that introduces an error fails and is commented on once; fixed, the comment turns green', async () => {
    const pull = new PullRequest(GOOD, BROKEN);
    const { root } = pull.repository;
    const first = await run(bed, root, pull.merge, { event: pull.event() });
    expect(first.status).toBe(1);
    expect(first.outputs.get('introduced')).not.toBe('0');
    // The log has each finding once: what the change does stands first, without what is told below.
    expect(first.stdout).toContain('Against the base');
    expect(first.stdout).not.toContain('Introduced:');
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

    pull.push(edited(GOOD, { 'README.md': 'Fixed\n' }));
    const fixed = await run(bed, root, pull.merge, { event: pull.event() });
    expect(fixed.status).toBe(0);
    const after = await comments();
    expect(after).toHaveLength(1);
    expect(after[0]).toContain('✅');
  });

  it('whose settings cannot be read is not compared', async () => {
    const pull = new PullRequest(GOOD, edited(GOOD, { '.cohort-ci.yml': 'severity: [\n' }));
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    expect([done.status, done.outputs.get('result')]).toEqual([1, 'findings']);
    expect(done.stdout).toContain('.cohort-ci.yml:');
    expect(done.summary).toContain('the settings cannot be read');
  });

  it('that moved on is not told what an older run finds, which ends last', async () => {
    const pull = new PullRequest(GOOD, BROKEN);
    const { root } = pull.repository;
    const old = { merge: pull.merge, event: pull.event(), head: pull.head };
    await run(bed, root, pull.merge, { event: old.event });
    pull.push(edited(GOOD, { 'README.md': 'Fixed\n' }));
    await run(bed, root, pull.merge, { event: pull.event() });
    const before = await comments();
    expect(before).toEqual([expect.stringContaining('✅')]);
    expect(before[0]?.split('\n').at(-1)).toBe(`<!-- cohort-ci:commit ${pull.head} -->`);
    pull.repository.git('checkout', '-q', '--detach', old.merge);
    const late = await run(bed, root, old.merge, {
      event: old.event,
      now: { ref: 'topic', sha: pull.head },
    });
    expect(late.status).toBe(1);
    expect(late.stdout).toContain(`moved on to ${pull.head.slice(0, 12)}; the run for that commit comments`);
    expect(await comments()).toEqual(before);
  });

  it('is reported by the account that writes now, which points from the old report to its own', async () => {
    const pull = new PullRequest(GOOD, BROKEN);
    const { root } = pull.repository;
    await run(bed, root, pull.merge, { event: pull.event(), who: 'app' });
    bed.gateway.editsForeignComments = true;
    pull.push(edited(GOOD, { 'README.md': 'Fixed\n' }));
    await run(bed, root, pull.merge, { event: pull.event() });
    expect(await comments()).toEqual([
      expect.stringMatching(/^This check now reports in \[another comment\]\(.*\)\.$/),
      expect.stringContaining('✅'),
    ]);
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
    const pull = new PullRequest(BROKEN, edited(BROKEN, { [SPEC]: `# Words\n${BROKEN[SPEC]}` }));
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
    expect(done.stdout).toContain('a read-only token');
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

  it.each(
    oneIn(2, [
      [
        'a row of a catalog that no cohort uses',
        { 'data/1_raw/llm_models.csv': `${GOOD['data/1_raw/llm_models.csv']}onyx,true,true\n` },
        '0',
      ],
      [
        'a row of a catalog that one cohort uses',
        {
          'data/1_raw/draft_templates.csv': (GOOD['data/1_raw/draft_templates.csv'] ?? '').replace(
            'spiral,llm',
            'spiral,copy',
          ),
        },
        '1',
      ],
      ['one spec', { [SPEC]: `# Words\n${GOOD[SPEC]}` }, '1'],
      ['no cohort', { 'README.md': 'Words\n' }, '0'],
    ]),
  )('that touches %s is checked so far', async (_, edits, cohorts) => {
    const pull = new PullRequest(GOOD, edited(GOOD, edits));
    const done = await run(bed, pull.repository.root, pull.merge, {
      event: pull.event(),
    });
    expect({ status: done.status, cohorts: done.outputs.get('cohorts') }).toEqual({ status: 0, cohorts });
    if (cohorts === '0') expect(done.summary).toContain('No cohort is affected');
  });

  it('in a subfolder is reported by the paths of the workspace', async () => {
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

const COMMITTED = Object.keys(GOOD).filter((path) => /(manifest\.json|membership\.csv)$/.test(path));
const WITHOUT_OUTPUTS = edited(GOOD, Object.fromEntries(COMMITTED.map((path) => [path, null])));
const SPECS = Object.keys(GOOD).filter((path) => path.endsWith('config.yaml'));
const DRIFTED_MORE = edited(GOOD, { [SPEC]: spec({ combo_id: '[combo-c]', draft_template: '[spiral]' }) });
const FORM = edited(GOOD, { [MEMBERSHIP]: (GOOD[MEMBERSHIP] ?? '').replaceAll('\n', '\r\n') });
const REPLICATED = 'stage,replicates\ndraft,1\nessay,1\nevaluation,3\n';
const LINKED = { [SPEC]: '../../../../shared/base.yaml' };
const SHARED = edited(GOOD, { [SPEC]: null, 'shared/base.yaml': GOOD[SPEC] ?? '' });
const CATALOGS = Object.keys(GOOD).filter((path) => path.startsWith('data/1_raw/'));
const ELSEWHERE = edited(
  GOOD,
  Object.fromEntries(
    CATALOGS.flatMap((path) => [
      [path, null],
      [path.replace('data/1_raw', 'catalogs'), GOOD[path] ?? ''],
    ]),
  ),
);

describe.each(['false', 'true'])('with only-affected: %s, the check fails', (onlyAffected) => {
  // The verdict needs no token, and is there sooner without one.
  const inputs = { 'only-affected': onlyAffected, token: '' };

  it.each(
    oneIn<[what: string, before: Files, after: Files, links?: Files]>(4, [
      [
        'a configuration that refuses every cohort',
        GOOD,
        edited(GOOD, { '.cohort-ci.yml': 'max-rows: 1\n' }),
      ],
      ['outputs that are deleted, all of them', GOOD, WITHOUT_OUTPUTS],
      ['the first outputs, of one cohort alone', WITHOUT_OUTPUTS, edited(WITHOUT_OUTPUTS, firstOutputs())],
      ['a spec that drifted before, and drifts otherwise now', DRIFTED, DRIFTED_MORE],
      [
        'a spec whose outputs were off in their form alone',
        FORM,
        edited(FORM, { [SPEC]: DRIFTED_MORE[SPEC] ?? '' }),
      ],
      [
        'what a linked spec leads to',
        SHARED,
        edited(SHARED, { 'shared/base.yaml': BROKEN[SPEC] ?? '' }),
        LINKED,
      ],
      [
        'a catalog behind a linked folder',
        ELSEWHERE,
        edited(ELSEWHERE, { 'catalogs/draft_templates.csv': 'template_id,generator\nspiral,llm\n' }),
        { 'data/1_raw': '../catalogs' },
      ],
    ]),
  )('by %s', async (_, before, after, links) => {
    const pull = new PullRequest(before, after, links);
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs });
    expect(done.status).toBe(1);
    expect(done.outputs.get('introduced')).not.toBe('0');
    expect(done.stdout).toMatch(/^::error::Introduced by this change: /m);
  });
});

function firstOutputs(): Files {
  const paths = COMMITTED.filter((path) => path.includes('/baseline/'));
  return Object.fromEntries(paths.map((path) => [path, GOOD[path] ?? '']));
}

describe('what is checked out', () => {
  type Pull = PullRequest;
  it.each<[what: string, checkout: (pull: Pull) => { event: string; sha: string; payload?: Json }]>([
    ['the base, as on pull_request_target', (pull) => ({ event: 'pull_request_target', sha: pull.base })],
    ['another branch', (pull) => ({ event: 'pull_request', sha: pull.base })],
    [
      'no part of a merge group',
      (pull) => ({
        event: 'merge_group',
        sha: pull.base,
        payload: { merge_group: { base_sha: pull.base, head_sha: pull.merge, base_ref: 'refs/heads/main' } },
      }),
    ],
  ])('must be what is proposed, and not %s', async (_, checkout) => {
    const pull = new PullRequest(GOOD, BROKEN);
    const { event: name, sha, payload = pull.event().payload } = checkout(pull);
    pull.repository.git('checkout', '-q', '--detach', sha);
    const done = await run(bed, pull.repository.root, sha, { event: { name, payload } });
    expect(done.status).toBe(1);
    expect(done.outputs.get('result')).toBe('unchecked');
    expect(done.summary).toContain('the change was not checked');
  });

  it.each<[what: string, commit: (pull: Pull) => string]>([
    ['head', (pull) => pull.head],
    ['merge that GitHub makes, refs/pull/N/merge', (pull) => pull.merge],
    [
      'commit that a step has made on top of it',
      (pull) => {
        pull.repository.git('checkout', '-q', '--detach', pull.merge);
        pull.repository.git('commit', '-q', '--allow-empty', '-m', 'Prepared');
        return pull.repository.head;
      },
    ],
  ])("is a hazard on pull_request_target when it is a fork's %s", async (_, commit) => {
    const pull = new PullRequest(GOOD, BROKEN);
    const sha = commit(pull);
    pull.repository.git('checkout', '-q', '--detach', sha);
    const { payload } = pull.event({ fork: true });
    const done = await run(bed, pull.repository.root, sha, {
      event: { name: 'pull_request_target', payload },
    });
    expect(done.stdout).toMatch(/^::warning\b.*This workflow runs on pull_request_target with a checkout/m);
  });

  it('may be the head, whose last commit merges another branch', async () => {
    const pull = new PullRequest(GOOD, BROKEN);
    const { repository } = pull;
    repository.git('checkout', '-q', '-b', 'side', 'main');
    repository.commit(edited(GOOD, { 'README.md': 'Beside\n' }));
    repository.git('checkout', '-q', 'topic');
    repository.git('merge', '-q', '--no-ff', '-m', 'Merge side into topic', 'side');
    pull.head = repository.head;
    const done = await run(bed, repository.root, pull.head, { event: pull.event() });
    expect(done.status).toBe(1);
    expect(done.summary).toContain('❌ 1 cohort does not compile');
  });
});

it('cancelled, the check stops and leaves no comment', async () => {
  const pull = new PullRequest(GOOD, BROKEN);
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  const reads = ({ method, path }: Seen) => method === 'GET' && path.endsWith('/comments');
  bed.gateway.misbehave(reads, { kind: 'meanwhile-drop', what: async () => kill('SIGINT') });
  const done = await run(bed, pull.repository.root, pull.merge, {
    event: pull.event(),
    onStart: (how) => {
      kill = how;
    },
  });
  expect(done.status).toBe(130);
  expect(done.stdout).toContain('The run was cancelled.');
  expect(await comments()).toEqual([]);
});

it('on GitHub Enterprise Server, whose addresses differ, one comment is kept', async () => {
  const enterprise = await TestBed.start({ base: '/api/v3' });
  try {
    await enterprise.openPull();
    const pull = new PullRequest(GOOD, BROKEN);
    const { root } = pull.repository;
    for (let times = 0; times < 2; times++)
      expect((await run(enterprise, root, pull.merge, { event: pull.event() })).status).toBe(1);
    const kept = await enterprise.in('owner', 'GET', '/issues/1/comments');
    expect(kept.map(({ body }: Json) => body.includes('❌ 1 cohort does not compile'))).toEqual([true]);
  } finally {
    await enterprise.close();
  }
});

it('a branch that is behind is told to take in its base first', async () => {
  const pull = new PullRequest(GOOD, edited(GOOD, { 'README.md': 'Words\n' }));
  const { repository } = pull;
  repository.git('checkout', '-q', 'main');
  const moved = edited(GOOD, { 'data/1_raw/replication_config.csv': REPLICATED });
  repository.commit(regenerated(moved), 'Three evaluations');
  const fresh = 'data/cohorts/fresh/spec/config.yaml';
  const added = regenerated(edited(GOOD, { [fresh]: spec() }));
  pull.push(added);
  const done = await run(bed, repository.root, pull.merge, { event: pull.event() });
  expect(done.status).toBe(1);
  expect((await comments())[0]).toContain('**To fix:** Bring `main` into the branch (“Update branch”)');
});

// Only root can give files away.
it.runIf(process.getuid?.() === 0)(
  'a checkout of another user is told with the step that fixes it',
  async () => {
    const pull = new PullRequest(GOOD, BROKEN);
    const { root } = pull.repository;
    expect(spawnSync('chmod', ['-R', 'a+rX', root]).status).toBe(0);
    expect(spawnSync('chown', ['-R', '12345', root]).status).toBe(0);
    const done = await run(bed, root, pull.merge, { event: pull.event() });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('git does not trust');
    expect(done.stdout).toContain('git config --global --add safe.directory');
  },
);

describe('cohorts and outputs that go', () => {
  it('with the spec alone leave their outputs behind', async () => {
    const pull = new PullRequest(GOOD, edited(GOOD, { [SPEC]: null }));
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    expect(done.status).toBe(1);
    expect((await comments())[0]).toContain(
      '### ❌ 1 error introduced; outputs of 1 removed cohort are left behind\n',
    );
    expect(done.stdout).toContain('::warning title=cohort-ci::The spec of the cohort baseline was removed');
  });

  it('by the settings alone are checked all the same, and reported as no longer looked at', async () => {
    const narrow = edited(BROKEN, { '.cohort-ci.yml': 'specs: data/cohorts/[js]*/spec/config.yaml\n' });
    const pull = new PullRequest(GOOD, narrow);
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    expect(done.status).toBe(1);
    const [comment] = await comments();
    expect(comment).toContain('1 cohort is no longer checked');
    expect(comment).toContain('no longer covered by the settings');
    expect(comment).toContain(
      'sets `specs`: not set → `data/cohorts/[js]*/spec/config.yaml` (applies to this check)',
    );
    expect(done.stdout).toContain('The cohort baseline is no longer checked');
  });

  it.each([
    ['false', 'data/cohorts/'],
    ['true', 'data/cohorts/'],
    ['true', SPECS.join(' ')],
  ])('all of them, are named: only-affected: %s, without %s', async (onlyAffected, what) => {
    const gone = Object.keys(GOOD).filter((path) => path.startsWith(what) || what.includes(path));
    const pull = new PullRequest(GOOD, edited(GOOD, Object.fromEntries(gone.map((path) => [path, null]))));
    const done = await run(bed, pull.repository.root, pull.merge, {
      event: pull.event(),
      inputs: { 'only-affected': onlyAffected },
    });
    expect(done.summary).not.toContain('No cohort is affected');
    expect((await comments())[0]).toMatch(/3 (removed )?cohorts (removed|are left)/);
  });
});

describe('what git turns on the way to the disk', () => {
  const CRLF = edited(GOOD, { '.gitattributes': '*.csv text eol=crlf\n*.json text eol=crlf\n' });

  it.each<[what: string, before: Files, after: Files, status: number]>([
    ['line ends, in a change of something else', CRLF, edited(CRLF, { 'README.md': 'Words\n' }), 0],
    ['line ends, in the change that asks for it', GOOD, CRLF, 0],
    ['line ends, beside drift', CRLF, edited(CRLF, { [SPEC]: DRIFTED[SPEC] ?? '' }), 1],
  ])('is no drift: %s', async (_, before, after, status) => {
    const pull = new PullRequest(before, after);
    pull.repository.git('branch', 'merged', pull.merge);
    const clone = pull.repository.clone('--branch=merged');
    expect(readFileSync(join(clone, MEMBERSHIP), 'utf8')).toContain('\r\n');
    const done = await run(bed, clone, pull.merge, {
      event: pull.event(),
      inputs: { token: '' },
    });
    expect({ status: done.status, drifted: done.outputs.get('drifted') }).toEqual({
      status,
      drifted: String(status),
    });
  });

  /** As Git LFS stores it: what is committed only names the content. */
  const stored = (files: Files): Files =>
    edited(
      files,
      Object.fromEntries(
        COMMITTED.map((path) => [
          path,
          `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256')
            .update(files[path] ?? '')
            .digest('hex')}\nsize ${(files[path] ?? '').length}\n`,
        ]),
      ),
    );

  it.each<[what: string, after: Files, status: number]>([
    ['nothing of a cohort', edited(GOOD, { 'README.md': 'Words\n' }), 0],
    ['a spec', DRIFTED, 1],
    ['a catalog', edited(GOOD, { 'data/1_raw/replication_config.csv': REPLICATED }), 1],
  ])('is read where Git LFS keeps it, in a change of %s', async (_, after, status) => {
    const pull = new PullRequest(stored(GOOD), stored(after));
    for (const path of COMMITTED) writeFileSync(join(pull.repository.root, path), GOOD[path] ?? '');
    const done = await run(bed, pull.repository.root, pull.merge, {
      event: pull.event(),
      inputs: { token: '' },
    });
    expect(done.status).toBe(status);
    expect(done.stdout).not.toContain('unchecked');
  });

  const ATTRIBUTES: Files = { '.gitattributes': 'data/gens/** filter=lfs\n' };
  const METADATA = 'data/gens/draft/d_1/metadata.json';
  const pointer = (text: string) => stored({ [MEMBERSHIP]: text })[MEMBERSHIP] ?? '';

  it.each<[what: string, old: Files, status: number]>([
    ['an output', { [MEMBERSHIP]: pointer(GOOD[MEMBERSHIP] ?? '') }, 1],
    ['a spec', { [SPEC]: pointer(GOOD[SPEC] ?? '') }, 1],
    ['metadata', { ...ATTRIBUTES, [METADATA]: pointer('{}') }, 1],
    ['a picture', { 'data/cohorts/baseline/plot.png': pointer('x') }, 0],
  ])('%s that Git LFS has kept for long is missed in every check', async (_, old, status) => {
    const after = regenerated(edited(GOOD, { 'data/cohorts/new/spec/config.yaml': spec() }));
    const pull = new PullRequest(edited(GOOD, old), edited(after, old));
    for (const onlyAffected of ['true', 'false']) {
      const done = await run(bed, pull.repository.root, pull.merge, {
        event: pull.event(),
        inputs: { token: '', 'only-affected': onlyAffected },
      });
      expect([onlyAffected, done.status, done.outputs.get('result') === 'unchecked']).toEqual([
        onlyAffected,
        status,
        status === 1,
      ]);
    }
  });

  it('is not taken for content: a pointer says what to check out', async () => {
    const pull = new PullRequest(stored(GOOD), stored(edited(GOOD, { [SPEC]: `# Words\n${GOOD[SPEC]}` })));
    const done = await run(bed, pull.repository.root, pull.merge, {
      event: pull.event(),
      inputs: { token: '' },
    });
    expect(done.status).toBe(1);
    expect(done.outputs.get('result')).toBe('unchecked');
    expect(done.stdout).toContain('git lfs pull, or lfs: true for actions/checkout');
  });
});

describe('what was there before', () => {
  it('is no word of the verdict on a change that adds an error', async () => {
    const others = Object.fromEntries(
      SPECS.filter((path) => path !== SPEC).map((path) => [path, spec({ draft_template: '[sketsch]' })]),
    );
    const before = edited(GOOD, others);
    const pull = new PullRequest(before, edited(before, { [SPEC]: BROKEN[SPEC] ?? '' }));
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    expect(done.stdout).toContain(
      '::error::Introduced by this change: 1 cohort invalid, 1 error (2 cohorts already invalid or drifted before)',
    );
  });

  it.each<[what: string, edits: Readonly<Record<string, string | null>>]>([
    ['a stage without replicates', { 'data/1_raw/replication_config.csv': 'stage,replicates\ndraft,1\n' }],
    ['a catalog that is not there', { 'data/1_raw/llm_models.csv': null }],
  ])('stays so in a catalog: %s', async (_, edits) => {
    const before = edited(GOOD, edits);
    const pull = new PullRequest(before, edited(before, { 'README.md': 'Words\n' }));
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    const [introduced, fixed] = ['introduced', 'fixed'].map((name) => done.outputs.get(name));
    expect({ status: done.status, introduced, fixed }).toEqual({ status: 0, introduced: '0', fixed: '0' });
  });

  it.each<[what: string, before: Files]>([
    ['a spec at fault', BROKEN],
    ['a cohort that has drifted', DRIFTED],
    [
      'generations that nobody plans',
      edited(GOOD, { [MEMBERSHIP]: `${GOOD[MEMBERSHIP]}draft,d_0123456789abcdef\n` }),
    ],
  ])('stays so where the change does not touch it, and is not called fixed: %s', async (_, before) => {
    const pull = new PullRequest(before, edited(before, { 'README.md': 'Words\n' }));
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    const [introduced, fixed] = ['introduced', 'fixed'].map((name) => done.outputs.get(name));
    expect({ status: done.status, introduced, fixed }).toEqual({ status: 0, introduced: '0', fixed: '0' });
  });

  it('is introduced again under a new name: copying its text is no way to call it old', async () => {
    const renamed = Object.entries(BROKEN).map(([path, text]) => [
      path.replace('/baseline/', '/first/'),
      text,
    ]);
    const pull = new PullRequest(BROKEN, Object.fromEntries(renamed));
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    expect(done.status).toBe(1);
    expect(done.outputs.get('introduced')).not.toBe('0');
  });

  it('is something else where another axis is missing', async () => {
    const without = (axis: string) =>
      edited(GOOD, { [SPEC]: spec().replace(new RegExp(`^  ${axis}: .*\n`, 'm'), '') });
    const pull = new PullRequest(without('draft_llm'), without('evaluation_llm'));
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    expect(done.status).toBe(1);
    expect(done.outputs.get('fixed')).not.toBe('0');
  });
});

it('a merge group is compared with its base, whichever of its members breaks something', async () => {
  const pull = new PullRequest(GOOD, BROKEN);
  const { repository } = pull;
  repository.git('checkout', '-q', '-b', 'second', 'main');
  repository.commit(edited(GOOD, { 'README.md': 'Words\n' }));
  repository.git('checkout', '-q', '--detach', pull.merge);
  repository.git('merge', '-q', '--no-ff', '-m', 'Merge second', 'second');
  const head = repository.head;
  const payload = { merge_group: { base_sha: pull.base, head_sha: head, base_ref: 'refs/heads/main' } };
  const done = await run(bed, repository.root, head, { event: { name: 'merge_group', payload } });
  expect(done.status).toBe(1);
  expect(done.outputs.get('existing')).toBe('1');
});

it('a merge group is compared with what it is merged into', async () => {
  const pull = new PullRequest(BROKEN, edited(BROKEN, { [SPEC]: `# Words\n${BROKEN[SPEC]}` }));
  const payload = {
    merge_group: { base_sha: pull.base, head_sha: pull.merge, base_ref: 'refs/heads/main' },
  };
  const done = await run(bed, pull.repository.root, pull.merge, { event: { name: 'merge_group', payload } });
  expect(done.status).toBe(0);
  expect(done.outputs.get('existing')).not.toBe('0');
  expect(bed.gateway.seen).toEqual([]);
});
