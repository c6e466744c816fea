import { shuffle } from '../../src/python/random.ts';

/** `[0, 1, …, count - 1]` as shuffled by Python. */
export function shuffled(count: number, seed: bigint): Uint32Array {
  const permutation = new Uint32Array(count);
  for (let index = 0; index < count; index++) permutation[index] = index;
  shuffle(permutation, seed);
  return permutation;
}
