import { outputsIn } from './cohort-files.ts';
import type { DataLayout } from './data-layout.ts';
import type { FileTree } from './file-tree.ts';

/** Where names are written in the cohorts of a repository, whatever they name there. */
export interface NamesInUse {
  /** The names in committed manifests. */
  readonly committed: ReadonlySet<string>;
  /** In how many specs a name is written; a list that a spec includes counts as part of it. */
  readonly specs: ReadonlyMap<string, number>;
}

/** Maximum number of cohorts, and of characters, that are read; names beyond that are not evidence. */
const MOST_COHORTS = 2000;
const MOST_TEXT = 20_000_000;

/** `undefined` if there is too much to read. */
export function namesInUse(tree: FileTree, layout: DataLayout): NamesInUse | undefined {
  const ids = tree.list(layout.cohorts);
  if (ids.length > MOST_COHORTS) return undefined;
  const committed = new Set<string>();
  const specs = new Map<string, number>();
  let left = MOST_TEXT;
  for (const id of ids) {
    const folder = `${layout.cohorts}/${id}`;
    const [manifest = ''] = outputsIn(folder);
    for (const name of namesIn([manifest])) committed.add(name);
    const files = ['spec', 'spec/items'].flatMap((part) =>
      tree.list(`${folder}/${part}`).map((file) => `${folder}/${part}/${file}`),
    );
    for (const name of namesIn(files)) specs.set(name, (specs.get(name) ?? 0) + 1);
    if (left < 0) return undefined;
  }
  return { committed, specs };

  function namesIn(paths: readonly string[]): Set<string> {
    const names = new Set<string>();
    for (const path of paths) {
      const read = left < 0 ? undefined : tree.read(path);
      if (read?.kind !== 'file') continue;
      left -= read.bytes.length;
      for (const [name] of new TextDecoder().decode(read.bytes).matchAll(NAME)) names.add(name);
    }
    return names;
  }
}

const NAME = /[^\s,;:'"[\]{}()]+/g;
