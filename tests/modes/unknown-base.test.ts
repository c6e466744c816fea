/** What nobody knows of the base, a change cannot use: settings of it that cannot be read, and a clone that has none of it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { oneIn } from '../support/every-case.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const SETTINGS = '.cohort-ci.yml';
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const DRIFT = { [SPEC]: spec({ combo_id: '[combo-a]' }) };
const INVALID = { [SPEC]: spec({ draft_template: '[sketch, outlyne]' }) };
const OUTPUT = /\/(manifest\.json|membership\.csv)$/;

function moved(files: Files, to: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace(/^data\//, `${to}/`), text]),
  );
}

const without = (files: Files, pattern: RegExp): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !pattern.test(path)));

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

describe('where the settings of the base cannot be read', () => {
  const BROKEN: Files = { ...GOOD, [SETTINGS]: 'severity: [\n' };

  it.each(
    oneIn<[what: string, before: Files, after: Files]>(3, [
      [
        'names other specs',
        BROKEN,
        edited(BROKEN, { ...DRIFT, [SETTINGS]: 'specs: data/cohorts/judges/spec/config.yaml\n' }),
      ],
      [
        'takes the cohort out',
        BROKEN,
        edited(BROKEN, {
          ...DRIFT,
          [SETTINGS]: 'specs: ["data/cohorts/*/spec/config.yaml", "!data/cohorts/baseline/**"]\n',
        }),
      ],
      [
        'names another data root',
        BROKEN,
        edited({ ...BROKEN, ...moved(GOOD, 'other') }, { ...DRIFT, [SETTINGS]: 'data-root: other\n' }),
      ],
      [
        'adds a broken cohort and hides it',
        BROKEN,
        edited(BROKEN, {
          'data/cohorts/new/spec/config.yaml': INVALID[SPEC] ?? '',
          [SETTINGS]: 'specs: ["data/cohorts/*/spec/config.yaml", "!data/cohorts/new/**"]\n',
        }),
      ],
      ['breaks every cohort by its limit', BROKEN, edited(BROKEN, { ...DRIFT, [SETTINGS]: 'max-rows: 1\n' })],
      [
        'calls old what was invalid by settings that nobody can read',
        edited(BROKEN, INVALID),
        edited(BROKEN, { ...INVALID, [SETTINGS]: 'max-rows: 1000\n' }),
      ],
      [
        'switches the codes off',
        BROKEN,
        edited(BROKEN, { ...DRIFT, [SETTINGS]: 'severity: {drift/manifest: off, drift/membership: off}\n' }),
      ],
    ]),
  )('a change that repairs them and %s fails', async (_, before, after) => {
    const pull = new PullRequest(before, after);
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    expect(done.status).toBe(1);
  });

  it.each(
    oneIn<[what: string, before: Files, after: Files]>(3, [
      ['repairs them', BROKEN, edited(BROKEN, { [SETTINGS]: 'max-rows: 1000\n' })],
      [
        'repairs them where an old cohort drifts that they leave out',
        edited(BROKEN, DRIFT),
        edited(BROKEN, {
          ...DRIFT,
          [SETTINGS]: 'specs: ["data/cohorts/*/spec/config.yaml", "!data/cohorts/baseline/**"]\n',
        }),
      ],
      [
        'repairs them where samples lie in another data root',
        edited({ ...BROKEN, ...moved(edited(GOOD, DRIFT), 'samples/a') }, {}),
        edited({ ...BROKEN, ...moved(edited(GOOD, DRIFT), 'samples/a') }, { [SETTINGS]: 'max-rows: 1000\n' }),
      ],
      [
        'repairs them where another data root stays as it is',
        edited({ ...BROKEN, ...moved(edited(GOOD, DRIFT), 'older') }, {}),
        edited({ ...BROKEN, ...moved(edited(GOOD, DRIFT), 'older') }, { [SETTINGS]: 'max-rows: 1000\n' }),
      ],
    ]),
  )('a change that %s passes', async (_, before, after) => {
    const pull = new PullRequest(before, after);
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    expect(done.status, done.stdout).toBe(0);
  });
});

describe('in a clone of depth 1, without a token', () => {
  async function check(before: Files, after: Files, inputs: Readonly<Record<string, string>> = {}) {
    const pull = new PullRequest(before, after);
    pull.repository.git('branch', 'merged', pull.merge);
    const clone = pull.repository.clone('--depth=1', '--branch=merged');
    return await run(bed, clone, pull.merge, { event: pull.event(), inputs: { token: '', ...inputs } });
  }

  it.each(
    oneIn<[what: string, after: Files]>(3, [
      [
        'names other specs',
        edited(GOOD, { ...DRIFT, [SETTINGS]: 'specs: data/cohorts/judges/spec/config.yaml\n' }),
      ],
      [
        'names another data root',
        edited({ ...GOOD, ...moved(GOOD, 'other') }, { ...DRIFT, [SETTINGS]: 'data-root: other\n' }),
      ],
      [
        'removes and ignores all outputs',
        edited(without(GOOD, OUTPUT), { ...DRIFT, '.gitignore': 'data/cohorts/*/m*\n' }),
      ],
      ['removes all outputs', edited(without(GOOD, OUTPUT), DRIFT)],
      ['removes all outputs of one kind', edited(without(GOOD, /\/manifest\.json$/), DRIFT)],
      ['removes all outputs of the other', edited(without(GOOD, /\/membership\.csv$/), DRIFT)],
      [
        'removes and ignores all outputs of one kind',
        edited(without(GOOD, /\/membership\.csv$/), { ...DRIFT, '.gitignore': 'membership.csv\n' }),
      ],
      [
        'removes and ignores the outputs of one cohort',
        edited(without(GOOD, /baseline\/m/), { ...DRIFT, '.gitignore': 'data/cohorts/baseline/m*\n' }),
      ],
    ]),
  )('a change that drifts and %s does not pass', async (_, after) => {
    const done = await check(GOOD, after);
    expect(done.status).toBe(1);
    expect(done.outputs.get('result')).not.toBe('clean');
  });

  it('a spec in an archive among the cohorts may have been read before, which is said', async () => {
    const files = edited(GOOD, { 'data/cohorts/archive/2024/spec/config.yaml': 'axes: [\n' });
    const done = await check(files, edited(files, { 'README.md': 'Words\n' }));
    expect([done.status, done.outputs.get('result')]).toEqual([0, 'unknown']);
    expect(done.stdout).toContain(
      '1 cohort (kept in an archive; without the base it is not known whether anything reads it)',
    );
  });

  it.each(
    oneIn<[what: string, files: Files, inputs?: Readonly<Record<string, string>>]>(3, [
      ['whose cohorts are clean', GOOD],
      [
        'whose settings leave out what is clean',
        edited(GOOD, { [SETTINGS]: 'specs: data/cohorts/judges/spec/config.yaml\n' }),
      ],
      ['with an archive', edited({ ...GOOD, ...moved(edited(GOOD, DRIFT), 'archive/2024') }, {})],
      ['with fixtures', edited({ ...GOOD, ...moved(edited(GOOD, DRIFT), 'tests/fixtures/one') }, {})],
    ]),
  )('a repository %s passes', async (_, files, inputs) => {
    const done = await check(files, edited(files, { 'README.md': 'Words\n' }), inputs);
    expect(done.status).toBe(0);
  });
});

describe('in a clone of depth 1, where GitHub says what the base commits', () => {
  const WHOLE = regenerated(PROJECT, /manifest\.json$|membership\.csv$|metadata\.json$/);

  /** A commit that GitHub alone has. */
  async function onGitHub(files: Files, links: Files = {}): Promise<string> {
    const entries = (all: Files, mode: string) =>
      Object.entries(all).map(([path, content]) => ({ path, content, mode, type: 'blob' }));
    const tree = [...entries(files, '100644'), ...entries(links, '120000')];
    const { sha } = await bed.in('owner', 'POST', '/git/trees', { tree });
    const commit = { message: 'What is there', tree: sha, parents: [await bed.head('main')] };
    return (await bed.in('owner', 'POST', '/git/commits', commit)).sha;
  }

  async function check(before: Files, after: Files, links: Files = {}) {
    const pull = new PullRequest(before, after, links);
    Object.assign(pull, { base: await onGitHub(before, links) });
    const clone = pull.repository.clone('--depth=1', '--branch=topic');
    return await run(bed, clone, pull.head, { event: pull.event() });
  }

  it.each(
    oneIn<[what: string, before: Files, after: Files]>(3, [
      ['all metadata', WHOLE, without(WHOLE, /metadata\.json$/)],
      ['all outputs', WHOLE, without(WHOLE, /metadata\.json$|\/(manifest\.json|membership\.csv)$/)],
      [
        'all metadata, and ignores it',
        WHOLE,
        edited(without(WHOLE, /metadata\.json$/), { '.gitignore': 'gens/\n' }),
      ],
      ['one kind of output', WHOLE, without(WHOLE, /\/manifest\.json$/)],
      [
        'all metadata, and moves the data',
        WHOLE,
        edited(moved(without(WHOLE, /metadata\.json$/), 'lab'), { [SETTINGS]: 'data-root: lab\n' }),
      ],
    ]),
  )('a change that deletes %s fails', async (_, before, after) => {
    const done = await check(before, after);
    expect([done.status, done.outputs.get('result')]).toEqual([1, 'findings']);
  });

  it('a change that deletes all outputs behind links does not pass for one of none', async () => {
    const ids = ['baseline', 'judges', 'sweep'];
    const links = Object.fromEntries(ids.map((id) => [`data/cohorts/${id}`, `../../kept/${id}`]));
    const before = Object.fromEntries(
      Object.entries(GOOD).map(([path, text]) => [path.replace(/^data\/cohorts\//, 'kept/'), text]),
    );
    const done = await check(before, without(before, OUTPUT), links);
    expect([done.status, done.outputs.get('result')]).toEqual([1, 'unchecked']);
  });

  it.each(
    oneIn<[what: string, files: Files]>(3, [
      ['commits no outputs', PROJECT],
      ['ignores its outputs', edited(PROJECT, { '.gitignore': 'data/gens/\ndata/cohorts/*/m*\n' })],
      ['commits no metadata', GOOD],
      [
        'leaves out what drifts, as its base does,',
        edited(GOOD, {
          ...DRIFT,
          [SETTINGS]: 'specs: ["data/cohorts/*/spec/config.yaml", "!data/cohorts/baseline/**"]\n',
        }),
      ],
    ]),
  )('a repository that %s passes', async (_, files) => {
    const done = await check(files, edited(files, { 'README.md': 'Words\n' }));
    expect([done.status, done.outputs.get('result')]).toEqual([0, 'clean']);
  });

  it('of a merge it is the first parent that GitHub is asked for', async () => {
    const pull = new PullRequest(PROJECT, edited(PROJECT, { 'README.md': 'Words\n' }));
    const { base } = pull;
    Object.assign(pull, { base: await onGitHub(PROJECT) });
    const { repository } = pull;
    repository.git('branch', 'merged', pull.merge);
    const done = await run(bed, repository.clone('--depth=1', '--branch=merged'), pull.merge, {
      event: pull.event(),
    });
    expect([done.status, done.outputs.get('result')]).toEqual([1, 'unchecked']);
    expect(bed.gateway.seen.some(({ path }) => path.endsWith(`/git/commits/${base}`))).toBe(true);
  });
});

it('all outputs of one kind are gone, and nobody knows whether they were there', async () => {
  const pull = new PullRequest(GOOD, without(GOOD, /\/manifest\.json$/));
  pull.repository.git('branch', 'merged', pull.merge);
  const clone = pull.repository.clone('--depth=1', '--branch=merged');
  const done = await run(bed, clone, pull.merge, { event: pull.event(), inputs: { token: '' } });
  expect([done.status, done.outputs.get('result')]).toEqual([1, 'unchecked']);
});

it('says of metadata that is gone that nobody knows whether it was there, though the outputs are compared', async () => {
  const whole = regenerated(PROJECT, /manifest\.json$|membership\.csv$|metadata\.json$/);
  const pull = new PullRequest(whole, without(whole, /metadata\.json$/));
  pull.repository.git('branch', 'merged', pull.merge);
  const clone = pull.repository.clone('--depth=1', '--branch=merged');
  const done = await run(bed, clone, pull.merge, { event: pull.event(), inputs: { token: '' } });
  expect([done.status, done.outputs.get('result')]).toEqual([0, 'unknown']);
  const words = '1 output (not committed, and without the base it is not known whether it was before)';
  expect(done.summary).toContain(words);
  expect(done.stdout).toContain(words);
  expect(done.summary).toContain('### ✅ Specs, catalogs and outputs agree; not compared with the base\n');
  expect(done.stdout).toContain('Nothing is wrong with 3 cohorts, as far as is known without the base');
  expect(done.stdout).not.toContain('Against the base');
  expect(done.stdout + done.summary).not.toMatch(/cohorts are clean|✅ All/);
});

it('says without more that cohorts are clean where all they have is committed and compared', async () => {
  const whole = regenerated(PROJECT, /manifest\.json$|membership\.csv$|metadata\.json$/);
  const pull = new PullRequest(whole, edited(whole, { 'README.md': 'Words\n' }));
  pull.repository.git('branch', 'merged', pull.merge);
  const clone = pull.repository.clone('--depth=1', '--branch=merged');
  const done = await run(bed, clone, pull.merge, { event: pull.event(), inputs: { token: '' } });
  expect([done.status, done.outputs.get('result')]).toEqual([0, 'clean']);
  expect(done.summary).toContain('agree; not compared with the base\n');
  expect(done.summary).toContain('## ✅ All 3 cohorts are clean\n');
});

it('says of what is kept aside that nobody knows whether the base reads it', async () => {
  const files = { ...GOOD, ...moved(edited(GOOD, DRIFT), 'tests/fixtures/one') };
  const pull = new PullRequest(files, edited(files, { 'README.md': 'Words\n' }));
  pull.repository.git('branch', 'merged', pull.merge);
  const clone = pull.repository.clone('--depth=1', '--branch=merged');
  const done = await run(bed, clone, pull.merge, { event: pull.event(), inputs: { token: '' } });
  expect(done.status).toBe(0);
  expect(done.outputs.get('result')).toBe('unknown');
  const reason = 'kept aside; without the base it is not known whether anything reads it';
  expect(done.summary).toContain(`3 cohorts (${reason})`);
  const report = JSON.parse(done.report ?? '{}') as Json;
  expect(report.account).toContainEqual({
    ...{ kind: 'cohort', disposition: 'not-applicable', reason },
    paths: ['baseline', 'judges', 'sweep'].map((id) => `tests/fixtures/one/cohorts/${id}`),
  });
});

it('says of uncommitted outputs that nobody knows whether the base has them', async () => {
  const pull = new PullRequest(PROJECT, edited(PROJECT, { 'README.md': 'Words\n' }));
  pull.repository.git('branch', 'merged', pull.merge);
  const clone = pull.repository.clone('--depth=1', '--branch=merged');
  const done = await run(bed, clone, pull.merge, { event: pull.event(), inputs: { token: '' } });
  expect([done.status, done.outputs.get('result')]).toEqual([1, 'unchecked']);
  expect(done.summary).toContain('without the base it is not known whether it was before');
  const report = JSON.parse(done.report ?? '{}') as Json;
  expect(report.account.some(({ disposition }: Json) => disposition === 'not-checked')).toBe(true);
});
