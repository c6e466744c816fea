import { isBlankOrEnd, isWord, TAB } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { needsQuotes, wrongTab } from './explain-character.ts';
import type { NamedToken } from './token.ts';

/** Characters that may follow a name, besides whitespace: `? : , ] } % @` and the backtick. */
const FOLLOWERS = new Set([0x3f, 0x3a, 0x2c, 0x5d, 0x7d, 0x25, 0x40, 0x60]);

/** Scans `&name` or `*name`. */
export function scanAnchor(cursor: Cursor, inFlow: boolean): NamedToken {
  const start = cursor.offset;
  const kind = cursor.peek() === 0x2a ? 'alias' : 'anchor';
  cursor.offset++;
  while (isWord(cursor.peek())) cursor.offset++;
  const name = cursor.slice(start + 1);
  const next = cursor.peek();
  if (name === '' || !(isBlankOrEnd(next) || FOLLOWERS.has(next))) {
    if (next === TAB) throw wrongTab(cursor);
    const why =
      kind === 'alias' ? '`*` refers to an anchor defined above' : '`&` starts the name of an anchor';
    throw needsQuotes(cursor.text, start, inFlow, why);
  }
  return { kind, name, start, end: cursor.offset };
}
