import type { Design } from '../design/design.ts';
import type { ScalarNode } from '../syntax/node.ts';
import { type ValueList, valueLists } from './listed-values.ts';
import { placeKey } from './place-key.ts';

/**
 * For each list, the scalars that `picks` selects, each token once: the axes of a v2 tuple are made of its own items.
 */
export function* listedScalars(
  design: Design,
  picks: (node: ScalarNode, axis: string) => boolean,
): Iterable<{ readonly list: ValueList; readonly nodes: readonly ScalarNode[] }> {
  const seen = new Set<string>();
  for (const list of valueLists(design)) {
    const nodes: ScalarNode[] = [];
    for (const { node } of list.levels) {
      if (node.kind !== 'scalar' || !picks(node, list.axis)) continue;
      const key = placeKey(node.span);
      if (seen.has(key)) continue;
      seen.add(key);
      nodes.push(node);
    }
    if (nodes.length > 0) yield { list, nodes };
  }
}
