/** Drift that was there before a pull request must not hide what it adds, and is not said to be as it was if it is not. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { TestBed } from '../github/testbed/testbed.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const SETTINGS = '.cohort-ci.yml';
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const MANIFEST = 'data/cohorts/baseline/manifest.json';
const MEMBERSHIP = 'data/cohorts/baseline/membership.csv';
const REPLICATION = 'data/1_raw/replication_config.csv';
const ONE = edited(PROJECT, {
  'data/cohorts/judges/spec/config.yaml': null,
  'data/cohorts/sweep/spec/config.yaml': null,
  'data/cohorts/sweep/spec/items/templates.txt': null,
});
const WITH_OUTPUTS = regenerated(ONE);
const WITH_METADATA = regenerated(ONE, /./);
const SHORT = (WITH_OUTPUTS[MEMBERSHIP] ?? '').replace(/[^\n]*\n$/, '');
const OLD_MANIFEST = edited(WITH_OUTPUTS, { [MANIFEST]: '{}\n' });
const GROWN = edited(WITH_METADATA, { [SPEC]: spec({ combo_id: '[combo-a, combo-b, combo-c]' }) });

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

async function checked(before: Files, after: Files, inputs: Readonly<Record<string, string>> = {}) {
  const pull = new PullRequest(before, after);
  return await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs });
}

function inLab(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`lab/${path}`, text]));
}

it.each([
  ['an output that is edited', { [MEMBERSHIP]: SHORT }],
  ['an output that is removed', { [MEMBERSHIP]: null }],
])('settings of the change do not excuse %s beside another that drifts already', async (_, edit) => {
  const ignoring = 'ignore:\n  - {paths: data/**, codes: drift/*, reason: later}\n';
  const after = edited(OLD_MANIFEST, { ...edit, [SETTINGS]: ignoring });
  for (const inputs of [{ 'fail-on': 'any' }, { 'fail-on': 'introduced' }, { 'only-affected': 'false' }])
    expect((await checked(OLD_MANIFEST, after, inputs)).status).toBe(1);
  const [before, now] = [OLD_MANIFEST, after].map(inLab) as [Files, Files];
  expect((await checked(before, now, { root: 'lab' })).status).toBe(1);
  // What is old may be ignored in the change that says so.
  const alone = edited(OLD_MANIFEST, { [SETTINGS]: ignoring });
  expect((await checked(OLD_MANIFEST, alone, { 'fail-on': 'any' })).status).toBe(0);
});

it('metadata of a drifted cohort that comes to plan other ids is introduced; metadata that is added is not', async () => {
  const [path = ''] = Object.keys(GROWN).filter((one) => /draft\/d_[^/]+\/metadata\.json$/.test(one));
  const other = (GROWN[path] ?? '').replaceAll(/combo-[ab]/g, 'combo-z');
  for (const affected of ['true', 'false'])
    expect(
      (await checked(GROWN, edited(GROWN, { [path]: other }), { 'only-affected': affected })).status,
    ).toBe(1);
  const whole = regenerated(GROWN, /./);
  const added = Object.entries(whole).filter(([one]) => one.includes('/gens/draft/') && !(one in GROWN));
  expect(added.length).toBeGreaterThan(0);
  expect((await checked(GROWN, edited(GROWN, Object.fromEntries(added)))).status).toBe(0);
});

it('drift that a catalog alters stays old, and is not said to be as before', async () => {
  const after = edited(OLD_MANIFEST, { [REPLICATION]: 'stage,replicates\ndraft,1\nessay,1\nevaluation,4\n' });
  const done = await checked(
    edited(OLD_MANIFEST, { [MEMBERSHIP]: SHORT }),
    edited(after, { [MEMBERSHIP]: SHORT }),
  );
  expect(done.status).toBe(0);
  expect(done.summary).toContain('out of date before this change, too, but with other differences');
  expect(done.summary).not.toContain('as before this change');
});

it('stale generations count where the settings make them an error', async () => {
  const strict = edited(WITH_METADATA, { [SETTINGS]: 'severity: {drift/stale-generation: error}\n' });
  const shrunk = regenerated(edited(strict, { [SPEC]: spec({ combo_id: '[combo-a]' }) }), /./);
  for (const affected of ['true', 'false']) {
    const done = await checked(strict, shrunk, { 'only-affected': affected });
    expect([done.status, done.outputs.get('introduced')]).toEqual([1, '1']);
  }
  // More of them are introduced, too; those of before are not.
  const touched = edited(shrunk, { [SPEC]: `${shrunk[SPEC]}# words\n` });
  expect((await checked(shrunk, touched)).status).toBe(0);
});
