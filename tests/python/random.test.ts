import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shuffle } from '../../src/python/random.ts';
import { shuffled } from '../support/shuffled.ts';

describe('shuffled', () => {
  it.each<[bigint, number[]]>([
    [7n, []],
    [7n, [0]],
    [0n, [2, 1, 0, 4, 3]],
    [1n, [6, 8, 9, 7, 5, 3, 0, 4, 1, 2]],
    [-1n, [6, 8, 9, 7, 5, 3, 0, 4, 1, 2]],
    [42n, [7, 3, 2, 8, 5, 6, 9, 4, 0, 1]],
    [2n ** 32n, [8, 9, 3, 2, 4, 7, 0, 6, 5, 1]],
    [2n ** 64n - 1n, [1, 8, 6, 9, 2, 11, 4, 7, 10, 5, 3, 0]],
    [123456789012345678901234567890n, [6, 9, 10, 1, 8, 7, 5, 4, 0, 2, 3, 11]],
  ])('seed %d', (seed, expected) => {
    expect([...shuffled(expected.length, seed)]).toEqual(expected);
  });

  it.each<[bigint, number, string]>([
    [42n, 100_000, '835c5ee000222e6a3582ce071559fb465e76b80668f6e4814cada6eb733865b6'],
    [-987654321987654321n, 4097, '3a815ac8eef41696f8c94ff4b6ca99b88648026e556fb95548460e98be74fdee'],
    // A seed of more words than the generator's state.
    [10n ** 5000n, 1000, '86699755c135b75f329c8832f184b206d832848bed9b55ce81004e43af043995'],
    [3n, 65_536, '99056082f85efa68e4931a8dc699e6dd85e02119e6e315ced0ad1f05dc14a00a'],
  ])('large: seed %#, %d items', (seed, count, expected) => {
    expect(createHash('sha256').update(shuffled(count, seed).join(',')).digest('hex')).toBe(expected);
  });
});

describe('shuffle', () => {
  it('moves whatever the array holds', () => {
    const items = Float64Array.of(0.5, 1.5, 2.5, 3.5, 4.5);
    shuffle(items, 0n);
    expect([...items]).toEqual([2.5, 1.5, 0.5, 4.5, 3.5]);
  });
});
