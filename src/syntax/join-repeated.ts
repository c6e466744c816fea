import { valueKey } from '../python/compare.ts';
import type { Span } from '../source/span.ts';
import type { MapEntry, Node } from './node.ts';

/** How deep mappings are joined: a rule of a spec is the fourth one. */
const DEEPEST = 4;

/**
 * A document in which keys are repeated, as it is read on: only the repeated key is at fault, and nothing of a mapping that
 * it replaces is missing.
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
