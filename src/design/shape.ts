import type { Scalar } from '../python/value.ts';
import type { ListNode, MapNode, Node, ScalarNode } from '../syntax/node.ts';
import { FILE_MARKER } from './spec-keys.ts';

/** `scalar` is one of any kind, `file` the text `@file:…`, `one` the boolean that counts as 1. */
export type Kind = 'map' | 'list' | 'scalar' | 'file' | 'text' | 'integer' | 'one' | 'null';

/** What the definition of a spec says of one part of it, as plain data: see `spec-schema.ts`. */
export interface Shape {
  /** Kinds of value that may stand there. */
  readonly kinds: readonly Kind[];
  /** Of a mapping whose keys are fixed. */
  readonly keys?: readonly string[];
  readonly required?: readonly string[];
  /** Fewest and most items of a list, characters of a text. */
  readonly least?: number;
  readonly most?: number;
  /** Texts that may stand there, where not any may. */
  readonly words?: readonly string[];
  /** The smallest number. */
  readonly from?: number;
}

/** A scalar whose value is of some kinds. */
type Typed<K extends Scalar['kind']> = ScalarNode & { readonly value: Extract<Scalar, { readonly kind: K }> };

/** The node that a kind stands for: what the definition allows is what the loader may do with a value. */
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

/** Whether a value is of a kind that may stand there. */
export function takes<S extends Shape>(shape: S, node: Node): node is NodeOf[S['kinds'][number]] {
  return shape.kinds.some((kind) => IS_OF_KIND[kind](node));
}

function isScalar<K extends Scalar['kind']>(node: Node, kind: K): node is Typed<K> {
  return node.kind === 'scalar' && node.value.kind === kind;
}
