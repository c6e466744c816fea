import { type Span, span } from './span.ts';

/** The three lines that git writes around two versions of the same lines. */
export interface MergeConflict {
  readonly ours: Span;
  readonly divider: Span;
  readonly theirs: Span;
}

const MARKS = ['<<<<<<<', '=======', '>>>>>>>'] as const;

/**
 * The first unresolved conflict in a text: three lines, in this order, that begin with the seven characters of git's
 * markers. Files may use longer markers, which begin with the same seven. A single marker is ordinary text.
 */
export function mergeConflict(path: string, text: string): MergeConflict | undefined {
  const found: Span[] = [];
  let from = 0;
  for (const mark of MARKS) {
    const start = lineWith(text, mark, from);
    if (start === undefined) return undefined;
    const end = /[\r\n]/g;
    end.lastIndex = start;
    from = end.exec(text)?.index ?? text.length;
    found.push(span(path, start, from));
  }
  const [ours, divider, theirs] = found;
  return ours && divider && theirs && { ours, divider, theirs };
}

/** The start of the first line at or after an offset that begins with a marker. */
function lineWith(text: string, mark: string, from: number): number | undefined {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    const before = text[at - 1];
    // A byte-order mark is not part of the first line.
    if (before === undefined || before === '\n' || before === '\r' || (at === 1 && before === '\ufeff'))
      return at;
  }
  return undefined;
}
