/**
 * Where the hashing module keeps things in its memory, in bytes. `scripts/blake2b-wasm.ts` emits code for these places;
 * after {@link FREE_AT} the memory is the caller's.
 */

/** 1,296 pairs of base-36 digits in ASCII, `00` to `zz`; written once by whoever instantiates the module. */
export const PAIRS_AT = 0;
/** The eight 64-bit words of the hash state, which start with the digest once a message is hashed. */
export const STATE_AT = 2592;
/** The last block of a message, padded with zeros. */
export const BLOCK_AT = STATE_AT + 64;
/** Sixteen base-36 digits, then sixteen bytes that stay zero. */
export const DIGITS_AT = BLOCK_AT + 128;
export const FREE_AT = DIGITS_AT + 32;

/** Bytes from one id to the next: its ASCII text (18 at most, 20 with a collision mark), zeros, its length in the last. */
export const SLOT_BYTES = 24;
