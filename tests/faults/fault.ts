import type { Code } from '../../src/findings/codes.ts';
import type { Place, Token } from './layout.ts';

/** A change of one file's text. */
export interface Edit extends Place {
  readonly text: string;
  /** Removes the whole file instead. */
  readonly remove?: boolean;
}

/**
 * Where a finding must stand. It is computed from the fault's own edit: the program under test has no part in it.
 *
 * - `token`: what stands at this place of the valid file, whatever becomes of it.
 * - `inserted`: a stretch of the text that an edit puts in.
 * - `path`: the file as a whole, or a path at which nothing stands.
 */
export type Where =
  | {
      readonly kind: 'token';
      readonly place: Place;
      /** A list or mapping may be pointed at whole, or on its first line. */
      readonly firstLine?: boolean;
      /** Without the quotes of a CSV cell, which belong to the cell but not to what it says. */
      readonly inner?: Place;
      /** Only the beginning is laid down (a quote that never ends has no end of its own). */
      readonly startOnly?: boolean;
    }
  | { readonly kind: 'inserted'; readonly edit: Edit; readonly from: number; readonly to: number }
  | { readonly kind: 'path'; readonly path: string };

/** A finding that a fault must cause. */
export interface Expected {
  /** Any of these codes says it. */
  readonly codes: readonly Code[];
  readonly where: Where;
  /** Other places that are as good; each is a decision that the documentation of the benchmark gives a reason for. */
  readonly or?: readonly Where[];
  /** The name that a misspelling hides, as it must come first in the hint; and which slip it was. */
  readonly rightName?: string;
  readonly slip?: string;
  /** What is written instead of it: a hint may quote it first. */
  readonly written?: string;
  /** What the hint must say, where the issue asks for it. */
  readonly advice?: RegExp;
}

export interface Fault {
  readonly edits: readonly Edit[];
  /** Nothing for a change that does no harm: then every finding is a false one. */
  readonly expected: readonly Expected[];
  /** One finding that says all of it at the place where it is fixed, which does as well. */
  readonly instead?: Expected;
  /**
   * What it touches, as paths from the general to the particular (`alpha/axis/draft_llm/gpt-5`). Two faults are independent
   * unless one of them touches what contains the other.
   */
  readonly subjects: readonly string[];
  /** Files in which nothing else can be read any more. */
  readonly hides?: readonly string[];
  /** Specs whose rows cannot be known any more; what is only seen in rows cannot be told then. */
  readonly breaksRows?: readonly string[];
  /** Specs whose rows it is seen in. */
  readonly needsRows?: readonly string[];
}

export const atToken = (place: Place | Token): Where => ({
  kind: 'token',
  place,
  ...('format' in place && place.format === 'csv' && place.quote !== '' ? { inner: place.inner } : {}),
});
export const atCollection = (place: Place): Where => ({ kind: 'token', place, firstLine: true });
export const atStart = (place: Place): Where => ({ kind: 'token', place, startOnly: true });
export const atPath = (path: string): Where => ({ kind: 'path', path });
export const inEdit = (edit: Edit, part: string): Where => {
  const from = edit.text.indexOf(part);
  if (from < 0) throw new Error(`fault: '${part}' is not in the edit`);
  return { kind: 'inserted', edit, from, to: from + part.length };
};

export function replace({ path, start, end }: Place, text: string): Edit {
  return { path, start, end, text };
}

export function cut(place: Place): Edit {
  return replace(place, '');
}

export function insertAt(path: string, offset: number, text: string): Edit {
  return { path, start: offset, end: offset, text };
}

export function removeFile(path: string): Edit {
  return { path, start: 0, end: 0, text: '', remove: true };
}

/** Whether two faults can be told apart from each other and do not hide each other. */
export function areIndependent(one: Fault, other: Fault): boolean {
  const contains = (left: string, right: string): boolean => left === right || right.startsWith(`${left}/`);
  const shares = one.subjects.some((left) =>
    other.subjects.some((right) => contains(left, right) || contains(right, left)),
  );
  if (shares || hidesFrom(one, other) || hidesFrom(other, one)) return false;
  return !one.edits.some((left) => other.edits.some((right) => overlap(left, right)));
}

function hidesFrom(one: Fault, other: Fault): boolean {
  const paths = [
    ...other.edits.map((edit) => edit.path),
    ...other.expected.map(({ where }) => pathOf(where)),
  ];
  return (
    (one.hides ?? []).some((path) => paths.includes(path)) ||
    (one.breaksRows ?? []).some((spec) => other.needsRows?.includes(spec) ?? false)
  );
}

function overlap(left: Edit, right: Edit): boolean {
  if (left.path !== right.path) return false;
  if (left.remove || right.remove) return true;
  return left.start <= right.end && right.start <= left.end;
}

export function pathOf(where: Where): string {
  switch (where.kind) {
    case 'token':
      return where.place.path;
    case 'inserted':
      return where.edit.path;
    case 'path':
      return where.path;
  }
}
