import { passCheckpoint } from '../source/checkpoint.ts';
import { type IdColumn, SLOT_WORDS, sameSlot, slotHash, writeSlot } from './id-column.ts';

const SOUGHT_WORDS = new Uint32Array(SLOT_WORDS);
const SOUGHT = new Uint8Array(SOUGHT_WORDS.buffer);

/** Room for this many ids to begin with. */
const LEAST = 64;

/**
 * The different ids of several plans, numbered in the order in which they are added. Like a column, it stores them as
 * bytes; as long as it contains the first entries of one column only, it is that column.
 */
export class IdSet {
  #size = 0;
  #column: IdColumn | undefined;
  #words = new Uint32Array(LEAST * SLOT_WORDS);
  /** Place + 1 by hash, zero if free; at most half full. */
  #table = new Uint32Array(LEAST * 2);
  /** Places of ids that do not fit into a slot, such as those that a curated selection may list. */
  readonly #odd = new Map<string, number>();

  get size(): number {
    return this.#size;
  }

  /**
   * Adds an entry of a column and returns its place, which is a new one if the size has changed.
   *
   * @param ids - The entries added must differ from each other.
   */
  add(ids: IdColumn, index: number): number {
    if (this.#size === 0) this.#column = ids;
    if (ids === this.#column && index === this.#size) return this.#size++;
    return this.#addSlot(ids.words, index);
  }

  /** The same for any text. */
  addText(id: string): number {
    if (isInSlot(id)) return this.#addSlot(SOUGHT_WORDS, 0);
    const known = this.#odd.get(id);
    if (known !== undefined) return known;
    this.#leaveColumn();
    const place = this.#newPlace();
    this.#odd.set(id, place);
    return place;
  }

  /**
   * The place of an entry of a column, or −1.
   *
   * @param guess - Checked first: most plans have most of their ids in the same order.
   */
  find(ids: IdColumn, index: number, guess: number): number {
    const words = this.#column?.words ?? this.#words;
    if (guess < this.#size && sameSlot(words, guess, ids.words, index)) return guess;
    return this.#placeOf(ids.words, index);
  }

  /** The place of any text, or −1. */
  indexOf(id: string): number {
    return isInSlot(id) ? this.#placeOf(SOUGHT_WORDS, 0) : (this.#odd.get(id) ?? -1);
  }

  #placeOf(words: Uint32Array, index: number): number {
    if (this.#column === undefined) return (this.#table[this.#slotOf(words, index)] ?? 0) - 1;
    const place = this.#column.indexOfSlot(words, index);
    return place < this.#size ? place : -1;
  }

  /** The slot of the table in which an id is, or would be inserted. */
  #slotOf(words: Uint32Array, index: number): number {
    const table = this.#table;
    for (let slot = slotHash(words, index); ; slot++) {
      slot &= table.length - 1;
      const entry = table[slot] ?? 0;
      if (entry === 0 || sameSlot(this.#words, entry - 1, words, index)) return slot;
    }
  }

  #addSlot(words: Uint32Array, index: number): number {
    this.#leaveColumn();
    const slot = this.#slotOf(words, index);
    const known = this.#table[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#table[slot] = this.#size + 1;
    const place = this.#size * SLOT_WORDS;
    for (let word = 0; word < SLOT_WORDS; word++)
      this.#words[place + word] = words[index * SLOT_WORDS + word] ?? 0;
    return this.#newPlace();
  }

  #leaveColumn(): void {
    const column = this.#column;
    if (column === undefined) return;
    this.#column = undefined;
    this.#makeRoom(column.words.subarray(0, this.#size * SLOT_WORDS));
  }

  #newPlace(): number {
    const place = this.#size++;
    if (this.#size * SLOT_WORDS === this.#words.length) this.#makeRoom();
    return place;
  }

  /** Room for at least as many ids as there are. */
  #makeRoom(known: Uint32Array = this.#words): void {
    const room = Math.max(LEAST, 2 ** Math.ceil(Math.log2(this.#size * 2 + 1)));
    const words = new Uint32Array(room * SLOT_WORDS);
    words.set(known);
    this.#words = words;
    this.#table = new Uint32Array(room * 2);
    for (let place = 0; place < this.#size; place++) {
      passCheckpoint();
      // An id that does not fit into a slot has the length 0 there, unlike any id that does.
      if (words[(place + 1) * SLOT_WORDS - 1] !== 0) this.#table[this.#slotOf(words, place)] = place + 1;
    }
  }
}

/** Writes an id to the slot for searches. False for an id that does not fit, and for an empty one. */
function isInSlot(id: string): boolean {
  return id !== '' && writeSlot(SOUGHT, id);
}
