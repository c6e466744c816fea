import { passCheckpoint } from '../source/checkpoint.ts';
import { MAX_MESSAGES, writeIds } from './blake2b.ts';
import { SLOT_BYTES } from './blake2b-layout.ts';
import type { CommittedSignatures } from './committed-signatures.ts';
import { ID_PREFIXES, type IdStage } from './generation-id.ts';
import { IdColumn } from './id-column.ts';

// Small, because every cohort has three of these, and memory outside the heap causes full garbage collections.
const STAGED_BYTES = 16_384;
/** The typical size of a signature; a longer one allocates its own space. */
const USUAL_BYTES = 96;
const SEPARATOR = 0x7c;

/**
 * Computes the ids of many generations of one stage (semantics §4). A signature is added in two pieces, because its
 * tail (template, llm, replicate) is common to many entries and its head is the parent's id, which is already in a
 * column. No string is created per entry.
 */
export class IdBatch {
  readonly #prefix: string;
  #staged: Uint8Array;
  #used = 0;
  readonly #ends: Uint32Array;
  #pending = 0;
  #slots: Uint8Array;
  #count = 0;
  readonly #committed: CommittedSignatures | undefined;
  readonly #doubtful: number[] | undefined;
  #own = 0;

  /**
   * @param expected - The expected number of entries; there may be more or fewer.
   * @param committed - Needed for {@link doubtful} and {@link allCommitted}.
   */
  constructor(stage: IdStage, expected = MAX_MESSAGES, committed?: CommittedSignatures) {
    this.#prefix = ID_PREFIXES[stage];
    const pending = Math.min(MAX_MESSAGES, Math.max(expected, 1));
    this.#staged = new Uint8Array(Math.min(STAGED_BYTES, pending * USUAL_BYTES));
    this.#ends = new Uint32Array(pending);
    this.#slots = new Uint8Array(expected * SLOT_BYTES);
    this.#committed = committed;
    this.#doubtful = committed && [];
  }

  /** Adds an entry with the signature `head|tail`, both encoded by {@link signature}. */
  add(head: Uint8Array, tail: Uint8Array): void {
    this.#makeRoom(head.length + 1 + tail.length);
    for (let byte = 0; byte < head.length; byte++) this.#staged[this.#used++] = head[byte] ?? 0;
    this.#close(tail);
  }

  /** Adds an entry whose signature starts with the id of its parent. */
  addChild(parents: IdColumn, parent: number, tail: Uint8Array): void {
    // A slot has room for an id and the separator.
    this.#makeRoom(SLOT_BYTES + tail.length);
    this.#used = parents.write(parent, this.#staged, this.#used);
    this.#close(tail);
  }

  /** The ids in the order in which their entries were added. The batch must not be used afterwards. */
  finish(): IdColumn {
    this.#flush();
    return new IdColumn(this.#count, this.#slots);
  }

  /** After `finish`: the entries whose id is committed with a different signature, in order; `undefined` if unknown. */
  get doubtful(): readonly number[] | undefined {
    return this.#doubtful;
  }

  /** After `finish`: whether every entry's id is committed with its own signature. */
  get allCommitted(): boolean {
    return this.#own === this.#count;
  }

  #makeRoom(bytes: number): void {
    if (this.#pending < this.#ends.length && this.#used + bytes <= this.#staged.length) return;
    this.#flush();
    if (bytes > this.#staged.length) this.#staged = new Uint8Array(bytes);
  }

  #close(tail: Uint8Array): void {
    this.#staged[this.#used++] = SEPARATOR;
    for (let byte = 0; byte < tail.length; byte++) this.#staged[this.#used++] = tail[byte] ?? 0;
    this.#ends[this.#pending++] = this.#used;
  }

  #flush(): void {
    passCheckpoint(this.#pending);
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
    if (this.#committed) this.#look(this.#committed);
    this.#count += this.#pending;
    this.#pending = 0;
    this.#used = 0;
  }

  /** Looks up the pending entries while their signatures are still available. */
  #look(committed: CommittedSignatures): void {
    const words = new Uint32Array(this.#slots.buffer);
    let from = 0;
    for (let pending = 0; pending < this.#pending; pending++) {
      const to = this.#ends[pending] ?? from;
      const match = committed.match(words, this.#count + pending, this.#staged, from, to);
      if (match === 'own') this.#own++;
      else if (match === 'doubtful') this.#doubtful?.push(this.#count + pending);
      from = to;
    }
  }
}
