import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { assignIds } from '../../src/plan/assign-ids.ts';
import { TestBed, TOKENS } from '../github/testbed/testbed.ts';
import { environment, PullRequest } from '../modes/pull-request.ts';
import { GitRepository } from '../support/git-repository.ts';
import { type ActionOptions, actHere } from '../support/run-action.ts';
import { command } from '../support/run-command.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

/** The sizes of the plans whose ids were hashed, which is most of what a derivation costs. */
const hashed = vi.hoisted((): number[] => {
  // Test files share the modules that they import: here, and again afterwards, they are loaded anew.
  vi.resetModules();
  return [];
});
vi.mock('../../src/plan/assign-ids.ts', async (original) => {
  const real = await original<{ readonly assignIds: typeof assignIds }>();
  return {
    ...real,
    assignIds: (...given: Parameters<typeof assignIds>) => {
      hashed.push(given[0].evaluations.count);
      return real.assignIds(...given);
    },
  };
});

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(async () => {
  await bed.close();
  vi.doUnmock('../../src/plan/assign-ids.ts');
  vi.resetModules();
});
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const BEFORE: Files = {
  ...Object.fromEntries(Object.entries(PROJECT).filter(([path]) => !/cohorts\/(judges|sweep)/.test(path))),
  'data/1_raw/llm_models.csv':
    'id,model,for_generation,for_evaluation\nopal,v/opal,true,true\nquartz,v/opal,true,true\nagate,v/agate,true,false\n',
  'data/prices.csv':
    'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\nv/opal,1000,1000,2026-01-31,\n',
  '.cohort-ci.yml':
    'prices:\n  table: data/prices.csv\n  tokens:\n    draft: {input: 1000, output: 0}\n    essay: {input: 1000, output: 0}\n    evaluation: {input: 1000, output: 0}\n',
};
const AFTER = edited(BEFORE, { [SPEC]: spec({ combo_id: '[combo-a, combo-b, combo-c]' }) });

async function idsHashedBy(what: () => Promise<string>, price: string): Promise<readonly number[]> {
  hashed.length = 0;
  expect(await what()).toContain(price);
  return [...hashed].sort((left, right) => left - right);
}

/** In this process, where ids are counted; hence not among the tests that also run through the bundle. */
async function act(root: string, sha: string, { inputs, ...options }: ActionOptions): Promise<string> {
  const done = await actHere(root, {
    ...options,
    inputs: { token: TOKENS.bot, ...inputs },
    env: environment(bed, sha),
  });
  return done.stdout + done.summary;
}

describe('base and head are each derived once, although there are prices', () => {
  it('by `diff`', async () => {
    const repository = new GitRepository();
    repository.commit(regenerated(BEFORE), 'Before');
    repository.commit(regenerated(AFTER), 'After');
    const diff = async () => (await command(['diff', 'HEAD~', 'HEAD', '--root', repository.root])).stdout;
    expect(await idsHashedBy(diff, '$12.00')).toEqual([8, 12]);
  });

  it('by the check of a pull request', async () => {
    const pull = new PullRequest(regenerated(BEFORE), regenerated(AFTER));
    const check = () => act(pull.repository.root, pull.merge, { event: pull.event() });
    expect(await idsHashedBy(check, '$12.00')).toEqual([8, 12]);
  });

  it('by the nightly check', async () => {
    const repository = new GitRepository();
    repository.commit(regenerated(BEFORE), 'Before');
    const drifted = { ...regenerated(BEFORE), [SPEC]: AFTER[SPEC] ?? '' };
    const commit = repository.commit(drifted, 'Drift');
    const night = () =>
      act(repository.root, commit, {
        inputs: { mode: 'drift', issue: 'none' },
        event: { name: 'schedule', payload: { schedule: '17 3 * * *' } },
      });
    // The search for the commit that introduced the drift derives earlier ones, too.
    expect((await idsHashedBy(night, '$12.00')).filter((size) => size === 12)).toEqual([12]);
  });
});
