import { loadDesign } from '../design/load-design.ts';
import { DiskTree } from '../disk/disk-tree.ts';
import { readConfig } from '../disk/read-config.ts';
import { FindingSet } from '../findings/finding-set.ts';
import { text } from '../python/text.ts';
import { openRepository } from '../repository.ts';
import { type Resolved, resolveSettings } from '../settings/resolve-settings.ts';
import { DataLayout, DEFAULT_DATA_ROOT } from '../source/data-layout.ts';
import { lastNameOf } from '../source/path.ts';
import { Sources } from '../source/sources.ts';
import { rootAbove } from './from-root-above.ts';

/** The axes of the first cohort that one of the words names, by id or folder; empty if there is none. */
export async function axesOf(words: readonly string[], root?: string): Promise<readonly string[]> {
  const place = await placeAt(root);
  if (place === undefined) return [];
  const { tree, layout, dialect } = place;
  const specs = words.map((word) => layout.cohort(lastNameOf(word.replace(/[\\/]+$/, ''))).spec);
  const spec = specs.find((path) => tree.exists(path));
  const design =
    spec === undefined ? undefined : loadDesign(new Sources(tree), spec, dialect, new FindingSet());
  const ties = (design?.rules ?? []).flatMap((rule) => (rule.kind === 'tie' ? rule.canonical.text : []));
  return [...new Set([...(design?.axes ?? []).map(({ name }) => text(name)), ...ties])];
}

/** The ids in the catalog of an axis; empty for an axis without a catalog. */
export async function levelsOf(axis: string, root?: string): Promise<readonly string[]> {
  const place = await placeAt(root);
  return [...(place ? (openRepository(place.tree, place).catalogs.lookup(axis)?.ids.keys() ?? []) : [])];
}

/** A repository, or the one around the current folder. */
async function placeAt(
  root = rootAbove(DEFAULT_DATA_ROOT),
): Promise<(Resolved & { readonly tree: DiskTree; readonly layout: DataLayout }) | undefined> {
  if (root === undefined) return undefined;
  const opened = await readConfig(root);
  const given = { dataRoot: undefined, dialect: undefined, specs: undefined, maxRows: undefined };
  const settings = resolveSettings(given, opened.kind === 'config' ? opened.config : undefined);
  return { ...settings, tree: new DiskTree(root), layout: new DataLayout(settings.dataRoot) };
}
