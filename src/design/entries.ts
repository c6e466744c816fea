import type { MapEntry, MapNode, Node } from '../syntax/node.ts';

/** The entry of a mapping with this text as key, as Python's `mapping.get(key)` finds it. */
export function entryOf(map: MapNode, key: string): MapEntry | undefined {
  return map.entries.find((entry) => entry.key.value.kind === 'str' && entry.key.value.value === key);
}

export function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value.kind === 'null';
}

/** `node` as text, when it is a string scalar. */
export function textOf(node: Node): string | undefined {
  return node.kind === 'scalar' && node.value.kind === 'str' ? node.value.value : undefined;
}
