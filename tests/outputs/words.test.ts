/** What a comparison says of committed outputs: content is not called form, and nothing is called by a wrong name. */
import { describe, expect, it } from 'vitest';
import { compareManifest } from '../../src/drift/compare-manifest.ts';
import { compareMembership } from '../../src/drift/compare-membership.ts';
import { manifestText } from '../../src/outputs/manifest.ts';
import { ListedMembership } from '../../src/outputs/membership.ts';
import type { Stage } from '../../src/result.ts';

const member = (stage: Stage, id: string) => ({
  stage,
  id,
  template: 't',
  origin: 'o',
  model: 'm',
  replicate: 1n,
});
const membership = new ListedMembership([
  member('draft', 'd_1'),
  member('essay', 'e_1'),
  member('evaluation', 'v_1'),
]);
const TEXT = 'stage,gen_id\ndraft,d_1\nessay,e_1\nevaluation,v_1\n';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a membership', () => {
  const cases: readonly (readonly [name: string, text: string, status: string, form: readonly string[]])[] = [
    ['a repeated row', `${TEXT}evaluation,v_1\n`, 'content', ['1 row repeated: evaluation v_1']],
    [
      'rows repeated twice',
      `${TEXT}draft,d_1\nessay,e_1\nessay,e_1\n`,
      'content',
      ['3 rows repeated: draft d_1, essay e_1, …'],
    ],
    [
      'a third column',
      TEXT.replace(/\n(?=.)/g, ',x\n').replace('gen_id,x', 'gen_id,note'),
      'content',
      ["a column 'note' that the runtime does not write"],
    ],
    ['a wide row', TEXT.replace('d_1', 'd_1,x'), 'content', ['1 row with more cells than the header']],
    ['quotes', TEXT.replace('d_1', '"d_1"'), 'form', ['quoting or column order']],
    [
      'columns the other way round',
      'gen_id,stage\nd_1,draft\ne_1,essay\nv_1,evaluation\n',
      'form',
      ['quoting or column order'],
    ],
  ];
  it.each(cases)('with %s', (_, text, status, form) => {
    expect(compareMembership(membership, bytes(text))).toEqual({
      ...(status === 'content' ? { digest: expect.any(String) } : {}),
      status,
      stages: [],
      reordered: false,
      form,
    });
  });
});

it.each(['[]', '"text"', 'null'])('a manifest %s is no JSON object, and has no fields', (text) => {
  const manifest = {
    combos: [],
    templates: { draft: [], essay: [], evaluation: [] },
    llms: { generation: [], evaluation: [] },
    replication: [],
  };
  expect(compareManifest(manifest, bytes(text))).toEqual({
    status: 'content',
    fields: [],
    form: ['the file is not a JSON object'],
  });
});

it.each<[string, string | Uint8Array, string]>([
  ['another header', TEXT.replace('stage', 'kind'), "a header without the column 'stage'"],
  [
    'a byte that is no UTF-8 before the header',
    Uint8Array.from([0xff, ...bytes(TEXT)]),
    "a header that is not UTF-8, without the column 'stage'",
  ],
  ['a row that ends before its stage', 'gen_id,stage\nd_1\n', 'rows without a stage'],
])('a membership with %s has rows of no stage, and says why', (_, text, words) => {
  const drift = compareMembership(membership, typeof text === 'string' ? bytes(text) : text);
  expect(drift).toMatchObject({ status: 'content', form: [words] });
});

it('a manifest in which a number is spelt otherwise says so', () => {
  const manifest = {
    combos: [],
    templates: { draft: [], essay: [], evaluation: [] },
    llms: { generation: [], evaluation: [] },
    replication: [['draft', 2n]] as const,
  };
  const text = manifestText(manifest).replace('"draft": 2', '"draft": 2.0');
  expect(compareManifest(manifest, bytes(text))).toMatchObject({
    status: 'form',
    form: ['spacing, key order or spelling of values (2.0 for 2)'],
  });
});
