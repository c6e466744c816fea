import { shortened, spelled } from '../findings/words.ts';
import { repr, text } from '../python/text.ts';
import type { Scalar } from '../python/value.ts';
import type { Node } from '../syntax/node.ts';

/** A parsed node as quoted in messages; large collections are described by kind and size. */
export function showNode(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      return spelled(node.value);
    case 'tuple':
      return shortened(`[${node.items.map((item) => repr(item.value)).join(', ')}]`);
    case 'list':
      return node.items.every((item) => item.kind === 'scalar')
        ? shortened(
            `[${node.items
              .slice(0, 40)
              .map((item) => (item.kind === 'scalar' ? repr(item.value) : ''))
              .join(', ')}]`,
          )
        : `a list of ${node.items.length}`;
    case 'map':
      return node.entries.length === 0 ? '{}' : `a mapping of ${node.entries.length}`;
    case 'set':
      return 'a set';
  }
}

/** The kind of a node in words, for "must be a list, but is …". */
export function kindOf(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      return node.value.kind === 'null'
        ? 'empty (null)'
        : `the ${SCALAR_WORDS[node.value.kind]} ${isTime(node.value) ? text(node.value) : spelled(node.value)}`;
    case 'list':
    case 'tuple':
      return 'a list';
    case 'map':
      return 'a mapping';
    case 'set':
      return 'a set';
  }
}

function isTime({ kind }: Scalar): boolean {
  return kind === 'date' || kind === 'datetime';
}

const SCALAR_WORDS = {
  null: 'null',
  bool: 'boolean',
  int: 'number',
  float: 'number',
  str: 'text',
  date: 'date',
  datetime: 'time',
  bytes: 'binary',
} as const;
