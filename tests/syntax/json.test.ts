import { describe, expect, it } from 'vitest';
import { Collector } from '../../src/findings/collector.ts';
import { textOf } from '../../src/findings/text.ts';
import { text } from '../../src/python/text.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { parseJson } from '../../src/syntax/json.ts';
import type { Node } from '../../src/syntax/node.ts';

function parse(source: string): { readonly node: Node | undefined; readonly findings: readonly string[] } {
  const file = new SourceFile('a.json', source);
  const collector = new Collector();
  const node = parseJson(file, collector);
  const findings = collector.sorted().map(({ at, code, message, hint }) => {
    const start = at.kind === 'span' ? file.lines.position(at.span.start) : { line: 0, column: 0 };
    return `${start.line}:${start.column} ${code} ${textOf(message)}; ${textOf(hint ?? 'undefined')}`;
  });
  return { node, findings };
}

describe('takes what Python takes', () => {
  it.each([
    ['null', 'null None'],
    ['true', 'bool True'],
    ['-0', 'int 0'],
    ['-0.0', 'float -0.0'],
    ['1E2', 'float 100.0'],
    ['1e400', 'float inf'],
    ['123456789012345678901234567890', 'int 123456789012345678901234567890'],
    ['NaN', 'float nan'],
    ['-Infinity', 'float -inf'],
    [' "a\\u00e9\\n\\/\\ud83d\\ude00\u2028\x7f" \r\n', 'str aé\n/😀\u2028\x7f'],
    ['"\\udc00\\ud83d"', 'str \udc00\ud83d'],
  ])('%s', (source, expected) => {
    const { node, findings } = parse(source);
    expect(findings).toEqual([]);
    expect(node?.kind === 'scalar' && `${node.value.kind} ${text(node.value)}`).toBe(expected);
  });

  it('with spans, text and style', () => {
    const source = ' {"a": [1, "x\\n"], "b\\u0041": {}}\n';
    const { node } = parse(source);
    const seen: string[] = [];
    const walk = (item: Node): void => {
      const at = source.slice(item.span.start, item.span.end);
      seen.push(item.kind === 'scalar' ? `${at} ${item.text} ${item.style}` : at);
      if (item.kind === 'list') item.items.forEach(walk);
      if (item.kind !== 'map') return;
      for (const { key, value } of item.entries) {
        walk(key);
        walk(value);
      }
    };
    if (node) walk(node);
    expect(seen).toEqual([
      '{"a": [1, "x\\n"], "b\\u0041": {}}',
      '"a" a quoted',
      '[1, "x\\n"]',
      '1 1 other',
      '"x\\n" x\\n quoted',
      '"b\\u0041" b\\u0041 quoted',
      '{}',
    ]);
  });

  it('a NaN of its own, and `__proto__` as a key', () => {
    expect(parse('NaN').node).toMatchObject({ value: { nan: 'json' } });
    expect(parse('{"__proto__": 1, "": 2}').node).toMatchObject({
      entries: [{ key: { text: '__proto__' } }, { key: { text: '' } }],
    });
  });
});

describe('refuses the rest', () => {
  it.each([
    ['', '1:1 json/syntax the file is empty: a JSON value is expected; write `[]` for an empty list'],
    ['\ufeff[]', '1:1 json/bom the file starts with a byte-order mark; save it as UTF-8 without BOM'],
    ['[1,\n 2', '1:1 json/syntax `[` is never closed; close it with `]`'],
    ['[1, ', '1:1 json/syntax `[` is never closed; close it with `]`'],
    ['[', '1:1 json/syntax `[` is never closed; close it with `]`'],
    ['{"a": 1, ', '1:1 json/syntax `{` is never closed; close it with `}`'],
    [
      '[1,]',
      '1:3 json/syntax there is a comma before `]`; remove the comma: JSON allows none after the last item',
    ],
    ['[1 2]', '1:4 json/syntax expected a comma or `]`, not `2`; put a comma between items'],
    ["['a']", "1:2 json/syntax a value is expected, not `'`; use double quotes"],
    ['{a: 1}', '1:2 json/syntax a key must be text in double quotes, not `a`; put it in double quotes'],
    ['{"a" 1}', '1:6 json/syntax a colon must follow the key, not `1`; write `"key": value`'],
    ['[True]', '1:2 json/syntax a value is expected, not `True`; JSON writes it `true`'],
    ['// x\n[]', '1:1 json/syntax a value is expected, not `/`; remove the comment: JSON has none'],
    ['[] []', '1:4 json/syntax `[` follows the end of the value; a file holds one JSON value'],
    [
      '"a\nb"',
      '1:1 json/syntax the quote `"` is not closed on its line; close it; a line break inside a text is written `\\n`',
    ],
    ['"a\tb"', '1:3 json/syntax a tab is not allowed in a JSON string; write `\\t`'],
    [
      '"a\0b"',
      '1:3 json/syntax the invisible character U+0000 is not allowed in a JSON string; delete it, or write it as `\\u` and four digits',
    ],
    ['"\\q"', '1:2 json/syntax `\\q` is not an escape of JSON; write a backslash twice'],
    ['"\\u12"', '1:2 json/syntax `\\u` needs four hexadecimal digits; write a backslash twice'],
    ['\u00a0[]', '1:1 json/syntax a value is expected, not `\u00a0`; add a value, or remove the comma'],
  ])('%j', (source, expected) => {
    const { node, findings } = parse(source);
    expect(node).toBeUndefined();
    expect(findings).toEqual([expected]);
  });

  it.each(['01', '1.', '.5', '-', '+1', '1e', '0x1', '-NaN', 'nan', 'tru', '{"a":}', '{,}', '[,1]', '"'])(
    '%s',
    (source) => {
      expect(parse(source).node).toBeUndefined();
      expect(parse(source).findings).toHaveLength(1);
    },
  );

  it('every key that appears twice', () => {
    const { node, findings } = parse('{"a": 1, "b": {"c": 1, "\\u0063": 2},\n "a": 3}');
    expect(node).toBeUndefined();
    const hint = 'remove or rename one of them; the runtime would use the last and drop the others';
    expect(findings).toEqual([
      `1:24 json/duplicate-key the key "\\u0063" appears twice in one object; ${hint}`,
      `2:2 json/duplicate-key the key "a" appears twice in one object; ${hint}`,
    ]);
  });

  it('numbers that Python does not read, and hostile nesting', () => {
    expect(parse('9'.repeat(4300)).findings).toEqual([]);
    expect(parse('9'.repeat(4301)).findings[0]).toContain('json/syntax');
    expect(parse('['.repeat(1_000_000)).findings[0]).toMatch(/^1:201 json\/too-deep /);
    expect(parse('{"a":'.repeat(200_000)).findings[0]).toContain('json/too-deep');
  });
});
