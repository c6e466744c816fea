import { type ForeignFile, firstLine, formOfBytes, formOfText } from './file-form.ts';
import type { FileRead, FileTree } from './file-tree.ts';
import { type MergeConflict, mergeConflict } from './merge-conflict.ts';
import { decodeUtf8, SourceFile } from './source-file.ts';
import { type Span, span } from './span.ts';

/** A text file, or why there is none. */
export type Opened =
  | { readonly kind: 'text'; readonly file: SourceFile }
  | Exclude<FileRead, { readonly kind: 'file' }>
  /**
   * Not UTF-8; `line` is 1-based, `byte` is the first malformed one, and `at` is its position in the displayed text.
   */
  | {
      readonly kind: 'malformed';
      readonly line: number;
      readonly byte: number;
      readonly at: Span;
      readonly shown: SourceFile;
    }
  /** The file has conflict markers, so nothing is read from it. */
  | { readonly kind: 'conflicted'; readonly conflict: MergeConflict; readonly shown: SourceFile }
  /** Not what its name suggests, but, for example, a spreadsheet or a web page. */
  | { readonly kind: 'foreign'; readonly foreign: ForeignFile; readonly shown: SourceFile };

/** Opens each text file of a tree once, because cohorts share catalogs and includes. */
export class Sources {
  readonly tree: FileTree;
  readonly #opened = new Map<string, Opened>();

  constructor(tree: FileTree) {
    this.tree = tree;
  }

  open(path: string): Opened {
    const known = this.#opened.get(path);
    if (known !== undefined) return known;
    const read = this.tree.read(path);
    const opened = read.kind === 'file' ? openBytes(path, read.bytes) : read;
    this.#opened.set(path, opened);
    return opened;
  }

  opened(): ReadonlyMap<string, Opened> {
    return new Map(this.#opened);
  }

  /** Adds files that another instance has already opened. */
  take(opened: ReadonlyMap<string, Opened>): void {
    for (const [path, one] of opened) this.#opened.set(path, one);
  }

  /** Every path opened so far, and whether it exists. */
  *lookups(): Iterable<{ readonly path: string; readonly exists: boolean }> {
    for (const [path, { kind }] of this.#opened) yield { path, exists: kind !== 'missing' };
  }

  /** Every text opened so far, by path; for a text that is not UTF-8, a displayable approximation. */
  get files(): ReadonlyMap<string, SourceFile> {
    const files = new Map<string, SourceFile>();
    for (const [path, opened] of this.#opened) {
      if (opened.kind === 'text') files.set(path, opened.file);
      else if ('shown' in opened) files.set(path, opened.shown);
    }
    return files;
  }
}

/** The text of a file, or the reason why its bytes are not text; nothing is derived from such a file. */
export function openBytes(
  path: string,
  bytes: Uint8Array,
): Extract<Opened, { readonly kind: 'text' | 'malformed' | 'conflicted' | 'foreign' }> {
  const form = formOfBytes(bytes);
  if (form !== undefined) {
    const shown = new SourceFile(
      path,
      form === 'utf-16' ? decodeUtf16(bytes) : lossily(bytes.subarray(0, 1000)),
    );
    return { kind: 'foreign', foreign: { form, at: firstLine(path, shown.text) }, shown };
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.kind === 'text') {
    const file = new SourceFile(path, decoded.text);
    const conflict = mergeConflict(path, decoded.text);
    if (conflict) return { kind: 'conflicted', conflict, shown: file };
    const foreign = formOfText(file);
    return foreign ? { kind: 'foreign', foreign, shown: file } : { kind: 'text', file };
  }
  // Malformed bytes become U+FFFD, which preserves positions in the text before them.
  const start = lossily(bytes.subarray(0, decoded.offset)).length;
  const shown = new SourceFile(path, lossily(bytes));
  const byte = bytes[decoded.offset] ?? 0;
  return { kind: 'malformed', line: decoded.line, byte, at: span(path, start, start + 1), shown };
}

function lossily(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Decodes UTF-16 for display. A zero or `0xfe` as the first byte means big-endian. */
function decodeUtf16(bytes: Uint8Array): string {
  const isBig = bytes[0] === 0 || bytes[0] === 0xfe;
  return new TextDecoder(isBig ? 'utf-16be' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
}
