/** Cohorts that a change renames, moves or takes the spec from: none of it hides what is wrong with them. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const SETTINGS = '.cohort-ci.yml';
const FOLDER = 'data/cohorts/baseline';
const SPEC = `${FOLDER}/spec/config.yaml`;
const DRIFT = { [SPEC]: spec({ combo_id: '[combo-a]' }) } as const;

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

/** The files with all of a folder in another place. */
function moved(files: Files, from: string, to: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.startsWith(`${from}/`) ? to + path.slice(from.length) : path,
      text,
    ]),
  );
}

async function check(before: Files, after: Files) {
  const pull = new PullRequest(before, after);
  const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
  const all = await bed.in('owner', 'GET', '/issues/1/comments');
  return { ...done, comment: all.map(({ body }: Json) => String(body)).join('\n') };
}

describe('a spec that is removed', () => {
  it('with its outputs is a removal, and passes', async () => {
    const after = Object.fromEntries(Object.entries(GOOD).filter(([path]) => !path.startsWith(FOLDER)));
    const done = await check(GOOD, after);
    expect(done.status).toBe(0);
    expect(done.comment).toContain('🗑️ removed');
  });

  it.each(['manifest.json', 'membership.csv'])('while %s is kept fails', async (kept) => {
    const after = Object.fromEntries(
      Object.entries(GOOD).filter(([path]) => !path.startsWith(FOLDER) || path.endsWith(kept)),
    );
    const done = await check(GOOD, after);
    expect(done.status).toBe(1);
    expect(done.comment).toContain('drift/without-spec');
    expect(done.comment).toMatch(
      /restore the spec \(`git checkout \S+~ -- data\/cohorts\/baseline\/spec`\), or remove the outputs as well/,
    );
  });

  it('long ago is no matter of this change', async () => {
    const before = edited(GOOD, { [SPEC]: null });
    const done = await check(before, edited(before, { 'README.md': 'Words\n' }));
    expect(done.status).toBe(0);
    expect(done.summary).toContain('Not touched, not checked again: 2 cohorts.');
  });
});

describe('a cohort that is moved', () => {
  it.each(['data/cohorts/archive/baseline', 'archive/baseline'])(
    'to %s is out of sight, which is said',
    async (place) => {
      const done = await check(GOOD, moved(edited(GOOD, DRIFT), FOLDER, place));
      expect(done.status).toBe(0);
      expect(done.comment).toContain('### ⚠️ 1 cohort moved to where nothing is checked');
      expect(done.comment).toContain(
        `moved out of sight: its spec is \`${place}/spec/config.yaml\`, where nothing is read`,
      );
      expect(done.stdout).toContain(
        `::warning title=cohort-ci::The spec of the cohort baseline was moved to ${place}/spec/config.yaml`,
      );
    },
  );

  it('to another data root, where no settings look, is checked there', async () => {
    const other = Object.fromEntries(
      Object.entries(GOOD).flatMap(([path, text]) =>
        path.startsWith('data/cohorts/') ? [] : [[path.replace(/^data\//, 'lab/'), text]],
      ),
    );
    const done = await check(
      GOOD,
      moved(edited({ ...GOOD, ...other }, DRIFT), FOLDER, 'lab/cohorts/baseline'),
    );
    expect(done.status).toBe(1);
    expect(done.outputs.get('drifted')).toBe('1');
  });

  it('with a spec that has little of the old one is where its outputs are', async () => {
    const conflict = `<<<<<<< HEAD\n${'# mine\n'.repeat(99)}=======\n${spec()}>>>>>>> topic\n`;
    const done = await check(GOOD, moved(edited(GOOD, { [SPEC]: conflict }), FOLDER, 'lab/cohorts/baseline'));
    expect(done.status).toBe(1);
    expect(done.comment).toContain('unresolved merge conflict');
  });

  it('with nothing of the old spec and without its outputs is the cohort of that name', async () => {
    const rest = Object.fromEntries(Object.entries(GOOD).filter(([path]) => !path.startsWith(FOLDER)));
    const done = await check(GOOD, edited(rest, { 'lab/cohorts/baseline/spec/config.yaml': 'axes: [\n' }));
    expect([done.status, done.outputs.get('result')]).toEqual([1, 'findings']);
  });

  it.each<[place: string, spec: string, text: string]>([
    ['lab/cohorts/baseline', 'spec/config.yml', DRIFT[SPEC]],
    ['lab/cohorts/2025/baseline', 'spec/config.yaml', DRIFT[SPEC]],
    ['lab/cohorts/baseline', 'specs/Config.yaml', `<<<<<<< HEAD\n${spec()}=======\n# mine\n>>>>>>> topic\n`],
  ])('to %s, where its spec is called %s, is checked as what it is', async (place, name, text) => {
    const after = moved(edited(GOOD, { [SPEC]: null }), FOLDER, place);
    const done = await check(GOOD, edited(after, { [`${place}/${name}`]: text }));
    expect([done.status, done.outputs.get('result')]).toEqual([1, 'findings']);
    expect(done.comment).toContain('no longer covered by the settings');
  });

  it('below an archive of another data root is out of sight, which is said', async () => {
    const done = await check(GOOD, moved(edited(GOOD, DRIFT), FOLDER, 'lab/cohorts/archive/baseline'));
    expect(done.status).toBe(0);
    expect(done.comment).toContain('moved out of sight');
  });

  it('to a name that the patterns of the base leave out is checked', async () => {
    const settings = { [SETTINGS]: 'specs: ["data/cohorts/*/spec/config.yaml", "!data/cohorts/old-*/**"]\n' };
    const before = edited(GOOD, settings);
    const done = await check(before, moved(edited(before, DRIFT), FOLDER, 'data/cohorts/old-baseline'));
    expect(done.status).toBe(1);
    expect(done.outputs.get('drifted')).toBe('1');
  });
});

describe('a cohort that is renamed', () => {
  const renamed = (files: Files): Files => moved(files, FOLDER, 'data/cohorts/first');

  it('is called by both names, and nothing is planned anew', async () => {
    const done = await check(GOOD, renamed(GOOD));
    expect(done.status).toBe(0);
    expect(done.comment).toMatch(/^\| `first` \|.* ✅ renamed from `baseline`; up to date \|$/m);
    expect(done.comment).not.toContain('🗑️');
    expect(done.stdout).toContain('The cohort baseline is now called first.');
  });

  it('and drifts under its new name fails', async () => {
    const done = await check(GOOD, renamed(edited(GOOD, DRIFT)));
    expect(done.status).toBe(1);
    expect(done.comment).toContain('renamed from `baseline`;');
  });

  const MEMBERSHIP = `${FOLDER}/membership.csv`;
  const INVALID = edited(GOOD, { [SPEC]: spec({ draft_template: '[sketch, outlyne]' }) });

  const WHOLE = regenerated(PROJECT, /manifest\.json$|membership\.csv$|metadata\.json$/);

  it.each<[what: string, before: Files]>([
    ['drifted', edited(GOOD, DRIFT)],
    ['drifted, with its generations,', edited(WHOLE, DRIFT)],
    ['had a row too many', edited(GOOD, { [MEMBERSHIP]: `${GOOD[MEMBERSHIP]}draft,d_x\n` })],
    ['lacked an output', edited(GOOD, { [MEMBERSHIP]: null })],
  ])('and %s before passes as it is', async (_, before) => {
    const done = await check(before, renamed(before));
    expect([done.status, done.outputs.get('introduced')]).toEqual([0, '0']);
    expect(done.comment).toContain('renamed from `baseline`;');
    expect(done.comment).toContain('older problems remain');
  });

  it.each<[what: string, before: Files, after: Files]>([
    ['drifts in more', edited(GOOD, DRIFT), edited(GOOD, { ...DRIFT, [MEMBERSHIP]: 'stage,gen_id\n' })],
    ['loses an output', edited(GOOD, DRIFT), edited(GOOD, { ...DRIFT, [MEMBERSHIP]: null })],
    ['is invalid in place of drifted', edited(GOOD, DRIFT), INVALID],
  ])('and %s than before fails', async (_, before, after) => {
    expect((await check(before, renamed(after))).status).toBe(1);
  });

  it('and was invalid before is a new invalid cohort: while it is, nobody can compare its outputs', async () => {
    const done = await check(INVALID, renamed(INVALID));
    expect(done.status).toBe(1);
    expect(done.comment).not.toContain('edited');
    const edits = { 'data/cohorts/first/membership.csv': 'stage,gen_id\n' };
    expect((await check(INVALID, edited(renamed(INVALID), edits))).comment).toContain(
      'its outputs are edited here',
    );
  });

  it('while a copy of it is kept is a new cohort, and its problems count', async () => {
    const before = edited(GOOD, DRIFT);
    expect((await check(before, { ...before, ...renamed(before) })).status).toBe(1);
    const kept = Object.fromEntries(Object.entries(before).filter(([path]) => path === MEMBERSHIP));
    expect((await check(before, { ...renamed(before), ...kept })).status).toBe(1);
  });

  it('to a name whose findings the base ignores is judged by its old name, too', async () => {
    const ignoring = 'ignore: [{paths: data/cohorts/first/**, codes: drift/*, reason: an old one}]\n';
    const before = edited(GOOD, { [SETTINGS]: ignoring });
    expect((await check(before, renamed(edited(before, DRIFT)))).status).toBe(1);
    const whole = { ...regenerated(PROJECT, /\.(json|csv)$/), [SETTINGS]: ignoring };
    const lacking = regenerated(edited(whole, { [SPEC]: spec({ combo_id: '[combo-c]' }) }));
    expect((await check(whole, renamed(lacking))).status).toBe(1);
    // A new cohort of that name is what the entry is about.
    const other = spec(
      { combo_id: '[combo-c]', draft_template: '[spiral]', draft_llm: '[agate]' },
      '# New\n',
    );
    const fresh = edited(before, {
      'data/cohorts/first/spec/config.yaml': other,
      'data/cohorts/first/membership.csv': 'stage,gen_id\n',
    });
    expect((await check(before, fresh)).status).toBe(0);
  });
});
