import { strip } from '../python/strip.ts';
import { str } from '../python/value.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import type { ListNode, ScalarNode } from './node.ts';

/**
 * The line ends of Python's `str.splitlines`. Here `\r\n` is two of them, which is harmless: blank lines are dropped.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the line ends
const LINE_END = /[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;

/** The trimmed, non-blank lines of a text include (semantics §2) with their positions; `#` is text. */
export function parseTextLines(file: SourceFile): ListNode {
  const { path, text } = file;
  const items: ScalarNode[] = [];
  const add = (start: number, end: number): void => {
    const line = text.slice(start, end);
    const trimmed = strip(line);
    if (trimmed === '') return;
    const from = start + line.indexOf(trimmed);
    const at = span(path, from, from + trimmed.length);
    items.push({ kind: 'scalar', value: str(trimmed), span: at, text: trimmed, style: 'other' });
  };
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    add(start, match.index);
    start = match.index + 1;
  }
  add(start, text.length);
  return { kind: 'list', items, span: span(path, 0, text.length) };
}
