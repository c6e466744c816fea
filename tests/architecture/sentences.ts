import { type Node, parsed } from './parsed.ts';

/** Folders that compute and record, and leave it to others to say what they found. */
const WORDLESS = /^src\/(?:compile|plan)\//;

/** Where a file that only computes contains a sentence, each once. What a thrown bug says is for us. */
export function sentences(path: string, text: string): string[] {
  if (!WORDLESS.test(path)) return [];
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'ThrowStatement') return;
    const texts =
      node.type === 'Literal' && typeof node['value'] === 'string'
        ? [node['value']]
        : node.type === 'TemplateLiteral'
          ? (node['quasis'] as Node[]).map((one) => (one['value'] as { cooked: string }).cooked)
          : [];
    for (const one of texts) if (/\p{L}{2,} \p{L}{2,}/u.test(one)) found.push(`${path}: ${one}`);
    for (const child of Object.values(node).flat())
      if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node);
  };
  visit(parsed(text));
  return [...new Set(found)];
}
