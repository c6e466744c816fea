/**
 * Numbers tuples of small integers in first-seen order, by open addressing over typed arrays: a JavaScript `Map` of a
 * million keys costs several times the memory and time.
 *
 * A tuple is packed into one double while the product of its ranges allows it (2^53), else into text.
 */
export class IndexTable {
  readonly #ranges: readonly number[];
  readonly #packs: boolean;
  readonly #byText = new Map<string, number>();
  #keys = new Float64Array(1024);
  #values = new Int32Array(1024).fill(-1);
  #count = 0;

  /** `ranges` bound each member: member i is in [0, ranges[i]). */
  constructor(ranges: readonly number[]) {
    this.#ranges = ranges;
    this.#packs =
      ranges.reduce((product, range) => product * Math.max(1, range), 1) <= Number.MAX_SAFE_INTEGER;
  }

  get count(): number {
    return this.#count;
  }

  /** The tuple's number; a new one when it equals {@link count} before the call. */
  index(a: number, b: number, c: number, d: number): number {
    if (!this.#packs) return this.#indexByText(`${a},${b},${c},${d}`);
    const [, rb = 1, rc = 1, rd = 1] = this.#ranges;
    const key = ((a * rb + b) * rc + c) * rd + d;
    const mask = this.#keys.length - 1;
    let slot = hash(key) & mask;
    for (;;) {
      const value = this.#values[slot] ?? -1;
      if (value < 0) break;
      if (this.#keys[slot] === key) return value;
      slot = (slot + 1) & mask;
    }
    this.#keys[slot] = key;
    this.#values[slot] = this.#count;
    const index = this.#count++;
    if (this.#count * 2 > this.#keys.length) this.#grow();
    return index;
  }

  #indexByText(key: string): number {
    const known = this.#byText.get(key);
    if (known !== undefined) return known;
    this.#byText.set(key, this.#count);
    return this.#count++;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    const size = keys.length * 2;
    const mask = size - 1;
    this.#keys = new Float64Array(size);
    this.#values = new Int32Array(size).fill(-1);
    for (let old = 0; old < keys.length; old++) {
      const value = values[old] ?? -1;
      if (value < 0) continue;
      const key = keys[old] ?? 0;
      let slot = hash(key) & mask;
      while ((this.#values[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.#keys[slot] = key;
      this.#values[slot] = value;
    }
  }
}

/** Mixes both halves of a whole number below 2^53 into 32 bits. */
function hash(key: number): number {
  const high = Math.floor(key / 0x1_0000_0000);
  let mixed = Math.imul((key | 0) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
