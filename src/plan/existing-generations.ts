import { requireReadable, UnreadableFile } from '../findings/unreadable-file.ts';
import type { Stage } from '../result.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import { compareCodePoints } from '../source/compare.ts';
import type { DataLayout } from '../source/data-layout.ts';
import type { FileTree, FolderNames } from '../source/file-tree.ts';
import { mergeConflict } from '../source/merge-conflict.ts';
import { decodeUtf8 } from '../source/source-file.ts';
import { CommittedSignatures } from './committed-signatures.ts';
import { isReplaceable, type Metadata, parseMetadata, signatureOfMetadata, textField } from './metadata.ts';

/** Cost of reading a file, in steps of a simple loop. */
const A_FILE = 64;

/** Ids of a stage whose metadata may name a cohort as their origin. */
export type OriginScope = (cohort: string, stage: Stage) => Iterable<string>;

/**
 * The committed generations, `gens/<stage>/<id>/metadata.json`. Folders are listed once; metadata is read lazily and
 * cached, because cohorts share generations.
 */
export class ExistingGenerations {
  readonly #layout: DataLayout;
  readonly #tree: FileTree;
  readonly #stages = new Map<Stage, StageFolder>();
  #scope: OriginScope | undefined;
  #twin: Twin | undefined;

  constructor(tree: FileTree, layout: DataLayout) {
    this.#tree = tree;
    this.#layout = layout;
  }

  get root(): string {
    return this.#layout.gens;
  }

  /** From now on, only these ids are searched for generations of a cohort, instead of all metadata. */
  narrowTo(scope: OriginScope): void {
    this.#scope = scope;
  }

  /**
   * Reuses what another instance has read, where both are the same.
   *
   * @param isSame - Whether a generation's folder, if it exists here, is byte for byte the same there.
   */
  readLike(other: ExistingGenerations, isSame: Twin['isSame']): void {
    this.#twin = { other, isSame };
  }

  /** All names in `gens/<stage>`, even those that are not generations. */
  folders(stage: Stage): FolderNames {
    return this.#stage(stage).names;
  }

  /**
   * Generations whose metadata names a cohort as their origin, by folder name. The first call reads the metadata of the
   * whole stage.
   */
  ofOrigin(stage: Stage, cohort: string): readonly string[] {
    const folder = this.#stage(stage);
    if (this.#scope !== undefined) {
      const ids = new Set(this.#scope(cohort, stage));
      return [...ids].filter((id) => this.#originOf(stage, id) === cohort).sort(compareCodePoints);
    }
    if (folder.byOrigin === undefined) {
      // The platform groups only from Node 21, and the bundle runs with Node 20, too.
      folder.byOrigin = new Map();
      for (const id of folder.names) {
        const origin = this.#originOf(stage, id);
        const siblings = folder.byOrigin.get(origin);
        if (siblings === undefined) folder.byOrigin.set(origin, [id]);
        else siblings.push(id);
      }
    }
    return folder.byOrigin.get(cohort) ?? [];
  }

  /** `undefined` for metadata that cannot be read. */
  #originOf(stage: Stage, id: string): string | undefined {
    try {
      const found = this.metadata(stage, id);
      return found.kind === 'metadata' ? textField(found.metadata, 'origin_cohort_id') : undefined;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return undefined;
    }
  }

  metadataPath(stage: Stage, id: string): string {
    return this.#layout.metadata(stage, id);
  }

  /**
   * The metadata of a generation. An id that is not a plain folder name has none.
   *
   * @throws {UnreadableFile} if the system denies access: it is then unknown whose id this is
   */
  metadata(stage: Stage, id: string): Existing {
    const { names, metadata } = this.#stage(stage);
    let existing = metadata.get(id);
    if (existing === undefined) {
      if (!names.has(id)) return MISSING;
      passCheckpoint(A_FILE);
      existing = this.#twin?.isSame(stage, id)
        ? this.#twin.other.metadata(stage, id)
        : this.#read(this.metadataPath(stage, id));
      metadata.set(id, existing);
    }
    return existing;
  }

  /** Whether the generation's metadata has this signature; `undefined` if there is no metadata. */
  hasSignature(stage: Stage, id: string, parts: readonly string[]): boolean | undefined {
    const existing = this.metadata(stage, id);
    if (existing.kind === 'missing') return undefined;
    const other = existing.kind === 'metadata' ? this.#signature(stage, id, existing.metadata) : undefined;
    return (
      other !== undefined &&
      other.length === parts.length &&
      other.every((part, index) => part === parts[index])
    );
  }

  /** The signatures of a stage as bytes; `undefined` if nothing is committed, or something was written since. */
  signatures(stage: Stage): CommittedSignatures | undefined {
    const folder = this.#stage(stage);
    // If only a few generations are read, an index of all would be the most expensive part.
    if (folder.names.size === 0 || folder.written || this.#scope !== undefined) return undefined;
    folder.committed ??= new CommittedSignatures(folder.names, (id) => {
      const existing = this.metadata(stage, id);
      return existing.kind === 'metadata' ? signatureOfMetadata(stage, existing.metadata) : undefined;
    });
    return folder.committed;
  }

  /** An independent copy: generations added to one of the two do not count in the other. */
  copy(): ExistingGenerations {
    const copy = new ExistingGenerations(this.#tree, this.#layout);
    copy.#scope = this.#scope;
    copy.readLike(this, () => true);
    return copy;
  }

  /** Adds the metadata of a generation, as if it were committed. */
  add(stage: Stage, id: string, existing: Existing): void {
    const known = this.#stage(stage);
    this.#addTo(known, id);
    known.metadata.set(id, existing);
  }

  /** Invalidates what was read of a metadata file that has just been written. */
  wrote(path: string): void {
    const written = this.#layout.generationOf(path);
    const known = written && this.#stages.get(written.stage);
    if (written === undefined || known === undefined) return;
    this.#addTo(known, written.id);
    known.metadata.delete(written.id);
  }

  #addTo(stage: StageFolder, id: string): void {
    const { names } = stage;
    if (names instanceof Set && stage.written) names.add(id);
    // The names may be a list that belongs to the tree, so they are copied before they are changed.
    else stage.names = new Set(names).add(id);
    stage.signatures.delete(id);
    stage.byOrigin = undefined;
    stage.written = true;
  }

  #stage(stage: Stage): StageFolder {
    let known = this.#stages.get(stage);
    if (known === undefined) {
      const folder = this.#layout.generations(stage);
      known = {
        names: this.#tree.folder?.(folder) ?? new Set(this.#tree.list(folder)),
        metadata: new Map(),
        signatures: new Map(),
        byOrigin: undefined,
        committed: undefined,
        written: false,
      };
      this.#stages.set(stage, known);
    }
    return known;
  }

  #signature(stage: Stage, id: string, metadata: Metadata): readonly string[] | undefined {
    const { signatures } = this.#stage(stage);
    if (!signatures.has(id)) signatures.set(id, signatureOfMetadata(stage, metadata));
    return signatures.get(id);
  }

  #read(path: string): Existing {
    const read = this.#tree.read(path);
    if (read.kind === 'missing') return MISSING;
    requireReadable(path, read);
    if (read.kind !== 'file') return UNREADABLE;
    const decoded = decodeUtf8(read.bytes);
    const metadata = decoded.kind === 'text' ? parseMetadata(decoded.text) : 'unreadable';
    if (metadata === 'unreadable') {
      const isConflict = decoded.kind === 'text' && mergeConflict(path, decoded.text) !== undefined;
      return isConflict && isReplaceable(decoded.text) ? CONFLICTED : UNREADABLE;
    }
    return metadata === 'not-an-object' ? NO_OBJECT : { kind: 'metadata', metadata };
  }
}

/** Another state of the same generations. */
interface Twin {
  readonly other: ExistingGenerations;
  readonly isSame: (stage: Stage, id: string) => boolean;
}

interface StageFolder {
  names: FolderNames;
  /** Metadata read so far, by folder name. */
  readonly metadata: Map<string, Existing>;
  /** Signatures of metadata, as far as they have been used. */
  readonly signatures: Map<string, readonly string[] | undefined>;
  /** Folder names by the cohort in their metadata, if used. */
  byOrigin: Map<string | undefined, string[]> | undefined;
  /** The same signatures as bytes, if used. Invalid once something has been `written`. */
  committed: CommittedSignatures | undefined;
  written: boolean;
}

export type Existing =
  /**
   * `conflicted`: the file has conflict markers and nothing that the derived file lacks. Neither side counts: the derived
   * file replaces both.
   */
  | { readonly kind: 'missing'; readonly conflicted?: true }
  /**
   * Not a readable JSON object. `crashes`: a JSON value that Python considers true, such as a non-empty list; the
   * runtime looks up fields in it and stops.
   */
  | { readonly kind: 'unreadable'; readonly crashes: boolean }
  | { readonly kind: 'metadata'; readonly metadata: Metadata };

const MISSING: Existing = { kind: 'missing' };
const CONFLICTED: Existing = { kind: 'missing', conflicted: true };
const UNREADABLE: Existing = { kind: 'unreadable', crashes: false };
const NO_OBJECT: Existing = { kind: 'unreadable', crashes: true };
