import { describe, expect, test } from 'vitest';
import { ExistingGenerations } from '../../src/plan/existing-generations.ts';
import { generationId } from '../../src/plan/generation-id.ts';
import { IdBatch } from '../../src/plan/id-batch.ts';
import { DataLayout } from '../../src/source/data-layout.ts';
import { MemoryTree } from '../support/memory-tree.ts';

const PARTS = ['combo-1', 'template-ü', 'model-1', '1'];
const ID = generationId('draft', PARTS);
const FIELDS = { combo_id: 'combo-1', template_id: 'template-ü', llm_model_id: 'model-1', replicate: 1 };

/** What stands at an id's folder → what a batch with that one entry says of it. */
function lookUp(files: Record<string, string>): { doubtful: readonly number[] | undefined; own: boolean } {
  const existing = new ExistingGenerations(new MemoryTree(files), new DataLayout('data'));
  const batch = new IdBatch('draft', 1, existing.signatures('draft'));
  const [head = '', ...tail] = PARTS;
  batch.add(new TextEncoder().encode(head), new TextEncoder().encode(tail.join('|')));
  expect(batch.finish().at(0)).toBe(ID);
  return { doubtful: batch.doubtful, own: batch.allCommitted };
}

const metadata = (fields: object): Record<string, string> => ({
  [`data/gens/draft/${ID}/metadata.json`]: JSON.stringify(fields),
});

test.each<[what: string, files: Record<string, string>, kind: string]>([
  ['nothing', { [`data/gens/draft/${ID}/raw.txt`]: '' }, 'missing'],
  ['an object', metadata({}), 'metadata'],
  ['a folder', { [`data/gens/draft/${ID}/metadata.json/x`]: '' }, 'unreadable'],
  ['words', { [`data/gens/draft/${ID}/metadata.json`]: 'words' }, 'unreadable'],
])('in the place of metadata there is %s', (_, files, kind) => {
  const existing = new ExistingGenerations(new MemoryTree(files), new DataLayout('data'));
  expect(existing.metadata('draft', ID).kind).toBe(kind);
});

test('the generations of a cohort are those whose metadata names it', () => {
  const file = (id: string, cohort?: string): [string, string] => [
    `data/gens/draft/${id}/metadata.json`,
    JSON.stringify({ ...FIELDS, origin_cohort_id: cohort }),
  ];
  const tree = new MemoryTree({
    ...Object.fromEntries([file('d_1', 'a'), file('d_2', 'b'), file('d_3', 'a'), file('d_4')]),
    'data/gens/draft/d_5/metadata.json/x': '',
  });
  const existing = new ExistingGenerations(tree, new DataLayout('data'));
  const of = (cohort: string): readonly string[] => existing.ofOrigin('draft', cohort);
  expect(['a', 'b', 'c'].map(of)).toEqual([['d_1', 'd_3'], ['d_2'], []]);
  tree.files.set('data/gens/draft/d_6/metadata.json', new TextEncoder().encode(file('d_6', 'b')[1]));
  existing.wrote('data/gens/draft/d_6/metadata.json');
  expect(of('b')).toEqual(['d_2', 'd_6']);
  existing.narrowTo((cohort) => (cohort === 'a' ? ['d_3', 'd_2', 'd_3', 'd_1', 'd_9'] : []));
  expect(['a', 'b'].map(of)).toEqual([['d_1', 'd_3'], []]);
});

describe('looking ids up among committed signatures', () => {
  test('the own signature, however it is written', () => {
    expect(lookUp(metadata(FIELDS))).toEqual({ doubtful: [], own: true });
    expect(lookUp(metadata({ ...FIELDS, combo_id: ' COMBO-1 ' }))).toEqual({ doubtful: [], own: true });
  });

  test.each<[string, Record<string, string>]>([
    ['another value', metadata({ ...FIELDS, replicate: 2 })],
    ['a shorter value', metadata({ ...FIELDS, combo_id: 'combo-' })],
    ['a field less', metadata({ ...FIELDS, llm_model_id: null })],
    ['a field that is absent', metadata({ ...FIELDS, llm_model_id: undefined })],
    ['a field of blanks', metadata({ ...FIELDS, llm_model_id: '  ' })],
    ['an unreadable replicate', metadata({ ...FIELDS, replicate: 'one' })],
    ['a lone surrogate', metadata({ ...FIELDS, combo_id: 'combo-\ud800' })],
    ['no JSON', { [`data/gens/draft/${ID}/metadata.json`]: '<<<<<<<' }],
    ['no metadata', { [`data/gens/draft/${ID}/raw.txt`]: '' }],
  ])('an id whose folder holds %s is doubtful', (_, files) => {
    expect(lookUp(files)).toEqual({ doubtful: [0], own: false });
  });

  test('folders of other names do not count', () => {
    const other = { [`data/gens/draft/${ID}x/metadata.json`]: '{}', 'data/gens/draft/é/metadata.json': '{}' };
    expect(lookUp(other)).toEqual({ doubtful: [], own: false });
  });

  test('nothing is known when nothing is committed, or when something has been written since', () => {
    expect(lookUp({})).toEqual({ doubtful: undefined, own: false });
    const existing = new ExistingGenerations(new MemoryTree(metadata(FIELDS)), new DataLayout('data'));
    expect(existing.signatures('draft')).toBeDefined();
    existing.wrote('data/gens/draft/d_new/metadata.json');
    expect(existing.signatures('draft')).toBeUndefined();
    expect(existing.signatures('essay')).toBeUndefined();
  });

  test('signatures of many generations are told apart', () => {
    const parts = (index: number): string[] => [`combo-${index}`, 'template', 'm'.repeat(index % 7), '1'];
    const files: Record<string, string> = {};
    for (let index = 0; index < 300; index++) {
      const [combo_id, template_id, llm_model_id] = parts(index);
      const fields = { combo_id, template_id, llm_model_id, replicate: index % 50 === 0 ? 2 : 1 };
      files[`data/gens/draft/${generationId('draft', parts(index))}/metadata.json`] = JSON.stringify(fields);
    }
    const existing = new ExistingGenerations(new MemoryTree(files), new DataLayout('data'));
    for (let pass = 0; pass < 2; pass++) {
      const batch = new IdBatch('draft', 300, existing.signatures('draft'));
      for (let index = 0; index < 300; index++) {
        const [head = '', ...tail] = parts(index);
        batch.add(new TextEncoder().encode(head), new TextEncoder().encode(tail.join('|')));
      }
      batch.finish();
      // A blank model is no model: such metadata stands for nothing.
      const doubtful = Array.from({ length: 300 }, (_, index) => index).filter(
        (index) => index % 50 === 0 || index % 7 === 0,
      );
      expect(batch.doubtful).toEqual(doubtful);
    }
  });
});
