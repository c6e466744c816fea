import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blake2bWasmSource } from '../../scripts/blake2b-wasm.ts';
import { blake2b, MAX_MESSAGES, slotOfDigest } from '../../src/plan/blake2b.ts';
import { SLOT_BYTES } from '../../src/plan/blake2b-layout.ts';
import {
  collisionId,
  generationId,
  type IdStage,
  signature,
  signaturePart,
} from '../../src/plan/generation-id.ts';
import { IdBatch } from '../../src/plan/id-batch.ts';
import { IdColumn } from '../../src/plan/id-column.ts';
import { processorTime } from '../support/processor-time.ts';

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** The bytes 0, 1, …, 250, 0, … */
function counting(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => index % 251);
}

describe('the WebAssembly module', () => {
  it('is what its source emits', () => {
    const committed = readFileSync(new URL('../../src/plan/blake2b-wasm.ts', import.meta.url), 'utf8');
    expect(committed === blake2bWasmSource(), 'run: node scripts/blake2b-wasm.ts').toBe(true);
  });
});

describe('blake2b', () => {
  it('gives the digest of RFC 7693, appendix A', () => {
    expect(hex(blake2b(signature(['abc']), 64))).toBe(
      'ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1' +
        '7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923',
    );
  });

  it.each([
    [1, 'b7'],
    [20, 'fc9a2426db78846a07219bc181a52bae9a62eacc'],
    [32, 'b372d0608f720c8c3dd41e9c8eecb10143b41abe520b616607e754bf79c08331'],
    [
      64,
      'c11e1c0340bd7e5a1b275f1230c962fad215ecb1391486e74e31b960a2f29963' +
        '81a5fad092da06841d5f26e38f6ecfeaf441acbcd1c2de61aef121e7927175f5',
    ],
  ])('makes digests of %d bytes', (size, expected) => {
    expect(hex(blake2b(counting(1000), size))).toBe(expected);
  });

  it('agrees with Python for every length up to 300', () => {
    // Line n (from 0) is hashlib's ten-byte digest of n counting bytes.
    const expected = readFileSync(new URL('blake2b-10.txt', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n');
    expect(expected).toHaveLength(301);
    expect(expected.map((_, length) => hex(blake2b(counting(length), 10)))).toEqual(expected);
  });
});

describe('base-36 text', () => {
  const numbers = [0n, 1n, 35n, 2n ** 40n - 1n, 2n ** 40n, 2n ** 64n, 2n ** 79n + 12345n, 2n ** 80n - 1n];
  for (let power = 1n; power < 16n; power++)
    numbers.push(36n ** power - 1n, 36n ** power, 35n * 36n ** power + 7n);
  for (let bit = 0n; bit < 80n; bit++)
    numbers.push(2n ** bit, (0x9e3779b97f4a7c15f39cn * (bit + 1n)) % 2n ** 80n);
  const inRange = numbers.filter((number) => number < 2n ** 80n);

  it('is the digest as a big-endian number, without padding', () => {
    const texts = inRange.map((number) => {
      const digest = Uint8Array.from(Buffer.from(number.toString(16).padStart(20, '0'), 'hex'));
      return new IdColumn(1, slotOfDigest(digest, 'd_')).at(0);
    });
    expect(texts).toEqual(inRange.map((number) => `d_${number.toString(36)}`));
  });
});

describe('generationId', () => {
  it.each<[IdStage, string[], string]>([
    ['draft', ['combo_v1_a', 'draft-a', 'gpt-5', '1'], 'd_10phgj4rfejfqwz1'],
    ['essay', ['d_10phgj4rfejfqwz1', 'essay-x', '1'], 'e_1sy0l8cqlj1g8ikc'],
    ['evaluation', ['e_1sy0l8cqlj1g8ikc', 'eval-1', 'gpt-5', '1'], 'v_gy8th26e4n0yyl3'],
    ['draft', [''], 'd_2duex5i28v69ofvm'],
    ['draft', ['żółć', 'é'], 'd_163ed0f4ki8ex3od'],
    ['draft', ['combo', '𝟗😀', 'x', '1'], 'd_444215yemh43uuhr'],
    ['draft', ['a'.repeat(127)], 'd_3zgppkfp1g6qmc3l'],
    ['draft', ['a'.repeat(128)], 'd_3qhs34qjllqnesdy'],
    ['draft', ['a'.repeat(129)], 'd_ojzqlrfqejss5wo'],
    ['draft', ['a'.repeat(256)], 'd_3nv4duf6t74kgywe'],
    ['draft', ['a'.repeat(257)], 'd_33yzaozungm96o8x'],
    ['draft', ['z'.repeat(100_000)], 'd_25f7cn0ywy3rhlu3'],
  ])('%s %j', (stage, parts, expected) => {
    expect(generationId(stage, parts)).toBe(expected);
  });

  it('marks the attempts after a collision', () => {
    const parts = ['combo_v1_a', 'draft-a', 'gpt-5', '1'];
    expect(collisionId('draft', parts, 2)).toBe(`${generationId('draft', [...parts, 'collision:2'])}-2`);
  });

  it('takes parts trimmed and lower-cased', () => {
    expect(signaturePart('\xa0Draft-A ΟΔΟΣ\n')).toBe('draft-a οδος');
  });
});

describe('IdBatch', () => {
  const heads = Array.from({ length: MAX_MESSAGES + 10 }, (_, index) => `combo-${index}-é`);
  const tail = ['draft-a', 'gpt-5', '1'];
  const parents = batchOf(heads);

  function batchOf(names: readonly string[], expected?: number): IdColumn {
    const batch = new IdBatch('draft', expected);
    for (const name of names) batch.add(signature([name]), signature(tail));
    return batch.finish();
  }

  function texts(column: IdColumn): string[] {
    return Array.from({ length: column.length }, (_, index) => column.at(index));
  }

  it('computes what generationId computes, in order', () => {
    expect(texts(parents)).toEqual(heads.map((head) => generationId('draft', [head, ...tail])));
    expect(texts(batchOf(heads, 1))).toEqual(texts(parents));
    expect(texts(batchOf([], 0))).toEqual([]);
  });

  it('starts a child with its parent’s id', () => {
    const batch = new IdBatch('essay');
    for (let index = heads.length - 1; index >= 0; index--)
      batch.addChild(parents, index, signature(['essay-x', '1']));
    const expected = texts(parents).map((parent) => generationId('essay', [parent, 'essay-x', '1']));
    expect(texts(batch.finish())).toEqual(expected.reverse());
  });

  it('takes a child’s signature of any length, in a batch that expects few', () => {
    for (let length = 0; length < 200; length++) {
      const batch = new IdBatch('essay', 1);
      const text = 'x'.repeat(length);
      for (const index of [0, 1]) batch.addChild(parents, index, signature([text]));
      expect(texts(batch.finish())).toEqual(
        [0, 1].map((index) => generationId('essay', [parents.at(index), text])),
      );
    }
  });

  it('takes signatures of any length', () => {
    const names = ['a'.repeat(65_000), 'b', 'c'.repeat(700_000), 'd', 'e'.repeat(65_536), ''];
    expect(texts(batchOf(names))).toEqual(names.map((name) => generationId('draft', [name, ...tail])));
  });

  it('keeps two open batches apart', () => {
    const drafts = new IdBatch('draft');
    const essays = new IdBatch('essay');
    for (const name of ['a', 'b']) {
      drafts.add(signature([name]), signature(['1']));
      essays.add(signature([name]), signature(['1']));
    }
    expect(texts(essays.finish())).toEqual([
      generationId('essay', ['a', '1']),
      generationId('essay', ['b', '1']),
    ]);
    expect(texts(drafts.finish())).toEqual([
      generationId('draft', ['a', '1']),
      generationId('draft', ['b', '1']),
    ]);
  });
});

describe('IdColumn', () => {
  function column(...names: string[]): IdColumn {
    const batch = new IdBatch('draft');
    for (const name of names) batch.add(signature([name]), signature(['1']));
    return batch.finish();
  }

  it('finds the first entry of each id', () => {
    expect(column('a', 'b', 'a', 'c', 'b', 'a').firstOccurrences()).toEqual(Uint32Array.of(0, 1, 0, 3, 1, 0));
    expect(column('a', 'b').firstOccurrences()).toBeUndefined();
    expect(column().firstOccurrences()).toBeUndefined();
  });

  it('writes ids as bytes', () => {
    const ids = column('a', 'b');
    const target = new Uint8Array(64);
    const end = ids.write(1, target, ids.write(0, target, 1));
    expect(Buffer.from(target.subarray(1, end)).toString('latin1')).toBe(ids.at(0) + ids.at(1));
    expect(target[end]).toBe(0);
  });

  it('replaces an id, also for its children', () => {
    const ids = column('a', 'b');
    ids.replace(0, collisionId('draft', ['a', '1'], 4));
    ids.replace(1, 'd_0');
    expect([ids.at(0), ids.at(1)]).toEqual([collisionId('draft', ['a', '1'], 4), 'd_0']);
    const batch = new IdBatch('essay');
    batch.addChild(ids, 0, signature(['x']));
    expect(batch.finish().at(0)).toBe(generationId('essay', [ids.at(0), 'x']));
    expect(ids.at(0).length).toBeLessThan(SLOT_BYTES);
  });
});

describe('a column of committed ids', () => {
  function timeToIndex(name: (number: number) => string): number {
    const column = IdColumn.of(new Set(Array.from({ length: 30_000 }, (_, number) => name(number))));
    const spent = processorTime();
    expect(column.firstOccurrences()).toBeUndefined();
    expect(column.indexOf('v_')).toBe(-1);
    return spent();
  }

  it.each<[string, (number: number) => string]>([
    ['that count up', (number) => `d_${String(number).padStart(16, '0')}`],
    ['that count up in the middle', (number) => `d_0000${String(number).padStart(7, '0')}00000`],
    ['that are numbers', String],
  ])('indexes ids %s about as fast as digests', (_, name) => {
    const digests = timeToIndex((number) => generationId('draft', [String(number)]));
    // When all ids have one hash, this takes a thousand times as long.
    expect(timeToIndex(name)).toBeLessThan(50 * digests + 50);
  });
});
