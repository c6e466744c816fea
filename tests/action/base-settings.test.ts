/** By which settings a proposal is judged. */
import { describe, expect, it } from 'vitest';
import {
  judgedAlike,
  judgedBy,
  settingsOfBase,
  withOldAsHeadHasIt,
} from '../../src/action/check/judge-by-base.ts';
import type { OpenedWorkspace } from '../../src/action/check-workspace.ts';
import type { RunContext } from '../../src/action/run-context.ts';
import { GitObjects } from '../../src/git/git-objects.ts';
import type { OpenedBase } from '../../src/git/open-base.ts';
import { CONFIG_PATH, type Config } from '../../src/settings/config.ts';
import { PLAIN_JUDGEMENT } from '../../src/settings/judge-by-base.ts';
import { openConfig } from '../../src/settings/open-config.ts';
import { GitRepository } from '../support/git-repository.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { changeBetween, edited, PROJECT, regenerated, spec } from '../support/small-project.ts';

const GOOD = regenerated(PROJECT);

async function configOf(text: string): Promise<Config> {
  const opened = await openConfig(new MemoryTree({ [CONFIG_PATH]: text }));
  if (opened.kind !== 'config') throw new Error(opened.kind);
  return opened.config;
}

describe('the settings of a base', () => {
  const repository = new GitRepository();
  const { root } = repository;
  const context = { root, runner: undefined, token: '' } as unknown as RunContext;
  const base = {
    kind: 'base',
    objects: new GitObjects(root),
    options: { config: 'its own', judgement: 'its own' },
  } as unknown as OpenedBase;
  const of = (target?: string) =>
    settingsOfBase(
      base,
      {
        head: '',
        base: { kind: 'commit', commit: '', ...(target === undefined ? {} : { target }) },
      } as Parameters<typeof settingsOfBase>[1],
      context,
    );

  it('are its own where it is what the proposal is merged into, or else those of the target', async () => {
    expect(await of()).toEqual({ config: 'its own' });
    const some = await of(repository.commit({ [CONFIG_PATH]: 'max-rows: 5\n' }, 'some'));
    expect(some.isOfTarget).toBe(true);
    expect((some.config as Config).settings.maxRows).toBe(5);
    const none = await of(repository.commit({ 'a.txt': '' }, 'none'));
    expect(none).toEqual({ config: undefined, isOfTarget: true });
    const bad = await of(repository.commit({ [CONFIG_PATH]: 'max-rows: [\n' }, 'bad'));
    expect(bad).toEqual({ config: 'unknown', isOfTarget: true });
    expect(await of('1'.repeat(40))).toEqual({ config: 'unknown', isOfTarget: true });
  });

  it('are unknown where neither git nor GitHub has them', async () => {
    const proposal = { head: '', base: { kind: 'none', why: 'no clone' } } as const;
    expect(await settingsOfBase({ kind: 'none', why: 'no clone' }, proposal, context)).toEqual({
      config: 'unknown',
    });
  });

  it('judge the base as well where they are of the target', async () => {
    const config = await configOf('max-rows: 5\n');
    const judgement = (one: Parameters<typeof judgedAlike>[1]) =>
      (judgedAlike(base, one) as OpenedBase).options.judgement;
    expect(judgedAlike(base, { config })).toBe(base);
    expect(judgement({ config, isOfTarget: true })).toBe(config);
    expect(judgement({ config: undefined, isOfTarget: true })).toBe(PLAIN_JUDGEMENT);
    expect(judgement({ config: 'unknown', isOfTarget: true })).toBe(PLAIN_JUDGEMENT);
  });
});

describe('the limit of rows', () => {
  it.each<[head: string, base: string | undefined, limit: number]>([
    ['max-rows: 5\n', undefined, 5],
    ['max-rows: 5\n', 'max-rows: 7\n', 5],
    ['max-rows: 9\n', 'max-rows: 7\n', 7],
    ['max-rows: 900000000\n', undefined, 20_000_000],
    ['max-rows: 900000000\n', 'max-rows: 800000000\n', 800_000_000],
  ])('of a head that has %j and a base that has %j is %i', async (head, base, limit) => {
    const config = await configOf(head);
    const opened = { config, options: {}, workspace: {} } as unknown as OpenedWorkspace;
    const of = base === undefined ? undefined : await configOf(base);
    expect(judgedBy(opened, { config: of }, new Map()).options.maxRows).toBe(limit);
    const unknown = judgedBy(opened, { config: 'unknown' }, new Map()).options;
    expect(unknown.maxRows).toBe(Math.min(config.settings.maxRows ?? 0, 20_000_000));
    expect(unknown.judgement).toEqual(PLAIN_JUDGEMENT);
  });
});

describe('what the head ignores', () => {
  const SPEC = 'data/cohorts/baseline/spec/config.yaml';
  const INVALID = { [SPEC]: spec({ draft_template: '[sketch, outlyne]' }) };
  const DRIFT = { [SPEC]: spec({ combo_id: '[combo-a]' }) };
  const errors = ({ cohorts }: { readonly cohorts: readonly { diagnostics: readonly unknown[] }[] }) =>
    cohorts.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);

  it.each([
    ['drift', DRIFT, true],
    ['what the runtime refuses', INVALID, false],
  ])('is left out where it is old: %s', async (_, harm, isLeftOut) => {
    const own = await configOf('ignore: [{paths: "**", codes: [drift/*, axis/*], reason: later}]\n');
    const old = await changeBetween(edited(GOOD, harm), edited(GOOD, { ...harm, 'a.txt': '' }));
    const all = errors(old.head);
    expect(all).toBeGreaterThan(0);
    expect(errors(withOldAsHeadHasIt(old, own, { config: undefined }))).toBe(isLeftOut ? 0 : all);
    expect(errors(withOldAsHeadHasIt(old, undefined, { config: undefined }))).toBe(all);
    const fresh = await changeBetween(GOOD, edited(GOOD, harm));
    expect(errors(withOldAsHeadHasIt(fresh, own, { config: 'unknown' }))).toBe(errors(fresh.head));
  });
});
