import type { FolderNames } from '../source/file-tree.ts';
import { IdColumn } from './id-column.ts';

/** What committed metadata says of an id and the signature that the id was made from. */
export type Standing = 'absent' | 'own' | 'doubtful';

/** Offset of a signature that has not been asked for, and of one that no plan can have. */
const UNREAD = -1;
const NONE = -2;

const UTF8 = new TextEncoder();

/**
 * The signatures that the committed metadata of one stage stands for, as bytes. Plans meet the same generations again
 * and again, thousands at a time: comparing bytes needs no string and no object for each.
 */
export class CommittedSignatures {
  readonly #ids: IdColumn;
  readonly #signatureOf: (id: string) => readonly string[] | undefined;
  /** Signatures one after another, in the order in which they were asked for; where each starts and ends, by index of id. */
  #bytes = new Uint8Array(1024);
  #used = 0;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  /**
   * @param folders - Names in the stage's folder, of which some may be no ids.
   * @param signatureOf - Reads the signature that a folder's metadata stands for; asked at most once for each.
   */
  constructor(folders: FolderNames, signatureOf: (id: string) => readonly string[] | undefined) {
    this.#ids = IdColumn.of(folders);
    this.#signatureOf = signatureOf;
    this.#starts = new Int32Array(this.#ids.length).fill(UNREAD);
    this.#ends = new Int32Array(this.#ids.length);
  }

  /**
   * How the metadata of an id stands to a signature.
   *
   * @param slots - Where the id stands, as an {@link IdColumn} keeps it, in the slot `slot`.
   * @param signature - Holds the signature from `from` to `to`. None of its parts may hold a `|`: joined, they could be
   * the parts of another.
   */
  standing(slots: Uint32Array, slot: number, signature: Uint8Array, from: number, to: number): Standing {
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
    // A lone surrogate has no bytes of its own.
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
