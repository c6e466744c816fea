import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Layer {
  /** A folder of `src/`, or a file that stands alone there. */
  readonly name: string;
  readonly holds: string;
}

interface Edge extends Layer {
  /** The other edges that it imports. */
  readonly imports: readonly string[];
}

/**
 * The one list of what `src/` holds. `core`: in the order in which data flows, each imports only itself and what stands
 * before it. `edges`: what touches the disk, the network, the environment or the clock; they may import the whole core.
 */
export const LAYERS: { readonly core: readonly Layer[]; readonly edges: readonly Edge[] } = JSON.parse(
  readFileSync(new URL('../src/layers.json', import.meta.url), 'utf8'),
);

export const CONTRIBUTING = fileURLToPath(new URL('../CONTRIBUTING.md', import.meta.url));

const PLACE = /<!-- generated: map -->\n[\s\S]*?<!-- \/generated -->/;

/** CONTRIBUTING with the map as `src/layers.json` has it. Throws when there is no place for it. */
export function withMap(text: string): string {
  if (!PLACE.test(text)) throw new Error('CONTRIBUTING has no place for the map');
  return text.replace(PLACE, () => `<!-- generated: map -->\n${map()}\n<!-- /generated -->`);
}

function map(): string {
  const rows = [
    ...LAYERS.core.map(({ name, holds }) => [path(name), holds]),
    ...LAYERS.edges.map(({ name, holds, imports }) => [
      path(name),
      `${holds}${imports.length === 0 ? '' : ` (imports ${imports.map(path).join(', ')})`}`,
    ]),
  ];
  return ['| in `src/` | holds |', '|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join(
    '\n',
  );
}

function path(name: string): string {
  return name.endsWith('.ts') ? `\`${name}\`` : `\`${name}/\``;
}

/** `node scripts/layers.ts` writes the map; a test says when it is stale. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(CONTRIBUTING, withMap(readFileSync(CONTRIBUTING, 'utf8')));
}
