/** What was wrong before a change is not introduced by it, however it is edited or moved; what it adds still is. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { TestBed } from '../github/testbed/testbed.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const SETTINGS = '.cohort-ci.yml';
const SPEC = 'data/cohorts/baseline/spec/config.yaml';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

const filtered = (files: Files, keep: (path: string) => boolean): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => keep(path)));
const moved = (files: Files, from: string, to: string): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.startsWith(from) ? to + path.slice(from.length) : path,
      text,
    ]),
  );
const renamed = (files: Files): Files => moved(files, 'data/cohorts/baseline/', 'data/cohorts/first/');
const elsewhere = (files: Files): Files => ({
  ...moved(files, 'data/', 'lab/'),
  [SETTINGS]: 'data-root: lab\n',
});

const ONE = filtered(PROJECT, (path) => !/judges|sweep/.test(path));
const drafts = (levels: string): Files => edited(ONE, { [SPEC]: spec({ draft_template: levels }) });
const repeated = regenerated(drafts('[sketch, outline, sketch]'));
const raised = { ...repeated, [SETTINGS]: 'severity: {axis/repeated-level: error}\n' };
const misnamed = { ...regenerated(ONE), 'data/cohorts/odd/spec/config.yml': spec() };
const uncatalogued = edited(regenerated(ONE), { 'data/1_raw/essay_templates.csv': null });

const KINDS = /manifest\.json$|membership\.csv$|metadata\.json$/;
const combos = (files: Files, levels: string): Files =>
  regenerated(edited(files, { [SPEC]: spec({ combo_id: levels }) }), KINDS);
/** An evaluation of combo-a, whose metadata is missing. */
const LACKED = Object.keys(combos(ONE, '[combo-a]')).findLast((path) => path.includes('/evaluation/')) ?? '';
const without = (files: Files): Files => edited(files, { [LACKED]: null });
const large = without(combos(ONE, '[combo-a, combo-b]'));
/** The generations of combo-b are stale. */
const small = without(combos(large, '[combo-a]'));
/** Those of combo-c are missing. */
const larger = filtered(
  without(combos(large, '[combo-a, combo-b, combo-c]')),
  (path) => path in large || !path.startsWith('data/gens/'),
);

const CASES: readonly [
  what: string,
  before: Files,
  after: Files,
  outcome: readonly [status: number, introduced: string, fixed: string],
  inputs?: Readonly<Record<string, string>>,
][] = [
  ['one of two wrong levels goes', drafts('[outlyne, spirl]'), drafts('[sketch, outlyne]'), [0, '0', '1']],
  ['a level joins a wrong one', drafts('[outlyne]'), drafts('\n    - sketch\n    - outlyne'), [0, '0', '0']],
  ['a wrong level joins another', drafts('[outlyne]'), drafts('[outlyne, spirl]'), [1, '1', '0']],
  [
    'a wrong level moves to another axis',
    drafts('[outlyne]'),
    edited(ONE, { [SPEC]: spec({ essay_template: '[outlyne]' }) }),
    [1, '1', '1'],
  ],
  [
    'a cohort is renamed with a warning',
    repeated,
    renamed(repeated),
    [0, '0', '0'],
    { 'fail-level': 'warning' },
  ],
  ['the same, where it is raised to an error', raised, renamed(raised), [0, '0', '0']],
  ['nothing is wrong, and the data is moved', regenerated(ONE), elsewhere(regenerated(ONE)), [0, '0', '0']],
  [
    'a cohort is renamed, and its warning says more',
    repeated,
    renamed(regenerated(drafts('[sketch, outline, sketch, outline]'))),
    [1, '1', '1'],
    { 'fail-level': 'warning' },
  ],
  [
    'one of two repeated levels goes',
    regenerated(drafts('[sketch, outline, sketch, outline]')),
    repeated,
    [0, '0', '0'],
    { 'fail-level': 'warning' },
  ],
  ['a cohort is renamed with stale generations', small, renamed(small), [0, '0', '0']],
  ['less is planned, and what is missing was before', large, small, [0, '0', '0']],
  ['more is planned, and more is missing', large, larger, [1, '1', '0']],
  ['the data is moved with a misnamed spec', misnamed, elsewhere(misnamed), [0, '0', '0']],
  ['the data is moved without a catalog', uncatalogued, elsewhere(uncatalogued), [0, '0', '0']],
  [
    'the data is moved and loses a catalog',
    uncatalogued,
    elsewhere(edited(uncatalogued, { 'data/1_raw/draft_templates.csv': null })),
    [1, '1', '0'],
  ],
];

it.each(CASES)('%s', async (_, before, after, outcome, inputs = {}) => {
  const pull = new PullRequest(before, after);
  const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs });
  const said = [done.status, done.outputs.get('introduced'), done.outputs.get('fixed')];
  expect(said, done.stdout).toEqual(outcome);
});
