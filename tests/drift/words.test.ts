/** What a comparison says of committed outputs: content is not called form, and nothing is called by a wrong name. */
import { describe, expect, it } from 'vitest';
import { ListedMembership } from '../../src/artifacts/membership.ts';
import { compareManifest } from '../../src/drift/compare-manifest.ts';
import { compareMembership } from '../../src/drift/compare-membership.ts';
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
      status,
      stages: [],
      reordered: false,
      form,
    });
  });
});

it.each(['[]', '{', '"text"', 'null'])('a manifest %s is no JSON object, and has no fields', (text) => {
  const manifest = {
    combos: [],
    templates: { draft: [], essay: [], evaluation: [] },
    llms: { generation: [], evaluation: [] },
    replication: [],
  };
  expect(compareManifest(manifest, bytes(text))).toEqual({
    status: 'content',
    fields: [],
    form: ['the file is no JSON object'],
  });
});
