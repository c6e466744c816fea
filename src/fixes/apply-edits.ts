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

/** Where an offset of the text is once the edits are made; one within what is replaced goes to its start. */
export function shifted(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { at, newText } of edits) {
    if (at.end <= offset && at.start < offset) shift += newText.length - (at.end - at.start);
    else if (at.start < offset) return at.start + shift;
  }
  return offset + shift;
}
