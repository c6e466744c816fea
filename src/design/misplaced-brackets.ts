import type { Code } from '../findings/codes.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { shortened } from '../findings/words.ts';
import { span } from '../source/span.ts';
import type { Node, ScalarNode } from '../syntax/node.ts';
import { singleQuoted } from '../syntax/yaml/explain-character.ts';
import type { Include } from './design.ts';
import { textOf } from './entries.ts';
import { includedAt } from './levels.ts';
import type { LoadContext } from './load-context.ts';
import { FILE_MARKER } from './spec-keys.ts';

/** The remedy for a list that contains nothing but a file reference: `@file:` is the whole value. */
export function referenceInList(
  node: Node,
  field: string,
): { readonly reference: ScalarNode; readonly hint: string; readonly fix?: Fix } | undefined {
  let inner = node;
  while (inner.kind === 'list' && inner.items.length === 1 && inner.items[0]) inner = inner.items[0];
  const text = textOf(inner);
  if (node === inner || inner.kind !== 'scalar' || !text?.startsWith(FILE_MARKER)) return undefined;
  const newText = singleQuoted(text);
  return {
    reference: inner,
    hint: `${FILE_MARKER} works only as the whole value: write \`${field}: ${newText}\`, without the list around it`,
    ...suggested({ at: node.span, newText }),
  };
}

/**
 * Reports entries in parentheses, as in Python: YAML splits `(a, b)` at its comma.
 *
 * @returns whether there are such entries
 */
export function reportParentheses(
  code: Code,
  what: string,
  items: readonly Node[],
  include: Include | undefined,
  context: LoadContext,
): boolean {
  const plain = items.filter((item): item is ScalarNode => item.kind === 'scalar' && item.style === 'plain');
  const [first] = plain;
  if (first === undefined || plain.length < items.length || !isBalanced(plain)) return false;
  // Without commas, brackets alone would not separate the values.
  if (plain.every(({ text }) => /^\([^,]*[^\w./,-][^,]*\)$/.test(text))) return false;
  const edits = plain.flatMap(({ span: at, text }): Edit[] => [
    ...(text.startsWith('(') ? [{ at: span(at.path, at.start, at.start + 1), newText: '[' }] : []),
    ...(text.endsWith(')') ? [{ at: span(at.path, at.end - 1, at.end), newText: ']' }] : []),
  ]);
  const meant = plain.map(({ text }) => text.replace(/^\(/, '[').replace(/\)$/, ']')).join(', ');
  context.collector.add(code, atSpan(first.span), `${what}, but these are in parentheses`, {
    hint: `write square brackets around each: ${shortened(`[${meant}]`)}`,
    ...suggested(...edits),
    related: includedAt(include),
  });
  return true;
}

/**
 * Whether every parenthesis that opens at the start of an item closes at the end of a later one, and nothing is
 * outside.
 */
function isBalanced(items: readonly ScalarNode[]): boolean {
  let isOpen = false;
  for (const { text } of items) {
    if (text.startsWith('(') === isOpen) return false;
    isOpen = !text.endsWith(')');
    if (/[()]/.test(text.slice(1, -1))) return false;
  }
  return !isOpen;
}
