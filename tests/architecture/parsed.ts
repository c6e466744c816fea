import { parseAst } from 'vitest/node';

/** A node of a syntax tree of TypeScript. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const KNOWN = new Map<string, Node>();

/** The syntax tree of a file; several rules look at each. */
export function parsed(text: string): Node {
  const tree = KNOWN.get(text) ?? (parseAst(text, { lang: 'ts' }) as unknown as Node);
  KNOWN.set(text, tree);
  return tree;
}

/** Every node of a tree with the node above it, parents first. */
export function* nodesOf(tree: Node): Iterable<{ readonly node: Node; readonly parent: Node | undefined }> {
  const waiting: { readonly node: Node; readonly parent: Node | undefined }[] = [
    { node: tree, parent: undefined },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (const child of Object.values(next.node).flat()) {
      if (typeof child === 'object' && child !== null && 'type' in child)
        waiting.push({ node: child as Node, parent: next.node });
    }
  }
}
