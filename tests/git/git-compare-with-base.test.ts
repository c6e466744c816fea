import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { relocate } from '../../src/action/relocate.ts';
import type { Change } from '../../src/change/change.ts';
import { isPlanChanged } from '../../src/change/change.ts';
import { placePath } from '../../src/findings/diagnostic.ts';
import { checkCommit } from '../../src/git/check-commit.ts';
import { type BaseChoice, chooseBase, type NoBase } from '../../src/git/choose-base.ts';
import { compareWithBase } from '../../src/git/compare-with-base.ts';
import { type OpenedBase, openBase } from '../../src/git/open-base.ts';
import { GitRepository } from '../support/git-repository.ts';
import { changeBetween, edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const OPTIONS = { dialect: 'v1', dataRoot: 'data', patterns: ['data/cohorts/*/spec/config.yaml'] } as const;
const CLEAN = regenerated(PROJECT);

const GIVEN = { dialect: undefined, dataRoot: undefined, specs: undefined, maxRows: undefined };

async function baseAt(root: string, base: BaseChoice): Promise<OpenedBase | NoBase> {
  return base.kind === 'none' ? base : openBase(root, base.commit, GIVEN, OPTIONS);
}

async function compare(root: string, base: BaseChoice, head: string): Promise<Change> {
  return compareWithBase(root, await baseAt(root, base), head, await checkCommit(root, head, OPTIONS));
}

describe('the comparison with the base', () => {
  const old = edited(CLEAN, {
    'data/cohorts/judges/spec/config.yaml': spec({ draft_template: '[sketsch]' }),
    'data/cohorts/sweep/manifest.json': '{}',
  });
  test.each<[what: string, base: Files, head: Files]>([
    [
      'a spec',
      old,
      edited(old, { 'data/cohorts/baseline/spec/config.yaml': spec({ combo_id: '[combo-c, x]' }) }),
    ],
    ['an include', old, edited(old, { 'data/cohorts/sweep/spec/items/templates.txt': 'sketch\n' })],
    [
      'a catalog',
      old,
      edited(old, { 'data/1_raw/draft_templates.csv': 'template_id,generator\nsketch,llm\n' }),
    ],
    ['a catalog, gone', old, edited(old, { 'data/1_raw/draft_templates.csv': null })],
    ['an output', old, edited(old, { 'data/cohorts/baseline/membership.csv': 'stage,gen_id\n' })],
    ['a new cohort', old, edited(old, { 'data/cohorts/trial/spec/config.yaml': spec() })],
    ['a cohort gone', edited(old, { 'data/cohorts/trial/spec/config.yaml': spec() }), old],
    ['the first outputs', PROJECT, edited(PROJECT, { 'data/cohorts/sweep/manifest.json': '{}' })],
    ['the first metadata', old, regenerated(old, /draft\/.*metadata\.json$/)],
    [
      'the first cohort',
      edited(
        PROJECT,
        Object.fromEntries(
          ['baseline', 'judges', 'sweep'].map((id) => [`data/cohorts/${id}/spec/config.yaml`, null]),
        ),
      ),
      PROJECT,
    ],
    ['nothing that counts', old, edited(old, { 'README.md': 'x' })],
    ['nothing', old, old],
  ])('%s: as if all of the base were checked', async (_what, base, head) => {
    const repository = new GitRepository();
    const before = repository.commit(base);
    const after = repository.commit(head);
    const change = await compare(repository.root, { kind: 'commit', commit: before }, after);
    const whole = await changeBetween(base, head);
    expect(change.base?.cohorts).toEqual(whole.base?.cohorts);
    // Of new metadata git tells more: it touches the cohorts that plan it.
    const touched = new Set(change.cohorts.map(({ id }) => id));
    const [cohorts, others] = [true, false].map((is) =>
      whole.cohorts.filter(({ id }) => touched.has(id) === is),
    );
    expect({ ...change, base: 0 }).toEqual({ ...whole, base: 0, cohorts });
    for (const { touches, before, after: now, plan } of others ?? []) {
      expect(touches).toEqual(['generation']);
      expect(now).toBe(before);
      expect(isPlanChanged(plan)).toBe(false);
    }
  });

  test.each(['in the change', 'before it'])(
    'a cohort behind a link is seen; it became one %s',
    async (when) => {
      const repository = new GitRepository();
      const { root } = repository;
      const link = () => {
        mkdirSync(join(root, 'store'));
        renameSync(join(root, 'data/cohorts/sweep'), join(root, 'store/sweep'));
        symlinkSync('../../store/sweep', join(root, 'data/cohorts/sweep'));
      };
      let before = repository.commit(CLEAN);
      link();
      if (when === 'before it') before = repository.commitAll();
      writeFileSync(join(root, 'store/sweep/spec/config.yaml'), spec({ draft_template: '[sketsch]' }));
      const change = await compare(root, { kind: 'commit', commit: before }, repository.commitAll());
      expect(change.cohorts.map(({ id }) => id)).toEqual(['sweep']);
      expect(change.base?.cohorts.map(({ id, state }) => [id, state])).toContainEqual(['sweep', 'clean']);
      expect(
        change.findings.map(({ origin, diagnostic: { code, at } }) => [origin, code, placePath(at)]),
      ).toContainEqual(['introduced', 'axis/unknown-level', 'data/cohorts/sweep/spec/config.yaml']);
    },
  );

  test('is told as the edge wants it', async () => {
    const repository = new GitRepository();
    const commit = repository.commit(old);
    const head = repository.commit(edited(old, { 'data/cohorts/trial/spec/config.yaml': spec() }));
    const checked = await checkCommit(repository.root, head, OPTIONS);
    const base = await baseAt(repository.root, { kind: 'commit', commit });
    const change = await compareWithBase(repository.root, base, head, checked, {
      present: (result) => relocate(result, 'lab'),
    });
    expect(change.cohorts.map(({ specPath }) => specPath)).toEqual([
      'lab/data/cohorts/trial/spec/config.yaml',
    ]);
    expect(change.drift.map(({ path }) => path)).toContain('lab/data/cohorts/sweep/manifest.json');
    expect(
      change.findings.map(({ diagnostic, origin }) => [origin, placePath(diagnostic.at)]),
    ).toContainEqual(['existing', 'lab/data/cohorts/judges/spec/config.yaml']);
    expect([change.base?.dataRoot, change.head.dataRoot]).toEqual(['lab/data', 'lab/data']);
  });

  test('without a base, all findings count as introduced, and the reason is given', async () => {
    const repository = new GitRepository();
    repository.commit(old);
    const head = repository.commit(edited(old, { 'README.md': 'x' }));
    const change = await compare(repository.root, { kind: 'none', why: 'no reason' }, head);
    expect(change).toMatchObject({ base: undefined, baseFailure: 'no reason' });
    expect(change.findings.map(({ origin }) => origin)).toContain('introduced');
    expect(change.cohorts.map(({ id, plan }) => [id, plan])).toEqual([
      ['baseline', undefined],
      ['judges', undefined],
      ['sweep', undefined],
    ]);
  });

  test('a base that is not in this clone is a reason, too', async () => {
    const repository = new GitRepository();
    const before = repository.commit(old);
    const head = repository.commit(CLEAN);
    const shallow = repository.clone('--depth=1');
    const change = await compare(shallow, { kind: 'commit', commit: before }, head);
    expect(change.base).toBeUndefined();
    expect(change.baseFailure).toMatch(/^git failed in .*bad object|does not have commit/);
  });
});

describe('the base is', () => {
  const repository = new GitRepository();
  const root = repository.root;
  const start = repository.commit({ a: '1' });
  repository.git('switch', '-q', '-c', 'topic');
  const topic = repository.commit({ a: '1', b: 'topic' });
  repository.git('switch', '-q', 'main');
  const target = repository.commit({ a: '2' });
  repository.git('merge', '-q', '--no-ff', '-m', 'as the host merges', 'topic');
  const merge = repository.head;

  test.each<[what: string, head: string, target: string, source: string | undefined, base: string]>([
    ['the first parent of the merge that the host made', merge, target, topic, target],
    ['the same when the event names an older tip', merge, start, topic, target],
    ['where histories parted, for a branch', topic, target, topic, start],
    ['the same in a merge queue', merge, target, undefined, target],
    ['the branch itself, when nothing is new', target, target, target, target],
    // What was merged into the branch, and what stands before that, is part of what is proposed.
    ['where histories parted, for a merge that somebody made on the branch', merge, start, merge, start],
    ['the same for a merge the other way', merge, topic, merge, topic],
  ])('%s', (_what, head, tip, source, base) => {
    expect(chooseBase(root, { head, target: tip, source })).toMatchObject({ kind: 'commit', commit: base });
  });

  test('the first parent in a clone of depth two, and hidden in one of depth one', () => {
    expect(chooseBase(repository.clone('--depth=2'), { head: merge, target })).toEqual({
      kind: 'commit',
      commit: target,
    });
    // The event's tip is older than what the host merged into, and not in the clone.
    expect(
      chooseBase(repository.clone('--depth=2'), { head: merge, target: 'e'.repeat(40), source: topic }),
    ).toEqual({ kind: 'commit', commit: target });
    expect(chooseBase(repository.clone('--depth=1'), { head: merge, target })).toMatchObject({
      kind: 'none',
      why: /shallow.*fetch-depth: 0/,
    });
  });

  test('the tip of the target where each side was merged into the other', () => {
    const crossed = new GitRepository();
    const old = crossed.commit({ a: 'drifted' });
    const drifted = crossed.commit({ a: 'drifted', b: '1' });
    const fixed = crossed.git(
      'commit-tree',
      `${crossed.commit({ a: 'fixed' })}^{tree}`,
      '-p',
      old,
      '-m',
      'Fix',
    );
    const join = (tree: string, ...parents: string[]): string =>
      crossed.git('commit-tree', `${tree}^{tree}`, ...parents.flatMap((one) => ['-p', one]), '-m', 'Merge');
    const [tip, head] = [join(fixed, drifted, fixed), join(drifted, drifted, fixed)];
    expect(chooseBase(crossed.root, { head, target: tip })).toEqual({ kind: 'commit', commit: tip });
  });

  test('hidden where a shallow clone shows an older commit that both have', () => {
    const long = new GitRepository();
    const old = long.commit({ a: 'drifted' });
    const tip = long.commit({ a: 'fixed' });
    const later = ['1', '2', '3', '4'].map((b) => long.commit({ a: 'fixed', b })).at(-1) ?? '';
    const head = long.git('commit-tree', `${old}^{tree}`, '-p', later, '-p', old, '-m', 'Merge of old');
    long.git('branch', '-f', 'topic', head);
    long.git('branch', '-f', 'main-tip', tip);
    const clone = long.clone('--depth=3', '--branch=topic');
    expect(chooseBase(long.root, { head, target: tip })).toMatchObject({ commit: tip });
    const fetch = ['fetch', '-q', '--depth=2', 'origin', 'main-tip'];
    const { status } = spawnSync('git', fetch, { cwd: clone, env: { ...process.env } });
    expect(status).toBe(0);
    expect(chooseBase(clone, { head, target: tip })).toMatchObject({ kind: 'none', why: /shallow/ });
  });

  test('none, with a reason', () => {
    expect(chooseBase(root, { head: merge, target: 'e'.repeat(40) })).toMatchObject({
      kind: 'none',
      why: /eeeeeeeeeeee is not in this clone/,
    });
    repository.git('switch', '-q', '--orphan', 'other');
    const orphan = repository.commitAll('other');
    expect(chooseBase(root, { head: orphan, target })).toMatchObject({ kind: 'none', why: /no history/ });
  });
});
