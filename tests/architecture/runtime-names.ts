import { type Node, nodesOf, parsed } from './parsed.ts';

/**
 * Where a file asks which runtime it is instead of what the runtime does: a comparison with a dialect or with a runtime's
 * name, a name of a runtime as a literal, or an import of one runtime. As sentences, each once.
 *
 * @param names - The names of the runtimes.
 */
export function runtimeNames(path: string, text: string, names: readonly string[]): string[] {
  if (path.startsWith('src/runtime/')) return [];
  const found: string[] = [];
  for (const { node } of nodesOf(parsed(text))) {
    if (node.type === 'Literal' && names.includes(String(node['value'])))
      found.push(`${path}: names the runtime ${node['value']}`);
    if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(String(node['operator']))) {
      const sides = [node['left'] as Node, node['right'] as Node];
      if (sides.some(isName) && !sides.some((side) => side['name'] === 'undefined'))
        found.push(`${path}: compares the name of a runtime`);
    }
    if (node.type === 'SwitchStatement' && isName(node['discriminant'] as Node))
      found.push(`${path}: compares the name of a runtime`);
    const source = (node['source'] as Node | undefined | null)?.['value'];
    if (names.some((name) => String(source).endsWith(`runtime/${name}.ts`)))
      found.push(`${path}: imports one runtime`);
  }
  return [...new Set(found)];
}

/** `dialect`, `….dialect`, `runtime.name`, `….runtime.name`; what is compared with undefined asks nothing. */
function isName(node: Node): boolean {
  if (node.type === 'Identifier') return node['name'] === 'dialect';
  if (node.type !== 'MemberExpression') return false;
  const property = (node['property'] as Node)['name'];
  if (property === 'dialect') return true;
  const object = node['object'] as Node;
  const owner = object.type === 'MemberExpression' ? (object['property'] as Node)['name'] : object['name'];
  return property === 'name' && owner === 'runtime';
}
