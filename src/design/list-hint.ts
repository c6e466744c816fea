import { placeholderHint } from '../findings/placeholder.ts';
import { suffixOf } from '../source/path.ts';
import type { Node } from '../syntax/node.ts';
import { textOf } from './entries.ts';
import { FILE_MARKER, INCLUDE_SUFFIXES } from './spec-keys.ts';

const SUFFIXES: readonly string[] = INCLUDE_SUFFIXES;

/** Quotes as word processors set them: to YAML they are letters. */
const CURLY = /^[\u2018-\u201f\u00ab](.*)[\u2018-\u201f\u00bb]$/s;

/**
 * What to do about a text that stands in place of a list: it may be a placeholder, a list in quotes, a file without its
 * marker, or items whose dashes lack their space.
 *
 * @param otherwise - What to do about any other text.
 */
export function listHint(node: Node, otherwise: string): string {
  const text = textOf(node);
  if (text === undefined) return otherwise;
  const placeholder = placeholderHint(text);
  if (placeholder !== undefined) return placeholder;
  const curly = CURLY.exec(text)?.[1];
  if (curly !== undefined)
    return curly.startsWith(FILE_MARKER)
      ? `write straight quotes: '${curly}'`
      : `write straight quotes, and brackets around them: ['${curly}']`;
  if (text.startsWith('[') && text.endsWith(']')) return `remove the quotes around it: ${text}`;
  if (/^-[^\s-]/.test(text))
    return `put a space after the hyphen of each item: \`- ${text.slice(1).split(' -')[0]}\``;
  const path = text.replace(/^@?\w*\s*:\s*/, '');
  return SUFFIXES.includes(suffixOf(path)) ? `to include the file write '${FILE_MARKER}${path}'` : otherwise;
}

/** A text in brackets as it is written: quotes that it needs stay, or YAML would read something else. */
export function inBrackets(node: Node): string {
  if (node.kind !== 'scalar') return 'put it in brackets';
  const written = node.style === 'quoted' ? `'${(textOf(node) ?? '').replaceAll("'", "''")}'` : node.text;
  return `put it in brackets: [${written}]`;
}
