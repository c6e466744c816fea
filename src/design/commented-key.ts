import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { quotedSource } from '../findings/words.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { Node } from '../syntax/node.ts';
import { type DisplacedLine, MOST_PARSED, namesAreMeant, parsed } from './displaced-line.ts';
import { formOf } from './spec-form.ts';

/** Matches a comment that contains a key and nothing after it. */
const KEY_IN_COMMENT = /^( *)(#+)( *)([\w-]+):[ \t]*$/gm;

/** The keys in the comments of a text that have no value on their line, each with its first comment. */
export function commentedKeys({ path, text }: SourceFile): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const { 0: line, 1: indent = '', 4: key = '', index } of text.matchAll(KEY_IN_COMMENT))
    if (!found.has(key)) found.set(key, span(path, index + indent.length, index + line.trimEnd().length));
  return found;
}

/**
 * Finds a key that is commented out although the lines below it are not: without the `#`, the text is a spec in which
 * every key is where it belongs.
 *
 * @param before - The tree of the text as it is, if it can be read.
 */
export function commentedKey(
  { path, text }: SourceFile,
  before: Node | undefined,
): DisplacedLine | undefined {
  let left = MOST_PARSED;
  for (const { 0: line, 1: indent = '', 2: sign = '', 3: blanks = '', 4: key = '', index } of text.matchAll(
    KEY_IN_COMMENT,
  )) {
    const start = index + indent.length;
    // Adding the `#` may have pushed the key to the right, with or without a space after it.
    const columns = [0, 1, sign.length, sign.length + 1].map(
      (more) => indent.length + blanks.length + sign.length - more,
    );
    for (const column of new Set([indent.length, ...columns])) {
      if (column < 0) continue;
      left -= text.length;
      if (left < 0) return undefined;
      passCheckpoint(Math.ceil(text.length / 20));
      const newText = ' '.repeat(column);
      const end = start + sign.length + blanks.length;
      const node = parsed(path, text.slice(0, index) + newText + text.slice(end));
      if (node === undefined || formOf(node).is !== 'whole' || !namesAreMeant(node, before)) continue;
      return {
        at: atSpan(span(path, start, index + line.trimEnd().length)),
        message: `${quotedSource(`${key}:`)} is in a comment, but what belongs to it is not`,
        hint: 'remove the `#` before it, or put one before each line that belongs to it, too',
        ...(column <= indent.length
          ? suggested({ at: span(path, index + column, end), newText: '' })
          : suggested({ at: span(path, start, end), newText: ' '.repeat(column - indent.length) })),
      };
    }
  }
  return undefined;
}
