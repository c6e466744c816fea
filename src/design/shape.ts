import type { Scalar } from '../python/value.ts';
import type { ListNode, MapNode, Node, ScalarNode } from '../syntax/node.ts';
import { FILE_MARKER } from './spec-keys.ts';

/** `scalar` is a scalar of any type, `file` the text `@file:…`, `one` the boolean that counts as 1. */
export type Kind = 'map' | 'list' | 'scalar' | 'file' | 'text' | 'integer' | 'one' | 'null';

/** The definition of one part of a spec as plain data: see `spec-schema.ts`. */
export interface Shape {
  /** The kinds of value allowed. */
  readonly kinds: readonly Kind[];
  /** For a mapping with fixed keys. */
  readonly keys?: readonly string[];
  readonly required?: readonly string[];
  /** The minimum and maximum number of items in a list, or of characters in a text. */
  readonly least?: number;
  readonly most?: number;
  /** The texts allowed, if not any. */
  readonly words?: readonly string[];
  /** The smallest number. */
  readonly from?: number;
}

/** A scalar with a value of certain types. */
type Typed<K extends Scalar['kind']> = ScalarNode & { readonly value: Extract<Scalar, { readonly kind: K }> };

/** The node type of each kind: what the definition allows determines what the loader may do with a value. */
interface NodeOf {
  readonly map: MapNode;
  readonly list: ListNode;
  readonly scalar: ScalarNode;
  readonly file: Typed<'str'>;
  readonly text: Typed<'str'>;
  readonly integer: Typed<'int'>;
  readonly one: Typed<'bool'>;
  readonly null: Typed<'null'>;
}

const IS_OF_KIND: Readonly<Record<Kind, (node: Node) => boolean>> = {
  map: (node) => node.kind === 'map',
  list: (node) => node.kind === 'list',
  scalar: (node) => node.kind === 'scalar',
  file: (node) => isScalar(node, 'str') && node.value.value.startsWith(FILE_MARKER),
  text: (node) => isScalar(node, 'str'),
  integer: (node) => isScalar(node, 'int'),
  one: (node) => isScalar(node, 'bool') && node.value.value,
  null: (node) => isScalar(node, 'null'),
};

export function takes<S extends Shape>(shape: S, node: Node): node is NodeOf[S['kinds'][number]] {
  return shape.kinds.some((kind) => IS_OF_KIND[kind](node));
}

function isScalar<K extends Scalar['kind']>(node: Node, kind: K): node is Typed<K> {
  return node.kind === 'scalar' && node.value.kind === kind;
}
