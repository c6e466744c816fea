import { valueKey } from '../python/compare.ts';
import type { Span } from '../source/span.ts';
import type { MapEntry, Node } from './node.ts';

/** Maximum depth at which mappings are joined: a rule is the fourth mapping from the top of a spec. */
const DEEPEST = 4;

/**
 * A document with repeated keys, as later phases should read it: repeated mappings are joined, since only the repeated
 * key is at fault, and no part of the first mapping should count as missing.
 */
export function joinRepeated(node: Node, depth = 0): Node {
  if (node.kind !== 'map' || depth > DEEPEST) return node;
  return {
    ...node,
    entries: node.entries.map((entry) => {
      const { key, value, replaced } = entry;
      if (replaced === undefined) return { ...entry, value: joinRepeated(value, depth + 1) };
      return { ...entry, value: joined(replaced, value, key.span, depth + 1) };
    }),
  };
}

/** @param repeatedAt - The key that has both values. */
function joined(first: Node, last: Node, repeatedAt: Span, depth: number): Node {
  if (first.kind !== 'map' || last.kind !== 'map' || depth > DEEPEST) return last;
  const keyOf = ({ key }: MapEntry): string => valueKey(key.value);
  const entries = new Map(first.entries.map((entry) => [keyOf(entry), entry]));
  for (const entry of last.entries) {
    const known = entries.get(keyOf(entry))?.value;
    const value = known === undefined ? entry.value : joined(known, entry.value, repeatedAt, depth + 1);
    entries.set(keyOf(entry), {
      ...entry,
      value,
      ...(known === undefined ? {} : { replaced: known, repeatedAt }),
    });
  }
  return { ...last, entries: [...entries.values()] };
}
