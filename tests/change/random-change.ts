import { checkState } from '../../src/change/checked-state.ts';
import type { PricedState } from '../../src/cli/compare-commits.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { openConfig } from '../../src/settings/open-config.ts';
import { Random } from '../faults/random.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { type Files, regenerated } from '../support/small-project.ts';
import { EDITS, filesOf, randomState } from './random-states.ts';

export interface RandomChange {
  readonly base: PricedState;
  readonly head: PricedState;
  readonly edits: readonly string[];
  readonly isRegenerated: boolean;
}

const NAMES = Object.keys(EDITS);
const OUTPUTS = [
  /^$/,
  /manifest\.json$|membership\.csv$/,
  /manifest\.json$|membership\.csv$|metadata\.json$/,
];

/**
 * A change of a small repository by one to three edits, of which the seed determines the first, checked on both sides.
 *
 * @param size - Of a large one: how many cohorts, and how many edits beside the first.
 */
export async function randomChange(
  seed: number,
  size?: { readonly cohorts: number; readonly edits: number },
): Promise<RandomChange> {
  const random = new Random(seed);
  const state = randomState(random, size?.cohorts);
  const kinds = random.pick(OUTPUTS);
  const before = regenerated(filesOf(state), kinds);
  const edits = [NAMES[seed % NAMES.length] ?? '', ...random.sample(NAMES, size?.edits ?? random.below(3))];
  for (const edit of edits) EDITS[edit]?.(state, random);
  const bare = { ...outputsIn(before), ...filesOf(state) };
  const isRegenerated = random.chance(0.5);
  const after = isRegenerated ? regenerated(bare, kinds) : bare;
  return { base: await priced(before), head: await priced(after), edits, isRegenerated };
}

/** Committed outputs stay as they are, whatever becomes of the specs. */
function outputsIn(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => /manifest\.json$|membership\.csv$|metadata\.json$/.test(path)),
  );
}

async function priced(files: Files): Promise<PricedState> {
  const tree = new MemoryTree(files);
  const opened = await openConfig(tree);
  const config = opened.kind === 'config' ? opened.config : undefined;
  const options = {
    ...({ dialect: 'v1', dataRoot: 'data', patterns: ['data/cohorts/*/spec/config.yaml'] } as const),
    ...(config === undefined ? {} : { config }),
  };
  const cohorts = Object.keys(files)
    .filter((path) => path.endsWith('/spec/config.yaml'))
    .sort()
    .map((path) => cohortOf(path));
  const checked = await checkState(openRepository(tree, options), cohorts, options);
  return { ...checked, config: opened.kind === 'invalid' ? 'invalid' : config };
}
