/**
 * A half-open range of UTF-16 offsets in one file. The core only uses offsets; line and column are computed at the
 * edge, by {@link LineIndex}.
 */
export interface Span {
  /** Repository-relative path with `/` separators. */
  readonly path: string;
  /** First offset, in UTF-16 code units of the decoded text. */
  readonly start: number;
  /** Offset after the last code unit; equal to `start` for an insertion point. */
  readonly end: number;
}

export function span(path: string, start: number, end: number): Span {
  return { path, start, end };
}

/** The smallest span that contains both, which must be in the same file. */
export function cover(first: Span, last: Span): Span {
  return { path: first.path, start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}
