import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TreeObject } from '../../src/git/tree-object.ts';
import { sampled } from '../support/sample-size.ts';

const MODES = { file: '100644', link: '120000', folder: '40000', module: '160000' } as const;
type Kind = keyof typeof MODES;

const idOf = (name: string) => createHash('sha1').update(name).digest('hex');

/** As git writes a tree: sorted as if the name of a folder ended with a slash. */
function treeOf(entries: ReadonlyMap<string, Kind>): TreeObject {
  const key = ([name, kind]: [string, Kind]) => Buffer.from(kind === 'folder' ? `${name}/` : name);
  const sorted = [...entries].sort((left, right) => Buffer.compare(key(left), key(right)));
  const parts = sorted.flatMap(([name, kind]) => [
    Buffer.from(`${MODES[kind]} ${name}\0`),
    Buffer.from(idOf(name), 'hex'),
  ]);
  // It is a part of what git gave.
  const [before, after] = [Buffer.from('before'), Buffer.from('after')];
  const bytes = Buffer.concat([before, ...parts, after]);
  return new TreeObject(bytes, 20, before.length, bytes.length - after.length);
}

/** Names that begin like others, and go on with what sorts before and after a slash. */
const name = fc.string({
  unit: fc.constantFrom('a', 'b', '-', '.', '0', 'é', '😀'),
  minLength: 1,
  maxLength: 4,
});
const kind = fc.constantFrom<Kind>('file', 'folder', 'folder', 'link', 'module');

// Small trees are searched entry by entry, others by halves.
test.each([3, 200])('each of up to %d entries is found by its name, and nothing else is', (most) => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(name, kind), { maxLength: most, selector: ([one]) => one, size: 'max' }),
      fc.array(name, { maxLength: 20 }),
      (pairs, others) => {
        const entries = new Map(pairs);
        const tree = treeOf(entries);
        const found = (one: string) => {
          const entry = tree.get(one);
          return entry && [entry.kind, entry.oid];
        };
        for (const [one, its] of entries) expect(found(one)).toEqual([its, idOf(one)]);
        for (const one of others) if (!entries.has(one)) expect(found(one)).toBeUndefined();
        expect(tree.size).toBe(entries.size);
        expect(new Map([...tree].map(([one, entry]) => [one, entry.kind]))).toEqual(entries);
        expect([...tree.values()].map(({ oid }) => oid)).toEqual([...tree].map(([one]) => idOf(one)));
        const has = (wanted: Kind) => [...entries.values()].includes(wanted);
        expect([tree.mayHoldLinks, tree.mayHoldModules, tree.mayHoldFolders]).toEqual([
          has('link'),
          has('module'),
          has('folder'),
        ]);
      },
    ),
    sampled(100, 17),
  );
});
