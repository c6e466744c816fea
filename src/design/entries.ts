import type { MapEntry, MapNode, Node } from '../syntax/node.ts';

/** Like Python's `mapping.get(key)`, but returns the entry. */
export function entryOf(map: MapNode, key: string): MapEntry | undefined {
  return map.entries.find((entry) => entry.key.value.kind === 'str' && entry.key.value.value === key);
}

export function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value.kind === 'null';
}

/** The text of a string scalar; `undefined` for any other node. */
export function textOf(node: Node): string | undefined {
  return node.kind === 'scalar' && node.value.kind === 'str' ? node.value.value : undefined;
}
