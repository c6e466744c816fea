import { describe, expect, test } from 'vitest';
import { generationId } from '../../src/plan/generation-id.ts';
import type { Dialect } from '../../src/result.ts';
import { cohortTraps, planned } from './find-traps.ts';

interface Row {
  readonly name: string;
  readonly dialect?: Dialect;
  readonly wrong: string;
  /** Relative to the data root. */
  readonly files?: Readonly<Record<string, string>>;
  readonly found: readonly string[];
  /** A near miss, with the same files. */
  readonly right: string;
}

const DRAFT = generationId('draft', ['combo_a', 'draft-a', 'gpt-5', '1']);
const ESSAY = generationId('essay', [DRAFT, 'essay-x', '1']);

/** The committed metadata of the only essay of {@link planned}. */
function committedEssay(model: string): Record<string, string> {
  const metadata = { stage: 'essay', parent_gen_id: DRAFT, template_id: 'essay-X', llm_model_id: model };
  return { [`gens/essay/${ESSAY}/metadata.json`]: JSON.stringify({ ...metadata, replicate: 1 }) };
}

const ROWS: readonly Row[] = [
  {
    name: 'rules under another name, which would give the rows a column',
    wrong: planned({ draft_llm: undefined, llm: '[gpt-5]' }, 'rule:\n  ties:\n    draft_llm: [llm]\n'),
    found: [
      "9:1 plan/missing-column the spec has no 'rules', but it has 'rule': the rows lack 'draft_llm', which a plan needs",
    ],
    right: planned({ draft_llm: undefined, llm: '[gpt-5]' }, 'rules:\n  ties:\n    draft_llm: [llm]\n'),
  },
  {
    name: 'several essay models for one draft',
    wrong: planned({ combo_id: '[combo_a, combo_b]', essay_llm: '[gpt-5, sonnet-4, gemini]' }),
    found: [
      "6:22 plan/essays-collapse 2 essays by 'sonnet-4' are lost: each gets the id of the one by 'gpt-5', for the same draft, template and replicate",
      "6:32 plan/essays-collapse 2 essays by 'gemini' are lost: each gets the id of the one by 'gpt-5', for the same draft, template and replicate",
    ],
    right: planned(
      { combo_id: '[combo_a, combo_b]', draft_llm: '[gpt-5, sonnet-4]', essay_llm: '[gpt-5, sonnet-4]' },
      'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n',
    ),
  },
  {
    name: 'models that lose only beside another one',
    wrong: planned(
      { draft_template: '[draft-A, draft-B]', essay_llm: '[gpt-5, sonnet-4]' },
      'rules:\n  pairs:\n    p: {left: draft_template, right: essay_llm, allowed: [[draft-A, gpt-5], [draft-B, sonnet-4], [draft-B, gpt-5]]}\n',
    ),
    found: [
      "6:15 plan/essays-collapse 1 essay by 'gpt-5' is lost: it gets the id of the one by 'sonnet-4', for the same draft, template and replicate",
    ],
    right: planned(
      { draft_template: '[draft-A, draft-B]', essay_llm: '[gpt-5, sonnet-4]' },
      'rules:\n  pairs:\n    p: {left: draft_template, right: essay_llm, allowed: [[draft-A, gpt-5], [draft-B, sonnet-4]]}\n',
    ),
  },
  {
    name: 'a blank id in an item of a tuple',
    wrong: planned(
      { draft_template: '[draft-A]', draft_llm: "[gpt-5, '']" },
      "rules:\n  tuples:\n    t: {axes: [draft_template, draft_llm], items: [[draft-A, gpt-5], [draft-A, '']]}\n",
    ),
    found: [
      "4:22 axis/unknown-level axis 'draft_llm' has the level '', which is not in data/1_raw/llm_models.csv",
      "11:80 plan/blank-value '' is not a draft_llm: a blank value counts as missing",
    ],
    right: planned(),
  },
  {
    name: 'ids that differ only in capitals',
    wrong: planned({ draft_template: '[draft-A, DRAFT-A]', evaluation_template: '[eval-1, eval-2]' }),
    found: [
      "3:29 plan/ids-collapse 'DRAFT-A' and 'draft-A' differ only in case, which an id does not keep: 1 draft is lost",
    ],
    right: planned(
      { draft_template: '[draft-A, DRAFT-A]', combo_id: '[combo_a, combo_b]' },
      'rules:\n  pairs:\n    p: {left: draft_template, right: combo_id, allowed: [[draft-A, combo_a], [DRAFT-A, combo_b]]}\n',
    ),
  },
  {
    name: 'ids that hold the separator',
    wrong: planned(
      { combo_id: '[combo, combo|a]', draft_template: "['a|b', b]", draft_llm: '[m]' },
      'rules:\n  pairs:\n    p: {left: combo_id, right: draft_template, allowed: [[combo, a|b], [combo|a, b]]}\n',
    ),
    files: {
      '1_raw/draft_templates.csv': 'template_id\na|b\nb\n',
      '1_raw/llm_models.csv': 'id,for_generation,for_evaluation\nm,true,true\ngpt-5,true,true\n',
    },
    found: [
      "2:21 plan/ids-collapse 'combo|a' and 'combo' run together with the part next to them, because \"|\" also separates the parts of an id: 1 draft is lost",
    ],
    right: planned({ combo_id: '[combo|a]', draft_template: "['a|b', b]", draft_llm: '[m]' }),
  },
  {
    name: 'an essay that is committed as the work of another model',
    wrong: planned({ essay_llm: '[sonnet-4]' }),
    files: committedEssay('gpt-5'),
    found: [
      "6:15 plan/kept-metadata 1 essay planned with 'sonnet-4' is committed as written by 'gpt-5': the committed metadata is kept",
    ],
    right: planned({ essay_llm: '[gpt-5]' }),
  },
  {
    name: 'an axis that no stage reads',
    wrong: planned({ temperature: '[0.2, 0.8]', evaluation_template: '[eval-1, eval-2]' }),
    found: [
      "9:3 plan/unread-axis no stage reads axis 'temperature', so its 2 levels make no difference: 4 rows become 2 evaluations",
    ],
    right: planned({ temperature: '[0.2]', evaluation_template: '[eval-1, eval-2]' }),
  },
  {
    name: 'a misspelled replicate axis',
    dialect: 'v2',
    wrong: planned({ draft_replicates: '[1, 2, 3]' }),
    found: [
      "9:3 plan/unread-axis no stage reads axis 'draft_replicates', so its 3 levels make no difference: 3 rows become 1 evaluation",
    ],
    right: planned({ draft_replicate: '[1, 2, 3]' }),
  },
  {
    name: 'a member of a tuple that no stage reads, where it makes the only difference',
    wrong: planned(
      { draft_template: '[draft-A, draft-B]', note: '[old, new]' },
      'rules:\n  tuples:\n    t: {axes: [draft_template, note], items: [[draft-A, old], [draft-A, new], [draft-B, new]]}\n',
    ),
    found: [
      "9:3 plan/unread-axis no stage reads axis 'note', and rows that differ only there merge: 3 rows become 2 evaluations",
    ],
    right: planned(
      { draft_template: '[draft-A, draft-B]', note: '[old, new]' },
      'rules:\n  tuples:\n    t: {axes: [draft_template, note], items: [[draft-A, old], [draft-B, new]]}\n',
    ),
  },
  {
    name: 'a replicate that is none, in a column that is read where the one before it is blank',
    wrong: planned({ draft_replicate: "['', 1]", draft_rep: '[2, x]' }),
    found: [
      "10:18 plan/invalid-replicate draft_rep has the level 'x', which is not a whole number of 1 or more",
    ],
    right: planned({ draft_replicate: '[1, 2]' }),
  },
  {
    name: 'two replicate axes of one stage',
    wrong: planned({ draft_replicate: '[1]', draft_rep: '[1, 2]' }),
    found: [
      "10:3 plan/unread-axis no stage reads axis 'draft_rep': the draft takes its replicate from 'draft_replicate'",
    ],
    right: planned({ draft_replicate: '[1]', essay_replicate: '[1, 2]' }),
  },
  {
    name: 'an alias beside the name itself',
    wrong: planned({ combo: '[combo_a, combo_b]' }),
    found: ["9:3 plan/unread-axis no stage reads axis 'combo': 'combo_id' is read instead"],
    right: planned({ combo_id: undefined, combo: '[combo_a, combo_b]' }),
  },
  {
    name: 'replicates of what has none',
    wrong: planned({}, 'replicates: {combo_id: 2, draft_llm: 3, essay_llm: 2, essay_template: 2}\n'),
    found: [
      "9:14 replicates/no-effect replicates of 'combo_id' have no effect: no stage reads 'combo_id_replicate', and every 2 rows merge into one",
      "9:27 replicates/no-effect replicates of 'draft_llm' have no effect: no stage reads 'draft_llm_replicate', and every 3 rows merge into one",
      "9:41 replicates/no-effect replicates of 'essay_llm' have no effect: no stage reads 'essay_llm_replicate', and every 2 rows merge into one",
    ],
    right: planned({}, 'replicates: {draft_template: 2, essay_template: 2, evaluation_llm: 2}\n'),
  },
  {
    name: 'replicates of both evaluation axes',
    wrong: planned({}, 'replicates: {evaluation_llm: 2, evaluation_template: 3}\n'),
    found: [
      "9:14 replicates/no-effect replicates of 'evaluation_llm' have no effect: the evaluation takes its replicate from 'evaluation_template_replicate'",
    ],
    right: planned({}, 'replicates: {evaluation_llm: 2, draft_template: 3}\n'),
  },
  {
    name: 'replicates beside a replicate axis of the same stage',
    wrong: planned({ draft_replicate: '[1, 2]' }, 'replicates: {draft_template: 3}\n'),
    found: [
      "10:14 replicates/no-effect replicates of 'draft_template' have no effect: the draft takes its replicate from 'draft_replicate'",
    ],
    right: planned({ draft_replicate: '[1, 2]' }, 'replicates: {draft_template: 1}\n'),
  },
  {
    name: 'an alias that escapes the catalog',
    wrong: planned({ combo_id: undefined, combo: '[combo_a, combo_q]' }),
    found: [
      "8:20 axis/unchecked-level 'combo_q' is planned as combo_id but is not in data/combo_mappings.csv: the runtime checks only axes with that name, so it does not notice",
    ],
    right: planned({ combo_id: undefined, combo: '[combo_a, combo_b]' }),
  },
  // Twenty are reported one by one.
  ...[20, 21, 22].map((count) => ({
    name: `an alias of ${count} levels that escape the catalog`,
    wrong: planned({
      combo_id: undefined,
      combo: `[${Array.from({ length: count }, (_, index) => `c${10 + index}`).join(', ')}]`,
    }),
    found: Array.from(
      { length: 20 },
      (_, index) =>
        `8:${11 + 5 * index} axis/unchecked-level 'c${10 + index}' is planned as combo_id but is not in data/combo_mappings.csv: the runtime checks only axes with that name, so it does not notice${
          index < 19 || count === 20
            ? ''
            : count === 21
              ? ' (1 more is not in it either)'
              : ' (2 more are not in it either)'
        }`,
    ),
    right: planned({ combo_id: undefined, combo: '[combo_a, combo_b]' }),
  })),
  {
    name: 'model aliases that escape the catalog',
    wrong: planned({ draft_llm: undefined, generation_llm: '[gpt-6]' }),
    found: [
      "8:20 axis/unchecked-level 'gpt-6' is planned as draft_llm but is not in data/1_raw/llm_models.csv: the runtime checks only axes with that name, so it does not notice",
    ],
    right: planned({ draft_llm: undefined, draft_model: '[gpt-5]' }),
  },
  {
    name: "a tie's new name that escapes the catalog",
    wrong: planned(
      { draft_llm: undefined, a: '[gpt-6]', b: '[gpt-6]' },
      'rules:\n  ties:\n    draft_llm: [a, b]\n',
    ),
    found: [
      "8:7 axis/unchecked-level 'gpt-6' is planned as draft_llm but is not in data/1_raw/llm_models.csv: the runtime checks only axes with that name, so it does not notice",
    ],
    right: planned(
      { draft_llm: undefined, a: '[gpt-5]', b: '[gpt-5]' },
      'rules:\n  ties:\n    draft_llm: [a, b]\n',
    ),
  },
  {
    name: 'replicates of a copied essay',
    wrong: planned({ essay_template: '[essay-X, essay-C]' }, 'replicates: {essay_template: 3}\n'),
    found: [
      "5:29 plan/copied-essays 'essay-C' copies its draft, so its replicates hold the same text: 2 essays are a copy of another",
    ],
    right: planned({ essay_template: '[essay-X, essay-C]' }, 'replicates: {draft_template: 3}\n'),
  },
  {
    name: 'replicates where every essay is a copy',
    wrong: planned({ essay_template: '[essay-C]' }, 'replicates: {essay_template: 2}\n'),
    found: [
      "5:20 plan/copied-essays 'essay-C' copies its draft, so its replicates hold the same text: 1 essay is a copy of another",
    ],
    right: planned({ essay_template: '[essay-C]' }),
  },
  {
    name: 'no rows are reported once',
    wrong: planned({ essay_template: '[]', temperature: '[0.2, 0.8]' }),
    found: ["5:3 plan/empty cohort 'demo' is empty: essay_template has no level"],
    right: planned(),
  },
];

describe('traps of a cohort', () => {
  test.each(ROWS)('$name', ({ dialect = 'v1', wrong, right, files, found }) => {
    expect(cohortTraps(wrong, dialect, files)).toEqual(found);
    expect(cohortTraps(right, dialect, files)).toEqual([]);
  });

  test('a selection has generations of its own', () => {
    const spec = planned({ essay_llm: '[gpt-5, sonnet-4]' });
    expect(
      cohortTraps(spec, 'v1', { '2_tasks/selected_essays.txt': '' }).map((line) => line.split(' ')[1]),
    ).toEqual(['selection/empty']);
  });

  test.each([
    [
      'a pointer of Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:4665\nsize 12\n',
      'file/wrong-form',
    ],
    ['a merge conflict', '<<<<<<< ours\ne_1\n=======\ne_2\n>>>>>>> theirs\n', 'file/merge-conflict'],
    ['one generation', 'e_1\n', 'selection/missing-metadata'],
  ])('a selection that is %s', (_, selection, code) => {
    const found = cohortTraps(planned(), 'v1', { '2_tasks/selected_essays.txt': selection });
    expect(found.map((line) => line.split(' ')[1])).toEqual([code]);
  });
});
