import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { mutations, requests, TestBed } from '../github/testbed/testbed.ts';
import { GitRepository } from '../support/git-repository.ts';
import type { ActionOptions, ActionRun } from '../support/run-action.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';
import { SameCommits } from './same-commits.ts';

const GOOD = regenerated(PROJECT);
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const SPECS = edited(PROJECT, { [SPEC]: spec({ combo_id: '[combo-a]' }) });
const DRIFTED = edited(GOOD, { [SPEC]: spec({ combo_id: '[combo-a]' }) });
const REGENERATED = regenerated(SPECS);
const MANIFEST = 'data/cohorts/baseline/manifest.json';
const MEMBERSHIP = 'data/cohorts/baseline/membership.csv';

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

type Options = Parameters<typeof run>[3];

function regenerate(pull: PullRequest, options: Options = {}): Promise<ActionRun> {
  return run(bed, pull.repository.root, pull.merge, {
    event: pull.event(),
    ...options,
    inputs: { mode: 'regenerate', ...options.inputs },
    env: { GITHUB_API_URL: gate.apiUrl, GITHUB_REF: 'refs/pull/1/merge', ...options.env },
  });
}

async function pullOf(before: Files, after: Files): Promise<PullRequest> {
  const pull = new PullRequest(before, after);
  await gate.put('topic', after, pull.head);
  return pull;
}

const checkoutOf = ({ root }: GitRepository) =>
  spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout;

/** Applies the patch of a run to the proposed commit. */
function applied(pull: PullRequest, done: ActionRun): Files {
  const { repository } = pull;
  const patch =
    /<details><summary>The patch<\/summary>\n\n`+diff\n([\s\S]*?)\n?`{3,}\n\n<\/details>/.exec(
      done.summary,
    )?.[1] ?? '';
  repository.git('checkout', '-q', '--detach', pull.head);
  const result = spawnSync('git', ['apply', '-'], {
    cwd: repository.root,
    input: `${patch}\n`,
    encoding: 'utf8',
  });
  expect(result.stderr).toBe('');
  const paths = repository.git('ls-files', '-z', '--cached', '--others').split('\0').filter(Boolean);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(repository.root, path), 'utf8')]));
}

describe('on a pull request', () => {
  it('commits onto its branch, never onto the merge, and leaves the checkout alone', async () => {
    const pull = await pullOf(GOOD, DRIFTED);
    const done = await regenerate(pull);
    expect(done.status).toBe(0);
    expect(await bed.files('topic')).toEqual(REGENERATED);
    const { message } = await bed.in('owner', 'GET', `/git/commits/${await bed.head('topic')}`);
    expect(message).toBe('Regenerate the outputs of cohort baseline\n\nPublished-by: cohort-ci');
    expect(done.outputs.get('files')).toBe('2');
    expect(done.outputs.get('commit')).toBe(await bed.head('topic'));
    // Whether its checks run, and what to change if not: where the reader is, and in the log.
    for (const told of [done.summary, done.stdout]) {
      expect(told).toContain('someone with write access must approve them');
      expect(told).toContain('uses: actions/create-github-app-token@');
      expect(told).toContain(`token: \${{ steps.app-token.outputs.token }}`);
    }
    expect(checkoutOf(pull.repository)).toBe('');
  });

  it('makes no commit when all is as it should be, and says when only the merge is not', async () => {
    const late = { 'data/cohorts/late/spec/config.yaml': spec() };
    const pull = await pullOf(GOOD, regenerated({ ...PROJECT, ...late }));
    const done = await regenerate(pull);
    expect(done.status).toBe(0);
    expect(done.summary).toContain('### ✅ Nothing to regenerate');
    const more = {
      'data/1_raw/replication_config.csv': 'stage,replicates\ndraft,1\nessay,1\nevaluation,3\n',
    };
    pull.repository.git('checkout', '-q', 'main');
    pull.repository.commit(regenerated({ ...PROJECT, ...more }), 'More evaluations');
    const words = { ...regenerated({ ...PROJECT, ...late }), 'README.md': 'Words\n' };
    pull.push(words);
    await gate.put('topic', words, pull.head);
    const behind = await regenerate(pull);
    expect(behind.status).toBe(0);
    expect(behind.summary).toContain('merged with `main`, the outputs of `late` do not. Merge `main` into');
    expect(behind.summary).not.toContain('✅');
    expect(bed.gateway.seen.filter(mutations)).toEqual([]);
  });

  it('shows what it would do, in a dry run', async () => {
    const pull = await pullOf(GOOD, DRIFTED);
    const done = await regenerate(pull, { inputs: { 'dry-run': 'true' } });
    expect(done.status).toBe(0);
    expect(bed.writes).toEqual([]);
    expect(done.summary).toContain('A dry run');
    expect(applied(pull, done)).toEqual(REGENERATED);
  });

  it.each<[string, (pull: PullRequest) => Options, string]>([
    ['of a fork', (pull) => ({ event: pull.event({ fork: true }), who: 'readOnly' }), 'belongs to a fork'],
    ['of Dependabot', (pull) => ({ event: pull.event({ sender: 'dependabot[bot]' }) }), 'can only read'],
    ['with a token that may not push', () => ({ who: 'readOnly' }), 'the token lacks the permission'],
    ['without a token', () => ({ inputs: { token: '' } }), 'there is no token'],
    ['when asked', () => ({ inputs: { deliver: 'patch' } }), 'a patch was requested'],
  ])('makes a patch %s', async (_, options, why) => {
    const pull = await pullOf(GOOD, DRIFTED);
    const done = await regenerate(pull, options(pull));
    expect(done.status).toBe(0);
    expect(done.summary).toContain(why);
    expect(done.outputs.get('patch')).toMatch(/cohort-ci\.patch$/);
    expect(bed.writes.filter((write) => !write.endsWith('no-such-branch'))).toEqual([]);
    expect(applied(pull, done)).toEqual(REGENERATED);
  });

  it('makes a patch when rules guard the branch', async () => {
    const pull = await pullOf(GOOD, DRIFTED);
    bed.gateway.protectedBranches.set('topic', 'BRANCH_PROTECTION_RULE_VIOLATION');
    const done = await regenerate(pull);
    expect(done.status).toBe(0);
    expect(done.summary).toContain('Not pushed');
    expect(await bed.files('topic')).toEqual(DRIFTED);
    expect(applied(pull, done)).toEqual(REGENERATED);
  });

  it('computes anew upon a head that has moved, when the clone has it', async () => {
    const pull = await pullOf(GOOD, DRIFTED);
    const event = pull.event();
    const merge = pull.merge;
    const more = edited(DRIFTED, { 'data/cohorts/judges/spec/config.yaml': spec({ combo_id: '[combo-b]' }) });
    pull.push(more);
    await gate.put('topic', more, pull.head);
    pull.repository.git('checkout', '-q', '--detach', merge);
    const done = await regenerate(pull, { event });
    expect(done.status).toBe(0);
    const specs = edited(SPECS, { 'data/cohorts/judges/spec/config.yaml': spec({ combo_id: '[combo-b]' }) });
    expect(await bed.files('topic')).toEqual(regenerated(specs));
  });

  it('computes anew upon a head that the clone does not have: it is read from GitHub', async () => {
    const pull = await pullOf(GOOD, DRIFTED);
    const judges = spec({ combo_id: '[combo-b]' });
    // Between our reading and our commit.
    const what = async (): Promise<void> => {
      await bed.commit('topic', 'data/cohorts/judges/spec/config.yaml', judges);
    };
    bed.gateway.misbehave(mutations, { kind: 'meanwhile', what });
    const done = await regenerate(pull);
    expect(done.status).toBe(0);
    const specs = edited(SPECS, { 'data/cohorts/judges/spec/config.yaml': judges });
    expect(await bed.files('topic')).toEqual(regenerated(specs));
    expect(done.outputs.get('commit')).toBe(await bed.head('topic'));
    // Of the files only the one that is new here.
    expect(bed.gateway.seen.filter(({ path }) => path.includes('/git/blobs/'))).toHaveLength(1);
    expect(checkoutOf(pull.repository)).toBe('');
  });

  it('overwrites nothing upon a head that cannot be read', async () => {
    const pull = await pullOf(GOOD, DRIFTED);
    const head = await bed.commit('topic', 'README.md', 'Somebody was faster\n');
    const gone = { kind: 'answer', status: 404, body: { message: 'Not Found' } } as const;
    bed.gateway.misbehave(({ path }) => path.endsWith(`/git/commits/${head}`), gone, 9);
    const done = await regenerate(pull);
    expect(done.status).toBe(0);
    expect(done.summary).toContain('could not be read from GitHub (Cannot read a commit: Not Found (404))');
    expect(applied(pull, done)).toEqual(REGENERATED);
    expect(await bed.files('topic')).toEqual({ ...DRIFTED, 'README.md': 'Somebody was faster\n' });
  });

  it('gives up when the branch moves under every attempt', async () => {
    const pull = await pullOf(GOOD, DRIFTED);
    let notes = 0;
    const what = async (): Promise<void> => {
      await bed.commit('topic', 'notes.md', `Note ${++notes}\n`);
    };
    bed.gateway.misbehave(mutations, { kind: 'meanwhile', what }, 9);
    const done = await regenerate(pull);
    expect(done.status).toBe(0);
    expect(done.summary).toContain('moved 3 times in the meantime');
    expect(await bed.files('topic')).toEqual(edited(DRIFTED, { 'notes.md': 'Note 3\n' }));
    expect(applied(pull, done)).toEqual(REGENERATED);
  });

  it('regenerates in a clone that holds the merge alone', async () => {
    const pull = await pullOf(GOOD, DRIFTED);
    pull.repository.git('branch', 'merged', pull.merge);
    const clone = pull.repository.clone('--depth=1', '--branch=merged');
    const done = await run(bed, clone, pull.merge, {
      event: pull.event(),
      inputs: { mode: 'regenerate' },
      env: { GITHUB_API_URL: gate.apiUrl, GITHUB_REF: 'refs/pull/1/merge' },
    });
    expect(done.status).toBe(0);
    expect(await bed.files('topic')).toEqual(REGENERATED);
    // Without a token what is not there cannot be read: these are the lines to add.
    const blind = await run(bed, clone, pull.merge, {
      event: pull.event(),
      inputs: { mode: 'regenerate', token: '' },
    });
    expect(blind.status).toBe(1);
    expect(blind.stdout).toContain('uses actions/checkout%0Awith:%0A  fetch-depth: 0');
  });

  it('writes nothing over what Git LFS keeps, and says so', async () => {
    const path = 'data/cohorts/baseline/membership.csv';
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n';
    const before = edited(GOOD, { [path]: pointer });
    const pull = await pullOf(before, edited(before, { 'README.md': 'Words\n' }));
    writeFileSync(join(pull.repository.root, path), GOOD[path] ?? '');
    const done = await regenerate(pull);
    expect(done.status).toBe(1);
    expect(done.stdout).toContain(`Git LFS keeps the content of ${path}`);
    expect((await bed.files('topic'))[path]).toBe(pointer);
  });

  it('stops after a regeneration of its own that fixed nothing; a squashed pull request is none', async () => {
    const stale = edited(DRIFTED, { [MANIFEST]: '{}' });
    const pull = new PullRequest(GOOD, DRIFTED);
    pull.repository.git('checkout', '-q', 'topic');
    pull.head = pull.repository.commit(stale, 'Regenerate\n\nPublished-by: cohort-ci');
    await gate.put('topic', stale, pull.head);
    const done = await regenerate(pull);
    expect(done.summary).toContain('could repeat forever');
    expect(await bed.files('topic')).toEqual(stale);
    const specs = edited(stale, { 'data/cohorts/judges/spec/config.yaml': spec({ combo_id: '[combo-b]' }) });
    pull.head = pull.repository.commit(specs, 'Judge more (#12)\n\n* Regenerate\n\nPublished-by: cohort-ci');
    await gate.put('topic', specs, pull.head);
    expect((await regenerate(pull)).outputs.get('commit')).toBe(await bed.head('topic'));
  });

  it('does not write through links, and says so', async () => {
    const pull = new PullRequest(GOOD, DRIFTED);
    const { repository } = pull;
    repository.git('checkout', '-q', 'topic');
    const { [MEMBERSHIP]: shared = '', ...files } = DRIFTED;
    repository.git('rm', '-q', MEMBERSHIP);
    repository.links.set(MEMBERSHIP, '../../../shared.csv');
    pull.head = repository.commit({ ...files, 'shared.csv': shared });
    const done = await regenerate(pull, { inputs: { deliver: 'patch' } });
    expect(done.outputs.get('files')).toBe('1');
    expect(done.summary).toContain(`a symbolic link is in the way: \`${MEMBERSHIP}\``);
    expect(applied(pull, done)[MANIFEST]).toBe(REGENERATED[MANIFEST]);
  });

  it('tells of outputs that git ignores, and commits them only when asked', async () => {
    const ignoring = edited(DRIFTED, { '.gitignore': 'data/gens/\n' });
    const withGens = edited(ignoring, { 'data/gens/draft/old/metadata.json': '{}' });
    const pull = await pullOf(GOOD, withGens);
    const done = await regenerate(pull, { inputs: { 'dry-run': 'true' } });
    expect(done.summary).toContain('Git ignores');
    const asking = { '.cohort-ci.yml': 'regenerate:\n  include-ignored: true\n' };
    const asked = await regenerate(await pullOf(edited(GOOD, asking), edited(withGens, asking)), {
      inputs: { 'dry-run': 'true' },
    });
    expect(asked.summary).not.toContain('Git ignores');
    expect(Number(asked.outputs.get('files'))).toBeGreaterThan(Number(done.outputs.get('files')));
  });

  it('makes a patch of names that git has to quote', async () => {
    const path = (name: string) => `data/cohorts/é "x" \\ y/${name}`;
    const before = regenerated(edited(PROJECT, { [path('spec/config.yaml')]: spec() }));
    const after = edited(before, { [path('spec/config.yaml')]: spec({ combo_id: '[combo-b]' }) });
    const pull = await pullOf(before, after);
    const done = await regenerate(pull, { inputs: { deliver: 'patch' } });
    const specs = edited(PROJECT, { [path('spec/config.yaml')]: spec({ combo_id: '[combo-b]' }) });
    expect(applied(pull, done)[path('membership.csv')]).toBe(regenerated(specs)[path('membership.csv')]);
  });
});

it('cancelled, it stops and changes nothing', async () => {
  const pull = await pullOf(GOOD, DRIFTED);
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  bed.gateway.misbehave(mutations, { kind: 'meanwhile-drop', what: async () => kill('SIGTERM') });
  const onStart: ActionOptions['onStart'] = (how) => {
    kill = how;
  };
  const done = await regenerate(pull, { onStart });
  const { status, stdout } = done;
  expect({ status, stdout }).toEqual({
    status: 143,
    stdout: expect.stringContaining('The run was cancelled.'),
  });
  expect(await bed.files('topic')).toEqual(DRIFTED);
});

it('commits on GitHub Enterprise Server, whose addresses differ', async () => {
  const enterprise = await TestBed.start({ base: '/api/v3' });
  const before = await SameCommits.before(enterprise);
  try {
    const pull = new PullRequest(GOOD, DRIFTED);
    await before.put('topic', DRIFTED, pull.head);
    const done = await run(enterprise, pull.repository.root, pull.merge, {
      event: pull.event(),
      inputs: { mode: 'regenerate' },
      env: { GITHUB_API_URL: before.apiUrl, GITHUB_REF: 'refs/pull/1/merge' },
    });
    expect(done.status).toBe(0);
    expect(await enterprise.files('topic')).toEqual(REGENERATED);
  } finally {
    await before.close();
    await enterprise.close();
  }
});

describe('on a checkout that is not the branch', () => {
  const claims = ({ summary, stdout }: ActionRun): string[] =>
    [...`${summary}\n${stdout}`.matchAll(/\d+ files? of \d+ cohorts? (?:to regenerate|regenerated)/g)].map(
      ([claim]) => claim,
    );

  it('an old run that is run again finds the branch as it is now: nothing to regenerate', async () => {
    const pull = await pullOf(GOOD, DRIFTED);
    const [old, event] = [pull.merge, pull.event()];
    pull.push(REGENERATED);
    await gate.put('topic', REGENERATED, pull.head);
    pull.repository.git('checkout', '-q', '--detach', old);
    const done = await regenerate(pull, { event });
    expect(done.status).toBe(0);
    expect(done.summary).toMatch(/^### ✅ Nothing to regenerate\n/);
    expect(claims(done)).toEqual([]);
    expect(done.outputs.get('files')).toBe('0');
    expect(done.outputs.get('result')).toBe('clean');
    expect(done.stdout).toContain(`The branch topic is now at ${pull.head.slice(0, 12)}`);
    expect(bed.gateway.seen.filter(mutations)).toEqual([]);
  });

  it('an old run that was clean regenerates what the branch needs now, and says what', async () => {
    const pull = await pullOf(GOOD, edited(GOOD, { 'README.md': 'Words\n' }));
    const [old, event] = [pull.merge, pull.event()];
    pull.push(DRIFTED);
    await gate.put('topic', DRIFTED, pull.head);
    pull.repository.git('checkout', '-q', '--detach', old);
    const done = await regenerate(pull, { event });
    expect(new Set(claims(done))).toEqual(new Set(['2 files of 1 cohort regenerated']));
    expect(done.outputs.get('files')).toBe('2');
    expect(await bed.files('topic')).toEqual(REGENERATED);
  });

  it('tells of what it committed in the end, when the branch moves while it computes', async () => {
    const pull = await pullOf(GOOD, DRIFTED);
    const what = async (): Promise<void> => {
      for (const [path, text] of Object.entries(REGENERATED))
        if (DRIFTED[path] !== text) await bed.commit('topic', path, text);
    };
    bed.gateway.misbehave(mutations, { kind: 'meanwhile', what });
    const done = await regenerate(pull);
    expect(done.status).toBe(0);
    expect(done.summary).toMatch(/^### ✅ Nothing to regenerate\n/);
    expect(claims(done)).toEqual([]);
    expect(done.outputs.get('files')).toBe('0');
  });

  it('by the settings of the branch, and not of the checkout', async () => {
    const pull = await pullOf(GOOD, DRIFTED);
    const [old, event] = [pull.merge, pull.event()];
    const narrowed = edited(DRIFTED, { '.cohort-ci.yml': 'specs: data/cohorts/judges/spec/config.yaml\n' });
    pull.push(narrowed);
    await gate.put('topic', narrowed, pull.head);
    pull.repository.git('checkout', '-q', '--detach', old);
    const done = await regenerate(pull, { event });
    expect(done.summary).toMatch(/^### ✅ Nothing to regenerate\n/);
    expect(await bed.files('topic')).toEqual(narrowed);
  });

  it('makes a patch when the branch was deleted', async () => {
    const pull = await pullOf(GOOD, DRIFTED);
    await bed.in('owner', 'DELETE', '/git/refs/heads/topic');
    const done = await regenerate(pull);
    expect(done.status).toBe(0);
    expect(done.summary).toContain('the branch topic no longer exists');
    expect(applied(pull, done)).toEqual(REGENERATED);
  });
});

describe('drift that the settings accept', () => {
  const accepting = `ignore: [{paths: ['data/cohorts/baseline/**'], codes: [drift/*], reason: as it was run}]\n`;

  it.each([
    ['is left as it is', {}, '0'],
    ['is overwritten if the cohort is named', { cohorts: 'baseline' }, '2'],
  ])('%s', async (_, inputs, files) => {
    const settings = { '.cohort-ci.yml': accepting };
    const pull = await pullOf(edited(GOOD, settings), edited(DRIFTED, settings));
    const done = await regenerate(pull, { inputs: { 'dry-run': 'true', ...inputs } });
    expect(done.status).toBe(0);
    expect(done.outputs.get('files')).toBe(files);
  });
});

describe('nightly', () => {
  async function night(
    repository: GitRepository,
    branch = 'main',
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<ActionRun> {
    return run(bed, repository.root, repository.head, {
      inputs: { mode: 'regenerate', ...inputs },
      env: { GITHUB_API_URL: gate.apiUrl, GITHUB_REF: `refs/heads/${branch}` },
      event: { name: 'schedule', payload: { repository: { default_branch: 'main' } } },
    });
  }

  /** Number, state and branch of each pull request, the oldest first. */
  async function pulls(): Promise<string[]> {
    const all = await bed.in('owner', 'GET', '/pulls?state=all&sort=created&direction=asc');
    return all.map(({ number, state, head, base }: Json) => `${number} ${state} ${base.ref} < ${head.ref}`);
  }

  it('says first what merging it accepts and at what price, then why, and the files last', async () => {
    const repository = new GitRepository();
    const put = async (files: Files) => gate.put('main', files, repository.commit(files));
    const priced = {
      ...PROJECT,
      '.cohort-ci.yml':
        'prices:\n  table: data/prices.csv\n  tokens:\n    draft: {input: 1000, output: 0}\n    essay: {input: 1000, output: 0}\n    evaluation: {input: 1000, output: 0}\n',
      'data/1_raw/llm_models.csv':
        'id,model,for_generation,for_evaluation\nopal,v/opal,true,true\nquartz,v/opal,true,true\nagate,v/agate,true,false\n',
      // A dollar for each run of opal and quartz.
      'data/prices.csv':
        'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\nv/opal,1000,1000,2026-01-31,\n',
    };
    const agreed = regenerated(priced);
    await put(agreed);
    const replication = 'data/1_raw/replication_config.csv';
    await put(
      edited(agreed, {
        [SPEC]: spec({ combo_id: '[combo-a, combo-b, combo-c]' }),
        [replication]: (agreed[replication] ?? '').replace('evaluation,2', 'evaluation,3'),
      }),
    );
    const outcome = await night(repository);
    expect(outcome.status).toBe(0);
    const [pull] = await bed.in('owner', 'GET', '/pulls');
    const body: string = pull.body;
    const accepted = body.slice(body.indexOf(':** +4'), body.indexOf('The outputs of '));
    expect(accepted).toContain('**Why**');
    const withoutCommits = (text: string): string => text.replaceAll(/\b[0-9a-f]{40}\b/g, 'COMMIT');
    expect(withoutCommits(outcome.summary)).toContain(
      withoutCommits(`**The regenerated outputs accept${accepted}`),
    );
    expect(body.slice(body.indexOf('**Merging')).split('\n')[0]).toBe(
      '**Merging this accepts:** +4 drafts, +4 essays, +4 evaluations · <span>$</span>12.00',
    );
    expect(body).toContain(
      '- `combo_id` gains `combo-c` (`baseline`): +4 drafts → +4 essays → +4 evaluations · **<span>$</span>12.00**\n',
    );
    expect(body).toContain('- `replication_config.csv`: evaluation 2 → 3 (`baseline`, `judges`, `sweep`)');
    expect(body).toMatch(/Changed at .*replication_config\.csv:4.*, in .* by Ada Example/);
    expect(body).toContain('**Price:** <span>$</span>12.00 expected. Prices as of 2026-01-31.\n');
    const order = ['**Merging', '**Why**', '**Price:**', '<summary>4 files</summary>'].map((text) =>
      body.indexOf(text),
    );
    expect(order).toEqual([...order].sort((left, right) => left - right));
    expect(order).not.toContain(-1);

    // The nightly issue says the same of it, to the letter.
    const issue = await run(bed, repository.root, repository.head, {
      inputs: { mode: 'drift' },
      env: { GITHUB_API_URL: gate.apiUrl, GITHUB_REF: 'refs/heads/main' },
      event: { name: 'schedule', payload: { repository: { default_branch: 'main' } } },
    });
    expect(issue.status).toBe(0);
    const bodies: string[] = (await bed.in('owner', 'GET', '/issues?state=open'))
      .filter((one: Json) => one.pull_request === undefined)
      .map((one: Json) => gate.named(one.body));
    const from = body.indexOf('**Why**');
    const block = gate.named(body.slice(from, body.indexOf('</details>', from)));
    expect(block).toContain('| evaluation | 4 |');
    expect(bodies).toEqual([expect.stringContaining(block)]);
  });

  it('keeps one pull request, open while anything is unknown, and closes it when it is not needed', async () => {
    const repository = new GitRepository();
    const put = async (files: Files) => gate.put('main', files, repository.commit(files));
    await put(DRIFTED);
    const first = await night(repository);
    expect(first.status).toBe(0);
    expect(await pulls()).toEqual(['1 open main < cohort-ci/regenerate']);
    const [pull] = await bed.in('owner', 'GET', '/pulls');
    expect(pull.title).toBe('Regenerate the outputs of cohort baseline');
    expect(pull.body).toContain('actions/create-github-app-token');
    expect(await bed.files('cohort-ci/regenerate')).toEqual(REGENERATED);

    // Nothing compiles: whether the pull request is still needed is unknown.
    const llms = 'data/1_raw/llm_models.csv';
    await put(edited(DRIFTED, { [llms]: (PROJECT[llms] ?? '').replace('quartz,true,true\n', '') }));
    const broken = await night(repository);
    expect(await pulls()).toEqual(['1 open main < cohort-ci/regenerate']);
    expect(broken.summary).toMatch(/^### 🔶 3 of 3 cohorts could not be regenerated\n/);
    expect(broken.summary).toContain('left as it is');

    // Closed by people, it stays so, whatever else is committed.
    await bed.in('owner', 'PATCH', '/pulls/1', { state: 'closed' });
    await put({ ...DRIFTED, 'README.md': 'Words\n' });
    const closed = await night(repository);
    expect(closed.summary).toMatch(/^### 🔶 2 files of 1 cohort to regenerate\n/);
    expect(closed.summary).toContain('left closed, because a person closed it');
    await put(REGENERATED);
    expect((await night(repository)).summary).toContain('✅ Nothing to regenerate');
    expect(await pulls()).toEqual(['1 closed main < cohort-ci/regenerate']);

    // The same drift after it was fixed is news; and a run for another branch leaves it alone.
    await put(DRIFTED);
    await gate.put('release', DRIFTED, repository.head);
    await night(repository);
    await night(repository, 'release');
    expect(await pulls()).toEqual([
      '1 closed main < cohort-ci/regenerate',
      '2 open main < cohort-ci/regenerate',
      '3 open release < cohort-ci/regenerate-release',
    ]);
    await put(REGENERATED);
    await night(repository);
    expect((await pulls()).slice(1)).toEqual([
      '2 closed main < cohort-ci/regenerate',
      '3 open release < cohort-ci/regenerate-release',
    ]);
    const comments = await bed.in('owner', 'GET', '/issues/2/comments');
    expect(comments.map(({ body }: Json) => body)).toEqual([
      'Nothing is left to regenerate on `main`: this pull request is no longer needed.',
    ]);
  });

  it('is not stopped by "Update branch" on its pull request', async () => {
    const repository = new GitRepository();
    await gate.put('main', DRIFTED, repository.commit(DRIFTED));
    await night(repository);
    const tip = await bed.head('cohort-ci/regenerate');
    await bed.in('owner', 'PUT', '/pulls/1/update-branch', {});
    const merge = await bed.head('cohort-ci/regenerate');
    expect(merge).not.toBe(tip);
    const words = { ...DRIFTED, 'README.md': 'Words\n' };
    await gate.put('main', words, repository.commit(words));
    const done = await night(repository);
    expect(done.status).toBe(0);
    expect(await pulls()).toEqual(['1 open main < cohort-ci/regenerate']);
    expect(await bed.files('cohort-ci/regenerate')).toEqual({ ...REGENERATED, 'README.md': 'Words\n' });
  });

  it('an old run that is run again proposes what the branch needs now, and that is nothing', async () => {
    const repository = new GitRepository();
    const old = repository.commit(DRIFTED);
    await gate.put('main', DRIFTED, old);
    await gate.put('main', REGENERATED, repository.commit(REGENERATED));
    repository.git('checkout', '-q', '--detach', old);
    const done = await night(repository);
    expect(done.status).toBe(0);
    expect(done.summary).toMatch(/^### ✅ Nothing to regenerate\n/);
    expect(done.outputs.get('files')).toBe('0');
    expect(await pulls()).toEqual([]);
  });

  it('is red when nobody is given the files, and says what to switch on', async () => {
    const repository = new GitRepository();
    await gate.put('main', DRIFTED, repository.commit(DRIFTED));
    const body = { message: 'GitHub Actions is not permitted to create or approve pull requests.' };
    const refusal = { kind: 'answer', status: 403, body } as const;
    bed.gateway.misbehave(requests('POST', '/pulls'), refusal);
    const closed = await night(repository);
    expect(closed.status).toBe(1);
    expect(closed.commands.filter((line) => line.startsWith('::error'))).toEqual([
      expect.stringMatching(
        /could not be delivered: .*"Allow GitHub Actions to create .*Settings, Actions, General/,
      ),
    ]);
    expect(closed.summary).toMatch(/^### 🔶 2 files of 1 cohort to regenerate\n/);
  });

  it('touches no branch that is not its own', async () => {
    const repository = new GitRepository();
    await gate.put('release', GOOD, repository.commit(GOOD));
    await gate.put('main', GOOD, repository.head);
    await gate.put('cohort-ci-x-y/regenerate', GOOD, repository.head);
    const base = await night(repository, 'cohort-ci-x-y/regenerate', { key: 'x.y' });
    expect(base.status).toBe(1);
    expect(base.stdout).toContain(`key: "x.y" would make cohort-ci-x-y/regenerate the bot's own branch`);
    // Somebody's branch of that name, without a commit of its own so far.
    await gate.put('cohort-ci-mine/regenerate', GOOD, repository.head);
    const mine = await night(repository, 'main', { key: 'mine' });
    expect(mine.status).toBe(0);
    expect(mine.outputs.has('patch')).toBe(false);
    expect(mine.summary).toContain("contains a commit that is not the bot's");
    expect(bed.writes.filter((write) => /refs\/heads\/(cohort-ci-(mine|x-y)|release)/.test(write))).toEqual(
      [],
    );
  });
});
