import { quotedSource } from '../../findings/words.ts';
import { isHexDigit, isSpaceOrEnd, isWord, SPACE, TAB } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { needsQuotes, wrongCharacter, wrongTab } from './explain-character.ts';
import { Refusal } from './refusal.ts';
import type { TagToken } from './token.ts';

const BANG = 0x21;
const PERCENT = 0x25;

/** Scans `!`, `!<…>`, `!suffix`, `!!suffix` or `!handle!suffix`, which a space or a line end must follow. */
export function scanTag(cursor: Cursor, inFlow: boolean): TagToken {
  const start = cursor.offset;
  const next = cursor.peek(1);
  let handle: string | undefined;
  let suffix = '!';
  if (next === 0x3c) {
    cursor.offset += 2;
    suffix = scanUri(cursor, 'a tag');
    if (cursor.peek() !== 0x3e) throw wrongCharacter(cursor, 'a tag that starts with `!<` ends with `>`');
    cursor.offset++;
  } else if (next === TAB || isSpaceOrEnd(next)) {
    cursor.offset++;
  } else {
    handle = scanHandle(cursor, inFlow);
    suffix = scanUri(cursor, 'a tag');
  }
  if (!isSpaceOrEnd(cursor.peek())) {
    if (cursor.peek() === TAB) throw wrongTab(cursor);
    throw needsQuotes(cursor.text, start, inFlow, '`!` starts a tag, and a space must follow it');
  }
  return { kind: 'tag', handle, suffix, start, end: cursor.offset };
}

/** Whether another `!` follows before the next space, which makes the text before it a handle. */
function hasSecondBang(cursor: Cursor): boolean {
  for (let ahead = 1; !isSpaceOrEnd(cursor.peek(ahead)); ahead++)
    if (cursor.peek(ahead) === BANG) return true;
  return false;
}

/** Scans `!`, or `!!` and `!name!` where a second `!` follows. */
function scanHandle(cursor: Cursor, inFlow: boolean): string {
  const start = cursor.offset;
  const named = hasSecondBang(cursor);
  cursor.offset++;
  if (named) {
    while (isWord(cursor.peek())) cursor.offset++;
    if (cursor.peek() !== BANG) throw needsQuotes(cursor.text, start, inFlow, '`!` starts a tag');
    cursor.offset++;
  }
  return cursor.slice(start);
}

/** Scans the handle of a `%TAG` directive: `!`, `!!` or `!name!`. */
export function scanDirectiveHandle(cursor: Cursor): string {
  const start = cursor.offset;
  if (cursor.peek() !== BANG) throw wrongCharacter(cursor, '`%TAG` needs a handle that starts with `!`');
  cursor.offset++;
  if (cursor.peek() !== SPACE) {
    while (isWord(cursor.peek())) cursor.offset++;
    if (cursor.peek() !== BANG) throw wrongCharacter(cursor, 'the handle of `%TAG` ends with `!`');
    cursor.offset++;
  }
  return cursor.slice(start);
}

/** Scans the characters of a URI and decodes `%` escapes as UTF-8. */
export function scanUri(cursor: Cursor, owner: string): string {
  const parts: string[] = [];
  const first = cursor.offset;
  for (;;) {
    const start = cursor.offset;
    while (isUriCharacter(cursor.peek())) cursor.offset++;
    parts.push(cursor.slice(start));
    if (cursor.peek() !== PERCENT) break;
    parts.push(scanUriEscapes(cursor));
  }
  if (cursor.offset === first) throw wrongCharacter(cursor, `${owner} needs a name here`);
  return parts.join('');
}

function scanUriEscapes(cursor: Cursor): string {
  const start = cursor.offset;
  const bytes: number[] = [];
  while (cursor.peek() === PERCENT) {
    if (!isHexDigit(cursor.peek(1)) || !isHexDigit(cursor.peek(2))) {
      cursor.offset++;
      throw wrongCharacter(cursor, '`%` needs two hexadecimal digits');
    }
    cursor.offset += 3;
    bytes.push(Number.parseInt(cursor.slice(cursor.offset - 2), 16));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    const at = { start, end: cursor.offset };
    throw new Refusal('yaml/syntax', at, `${quotedSource(cursor.slice(start))} is not UTF-8`);
  }
}

/** Letters, digits and `-;/?:@&=+$,_.!~*'()[]`. */
function isUriCharacter(unit: number): boolean {
  return isWord(unit) || (unit < 0x80 && unit > SPACE && URI_MARKS.includes(String.fromCharCode(unit)));
}

const URI_MARKS = ";/?:@&=+$,.!~*'()[]";
