import type { Edit } from '../findings/fix.ts';

/** Applies edits, which must not overlap, to a text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let made = '';
  let done = 0;
  for (const { at, newText } of inOrder(edits)) {
    if (at.start < done || at.end > text.length) throw new Error('invariant: edits overlap or lead out');
    made += text.slice(done, at.start) + newText;
    done = at.end;
  }
  return made + text.slice(done);
}

/** Sorted by position; insertions at the same position keep their order. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((left, right) => left.at.start - right.at.start || left.at.end - right.at.end);
}

/**
 * Whether two edits conflict: they overlap, touch, or insert at the same position. Only one of them can then be made.
 */
export function meet({ at: one }: Edit, { at: other }: Edit): boolean {
  return one.path === other.path && one.start <= other.end && other.start <= one.end;
}

/** Maps offsets of a text to those after edits, which must be sorted and must not overlap. */
export class Shift {
  readonly #edits: readonly Edit[];
  /** By how much each edit, together with those before it, shifts the following text. */
  readonly #moved: readonly number[];

  constructor(edits: readonly Edit[]) {
    this.#edits = edits;
    let moved = 0;
    this.#moved = edits.map(({ at, newText }) => {
      moved += newText.length - (at.end - at.start);
      return moved;
    });
  }

  /** An offset within replaced text maps to the start of its replacement. */
  of(offset: number): number {
    // Find the first edit that does not end before the offset.
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.#edits[middle]?.at;
      if (at !== undefined && at.end <= offset && at.start < offset) low = middle + 1;
      else high = middle;
    }
    const within = this.#edits[low]?.at;
    return Math.min(offset, within?.start ?? offset) + (this.#moved[low - 1] ?? 0);
  }
}
