import { describe, expect, it } from 'vitest';
import { Collector } from '../../src/findings/collector.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { parseYaml } from '../../src/syntax/yaml/parse-yaml.ts';
import { processorTime } from '../support/processor-time.ts';

/** Units of text; a reader of quadratic time would take minutes. */
const SIZE = 300_000;

/** Far above what a slow machine needs for a linear reader (some tens of milliseconds on a usual one). */
const LIMIT_MS = 4000;

function fill(unit: string, size = SIZE): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

function chain(count: number, first: string, next: (index: number) => string): string {
  return [first, ...Array.from({ length: count }, (_, index) => next(index))].join('\n');
}

describe('ends soon', () => {
  it.each<[string, string, string | undefined]>([
    ['brackets', fill('['), 'yaml/too-deep'],
    ['brackets in pairs', fill('[{'), 'yaml/too-deep'],
    ['lists in lists', fill('- '), 'yaml/too-deep'],
    ['keys in keys', fill('? '), 'yaml/too-deep'],
    [
      'ever deeper lines',
      Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'yaml/too-deep',
    ],
    ['closing brackets', fill(']'), 'yaml/syntax'],
    ['one key', `${fill('k')}: 1`, 'yaml/syntax'],
    ['one quoted key', `"${fill('k')}": 1`, 'yaml/syntax'],
    ['one key of emoji', `"${fill('😀')}": 1`, 'yaml/syntax'],
    ['possible keys of emoji', fill(`- [[[[[[[[[${'😀'.repeat(400)}]]]]]]]]]\n`), undefined],
    ['items', `[${fill('a,')}]`, undefined],
    ['commas behind a possible key', `[${fill('😀,')}]`, undefined],
    ['an unclosed quote', `'${fill('a\n')}`, 'yaml/unclosed'],
    ['escapes', `"${fill('\\x41')}"`, undefined],
    ['blank lines', fill('\n'), undefined],
    ['blank lines in a block', `a: |+\n${fill('\n')}`, undefined],
    ['text over lines', `a: x\n${fill('  b\n')}`, undefined],
    ['comments', fill('# x\n'), undefined],
    ['tags without end', fill('!a'), 'yaml/unknown-tag'],
    ['escapes in a tag', `!${fill('%41')} x`, 'yaml/unknown-tag'],
    ['digits', fill('9'), 'yaml/impossible-value'],
    ['binary digits', `0b${fill('1')}`, undefined],
    ['base 60', `1${fill(':1')}`, 'yaml/impossible-value'],
    ['numbers of base 60', fill(`- 1${':1'.repeat(4000)}\n`), undefined],
    ['digits that end in a letter', `!!float ${fill('9')}x`, 'yaml/impossible-value'],
    ['blanks in a time', `2020-01-01${fill(' ')}x`, undefined],
    ['separators', fill('---\n'), 'yaml/multiple-documents'],
    ['tabs', fill('\t'), 'yaml/tab'],
    [
      'aliases of aliases',
      chain(50, 'a0: &a0 [x]', (i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`),
      undefined,
    ],
    [
      'merges of merges',
      chain(
        50,
        'a0: &a0 {k: 1}',
        (i) => `a${i + 1}: &a${i + 1} {<<: [${Array(10).fill(`*a${i}`).join(', ')}]}`,
      ),
      'yaml/too-large',
    ],
    [
      'merges of empty mappings',
      `a: &a [${fill('{}, ', 40_000)}]\n${chain(10_000, 'b0: {<<: *a}', (i) => `b${i + 1}: {<<: *a}`)}`,
      'yaml/too-large',
    ],
    [
      'a chain of merges, followed from its end',
      `x: {y: {z: [&a0 {k: 1}${Array.from({ length: 10_000 }, (_, i) => `, &a${i + 1} {<<: *a${i}}`).join('')}]}}\nw: {<<: *a10000}`,
      'yaml/too-deep',
    ],
    [
      'a search for `=` in one mapping, over and over',
      `x: {y: {z: &big {${Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`).join(', ')}}}}\nw: [${'!!str {=: *big}, '.repeat(10_000)}]`,
      'yaml/impossible-value',
    ],
    [
      'pairs of one mapping, over and over',
      `x: &big {${Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`).join(', ')}}\nw: !!omap [${'*big , '.repeat(10_000)}]`,
      'yaml/impossible-value',
    ],
  ])('%s', (_, text, code) => {
    const collector = new Collector();
    const used = processorTime();
    const node = parseYaml(new SourceFile('a.yaml', text), collector);
    const took = used();
    expect(collector.sorted()[0]?.code).toBe(code);
    expect(node === undefined).toBe(code !== undefined);
    expect(took).toBeLessThan(LIMIT_MS);
  });

  it('with a bounded number of findings', () => {
    const collector = new Collector();
    parseYaml(new SourceFile('a.yaml', fill('a: 1\n')), collector);
    expect(collector.sorted()).toHaveLength(1000);
  });
});

it('reads nesting up to the limit', () => {
  const collector = new Collector();
  const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  expect(parseYaml(new SourceFile('a.yaml', deep(200)), collector)?.kind).toBe('list');
  expect(parseYaml(new SourceFile('a.yaml', deep(201)), collector)).toBeUndefined();
});

it('reads a key of 1,024 code points and no longer one', () => {
  for (const character of ['k', '😀']) {
    const key = `"${character.repeat(1022)}"`;
    expect(parseYaml(new SourceFile('a.yaml', `${key}: 1`), new Collector())?.kind).toBe('map');
    expect(parseYaml(new SourceFile('a.yaml', `${key} : 1`), new Collector())).toBeUndefined();
  }
});
