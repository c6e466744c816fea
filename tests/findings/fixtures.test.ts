import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/findings/codes.ts';
import { textOf } from '../../src/findings/text.ts';
import { expectFile } from '../support/expected-file.ts';
import { findingBlocks, findingLines } from '../support/finding-lines.ts';
import { fixtures } from './fixtures.ts';
import { runFixture } from './run-fixture.ts';

const FIXTURES = fixtures();

test('every code has a fixture, and every fixture a code', () => {
  const codes = [...new Set(FIXTURES.map((fixture) => fixture.code))];
  expect(codes.sort()).toEqual(Object.keys(CATALOGUE).sort());
});

describe('diagnostics.txt of a fixture has its findings, in full; the first has the code of its folder', () => {
  test.each(FIXTURES)('$name', async (fixture) => {
    const found = await runFixture(fixture);
    const blocks = findingBlocks(found);
    expectFile(join(fixture.folder, 'diagnostics.txt'), blocks.map((block) => `${block}\n`).join(''));
    expect(findingLines(found)[0]?.match(/: (?:error|warning|notice) (\S+) /)?.[1]).toBe(fixture.code);
  });
});

/** Variants that show how several faults are reported in one run. */
const SEVERAL: ReadonlySet<string> = new Set([
  'axis/unknown-level/v2-beside-a-fault',
  'catalog/missing-column/other-catalogs-still-check',
  'catalog/missing-column/other-catalogs-still-check-v2',
  'include/missing/twice',
  'json/syntax/several-includes',
  'spec/same-cohort',
]);

describe('a finding', () => {
  test.each(FIXTURES)('of $name says what to do, and what it quotes stands on one line', async (fixture) => {
    const { diagnostics } = await runFixture(fixture);
    for (const { hint, message, related = [] } of diagnostics) {
      expect(textOf(hint ?? '')).toMatch(/^\S[^\n]*[^\s.]$/);
      expect(textOf(message)).toMatch(/^\S[^\n]*[^\s.]$/);
      for (const place of related) expect(textOf(place.message)).toMatch(/^\S[^\n]*[^\s.]$/);
    }
  });

  test.each(FIXTURES.filter(({ name }) => !SEVERAL.has(name)))(
    'of $name is the only one',
    async (fixture) => {
      expect((await runFixture(fixture)).diagnostics).toHaveLength(1);
    },
  );
});
