import { describe, expect, test } from 'vitest';
import { loadDesign } from '../../src/design/load-design.ts';
import { Collector } from '../../src/findings/collector.ts';
import { FindingSet } from '../../src/findings/finding-set.ts';
import { textOf } from '../../src/findings/text.ts';
import { Sources } from '../../src/source/sources.ts';
import { pointedFindings } from '../support/findings.ts';
import { MemoryTree } from '../support/memory-tree.ts';

const PATH = 'spec/config.yaml';
const OUTPUT = 'output: {field_order: []}\n';

function found(files: Readonly<Record<string, string>>): { pointed: string[]; related: unknown[] } {
  const found = new FindingSet();
  const sources = new Sources(new MemoryTree(files));
  loadDesign(sources, PATH, 'v1', found);
  const related = found
    .sorted()
    .map((finding) =>
      (finding.related ?? []).map(({ message, at }) =>
        at.kind === 'span'
          ? `${textOf(message)} «${files[at.span.path]?.slice(at.span.start, at.span.end)}»`
          : message,
      ),
    );
  return { pointed: pointedFindings(new Collector(found), (path) => files[path] ?? ''), related };
}

describe('a value that is wrong as a whole is blamed at its first line', () => {
  test.each([
    [
      'a block mapping',
      `axes:\n  a:\n    - name: x\n      note: y\n${OUTPUT}`,
      'axis/unhashable-level «name: x»',
    ],
    ['a block list', `axes:\n  - a\n  - b\n${OUTPUT}`, 'axes/not-a-mapping «- a»'],
    ['a flow list on one line', `axes: [a, b]\n${OUTPUT}`, 'axes/not-a-mapping «[a, b]»'],
    ['a flow list on two', `axes: [a,  \r\n  b]\r\n${OUTPUT}`, 'axes/not-a-mapping «[a,»'],
    ['the whole spec', 'axes:\n  a: [x]\n  b: [y]\n', 'output/field-order-required «axes:»'],
    ['a file of nothing', '', 'output/field-order-required «»'],
    [
      'an entry of a pair',
      `axes: {a: [x], b: [y]}\nrules:\n  pairs:\n    p:\n      left: a\n      right: b\n      allowed:\n        - - x\n          - y\n          - z\n${OUTPUT}`,
      'pair/entry-not-a-pair «- x»',
    ],
  ])('%s', (_, spec, pointed) => {
    expect(found({ [PATH]: spec }).pointed).toEqual([pointed]);
  });
});

describe('a finding in an included file names where it is included', () => {
  test('once a reference, in the order of the spec', () => {
    const { pointed, related } = found({
      [PATH]: `axes:\n  a: '@file:items/a.json'\n  b: '@file:items/a.json'\n${OUTPUT}`,
      'spec/items/a.json': '["x",]',
    });
    expect(pointed).toEqual(['json/syntax «,»']);
    expect(related).toEqual([
      ["included here «'@file:items/a.json'»", "included here «'@file:items/a.json'»"],
    ]);
  });

  test('a finding that names its own reference names no other', () => {
    const { related } = found({
      [PATH]: `axes:\n  a: '@file:items/a.json'\n  b: '@file:items/a.json'\n${OUTPUT}`,
      'spec/items/a.json': '[["x"]]',
    });
    expect(related).toEqual([
      ["included here «'@file:items/a.json'»"],
      ["included here «'@file:items/a.json'»"],
    ]);
  });

  test('of very many references the first few are named', () => {
    const axes = Array.from({ length: 50 }, (_, index) => `  a${index}: '@file:a.json'\n`).join('');
    const { related } = found({ [PATH]: `axes:\n${axes}${OUTPUT}`, 'spec/a.json': '[' });
    expect(related.flat()).toHaveLength(5);
  });
});
