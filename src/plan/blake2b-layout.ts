/**
 * The memory layout of the hashing module, in bytes. `scripts/blake2b-wasm.ts` generates code for these offsets. Memory
 * from {@link FREE_AT} on belongs to the caller.
 */

/** 1,296 pairs of base-36 digits in ASCII, `00` to `zz`, written once when the module is instantiated. */
export const PAIRS_AT = 0;
/** The eight 64-bit words of the hash state, which begin with the digest after a message is hashed. */
export const STATE_AT = 2592;
/** The last block of a message, padded with zeros. */
export const BLOCK_AT = STATE_AT + 64;
/** Sixteen base-36 digits, followed by sixteen bytes that are always zero. */
export const DIGITS_AT = BLOCK_AT + 128;
export const FREE_AT = DIGITS_AT + 32;

/** Bytes per id: its ASCII text (at most 18, or 20 with a collision suffix), zeros, and its length in the last byte. */
export const SLOT_BYTES = 24;
