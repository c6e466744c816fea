/** Context lines around a change. */
const CONTEXT = 3;

/** A range of lines that differ; half-open, 0-based. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /**
   * The end of the range in the new text. It starts at the same line in both texts, since a range whose length changes
   * is always the only one.
   */
  readonly newTo: number;
}

/** A changed file; a new file has no former text. */
interface ChangedText {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** The changes of a file as a patch for `git apply`. */
export function unifiedDiff({ path, before, after }: ChangedText): string {
  const old = patchLines(before ?? '');
  const now = patchLines(after);
  const hunks = hunksOf(stretches(old, now));
  if (hunks.length === 0) return '';
  const from = before === undefined ? '/dev/null' : patchPath(`a/${path}`);
  return `--- ${from}\n+++ ${patchPath(`b/${path}`)}\n${hunks.map((hunk) => hunkText(hunk, old, now)).join('')}`;
}

/** Where two texts differ, line by line; a single range if lines were added or removed. */
function stretches(old: readonly string[], now: readonly string[]): readonly Stretch[] {
  if (old.length === now.length) {
    const found: Stretch[] = [];
    for (let line = 0; line < old.length; line++) {
      if (old[line] === now[line]) continue;
      const start = line;
      while (line < old.length && old[line] !== now[line]) line++;
      found.push({ from: start, to: line, newTo: line });
    }
    return found;
  }
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return [{ from: head, to: old.length - tail, newTo: now.length - tail }];
}

/** Groups ranges whose context lines touch into hunks. */
function hunksOf(found: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const hunks: Stretch[][] = [];
  for (const stretch of found) {
    const last = hunks.at(-1);
    if (last && stretch.from - (last.at(-1)?.to ?? 0) <= 2 * CONTEXT) last.push(stretch);
    else hunks.push([stretch]);
  }
  return hunks;
}

function hunkText(hunk: readonly Stretch[], old: readonly string[], now: readonly string[]): string {
  const [first] = hunk;
  const last = hunk.at(-1);
  if (first === undefined || last === undefined) return '';
  const from = Math.max(0, first.from - CONTEXT);
  const to = Math.min(old.length, last.to + CONTEXT);
  const lines: string[] = [];
  let done = from;
  const add = (sign: ' ' | '+' | '-', some: readonly string[]): void => {
    for (const line of some) lines.push(markedLine(sign, line));
  };
  for (const { from: start, to: end, newTo } of hunk) {
    add(' ', old.slice(done, start));
    add('-', old.slice(start, end));
    add('+', now.slice(start, newTo));
    done = end;
  }
  add(' ', old.slice(done, to));
  const count = to - from;
  const newCount = count + last.newTo - last.to;
  const range = (start: number, size: number): string => `${size === 0 ? start : start + 1},${size}`;
  return `@@ -${range(from, count)} +${range(from, newCount)} @@\n${lines.join('')}`;
}

/** Quotes a path as in git's own patches: in C style, byte by byte. */
export function patchPath(path: string): string {
  if (/^[A-Za-z0-9_./@+=,-]+$/.test(path)) return path;
  const bytes = Array.from(new TextEncoder().encode(path), (byte) =>
    byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : String.fromCharCode(byte),
  );
  return `"${bytes.join('')}"`;
}

/** The lines of a text with their ends, which are part of the lines in a patch. */
function patchLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function markedLine(sign: ' ' | '+' | '-', line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
