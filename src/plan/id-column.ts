import { passCheckpoint } from '../source/checkpoint.ts';
import type { FolderNames } from '../source/file-tree.ts';
import { SLOT_BYTES } from './blake2b-layout.ts';

export const SLOT_WORDS = SLOT_BYTES / 4;
const LENGTH_AT = SLOT_BYTES - 1;
const WORD_BITS = 32;
/** Bits of the filter for each id: more bits need more memory, but fewer of them are shared by chance. */
const FILTER_BITS = 8;

/** A slot for the id being searched. */
const SOUGHT_WORDS = new Uint32Array(SLOT_WORDS);
const SOUGHT = new Uint8Array(SOUGHT_WORDS.buffer);

/** A column of generation ids, stored as ASCII bytes: a million ids do not need a million JavaScript strings. */
export class IdColumn {
  readonly length: number;
  readonly #slots: Uint8Array;
  readonly #words: Uint32Array;
  /** Index + 1 by hash, zero if free; at most half full. Created by the first lookup. */
  #table: Uint32Array | undefined;

  /** `slots` has {@link SLOT_BYTES} bytes per id; its byte offset must be a multiple of four. */
  constructor(length: number, slots: Uint8Array) {
    this.length = length;
    this.#slots = slots;
    this.#words = new Uint32Array(slots.buffer, slots.byteOffset, length * SLOT_WORDS);
  }

  /** A column of the names that fit into a slot: ASCII, at most 22 characters. */
  static of(names: FolderNames): IdColumn {
    const slots = new Uint8Array(names.size * SLOT_BYTES);
    let length = 0;
    for (const name of names)
      if (writeSlot(slots.subarray(length * SLOT_BYTES, (length + 1) * SLOT_BYTES), name)) length++;
    return new IdColumn(length, slots);
  }

  at(index: number): string {
    const start = index * SLOT_BYTES;
    const bytes: ArrayLike<number> = this.#slots.subarray(start, start + this.byteLength(index));
    // Spreading a typed array takes four times as long.
    return String.fromCharCode.apply(null, bytes as number[]);
  }

  byteLength(index: number): number {
    return this.#slots[index * SLOT_BYTES + LENGTH_AT] ?? 0;
  }

  /** Writes an id's bytes to `target` at `offset` and returns the offset after them. */
  write(index: number, target: Uint8Array, offset: number): number {
    const start = index * SLOT_BYTES;
    const length = this.byteLength(index);
    for (let byte = 0; byte < length; byte++) target[offset + byte] = this.#slots[start + byte] ?? 0;
    return offset + length;
  }

  /** Replaces the id of an entry whose own id is taken. The id must be ASCII, at most 22 characters. */
  replace(index: number, id: string): void {
    writeSlot(this.#slots.subarray(index * SLOT_BYTES, (index + 1) * SLOT_BYTES), id);
    this.#table = undefined;
  }

  /** Whether an entry, which need not exist, has this id. */
  isAt(index: number, id: string): boolean {
    if (index >= this.length || this.byteLength(index) !== id.length) return false;
    const start = index * SLOT_BYTES;
    for (let byte = 0; byte < id.length; byte++)
      if (this.#slots[start + byte] !== id.charCodeAt(byte)) return false;
    return true;
  }

  /** The index of the first entry with this id, which may be any text, or −1. */
  indexOf(id: string): number {
    return writeSlot(SOUGHT, id) ? this.indexOfSlot(SOUGHT_WORDS, 0) : -1;
  }

  /**
   * The index of an entry with the id of another column's entry, or −1.
   *
   * @param guess - Checked first, since that needs no table.
   */
  find(other: IdColumn, index: number, guess: number): number {
    const isThere = guess < this.length && sameSlot(this.#words, guess, other.#words, index);
    return isThere ? guess : this.indexOfSlot(other.#words, index);
  }

  /** The slots as words, {@link SLOT_WORDS} per id. */
  get words(): Uint32Array {
    return this.#words;
  }

  /** The index of the first entry with the id in a slot of another column's words, or −1. */
  indexOfSlot(others: Uint32Array, other: number): number {
    const words = this.#words;
    this.#table ??= indexTable(words, this.length);
    const table = this.#table;
    for (let slot = slotHash(others, other); ; slot++) {
      slot &= table.length - 1;
      const entry = table[slot] ?? 0;
      if (entry === 0) return -1;
      if (sameSlot(words, entry - 1, others, other)) return entry - 1;
    }
  }

  /**
   * For each entry, the index of the first one with the same id, or its own if it is new; `undefined` if all ids
   * differ, as they nearly always do.
   */
  firstOccurrences(): Uint32Array | undefined {
    const { length } = this;
    const words = this.#words;
    let first: Uint32Array | undefined;
    // Filter first: an id whose bit is not shared is new, and few share one by chance. Unlike a table of all ids, the
    // filter fits into the processor's caches.
    const bits = powerOfTwo(length * FILTER_BITS + WORD_BITS);
    const met = new Uint32Array(bits / WORD_BITS);
    const shared = new Uint32Array(bits / WORD_BITS);
    let repeats = 0;
    for (let index = 0; index < length; index++) {
      passCheckpoint();
      const place = slotHash(words, index) & (bits - 1);
      const bit = 1 << (place & 31);
      const known = met[place >>> 5] ?? 0;
      if ((known & bit) === 0) {
        met[place >>> 5] = known | bit;
        continue;
      }
      repeats++;
      shared[place >>> 5] = (shared[place >>> 5] ?? 0) | bit;
    }
    // Open addressing for ids with a shared bit: at most two per repeat, so at most half full. Index + 1; zero is free.
    const table = new Uint32Array(powerOfTwo(repeats * 4 + 1));
    for (let index = 0; index < length && repeats > 0; index++) {
      passCheckpoint();
      const hash = slotHash(words, index);
      const place = hash & (bits - 1);
      if (((shared[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) continue;
      // Uses other bits of the hash than the filter does.
      let slot = Math.imul(hash, 0x9e3779b1) >>> 7;
      for (;;) {
        slot &= table.length - 1;
        const entry = table[slot] ?? 0;
        if (entry === 0) {
          table[slot] = index + 1;
          break;
        }
        if (sameSlot(words, entry - 1, words, index)) {
          first ??= upTo(length);
          first[index] = entry - 1;
          break;
        }
        slot++;
      }
    }
    return first;
  }
}

/** The least power of two that is not smaller: the size of a table that takes the last bits of a hash. */
function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least));
}

function upTo(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let number = 0; number < length; number++) numbers[number] = number;
  return numbers;
}

/** Writes an id to a slot; false if it does not fit. */
export function writeSlot(slot: Uint8Array, id: string): boolean {
  if (id.length >= LENGTH_AT) return false;
  slot.fill(0);
  for (let byte = 0; byte < id.length; byte++) {
    const code = id.charCodeAt(byte);
    if (code > 0x7f) return false;
    slot[byte] = code;
  }
  slot[LENGTH_AT] = id.length;
  return true;
}

function indexTable(words: Uint32Array, length: number): Uint32Array {
  const table = new Uint32Array(powerOfTwo(length * 2 + 1));
  for (let index = 0; index < length; index++) {
    passCheckpoint();
    let slot = slotHash(words, index) & (table.length - 1);
    while (table[slot] !== 0 && !sameSlot(words, (table[slot] ?? 0) - 1, words, index))
      slot = (slot + 1) & (table.length - 1);
    if (table[slot] === 0) table[slot] = index + 1;
  }
  return table;
}

/**
 * The runtime's ids are digests, so a few of their characters would be enough. Committed ids may be anything, such as
 * numbers that count up, so all characters take part. The last word contains only the length.
 */
export function slotHash(words: Uint32Array, index: number): number {
  const at = index * SLOT_WORDS;
  let hash =
    Math.imul(words[at] ?? 0, 0x27d4eb2f) ^
    Math.imul(words[at + 1] ?? 0, 0x9e3779b1) ^
    Math.imul(words[at + 2] ?? 0, 0x85ebca6b) ^
    Math.imul(words[at + 3] ?? 0, 0x165667b1) ^
    Math.imul(words[at + 4] ?? 0, 0x5bd1e995);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

export function sameSlot(left: Uint32Array, at: number, right: Uint32Array, other: number): boolean {
  for (let word = 0; word < SLOT_WORDS; word++) {
    if (left[at * SLOT_WORDS + word] !== right[other * SLOT_WORDS + word]) return false;
  }
  return true;
}
