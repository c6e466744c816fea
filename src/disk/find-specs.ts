import { passCheckpoint } from '../source/checkpoint.ts';
import { compareCodePoints } from '../source/compare.ts';
import { DiskFolders } from './disk-folders.ts';
import type { DiskTree } from './disk-tree.ts';
import { EnvironmentFailure, shown, systemFailure } from './environment-failure.ts';
import { isQuick, parseSpecPatterns, type SpecPattern } from './spec-pattern.ts';
import { isBehind, walkPatterns } from './walk-patterns.ts';
import { withoutAliases } from './without-aliases.ts';

export interface FoundSpecs {
  /** Repository-relative, sorted by code point, unique. Reading one may still fail; the tree then reports why. */
  readonly paths: readonly string[];
  /** Matches that are links out of the repository, to be reported, not read. Sorted likewise. */
  readonly outside: readonly string[];
  /**
   * Paths in the place of a spec that are no readable file: folders, specs behind links that lead out, nowhere or in a
   * cycle, and anything in folders without permission. Sorted likewise.
   */
  readonly unusable: readonly string[];
}

/**
 * Finds the specs that match glob patterns, with the semantics of `@actions/glob`: `*` also matches hidden names, later
 * patterns override earlier ones, `!` excludes, and linked folders are followed, but only within the repository. A
 * folder found under its own name is not included under other names. Nothing in `.git` is ever found.
 *
 * Throws InvalidPattern for a pattern that cannot match inside the repository, and an EnvironmentFailure if a search
 * would leave it through a link.
 *
 * @param patterns - One pattern per line; blank lines and lines that start with `#` are ignored.
 */
export async function findSpecs(tree: DiskTree, patterns: string | readonly string[]): Promise<FoundSpecs> {
  const parsed = parseSpecPatterns(patterns, tree.confinement.root);
  const folders = new DiskFolders(tree);
  const { found, unusable, linked } = walkPatterns(folders, parsed);
  const all = new Set(
    parsed.every((pattern) => pattern.isPlain) || !parsed.every(isQuick)
      ? found
      : [
          ...(await byLibrary(tree, parsed, found)),
          ...[...found].filter((path) => isBehind(linked, path)),
          ...withheldMatches(tree, parsed),
        ],
  );
  const wanted = withoutAliases([...all, ...unusable], linked, folders)
    .filter((path) => !path.split('/').includes('.git'))
    .sort(compareCodePoints);
  const matches = wanted.filter((path) => all.has(path));
  const outside = new Set(matches.filter((path) => tree.probe(path) === 'outside'));
  return {
    paths: matches.filter((path) => !outside.has(path)),
    outside: [...outside],
    unusable: wanted.filter((path) => !all.has(path)),
  };
}

/** Matches among files that are not on disk, which the library does not see. */
function withheldMatches(tree: DiskTree, patterns: readonly SpecPattern[]): Iterable<string> {
  const found = new Set<string>();
  const files = [...tree.withheldFiles()];
  for (const { pattern, negated } of patterns)
    for (const path of files) {
      passCheckpoint();
      if (!pattern.matches(path)) continue;
      if (negated) found.delete(path);
      else found.add(path);
    }
  return found;
}

/** Matches found by the library without following linked folders, which might lead it out of the repository. */
async function byLibrary(
  tree: DiskTree,
  patterns: readonly SpecPattern[],
  walked: ReadonlySet<string>,
): Promise<Iterable<string>> {
  try {
    const found = await withoutDebugLines(() => glob(tree, patterns));
    // The library treats linked folders as files.
    return found.filter((path) => tree.probe(path) !== 'directory');
  } catch (error) {
    // The library stops at the first folder without permission, but the walk continues.
    if (error instanceof EnvironmentFailure && error.kind === 'permission') return walked;
    throw error;
  }
}

/** For all other patterns. The library is loaded on demand, since loading takes longer than most checks. */
async function glob(tree: DiskTree, patterns: readonly SpecPattern[]): Promise<readonly string[]> {
  const { root } = tree.confinement;
  if (root.includes('\n')) {
    throw new EnvironmentFailure('unsafe', root, `Cannot search ${shown(root)}: its path holds a line break`);
  }
  const { create } = await import('@actions/glob');
  const options = { followSymbolicLinks: false, implicitDescendants: false, matchDirectories: false };
  const prefix = root === '/' ? '/' : `${root}/`;
  const folders = new DiskFolders(tree);
  const lines: string[] = [];
  for (const { negated, relative } of patterns) {
    const absolute = escapeGlob(prefix) + relative;
    if (negated) {
      lines.push(`!${absolute}`);
      continue;
    }
    const [found = root] = (await create(absolute, options)).getSearchPaths();
    const start = found === root ? '' : found.slice(prefix.length);
    const whole = start.split('/').length === relative.split('/').length;
    if (folders.searchable(start, whole)) lines.push(absolute);
  }
  try {
    return (await (await create(lines.join('\n'), options)).glob()).map((path) => path.slice(prefix.length));
  } catch (error) {
    throw systemFailure(error, 'search', root);
  }
}

/** Escapes all characters that have a special meaning in glob patterns. */
function escapeGlob(path: string): string {
  return path.replace(/[\\[?*]/g, (special) => (special === '\\' ? '\\\\' : `[${special}]`));
}

/** The library logs its settings as `::debug::` lines on standard output, which must not end up in a report. */
async function withoutDebugLines<T>(work: () => Promise<T>): Promise<T> {
  const write = process.stdout.write;
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: []) =>
    typeof chunk === 'string' && chunk.startsWith('::debug::')
      ? true
      : write.call(process.stdout, chunk, ...rest)) as typeof write;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}
