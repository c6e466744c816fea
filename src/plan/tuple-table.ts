import { passCheckpoint } from '../source/checkpoint.ts';

const FIRST_CAPACITY = 16;

/**
 * Numbers tuples of four small integers in order of first appearance and stores their members in columns. Uses open
 * addressing in typed arrays of tuple numbers: a JavaScript `Map` of a million keys costs several times the memory and
 * time.
 */
export class TupleTable {
  #a: Int32Array;
  #b: Int32Array;
  #c: Int32Array;
  #d: Int32Array;
  #count = 0;
  /** Tuple numbers plus one, zero if free; at most half full. Created by the first lookup. */
  #slots: Int32Array | undefined;

  /** @param expected - The expected number of tuples; there may be more or fewer. */
  constructor(expected = FIRST_CAPACITY) {
    this.#a = new Int32Array(expected);
    this.#b = new Int32Array(expected);
    this.#c = new Int32Array(expected);
    this.#d = new Int32Array(expected);
  }

  get count(): number {
    return this.#count;
  }

  /** The number of a tuple, adding it if it is new. Must not be mixed with {@link append}. */
  number(a: number, b: number, c: number, d: number): number {
    const slots = this.#roomySlots();
    const mask = slots.length - 1;
    let slot = hash(a, b, c, d) & mask;
    for (;;) {
      const found = (slots[slot] ?? 0) - 1;
      if (found < 0) break;
      if (this.#a[found] === a && this.#b[found] === b && this.#c[found] === c && this.#d[found] === d)
        return found;
      slot = (slot + 1) & mask;
    }
    const number = this.append(a, b, c, d);
    slots[slot] = number + 1;
    return number;
  }

  /** Adds a tuple that is known to be new, without looking it up. */
  append(a: number, b: number, c: number, d: number): number {
    const number = this.#count++;
    if (number === this.#a.length) this.#grow();
    this.#a[number] = a;
    this.#b[number] = b;
    this.#c[number] = c;
    this.#d[number] = d;
    return number;
  }

  /** The members of all tuples so far, by position, without copying. */
  columns(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
    const upTo = (column: Int32Array): Int32Array => column.subarray(0, this.#count);
    return [upTo(this.#a), upTo(this.#b), upTo(this.#c), upTo(this.#d)];
  }

  #grow(): void {
    const capacity = Math.max(FIRST_CAPACITY, this.#count * 2);
    this.#a = grown(this.#a, capacity);
    this.#b = grown(this.#b, capacity);
    this.#c = grown(this.#c, capacity);
    this.#d = grown(this.#d, capacity);
  }

  /** The slots, with room for one more tuple. */
  #roomySlots(): Int32Array {
    const slots = this.#slots;
    if (slots !== undefined && (this.#count + 1) * 2 <= slots.length) return slots;
    const larger = new Int32Array((slots?.length ?? FIRST_CAPACITY) * 2);
    const mask = larger.length - 1;
    for (let number = 0; number < this.#count; number++) {
      passCheckpoint();
      let slot =
        hash(this.#a[number] ?? 0, this.#b[number] ?? 0, this.#c[number] ?? 0, this.#d[number] ?? 0) & mask;
      while (larger[slot] !== 0) slot = (slot + 1) & mask;
      larger[slot] = number + 1;
    }
    this.#slots = larger;
    return larger;
  }
}

function grown(column: Int32Array, capacity: number): Int32Array {
  const larger = new Int32Array(capacity);
  larger.set(column);
  return larger;
}

function hash(a: number, b: number, c: number, d: number): number {
  let mixed = Math.imul(a, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ b, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ c, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16) ^ d, 0x27d4eb2f);
  return mixed ^ (mixed >>> 15);
}
