import { type Edit, type Fault, pathOf, type Where } from './fault.ts';

/** Where a finding stands in the files as they are with all faults in them. */
export interface Target {
  readonly path: string;
  readonly start?: number;
  /** Any of these ends will do; none is laid down when there is none. */
  readonly ends?: readonly number[];
}

/** The files with all faults in them, and where the findings of each may stand then, the best place first. */
export function applyFaults(
  original: ReadonlyMap<string, string>,
  faults: readonly Fault[],
): { files: Map<string, string>; targets: Target[][][] } {
  const files = new Map(original);
  const edits = [...new Set(faults.flatMap((fault) => fault.edits))];
  const shifts = new Map<string, Shift>();
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const own = edits.filter((edit) => edit.path === path).sort((left, right) => left.start - right.start);
    if (own.some((edit) => edit.remove)) {
      files.delete(path);
      continue;
    }
    const shift = new Shift(own);
    shifts.set(path, shift);
    files.set(path, shift.apply(original.get(path) ?? ''));
  }
  const targets = faults.map((fault) =>
    fault.expected.map(({ where, or = [] }) =>
      [where, ...or, ...insideQuotes(where)].map((one) => targetOf(one, shifts.get(pathOf(one)), files)),
    ),
  );
  return { files, targets };
}

/** Offsets of one file before and after its edits, which do not overlap. */
class Shift {
  readonly #edits: readonly Edit[];

  constructor(edits: readonly Edit[]) {
    this.#edits = edits;
  }

  apply(text: string): string {
    let result = '';
    let done = 0;
    for (const edit of this.#edits) {
      result += text.slice(done, edit.start) + edit.text;
      done = edit.end;
    }
    return result + text.slice(done);
  }

  /** Where the first character of what stood here is; text that is put in before it moves it. */
  start(offset: number): number {
    return (
      offset + this.#sum((edit) => edit.end <= offset && (edit.start < offset || edit.end === edit.start))
    );
  }

  /** Where what ended here ends; text that is put in behind it does not belong to it. */
  end(offset: number): number {
    return offset + this.#sum((edit) => edit.end <= offset && edit.start < offset);
  }

  of(edit: Edit): number {
    return edit.start + this.#sum((other) => other !== edit && other.end <= edit.start);
  }

  #sum(isBefore: (edit: Edit) => boolean): number {
    let sum = 0;
    for (const edit of this.#edits) if (isBefore(edit)) sum += edit.text.length - (edit.end - edit.start);
    return sum;
  }
}

function insideQuotes(where: Where): Where[] {
  return where.kind === 'token' && where.inner ? [{ kind: 'token', place: where.inner }] : [];
}

function targetOf(where: Where, shift: Shift | undefined, files: ReadonlyMap<string, string>): Target {
  switch (where.kind) {
    case 'path':
      return { path: where.path };
    case 'inserted': {
      const { path } = where.edit;
      const start = shift?.of(where.edit) ?? 0;
      return { path, start: start + where.from, ends: [start + where.to] };
    }
    case 'token': {
      const { path } = where.place;
      const start = shift?.start(where.place.start) ?? where.place.start;
      if (where.startOnly) return { path, start };
      const end = Math.max(start, shift?.end(where.place.end) ?? where.place.end);
      if (!where.firstLine) return { path, start, ends: [end] };
      const line = (files.get(path) ?? '').slice(start, end).split('\n')[0] ?? '';
      return { path, start, ends: [end, start + line.trimEnd().length] };
    }
  }
}
