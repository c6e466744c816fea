/** Ways that were tried to make this check pass wrongly, each found by somebody who meant to. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { oneIn } from '../support/every-case.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const FULL = regenerated(PROJECT, /manifest\.json$|membership\.csv$|metadata\.json$/);
const SETTINGS = '.cohort-ci.yml';
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
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

const check = (pull: PullRequest, inputs: Readonly<Record<string, string>> = {}, event = pull.event()) =>
  run(bed, pull.repository.root, pull.merge, { event, inputs });

it.each(['true', 'false'])(
  'settings behind a link: what they are changed to counts; only-affected: %s',
  async (affected) => {
    const settings = (text: string): Files => ({ ...GOOD, 'ci/settings.yml': text });
    const links = { [SETTINGS]: 'ci/settings.yml' };
    const pull = new PullRequest(settings('max-rows: 1000\n'), settings('max-rows: 1\n'), links);
    const done = await check(pull, { 'only-affected': affected });
    expect(done.status).toBe(1);
  },
);

it('metadata: where some was missing before, more that is taken away is the change of who takes it', async () => {
  const all = Object.keys(FULL).filter((path) => /gens\/draft\/.*metadata\.json$/.test(path));
  const lacking = (count: number): Files =>
    edited(FULL, Object.fromEntries(all.slice(0, count).map((path) => [path, null])));
  expect((await check(new PullRequest(lacking(2), lacking(4)))).status).toBe(1);
  expect((await check(new PullRequest(lacking(4), lacking(2)))).status).toBe(0);
  // Of as many that come back, none makes up for another that goes.
  const swapped = edited(lacking(4), { [all[0] ?? '']: FULL[all[0] ?? ''] ?? '', [all[4] ?? '']: null });
  expect((await check(new PullRequest(lacking(4), swapped))).status).toBe(1);
});

it('a link in place of the checked folder leads to no check of something else', async () => {
  const below = (files: Files, folder: string): Files =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
  const pull = new PullRequest(below(GOOD, 'lab'), below(GOOD, 'lab'));
  const { repository } = pull;
  repository.git('checkout', '-q', 'topic');
  repository.git('rm', '-r', '-q', 'lab');
  repository.links.set('lab', 'decoy');
  pull.push({ ...below(GOOD, 'decoy'), ...below(edited(GOOD, DRIFT), 'real') });
  const done = await check(pull, { root: 'lab' });
  expect([done.status, done.outputs.get('result')]).toEqual([1, 'unchecked']);
  expect(done.stdout).toContain('is a link, or leads through one; name the folder itself');
});

it('a cohort whose folder is a link to another one is checked as what it is', async () => {
  const pull = new PullRequest(GOOD, GOOD);
  const { repository } = pull;
  repository.git('checkout', '-q', 'topic');
  repository.git('rm', '-r', '-q', 'data/cohorts/baseline');
  repository.links.set('data/cohorts/baseline', '../../kept/baseline');
  const moved = Object.entries(edited(GOOD, DRIFT)).map(([path, text]) => [
    path.replace(/^data\/cohorts\/baseline\//, 'kept/baseline/'),
    text,
  ]);
  pull.push(Object.fromEntries(moved));
  const done = await check(pull);
  expect(done.status).toBe(1);
  expect(done.outputs.get('drifted')).toBe('1');
});

it('a pull request of an unknown shape is not judged by its own settings', async () => {
  const ignoring = { [SETTINGS]: 'ignore: [{paths: data/**, codes: drift/*, reason: later}]\n' };
  const pull = new PullRequest(GOOD, edited(GOOD, { ...DRIFT, ...ignoring }));
  const event = pull.event();
  (event.payload as Json).pull_request.number = 'one';
  const done = await check(pull, {}, event);
  expect(done.status).toBe(1);
});

it('an action of the repository that runs the check is announced when it is edited', async () => {
  const path = '.github/actions/cohorts/action.yml';
  const action = (extra: string): string =>
    `runs:\n  using: composite\n  steps:\n    - uses: lab/cohort-ci@abc\n${extra}`;
  const before = edited(GOOD, { [path]: action('') });
  const done = await check(new PullRequest(before, edited(before, { [path]: action('      if: false\n') })));
  expect(done.summary).toContain(`\`${path}\`, which runs this check`);
});

it.each(
  oneIn(3, ['data/cohorts/baseline', 'data/cohorts/baseline/spec', 'data/cohorts', 'data/1_raw', 'data']),
)('a submodule in place of %s is unchecked, and none of it passes for checked', async (path) => {
  const pull = new PullRequest(GOOD, edited(GOOD, { 'README.md': 'Words\n' }));
  pull.pushIndex((git) => {
    git('rm', '-r', '-q', path);
    git('update-index', '--add', '--cacheinfo', `160000,${pull.base},${path}`);
  });
  const done = await check(pull);
  expect(done.status).toBe(1);
  expect(done.outputs.get('result')).not.toBe('clean');
});

it('a replaced object is not read', async () => {
  const pull = new PullRequest(GOOD, edited(GOOD, DRIFT));
  const { repository } = pull;
  const blob = (commit: string): string => repository.git('rev-parse', `${commit}:${SPEC}`);
  repository.git('replace', blob(pull.head), blob(pull.base));
  repository.git('replace', pull.head, pull.base);
  expect((await check(pull)).status).toBe(1);
});

it.each(
  oneIn(4, ['a\nb', '\u001b[2K', 'data', '..\u200b', '-q', ':(exclude)', 'archive', 'Baseline', 'baseline ']),
)('a cohort named %j that drifts is found', async (id) => {
  const path = `data/cohorts/${id}/spec/config.yaml`;
  const whole = regenerated(edited(PROJECT, { [path]: spec({ combo_id: '[combo-a]' }) }));
  const after = edited(whole, { [path]: spec({ combo_id: '[combo-c]' }) });
  const done = await check(new PullRequest(GOOD, after));
  expect([done.status, done.outputs.get('drifted')]).toEqual([1, '1']);
});

it.each(
  oneIn<[what: string, settings: string]>(3, [
    ['anchors and merges', 'a: &a {drift/manifest: off, drift/membership: off}\nseverity: {<<: *a}\n'],
    ['a key that appears twice', 'severity: {drift/manifest: off}\nseverity: {drift/membership: off}\n'],
    ['two documents', 'version: 1\n---\nseverity: {drift/*: off}\n'],
    ['a byte order mark', '\ufeffignore: [{paths: "**", codes: "drift/*", reason: later}]\n'],
    ['more than a person writes', `# ${'x'.repeat(1 << 20)}\nseverity: {drift/manifest: off}\n`],
    ['a conflict', '<<<<<<< a\nversion: 1\n=======\nversion: 1\n>>>>>>> b\n'],
  ]),
)('settings with %s soften nothing', async (_, settings) => {
  const done = await check(new PullRequest(GOOD, edited(GOOD, { ...DRIFT, [SETTINGS]: settings })));
  expect(done.status).toBe(1);
});

it('a dialect in which every output would differ does not pass for the old one', async () => {
  const drifted = edited(GOOD, { [SETTINGS]: 'dialect: v2\n' });
  const done = await check(new PullRequest(GOOD, edited(drifted, DRIFT)));
  expect(done.status).toBe(1);
});

const catalog = (name: string, change: (text: string) => string): Files => {
  const path = `data/${name}`;
  return { [path]: change(GOOD[path] ?? '') };
};

describe.each(['true', 'false'])(
  'what cohorts share is changed, and no file of theirs; only-affected: %s',
  (affected) => {
    it.each(
      oneIn<[what: string, edits: Readonly<Record<string, string | null>>]>(4, [
        [
          'a template is gone',
          catalog('1_raw/draft_templates.csv', (text) => text.replace('outline,llm\n', '')),
        ],
        [
          'a model may not generate',
          catalog('1_raw/llm_models.csv', (text) => text.replace('opal,true', 'opal,false')),
        ],
        [
          'more replicates',
          catalog('1_raw/replication_config.csv', (text) => text.replace('evaluation,2', 'evaluation,3')),
        ],
        [
          'a combo has another name',
          catalog('combo_mappings.csv', (text) => text.replace('combo-a', 'combo-z')),
        ],
        [
          'a column has another name',
          catalog('1_raw/llm_models.csv', (text) => text.replace('for_evaluation', 'evaluates')),
        ],
        ['a catalog is empty', catalog('1_raw/draft_templates.csv', () => '')],
        ['a catalog is gone', { 'data/1_raw/llm_models.csv': null }],
        [
          'an id is spelled in another case',
          catalog('1_raw/llm_models.csv', (text) => text.replace('quartz', 'Quartz')),
        ],
        ['an included list', { 'data/cohorts/sweep/spec/items/templates.txt': 'sketch\noutline\n' }],
        ['all metadata is gone', {}],
      ]),
    )('%s', async (what, edits) => {
      const before = what.includes('metadata') ? FULL : GOOD;
      const after = what.includes('metadata')
        ? Object.fromEntries(Object.entries(FULL).filter(([path]) => !path.endsWith('metadata.json')))
        : edited(before, edits);
      const done = await check(new PullRequest(before, after), { 'only-affected': affected });
      expect(done.status).toBe(1);
    });
  },
);
