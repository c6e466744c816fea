/**
 * The source of `src/plan/blake2b-wasm.ts`: emits the WebAssembly module that hashes a batch of texts with BLAKE2b
 * (RFC 7693) and writes generation ids. JavaScript has no fast 64-bit integers, WebAssembly has. Rebuild with
 * `node scripts/blake2b-wasm.ts`; a test compares the committed module with what this file emits.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BLOCK_AT, DIGITS_AT, PAIRS_AT, SLOT_BYTES, STATE_AT } from '../src/plan/blake2b-layout.ts';

type Code = readonly number[];

const DIGEST_BYTES = 10;

const BLOCK_BYTES = 128;
const IV = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
];
const SIGMA = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];
const ROUNDS = 12;

// The instructions in use, as functions from operands to code.
const I32 = 0x7f;
const I64 = 0x7e;
const unsigned = (value: number): Code =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
const signed = (value: bigint): Code =>
  value >= -64n && value < 64n
    ? [Number(value & 0x7fn)]
    : [Number(value & 0x7fn) | 0x80, ...signed(value >> 7n)];
const get = (local: number): Code => [0x20, local];
const set = (local: number, value: Code): Code => [...value, 0x21, local];
const i32 = (value: number): Code => [0x41, ...signed(BigInt(value))];
const i64 = (value: bigint): Code => [0x42, ...signed(BigInt.asIntN(64, value))];
const binary =
  (opcode: number) =>
  (left: Code, right: Code): Code => [...left, ...right, opcode];
const add32 = binary(0x6a);
const sub32 = binary(0x6b);
const div32 = binary(0x6e);
const rem32 = binary(0x70);
const shl32 = binary(0x74);
const over32 = binary(0x4b);
const under32 = binary(0x49);
const add64 = binary(0x7c);
const sub64 = binary(0x7d);
const div64 = binary(0x80);
const rem64 = binary(0x82);
const and64 = binary(0x83);
const or64 = binary(0x84);
const xor64 = binary(0x85);
const shl64 = binary(0x86);
const shr64 = binary(0x88);
const rotr64 = binary(0x8a);
const ctz64 = (value: Code): Code => [...value, 0x7a];
const widen = (value: Code): Code => [...value, 0xad];
const narrow = (value: Code): Code => [...value, 0xa7];
/** Memory access at `at + offset`; unaligned addresses are allowed. */
const load =
  (opcode: number) =>
  (at: Code, offset: number): Code => [...at, opcode, 0, ...unsigned(offset)];
const load32 = load(0x28);
const load64 = load(0x29);
const load16 = load(0x2f);
const load8as64 = load(0x31);
const store =
  (opcode: number) =>
  (at: Code, offset: number, value: Code): Code => [...at, ...value, opcode, 0, ...unsigned(offset)];
const store64 = store(0x37);
const store8 = store(0x3a);
const store16 = store(0x3b);
const call = (index: number, ...operands: Code[]): Code => [...operands.flat(), 0x10, index];
/** Runs `body` while `condition` holds. */
const loopWhile = (condition: Code, body: Code): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...condition,
  ...[0x45, 0x0d, 1],
  ...body,
  ...[0x0c, 0, 0x0b, 0x0b],
];
const ifElse = (condition: Code, then: Code, otherwise: Code): Code => [
  ...condition,
  ...[0x04, 0x40],
  ...then,
  0x05,
  ...otherwise,
  0x0b,
];

interface Func {
  readonly name?: string;
  readonly parameters: readonly number[];
  /** Types of the locals after the parameters. */
  readonly locals: readonly number[];
  readonly body: Code;
}

/** compress(block, bytesSoFar, lastBlock: all ones or zero): mixes one block into the state. */
const COMPRESS = 0;
function compress(): Func {
  const [block, bytes, last] = [0, 1, 2];
  const v = (index: number): number => 3 + index;
  const state = i32(0);
  const mix = (a: number, b: number, c: number, d: number, x: number, y: number): Code => [
    ...set(a, add64(add64(get(a), get(b)), load64(get(block), x * 8))),
    ...set(d, rotr64(xor64(get(d), get(a)), i64(32n))),
    ...set(c, add64(get(c), get(d))),
    ...set(b, rotr64(xor64(get(b), get(c)), i64(24n))),
    ...set(a, add64(add64(get(a), get(b)), load64(get(block), y * 8))),
    ...set(d, rotr64(xor64(get(d), get(a)), i64(16n))),
    ...set(c, add64(get(c), get(d))),
    ...set(b, rotr64(xor64(get(b), get(c)), i64(63n))),
  ];
  const body: number[] = [];
  IV.forEach((word, index) => {
    body.push(...set(v(index), load64(state, STATE_AT + index * 8)), ...set(v(index + 8), i64(word)));
  });
  body.push(...set(v(12), xor64(get(v(12)), get(bytes))), ...set(v(14), xor64(get(v(14)), get(last))));
  for (let round = 0; round < ROUNDS; round++) {
    const s = SIGMA[round % SIGMA.length] as number[];
    for (let g = 0; g < 8; g++) {
      // Four columns, then four diagonals.
      const shift = g < 4 ? 0 : 1;
      const lane = (row: number): number => v(row * 4 + ((g + row * shift) % 4));
      body.push(...mix(lane(0), lane(1), lane(2), lane(3), s[g * 2] as number, s[g * 2 + 1] as number));
    }
  }
  for (let index = 0; index < 8; index++) {
    const mixed = xor64(get(v(index)), get(v(index + 8)));
    const at = STATE_AT + index * 8;
    body.push(...store64(state, at, xor64(load64(state, at), mixed)));
  }
  return { parameters: [I32, I64, I64], locals: Array(16).fill(I64), body };
}

/** hash(message, length, digestBytes): leaves the digest at STATE_AT. Reads up to 7 bytes past the message. */
const HASH = 1;
function hash(): Func {
  const [at, left, size, bytes, target] = [0, 1, 2, 3, 4];
  const body: number[] = [];
  IV.forEach((word, index) => {
    // The first word carries the parameters: no key, fanout and depth 1, the digest's length.
    const value = index === 0 ? xor64(i64(word ^ 0x01010000n), widen(get(size))) : i64(word);
    body.push(...store64(i32(0), STATE_AT + index * 8, value));
  });
  body.push(
    ...loopWhile(over32(get(left), i32(BLOCK_BYTES)), [
      ...set(bytes, add64(get(bytes), i64(BigInt(BLOCK_BYTES)))),
      ...call(COMPRESS, get(at), get(bytes), i64(0n)),
      ...set(at, add32(get(at), i32(BLOCK_BYTES))),
      ...set(left, sub32(get(left), i32(BLOCK_BYTES))),
    ]),
    ...set(bytes, add64(get(bytes), widen(get(left)))),
  );
  for (let word = 0; word < 16; word++) body.push(...store64(i32(0), BLOCK_AT + word * 8, i64(0n)));
  body.push(
    ...set(target, i32(BLOCK_AT)),
    ...loopWhile(over32(get(left), i32(7)), [
      ...store64(get(target), 0, load64(get(at), 0)),
      ...set(target, add32(get(target), i32(8))),
      ...set(at, add32(get(at), i32(8))),
      ...set(left, sub32(get(left), i32(8))),
    ]),
    ...ifElse(
      get(left),
      store64(
        get(target),
        0,
        and64(load64(get(at), 0), sub64(shl64(i64(1n), widen(shl32(get(left), i32(3)))), i64(1n))),
      ),
      [],
    ),
    ...call(COMPRESS, i32(BLOCK_AT), get(bytes), i64(-1n)),
  );
  return { name: 'hash', parameters: [I32, I32, I32], locals: [I64, I32], body };
}

/** writeId(slot, prefix): the ten digest bytes as a big-endian number in base 36, behind a two-byte prefix. */
const WRITE_ID = 2;
function writeId(): Func {
  const [slot, prefix, high, low, part, zeros] = [0, 1, 2, 3, 4, 5];
  const base8 = i64(36n ** 8n);
  const base4 = i64(36n ** 4n);
  const bytesAsNumber = (first: number): Code => {
    let code: Code = i64(0n);
    for (let index = first; index < first + 5; index++) {
      code = or64(shl64(code, i64(8n)), load8as64(i32(0), STATE_AT + index));
    }
    return code;
  };
  const fourDigits = (at: number): Code => {
    const pair = (index: Code): Code => load16(shl32(index, i32(1)), PAIRS_AT);
    return [
      ...store16(i32(0), at, pair(div32(get(part), i32(1296)))),
      ...store16(i32(0), at + 2, pair(rem32(get(part), i32(1296)))),
    ];
  };
  const eightDigits = (number: number, at: number): Code => [
    ...set(part, narrow(div64(get(number), base4))),
    ...fourDigits(at),
    ...set(part, narrow(rem64(get(number), base4))),
    ...fourDigits(at + 4),
  ];
  const firstZeros = (at: number): Code =>
    narrow(shr64(ctz64(xor64(load64(i32(0), at), i64(0x3030303030303030n))), i64(3n)));
  // 80 bits in two halves of 40: the upper half is below 36^8, so two steps of 20 bits divide the number by 36^8
  // without leaving 64 bits.
  const step = (shift: bigint): Code =>
    or64(shl64(get(high), i64(20n)), and64(shr64(get(low), i64(shift)), i64(0xfffffn)));
  const quotient = 6;
  const body: Code = [
    ...set(high, bytesAsNumber(0)),
    ...set(low, bytesAsNumber(5)),
    ...set(quotient, div64(step(20n), base8)),
    ...set(high, rem64(step(20n), base8)),
    ...set(quotient, or64(shl64(get(quotient), i64(20n)), div64(step(0n), base8))),
    ...set(high, rem64(step(0n), base8)),
    ...eightDigits(quotient, DIGITS_AT),
    ...eightDigits(high, DIGITS_AT + 8),
    ...set(zeros, firstZeros(DIGITS_AT)),
    ...ifElse(
      over32(get(zeros), i32(7)),
      [
        ...set(zeros, add32(firstZeros(DIGITS_AT + 8), i32(8))),
        // Zero itself keeps one digit.
        ...ifElse(over32(get(zeros), i32(15)), set(zeros, i32(15)), []),
      ],
      [],
    ),
    ...store16(get(slot), 0, get(prefix)),
    ...store64(get(slot), 2, load64(get(zeros), DIGITS_AT)),
    ...store64(get(slot), 10, load64(get(zeros), DIGITS_AT + 8)),
    // The slot's other bytes are zero because the host's slots start as zeros.
    ...store8(get(slot), SLOT_BYTES - 1, sub32(i32(18), get(zeros))),
  ];
  return { name: 'writeId', parameters: [I32, I32], locals: [I64, I64, I32, I32, I64], body };
}

/** writeIds(ends, messages, count, slots, prefix): one id for each message; message n stands between ends n-1 and n. */
function writeIds(): Func {
  const [ends, messages, count, slots, prefix, index, start, end] = [0, 1, 2, 3, 4, 5, 6, 7];
  const body: Code = loopWhile(under32(get(index), get(count)), [
    ...set(end, load32(get(ends), 0)),
    ...call(HASH, add32(get(messages), get(start)), sub32(get(end), get(start)), i32(DIGEST_BYTES)),
    ...call(WRITE_ID, get(slots), get(prefix)),
    ...set(start, get(end)),
    ...set(ends, add32(get(ends), i32(4))),
    ...set(slots, add32(get(slots), i32(SLOT_BYTES))),
    ...set(index, add32(get(index), i32(1))),
  ]);
  return { name: 'writeIds', parameters: [I32, I32, I32, I32, I32], locals: [I32, I32, I32], body };
}

/** The whole module: three exported functions and an exported memory of one page, which the host grows. */
export function blake2bWasm(): Uint8Array<ArrayBuffer> {
  const functions = [compress(), hash(), writeId(), writeIds()];
  const vector = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
  const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
  const name = (text: string): Code => vector([...text].map((letter) => [letter.charCodeAt(0)]));
  const types = functions.map(({ parameters }) => [0x60, ...vector(parameters.map((type) => [type])), 0]);
  const exports = functions.flatMap((func, index) =>
    func.name === undefined ? [] : [[...name(func.name), 0, index]],
  );
  const bodies = functions.map(({ locals, body }) => {
    const code = [...vector(locals.map((type) => [1, type])), ...body, 0x0b];
    return [...unsigned(code.length), ...code];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(3, vector(functions.map((_, index) => [index]))),
    ...section(5, vector([[0, 1]])),
    ...section(7, vector([...exports, [...name('memory'), 2, 0]])),
    ...section(10, vector(bodies)),
  ]);
}

/** The text of the generated file. */
export function blake2bWasmSource(): string {
  const base64 = Buffer.from(blake2bWasm()).toString('base64');
  return `/** Generated by scripts/blake2b-wasm.ts: the WebAssembly module, in base64. Do not edit. */
export const BLAKE2B_WASM =
  '${base64}';
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../src/plan/blake2b-wasm.ts', import.meta.url), blake2bWasmSource());
}
