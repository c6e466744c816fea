import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderSpec } from '../../src/authoring/render-spec.ts';
import type { SpecLayout } from '../../src/authoring/spec-layout.ts';
import { loadDesign } from '../../src/design/load-design.ts';
import { Collector } from '../../src/findings/collector.ts';
import { FindingSet } from '../../src/findings/finding-set.ts';
import { strip } from '../../src/python/strip.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { Sources } from '../../src/source/sources.ts';
import { parseYaml } from '../../src/syntax/yaml/parse-yaml.ts';
import { yamlText } from '../../src/syntax/yaml-text.ts';
import { MemoryTree } from '../support/memory-tree.ts';

describe('yamlText', () => {
  test.each([
    ['gpt-5', 'gpt-5'],
    ['gemini_25_pro', 'gemini_25_pro'],
    ['openai/gpt-5:free', 'openai/gpt-5:free'],
    ['Creative', 'Creative'],
    ['y', 'y'],
    ['no', "'no'"],
    ['True', "'True'"],
    ['null', "'null'"],
    ['~', "'~'"],
    ['010', "'010'"],
    ['1', "'1'"],
    ['1.5', "'1.5'"],
    ['1e3', '1e3'],
    ['1:30', "'1:30'"],
    ['2025-02-14', "'2025-02-14'"],
    ['', "''"],
    ['two words', "'two words'"],
    [' padded ', "' padded '"],
    ['a, b', "'a, b'"],
    ["it's", "'it''s'"],
    ['say "hi"', '\'say "hi"\''],
    ['@file:items/x.csv', "'@file:items/x.csv'"],
    ['# note', "'# note'"],
    ['- dash', "'- dash'"],
    ['key:', "'key:'"],
    ['line\nbreak', '"line\\nbreak"'],
    ['tab\t"\\', '"tab\\t\\"\\\\"'],
    ['\u0085\u2028\ufeff\u200b', '"\\x85\\u2028\\ufeff\\u200b"'],
    ['ünïcödé 🧪', "'ünïcödé 🧪'"],
  ])('%j', (text, written) => {
    expect(yamlText(text)).toBe(written);
    expect(readBack(written)).toBe(text);
  });

  test('any text reads back as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readBack(yamlText(text))).toBe(text);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

function readBack(written: string): unknown {
  const collector = new Collector();
  const node = parseYaml(new SourceFile('x.yaml', `axis: [${written}, last]\n`), collector);
  expect(collector.sorted()).toEqual([]);
  const list = node?.kind === 'map' ? node.entries[0]?.value : undefined;
  const item = list?.kind === 'list' && list.items.length === 2 ? list.items[0] : undefined;
  return item?.kind === 'scalar' && item.value.kind === 'str' ? item.value.value : item;
}

const level = fc
  .string({ unit: 'binary', minLength: 1 })
  .filter((text) => strip(text) === text && !text.includes('\r'));

test('levels read back as they were, inline and from CSV files', () => {
  fc.assert(
    fc.property(fc.uniqueArray(level, { minLength: 1, maxLength: 20 }), (levels) => {
      const items = levels.map((text, index) => [text, `n${index}`, text]);
      const layout: SpecLayout = {
        axes: [
          { name: 'essay_llm', levels },
          { name: 'draft_llm', levels: [...levels].reverse() },
        ],
        ties: [],
        couplings: [{ name: 'rows', axes: ['combo_id', 'draft_template', 'essay_template'], items }],
        replicates: [],
        fieldOrder: ['essay_llm', 'combo_id'],
      };
      const files = renderSpec(layout, { comment: ['a comment'] });
      const collector = new FindingSet();
      const design = loadDesign(
        new Sources(new MemoryTree(Object.fromEntries(files))),
        'config.yaml',
        'v2',
        collector,
      );
      expect(collector.sorted().filter(({ severity }) => severity === 'error')).toEqual([]);
      const texts = design?.axes.map((axis) =>
        axis.levels.map(({ value }) => value.kind === 'str' && value.value),
      );
      expect(texts?.slice(0, 3)).toEqual([levels, [...levels].reverse(), levels]);
    }),
    { seed: 2, numRuns: 200 },
  );
});
