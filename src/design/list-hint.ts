import { type Fix, suggested } from '../findings/fix.ts';
import { placeholderHint } from '../findings/placeholder.ts';
import { suffixOf } from '../source/path.ts';
import { span } from '../source/span.ts';
import type { Node, ScalarNode } from '../syntax/node.ts';
import { singleQuoted } from '../syntax/yaml/explain-character.ts';
import { textOf } from './entries.ts';
import { FILE_MARKER, INCLUDE_SUFFIXES } from './spec-keys.ts';

const SUFFIXES: readonly string[] = INCLUDE_SUFFIXES;

/** Quotes as word processors set them: to YAML they are letters. */
const CURLY = /^[\u2018-\u201f\u00ab](.*)[\u2018-\u201f\u00bb]$/s;

/** What to do, and the edit that does it. */
export interface ListRemedy {
  readonly hint: string;
  readonly fix?: Fix;
}

/**
 * What to do about a text that stands in place of a list: it may be a placeholder, a list in quotes, a file without its
 * marker, or items whose dashes lack their space.
 *
 * @param otherwise - What to do about any other text.
 */
export function listRemedy(node: Node, otherwise: ListRemedy): ListRemedy {
  const text = textOf(node);
  if (text === undefined || node.kind !== 'scalar') return otherwise;
  const placeholder = placeholderHint(text);
  if (placeholder !== undefined) return { hint: placeholder };
  const instead = (newText: string) => suggested({ at: node.span, newText });
  const curly = CURLY.exec(text)?.[1];
  if (curly !== undefined && !curly.includes("'")) {
    const isFile = curly.startsWith(FILE_MARKER);
    const newText = isFile ? `'${curly}'` : `['${curly}']`;
    return {
      hint: `write straight quotes${isFile ? '' : ', and brackets around them'}: ${newText}`,
      ...instead(newText),
    };
  }
  if (text.startsWith('[') && text.endsWith(']'))
    return { hint: `remove the quotes around it: ${text}`, ...instead(text) };
  if (/^-[^\s-]/.test(text)) return gluedItems(node);
  const path = text.replace(/^@?\w*\s*:\s*/, '');
  if (!SUFFIXES.includes(suffixOf(path))) return otherwise;
  const reference = singleQuoted(`${FILE_MARKER}${path}`);
  return { hint: `to include the file write ${reference}`, ...instead(reference) };
}

/** Items without the space behind their hyphens are one text; each hyphen that starts a line gets its space. */
function gluedItems({ span: at, text, style }: ScalarNode): ListRemedy {
  const first = text.slice(1).split(/\s+-/)[0] ?? '';
  const hint = `put a space after the hyphen of each item: \`- ${first}\``;
  // One item alone is where it is written; where others follow, their lines are folded into one and known no more.
  const isOne = style === 'plain' && at.end - at.start === text.length && !/\s/.test(text);
  return {
    hint,
    ...(isOne ? suggested({ at: span(at.path, at.start + 1, at.start + 1), newText: ' ' }) : {}),
  };
}

/** A text in brackets as it is written: quotes that it needs stay, or YAML would read something else. */
export function inBrackets(node: Node): ListRemedy {
  if (node.kind !== 'scalar') return { hint: 'put it in brackets' };
  const written = node.style === 'quoted' ? singleQuoted(textOf(node) ?? '') : node.text;
  return {
    hint: `put it in brackets: [${written}]`,
    ...(node.style === 'block' ? {} : suggested({ at: node.span, newText: `[${written}]` })),
  };
}
