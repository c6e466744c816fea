/** Changes that are meant well pass, however much of the history the clone has. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestBed } from '../github/testbed/testbed.ts';
import { oneIn } from '../support/every-case.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const SETTINGS = '.cohort-ci.yml';
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const DRIFTED = edited(GOOD, { [SPEC]: spec({ combo_id: '[combo-a]' }) });
const IGNORING: Files = { ...PROJECT, '.gitignore': 'data/cohorts/*/m*\ndata/gens/\n' };

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

function moved(files: Files, from: string, to: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.startsWith(from) ? to + path.slice(from.length) : path,
      text,
    ]),
  );
}

const ARCHIVE: Files = {
  'data/cohorts/archive/2024/spec/config.yaml': 'axes: [\n',
  'archive/data/cohorts/old/spec/config.yaml': 'axes: [\n',
  'tests/fixtures/data/cohorts/broken/spec/config.yaml': 'axes: [\n',
  'data/cohorts/sweep/spec/items/config.yaml': 'sketch\n',
  'data/cohorts/sweep/spec/config.yaml.bak': 'axes: [\n',
};

/** `base`: what needs to know it. */
const CHANGES: readonly [what: string, before: Files, after: Files, base?: true][] = [
  ['words', GOOD, edited(GOOD, { 'README.md': 'Words\n' })],
  [
    'a new cohort with its outputs',
    GOOD,
    regenerated(edited(GOOD, { 'data/cohorts/new/spec/config.yaml': spec({ combo_id: '[combo-c]' }) })),
  ],
  [
    'an edited cohort with its outputs',
    GOOD,
    regenerated(edited(GOOD, { [SPEC]: spec({ combo_id: '[combo-c]' }) })),
  ],
  [
    'a removed cohort',
    GOOD,
    Object.fromEntries(Object.entries(GOOD).filter(([path]) => !path.startsWith('data/cohorts/baseline/'))),
  ],
  ['a renamed cohort', GOOD, moved(GOOD, 'data/cohorts/baseline/', 'data/cohorts/first/')],
  ['a move of all data', GOOD, { ...moved(GOOD, 'data/', 'lab/'), [SETTINGS]: 'data-root: lab\n' }],
  [
    'a migration to the other dialect',
    GOOD,
    edited(regenerated(GOOD, undefined, 'v2'), { [SETTINGS]: 'dialect: v2\n' }),
  ],
  ['archives, samples and includes that look like specs', GOOD, edited(GOOD, ARCHIVE)],
  ['words beside them', edited(GOOD, ARCHIVE), edited(GOOD, { ...ARCHIVE, 'README.md': 'Words\n' })],
  [
    'an ignore for an old problem',
    DRIFTED,
    edited(DRIFTED, { [SETTINGS]: 'ignore: [{paths: data/**, codes: drift/*, reason: known}]\n' }),
    true,
  ],
  ['words beside an old problem', DRIFTED, edited(DRIFTED, { 'README.md': 'Words\n' }), true],
  ['the end of an old problem', DRIFTED, regenerated(DRIFTED)],
  [
    'a cohort of a repository that ignores its outputs',
    IGNORING,
    edited(IGNORING, { 'data/cohorts/new/spec/config.yaml': spec({ combo_id: '[combo-c]' }) }),
    true,
  ],
  ['the first outputs of a repository', PROJECT, GOOD],
];

describe.each(['a whole clone', 'depth 2', 'depth 1'])('in %s', (clone) => {
  it.each(
    oneIn(
      4,
      CHANGES.filter(([, , , base]) => !base || clone !== 'depth 1'),
    ),
  )('%s', async (_, before, after) => {
    const pull = new PullRequest(before, after);
    let { root } = pull.repository;
    if (clone !== 'a whole clone') {
      pull.repository.git('branch', 'merged', pull.merge);
      root = pull.repository.clone(`--depth=${clone.slice(-1)}`, '--branch=merged');
    }
    const done = await run(bed, root, pull.merge, { event: pull.event(), inputs: { token: '' } });
    expect(done.status, done.stdout).toBe(0);
  });
});
