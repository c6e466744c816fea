import { quotedSource } from '../../findings/words.ts';
import { isBreakOrEnd, isDigit, isSpaceOrEnd, isWord, SPACE } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { singleQuoted, valueAt, wrongCharacter } from './explain-character.ts';
import { Refusal } from './refusal.ts';
import { scanDirectiveHandle, scanUri } from './scan-tag.ts';
import type { DirectiveToken } from './token.ts';

/** Python does not parse longer numbers. */
const MAX_DIGITS = 4300;

/** Scans `%YAML 1.1`, `%TAG ! prefix` or any other directive (which PyYAML ignores), including the line break. */
export function scanDirective(cursor: Cursor): DirectiveToken {
  const start = cursor.offset;
  cursor.offset++;
  while (isWord(cursor.peek())) cursor.offset++;
  const name = cursor.slice(start + 1);
  if (name === '' || !isSpaceOrEnd(cursor.peek())) throw wrongName(cursor.text, start);
  const directive = scanContent(cursor, name);
  const end = cursor.offset;
  cursor.skipSpaces();
  if (cursor.peek() === 0x23) cursor.skipLine();
  if (!isBreakOrEnd(cursor.peek())) throw wrongCharacter(cursor, 'a directive ends with its line');
  cursor.skipBreak();
  return { kind: 'directive', directive, start, end };
}

/** Most likely a key that starts with `%`. */
function wrongName(text: string, start: number): Refusal {
  const line = valueAt(text, start, false);
  const source = text.slice(line.start, line.end).replace(/: .*$|:$/, '');
  return new Refusal(
    'yaml/needs-quotes',
    { start, end: start + source.length },
    `${quotedSource(source)} must be quoted: \`%\` at the start of a line starts a directive`,
    `quote it: ${singleQuoted(source)}`,
    [],
    { edits: [{ start, end: start + source.length, newText: singleQuoted(source) }] },
  );
}

function scanContent(cursor: Cursor, name: string): DirectiveToken['directive'] {
  switch (name) {
    case 'YAML': {
      cursor.skipSpaces();
      const major = scanNumber(cursor);
      if (cursor.peek() !== 0x2e) throw wrongCharacter(cursor, '`%YAML` needs a version such as `1.1`');
      cursor.offset++;
      scanNumber(cursor);
      endWord(cursor);
      return { name, major };
    }
    case 'TAG': {
      cursor.skipSpaces();
      const handle = scanDirectiveHandle(cursor);
      if (cursor.peek() !== SPACE) throw wrongCharacter(cursor, 'a space must follow the handle of `%TAG`');
      cursor.skipSpaces();
      const prefix = scanUri(cursor, '`%TAG`');
      endWord(cursor);
      return { name, handle, prefix };
    }
    default:
      cursor.skipLine();
      return { name: 'other' };
  }
}

function scanNumber(cursor: Cursor): number {
  const start = cursor.offset;
  while (isDigit(cursor.peek())) cursor.offset++;
  const digits = cursor.offset - start;
  if (digits === 0 || digits > MAX_DIGITS)
    throw wrongCharacter(cursor, '`%YAML` needs a version such as `1.1`');
  return Number(cursor.slice(start));
}

function endWord(cursor: Cursor): void {
  if (!isSpaceOrEnd(cursor.peek())) throw wrongCharacter(cursor, 'a directive ends with its line');
}
