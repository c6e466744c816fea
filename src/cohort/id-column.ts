import { SLOT_BYTES } from './blake2b-layout.ts';

const SLOT_WORDS = SLOT_BYTES / 4;
const LENGTH_AT = SLOT_BYTES - 1;

/** A column of generation ids, kept as ASCII bytes: a million ids need no million JavaScript strings. */
export class IdColumn {
  readonly length: number;
  readonly #slots: Uint8Array;

  /** `slots` holds {@link SLOT_BYTES} bytes an id, its first byte at a multiple of four. */
  constructor(length: number, slots: Uint8Array) {
    this.length = length;
    this.#slots = slots;
  }

  /** The id as text, such as `d_10phgj4rfejfqwz1`. */
  at(index: number): string {
    const start = index * SLOT_BYTES;
    return String.fromCharCode(...this.#slots.subarray(start, start + this.byteLength(index)));
  }

  byteLength(index: number): number {
    return this.#slots[index * SLOT_BYTES + LENGTH_AT] ?? 0;
  }

  /** Writes an id's bytes into `target` from `offset` on and returns the offset after them. */
  write(index: number, target: Uint8Array, offset: number): number {
    const start = index * SLOT_BYTES;
    const length = this.byteLength(index);
    for (let byte = 0; byte < length; byte++) target[offset + byte] = this.#slots[start + byte] ?? 0;
    return offset + length;
  }

  /** Gives an entry another id, for one whose own is taken. The id is ASCII, at most 23 characters. */
  replace(index: number, id: string): void {
    const slot = this.#slots.subarray(index * SLOT_BYTES, (index + 1) * SLOT_BYTES).fill(0);
    for (let byte = 0; byte < id.length; byte++) slot[byte] = id.charCodeAt(byte);
    slot[LENGTH_AT] = id.length;
  }

  /** For each entry the index of the first one with the same id, which is its own where the id is new. */
  firstOccurrences(): Uint32Array {
    const words = new Uint32Array(this.#slots.buffer, this.#slots.byteOffset, this.length * SLOT_WORDS);
    const first = new Uint32Array(this.length);
    // Open addressing at a load of at most a half; entries are stored as index + 1, zero is free.
    const size = 2 ** Math.ceil(Math.log2(this.length * 2 + 1));
    const table = new Uint32Array(size);
    for (let index = 0; index < this.length; index++) {
      let place = slotHash(words, index) & (size - 1);
      let entry = table[place] ?? 0;
      while (entry !== 0 && !sameSlot(words, entry - 1, index)) {
        place = (place + 1) & (size - 1);
        entry = table[place] ?? 0;
      }
      if (entry === 0) table[place] = index + 1;
      first[index] = entry === 0 ? index : entry - 1;
    }
    return first;
  }
}

function slotHash(words: Uint32Array, index: number): number {
  const at = index * SLOT_WORDS;
  let hash = 0;
  for (let word = 0; word < SLOT_WORDS; word++) {
    hash = Math.imul(hash ^ (words[at + word] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function sameSlot(words: Uint32Array, left: number, right: number): boolean {
  for (let word = 0; word < SLOT_WORDS; word++) {
    if (words[left * SLOT_WORDS + word] !== words[right * SLOT_WORDS + word]) return false;
  }
  return true;
}
