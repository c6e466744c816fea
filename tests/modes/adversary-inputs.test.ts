/** A fourth list of ways to make this check pass wrongly: by what cohorts share, by what bytes outputs are, and by exchanges. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { TestBed } from '../github/testbed/testbed.ts';
import { oneIn } from '../support/every-case.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const SETTINGS = '.cohort-ci.yml';
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const JUDGES = 'data/cohorts/judges/spec/config.yaml';
const MEMBERSHIP = 'data/cohorts/baseline/membership.csv';
const OUTPUT = /cohorts\/[^/]+\/m/;
const GOOD = regenerated(PROJECT);
const ROWS = GOOD[MEMBERSHIP] ?? '';
const DRIFT = { [SPEC]: spec({ combo_id: '[combo-a]' }) };

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

const mapped = (files: Files, to: (path: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [to(path), text]));
const filtered = (files: Files, keep: (path: string) => boolean): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => keep(path)));

/** A repository whose `baseline` takes its templates from a file, as seen from the folder of its spec. */
const including = (path: string, files: Files): Files =>
  regenerated(edited(PROJECT, { ...files, [SPEC]: spec({ draft_template: `'@file:${path}'` }) }));

const SHARED = 'data/cohorts/sweep/spec/items/templates.txt';
const LINK = 'data/cohorts/baseline/spec/items/x.txt';
const LINKED = filtered(
  { ...including('items/x.txt', { [LINK]: 'sketch\noutline\n' }), 'shared/x.txt': 'sketch\noutline\n' },
  (path) => path !== LINK,
);
const outside = (path: string): Files => including(path, { 'shared/x.txt': 'sketch\noutline\n' });

/** A list of one cohort's that another one includes, edited with the outputs of its owner. */
function ownedByAnother(): readonly [Files, Files] {
  const before = including('../../sweep/spec/items/templates.txt', {});
  const all = regenerated(edited(before, { [SHARED]: 'sketch\n' }));
  return [before, edited(all, { [MEMBERSHIP]: before[MEMBERSHIP] ?? '' })];
}

const CASES: readonly [what: string, before: Files, after: Files, links?: Files][] = [
  ['a list in the folder of another cohort is edited, and its outputs alone', ...ownedByAnother()],
  ['a list outside the data is edited', outside('../../../../shared/x.txt'), { 'shared/x.txt': 'sketch\n' }],
  [
    'the same, by a path with turns',
    outside('items/../../../../../shared/./x.txt'),
    { 'shared/x.txt': 'sketch\n' },
  ],
  [
    'a list behind a link is edited',
    LINKED,
    { 'shared/x.txt': 'sketch\n' },
    { [LINK]: '../../../../../shared/x.txt' },
  ],
  [
    'a list appears where a link has led nowhere',
    filtered(LINKED, (path) => path !== 'shared/x.txt'),
    { 'shared/x.txt': 'sketch\n' },
    { [LINK]: '../../../../../shared/x.txt' },
  ],
  [
    'a folder appears where a link has led nowhere',
    filtered(LINKED, (path) => path !== 'shared/x.txt'),
    { 'shared/x.txt/y': 'sketch\n' },
    { [LINK]: '../../../../../shared/x.txt' },
  ],
  [
    'a folder appears where a list is missing',
    filtered(outside('../../../../shared/x.txt'), (path) => path !== 'shared/x.txt'),
    { 'shared/x.txt/y': 'sketch\n' },
  ],
  ['a folder appears where there is no selection', GOOD, { 'data/2_tasks/selected_essays.txt/x': '1' }],
  [
    'a list becomes a folder',
    GOOD,
    filtered({ ...GOOD, [`${SHARED}/x`]: 'sketch\n' }, (path) => path !== SHARED),
  ],
  [
    'severities that the base raised are dropped',
    { ...GOOD, [SETTINGS]: 'severity: {catalog/blank-generator: error}\n' },
    {
      [SETTINGS]: '',
      'data/1_raw/draft_templates.csv': `${GOOD['data/1_raw/draft_templates.csv']}blank,\n`,
    },
  ],
  ['an empty selection comes along', GOOD, { ...DRIFT, 'data/2_tasks/selected_essays.txt': '' }],
  ['a membership has a mark of byte order', GOOD, { [MEMBERSHIP]: `\ufeff${ROWS}` }],
  ['a membership ends its lines as of old', GOOD, { [MEMBERSHIP]: ROWS.replaceAll('\n', '\r') }],
  [
    'a membership is of 16 bits',
    GOOD,
    { [MEMBERSHIP]: Buffer.from(`\ufeff${ROWS}`, 'utf16le').toString('latin1') },
  ],
  [
    'one cohort that drifted is put right while another drifts',
    edited(GOOD, { [JUDGES]: spec({ combo_id: '[combo-b]' }) }),
    { [JUDGES]: GOOD[JUDGES] ?? '', ...DRIFT },
  ],
  ['two cohorts exchange their specs', GOOD, { [SPEC]: GOOD[JUDGES] ?? '', [JUDGES]: GOOD[SPEC] ?? '' }],
  [
    'every cohort is renamed, without its outputs',
    GOOD,
    mapped(
      filtered(GOOD, (path) => !OUTPUT.test(path)),
      (path) => path.replace(/cohorts\/(\w+)\//, 'cohorts/$1-x/'),
    ),
  ],
  [
    'the data is moved, and the outputs stay',
    GOOD,
    {
      ...mapped(GOOD, (path) => (OUTPUT.test(path) ? path : path.replace(/^data\//, 'lab/'))),
      [SETTINGS]: 'data-root: lab\n',
    },
  ],
  [
    'the data is moved to the top',
    GOOD,
    { ...mapped(edited(GOOD, DRIFT), (path) => path.replace(/^data\//, '')), [SETTINGS]: 'data-root: .\n' },
  ],
  [
    'patterns name a good copy',
    GOOD,
    {
      ...GOOD,
      ...mapped(GOOD, (path) => path.replace('/baseline/', '/copy/')),
      ...DRIFT,
      [SETTINGS]:
        'specs: ["data/cohorts/{copy,judges,sweep}/spec/config.yaml", data/cohorts/copy/spec/*.yaml]\n',
    },
  ],
  [
    'patterns name a spec of another layout',
    GOOD,
    {
      ...filtered(GOOD, (path) => path !== SPEC),
      'data/specs/baseline.yaml': DRIFT[SPEC] ?? '',
      [SETTINGS]: 'specs: [data/specs/*.yaml, data/cohorts/*/spec/config.yaml]\n',
    },
  ],
];

it.each(oneIn(6, CASES))('%s', async (_, before, after, links = {}) => {
  // What names few files is an edit, and what names all is the whole.
  const head = Object.keys(after).length > 5 ? after : edited(before, after);
  for (const affected of ['true', 'false']) {
    const pull = new PullRequest(before, head, links);
    const inputs = { 'only-affected': affected };
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs });
    expect([done.status, done.outputs.get('result')], done.stdout).toEqual([1, 'findings']);
  }
});

/** The outcome of a pull request whose check is limited to cohorts named by a pattern or a path. */
async function limited(
  cohorts: string,
  before: Files,
  after: Files,
  affected: string,
): Promise<readonly unknown[]> {
  const pull = new PullRequest(before, after);
  const inputs = { cohorts, 'only-affected': affected };
  const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs });
  return [done.status, done.outputs.get('introduced'), done.outputs.get('fixed')];
}

it.each([
  ['its spec is removed and its outputs stay', edited(GOOD, { [SPEC]: null })],
  ['its spec gets a name that nobody reads', renamedSpec(GOOD, 'spec/config.yml')],
  ['its folder is renamed', mapped(edited(GOOD, DRIFT), (path) => path.replace('/baseline/', '/other/'))],
  ['the settings name other specs', edited(GOOD, { ...DRIFT, [SETTINGS]: `specs: [${JUDGES}]\n` })],
])('a cohort that a pattern names in the base does not escape it: %s', async (_, after) => {
  for (const [pattern, affected] of [
    ['*', 'true'],
    ['*', 'false'],
    ['[bj]*', 'true'],
    ['[bj]*', 'false'],
    ['b*', 'true'],
  ] as const)
    expect((await limited(pattern, GOOD, after, affected))[0]).toBe(1);
});

it.each(['data/cohorts/baseline', 'b*', '*', 'baseline'])(
  'old drift stays old where the check is limited to %s',
  async (reference) => {
    const old = edited(GOOD, DRIFT);
    const after = edited(old, { [SPEC]: `${old[SPEC]}# words\n` });
    expect(await limited(reference, old, after, 'true')).toEqual([0, '0', '0']);
  },
);

it.each(['spec/notes.txt', 'notes.md'])(
  'a cohort that is removed leaves %s behind, and passes',
  async (name) => {
    const after = filtered(GOOD, (path) => !path.startsWith('data/cohorts/baseline/'));
    const left = edited(after, { [`data/cohorts/baseline/${name}`]: 'words\n' });
    for (const pattern of ['', '*', '[bj]*'])
      expect(await limited(pattern, GOOD, left, 'true')).toEqual([0, '0', '0']);
  },
);

it('a pattern that matches no cohort of the base calls nothing fixed', async () => {
  const after = edited(
    filtered(GOOD, (path) => !path.startsWith('data/cohorts/baseline/')),
    Object.fromEntries(
      Object.entries(GOOD)
        .filter(([path]) => path.startsWith('data/cohorts/judges/'))
        .map(([path, text]) => [path.replace('/judges/', '/base-new/'), text]),
    ),
  );
  const [status, , fixed] = await limited('base-*', GOOD, after, 'true');
  expect([status, fixed]).toEqual([0, '0']);
});

it('a cohort that is removed as a whole passes where a pattern names it', async () => {
  const after = filtered(GOOD, (path) => !path.startsWith('data/cohorts/baseline/'));
  for (const pattern of ['*', '[bj]*'])
    expect(await limited(pattern, GOOD, after, 'true')).toEqual([0, '0', '0']);
});

function renamedSpec(files: Files, name: string): Files {
  return edited(files, { [SPEC]: null, [SPEC.replace('spec/config.yaml', name)]: files[SPEC] ?? '' });
}
