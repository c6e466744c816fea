import { atSpan } from '../findings/diagnostic.ts';
import { INCLUDED } from '../findings/finding-set.ts';
import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { placeholderHint } from '../findings/placeholder.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import { cover, span } from '../source/span.ts';
import type { ListNode, Node, ScalarNode } from '../syntax/node.ts';
import { singleQuoted } from '../syntax/yaml/explain-character.ts';
import type { Include, Level } from './design.ts';
import { atFirstLine } from './first-line.ts';
import { flattened, nestedLists } from './flatten.ts';
import type { LoadContext } from './load-context.ts';
import { LONGEST_INDENT } from './mapping-remedy.ts';
import { kindOf } from './show.ts';

/**
 * The value of a node if Python can hash it; `undefined` for lists, mappings and sets. Only a CSV with several columns
 * contains tuples (semantics §3).
 */
export function hashable(node: Node): Value | undefined {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'tuple') return { kind: 'tuple', items: node.items.map((item) => item.value) };
  return undefined;
}

export interface Levels {
  readonly levels: readonly Level[];
  readonly complete: boolean;
}

/** The members of a list, all of which must be hashable; the others are reported one by one. */
export function readLevels(
  { items, aliases }: Pick<ListNode, 'items' | 'aliases'>,
  what: string,
  include: Include | undefined,
  context: LoadContext,
): Levels {
  const levels: Level[] = [];
  let complete = true;
  const nested = aliases === undefined ? nestedLists(items) : [];
  const [first] = nested;
  if (first !== undefined)
    context.collector.add(
      'axis/unhashable-level',
      atFirstLine(first.span, context),
      `${what} holds ${nested.length === 1 ? 'a list' : `${nested.length} lists`} where ${nested.length === 1 ? 'a single value is' : 'single values are'} expected`,
      { ...flattened(nested, context.sources), related: includedAt(include) },
    );
  const keyed = keyedLevels(items);
  const [firstKeyed] = keyed;
  const hasOthers = keyed.some(({ node }) => node.kind === 'map' && node.entries.length > 1);
  const areKeyed = new Set(keyed.map(({ node }) => node));
  if (firstKeyed !== undefined)
    context.collector.add(
      'axis/unhashable-level',
      atFirstLine(firstKeyed.node.span, context),
      `${what} holds ${keyed.length} mappings where single values are expected`,
      {
        hint: hasOthers
          ? `write each value alone, without keys, and what describes it in a comment: ${firstKeyed.value.text}`
          : `write each value alone, without the key: ${firstKeyed.value.text}`,
        ...(hasOthers || keyed.length > MOST_KEYED
          ? {}
          : suggested(
              ...keyed.map(({ node, value }) => ({ at: node.span, newText: writtenAt(value, context) })),
            )),
        related: includedAt(include),
      },
    );
  const texts = new Set<string>();
  for (const [index, node] of items.entries()) {
    if (areKeyed.has(node)) {
      complete = false;
      continue;
    }
    const value = hashable(node);
    const alias = aliases?.get(index);
    if (node.kind === 'list' && nested.includes(node)) {
      complete = false;
      continue;
    }
    if (value !== undefined) {
      const aligned = alignedItems(node, context);
      const written = strip(text(value));
      const removal = texts.has(written) ? removalOf(node, items[index - 1], context) : undefined;
      texts.add(written);
      levels.push({ value, node, ...(aligned ? { aligned } : {}), ...(removal ? { removal } : {}) });
      continue;
    }
    complete = false;
    context.collector.add(
      'axis/unhashable-level',
      alias ? atSpan(alias) : atFirstLine(node.span, context),
      `${what} holds ${kindOf(node)} where a single value is expected`,
      {
        ...(alias
          ? { hint: 'an alias inserts the whole list: write its levels here, one by one' }
          : unhashableRemedy(node, context)),
        related: [
          ...(alias ? [{ message: 'what the alias refers to', at: atSpan(node.span) }] : []),
          ...includedAt(include),
        ],
      },
    );
  }
  return { levels, complete };
}

/**
 * Several levels with a key before each, such as `- id: gpt-5`, and their values; perhaps with others that describe
 * them. One alone is left out.
 */
function keyedLevels(items: readonly Node[]): readonly { readonly node: Node; readonly value: ScalarNode }[] {
  const keyed = items.flatMap((node) => {
    const [entry, other] =
      node.kind === 'map' ? node.entries.filter(({ key }) => LEVEL_KEYS.test(key.text)) : [];
    return entry?.value.kind === 'scalar' && other === undefined ? [{ node, value: entry.value }] : [];
  });
  return keyed.length > 1 && keyed.every(({ value }) => value.text !== '') ? keyed : [];
}

/** Maximum number of levels that one fix edits. */
const MOST_KEYED = 1000;

function writtenAt({ span: at, text: read }: ScalarNode, { sources }: LoadContext): string {
  const opened = sources.open(at.path);
  return opened.kind === 'text' ? opened.file.text.slice(at.start, at.end) : read;
}

/**
 * An edit that deletes an item and the separator before it; `undefined` if there is also a comment or anything else
 * to keep.
 */
function removalOf({ span: at }: Node, before: Node | undefined, { sources }: LoadContext): Edit | undefined {
  const from = before?.span;
  if (from === undefined || from.path !== at.path || from.end > at.start) return undefined;
  const opened = sources.open(at.path);
  if (opened.kind !== 'text' || at.start - from.end > LONGEST_INDENT) return undefined;
  const between = opened.file.text.slice(from.end, at.start);
  // The span of a cell excludes its quotes. The edit deletes the item's quotes and keeps those of the item before it,
  // so both must be quoted in the same way.
  return /^("?)[ \t]*(?:,\s*|[\r\n]+[ \t]*(?:- +)?)\1$/.test(between)
    ? { at: { ...at, start: from.end }, newText: '' }
    : undefined;
}

/** If a folded scalar has later lines that start with a hyphen, edits that align them with the first item. */
function alignedItems(node: Node, { sources }: LoadContext): readonly Edit[] | undefined {
  if (node.kind !== 'scalar' || node.style !== 'plain' || !/\s-\s/.test(node.text)) return undefined;
  const { span: at } = node;
  const opened = sources.open(at.path);
  if (opened.kind !== 'text') return undefined;
  const { text: whole } = opened.file;
  const before = whole.slice(Math.max(0, at.start - LONGEST_INDENT), at.start);
  const indent = /(?:^|[\r\n])( *)- +$/.exec(before)?.[1];
  if (indent === undefined) return undefined;
  const edits: Edit[] = [];
  for (const { 0: blanks, index } of whole.slice(at.start, at.end).matchAll(/(?<=[\r\n])[ ]+(?=- )/g)) {
    const start = at.start + index;
    edits.push({ at: span(at.path, start, start + blanks.length), newText: indent });
  }
  return edits.length === 0 ? undefined : edits;
}

/** Matches keys that authors write before a level although only the value belongs there. */
const LEVEL_KEYS = /^(?:id|name|value|level|model|combo|\w+_(?:id|template|llm|model))$/;

/** Whether a key has no value at all, as in `{gpt-5}`. */
function isSet(value: Node): boolean {
  return value.kind === 'scalar' && value.text === '';
}

/**
 * The remedy for a value that is not a level. For example, `gpt-4o: free` is a mapping because of the colon and the
 * space.
 */
function unhashableRemedy(
  node: Node,
  { sources }: LoadContext,
): { readonly hint: string; readonly fix?: Fix } {
  const [entry, other] = node.kind === 'map' ? node.entries : [];
  if (node.kind === 'map' && other === undefined && entry !== undefined && isSet(entry.value)) {
    const opened = sources.open(node.span.path);
    const written = opened.kind === 'text' ? opened.file.text.slice(node.span.start, node.span.end) : '';
    const name = /^\{\s*([^{}:,]*?)\s*\}$/.exec(written)?.[1];
    if (name) return { hint: `remove the braces: ${name}`, ...suggested({ at: node.span, newText: name }) };
    // A question mark alone starts a key.
    const placeholder = placeholderHint(written.trim());
    if (placeholder !== undefined) return { hint: placeholder };
  }
  if (entry?.value.kind === 'scalar' && other === undefined) {
    const { key, value } = entry;
    const opened = sources.open(key.span.path);
    const colon = span(key.span.path, key.span.end, key.span.end + 1);
    const isBefore = opened.kind === 'text' && opened.file.text.slice(colon.start, colon.end) === ':';
    if (value.text === '' && key.text !== '' && isBefore)
      return { hint: `remove the colon after it: ${key.text}`, ...suggested({ at: colon, newText: '' }) };
    // A number after a level is probably meant as a weight, which levels do not have.
    if (['int', 'float', 'bool'].includes(value.value.kind) && isBefore)
      return {
        hint: `write the level alone, without a value: ${key.text}`,
        ...suggested({ at: { ...value.span, start: colon.start }, newText: '' }),
      };
    if (LEVEL_KEYS.test(key.text)) return { hint: `write the value alone, without the key: ${value.text}` };
  }
  if (node.kind === 'list' && node.items.every(({ kind }) => kind === 'scalar'))
    return {
      hint: 'remove one of the two brackets or hyphens around it: a nested list is not a level; several columns belong in a tuple rule',
    };
  if (entry?.value.kind === 'scalar' && entry.value.text !== '' && other === undefined) {
    const source = `${entry.key.text}: ${entry.value.text}`;
    const newText = singleQuoted(source);
    // Anything between key and value, such as a comment, is not part of the text.
    const isWhole = entry.value.span.end - entry.key.span.start === source.length;
    return {
      hint: `quote it: ${newText}; the colon and the space after it make it a mapping`,
      ...(isWhole ? suggested({ at: cover(entry.key.span, entry.value.span), newText }) : {}),
    };
  }
  return { hint: 'write one text or number per level; several columns belong in a tuple rule' };
}

/** A value in an entry of a pair: like {@link hashable}, but a list is a tuple value (one level deep). */
export function pairMember(node: Node): Value | undefined {
  if (node.kind !== 'list') return hashable(node);
  const items = node.items.map(hashable);
  return items.every((item) => item !== undefined) ? { kind: 'tuple', items: items as Value[] } : undefined;
}

/** The related place "included here" of a finding in an included file. */
export function includedAt(
  include: Include | undefined,
): { message: string; at: { kind: 'span'; span: Include['at'] } }[] {
  return include === undefined ? [] : [{ message: INCLUDED, at: { kind: 'span', span: include.at } }];
}
