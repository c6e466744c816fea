import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Collector } from '../../src/findings/collector.ts';
import { text } from '../../src/python/text.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import type { Node } from '../../src/syntax/node.ts';
import { parseYaml } from '../../src/syntax/yaml/parse-yaml.ts';

/** What PyYAML's safe loader says of a text; a scalar comes as its kind and Python's `str` of it. */
interface Fact {
  readonly set: string;
  readonly name?: string;
  readonly text: string;
  readonly value?: Shape;
  /** The Python error. */
  readonly rejects?: string;
}

interface Shape {
  readonly kind: string;
  readonly text?: string;
  readonly items?: readonly Shape[];
  readonly entries?: readonly (readonly [Shape, Shape])[];
}

function facts(file: string, set: string): readonly Fact[] {
  return readFileSync(new URL(`../../fixtures/parity/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Fact)
    .filter((fact) => fact.set === set);
}

function read(source: string): { readonly shape: Shape | undefined; readonly codes: readonly string[] } {
  const collector = new Collector();
  const node = parseYaml(new SourceFile('a.yaml', source), collector);
  return {
    shape: node === undefined ? undefined : shapeOf(node),
    codes: collector.sorted().map(({ code }) => code),
  };
}

function shapeOf(node: Node): Shape {
  switch (node.kind) {
    case 'scalar':
      return { kind: node.value.kind, text: text(node.value) };
    case 'map':
      return {
        kind: 'map',
        entries: node.entries.map(({ key, value }) => [shapeOf(key), shapeOf(value)] as const),
      };
    case 'set':
      return { kind: 'set', items: sorted(node.items.map(shapeOf)) };
    default:
      return { kind: 'list', items: node.items.map(shapeOf) };
  }
}

/** Python prints a set in any order. */
function sorted(items: readonly Shape[]): readonly Shape[] {
  return [...items].sort((left, right) => ((left.text ?? '') < (right.text ?? '') ? -1 : 1));
}

function expectAgreement(fact: Fact, source: string): void {
  const { shape, codes } = read(source);
  if (fact.rejects !== undefined) {
    expect(shape).toBeUndefined();
    expect(codes).toHaveLength(1);
  } else {
    expect(codes).toEqual([]);
    expect(shape).toEqual(fact.value);
  }
}

test.each(facts('python-parity.jsonl', 'yaml-scalar'))('scalar $text', (fact) => {
  expectAgreement(fact, `v: ${fact.text === '(empty)' ? '' : fact.text}\n`);
});

const documents = facts('python-parity.jsonl', 'yaml-document');

/** Keys that appear twice are refused on purpose; `1` and `"1"` are two keys. */
const isDuplicate = ({ name }: Fact): boolean =>
  name?.startsWith('dup ') === true && name !== 'dup via int/str';

test.each(documents.filter((fact) => !isDuplicate(fact) && fact.name !== '!!set'))('$name', (fact) => {
  expectAgreement(fact, fact.text);
});

test.each(documents.filter(isDuplicate))('$name is refused', (fact) => {
  expect(read(fact.text)).toEqual({ shape: undefined, codes: ['yaml/duplicate-key'] });
});

test('!!set', () => {
  const items = [
    { kind: 'str', text: 'x' },
    { kind: 'str', text: 'y' },
  ];
  expect(read('!!set {x, y}').shape).toEqual({ kind: 'set', items });
});

// Texts made by mutating specs, by dumping random values with odd options and at random from YAML's indicators.
test('910 generated documents', () => {
  const generated = facts('yaml-fuzz.jsonl', 'yaml-fuzz');
  expect(generated).toHaveLength(910);
  for (const fact of generated) {
    const { shape, codes } = read(fact.text);
    const expected = fact.value && { ...fact.value };
    expect({ text: fact.text, shape, refused: codes.length > 0 }).toEqual({
      text: fact.text,
      shape: expected,
      refused: fact.rejects !== undefined,
    });
  }
});

test.each([
  ['line ends of Windows', '\r\n'],
  ['line ends of old Macs', '\r'],
])('%s read like \\n', (_, lineEnd) => {
  for (const { text: source } of documents) {
    if (source.includes('\r')) continue;
    const converted = read(source.replaceAll('\n', lineEnd));
    expect({ source, ...converted }).toEqual({ source, ...read(source) });
  }
});
