import { describe, expect, it } from 'vitest';
import { Collector } from '../../src/findings/collector.ts';
import { text } from '../../src/python/text.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import type { MapNode, Node } from '../../src/syntax/node.ts';
import { parseYaml } from '../../src/syntax/yaml/parse-yaml.ts';

function parse(source: string): { readonly node: Node | undefined; readonly codes: readonly string[] } {
  const collector = new Collector();
  const node = parseYaml(new SourceFile('a.yaml', source), collector);
  return { node, codes: collector.sorted().map(({ code }) => code) };
}

function map(source: string): MapNode {
  const { node, codes } = parse(source);
  expect(codes).toEqual([]);
  if (node?.kind !== 'map') throw new Error(`no mapping: ${source}`);
  return node;
}

/** `key=value` of a mapping of scalars, in order. */
function flat(node: Node | undefined): string {
  if (node?.kind !== 'map') return `not a mapping but ${node?.kind}`;
  return node.entries
    .map(({ key, value }) => `${text(key.value)}=${value.kind === 'scalar' ? text(value.value) : value.kind}`)
    .join(' ');
}

function valueAt(node: MapNode, key: string): Node | undefined {
  return node.entries.find((entry) => text(entry.key.value) === key)?.value;
}

describe('merge keys', () => {
  it.each([
    ['merged keys come first, own keys win', 'c: {y: 3, <<: *a}', 'x=1 y=3'],
    ['of two the last wins', 'c: {<<: *a, <<: *b}', 'x=5 y=2 z=6'],
    ['of a list the first wins', 'c: {<<: [*a, *b], w: 0}', 'x=1 z=6 y=2 w=0'],
    ['of mappings that merge themselves', 'd: &d {<<: *a, y: 9}\nc: {<<: *d, q: 1}', 'x=1 y=9 q=1'],
    ['an inline mapping', 'c: {<<: {k: 1}}', 'k=1'],
    ['an equal key keeps its first spelling', 'e: &e {1: a}\nc: {<<: *e, true: b}', '1=b'],
    ['a quoted key is text', "c: {'<<': 1}", '<<=1'],
    ['an unknown tag on a merged mapping says nothing', 'c: {<<: !foo {k: 1}}', 'k=1'],
  ])('%s', (_, source, expected) => {
    expect(flat(valueAt(map(`a: &a {x: 1, y: 2}\nb: &b {x: 5, z: 6}\n${source}\n`), 'c'))).toBe(expected);
  });

  it('let a key override a merged one, and refuse a key that appears twice in the merged mapping', () => {
    expect(parse('a: &a {x: 1}\nb: {<<: *a, x: 2}\n').codes).toEqual([]);
    expect(parse('b: {<<: {x: 1, x: 2}}\n').codes).toEqual(['yaml/duplicate-key']);
  });
});

describe('tags', () => {
  it.each([
    ['!!str 12', 'str 12'],
    ['!!str', 'str '],
    ['! "12"', 'int 12'],
    ['!!int "0o17"', 'int 15'],
    ['!!float nan', 'float nan'],
    ['!!float 1', 'float 1.0'],
    ['!!null x', 'null None'],
    ['!!timestamp 2025-2-3', 'date 2025-02-03'],
    ['!<tag:yaml.org,2002:int> 7', 'int 7'],
    ['!!%69nt 7', 'int 7'],
    ['!!binary aGk=', "bytes b'hi'"],
    ['!!binary aGVs', "bytes b'hel'"],
    ['!!int {=: 7}', 'int 7'],
    ['1:30', 'int 90'],
    ['1:30.5', 'float 90.5'],
    ['-0b101', 'int -5'],
    ['2025-02-14t1:02:03.1234567-05:30', 'datetime 2025-02-14 01:02:03.123456-05:30'],
  ])('%s', (source, expected) => {
    const value = valueAt(map(`v: ${source}\n`), 'v');
    expect(value?.kind === 'scalar' && `${value.value.kind} ${text(value.value)}`).toBe(expected);
  });

  it('of collections', () => {
    const root = map('s: !!set {b, a, <<: {c: 1}}\no: !!omap [x: 1, y: [2]]\np: !!pairs [x: 1, x: 2]\n');
    const set = valueAt(root, 's');
    expect(set?.kind === 'set' && set.items.map(({ value }) => text(value))).toEqual(['c', 'b', 'a']);
    // A tuple that holds a list is as unhashable as a list.
    for (const [name, kinds] of [
      ['o', ['tuple', 'list']],
      ['p', ['tuple', 'tuple']],
    ] as const) {
      const list = valueAt(root, name);
      expect(list?.kind === 'list' && list.items.map((item) => item.kind)).toEqual(kinds);
    }
  });

  it('declared by a directive', () => {
    const { node } = parse('%TAG !e! tag:yaml.org,2002:\n%OTHER thing\n---\n!e!int "12"\n');
    expect(node?.kind === 'scalar' && node.value).toEqual({ kind: 'int', value: 12n });
  });
});

it('reads integers exactly, up to the digits that Python reads', () => {
  const node = valueAt(map('v: 9007199254740993\n'), 'v');
  expect(node?.kind === 'scalar' && node.value).toEqual({ kind: 'int', value: 9007199254740993n });
  expect(parse('9'.repeat(4300)).codes).toEqual([]);
  expect(parse('9'.repeat(4301)).codes).toEqual(['yaml/impossible-value']);
});

it('marks its NaN, which is one value', () => {
  const node = valueAt(map('v: .nan\n'), 'v');
  expect(node?.kind === 'scalar' && node.value).toMatchObject({ kind: 'float', nan: 'yaml' });
  expect(parse('{.nan: 1, .NaN: 2}').codes).toEqual(['yaml/duplicate-key']);
});

it('shares what an alias stands for', () => {
  const root = map('a: &x [1, {b: 2}]\nc: *x\n');
  expect(valueAt(root, 'c')).toBe(valueAt(root, 'a'));
});

it('takes keys of any scalar kind, `__proto__` among them', () => {
  const root = map('__proto__: {polluted: 1}\n~: 1\n1.5: 2\nyes: 3\n2025-02-14: 4\n"1": 5\n7: 6\n');
  const kinds = ['str', 'null', 'float', 'bool', 'date', 'str', 'int'];
  expect(root.entries.map(({ key }) => key.value.kind)).toEqual(kinds);
});

// As PyYAML takes them.
it.each([
  ['%YAML 1.1', true],
  ['%YAML 1.1 # words', true],
  ['%YAML 1.1#words', false],
  ['%YAML 1.1x', false],
  ['%YAML 1.1 x', false],
  ['%YAML 1', false],
  ['%YAML 1.', false],
  ['%YAML 2.0', false],
  ['%TAG !e! tag:x,', true],
  ['%TAG !e! tag:x, y', false],
  ['%TAG !e!x tag:x,', false],
  ['%TAG e tag:x,', false],
  ['%OTHER x#y', true],
])('the directive %s is read: %s', (directive, isRead) => {
  expect(parse(`${directive}\n--- a\n`).codes.length === 0).toBe(isRead);
});

it('reads an empty document as null', () => {
  for (const source of ['', '# only a comment\n', '\ufeff', '---\n', '---\n...\n', '%YAML 1.2\n---\n']) {
    const { node, codes } = parse(source);
    expect(codes).toEqual([]);
    expect(node).toMatchObject({ kind: 'scalar', value: { kind: 'null' }, text: '' });
  }
});

describe('spans', () => {
  it.each<[string, string, readonly string[]]>([
    ['scalars and collections', 'a: [b, {c: d}]  # e\n', ['[b, {c: d}]', 'b', '{c: d}', 'd']],
    ['quotes are inside', `a: 'x'\nb: "y"\n`, [`'x'`, '"y"']],
    [
      'block collections end with their last value',
      'a:\n  - b\n  - c: d\n\n# e\n',
      ['- b\n  - c: d', 'b', 'c: d', 'd'],
    ],
    ['a list at the column of its key', 'a:\n- b\n- c\nd: e\n', ['- b\n- c', 'b', 'c', 'e']],
    ['an absent value stands behind the colon', 'a:\nb: c\n', ['', 'c']],
    ['tags and anchors are outside', 'a: &x !!str b\nc: !!map\n  d: e\n', ['b', 'd: e', 'e']],
    ['text over several lines', 'a: b\n  c\n  d # e\n', ['b\n  c\n  d']],
    ['a literal block', 'a: |+ # x\n  b\n   c\n\n\n', ['|+ # x\n  b\n   c']],
    [
      'line ends and characters of any kind',
      'a: 😀\r\nb: é\rc: [x,\r\n  y]\r\n',
      ['😀', 'é', '[x,\r\n  y]', 'x', 'y'],
    ],
    ['a byte-order mark', '\ufeffa: b\n', ['b']],
    ['a pair in brackets', 'a: [b: c, ? d]\n', ['[b: c, ? d]', 'b: c', 'c', '? d', '']],
  ])('%s', (_, source, expected) => {
    const spans: string[] = [];
    const walk = (node: Node): void => {
      spans.push(source.slice(node.span.start, node.span.end));
      if (node.kind === 'list') node.items.forEach(walk);
      if (node.kind === 'map') for (const { value } of node.entries) walk(value);
    };
    for (const { value } of map(source).entries) walk(value);
    expect(spans).toEqual(expected);
  });

  it('of keys, with text and style', () => {
    const source = `a: 'it''s'\n"b\\x41": >-\n  x\n  y\n? c\n: 010\nd:\n`;
    const root = map(source);
    expect(root.entries.map(({ key }) => source.slice(key.span.start, key.span.end))).toEqual([
      'a',
      '"b\\x41"',
      'c',
      'd',
    ]);
    expect(
      root.entries.map(
        ({ value }) => value.kind === 'scalar' && [value.style, value.text, text(value.value)],
      ),
    ).toEqual([
      ['quoted', "it''s", "it's"],
      ['block', '  x\n  y', 'x y'],
      ['plain', '010', '8'],
      ['plain', '', 'None'],
    ]);
  });
});
