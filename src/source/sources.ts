import type { FileRead, FileTree } from './file-tree.ts';
import { decodeUtf8, SourceFile } from './source-file.ts';

/** A text file, or why there is none. */
export type Opened =
  | { readonly kind: 'text'; readonly file: SourceFile }
  | Exclude<FileRead, { readonly kind: 'file' }>
  /** Not UTF-8; `offset` in bytes, `line` 1-based. */
  | { readonly kind: 'malformed'; readonly offset: number; readonly line: number };

/** Opens text files of a tree once each: catalogs and shared includes are read for the first cohort that asks. */
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
    const opened = read.kind === 'file' ? decode(path, read.bytes) : read;
    this.#opened.set(path, opened);
    return opened;
  }

  /** Every text opened so far, by path. */
  get files(): ReadonlyMap<string, SourceFile> {
    const files = new Map<string, SourceFile>();
    for (const [path, opened] of this.#opened) if (opened.kind === 'text') files.set(path, opened.file);
    return files;
  }
}

function decode(path: string, bytes: Uint8Array): Opened {
  const decoded = decodeUtf8(bytes);
  return decoded.kind === 'text' ? { kind: 'text', file: new SourceFile(path, decoded.text) } : decoded;
}
