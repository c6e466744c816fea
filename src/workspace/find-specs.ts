import { lstatSync, readdirSync } from 'node:fs';
import { compareCodePoints } from '../source/compare.ts';
import type { DiskTree } from './disk-tree.ts';
import { EnvironmentFailure, shown, systemCode, systemFailure } from './environment-failure.ts';
import { parseSpecPatterns, type SpecPattern } from './spec-pattern.ts';

export const DEFAULT_SPEC_PATTERN = 'data/cohorts/*/spec/config.yaml';

export interface FoundSpecs {
  /** Repository-relative, sorted by code point, unique. Reading one may still fail; the tree then says why. */
  readonly paths: readonly string[];
  /** Matches that are links out of the repository: to be reported, not read. Sorted likewise. */
  readonly outside: readonly string[];
  /** What stands where a spec should be and is none: folders, and specs of linked folders that lead out. Sorted likewise. */
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
  const amiss = new Set<string>();
  const found = parsed.every((pattern) => pattern.segments)
    ? walk(tree, parsed, amiss)
    : await withoutDebugLines(() => glob(tree, parsed));
  const matches = [...new Set(found)]
    .filter((path) => !path.split('/').includes('.git'))
    .sort(compareCodePoints);
  const outside = new Set(matches.filter((path) => tree.probe(path) === 'outside'));
  return {
    paths: matches.filter((path) => !outside.has(path)),
    outside: [...outside],
    amiss: [...amiss].sort(compareCodePoints),
  };
}

/** Patterns of literal segments and whole stars: loading a glob library would take longer than the search. */
function walk(tree: DiskTree, patterns: readonly SpecPattern[], amiss: Set<string>): Set<string> {
  const found = new Set<string>();
  for (const { segments = [], negated } of patterns) {
    if (!negated) {
      for (const path of expand(tree, segments, amiss)) found.add(path);
      continue;
    }
    for (const path of [...found, ...amiss]) {
      const names = path.split('/');
      const taken =
        names.length === segments.length &&
        segments.every((segment, at) => segment === null || segment === names[at]);
      if (taken) {
        found.delete(path);
        amiss.delete(path);
      }
    }
  }
  return found;
}

function expand(tree: DiskTree, segments: readonly (string | null)[], amiss: Set<string>): readonly string[] {
  const star = segments.indexOf(null);
  const start = segments.slice(0, star < 0 ? segments.length : star).join('/');
  if (!searchable(tree, start, star < 0)) return [];
  let paths = [start];
  for (const [index, segment] of (star < 0 ? [] : segments.slice(star)).entries()) {
    const rest = segments.slice(star + index);
    paths = paths
      .filter((path) => {
        const found = standing(tree, path);
        // A cohort must not vanish because its folder became a link.
        if (found === 'other' && !rest.includes(null) && tree.probe(path) === 'outside')
          amiss.add([path, ...rest].join('/'));
        return found === 'folder';
      })
      .flatMap((path) =>
        (segment === null ? namesIn(tree, path) : [segment]).map((name) => below(path, name)),
      );
  }
  return paths.filter((path) => {
    const found = standing(tree, path);
    if (found === 'folder' && star >= 0 && segments.at(-1) !== null && !path.split('/').includes('.git'))
      amiss.add(path);
    return found === 'other';
  });
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

/**
 * Whether there is something at the path at which a search starts.
 *
 * @param whole - The start is all of the pattern: nothing is listed.
 */
function searchable(tree: DiskTree, start: string, whole: boolean): boolean {
  const found = tree.probe(start);
  // One file that leads out is for the reader to report; a search would list what is none of our business.
  if (found === 'outside' && !whole) {
    throw new EnvironmentFailure(
      'refused',
      start,
      `Refusing to search ${shown(start)}: it leads out of the repository`,
    );
  }
  // A link that leads nowhere is found, too, so that reading it can say so.
  return found !== 'missing' || (whole && standing(tree, start) !== 'nothing');
}

/** What stands at a path, without following a link at its end. */
function standing(tree: DiskTree, path: string): 'folder' | 'other' | 'nothing' {
  try {
    const stats = lstatSync(tree.confinement.absolute(path), { throwIfNoEntry: false });
    return stats === undefined ? 'nothing' : stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') return 'nothing';
    throw systemFailure(error, 'search', path);
  }
}

function namesIn(tree: DiskTree, path: string): readonly string[] {
  try {
    return readdirSync(tree.confinement.absolute(path));
  } catch (error) {
    throw systemFailure(error, 'search', path);
  }
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
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
