import { describe, expect, test } from 'vitest';
import { includesOf } from '../../src/change/checked-state.ts';
import type { Culprit } from '../../src/change/culprit.ts';
import { checkCommit } from '../../src/git/check-commit.ts';
import { DriftTracer, type TraceOptions } from '../../src/git/trace-drift.ts';
import { GitRepository } from '../support/git-repository.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const OPTIONS = { dialect: 'v1', dataRoot: 'data' } as const;
const PATTERNS = { ...OPTIONS, patterns: ['data/cohorts/*/spec/config.yaml'] };
/** No inputs: every commit has its own configuration. */
const given = { dialect: undefined, dataRoot: undefined, specs: undefined, maxRows: undefined };
const CLEAN = regenerated(PROJECT);
const TEMPLATES = 'data/1_raw/draft_templates.csv';
const ITEMS = 'data/cohorts/sweep/spec/items/templates.txt';

async function trace(
  root: string,
  head: string,
  more: Partial<TraceOptions> & { readonly maxRows?: number } = {},
): Promise<{ culprits: Record<string, Culprit>; tracer: DriftTracer }> {
  const { maxRows, ...options } = more;
  const state = await checkCommit(root, head, { ...PATTERNS, ...(maxRows ? { maxRows } : {}) });
  const includes = includesOf(state);
  const tracer = new DriftTracer(root, { dataRoot: 'data', given, head, ...options });
  const culprits: Record<string, Culprit> = {};
  for (const cohort of state.cohorts) {
    const result = state.result.cohorts.find(({ id }) => id === cohort.id);
    if (result === undefined || result.state === 'clean') continue;
    culprits[cohort.id] = await tracer.findCulprit({
      cohort,
      includes: includes.get(cohort.id) ?? [],
      result,
    });
  }
  return { culprits, tracer };
}

/** Commits that touch inputs without changing what they mean, as many as asked for. */
function quiet(repository: GitRepository, files: Files, count: number, from = 0): Files {
  let now = files;
  for (let index = from; index < from + count; index++) {
    now = edited(now, { [TEMPLATES]: `${PROJECT[TEMPLATES]}unused-${index},llm\n` });
    repository.commit(now, `Quiet ${index}`);
  }
  return now;
}

describe('the commit that brought drift', () => {
  test('is found among many, with the row that it changed', async () => {
    const repository = new GitRepository();
    repository.commit(CLEAN, 'Start');
    const before = quiet(repository, CLEAN, 12);
    const culprit = repository.commit(edited(before, { [ITEMS]: 'sketch\nspiral\n' }), 'Drop the outline');
    const after = quiet(repository, edited(before, { [ITEMS]: 'sketch\nspiral\n' }), 12, 12);
    const head = repository.commit({ ...after, 'README.md': 'unrelated' }, 'Unrelated');
    const budget = { left: 100 };
    const { culprits } = await trace(repository.root, head, { budget });
    expect(culprits).toEqual({
      sweep: {
        kind: 'commit',
        commit: expect.objectContaining({ oid: culprit, author: 'Ada Example', subject: 'Drop the outline' }),
        before: 'agreed',
        changes: [
          { path: ITEMS, hunks: [{ before: 2, after: 1, removed: ['outline'], added: [] }], more: 0 },
        ],
        merged: [],
      },
    });
    // 26 commits touch the inputs.
    expect(100 - budget.left).toBeLessThanOrEqual(12);
  });

  test('of several cohorts is asked for once', async () => {
    const repository = new GitRepository();
    repository.commit(CLEAN, 'Start');
    const before = quiet(repository, CLEAN, 16);
    const llms = 'data/1_raw/llm_models.csv';
    const broken = edited(before, { [llms]: (before[llms] ?? '').replace('quartz,true,true\n', '') });
    const culprit = repository.commit(broken, 'Retire quartz');
    quiet(repository, broken, 3, 16);
    const head = repository.head;
    const budget = { left: 100 };
    const { culprits } = await trace(repository.root, head, { budget });
    expect(Object.keys(culprits)).toEqual(['baseline', 'judges', 'sweep']);
    for (const one of Object.values(culprits)) {
      expect(one).toMatchObject({
        kind: 'commit',
        commit: { oid: culprit },
        changes: [{ path: llms, hunks: [{ before: 3, removed: ['quartz,true,true'] }] }],
      });
    }
    expect(100 - budget.left).toBeLessThanOrEqual(14);
  });

  test('may be a merge; then it names what was merged', async () => {
    const repository = new GitRepository();
    repository.commit(CLEAN, 'Start');
    repository.git('switch', '-q', '-c', 'topic');
    const inner = repository.commit(edited(CLEAN, { [ITEMS]: 'sketch\n' }), 'One template is enough');
    repository.git('switch', '-q', 'main');
    repository.git('merge', '-q', '--no-ff', '-m', 'Merge the topic', 'topic');
    const head = repository.head;
    const { culprits } = await trace(repository.root, head);
    expect(culprits['sweep']).toMatchObject({
      kind: 'commit',
      commit: { oid: head, subject: 'Merge the topic' },
      merged: [{ oid: inner, subject: 'One template is enough' }],
      changes: [{ path: ITEMS }],
    });
  });

  test('is the one that edited an output by hand', async () => {
    const repository = new GitRepository();
    repository.commit(CLEAN, 'Start');
    const manifest = 'data/cohorts/judges/manifest.json';
    const head = repository.commit(
      edited(CLEAN, { [manifest]: (CLEAN[manifest] ?? '').replace('coherence', 'novelty') }),
      'Correct the manifest',
    );
    const { culprits } = await trace(repository.root, head);
    expect(culprits['judges']).toMatchObject({
      kind: 'commit',
      commit: { subject: 'Correct the manifest' },
      changes: [{ path: manifest }],
    });
  });

  test('is the one that brought the cohort, when it never agreed', async () => {
    const repository = new GitRepository();
    repository.commit(CLEAN, 'Start');
    const late = edited(CLEAN, {
      'data/cohorts/late/spec/config.yaml': spec({ combo_id: '[combo-c]' }),
      'data/cohorts/late/manifest.json': '{}',
      'data/cohorts/late/membership.csv': 'stage,gen_id\n',
    });
    repository.commit(late, 'Add a late cohort');
    quiet(repository, late, 5);
    const { culprits } = await trace(repository.root, repository.head);
    expect(culprits['late']).toMatchObject({
      kind: 'commit',
      before: 'absent',
      commit: { subject: 'Add a late cohort' },
    });
  });

  test('is the first one, in a repository that began with drift', async () => {
    const repository = new GitRepository();
    const head = repository.commit(edited(CLEAN, { [ITEMS]: 'sketch\n' }), 'Start');
    const { culprits } = await trace(repository.root, head);
    expect(culprits['sweep']).toMatchObject({
      kind: 'commit',
      before: 'absent',
      commit: { oid: head },
      changes: [],
    });
  });

  test('is found where it touches nothing of the cohort: the first outputs of another one', async () => {
    const repository = new GitRepository();
    repository.commit(PROJECT, 'Three cohorts without outputs');
    const own = Object.fromEntries(Object.entries(CLEAN).filter(([path]) => path.includes('/baseline/')));
    const first = { ...PROJECT, ...own };
    repository.commit(edited(PROJECT, { 'README.md': 'Words\n' }), 'Words');
    repository.commit(first, 'The outputs of baseline alone');
    const head = repository.commit({ ...first, 'README.md': 'More words\n' }, 'More words');
    const { culprits } = await trace(repository.root, head);
    expect(culprits['judges']).toMatchObject({
      kind: 'commit',
      commit: { subject: 'The outputs of baseline alone' },
      before: 'agreed',
      changes: [
        { path: 'README.md' },
        { path: 'data/cohorts/baseline/manifest.json' },
        { path: 'data/cohorts/baseline/membership.csv' },
      ],
    });
  });

  test('is found where it changes the settings: each commit is read by its own', async () => {
    const repository = new GitRepository();
    repository.commit(CLEAN, 'Start');
    const strict = edited(CLEAN, { '.cohort-ci.yml': 'version: 1\nmax-rows: 1\n' });
    repository.commit(strict, 'One row is enough');
    const head = repository.commit({ ...strict, 'README.md': 'Words\n' }, 'Words');
    const { culprits } = await trace(repository.root, head, { maxRows: 1 });
    expect(culprits['baseline']).toMatchObject({
      kind: 'commit',
      commit: { subject: 'One row is enough' },
      changes: [{ path: '.cohort-ci.yml' }],
    });
  });

  test('is, of a cohort that does not compile, the one since which it does not, drift or not', async () => {
    const repository = new GitRepository();
    repository.commit(CLEAN, 'Start');
    const drifted = edited(CLEAN, { [ITEMS]: 'sketch\n' });
    repository.commit(drifted, 'Drift');
    const gone = edited(drifted, { [TEMPLATES]: 'template_id,generator\noutline,llm\n' });
    repository.commit(gone, 'Sketches are over');
    const head = repository.commit({ ...gone, 'README.md': 'Words\n' }, 'Words');
    const { culprits } = await trace(repository.root, head);
    expect(culprits['sweep']).toMatchObject({ kind: 'commit', commit: { subject: 'Sketches are over' } });
    // The error that is reported first is the one whose commit is named, whatever else was wrong before.
    const llms = 'data/1_raw/llm_models.csv';
    const twice = edited(gone, { [llms]: (gone[llms] ?? '').replace('quartz,true,true\n', '') });
    const later = await trace(repository.root, repository.commit(twice, 'Retire quartz'));
    expect(later.culprits['baseline']).toMatchObject({ commit: { subject: 'Sketches are over' } });
    const back = edited(twice, { [TEMPLATES]: PROJECT[TEMPLATES] ?? '' });
    const last = await trace(repository.root, repository.commit(back, 'Sketches again'));
    expect(last.culprits['baseline']).toMatchObject({ commit: { subject: 'Retire quartz' } });
  });

  test('is not the next one that touches the cohort, when another one brought it before', async () => {
    const repository = new GitRepository();
    repository.commit(PROJECT, 'Three cohorts without outputs');
    const own = Object.fromEntries(Object.entries(CLEAN).filter(([path]) => path.includes('/baseline/')));
    const first = { ...PROJECT, ...own };
    repository.commit(first, 'The outputs of baseline alone');
    const head = repository.commit(
      edited(first, { [TEMPLATES]: `${PROJECT[TEMPLATES]}unused,llm\n` }),
      'Innocent',
    );
    const { culprits } = await trace(repository.root, head);
    expect(culprits['sweep']).toMatchObject({
      kind: 'commit',
      commit: { subject: 'The outputs of baseline alone' },
    });
  });

  test('is found where it changes what a link leads to', async () => {
    const repository = new GitRepository();
    const { [ITEMS]: levels = '', ...files } = CLEAN;
    repository.links.set(ITEMS, '../../../../../lists/deep');
    repository.commit({ ...files, 'lists/deep': levels }, 'Start');
    const culprit = repository.commit({ ...files, 'lists/deep': 'sketch\n' }, 'Shorten the list');
    const head = repository.commit(
      { ...files, 'lists/deep': 'sketch\n', [TEMPLATES]: `${PROJECT[TEMPLATES]}unused,llm\n` },
      'Innocent',
    );
    expect((await trace(repository.root, head)).culprits['sweep']).toMatchObject({
      kind: 'commit',
      commit: { oid: culprit },
      changes: [{ path: 'lists/deep', hunks: [{ removed: ['outline', 'spiral'] }] }],
    });
  });

  test('is not the one that only renamed the folder', async () => {
    const repository = new GitRepository();
    const moved = (files: Files) =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path.replace('/sweep/', '/swept/'), text]),
      );
    repository.commit(CLEAN, 'Start');
    const drifted = edited(CLEAN, { [ITEMS]: 'sketch\n' });
    const culprit = repository.commit(drifted, 'Sketches alone');
    const head = repository.commit(moved(drifted), 'A better name');
    expect((await trace(repository.root, head)).culprits['swept']).toMatchObject({
      kind: 'commit',
      commit: { oid: culprit },
    });
  });

  test('is not guessed at in a shallow clone', async () => {
    const repository = new GitRepository();
    repository.commit(CLEAN, 'Start');
    const drifted = edited(CLEAN, { [ITEMS]: 'sketch\n' });
    repository.commit(drifted, 'The culprit');
    quiet(repository, drifted, 4);
    const head = repository.head;
    const shallow = await trace(repository.clone('--depth=3'), head);
    expect(shallow.culprits['sweep']).toEqual({
      kind: 'unknown',
      why: 'the drift is older than this shallow clone, which has 3 commits of history; check out with fetch-depth: 0 to have the commit named',
    });
    const deeper = await trace(repository.clone('--depth=6'), head);
    expect(deeper.culprits['sweep']).toMatchObject({ kind: 'commit', commit: { subject: 'The culprit' } });
  });

  test('is given up when too much would have to be checked', async () => {
    const repository = new GitRepository();
    repository.commit(CLEAN, 'Start');
    const drifted = edited(CLEAN, { [ITEMS]: 'sketch\n' });
    repository.commit(drifted, 'The culprit');
    quiet(repository, drifted, 12);
    const head = repository.head;
    const spent = await trace(repository.root, head, { budget: { left: 1 } });
    expect(spent.culprits['sweep']).toMatchObject({ kind: 'unknown', why: /given up/ });
    const short = await trace(repository.root, head, { limit: 4 });
    expect(short.culprits['sweep']).toMatchObject({ kind: 'unknown', why: /last 4 commits/ });
  });
});
