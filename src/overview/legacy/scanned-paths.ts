import type { DataLayout } from '../../source/data-layout.ts';
import type { FileTree } from '../../source/file-tree.ts';
import { pathIn } from '../../source/path.ts';
import { type PathPattern, pathPatternBelow } from '../../source/path-pattern.ts';

/** Scripts, pages and workflows: what people run and read. */
export const LEGACY_PATHS: readonly string[] = [
  '**/*.py',
  '**/*.sh',
  'docs/**/*.md',
  '.github/workflows/*.yml',
  '.github/workflows/*.yaml',
  'README*',
];

/** Folders without hand-written files. */
const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', '.tox', '.mypy_cache']);

/** Links may form cycles, so the walk is bounded. */
const DEEPEST = 24;
const MOST_ENTRIES = 100_000;

export interface ScannedPaths {
  /** Sorted by depth, then by code point. */
  readonly paths: readonly string[];
  /** Folders that cannot be listed. */
  readonly closed: readonly string[];
  /** False if the tree has more or deeper entries than the limits. */
  readonly complete: boolean;
}

/** The files of a tree that match the patterns, breadth first, without generated metadata. */
export function scannedPaths(tree: FileTree, patterns: readonly string[], layout: DataLayout): ScannedPaths {
  const globs = patterns.flatMap((text) => pathPatternBelow(text) ?? ([] as readonly PathPattern[]));
  const paths: string[] = [];
  const closed: string[] = [];
  let entries = 0;
  let folders = [''];
  for (let depth = 0; folders.length > 0; depth++) {
    if (depth > DEEPEST) return { paths, closed, complete: false };
    const next: string[] = [];
    for (const folder of folders) {
      const names = entriesOf(tree, folder);
      if (names === undefined) closed.push(folder);
      for (const name of names ?? []) {
        if (SKIPPED.has(name)) continue;
        if (++entries > MOST_ENTRIES) return { paths, closed, complete: false };
        const path = pathIn(folder, name);
        if (path === layout.gens) continue;
        // The listing of a file is empty, so each file costs only one call.
        if (globs.some((glob) => glob.matches(path))) paths.push(path);
        else if (!isPlainFile(name)) next.push(path);
      }
    }
    folders = next;
  }
  return { paths, closed, complete: true };
}

/** The names in a folder; undefined if it cannot be listed. The check itself does not depend on it. */
export function entriesOf(tree: FileTree, folder: string): readonly string[] | undefined {
  try {
    return tree.list(folder);
  } catch {
    return undefined;
  }
}

/** Names that are files in every repository, so that they need not be listed. */
function isPlainFile(name: string): boolean {
  return /\.(?:csv|json|jsonl|txt|md|ya?ml|toml|lock|png|jpe?g|svg|parquet|html|css|js|ts)$/i.test(name);
}
