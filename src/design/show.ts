import { repr } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import type { Node } from '../syntax/node.ts';

const LONGEST = 120;

/** A value as messages quote it: Python's spelling, one line, cut when long. */
export function show(value: Value): string {
  return cut(repr(value));
}

/** A name or path in quotes, on one line, cut when long. */
export function showText(text: string): string {
  return cut(repr({ kind: 'str', value: text }));
}

/** A parsed node as messages quote it; collections by their kind and size. */
export function showNode(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      return show(node.value);
    case 'tuple':
      return cut(`[${node.items.map((item) => repr(item.value)).join(', ')}]`);
    case 'list':
      return node.items.every((item) => item.kind === 'scalar')
        ? cut(
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

/** What kind of thing a node is, for "must be a list, not …". */
export function kindOf(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      return node.value.kind === 'null'
        ? 'empty (null)'
        : `the ${SCALAR_WORDS[node.value.kind]} ${show(node.value)}`;
    case 'list':
    case 'tuple':
      return 'a list';
    case 'map':
      return 'a mapping';
    case 'set':
      return 'a set';
  }
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

function cut(text: string): string {
  const points = Array.from(text.length > LONGEST * 2 ? text.slice(0, LONGEST * 2) : text);
  return points.length <= LONGEST && points.join('').length === text.length
    ? text
    : `${points.slice(0, LONGEST - 1).join('')}…`;
}
