import { passCheckpoint } from '../source/checkpoint.ts';

const WORDS = 624;
const MIDDLE = 397;

/**
 * Shuffles in place exactly as Python's `random.Random(seed).shuffle` does, for any integer seed; a negative seed is
 * the same as its absolute value. Suitable for millions of items.
 */
export function shuffle(items: Uint32Array | Float64Array, seed: bigint): void {
  const random = new MersenneTwister(seed);
  for (let index = items.length - 1; index > 0; index--) {
    passCheckpoint();
    const other = random.below(index + 1);
    const item = items[index] ?? 0;
    items[index] = items[other] ?? 0;
    items[other] = item;
  }
}

/** MT19937, seeded as in Python: `init_by_array` with the 32-bit words of |seed|, lowest first. */
class MersenneTwister {
  readonly #state = new Uint32Array(WORDS);
  #next = WORDS;

  constructor(seed: bigint) {
    const state = this.#state;
    const key = words(seed);
    state[0] = 19650218;
    for (let index = 1; index < WORDS; index++) {
      state[index] = Math.imul(1812433253, mixed(state, index)) + index;
    }
    let index = 1;
    let keyIndex = 0;
    for (let round = Math.max(WORDS, key.length); round > 0; round--) {
      state[index] =
        ((state[index] ?? 0) ^ Math.imul(mixed(state, index), 1664525)) + (key[keyIndex] ?? 0) + keyIndex;
      index++;
      keyIndex++;
      if (index >= WORDS) {
        state[0] = state[WORDS - 1] ?? 0;
        index = 1;
      }
      if (keyIndex >= key.length) keyIndex = 0;
    }
    for (let round = WORDS - 1; round > 0; round--) {
      state[index] = ((state[index] ?? 0) ^ Math.imul(mixed(state, index), 1566083941)) - index;
      index++;
      if (index >= WORDS) {
        state[0] = state[WORDS - 1] ?? 0;
        index = 1;
      }
    }
    state[0] = 0x80000000;
  }

  /** A random integer below `bound` (1 to 2^32 - 1): draws as many bits as `bound` has until the result is below it. */
  below(bound: number): number {
    const unused = Math.clz32(bound);
    let drawn = this.#word() >>> unused;
    while (drawn >= bound) drawn = this.#word() >>> unused;
    return drawn;
  }

  #word(): number {
    if (this.#next === WORDS) this.#refill();
    let word = this.#state[this.#next++] ?? 0;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  }

  #refill(): void {
    const state = this.#state;
    for (let index = 0; index < WORDS; index++) {
      const joined = ((state[index] ?? 0) & 0x80000000) | ((state[(index + 1) % WORDS] ?? 0) & 0x7fffffff);
      const twisted = (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
      state[index] = (state[(index + MIDDLE) % WORDS] ?? 0) ^ twisted;
    }
    this.#next = 0;
  }
}

/** The previous word, XORed with its two highest bits, as used by both seeding passes. */
function mixed(state: Uint32Array, index: number): number {
  const previous = state[index - 1] ?? 0;
  return previous ^ (previous >>> 30);
}

/** |seed| in 32-bit words, lowest first; at least one word. */
function words(seed: bigint): Uint32Array {
  const digits = (seed < 0n ? -seed : seed).toString(16);
  const key = new Uint32Array(Math.ceil(digits.length / 8));
  for (let index = 0; index < key.length; index++) {
    const end = digits.length - index * 8;
    key[index] = Number.parseInt(digits.slice(Math.max(0, end - 8), end), 16);
  }
  return key;
}
