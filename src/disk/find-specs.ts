import { passCheckpoint } from '../source/checkpoint.ts';
import { compareCodePoints } from '../source/compare.ts';
import { DiskFolders } from './disk-folders.ts';
import type { DiskTree } from './disk-tree.ts';
import { EnvironmentFailure, shown, systemFailure } from './environment-failure.ts';
import { isQuick, parseSpecPatterns, type SpecPattern } from './spec-pattern.ts';
import { isBehind, walkPatterns } from './walk-patterns.ts';
import { withoutAliases } from './without-aliases.ts';

export interface FoundSpecs {
  /** Repository-relative, sorted by code point, unique. Reading one may still fail; the tree then says why. */
  readonly paths: readonly string[];
  /** Matches that are links out of the repository: to be reported, not read. Sorted likewise. */
  readonly outside: readonly string[];
  /**
   * What stands where a spec should be and is none: folders, specs of linked folders that lead out, nowhere or in a circle,
   * and what lies in folders that the system keeps closed. Sorted likewise.
   */
  readonly amiss: readonly string[];
}

/**
 * Finds the specs that glob patterns name. Patterns mean what they mean to `@actions/glob`: `*` matches hidden names too, a
 * later pattern overrules an earlier one, `!` takes away, linked folders are followed, here as long as they stay inside. A
 * folder's other names are left out where its own is found. Nothing of `.git` is ever found.
 *
 * Throws InvalidPattern for a pattern that cannot match inside the repository, and an EnvironmentFailure when a search
 * would leave it by a link.
 *
 * @param patterns - One pattern on each line; blank lines and lines that start with `#` are left out.
 */
export async function findSpecs(tree: DiskTree, patterns: string | readonly string[]): Promise<FoundSpecs> {
  const parsed = parseSpecPatterns(patterns, tree.confinement.root);
  const folders = new DiskFolders(tree);
  const { found, amiss, linked } = walkPatterns(folders, parsed);
  const all = new Set(
    parsed.every((pattern) => pattern.isPlain) || !parsed.every(isQuick)
      ? found
      : [
          ...(await byLibrary(tree, parsed, found)),
          ...[...found].filter((path) => isBehind(linked, path)),
          ...withheldMatches(tree, parsed),
        ],
  );
  const wanted = withoutAliases([...all, ...amiss], linked, folders)
    .filter((path) => !path.split('/').includes('.git'))
    .sort(compareCodePoints);
  const matches = wanted.filter((path) => all.has(path));
  const outside = new Set(matches.filter((path) => tree.probe(path) === 'outside'));
  return {
    paths: matches.filter((path) => !outside.has(path)),
    outside: [...outside],
    amiss: wanted.filter((path) => !all.has(path)),
  };
}

/** What patterns name of the files that are not on disk, where the library looks. */
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

/** What the library finds without following linked folders, which it would follow out of the repository. */
async function byLibrary(
  tree: DiskTree,
  patterns: readonly SpecPattern[],
  walked: ReadonlySet<string>,
): Promise<Iterable<string>> {
  try {
    const found = await withoutDebugLines(() => glob(tree, patterns));
    // A linked folder is a file to it.
    return found.filter((path) => tree.probe(path) !== 'directory');
  } catch (error) {
    // The library stops at the first folder that the system keeps closed; the others are found all the same.
    if (error instanceof EnvironmentFailure && error.kind === 'permission') return walked;
    throw error;
  }
}

/** Any other pattern. Loaded on demand: the library takes longer to start than most checks to run. */
async function glob(tree: DiskTree, patterns: readonly SpecPattern[]): Promise<readonly string[]> {
  const { root } = tree.confinement;
  if (root.includes('\n')) {
    throw new EnvironmentFailure(
      'refused',
      root,
      `Cannot search ${shown(root)}: its path holds a line break`,
    );
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

/** Takes the meaning from every character of a path that a glob library would give one. */
function escapeGlob(path: string): string {
  return path.replace(/[\\[?*]/g, (special) => (special === '\\' ? '\\\\' : `[${special}]`));
}

/** The library announces its settings as `::debug::` lines on standard output, where a report may be going. */
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
