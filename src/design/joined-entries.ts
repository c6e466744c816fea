import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { LISTED, quoted } from '../findings/words.ts';
import { suffixOf } from '../source/path.ts';
import type { Node } from '../syntax/node.ts';
import { otherSeparator } from '../syntax/separated-by-commas.ts';
import type { Include } from './design.ts';
import { entryOf } from './entries.ts';
import { atFirstLine } from './first-line.ts';
import { includedAt } from './levels.ts';
import type { LoadContext } from './load-context.ts';
import { showNode } from './show.ts';

/** Whether a list of entries contains their values directly, without brackets around each entry. */
export function isOneEntry(items: readonly Node[], members: number): boolean {
  return (
    members > 1 &&
    items.length > 0 &&
    items.length % members === 0 &&
    items.every((item) => item.kind === 'scalar' && WORD.test(item.text))
  );
}

const WORD = /^[\w.-]+$/;

/** Reports values without brackets around each entry once, not one by one. */
export function reportOneEntry(
  code: 'pair/entry-not-a-pair' | 'tuple/arity',
  what: string,
  items: readonly Node[],
  include: Include | undefined,
  members: number,
  context: LoadContext,
): void {
  const [first] = items as readonly [Node, ...Node[]];
  const words = items.map((item) => (item.kind === 'scalar' ? item.text : ''));
  const entries = Array.from(
    { length: Math.min(LISTED, words.length / members) },
    (_, index) => `[${words.slice(index * members, (index + 1) * members).join(', ')}]`,
  );
  const more = words.length > entries.length * members ? ', …' : '';
  context.collector.add(
    code,
    atSpan(first.span),
    words.length === members
      ? `${what}, but this is one entry without brackets of its own`
      : `${what}, but these are ${words.length} values without brackets around each entry`,
    {
      hint: `put brackets around ${words.length === members ? 'the entry as well' : 'each entry'}: [${entries.join(', ')}${more}]`,
      related: includedAt(include),
    },
  );
}

/**
 * The values of an entry that are written as one text, in one pair of brackets, as key and value, or as a mapping from
 * axes to values.
 */
function entryWords(node: Node, names: readonly (readonly string[])[]): readonly string[] | undefined {
  const members = names[0]?.length ?? 0;
  if (node.kind === 'map' && node.entries.length === members)
    for (const keys of names) {
      const words = keys.map((key) => {
        const value = entryOf(node, key)?.value;
        return value?.kind === 'scalar' ? value.text : '';
      });
      if (words.every((word) => VALUE.test(word))) return words;
    }
  const [only, other] = node.kind === 'list' ? node.items : [];
  const whole = only !== undefined && other === undefined ? only : node;
  const [entry, more] = whole.kind === 'map' ? whole.entries : [];
  if (entry?.value.kind === 'scalar' && more === undefined) {
    const words = [entry.key.text, entry.value.text];
    return members === words.length && words.every((word) => VALUE.test(word)) ? words : undefined;
  }
  if (whole.kind !== 'scalar' || whole.style === 'block') return undefined;
  // In quotes, most other characters may be part of a name.
  if (whole.style === 'quoted' && !whole.text.includes(',')) {
    const quotedWords = whole.text.split(/\s*(?:[-=]>|[:;|])\s*/);
    return quotedWords.length === members && quotedWords.every((word) => VALUE.test(word))
      ? quotedWords
      : undefined;
  }
  const text = whole.text.replace(/^\((.*)\)$/, '$1').trim();
  const words = text.split(otherSeparator([text], members)?.pattern ?? /\s*,\s*/);
  return words.length === members && words.every((word) => VALUE.test(word)) ? words : undefined;
}

const VALUE = /^[\w./-]+$/;

/**
 * Reports entries whose values are separated by something other than a comma, or that lack brackets: once, however many
 * there are.
 *
 * @param what - The description of every entry.
 * @param names - The names of the values, in order: those of the axes, or alternatives to them.
 * @returns the remaining items
 */
export function reportJoinedEntries(
  code: 'pair/entry-not-a-pair' | 'tuple/arity',
  what: string,
  items: readonly Node[],
  include: Include | undefined,
  names: readonly (readonly string[])[],
  context: LoadContext,
): readonly Node[] {
  const members = names[0]?.length ?? 0;
  const joined = items.flatMap((node) => {
    const isEntry = node.kind === 'tuple' || (node.kind === 'list' && node.items.length === members);
    const words = isEntry ? undefined : entryWords(node, names);
    const isJson = suffixOf(node.span.path) === '.json';
    const written = isJson ? words?.map((word) => JSON.stringify(word)) : words;
    return written === undefined ? [] : [{ node, newText: `[${written.join(', ')}]` }];
  });
  const [first, other] = joined;
  if (first === undefined) return items;
  const shown = shownEntry(first.node);
  const each = members === 2 ? 'a list of two' : 'a list';
  context.collector.add(
    code,
    atFirstLine(first.node.span, context),
    other === undefined
      ? `${what}, but this one is ${shown}`
      : `${what}, but ${joined.length} of them are not, such as ${shown}`,
    {
      hint: `write ${other === undefined ? 'it' : 'each of them'} as ${each}${first.node.kind === 'map' && first.node.entries.length > 1 ? ', without keys' : ''}: ${first.newText}`,
      ...(joined.length > MOST_EDITED
        ? {}
        : suggested(...joined.map(({ node, newText }) => ({ at: node.span, newText })))),
      related: includedAt(include),
    },
  );
  const known = new Set(joined.map(({ node }) => node));
  return items.filter((node) => !known.has(node));
}

function shownEntry(node: Node): string {
  const [entry, other] = node.kind === 'map' ? node.entries : [];
  return entry?.value.kind === 'scalar' && other === undefined
    ? quoted(`${entry.key.text}: ${entry.value.text}`)
    : showNode(node);
}

/** Maximum number of entries that one fix rewrites. */
const MOST_EDITED = 2000;
