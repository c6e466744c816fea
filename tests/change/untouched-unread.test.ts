import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { GitObjects } from '../../src/git/git-objects.ts';
import { TestBed, TOKENS } from '../github/testbed/testbed.ts';
import { environment, PullRequest } from '../modes/pull-request.ts';
import { actHere } from '../support/run-action.ts';
import { edited, PROJECT, regenerated, spec } from '../support/small-project.ts';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => bed.close());

/** Another root beside the cohorts of the project, with the same folders: who looks for specs everywhere finds it. */
const ELSEWHERE = 'archive/data/cohorts/old/spec/config.yaml';

it('reads no outputs of cohorts that a pull request leaves alone', async () => {
  const SPEC = 'data/cohorts/baseline/spec/config.yaml';
  const before = regenerated(edited(PROJECT, { [ELSEWHERE]: spec() }), /./);
  const own = regenerated(
    Object.fromEntries(Object.entries(PROJECT).filter(([path]) => !/cohorts\/(?!baseline\/)/.test(path))),
    /./,
  );
  const pull = new PullRequest(before, edited(before, { [SPEC]: `# One word\n${before[SPEC]}` }));
  const read = new Set<string>();
  const { load, loadTrees } = GitObjects.prototype;
  vi.spyOn(GitObjects.prototype, 'loadTrees').mockImplementation(function (this: GitObjects, trees) {
    const listed = [...trees];
    for (const oid of listed) read.add(oid);
    loadTrees.call(this, listed);
  });
  vi.spyOn(GitObjects.prototype, 'load').mockImplementation(function (this: GitObjects, oids, largest) {
    const listed = [...oids];
    for (const oid of listed) read.add(oid);
    load.call(this, listed, largest);
  });
  const { status, summary } = await actHere(pull.repository.root, {
    event: pull.event(),
    inputs: { token: TOKENS.bot },
    env: environment(bed, pull.merge),
  });
  expect({ status, summary }).toMatchObject({
    status: 0,
    summary: expect.stringContaining('not checked again'),
  });

  const listed = pull.repository.git('ls-tree', '-r', '-t', 'HEAD').trim().split('\n');
  const all = listed.map((line) => {
    const [entry = '', path = ''] = line.split('\t');
    return { path, oid: entry.split(' ')[2] ?? '' };
  });
  const isRead = ({ oid }: { readonly oid: string }): boolean => read.has(oid);
  // What is shared by content is read for the cohort that is touched.
  const needed = new Set(all.flatMap(({ path, oid }) => (path in own ? [oid] : [])));
  const isOutput = (path: string): boolean => /\/(manifest\.json|membership\.csv|gens\/.*)$/.test(path);
  const isOwn = (path: string): boolean =>
    Object.keys(own).some((one) => one === path || one.startsWith(`${path}/`));
  const outputs = all.filter(({ path, oid }) => isOutput(path) && !isOwn(path) && !needed.has(oid));
  expect(outputs.length).toBeGreaterThan(20);
  expect(outputs.filter(isRead).map(({ path }) => path)).toEqual([]);
  // The same way of looking sees what is read.
  expect(all.filter(({ path }) => /baseline\/(manifest|membership)/.test(path)).every(isRead)).toBe(true);
});
