/** A pattern for repository-relative paths. */
export interface PathGlob {
  readonly text: string;
  matches(path: string): boolean;
}

/**
 * Compiles a pattern: `*` stands for any characters of one segment, `?` for one of them, a segment `**` for any number of
 * segments; everything else is literal, and a trailing `/` means everything below. Matching takes at most the product of
 * the two lengths, whatever the pattern: it comes from a pull request.
 *
 * @returns `undefined` for a pattern that can match nothing: an empty or absolute one, or one with `..`.
 */
export function pathGlob(text: string): PathGlob | undefined {
  const trimmed = text.replace(/^(?:\.\/+)+/, '');
  if (trimmed === '' || trimmed.startsWith('/')) return undefined;
  const segments = (trimmed.endsWith('/') ? `${trimmed}**` : trimmed)
    .split(/\/+/)
    .filter((segment, index, all) => !(segment === '**' && all[index - 1] === '**'));
  if (segments.includes('..') || segments.includes('.')) return undefined;
  return { text, matches: (path) => matchList(segments, path.split('/'), '**', matchSegment) };
}

function matchSegment(pattern: string, segment: string): boolean {
  return matchList(
    Array.from(pattern),
    Array.from(segment),
    '*',
    (one, other) => one === '?' || one === other,
  );
}

/** A star takes as little as it can; when what follows fails, the last star takes one more. */
function matchList(
  pattern: readonly string[],
  items: readonly string[],
  star: string,
  matches: (one: string, item: string) => boolean,
): boolean {
  let place = 0;
  let lastStar = -1;
  let taken = 0;
  for (let index = 0; index < items.length; ) {
    const one = pattern[place];
    if (one === star) {
      lastStar = place++;
      taken = index;
    } else if (one !== undefined && matches(one, items[index] ?? '')) {
      place++;
      index++;
    } else if (lastStar >= 0) {
      place = lastStar + 1;
      index = ++taken;
    } else return false;
  }
  while (pattern[place] === star) place++;
  return place === pattern.length;
}
