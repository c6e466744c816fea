import { compareCodePoints } from '../source/compare.ts';
import type { DiskTree } from './disk-tree.ts';
import { EnvironmentFailure, shown, systemFailure } from './environment-failure.ts';
import { parseSpecPatterns, type SpecPattern } from './spec-pattern.ts';
import { searchable, walkPatterns } from './walk-patterns.ts';

export const DEFAULT_SPEC_PATTERN = 'data/cohorts/*/spec/config.yaml';

export interface FoundSpecs {
  /** Repository-relative, sorted by code point, unique. Reading one may still fail; the tree then says why. */
  readonly paths: readonly string[];
  /** Matches that are links out of the repository: to be reported, not read. Sorted likewise. */
  readonly outside: readonly string[];
  /**
   * What stands where a spec should be and is none: folders, specs of linked folders that lead out, and what lies in folders
   * that the system keeps closed. Sorted likewise.
   */
  readonly amiss: readonly string[];
}

/**
 * Finds the specs that glob patterns name. Patterns mean what they mean to `@actions/glob` when it does not follow
 * linked folders: `*` matches hidden names too, a later pattern overrules an earlier one, `!` takes away. Nothing of
 * `.git` is ever found.
 *
 * Throws InvalidPattern for a pattern that cannot match inside the repository, and an EnvironmentFailure when a search
 * would leave it by a link.
 *
 * @param patterns - One pattern on each line; blank lines and lines that start with `#` are left out.
 */
export async function findSpecs(tree: DiskTree, patterns: string | readonly string[]): Promise<FoundSpecs> {
  const parsed = parseSpecPatterns(patterns, tree.confinement.root);
  const walked = walkPatterns(tree, parsed);
  const found = parsed.every((pattern) => pattern.segments)
    ? walked.found
    : await withoutDebugLines(() => glob(tree, parsed)).catch((error: unknown) => {
        // The library stops at the first folder that the system keeps closed; the others are found all the same.
        if (error instanceof EnvironmentFailure && error.kind === 'permission') return walked.found;
        throw error;
      });
  const matches = [...new Set(found)]
    .filter((path) => !path.split('/').includes('.git'))
    .sort(compareCodePoints);
  const outside = new Set(matches.filter((path) => tree.probe(path) === 'outside'));
  return {
    paths: matches.filter((path) => !outside.has(path)),
    outside: [...outside],
    amiss: [...walked.amiss].filter((path) => !matches.includes(path)).sort(compareCodePoints),
  };
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
    if (searchable(tree, start, whole)) lines.push(absolute);
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
