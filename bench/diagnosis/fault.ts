import type { Code } from '../../src/diagnostics/codes.ts';

/** A change of one file's text. */
export interface Edit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Removes the whole file instead. */
  readonly remove?: boolean;
}

/** A finding that a fault must cause; offsets are those of the valid file, and follow the edits. */
export interface ExpectedFinding {
  /** Any of these says it. */
  readonly codes: readonly Code[];
  readonly path: string;
  /** Absent for a finding on a whole or missing file. */
  readonly start?: number;
  readonly end?: number;
  /** The finding is inside what is put in at `start`: so far behind its beginning; `end - start` is its length. */
  readonly inserted?: number;
  /** Several findings of these codes are expected in the file: each is told apart by its place. */
  readonly many?: boolean;
}

export interface Fault {
  readonly edits: readonly Edit[];
  readonly expected: readonly ExpectedFinding[];
  /** What it touches; faults of one trial touch different things, so that they are independent. */
  readonly subjects: readonly string[];
  /** The name that a misspelling hides. */
  readonly rightName?: string;
  /** Nothing else in the edited files can be told. */
  readonly hidesFile?: boolean;
}

/** The files with all faults in them, and where each fault's findings stand then. */
export function applyFaults(
  original: ReadonlyMap<string, string>,
  faults: readonly Fault[],
): { files: Map<string, string>; expected: ExpectedFinding[][] } {
  const files = new Map(original);
  const edits = faults.flatMap((fault) => fault.edits);
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const own = edits.filter((edit) => edit.path === path);
    if (own.some((edit) => edit.remove)) {
      files.delete(path);
      continue;
    }
    let text = files.get(path) ?? '';
    for (const edit of [...own].sort((left, right) => right.start - left.start)) {
      text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    }
    files.set(path, text);
  }
  const expected = faults.map((fault) =>
    fault.expected.map((finding) => {
      if (finding.start === undefined || finding.end === undefined) return finding;
      const own = edits.filter((edit) => edit.path === finding.path);
      if (finding.inserted !== undefined) {
        const start = moved(finding.start, own, false) + finding.inserted;
        return { ...finding, start, end: start + (finding.end - finding.start) };
      }
      return { ...finding, start: moved(finding.start, own, false), end: moved(finding.end, own, true) };
    }),
  );
  return { files, expected };
}

/** Where an offset of the valid text stands after the edits; an end moves behind what replaces its token. */
function moved(offset: number, edits: readonly Edit[], isEnd: boolean): number {
  let shift = 0;
  for (const edit of edits) {
    const before = isEnd
      ? edit.end <= offset && edit.start < offset
      : edit.end <= offset && edit.start < offset;
    const insertion = edit.start === edit.end && edit.start === offset;
    if (before || (insertion && isEnd)) shift += edit.text.length - (edit.end - edit.start);
  }
  return offset + shift;
}
