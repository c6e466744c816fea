import { expect, test } from 'vitest';
import { readPieces } from '../../src/drift/committed-output.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { checked, edited, PROJECT, regenerated } from '../support/small-project.ts';

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

test.each([
  ['no file of concepts', null, 'clean'],
  ['no concept', 'concept_id,name\n', 'clean'],
  ['concepts', 'concept_id,name\ndreams,Dreams\n', 'drifted'],
])(
  "with %s, a combination of the runtime's own that no catalog has is told from drift",
  async (_, concepts, state) => {
    const files = regenerated(edited(PROJECT, { 'data/1_raw/concepts_metadata.csv': concepts }));
    const path = 'data/cohorts/sweep/manifest.json';
    const manifest = JSON.parse(files[path] ?? '');
    manifest.combos = [...manifest.combos, 'combo_v1_0123456789ab'].sort();
    const { result } = await checked(edited(files, { [path]: `${JSON.stringify(manifest, undefined, 2)}` }));
    expect(result.cohorts.find(({ id }) => id === 'sweep')?.state).toBe(state);
  },
);

test('the combination of a spec that plans nothing any more is not called one of the runtime', async () => {
  const own = 'combo_v1_0123456789ab';
  const spec = 'data/cohorts/sweep/spec/config.yaml';
  const catalog = 'data/combo_mappings.csv';
  const before = edited(PROJECT, {
    [catalog]: `${PROJECT[catalog]}${own},dreams\n`,
    [spec]: (PROJECT[spec] ?? '').replace(/combo_id: .*/, `combo_id: [${own}]`),
  });
  const after = edited(regenerated(before), {
    [spec]: (before[spec] ?? '').replace(/evaluation_llm: .*/, 'evaluation_llm: []'),
  });
  const codes = (await checked(after)).result.cohorts.find(({ id }) => id === 'sweep')?.diagnostics;
  expect(codes?.map(({ code }) => code)).toEqual(expect.arrayContaining(['plan/empty', 'drift/manifest']));
  expect(codes?.map(({ code }) => code)).not.toContain('drift/extra-combo');
});
