import type { Span } from '../source/span.ts';

/** One replacement in one file; an empty span is an insertion. */
export interface Edit {
  /** The range to replace, as located by the parser. */
  readonly at: Span;
  readonly newText: string;
}

/** The hint of a finding as data. Applied either completely or not at all. */
export interface Fix {
  /** In one or more files; must not overlap. */
  readonly edits: readonly Edit[];
  /** A file to rename. */
  readonly rename?: Rename;
  /**
   * Whether it may be applied without asking: there is a single typo, only one candidate, and nothing is lost. All
   * other fixes are suggestions.
   */
  readonly safe: boolean;
  /** Names of which either spelling may be the typo. */
  readonly unproven?: readonly Unproven[];
}

/**
 * A name that is written and the one that is meant, as long as either of them may be the typo. The other names in the
 * repository decide (see `fixes/settle-safety.ts`).
 */
interface Unproven {
  readonly written: string;
  readonly meant: string;
  /** Number of the edits that replace it. */
  readonly edits: number;
}

export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** A fix that is mechanical but not certain, so that it is only suggested. */
export function suggested(...edits: readonly (Edit | undefined)[]): { readonly fix?: Fix } {
  return edits.length > 0 && edits.every((edit) => edit !== undefined) ? { fix: { edits, safe: false } } : {};
}

/** Joins several fixes into one, which is safe only if each of them is. */
export function together(remedies: readonly { readonly fix?: Fix | undefined }[]): { readonly fix?: Fix } {
  const fixes = remedies.flatMap(({ fix }) => fix ?? []);
  if (fixes.length === 0 || fixes.length < remedies.length) return {};
  const unproven = new Map<string, Unproven>();
  for (const one of fixes.flatMap((fix) => fix.unproven ?? [])) {
    const key = JSON.stringify([one.written, one.meant]);
    unproven.set(key, { ...one, edits: one.edits + (unproven.get(key)?.edits ?? 0) });
  }
  return {
    fix: {
      edits: fixes.flatMap((fix) => fix.edits),
      safe: fixes.every(({ safe }) => safe),
      ...(unproven.size === 0 ? {} : { unproven: [...unproven.values()] }),
    },
  };
}
