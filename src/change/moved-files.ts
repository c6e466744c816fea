import type { SourceFile } from '../source/source-file.ts';

/** Maps paths below one folder to the same paths below another one. */
export function relocation(from: string, to: string): (path: string) => string {
  return (path) => {
    if (from !== '' && path !== from && !path.startsWith(`${from}/`)) return path;
    const rest = from === '' ? path : path.slice(from.length + 1);
    return [to, rest].filter((part) => part !== '').join('/');
  };
}

/** Maximum number of lines per file, and of files, that are compared line by line; every pair of files is compared. */
const MOST_LINES = 2_000;
const MOST_CANDIDATES = 50;

/**
 * New path → old path of renamed files: those with an equal text, or at least half of the lines in common. Each old
 * file is matched once, the most similar pairs first.
 */
export function movedFrom(
  before: ReadonlyMap<string, SourceFile>,
  after: ReadonlyMap<string, SourceFile>,
): ReadonlyMap<string, string> {
  const gone = [...before].filter(([path]) => !after.has(path));
  const come = [...after].filter(([path]) => !before.has(path));
  const moved = new Map<string, string>();
  const byText = new Map<string, string[]>();
  for (const [path, { text }] of gone) byText.set(text, [...(byText.get(text) ?? []), path]);
  for (const [path, { text }] of come) {
    const old = byText.get(text)?.shift();
    if (old !== undefined) moved.set(path, old);
  }
  const taken = new Set(moved.values());
  const olds = gone.filter(([path]) => !taken.has(path)).slice(0, MOST_CANDIDATES);
  const news = come.filter(([path]) => !moved.has(path)).slice(0, MOST_CANDIDATES);
  const linesOf = (files: typeof olds) =>
    files.map(([path, { text }]) => ({ path, lines: text.split('\n', MOST_LINES) }));
  const oldLines = linesOf(olds);
  const pairs = linesOf(news).flatMap((to) =>
    oldLines
      // A renamed file keeps its suffix.
      .filter((from) => suffix(from.path) === suffix(to.path))
      .map((from) => ({ from: from.path, to: to.path, likeness: likeness(from.lines, to.lines) })),
  );
  pairs.sort((left, right) => right.likeness - left.likeness);
  for (const { from, to, likeness: shared } of pairs) {
    if (shared < 0.5 || taken.has(from) || moved.has(to)) continue;
    moved.set(to, from);
    taken.add(from);
  }
  return moved;
}

function suffix(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Share of lines that two texts have in common, 0 to 1. */
function likeness(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of right) {
    const count = counts.get(line) ?? 0;
    if (count === 0) continue;
    common++;
    counts.set(line, count - 1);
  }
  return common / Math.max(left.length, right.length);
}
