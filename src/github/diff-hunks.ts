/**
 * Locates lines on the new side of a patch, as GitHub returns it for a file of a pull request. They must be within one
 * hunk, including context, since a review can only comment there.
 *
 * @param line - Their expected position, 1-based.
 * @param lines - Their content. If it differs at the expected position, a single other occurrence is used.
 * @returns the line at which they start; `undefined` if no hunk contains them
 */
export function placeInPatch(patch: string, line: number, lines: readonly string[]): number | undefined {
  if (lines.length === 0) return undefined;
  const found = hunksOf(patch).flatMap(({ start, texts }) =>
    texts.flatMap((_, index) =>
      lines.every((text, offset) => texts[index + offset] === text) ? [start + index] : [],
    ),
  );
  if (found.includes(line)) return line;
  return found.length === 1 ? found[0] : undefined;
}

interface Hunk {
  /** The number of the hunk's first line in the new file. */
  readonly start: number;
  /** The hunk's lines in the new file. */
  readonly texts: string[];
}

function hunksOf(patch: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const line of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header) hunks.push({ start: Number(header[1]), texts: [] });
    else if (line.startsWith('+') || line.startsWith(' ')) hunks.at(-1)?.texts.push(line.slice(1));
  }
  return hunks;
}
