/** Memberships are compared and written in pieces, wherever those end. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskTree } from '../../src/disk/disk-tree.ts';
import { writeFiles } from '../../src/disk/write-files.ts';
import { compareMembership } from '../../src/drift/compare-membership.ts';
import { ListedMembership } from '../../src/outputs/membership.ts';
import { signature } from '../../src/plan/generation-id.ts';
import { IdBatch } from '../../src/plan/id-batch.ts';
import type { Stage } from '../../src/result.ts';
import { scratch } from '../support/scratch.ts';

const member = (stage: Stage, id: string) => ({
  stage,
  id,
  template: 't',
  origin: 'o',
  model: 'm',
  replicate: 1n,
});
const expected = new ListedMembership([
  member('draft', 'd_1'),
  member('essay', 'e_1'),
  member('essay', 'e_2'),
  member('evaluation', 'v_1'),
]);
const TEXT = 'stage,gen_id\ndraft,d_1\nessay,e_1\nessay,e_2\nevaluation,v_1\n';

describe('comparing a membership in pieces', () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    ['the same', TEXT],
    ['CRLF line endings', TEXT.replaceAll('\n', '\r\n')],
    ['CR line endings', TEXT.replaceAll('\n', '\r')],
    ['no final line end', TEXT.trimEnd()],
    ['a byte-order mark', `\ufeff${TEXT}`],
    ['quotes', TEXT.replace('d_1', '"d_1"')],
    ['another order', 'stage,gen_id\ndraft,d_1\nessay,e_2\nessay,e_1\nevaluation,v_1\n'],
    ['one id less, and two others', TEXT.replace('essay,e_1\n', 'essay,e_8\nessay,e_9\nessay,e_9\n')],
    ['an unknown stage', `${TEXT}report,r_1\n`],
    ['swapped columns', 'gen_id,stage\nd_1,draft\ne_1,essay\ne_2,essay\nv_1,evaluation\n'],
    ['blank lines and letters of several bytes', `${TEXT}\n\nessay,é€\n`],
    ['a file cut short', TEXT.slice(0, 30)],
    ['nothing', ''],
  ];

  it.each(cases)('%s: ends of pieces make no difference', (_, text) => {
    const bytes = new TextEncoder().encode(text);
    const whole = compareMembership(expected, bytes);
    for (const size of [1, 2, 3, 7, 13]) expect(compareMembership(expected, cut(bytes, size))).toEqual(whole);
  });

  it('tells what differs', () => {
    const status = cases.map(([name, text]) => {
      const drift = compareMembership(expected, new TextEncoder().encode(text));
      return [
        name,
        drift.status,
        drift.reordered,
        drift.stages.map(({ added, removed }) => [added.first, removed.first]),
      ];
    });
    expect(status.slice(0, 9)).toEqual([
      ['the same', 'same', false, []],
      ['CRLF line endings', 'form', false, []],
      ['CR line endings', 'form', false, []],
      ['no final line end', 'form', false, []],
      ['a byte-order mark', 'form', false, []],
      ['quotes', 'form', false, []],
      ['another order', 'content', true, []],
      ['one id less, and two others', 'content', false, [[['e_1'], ['e_8', 'e_9']]]],
      ['an unknown stage', 'content', false, []],
    ]);
  });
});

describe('a column of ids', () => {
  const names = Array.from({ length: 3000 }, (_, index) => `combo-${index % 1000}`);
  const batch = new IdBatch('draft');
  for (const name of names) batch.add(signature([name]), signature(['1']));
  const column = batch.finish();

  it('finds the first entry of an id, and nothing else', () => {
    for (const index of [0, 1, 999]) {
      expect(column.indexOf(column.at(index))).toBe(index);
      expect(column.indexOf(column.at(index + 2000))).toBe(index);
    }
    const id = column.at(5);
    for (const other of [
      '',
      'd_',
      `${id}x`,
      id.slice(1),
      `${id}\0`,
      `${id.slice(0, -1)}\u0161`,
      'x'.repeat(100),
    ])
      expect(column.indexOf(other), other).toBe(-1);
  });

  it('finds what has replaced an id', () => {
    const copy = new IdBatch('draft');
    for (const name of names.slice(0, 3)) copy.add(signature([name]), signature(['1']));
    const ids = copy.finish();
    const before = ids.at(1);
    expect(ids.indexOf(before)).toBe(1);
    ids.replace(1, `${before.slice(0, 10)}-1`);
    expect(ids.indexOf(before)).toBe(-1);
    expect(ids.indexOf(`${before.slice(0, 10)}-1`)).toBe(1);
  });

  it('tells the first of thousands of repeats', () => {
    expect(column.firstOccurrences()).toEqual(Uint32Array.from(names, (_, index) => index % 1000));
  });
});

describe('files in pieces', () => {
  it('are read as they stand, as often as wanted, and only below the root', () => {
    const root = scratch();
    const bytes = new Uint8Array(700_000).map((_, index) => index * 31);
    writeFileSync(join(root, 'large'), bytes);
    symlinkSync('/', join(root, 'away'));
    const tree = new DiskTree(root, { limit: 1000 });
    expect(tree.read('large').kind).toBe('too-large');
    const pieces = tree.pieces('large') ?? [];
    for (let pass = 0; pass < 2; pass++) {
      const copies: Uint8Array[] = [];
      for (const piece of pieces) copies.push(piece.slice());
      expect(Buffer.concat(copies).equals(bytes)).toBe(true);
    }
    for (const path of ['', 'none', '../large', 'away/etc/passwd'])
      expect(tree.pieces(path), path).toBeUndefined();
  });

  it('are written whole or not at all', async () => {
    const root = scratch();
    const path = 'data/membership.csv';
    await writeFiles(root, [{ path, bytes: cut(new TextEncoder().encode(TEXT), 5) }]);
    expect(readFileSync(join(root, path), 'utf8')).toBe(TEXT);
    const failing = (function* () {
      yield new Uint8Array([1]);
      throw new Error('stopped');
    })();
    await expect(writeFiles(root, [{ path, bytes: failing }])).rejects.toThrow();
    expect(readFileSync(join(root, path), 'utf8')).toBe(TEXT);
  });
});

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return pieces;
}
