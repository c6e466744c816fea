import { MAX_MESSAGES, writeIds } from './blake2b.ts';
import { SLOT_BYTES } from './blake2b-layout.ts';
import { ID_PREFIXES, type IdStage } from './generation-id.ts';
import { IdColumn } from './id-column.ts';

// Small: a cohort makes three of these, and memory outside the heap brings full collections on.
const STAGED_BYTES = 16_384;
const SEPARATOR = 0x7c;

/**
 * Computes the ids of many generations of one stage (semantics §4). A signature is given in two pieces, because its
 * tail (template, llm, replicate) is shared by many entries and its head is the parent's id, which stands in a column
 * already; no string is built for an entry.
 */
export class IdBatch {
  readonly #prefix: string;
  #staged = new Uint8Array(STAGED_BYTES);
  #used = 0;
  readonly #ends = new Uint32Array(MAX_MESSAGES);
  #pending = 0;
  #slots: Uint8Array;
  #count = 0;

  /** `expected` is how many entries will come; more or fewer may. */
  constructor(stage: IdStage, expected = MAX_MESSAGES) {
    this.#prefix = ID_PREFIXES[stage];
    this.#slots = new Uint8Array(expected * SLOT_BYTES);
  }

  /** Adds an entry whose signature is `head|tail`; both as {@link signature} makes them. */
  add(head: Uint8Array, tail: Uint8Array): void {
    this.#makeRoom(head.length + 1 + tail.length);
    for (let byte = 0; byte < head.length; byte++) this.#staged[this.#used++] = head[byte] ?? 0;
    this.#close(tail);
  }

  /** Adds an entry whose signature starts with the id of its parent. */
  addChild(parents: IdColumn, parent: number, tail: Uint8Array): void {
    this.#makeRoom(SLOT_BYTES + 1 + tail.length);
    this.#used = parents.write(parent, this.#staged, this.#used);
    this.#close(tail);
  }

  /** The ids in the order in which their entries were added. The batch must not be used afterwards. */
  finish(): IdColumn {
    this.#flush();
    return new IdColumn(this.#count, this.#slots);
  }

  #makeRoom(bytes: number): void {
    if (this.#pending < MAX_MESSAGES && this.#used + bytes <= this.#staged.length) return;
    this.#flush();
    if (bytes > this.#staged.length) this.#staged = new Uint8Array(bytes);
  }

  #close(tail: Uint8Array): void {
    this.#staged[this.#used++] = SEPARATOR;
    for (let byte = 0; byte < tail.length; byte++) this.#staged[this.#used++] = tail[byte] ?? 0;
    this.#ends[this.#pending++] = this.#used;
  }

  #flush(): void {
    const end = (this.#count + this.#pending) * SLOT_BYTES;
    if (end > this.#slots.length) {
      const grown = new Uint8Array(Math.max(end, this.#slots.length * 2));
      grown.set(this.#slots);
      this.#slots = grown;
    }
    const messages = this.#staged.subarray(0, this.#used);
    writeIds(
      messages,
      this.#ends.subarray(0, this.#pending),
      this.#prefix,
      this.#slots,
      this.#count * SLOT_BYTES,
    );
    this.#count += this.#pending;
    this.#pending = 0;
    this.#used = 0;
  }
}
