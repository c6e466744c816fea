import type { Place } from '../findings/diagnostic.ts';
import { placePath } from '../findings/diagnostic.ts';
import { lineAt } from '../findings/line-at.ts';
import type { SourceFile } from '../source/source-file.ts';

/** One end of a span; line and columns are 1-based. */
export interface Point {
  /** UTF-16 offset in the decoded text. */
  readonly offset: number;
  readonly line: number;
  /** In code points, for people. */
  readonly column: number;
  /** In UTF-16 units, for editors and SARIF. */
  readonly unitColumn: number;
}

export interface Location {
  readonly path: string;
  /** Absent for a whole or missing file, and if the text is not available. */
  readonly range?: { readonly start: Point; readonly end: Point };
}

/** Finds lines and columns, efficiently even for many lookups on long lines. */
export class Positions {
  readonly #sources: ReadonlyMap<string, SourceFile>;
  /** By path: offsets of the second halves of surrogate pairs, ascending. */
  readonly #pairs = new Map<string, readonly number[]>();

  constructor(sources: ReadonlyMap<string, SourceFile>) {
    this.#sources = sources;
  }

  locate(place: Place): Location {
    const path = placePath(place);
    const file = this.#sources.get(path);
    if (place.kind !== 'span' || !file) return { path };
    return {
      path,
      range: { start: this.#point(file, place.span.start), end: this.#point(file, place.span.end) },
    };
  }

  /** `path:line:column`, or just the path. */
  text(place: Place): string {
    const { path, range } = this.locate(place);
    return range ? `${path}:${range.start.line}:${range.start.column}` : path;
  }

  #point(file: SourceFile, wanted: number): Point {
    const offset = Math.max(0, Math.min(wanted, file.text.length));
    const line = lineAt(file.lines, offset);
    const lineStart = file.lines.lineStart(line);
    const pairs = this.#pairs.get(file.path) ?? pairOffsets(file.text);
    this.#pairs.set(file.path, pairs);
    // Editors neither show nor count a byte-order mark.
    const mark = line === 1 && offset > 0 && file.text.startsWith('\ufeff') ? 1 : 0;
    const unitColumn = offset - lineStart + 1 - mark;
    return {
      offset,
      line,
      column: unitColumn - (countBelow(pairs, offset) - countBelow(pairs, lineStart)),
      unitColumn,
    };
  }
}

function pairOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) offsets.push(match.index + 1);
  return offsets;
}

/** Number of the given ascending numbers that are smaller than `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
