import { quotedSource } from '../../findings/words.ts';
import { END, isBreak, isHexDigit, SPACE, TAB } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { atDocumentMark } from './document-mark.ts';
import { characterAt, wrongCharacter } from './explain-character.ts';
import { Refusal } from './refusal.ts';
import type { ScalarToken } from './token.ts';

const SINGLE = 0x27;
const DOUBLE = 0x22;
const BACKSLASH = 0x5c;

/** Scans a quoted scalar from its opening quote. Line breaks are folded, whatever the indentation of the next line. */
export function scanQuoted(cursor: Cursor): ScalarToken {
  const start = cursor.offset;
  const closing = cursor.peek();
  cursor.offset++;
  const parts: string[] = [];
  for (;;) {
    const partStart = cursor.offset;
    skipInk(cursor);
    if (cursor.offset > partStart) parts.push(cursor.slice(partStart));
    const unit = cursor.peek();
    if (unit === closing) {
      if (closing === DOUBLE || cursor.peek(1) !== SINGLE) break;
      parts.push("'");
      cursor.offset += 2;
    } else if (unit === BACKSLASH && closing === DOUBLE) {
      parts.push(scanEscape(cursor, start));
    } else if (unit === SINGLE || unit === DOUBLE || unit === BACKSLASH) {
      parts.push(String.fromCharCode(unit));
      cursor.offset++;
    } else {
      parts.push(scanGap(cursor, start));
    }
  }
  const text = { start: start + 1, end: cursor.offset };
  cursor.offset++;
  return {
    kind: 'scalar',
    style: closing === DOUBLE ? 'double' : 'single',
    value: parts.length === 1 ? (parts[0] ?? '') : parts.join(''),
    start,
    end: cursor.offset,
    text,
  };
}

/** Skips everything but quotes, backslashes, blanks and breaks. */
function skipInk(cursor: Cursor): void {
  const text = cursor.text;
  let offset = cursor.offset;
  for (; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit > BACKSLASH ? isBreak(unit) : unit <= SPACE) break;
    if (unit === DOUBLE || unit === SINGLE || unit === BACKSLASH) break;
  }
  cursor.offset = offset;
}

/** Blanks between words are kept; blanks around a line break are not. */
function scanGap(cursor: Cursor, start: number): string {
  const gapStart = cursor.offset;
  while (cursor.peek() === SPACE || cursor.peek() === TAB) cursor.offset++;
  const unit = cursor.peek();
  if (unit === END) throw unclosed(cursor, start);
  if (!isBreak(unit)) return cursor.slice(gapStart);
  const first = cursor.skipBreak();
  const others = scanBreaks(cursor, start);
  if (first !== '\n') return first + others;
  return others === '' ? ' ' : others;
}

function scanBreaks(cursor: Cursor, start: number): string {
  let breaks = '';
  for (;;) {
    if (atDocumentMark(cursor)) throw unclosed(cursor, start);
    while (cursor.peek() === SPACE || cursor.peek() === TAB) cursor.offset++;
    const lineBreak = cursor.skipBreak();
    if (lineBreak === '') return breaks;
    breaks += lineBreak;
  }
}

const ESCAPES = new Map<string, string>([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

const HEX_LENGTHS = new Map<string, number>([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

function scanEscape(cursor: Cursor, start: number): string {
  const backslash = cursor.offset;
  cursor.offset++;
  const name = cursor.text.charAt(cursor.offset);
  const replacement = ESCAPES.get(name);
  if (replacement !== undefined) {
    cursor.offset++;
    return replacement;
  }
  const length = HEX_LENGTHS.get(name);
  if (length !== undefined) {
    cursor.offset++;
    for (let index = 0; index < length; index++, cursor.offset++) {
      if (!isHexDigit(cursor.peek()))
        throw wrongCharacter(cursor, `\`\\${name}\` needs ${length} hexadecimal digits`, ESCAPE_HINT);
    }
    const code = Number.parseInt(cursor.slice(cursor.offset - length), 16);
    if (code <= 0x10ffff) return String.fromCodePoint(code);
    throw new Refusal(
      'yaml/syntax',
      { start: backslash, end: cursor.offset },
      `${quotedSource(cursor.slice(backslash))} is not a Unicode character`,
      'the last one is \\U0010FFFF',
    );
  }
  if (isBreak(cursor.peek())) {
    cursor.skipBreak();
    return scanBreaks(cursor, start);
  }
  if (cursor.peek() === END) throw unclosed(cursor, start);
  const end = characterAt(cursor).end;
  throw new Refusal(
    'yaml/syntax',
    { start: backslash, end },
    `${quotedSource(cursor.text.slice(backslash, end))} is not an escape of YAML`,
    ESCAPE_HINT,
  );
}

const ESCAPE_HINT =
  'write a backslash twice, or use single quotes, in which a backslash is an ordinary character';

/** Matches a name after a quote, up to the end of its item, optionally followed by the other kind of quote. */
const QUOTED_NAME = /^([^'",[\]{}#\s]{1,100})(['"]?)(?=[ \t]*[,\]}\r\n])/;

/** A quote that is closed by the other kind of quote, or not at all, although its name ends on the same line. */
export function wronglyClosed(text: string, start: number): Refusal | undefined {
  const opening = text.charAt(start);
  const [, name = '', closing = ''] = QUOTED_NAME.exec(text.slice(start + 1, start + LONGEST_NAME)) ?? [];
  if (name === '' || closing === opening) return undefined;
  const at = start + 1 + name.length;
  const end = at + closing.length;
  return new Refusal(
    'yaml/unclosed',
    closing === '' ? { start, end: at } : { start: at, end },
    closing === ''
      ? `the quote ${quotedSource(opening)} is never closed`
      : `${quotedSource(closing)} does not close the quote ${quotedSource(opening)}`,
    `write ${opening}${name}${opening}`,
    closing === '' ? [] : [{ start, end: start + 1, message: 'the quote opens here' }],
    { edits: [{ start: at, end, newText: opening }] },
  );
}

/** Maximum length of a quote that is examined, in UTF-16 units. */
const LONGEST_NAME = 120;

function unclosed(cursor: Cursor, start: number): Refusal {
  const opening = cursor.text.charAt(start);
  const wrong = wronglyClosed(cursor.text, start);
  if (wrong !== undefined) return wrong;
  return new Refusal(
    'yaml/unclosed',
    { start, end: start + 1 },
    `the quote ${quotedSource(opening)} is never closed`,
    opening === "'" ? "close it; inside single quotes write '' for an apostrophe" : 'close it',
    [{ start: cursor.offset, end: cursor.offset, message: 'the reader gave up here' }],
  );
}
