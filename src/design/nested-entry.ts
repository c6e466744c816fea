import { suggested } from '../findings/fix.ts';
import type { Node } from '../syntax/node.ts';
import type { ListRemedy } from './list-hint.ts';
import { showNode } from './show.ts';

/** The remedy for an entry in two pairs of brackets; `undefined` for any other. */
export function nestedEntry(node: Node, size: number): ListRemedy | undefined {
  if (node.kind !== 'list' || node.items.length !== 1) return undefined;
  const [inner] = node.items;
  if (inner?.kind !== 'list' || inner.items.length !== size) return undefined;
  const { span: outer } = node;
  const shown = inner.items.map((item) => (item.kind === 'scalar' ? item.text : showNode(item))).join(', ');
  return {
    hint: `remove the outer brackets: [${shown}]`,
    ...(inner.span.path === outer.path
      ? suggested(
          { at: { ...outer, end: inner.span.start }, newText: '' },
          { at: { ...outer, start: inner.span.end }, newText: '' },
        )
      : {}),
  };
}
