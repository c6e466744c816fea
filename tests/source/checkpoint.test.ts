import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/catalog/pandas/tokenize.ts';
import { deadline, parseTimeout } from '../../src/disk/deadline.ts';
import { parseSpecPatterns } from '../../src/disk/spec-pattern.ts';
import { walkPatterns } from '../../src/disk/walk-patterns.ts';
import { parseMembership } from '../../src/drift/compare-membership.ts';
import { Collector } from '../../src/findings/collector.ts';
import { IdBatch } from '../../src/plan/id-batch.ts';
import { TupleTable } from '../../src/plan/tuple-table.ts';
import {
  DeadlineReached,
  passCheckpoint,
  startFromCheckpoint,
  underCheckpoint,
} from '../../src/source/checkpoint.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { readCsv } from '../../src/syntax/csv.ts';
import { parseJson } from '../../src/syntax/json.ts';
import { parseYaml } from '../../src/syntax/yaml/parse-yaml.ts';
import { shuffled } from '../support/shuffled.ts';

const MANY = 50_000;
const lines = (line: (index: number) => string): string =>
  Array.from({ length: MANY }, (_, index) => line(index)).join('');
const file = (text: string): SourceFile => new SourceFile('x', text);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a checkpoint', () => {
  test.each<[what: string, work: () => unknown]>([
    ['YAML', () => parseYaml(file(lines((index) => `- a${index}\n`)), new Collector())],
    ['JSON', () => parseJson(file(`[${'1,'.repeat(MANY)}1]`), new Collector())],
    ['CSV', () => readCsv(file(lines((index) => `${index}\n`)))],
    ['catalogs', () => tokenize(lines((index) => `${index},x\n`))],
    ['memberships', () => parseMembership(bytes(`stage,gen_id\n${lines((index) => `draft,d${index}\n`)}`))],
    ['shuffles', () => shuffled(MANY, 1n)],
    [
      'ids',
      () => {
        const batch = new IdBatch('draft', MANY);
        for (let index = 0; index < MANY; index++) batch.add(bytes(`${index}`), bytes('x'));
        return batch.finish().firstOccurrences();
      },
    ],
    [
      'tables of tuples',
      () => {
        const table = new TupleTable();
        for (let index = 0; index < MANY; index++) table.number(index, 0, 0, 0);
      },
    ],
    [
      'folders',
      () => {
        const names = Array.from({ length: MANY }, (_, index) => `f${index}`);
        const tree = {
          kindAt: (path: string) => (path === '' ? ('folder' as const) : ('other' as const)),
          names: () => names,
          real: (path: string) => path,
          searchable: () => true,
        };
        return walkPatterns(tree, parseSpecPatterns('**/x', '/r'));
      },
    ],
  ])('is passed by the loops over %s', async (_, work) => {
    await expect(
      underCheckpoint(() => {
        throw new DeadlineReached('over');
      }, work),
    ).rejects.toThrow(DeadlineReached);
    // Without one nothing ends them.
    expect(work).not.toThrow();
  });

  test('counts for its own work, also when that fails', async () => {
    let looks = 0;
    const fails = underCheckpoint(
      () => {
        looks++;
      },
      () => {
        startFromCheckpoint();
        passCheckpoint(1_000_000);
        throw new Error('no');
      },
    );
    await expect(fails).rejects.toThrow('no');
    passCheckpoint(1_000_000);
    startFromCheckpoint();
    expect(looks).toBe(2);
  });
});

describe('a deadline', () => {
  /** What happens at moments in milliseconds, in turn. */
  function outcomes(
    seconds: number,
    moments: readonly (readonly [ms: number, where: 'before' | 'within'])[],
  ): string[] {
    let now = 0;
    const check = deadline(seconds, () => now);
    return moments.map(([ms, where]) => {
      now = ms;
      try {
        check(where);
        return 'on';
      } catch (error) {
        return error instanceof DeadlineReached ? error.message : 'wrong';
      }
    });
  }

  test('ends what is under way once, and what has not begun for good; what tells of it has some grace', () => {
    const over = 'the time limit of 1 minute was reached; raise it with timeout';
    expect(
      outcomes(60, [
        [59_999, 'before'],
        [59_999, 'within'],
        [60_000, 'within'],
        [60_001, 'within'],
        [60_002, 'before'],
        [74_999, 'within'],
        [75_000, 'within'],
        [75_001, 'before'],
      ]),
    ).toEqual(['on', 'on', over, 'on', over, 'on', over, over]);
  });

  test.each([
    [7200, '2 hours'],
    [600, '10 minutes'],
    [90, '90 seconds'],
    [1, '1 second'],
  ])('of %j seconds is one of %s', (seconds, words) => {
    expect(outcomes(seconds, [[seconds * 1000, 'before']])).toEqual([
      `the time limit of ${words} was reached; raise it with timeout`,
    ]);
  });

  test('grants no more than half a minute of grace', () => {
    expect(
      outcomes(3600, [
        [3_600_000, 'within'],
        [3_629_999, 'within'],
        [3_630_000, 'within'],
      ]).map((said) => said === 'on'),
    ).toEqual([false, true, false]);
  });
});

test.each([
  ['90', 90],
  ['90s', 90],
  ['10m', 600],
  ['1h', 3600],
  ['24h', 86_400],
  ['1441m', undefined],
  ['0m', undefined],
  ['1d', undefined],
  [' 1', undefined],
  ['', undefined],
])('the timeout %j is %j seconds', (text, seconds) => {
  expect(parseTimeout(text)).toBe(seconds);
});

test('works that overlap leave no checkpoint to what comes after them', async () => {
  let passed = 0;
  const count = (): void => {
    passed++;
  };
  let endFirst = (): void => undefined;
  const first = underCheckpoint(
    count,
    () =>
      new Promise<void>((resolve) => {
        endFirst = resolve;
      }),
  );
  let endSecond = (): void => undefined;
  const second = underCheckpoint(
    count,
    () =>
      new Promise<void>((resolve) => {
        endSecond = resolve;
      }),
  );
  startFromCheckpoint();
  endFirst();
  await first;
  startFromCheckpoint();
  endSecond();
  await second;
  startFromCheckpoint();
  expect(passed).toBe(2);
});
