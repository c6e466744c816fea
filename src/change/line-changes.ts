import type { FileChange, Hunk } from './culprit.ts';

/**
 * The lines by which two texts of one file differ, without context: lines that occur more often in one text than in the
 * other. Lines in another order do not count, because the files are lists of rows.
 *
 * @param most - Maximum number of lines; the others are only counted.
 */
export function lineChanges(path: string, before: string, after: string, most: number): FileChange {
  const [old, now] = [linesOf(before), linesOf(after)];
  const [isRemoved, isAdded] = [surplus(old, now), surplus(now, old)];
  const hunks: Hunk[] = [];
  let [from, to, listed, more] = [0, 0, 0, 0];
  while (from < old.length || to < now.length) {
    const [removed, added] = [run(old, isRemoved, from), run(now, isAdded, to)];
    const room = Math.max(0, most - listed);
    const shown = {
      removed: removed.slice(0, room),
      added: added.slice(0, Math.max(0, room - removed.length)),
    };
    const count = shown.removed.length + shown.added.length;
    // As in git: a side without lines names the line before.
    if (count > 0)
      hunks.push({
        before: from + (removed.length > 0 ? 1 : 0),
        after: to + (added.length > 0 ? 1 : 0),
        ...shown,
      });
    listed += count;
    more += removed.length + added.length - count;
    from += removed.length + 1;
    to += added.length + 1;
  }
  return { path, hunks, more };
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Marks the lines that a text has more often than another; of equal lines, it marks the last ones. */
function surplus(lines: readonly string[], other: readonly string[]): readonly boolean[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.map((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** The marked lines from a place on. */
function run(lines: readonly string[], isMarked: readonly boolean[], from: number): readonly string[] {
  let end = from;
  while (isMarked[end]) end++;
  return lines.slice(from, end);
}
