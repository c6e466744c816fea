import { compareCodePoints } from '../source/compare.ts';
import type { GitTree } from './git-tree.ts';
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

/** `**` stands for any folders, `*` and `?` for what is within a name, `[…]` for one character, a backslash for the next. */
export function globExpression(pattern: string): RegExp {
  let expression = '';
  const segments = pattern.split('/');
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment === '**') expression += isLast ? '.*' : '(?:[^/]+/)*';
    else expression += segmentExpression(segment) + (isLast ? '' : '/');
  }
  try {
    return new RegExp(`^(?:${expression})$`, 'su');
  } catch {
    // A range that runs backwards, such as `[z-a]`, holds nothing.
    return /(?!)/;
  }
}

function segmentExpression(segment: string): string {
  let expression = '';
  const tokens = segment.matchAll(/\\(.)|\[(!|\^)?(\]?[^\]]*)\]|\*+|\?|([\s\S])/gu);
  for (const [token, escaped, negation, set, plain] of tokens) {
    if (escaped !== undefined) expression += literal(escaped);
    else if (set !== undefined && set !== '') {
      expression += `[${negation ? '^/' : ''}${set.replace(/[\\[\]^]/g, '\\$&')}]`;
    } else if (plain !== undefined) expression += literal(plain);
    else if (token.startsWith('*')) expression += '[^/]*';
    else if (token === '?') expression += '[^/]';
    else expression += [...token].map(literal).join('');
  }
  return expression;
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
