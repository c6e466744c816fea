import { expect, test } from 'vitest';
import { checkRepository } from '../../src/check-repository.ts';
import { EnvironmentFailure } from '../../src/disk/environment-failure.ts';
import { cohortOf } from '../../src/repository.ts';
import { DeadlineReached } from '../../src/source/checkpoint.ts';
import { baseFiles } from '../findings/fixtures.ts';
import { spec } from '../findings/slips.ts';
import { MemoryTree } from '../support/memory-tree.ts';

const WITHHELD = 'data/cohorts/other/spec/items/combos.csv';

/** Two cohorts: one with a misspelled level, whose explanation reads what other cohorts have; and one that cannot be read. */
function treeThat(fails: () => Error): MemoryTree {
  const files = new Map(baseFiles('v1'));
  const put = (path: string, text: string): void => {
    files.set(path, new TextEncoder().encode(text));
  };
  put('data/cohorts/demo/spec/config.yaml', spec({ combo_id: '[combo-l]' }));
  put('data/cohorts/other/spec/config.yaml', spec({ combo_id: "'@file:items/combos.csv'" }));
  put(WITHHELD, 'combo_id\ncombo-1\n');
  return new (class extends MemoryTree {
    override read(path: string) {
      if (path === WITHHELD) throw fails();
      return super.read(path);
    }
  })(files);
}

const checked = async (fails: () => Error) => {
  const cohorts = ['demo', 'other'].map((id) => cohortOf(`data/cohorts/${id}/spec/config.yaml`));
  const tree = treeThat(fails);
  return (await checkRepository(tree, cohorts, { dialect: 'v1', dataRoot: 'data', patterns: [] })).cohorts;
};

test('a file that the environment withholds stops the cohort that needs it, and no other', async () => {
  const [demo, other] = await checked(() => new EnvironmentFailure('other', WITHHELD, 'withheld'));
  expect([demo?.state, other?.state]).toEqual(['invalid', 'unchecked']);
  expect(demo?.diagnostics.map(({ code }) => code)).toEqual(['axis/unknown-level']);
});

test('the time limit stops a search for an explanation, too', async () => {
  const states = (await checked(() => new DeadlineReached('too late'))).map(({ state }) => state);
  expect(states).toEqual(['unchecked', 'unchecked']);
});
