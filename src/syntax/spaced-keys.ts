import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { shortened } from '../findings/words.ts';
import { span } from '../source/span.ts';
import type { Node } from './node.ts';

/**
 * The remedy for a text in place of a mapping whose lines are keys without a space after their colons, which YAML then
 * reads as one text.
 *
 * @param whole - The text of the file.
 */
export function spacedKeys(
  node: Node,
  whole: string,
): { readonly hint: string; readonly fix?: Fix } | undefined {
  if (node.kind !== 'scalar' || node.style !== 'plain') return undefined;
  const { path, start, end } = node.span;
  const lineStart = Math.max(whole.lastIndexOf('\n', start - 1), whole.lastIndexOf('\r', start - 1)) + 1;
  const before = whole.slice(lineStart, start);
  const edits: Edit[] = [];
  let first: string | undefined;
  for (const { 0: line, index } of whole.slice(start, end).matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue;
    const [, key = '', blanks = '', value = ''] = GLUED.exec(line) ?? [];
    if (key === '') return undefined;
    if (edits.length === MOST_KEYS) return undefined;
    first ??= `${key.trim()} ${value}`;
    const from = start + index + key.length;
    edits.push({ at: span(path, from, from + blanks.length), newText: ' ' });
  }
  if (first === undefined) return undefined;
  const colon = edits.length === 1 ? 'the colon' : 'each colon';
  const shown = `\`${shortened(first)}\``;
  if (before.trim() === '') return { hint: `put a space after ${colon}: ${shown}`, ...suggested(...edits) };
  // The key of the mapping is on the same line.
  const indent = /^ */.exec(before)?.[0] ?? '';
  const lineBreak = whole.includes('\r\n') ? '\r\n' : '\n';
  const below = span(path, lineStart + before.trimEnd().length, start);
  return {
    hint: `put ${shown} on the next line, indented, with a space after ${colon}`,
    ...(edits.length === 1 ? suggested({ at: below, newText: `${lineBreak}${indent}  ` }, ...edits) : {}),
  };
}

const GLUED = /^(\s*[^\s:'"[\]{},]+:)(?!\/\/)([\u00a0\u3000]*)(\S.*)$/;

/** Maximum number of keys that one fix edits. */
const MOST_KEYS = 2000;
