import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { oneIn } from '../support/every-case.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const SETTINGS = '.cohort-ci.yml';
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const BROKEN_SPEC = spec({ draft_template: '[sketch, outlyne]' });
const DRIFTED = edited(GOOD, { [SPEC]: spec({ combo_id: '[combo-a]' }) });

/** The files with every path below `data/` below another folder. */
function moved(files: Files, to: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace(/^data\//, `${to}/`), text]),
  );
}

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

async function check(before: Files, after: Files, inputs: Readonly<Record<string, string>> = {}) {
  const pull = new PullRequest(before, after);
  const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs });
  const all = await bed.in('owner', 'GET', '/issues/1/comments');
  return { ...done, comment: all.map(({ body }: Json) => String(body)).join('\n') };
}

describe('a change cannot soften the check that judges it', () => {
  it.each(
    oneIn<[what: string, after: Files]>(3, [
      [
        'switches the codes off',
        edited(DRIFTED, { [SETTINGS]: 'severity:\n  drift/manifest: off\n  drift/membership: off\n' }),
      ],
      [
        'lowers them',
        edited(DRIFTED, { [SETTINGS]: 'severity:\n  drift/manifest: notice\n  drift/membership: notice\n' }),
      ],
      [
        'ignores them',
        edited(DRIFTED, {
          [SETTINGS]: 'ignore:\n  - paths: data/**\n    codes: drift/*\n    reason: later\n',
        }),
      ],
      ['looks elsewhere', edited(DRIFTED, { [SETTINGS]: 'specs: data/cohorts/judges/spec/config.yaml\n' })],
      [
        'hides a new broken cohort from itself',
        edited(GOOD, {
          'data/cohorts/sneaky/spec/config.yaml': BROKEN_SPEC,
          [SETTINGS]: 'specs:\n  - data/cohorts/*/spec/config.yaml\n  - "!data/cohorts/sneaky/**"\n',
        }),
      ],
      [
        'names another data root',
        edited({ ...DRIFTED, ...moved(GOOD, 'other') }, { [SETTINGS]: 'data-root: other\n' }),
      ],
      [
        'moves the text of a broken spec to a new cohort',
        edited(GOOD, { 'data/cohorts/again/spec/config.yaml': BROKEN_SPEC }),
      ],
    ]),
  )('that %s: it fails, and the settings are shown first', async (_, after) => {
    const done = await check(GOOD, after);
    expect(done.status).toBe(1);
    if (after[SETTINGS] === undefined) return;
    const [first = ''] = done.comment.split('| cohort');
    expect(first).toContain('**This change alters how it is checked:**');
    expect(first).toMatch(/sets `(severity: drift\/manifest|ignore|specs|data-root)`: not set → /);
  });

  it.each([{ 'only-affected': 'true' }, {}])(
    'a drifted cohort that it adds and hides fails it: %j',
    async (inputs) => {
      const path = 'data/cohorts/sneaky/spec/config.yaml';
      const whole = regenerated(edited(PROJECT, { [path]: spec({ combo_id: '[combo-a]' }) }));
      const after = edited(whole, {
        [path]: spec({ combo_id: '[combo-c]' }),
        [SETTINGS]: 'specs:\n  - data/cohorts/*/spec/config.yaml\n  - "!data/cohorts/sneaky/**"\n',
      });
      const done = await check(GOOD, after, inputs);
      expect(done.status).toBe(1);
      expect(done.outputs.get('drifted')).toBe('1');
    },
  );

  it('the broken text of a spec that is gone is introduced under a new name', async () => {
    const before = edited(GOOD, { [SPEC]: BROKEN_SPEC });
    const after = edited(before, { [SPEC]: null, 'data/cohorts/again/spec/config.yaml': BROKEN_SPEC });
    const done = await check(before, after);
    expect(done.status).toBe(1);
    expect(done.outputs.get('introduced')).not.toBe('0');
  });

  it('rows beyond the limit of the base are not made, whatever limit the head sets', async () => {
    const wide = edited(GOOD, {
      [SPEC]: spec({}, 'replicates:\n  evaluation_template: 1000000000\n'),
      [SETTINGS]: 'max-rows: 9000000000000000\n',
    });
    const done = await check(GOOD, wide);
    expect(done.status).toBe(1);
    expect(done.comment).toContain('design/too-many-rows');
    expect(done.comment).toContain('this check uses the base');
  });

  it.each([
    ['data/cohorts/baseline', 'base', 0],
    ['data/cohorts/**', 'base', 0],
    ['data/cohorts/judges', 'base', 1],
    ['data/cohorts/baseline', 'head', 1],
    ['data/gens', 'head', 1],
  ])(
    'metadata that it leaves out is ignored by an entry for %s of the %s: exit %d',
    async (paths, by, status) => {
      const entry = { [SETTINGS]: `ignore: [{paths: ${paths}, codes: drift/*, reason: x}]\n` };
      const whole = regenerated(PROJECT, /\.(json|csv)$/);
      const before = by === 'base' ? edited(whole, entry) : whole;
      const planned = regenerated(edited(whole, { [SPEC]: spec({ combo_id: '[combo-a, combo-c]' }) }));
      const done = await check(before, edited(planned, entry));
      expect([done.status, done.outputs.get('drifted')]).toEqual([status, '1']);
    },
  );

  it('a workflow that runs the check is announced when it is edited', async () => {
    const path = '.github/workflows/cohorts.yml';
    const workflow = (extra: string): string =>
      `on: pull_request\njobs:\n  a:\n    steps:\n      - uses: lab/cohort-ci@abc\n${extra}`;
    const before = edited(GOOD, { [path]: workflow(''), '.github/workflows/other.yml': 'on: push\n' });
    const after = edited(before, {
      [path]: workflow('        continue-on-error: true\n'),
      '.github/workflows/other.yml': 'on: pull_request\n',
    });
    const done = await check(before, after);
    expect(done.comment).toContain(`edits \`${path}\`, which runs this check`);
    expect(done.comment).not.toContain('other.yml');
    expect(done.summary).toContain(path);
  });

  it('a workflow that a partial clone lacks is announced when it is edited', async () => {
    const path = '.github/workflows/cohorts.yml';
    const pull = new PullRequest(
      edited(GOOD, { [path]: 'jobs:\n  a:\n    steps:\n      - uses: lab/cohort-ci@abc\n' }),
      edited(GOOD, { [path]: 'jobs: {}\n' }),
    );
    pull.repository.git('branch', 'merged', pull.merge);
    const clone = pull.repository.clone('--filter=blob:none', '--branch=merged');
    const done = await run(bed, clone, pull.merge, { event: pull.event() });
    expect(done.summary).toContain(
      `edits \`${path}\`, which may run this check (it cannot be read here); review that first`,
    );
  });

  it('a workflow is announced whose job has the name of the required one, or that leads to it', async () => {
    const before = edited(GOOD, {
      '.github/workflows/cohorts.yml':
        'jobs:\n  a:\n    name: Cohorts\n    uses: ./.github/workflows/called.yml\n',
      '.github/workflows/called.yml':
        'on: workflow_call\njobs:\n  b:\n    steps:\n      - uses: ./ci/check/\n',
      'ci/check/action.yaml': 'runs:\n  steps:\n    - uses: lab/cohort-ci@abc\n',
    });
    const after = edited(before, {
      '.github/workflows/cohorts.yml': 'jobs: {}\n',
      '.github/workflows/fake.yml': 'jobs:\n  x:\n    name: Cohorts / b\n    steps: []\n',
      '.github/workflows/other.yml': 'jobs:\n  Cohorts:\n    steps: []\n',
    });
    const { comment } = await check(before, after);
    expect(comment).toContain('edits `.github/workflows/cohorts.yml`, which runs this check; ');
    expect(comment).toContain(
      '`.github/workflows/fake.yml`, in which a job may have the name of one that runs this check, `Cohorts /`',
    );
    expect(comment).not.toContain('other.yml');
  });
});

describe('what a change may do', () => {
  const ignoring = 'ignore:\n  - paths: data/**\n    codes: drift/*\n    reason: known since May\n';

  it.each(['introduced', 'any'])('an ignore for an old problem can be merged: fail-on %s', async (failOn) => {
    const done = await check(DRIFTED, edited(DRIFTED, { [SETTINGS]: ignoring }), { 'fail-on': failOn });
    expect(done.status).toBe(0);
    expect(done.comment).toContain('sets `ignore`: not set → `drift/* in data/**` (applies once merged');
  });

  it('what the base ignores stays ignored', async () => {
    const before = edited(DRIFTED, { [SETTINGS]: ignoring });
    const done = await check(before, edited(before, { 'README.md': 'Words\n' }), { 'fail-on': 'any' });
    expect(done.status).toBe(0);
  });

  it('a move of the data passes, and is announced', async () => {
    const after = { ...moved(GOOD, 'lab'), [SETTINGS]: 'data-root: lab\n' };
    const done = await check(GOOD, after);
    expect(done.comment).toContain('sets `data-root`: not set → `lab` (applies to this check)');
    expect(done.status).toBe(0);
  });

  it('a lower limit holds at once', async () => {
    const done = await check(GOOD, edited(GOOD, { [SETTINGS]: 'max-rows: 1\n' }));
    expect(done.status).toBe(1);
    expect(done.comment).toContain('sets `max-rows`: not set → `1` (applies to this check)');
  });
});

describe('a branch that parted long ago, of which the head itself is checked out', () => {
  const SOFT = { [SETTINGS]: 'severity: {drift/manifest: off, drift/membership: off}\n' };
  const STRICT = { [SETTINGS]: 'max-rows: 1000\n' };

  async function checkHead(then: Files, now: Files, after: Files) {
    const pull = new PullRequest(then, after);
    const { repository } = pull;
    repository.git('checkout', '-q', 'main');
    const tip = repository.commit(now, 'What is there by now');
    repository.git('update-ref', 'refs/remotes/origin/main', tip);
    repository.git('checkout', '-q', 'topic');
    return await run(bed, repository.root, pull.head, { event: pull.event() });
  }

  it.each<[what: string, now: Files]>([
    ['others', edited(GOOD, STRICT)],
    ['none', GOOD],
    ['such as nobody can read', edited(GOOD, { [SETTINGS]: 'severity: [\n' })],
  ])('is judged by the settings of its base, and not by what they were then: %s', async (_, now) => {
    const done = await checkHead(edited(GOOD, SOFT), now, edited(DRIFTED, SOFT));
    expect([done.status, done.outputs.get('introduced')]).toEqual([1, '2']);
  });

  it('has brought nothing of what drifted then', async () => {
    const then = edited(DRIFTED, SOFT);
    const done = await checkHead(then, edited(GOOD, STRICT), edited(then, { 'README.md': 'Words\n' }));
    expect([done.status, done.outputs.get('introduced')]).toEqual([0, '0']);
  });
});
