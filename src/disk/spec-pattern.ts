import { quoted } from '../findings/words.ts';
import { ANY_FOLDERS, NamePattern, type PathPattern, pathPattern } from '../source/path-pattern.ts';

/** A pattern for specs, relative to the repository, as interpreted by `@actions/glob`. */
export interface SpecPattern {
  /** As written. */
  readonly text: string;
  /** Whether it starts with `!` and excludes matches. */
  readonly negated: boolean;
  /** Without `!` and the repository's own path. */
  readonly relative: string;
  readonly pattern: PathPattern;
  /** Whether every segment is either literal or just `*`, so that no glob library is needed. */
  readonly isPlain: boolean;
}

/** A pattern that cannot match anything in this repository; `reason` is a clause that follows the quoted pattern. */
export class InvalidPattern extends Error {
  override readonly name = 'InvalidPattern';
  readonly pattern: string;

  constructor(pattern: string, reason: string) {
    super(`The pattern ${quoted(pattern)} ${reason}`);
    this.pattern = pattern;
  }
}

/** Characters with a special meaning in a glob library, or that it removes. */
const SPECIAL = /[*?[\]{}()!+@\\~]/;

/**
 * Parses patterns, one per line; blank lines and lines that start with `#` are ignored.
 *
 * @param root - The repository's absolute path, which a pattern may start with.
 */
export function parseSpecPatterns(
  patterns: string | readonly string[],
  root: string,
): readonly SpecPattern[] {
  const lines = (typeof patterns === 'string' ? [patterns] : patterns).flatMap((text) => text.split('\n'));
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => parseLine(line, root));
}

function parseLine(text: string, root: string): SpecPattern {
  let relative = text;
  let negated = false;
  while (relative.startsWith('!')) {
    negated = !negated;
    relative = relative.slice(1).trim();
  }
  if (relative.startsWith(`${root}/`)) relative = relative.slice(root.length + 1);
  else if (relative.startsWith('/')) throw new InvalidPattern(text, 'leads out of the repository');
  relative = relative.replace(/^(\.?\/+)+/, '').replace(/\/{2,}/g, '/');
  if (relative === '' || relative === '.') throw new InvalidPattern(text, 'names no file');
  if (relative.includes('\0')) throw new InvalidPattern(text, 'holds a NUL, which no path does');
  const segments = relative.split('/');
  if (segments.includes('..'))
    throw new InvalidPattern(text, 'holds "..", which could lead out of the repository');
  if (segments.includes('.')) throw new InvalidPattern(text, 'holds a "." segment, which matches nothing');
  const simple = segments.every((segment) => segment === '*' || (segment !== '' && !SPECIAL.test(segment)));
  return { text, negated, relative, pattern: pathPattern(relative), isPlain: simple };
}

/**
 * Whether a pattern is safe for the library, whose matcher takes exponential time for several stars in a segment, or
 * several `**`.
 */
export function isQuick({ pattern: { segments } }: SpecPattern): boolean {
  const stars = segments.map((segment) => (segment instanceof NamePattern ? segment.stars : 0));
  return (
    stars.every((count) => count <= 1) && segments.filter((segment) => segment === ANY_FOLDERS).length <= 1
  );
}
