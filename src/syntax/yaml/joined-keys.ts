import { quotedSource } from '../../findings/words.ts';
import { isBreak } from './characters.ts';
import { REACH, valueAt } from './explain-character.ts';
import { type Range, Refusal } from './refusal.ts';

/** The value of a key, and a key behind it. The value is an id or a number, since other text may hold a colon. */
const VALUE_AND_KEY =
  /^(?:(?:[^\s,;'"]*[\d_][^\s,;'"]*(?:\s*[,;]\s*|\s+)|[^\s'"]+ {2,})|\d+(?=[a-z]))(?=[a-z_][\w-]*:(?: |$))/i;

/**
 * Two keys on one line, as when a line break is lost.
 *
 * @param value - The value of the first key, up to the end of the line.
 */
export function joinedKeys(text: string, value: Range): Refusal | undefined {
  const [first] = VALUE_AND_KEY.exec(text.slice(value.start, value.end)) ?? [];
  if (first === undefined) return undefined;
  const bare = first.replace(/[\s,;]+$/, '');
  return keyBehind(text, value.start + bare.length, value.start + first.length);
}

/** A key behind a complete value and a separator, which another key may not follow on its line. */
export function keyAfter(text: string, valueEnd: number): Refusal | undefined {
  const [gap = ''] =
    /^[ \t]*[,;|&]?[ \t]*(?=[\w-]+:(?:[ \r\n]|$))/.exec(text.slice(valueEnd, valueEnd + REACH)) ?? [];
  return gap === '' && !/^[\w-]+:(?:[ \r\n]|$)/.test(text.slice(valueEnd, valueEnd + REACH))
    ? undefined
    : keyBehind(text, valueEnd, valueEnd + gap.length);
}

function keyBehind(text: string, valueEnd: number, start: number): Refusal {
  const at = valueAt(text, start, false);
  const source = text.slice(at.start, at.end);
  return new Refusal(
    'yaml/syntax',
    at,
    `the key ${quotedSource(source.split(':', 1)[0] ?? '')} is on the line of another key`,
    `put ${quotedSource(source)} on a new line`,
    [],
    { edits: [{ start: valueEnd, end: start, newText: `\n${' '.repeat(columnOf(text, at))}` }] },
  );
}

/**
 * The column in which a key belongs that follows a value on its line: that of the key before it, unless what is below
 * it is not indented deeper.
 */
function columnOf(text: string, at: Range): number {
  let lineStart = at.start;
  while (lineStart > 0 && !isBreak(text.charCodeAt(lineStart - 1))) lineStart--;
  const [indent = ''] = /^(?: |- )*/.exec(text.slice(lineStart, at.start)) ?? [];
  const next = /^[^\r\n]*(?:\r\n?|\n)( *)[^ \r\n]/.exec(text.slice(at.end, at.end + REACH))?.[1]?.length;
  if (text[at.end - 1] !== ':' || next === undefined || next > indent.length) return indent.length;
  const above = text.slice(Math.max(0, lineStart - FAR), lineStart).split(/\r\n?|\n/);
  const outer = above.findLast((line) => /^ *[^ #]/.test(line) && line.search(/\S/) < next);
  return outer === undefined ? 0 : outer.search(/\S/);
}

/** Maximum distance to search for a key above a line. */
const FAR = 10_000;
