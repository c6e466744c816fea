import { entryOf } from '../design/entries.ts';
import type { Span } from '../source/span.ts';
import type { MapNode, Node } from '../syntax/node.ts';

/** Faults of a mapping are reported at its first key. */
export function smallestOf(node: Node): Span {
  return node.kind === 'map' ? (node.entries[0]?.key.span ?? node.span) : node.span;
}

export function placeOf(top: MapNode, path: readonly PropertyKey[]): Span {
  return smallestOf(nodeAt(top, path).node);
}

/** The node at a path in the plain form; or the last existing node on the path, and the key that it lacks. */
export function nodeAt(top: MapNode, path: readonly PropertyKey[]): { node: Node; missing?: PropertyKey } {
  let node: Node = top;
  for (const part of path) {
    let next: Node | undefined;
    if (node.kind === 'map') next = entryOf(node, String(part))?.value;
    else if (node.kind === 'list') next = node.items[Number(part)];
    // A single text counts as a list of one.
    else if (node.kind === 'scalar' && part === 0) next = node;
    if (next === undefined) return { node, missing: part };
    node = next;
  }
  return { node };
}
