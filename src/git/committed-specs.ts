import { isGitFolder } from '../disk/follow-links.ts';
import { parseSpecPatterns, type SpecPattern } from '../disk/spec-pattern.ts';
import { isBehind, walkPatterns } from '../disk/walk-patterns.ts';
import { withoutAliases } from '../disk/without-aliases.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import { compareCodePoints } from '../source/compare.ts';
import { folderOf } from '../source/path.ts';
import type { PatternSegment } from '../source/path-pattern.ts';
import { CommitFolders } from './commit-folders.ts';
import type { GitTree } from './git-tree.ts';

/**
 * The specs that match patterns in a commit, and anything else at such paths, sorted by code point. Patterns have the
 * same meaning as on disk; see `findSpecs`.
 */
export function committedSpecs(
  tree: GitTree,
  root: string,
  patterns: string | readonly string[],
): readonly string[] {
  const parsed = parseSpecPatterns(patterns, root);
  const plain = plainMatches(tree, parsed);
  if (plain !== undefined) return [...plain].sort(compareCodePoints);
  const folders = new CommitFolders(tree);
  const { found, unusable, linked } = walkPatterns(folders, parsed);
  const all = parsed.every((pattern) => pattern.isPlain)
    ? found
    : [...matches(tree, parsed), ...[...found].filter((path) => isBehind(linked, path))];
  return withoutAliases([...all, ...unusable], linked, folders)
    .filter((path) => !path.split('/').includes('.git'))
    .sort(compareCodePoints);
}

/**
 * The same for patterns such as the default one, in a commit without links: trees show directly what is below them,
 * without resolving a path for each of ten thousand cohorts. Undefined if this is not such a case.
 */
function plainMatches(tree: GitTree, patterns: readonly SpecPattern[]): ReadonlySet<string> | undefined {
  const { objects } = tree;
  const found = new Set<string>();
  let isPlain = true;
  const walk = (oid: string, prefix: string, [first, ...rest]: readonly PatternSegment[]): void => {
    const entries = objects.entries(oid);
    const own = typeof first === 'string' ? entries.get(first) : undefined;
    for (const [name, entry] of typeof first !== 'string' ? entries : own ? [[first, own] as const] : []) {
      passCheckpoint();
      // Git treats such a name specially, or spells it in another way.
      if (isGitFolder(name) || name.includes('\ufffd')) isPlain = false;
      if (entry.kind === 'module') continue;
      if (rest.length === 0) found.add(prefix + name);
      else if (entry.kind === 'folder') walk(entry.oid, `${prefix}${name}/`, rest);
    }
  };
  for (const { pattern, negated, isPlain: isSimple } of patterns) {
    const { segments } = pattern;
    const open = segments.findIndex((segment) => typeof segment !== 'string');
    if (negated || !isSimple || open < 0 || typeof segments.at(-1) !== 'string') return undefined;
    const start = segments.slice(0, open).join('/');
    tree.expand(start);
    const oid = tree.place(start).kind === 'folder' ? tree.oid(start) : undefined;
    if (oid !== undefined) walk(oid, start === '' ? '' : `${start}/`, segments.slice(open));
  }
  return isPlain && !objects.mayHoldLinks ? found : undefined;
}

/**
 * Whether patterns match the same paths in two commits without links.
 *
 * @param names - Paths that are missing from one commit, or of a different kind there.
 */
export function nameTheSame(
  patterns: string | readonly string[],
  root: string,
  names: readonly string[],
): boolean {
  const parsed = parseSpecPatterns(patterns, root).filter(({ negated }) => !negated);
  // A path that matches may also be a folder.
  for (const name of names)
    for (let at = name; at !== ''; at = folderOf(at))
      if (parsed.some(({ pattern }) => pattern.matches(at))) return false;
  return true;
}

/** The files of the commit that match patterns, except those behind linked folders. */
function matches(tree: GitTree, patterns: readonly SpecPattern[]): ReadonlySet<string> {
  const found = new Set<string>();
  const files = [...tree.files()];
  for (const { pattern, negated } of patterns) {
    for (const path of files) {
      if (!pattern.matches(path)) continue;
      if (negated) found.delete(path);
      else found.add(path);
    }
  }
  // The listing contains linked folders as files.
  return new Set([...found].filter((path) => tree.place(path).kind !== 'folder'));
}
