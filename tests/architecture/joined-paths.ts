import { type Node, nodesOf, parsed } from './parsed.ts';

/** Folders and files of a repository's data, as they begin a path. */
const BEGINS =
  /^(?:data\/)?(?:cohorts|gens|1_raw|2_tasks)\/|^(?:data\/)?(?:gens|1_raw|2_tasks|combo_mappings\.csv)$|^data\/cohorts$/;

/** What follows `${…}` in a path that is put together. */
const FOLLOWS =
  /^\/?(?:cohorts|gens|1_raw|2_tasks)(?:\/|$)|^\/?combo_mappings\.csv$|^\/(?:spec(?:\/|$)|manifest\.json|membership\.csv|metadata\.json)/;

/** Where a file puts a path of the data together by itself instead of asking `DataLayout`, as sentences, each once. */
export function joinedPaths(path: string, text: string): string[] {
  // The catalogue shows small repositories, the others are the layout itself.
  if (/^src\/(?:source\/(?:data-layout|cohort-files)\.ts|findings\/catalogue\/)/.test(path)) return [];
  const found: string[] = [];
  for (const { node, parent } of nodesOf(parsed(text))) {
    if (node.type === 'Literal' && typeof node['value'] === 'string' && BEGINS.test(node['value']))
      found.push(`${path}: '${node['value']}'`);
    // `dataRoot === '' ? 'cohorts' : …`
    if (node.type === 'Literal' && node['value'] === 'cohorts' && parent?.type === 'ConditionalExpression')
      found.push(`${path}: '${node['value']}'`);
    if (node.type !== 'TemplateLiteral') continue;
    const texts = (node['quasis'] as Node[]).map((one) => (one['value'] as { cooked: string }).cooked);
    for (const after of texts.slice(1)) if (FOLLOWS.test(after)) found.push(`${path}: …${after}`);
    if (BEGINS.test(texts[0] ?? '')) found.push(`${path}: ${texts[0]}…`);
  }
  return [...new Set(found)];
}
