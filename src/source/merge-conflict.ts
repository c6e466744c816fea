import { type Span, span } from './span.ts';

/** The lines that git writes around two versions of the same lines. */
export interface MergeConflict {
  readonly ours: Span;
  /** The marker above the common ancestor, which git adds with some settings of `merge.conflictStyle`. */
  readonly base?: Span;
  readonly divider: Span;
  readonly theirs: Span;
}

export const CONFLICT_MARKS = ['<<<<<<<', '=======', '>>>>>>>'] as const;

/**
 * The first unresolved conflict in a text: three lines, in this order, that begin with the seven characters of git's
 * markers. Files may use longer markers, which begin with the same seven. A single marker is ordinary text.
 */
export function mergeConflict(path: string, text: string): MergeConflict | undefined {
  const found: Span[] = [];
  let from = 0;
  for (const mark of CONFLICT_MARKS) {
    const line = lineWith(path, text, mark, from);
    if (line === undefined) return undefined;
    from = line.end;
    found.push(line);
  }
  const [ours, divider, theirs] = found;
  if (ours === undefined || divider === undefined || theirs === undefined) return undefined;
  const base = lineWith(path, text, '|||||||', ours.end);
  return { ours, divider, theirs, ...(base && base.start < divider.start ? { base } : {}) };
}

/** Whether a line begins like one of git's markers. Each of them may be left over without the others. */
export function isConflictMarker(line: string): boolean {
  return /^(?:<{7}|={7}|\|{7}|>{7})/.test(line);
}

/** Whether a line is one of git's markers as a whole: followed by a space and a name, except for the divider. */
export function isLeftOverMarker(line: string): boolean {
  return /^(?:={7}$|<{7} |\|{7}(?: |$)|>{7} )/.test(line);
}

/** The first line at or after an offset that begins with a marker. */
function lineWith(path: string, text: string, mark: string, from: number): Span | undefined {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    const before = text[at - 1];
    // A byte-order mark is not part of the first line.
    if (before !== undefined && before !== '\n' && before !== '\r' && !(at === 1 && before === '\ufeff'))
      continue;
    const end = /[\r\n]/g;
    end.lastIndex = at;
    return span(path, at, end.exec(text)?.index ?? text.length);
  }
  return undefined;
}
