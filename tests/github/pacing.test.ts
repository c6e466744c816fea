import { describe, expect, test } from 'vitest';
import { Cancelled, NotFound, RateLimited, Unavailable } from '../../src/github/failures.ts';
import { LIMITS, throwIfCancelled, WriteTurns, waitAfter } from '../../src/github/pacing.ts';

describe('how long to wait before the next try', () => {
  const down = new Unavailable('down');
  const limited = (waitMs: number | undefined) => new RateLimited('too much', 429, waitMs);
  test.each([
    ['doubled with each try', [down, 1, true], 1000],
    ['doubled with each try', [down, 3, true], 4000],
    ['until there were four', [down, 4, true], undefined],
    ['where doing it twice may do harm', [down, 1, false], undefined],
    ['as long as GitHub says', [limited(7), 1, true], 7],
    ['also for what would do harm, since it was not done', [limited(7), 1, false], 7],
    ['a minute where it does not say', [limited(undefined), 1, false], 60_000],
    ['doubled there as well', [limited(undefined), 3, false], 240_000],
    ['five minutes at most', [limited(300_000), 1, true], 300_000],
    ['and not a moment more', [limited(300_001), 1, true], undefined],
    ['never for what is not there', [new NotFound('gone', 404), 1, true], undefined],
  ] as const)('%s', (_, [failure, tried, repeatable], expected) => {
    expect(waitAfter(failure, tried, repeatable, LIMITS)).toBe(expected);
  });
});

describe('writes', () => {
  /** A clock that the waits move on; when each of so many writes started. */
  async function starts(count: number, writeSpacingMs: number, idle: Readonly<Record<number, number>> = {}) {
    let clock = 0;
    const turns = new WriteTurns(
      { writeSpacingMs, writeBurst: 3 },
      () => clock,
      async (ms) => {
        clock += ms;
      },
    );
    const found: number[] = [];
    for (let write = 0; write < count; write++) {
      clock += idle[write] ?? 0;
      await turns.next();
      found.push(clock);
    }
    return found;
  }

  test('the first start as they come, the others a while apart', async () => {
    expect(await starts(6, 1000)).toEqual([0, 0, 0, 1000, 2000, 3000]);
  });

  test('what was not used comes back with time, and no more than that', async () => {
    expect(await starts(6, 1000, { 3: 2000 })).toEqual([0, 0, 0, 2000, 2000, 3000]);
    expect(await starts(7, 1000, { 3: 99_000 })).toEqual([0, 0, 0, 99_000, 99_000, 99_000, 100_000]);
    expect(await starts(4, 1000, { 3: 400 })).toEqual([0, 0, 0, 1000]);
  });

  test('without a spacing nothing waits', async () => {
    expect(await starts(5, 0)).toEqual([0, 0, 0, 0, 0]);
  });

  test('one that is given up does not keep the next from starting', async () => {
    let isFirst = true;
    const turns = new WriteTurns(
      { writeSpacingMs: 10, writeBurst: 0 },
      () => 0,
      async () => {
        if (isFirst) {
          isFirst = false;
          throw new Error('given up');
        }
      },
    );
    const [one, other] = [turns.next(), turns.next()];
    await expect(one).rejects.toThrow('given up');
    await expect(other).resolves.toBeUndefined();
  });

  test('a run that was cancelled writes nothing', () => {
    expect(() => throwIfCancelled(AbortSignal.abort(), 'write')).toThrow(Cancelled);
    throwIfCancelled(new AbortController().signal, 'write');
    throwIfCancelled(undefined, 'write');
  });
});
