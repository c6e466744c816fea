import { repr } from '../python/text.ts';
import { isTruthy } from '../python/truth.ts';
import type { Node } from './node.ts';

/** Python's truth value of a parsed value, negated. */
export function isFalsy(node: Node): boolean {
  switch (node.kind) {
    case 'scalar':
      return !isTruthy(node.value);
    case 'map':
      return node.entries.length === 0;
    default:
      return node.items.length === 0;
  }
}

/** Python's `repr` of a parsed JSON value, which equals `str` for a list or a mapping. */
export function nodeRepr(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      return repr(node.value);
    case 'map':
      return `{${node.entries.map(({ key, value }) => `${repr(key.value)}: ${nodeRepr(value)}`).join(', ')}}`;
    default:
      return `[${node.items.map(nodeRepr).join(', ')}]`;
  }
}
