import { describe, expect, test } from 'vitest';
import { compileAndCheck } from '../../src/checks/compile-and-check.ts';
import { settleClaims } from '../../src/checks/settle-claims.ts';
import { unwritableText } from '../../src/checks/unwritable-text.ts';
import { loadDesign } from '../../src/design/load-design.ts';
import { Collector } from '../../src/findings/collector.ts';
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
    const collector = new Collector();
    const design = loadDesign(sources, 'spec/config.json', 'v1', collector);
    const { ruled, rows } = (design && compileAndCheck(design, collector)) ?? {};
    if (ruled === undefined || rows === undefined) throw new Error('invalid');
    settleClaims(unwritableText.find({ ...ruled, rows }), collector);
    const positions = new Positions(sources.files);
    expect(
      collector
        .sorted()
        .map(({ code, at }) => `${code} ${positions.text(at).replace('spec/config.json:', '')}`),
    ).toEqual(places.map((place) => `plan/lone-surrogate ${place}`));
  });
});
