import type { FolderNames } from '../source/file-tree.ts';
import { IdColumn } from './id-column.ts';

/** Whether an id is committed, and for the same signature. */
export type SignatureMatch = 'absent' | 'own' | 'doubtful';

/** Marks a signature that has not been read, and one that no plan can have. */
const UNREAD = -1;
const NONE = -2;

const UTF8 = new TextEncoder();

/**
 * The signatures of the committed metadata of one stage, as bytes. Plans look up thousands of generations repeatedly:
 * comparing bytes needs no string or object for each.
 */
export class CommittedSignatures {
  readonly #ids: IdColumn;
  readonly #signatureOf: (id: string) => readonly string[] | undefined;
  /** Signatures in the order in which they were read. Where each one starts and ends is stored by index of its id. */
  #bytes = new Uint8Array(1024);
  #used = 0;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  /**
   * @param folders - Names in the stage's folder, some of which may not be ids.
   * @param signatureOf - Reads the signature of a folder's metadata; called at most once for each.
   */
  constructor(folders: FolderNames, signatureOf: (id: string) => readonly string[] | undefined) {
    this.#ids = IdColumn.of(folders);
    this.#signatureOf = signatureOf;
    this.#starts = new Int32Array(this.#ids.length).fill(UNREAD);
    this.#ends = new Int32Array(this.#ids.length);
  }

  /**
   * Compares the metadata of an id with a signature.
   *
   * @param slots - Contains the id in its slot `slot`, as in an {@link IdColumn}.
   * @param signature - Contains the signature from `from` to `to`. Its parts must not contain a `|`, which would make
   * the joined text ambiguous.
   */
  match(slots: Uint32Array, slot: number, signature: Uint8Array, from: number, to: number): SignatureMatch {
    const index = this.#ids.indexOfSlot(slots, slot);
    if (index < 0) return 'absent';
    if (this.#starts[index] === UNREAD) this.#keep(index);
    const start = this.#starts[index] ?? NONE;
    if (start === NONE || (this.#ends[index] ?? 0) - start !== to - from) return 'doubtful';
    const bytes = this.#bytes;
    for (let at = start, other = from; other < to; )
      if (bytes[at++] !== signature[other++]) return 'doubtful';
    return 'own';
  }

  #keep(index: number): void {
    const text = this.#signatureOf(this.#ids.at(index))?.join('|');
    // A lone surrogate has no UTF-8 encoding.
    if (text === undefined || /\p{Surrogate}/u.test(text)) {
      this.#starts[index] = NONE;
      return;
    }
    const most = this.#used + text.length * 3;
    if (most > this.#bytes.length) {
      const grown = new Uint8Array(most * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#starts[index] = this.#used;
    this.#used += UTF8.encodeInto(text, this.#bytes.subarray(this.#used)).written;
    this.#ends[index] = this.#used;
  }
}
