import { describe, expect, test } from 'vitest';
import { examine } from '../../src/checks/run-checks.ts';
import { unwritableText } from '../../src/checks/unwritable-text.ts';
import { deriveSpec } from '../../src/derive.ts';
import { Positions } from '../../src/report/positions.ts';
import { Sources } from '../../src/source/sources.ts';
import { MemoryTree } from '../support/memory-tree.ts';

describe('half of a character cannot be written into a CSV', () => {
  test.each([
    ['in a level', '{"axes": {"a": ["x", "y\\ud83d"]}, "output": {"field_order": ["a"]}}', ['1:22']],
    ['in the name of an axis', '{"axes": {"a\\ud83d": ["x"]}, "output": {"field_order": []}}', ['1:11']],
    ['in a header without rows', '{"axes": {"a": []}, "output": {"field_order": ["b\\ud83d"]}}', ['1:48']],
    ['nor is a whole one refused', '{"axes": {"a": ["\\ud83d\\ude00"]}, "output": {"field_order": []}}', []],
  ])('%s', (_, spec, places) => {
    const sources = new Sources(new MemoryTree({ 'spec/config.json': spec }));
    const input = { sources, specPath: 'spec/config.json', dialect: 'v1' as const, catalogs: undefined };
    const { diagnostics } = examine(deriveSpec(input), { upTo: 'rows', besides: [unwritableText] });
    const positions = new Positions(sources.files);
    expect(
      diagnostics
        .filter(({ code }) => code !== 'design/no-rows')
        .map(({ code, at }) => `${code} ${positions.text(at).replace('spec/config.json:', '')}`),
    ).toEqual(places.map((place) => `plan/lone-surrogate ${place}`));
  });
});
