import { expect, test } from 'vitest';
import { readPieces } from '../../src/drift/committed-output.ts';
import { MemoryTree } from '../support/memory-tree.ts';

const BYTES = new TextEncoder().encode('stage,gen_id\n');

test('a file over the limit is read in pieces, if it can be', () => {
  const tree = new MemoryTree({ 'small.csv': 'a' });
  const large = { read: () => ({ kind: 'too-large', size: 99, limit: 9 }) as const };
  const whole = Object.assign(new MemoryTree({}), large);
  const cut = Object.assign(new MemoryTree({}), large, { pieces: () => [BYTES.slice(0, 5), BYTES.slice(5)] });
  expect(readPieces(whole, 'm.csv')).toBeUndefined();
  expect(Buffer.concat([...(readPieces(cut, 'm.csv') ?? [])])).toEqual(Buffer.from(BYTES));
  expect([...(readPieces(tree, 'small.csv') ?? [])]).toEqual([new TextEncoder().encode('a')]);
  expect(readPieces(tree, 'none.csv')).toBeUndefined();
});
