import { quotedSource } from '../../findings/words.ts';
import { insertion, type Range, Refusal } from './refusal.ts';
import type { Token } from './token.ts';

/** Maximum length of the text that is read before and after an unexpected token, in UTF-16 units. */
const REACH = 2000;

/** Matches the start of a comment in other languages. */
const COMMENT = /^[ \t]*(\/\/[^\r\n]*|\/\*(?:(?!\*\/)[\s\S])*\*\/)/;

/**
 * In brackets that are closed further down, a value or a key that follows another value lacks a comma in between; if a
 * comment of another language is in between, that is at fault.
 */
export function missingComma(text: string, opening: Range, token: Token): Refusal | undefined {
  if (token.kind === 'stream-end') return undefined;
  const inside = text.slice(Math.max(opening.start + 1, token.start - REACH), token.start);
  const offset = token.start - inside.length;
  const comment = commentBefore(text, offset, inside, token.start);
  if (comment !== undefined) return comment;
  const glued =
    token.kind === 'value' || token.kind === 'key' ? /(\S)([ \t]+)([\w-]+)[ \t]*$/.exec(inside) : null;
  const [, end, gap, key] = glued ?? [];
  // `{left: a right: b}`
  if (glued !== null && end !== undefined && gap !== undefined && key !== undefined) {
    const at = offset + glued.index + 1;
    return /[\w'"\]}]/.test(end) && text.charAt(opening.start) === '{' && text.charAt(token.start) === ':'
      ? lacks(text, at, { start: at + gap.length, end: at + gap.length + key.length })
      : undefined;
  }
  // The text that follows a quoted or closed value.
  const before = /(['"\]}])((?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))+[ \t]*)$/.exec(inside);
  const after = /^(?:"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'|[\w./-]+(?=[ \t]*[:,\]}])|(?=[[{]))/.exec(
    text.slice(token.start, token.start + REACH),
  );
  if (before === null || after === null || !isClosed(text, opening.start)) return undefined;
  const next = { start: token.start, end: token.start + Math.max(1, after[0].length) };
  return lacks(text, offset + before.index + 1, next);
}

function lacks(text: string, at: number, next: Range): Refusal {
  const before = /(?:"[^"\r\n]*"|'[^'\r\n]*'|[\w./-]+|[\]}])$/.exec(
    text.slice(Math.max(0, at - REACH), at),
  )?.[0];
  const shown = quotedSource(text.slice(next.start, next.end));
  return new Refusal(
    'yaml/syntax',
    next,
    `a comma is missing before ${shown}`,
    before === undefined ? 'put a comma before it' : `put a comma after ${quotedSource(before)}`,
    [],
    insertion(at, ','),
  );
}

/** A comment of another language on the line of the token, or right before it. */
function commentBefore(text: string, offset: number, inside: string, start: number): Refusal | undefined {
  const lineStart = Math.max(inside.lastIndexOf('\n'), inside.lastIndexOf('\r')) + 1;
  const line = text.slice(offset + lineStart, start + REACH).split(/[\r\n]/, 1)[0] ?? '';
  // The line above is included, since a comment may be read as text that continues here.
  const above = inside.slice(0, lineStart).trimEnd();
  const aboveStart = Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1;
  for (const [from, one] of [
    [offset + aboveStart, above.slice(aboveStart)],
    [offset + lineStart, line],
  ] as const) {
    const plain = one.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => 'x'.repeat(quoted.length));
    const at = plain.search(/(?:^|[\s,\]}])(?:\/\/|\/\*)/);
    if (at < 0) continue;
    const found = COMMENT.exec(one.slice(plain.indexOf('/', at)));
    if (found === null) continue;
    const begin = from + plain.indexOf('/', at);
    const range = { start: begin, end: begin + found[0].trimEnd().length };
    return new Refusal(
      'yaml/syntax',
      range,
      `${quotedSource(text.slice(range.start, range.end))} is a comment in other languages, but not in YAML`,
      'start it with `#`, after a space, or remove it',
      [],
      found[0].startsWith('//') ? { edits: [{ start: begin, end: begin + 2, newText: '#' }] } : undefined,
    );
  }
  return undefined;
}

/** Whether the brackets that open here are closed, judging by the brackets outside of quotes and comments. */
function isClosed(text: string, opening: number): boolean {
  let depth = 0;
  const part = /"(?:[^"\\]|\\.)*"|'[^']*'|(?<=\s)#[^\r\n]*|[[\]{}]/g;
  part.lastIndex = opening;
  for (let found = part.exec(text); found !== null; found = part.exec(text)) {
    if (found[0] === '[' || found[0] === '{') depth++;
    else if (found[0] === ']' || found[0] === '}') depth--;
    if (depth === 0) return true;
  }
  return false;
}
