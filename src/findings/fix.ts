import type { Span } from '../source/span.ts';

/** One replacement in one file; an empty span is a place where text is put in. */
export interface Edit {
  /** What is replaced, as the parse that found the fault has it. */
  readonly at: Span;
  readonly newText: string;
}

/** A remedy as data: what a hint says, done. All of it or nothing. */
export interface Fix {
  /** In one file or several; they do not overlap. */
  readonly edits: readonly Edit[];
  /** A file that gets another path. */
  readonly rename?: Rename;
  /**
   * Whether it may be made without asking: one slip of the hand, one candidate, and nothing lost. All others are offered,
   * and someone decides.
   */
  readonly safe: boolean;
  /**
   * The name that is written and the one that is meant, while it is open which of the two is the slip: what the rest of
   * the repository writes decides (see `fixes/settle-safety.ts`).
   */
  readonly unproven?: { readonly written: string; readonly meant: string };
}

export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** A remedy that is mechanical and not certain: it is offered, never made unasked. */
export function suggested(...edits: readonly (Edit | undefined)[]): { readonly fix?: Fix } {
  return edits.length > 0 && edits.every((edit) => edit !== undefined) ? { fix: { edits, safe: false } } : {};
}
