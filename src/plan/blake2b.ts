import { FREE_AT, PAIRS_AT, SLOT_BYTES, STATE_AT } from './blake2b-layout.ts';
import { BLAKE2B_WASM } from './blake2b-wasm.ts';

/** Maximum number of messages that {@link writeIds} accepts at once. */
export const MAX_MESSAGES = 1024;

const ENDS_AT = Math.ceil(FREE_AT / 8) * 8;
const SLOTS_AT = ENDS_AT + MAX_MESSAGES * 4;
const MESSAGES_AT = SLOTS_AT + MAX_MESSAGES * SLOT_BYTES;
const PAGE_BYTES = 65_536;
/** The module reads whole words, so it may read this many bytes after a message. */
const OVERREAD_BYTES = 7;

// The part of the global used here. TypeScript only declares it in the library for browsers.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** The exported functions of the module, documented in `scripts/blake2b-wasm.ts`. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  hash(message: number, length: number, digestBytes: number): void;
  writeId(slot: number, prefix: number): void;
  writeIds(ends: number, messages: number, count: number, slots: number, prefix: number): void;
}

/** BLAKE2b (RFC 7693, unkeyed) of a message, with a digest of 1 to 64 bytes. */
export function blake2b(message: Uint8Array, digestBytes: number): Uint8Array {
  const { exports, bytes } = moduleWithRoomFor(message.length);
  bytes.set(message, MESSAGES_AT);
  exports.hash(MESSAGES_AT, message.length, digestBytes);
  return bytes.slice(STATE_AT, STATE_AT + digestBytes);
}

/**
 * Hashes up to {@link MAX_MESSAGES} consecutive messages, which end at the offsets `ends`, to ten bytes each, and
 * writes the digests as base-36 text after a prefix of two ASCII letters. Fills slots of {@link SLOT_BYTES} bytes from
 * the byte offset `slotsFrom` on.
 */
export function writeIds(
  messages: Uint8Array,
  ends: Uint32Array,
  prefix: string,
  slots: Uint8Array,
  slotsFrom: number,
): void {
  const { exports, bytes, words } = moduleWithRoomFor(messages.length);
  bytes.set(messages, MESSAGES_AT);
  words.set(ends, ENDS_AT / 4);
  exports.writeIds(ENDS_AT, MESSAGES_AT, ends.length, SLOTS_AT, prefixWord(prefix));
  slots.set(bytes.subarray(SLOTS_AT, SLOTS_AT + ends.length * SLOT_BYTES), slotsFrom);
}

/** The slot for a ten-byte digest. For tests of rare digests, for which no message is known. */
export function slotOfDigest(digest: Uint8Array, prefix: string): Uint8Array {
  const { exports, bytes } = moduleWithRoomFor(0);
  bytes.set(digest, STATE_AT);
  exports.writeId(SLOTS_AT, prefixWord(prefix));
  return bytes.slice(SLOTS_AT, SLOTS_AT + SLOT_BYTES);
}

function prefixWord(prefix: string): number {
  return prefix.charCodeAt(0) | (prefix.charCodeAt(1) << 8);
}

interface Hasher {
  readonly exports: Exports;
  /** Two views of the module's memory, replaced when it grows. */
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
}

let hasher: Hasher | undefined;

/** The only instance, compiled on first use. Its memory holds no state between calls. */
function moduleWithRoomFor(messageBytes: number): Hasher {
  hasher ??= viewed(instantiate());
  const missing = MESSAGES_AT + messageBytes + OVERREAD_BYTES - hasher.bytes.length;
  if (missing > 0) {
    hasher.exports.memory.grow(Math.ceil(missing / PAGE_BYTES));
    hasher = viewed(hasher.exports);
  }
  return hasher;
}

function viewed(exports: Exports): Hasher {
  const { buffer } = exports.memory;
  return { exports, bytes: new Uint8Array(buffer), words: new Uint32Array(buffer) };
}

function instantiate(): Exports {
  const binary = Buffer.from(BLAKE2B_WASM, 'base64');
  const exports = new WebAssembly.Instance(new WebAssembly.Module(binary)).exports as Exports;
  const digits = Array.from('0123456789abcdefghijklmnopqrstuvwxyz', (digit) => digit.charCodeAt(0));
  const bytes = new Uint8Array(exports.memory.buffer, PAIRS_AT, digits.length ** 2 * 2);
  let at = 0;
  for (const high of digits) {
    for (const low of digits) {
      bytes[at++] = high;
      bytes[at++] = low;
    }
  }
  return exports;
}
