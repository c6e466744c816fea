import { entryOf, isNull } from '../design/entries.ts';
import type { MapNode, Node } from '../syntax/node.ts';
import type { KeyTree } from './price-schema.ts';

/** The settings as plain data. Only contains known keys, so that the file never determines the name of a property. */
export function plainTop(top: MapNode): Record<string, unknown> {
  const value = (key: string): Node | undefined => entryOf(top, key)?.value;
  const ignore = value('ignore');
  return {
    version: plain(value('version')),
    'data-root': plain(value('data-root')),
    dialect: plain(value('dialect')),
    specs: plainList(value('specs')),
    'max-rows': plain(value('max-rows')),
    ignore:
      ignore?.kind === 'list'
        ? ignore.items.map((item) =>
            item.kind === 'map'
              ? {
                  paths: plainList(entryOf(item, 'paths')?.value),
                  codes: plainList(entryOf(item, 'codes')?.value),
                  reason: plain(entryOf(item, 'reason')?.value),
                }
              : plain(item),
          )
        : plain(ignore),
  };
}

function plainList(node: Node | undefined): unknown {
  if (node?.kind === 'list') return node.items.map(plain);
  const one = plain(node);
  return typeof one === 'string' ? [one] : one;
}

/**
 * Text, a number or a boolean; for anything else (a date, a mapping), a symbol, which is not valid in any setting. Null
 * counts as absent.
 */
export function plain(node: Node | undefined): unknown {
  if (node === undefined || isNull(node)) return undefined;
  if (node.kind !== 'scalar') return OTHER;
  const { value } = node;
  switch (value.kind) {
    case 'str':
    case 'bool':
    case 'float':
      return value.value;
    case 'int':
      return Number(value.value);
    default:
      return OTHER;
  }
}

const OTHER = Symbol('neither text nor a number');

/** A mapping as plain data, with only its known keys. */
export function plainBelow(node: Node | undefined, keys: KeyTree): unknown {
  if (node?.kind !== 'map') return plain(node);
  return Object.fromEntries(
    Object.entries(keys).flatMap(([key, below]) => {
      const value = entryOf(node, key)?.value;
      const read =
        typeof below === 'object'
          ? plainBelow(value, below)
          : below === 'list'
            ? plainList(value)
            : plain(value);
      return read === undefined ? [] : [[key, read]];
    }),
  );
}
