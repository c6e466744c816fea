import type { Edit } from '../findings/fix.ts';

/** A text with edits made, which do not overlap; every other character is as it was. */
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

/** By path and place; what is put in at one place stays in the order given. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((left, right) => left.at.start - right.at.start || left.at.end - right.at.end);
}

/** Whether two edits would meet: overlap, touch, or put text in at one place. Then only one of them is made. */
export function meet({ at: one }: Edit, { at: other }: Edit): boolean {
  return one.path === other.path && one.start <= other.end && other.start <= one.end;
}

/** Where offsets of a text are once edits are made, which are in order and do not overlap. */
export class Shift {
  readonly #edits: readonly Edit[];
  /** By how much each edit, and those before it, move what follows. */
  readonly #moved: readonly number[];

  constructor(edits: readonly Edit[]) {
    this.#edits = edits;
    let moved = 0;
    this.#moved = edits.map(({ at, newText }) => {
      moved += newText.length - (at.end - at.start);
      return moved;
    });
  }

  /** Of an offset within what is replaced, where its replacement starts. */
  of(offset: number): number {
    // The first edit that does not lie before the offset.
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
