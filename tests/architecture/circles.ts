import { dirname, posix } from 'node:path';
import { type Node, nodesOf, parsed } from './parsed.ts';

/**
 * Files that import each other in a circle, imports of types included: each circle as its files, sorted. Of circles that
 * share a file one is made.
 *
 * @param files - Paths, with their texts.
 */
export function circles(files: ReadonlyMap<string, string>): string[][] {
  const imports = new Map([...files].map(([path, text]) => [path, importsOf(path, text)]));
  const found: string[][] = [];
  // Tarjan's strongly connected components.
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const visit = (path: string): number => {
    const own = index.size;
    index.set(path, own);
    let lowest = own;
    open.push(path);
    for (const target of imports.get(path) ?? []) {
      if (!imports.has(target)) continue;
      if (!index.has(target)) lowest = Math.min(lowest, visit(target));
      else if (open.includes(target)) lowest = Math.min(lowest, index.get(target) ?? own);
    }
    low.set(path, lowest);
    if (lowest === own) {
      const circle = open.splice(open.indexOf(path));
      if (circle.length > 1 || imports.get(path)?.includes(path)) found.push(circle.sort());
    }
    return lowest;
  };
  for (const path of imports.keys()) if (!index.has(path)) visit(path);
  return found.sort();
}

function importsOf(path: string, text: string): string[] {
  const targets: string[] = [];
  for (const { node } of nodesOf(parsed(text))) {
    const specifier = (node['source'] as Node | undefined | null)?.['value'];
    if (typeof specifier === 'string' && specifier.startsWith('.'))
      targets.push(posix.join(dirname(path), specifier));
  }
  return targets;
}
