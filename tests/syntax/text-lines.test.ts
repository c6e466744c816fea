import { expect, it } from 'vitest';
import { SourceFile } from '../../src/source/source-file.ts';
import { parseTextLines } from '../../src/syntax/text-lines.ts';

it.each<[string, string, readonly string[]]>([
  ['lines of any system', 'a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
  ['the line ends of Python', 'a\vb\fc\x1cd\x1de\x1ef\x85g\u2028h\u2029i', [...'abcdefghi']],
  ['but not the unit separator', 'a\x1fb', ['a\x1fb']],
  ['trimmed as Python trims', ' a \n\t\u00a0b\u3000\x1f\n\ufeffc\n', ['a', 'b', '\ufeffc']],
  ['without blank lines', '\n \n\r\n\u00a0\na\n\n', ['a']],
  ['a hash is text', '# a\n#b\n', ['# a', '#b']],
  ['a line that repeats its own blanks', 'a a\n a a \n', ['a a', 'a a']],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  const list = parseTextLines(new SourceFile('a.txt', text));
  expect(list.items.map((item) => text.slice(item.span.start, item.span.end))).toEqual(expected);
  expect(list.items.map((item) => item.kind === 'scalar' && item.value)).toEqual(
    expected.map((value) => ({ kind: 'str', value })),
  );
  expect(list.span).toEqual({ path: 'a.txt', start: 0, end: text.length });
});
