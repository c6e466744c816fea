import type { Stage } from '../result.ts';
import type { FileTree } from '../source/file-tree.ts';
import { decodeUtf8 } from '../source/source-file.ts';
import { type Metadata, parseMetadata, signatureOfMetadata } from './metadata.ts';

/**
 * The committed generations, `gens/<stage>/<id>/metadata.json`. Folders are listed once; metadata files are read when
 * asked for, and kept: cohorts share generations.
 */
export class ExistingGenerations {
  /** Repository-relative path of the `gens` folder. */
  readonly root: string;
  readonly #tree: FileTree;
  readonly #folders = new Map<Stage, ReadonlySet<string>>();
  readonly #metadata = new Map<string, Existing>();

  constructor(tree: FileTree, dataRoot: string) {
    this.#tree = tree;
    this.root = dataRoot === '' ? 'gens' : `${dataRoot}/gens`;
  }

  /** Names that stand in `gens/<stage>`, whatever they hold. */
  folders(stage: Stage): ReadonlySet<string> {
    let names = this.#folders.get(stage);
    if (names === undefined) {
      names = new Set(this.#tree.list(`${this.root}/${stage}`));
      this.#folders.set(stage, names);
    }
    return names;
  }

  metadataPath(stage: Stage, id: string): string {
    return `${this.root}/${stage}/${id}/metadata.json`;
  }

  /** The metadata of a generation. An id that is no plain folder name has none. */
  metadata(stage: Stage, id: string): Existing {
    if (!this.folders(stage).has(id)) return MISSING;
    const path = this.metadataPath(stage, id);
    let existing = this.#metadata.get(path);
    if (existing === undefined) {
      existing = this.#read(path);
      this.#metadata.set(path, existing);
    }
    return existing;
  }

  /** Whether the generation's metadata stands for this signature; `undefined` when there is no metadata. */
  hasSignature(stage: Stage, id: string, parts: readonly string[]): boolean | undefined {
    const existing = this.metadata(stage, id);
    if (existing.kind === 'missing') return undefined;
    const other = existing.kind === 'metadata' ? signatureOfMetadata(stage, existing.metadata) : undefined;
    return (
      other !== undefined &&
      other.length === parts.length &&
      other.every((part, index) => part === parts[index])
    );
  }

  /** Forgets what was known of a metadata file that has just been written. */
  wrote(path: string): void {
    this.#metadata.delete(path);
    this.#folders.clear();
  }

  #read(path: string): Existing {
    const read = this.#tree.read(path);
    if (read.kind === 'missing') return MISSING;
    if (read.kind !== 'file') return UNREADABLE;
    const decoded = decodeUtf8(read.bytes);
    const metadata = decoded.kind === 'text' ? parseMetadata(decoded.text) : 'unreadable';
    if (metadata === 'unreadable') return UNREADABLE;
    return metadata === 'not-an-object' ? NO_OBJECT : { kind: 'metadata', metadata };
  }
}

export type Existing =
  | { readonly kind: 'missing' }
  /**
   * Something stands there that is no readable JSON object. `crashes`: it is a JSON value that Python takes for true, such
   * as a list with a member; the runtime looks fields up in it and stops.
   */
  | { readonly kind: 'unreadable'; readonly crashes: boolean }
  | { readonly kind: 'metadata'; readonly metadata: Metadata };

const MISSING: Existing = { kind: 'missing' };
const UNREADABLE: Existing = { kind: 'unreadable', crashes: false };
const NO_OBJECT: Existing = { kind: 'unreadable', crashes: true };
