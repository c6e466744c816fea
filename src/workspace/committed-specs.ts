import { compareCodePoints } from '../source/compare.ts';
import type { GitTree } from './git-tree.ts';
import { globExpression } from './glob-expression.ts';
import { parseSpecPatterns, type SpecPattern } from './spec-pattern.ts';

/**
 * The specs that patterns name in a commit, sorted by code point. Patterns mean what they mean on disk: see `findSpecs`.
 */
export function committedSpecs(
  tree: GitTree,
  root: string,
  patterns: string | readonly string[],
): readonly string[] {
  const found = new Set<string>();
  for (const pattern of parseSpecPatterns(patterns, root)) {
    for (const path of pattern.segments ? walk(tree, pattern.segments) : matches(tree, pattern)) {
      if (pattern.negated) found.delete(path);
      else found.add(path);
    }
  }
  return [...found].sort(compareCodePoints);
}

/** Patterns of literal segments and whole stars. */
function walk(tree: GitTree, segments: readonly (string | null)[]): readonly string[] {
  let paths: readonly string[] = [''];
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    // A star below many folders would list them one by one.
    if (!isLast && segment === null) for (const path of paths) tree.expand(path);
    paths = paths.flatMap((path) =>
      (segment === null ? tree.list(path) : [segment]).map((name) =>
        path === '' ? name : `${path}/${name}`,
      ),
    );
  }
  return paths.filter((path) => tree.isFile(path));
}

/** Any other pattern, held against every file of the commit. */
function matches(tree: GitTree, { relative }: SpecPattern): readonly string[] {
  const expression = globExpression(relative);
  return [...tree.files()].filter((path) => expression.test(path));
}
