import { describe, expect, test } from 'vitest';
import { examine } from '../../src/checks/run-checks.ts';
import { derive } from '../../src/derive.ts';
import type { DesignView } from '../../src/overview/design-view.ts';
import { viewDesign } from '../../src/overview/view-design.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { type Files, PROJECT, spec } from '../support/small-project.ts';

const SPEC = 'data/cohorts/one/spec/config.yaml';

function view(
  text: string,
  more: Files = {},
  maxRows?: number,
  dialect: 'v1' | 'v2' = 'v1',
): DesignView | undefined {
  const repository = openRepository(new MemoryTree({ ...PROJECT, ...more, [SPEC]: text }), {
    dialect,
    dataRoot: 'data',
    ...(maxRows === undefined ? {} : { maxRows }),
  });
  const derivation = derive(repository, cohortOf(SPEC));
  return viewDesign(derivation, examine(derivation));
}

/** Rows after each step. */
const rowsOf = (design: DesignView | undefined) => design?.steps.map(({ rows }) => rows);

describe('steps', () => {
  test('the product narrows rule by rule, and replicates widen it', () => {
    const design = view(
      spec(
        {},
        `rules:
  subsets: {draft_llm: [opal]}
  pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo-a, sketch], [combo-b, outline]]}}
replicates: {evaluation_template: 3}
`,
      ),
    );
    expect(rowsOf(design)).toEqual([8n, 4n, 2n, 6n]);
    expect(design?.rules.map(({ words }) => words)).toEqual([
      'keeps 1 of 2 levels of draft_llm',
      'binds combo_id and draft_template: 2 of 4 combinations',
    ]);
    expect(design?.plan).toEqual({ rows: 6, drafts: 2, essays: 2, evaluations: 6 });
  });

  test.each(['[]', '[no-such]'])('a subset that keeps nothing leaves nothing: %s', (kept) => {
    const design = view(
      spec({}, `rules:\n  subsets: {draft_llm: ${kept}}\nreplicates: {evaluation_template: 3}\n`),
    );
    expect(rowsOf(design)).toEqual([8n, 0n, undefined]);
    expect(design?.rules[0]?.words).toBe('keeps none of 2 levels of draft_llm');
  });

  test('the last step is what the compiler makes', () => {
    const design = view(
      spec({ essay_llm: '[opal, quartz]' }, 'rules: {ties: {draft_llm: [draft_llm, essay_llm]}}\n'),
    );
    expect(design?.steps.at(-1)?.rows).toBe(BigInt(design?.plan?.rows ?? -1));
  });

  test('after an invalid rule nothing is counted, but what was understood is there', () => {
    const design = view(spec({}, 'rules:\n  subsets: {draft_lm: [opal], draft_llm: [opal]}\n'));
    expect(design).toMatchObject({ state: 'invalid', errors: 1 });
    expect(rowsOf(design)).toEqual([8n, undefined, undefined]);
    expect(design?.axes).toHaveLength(7);
    expect(design?.columns).toBeUndefined();
  });

  test('a missing include leaves its axis without a count', () => {
    const design = view(spec({ draft_template: "'@file:items/none.csv'" }));
    expect(design?.axes[1]).toMatchObject({ name: 'draft_template', levels: undefined });
    expect(rowsOf(design)).toEqual([undefined]);
  });

  test('more rows than may be made are still counted', () => {
    expect(rowsOf(view(spec(), {}, 3))).toEqual([8n]);
  });

  test('a spec that is no YAML has no view', () => {
    expect(view('axes: [')).toBeUndefined();
  });
});

test('an axis says which file its levels come from', () => {
  const path = 'data/cohorts/one/spec/items/t.txt';
  const design = view(spec({ draft_template: "'@file:items/t.txt'" }), { [path]: 'sketch\noutline\n' });
  expect(design?.axes.map(({ file }) => file)).toEqual([
    undefined,
    path,
    ...Array.from({ length: 5 }, () => undefined),
  ]);
});

test('v2: an axis that a tuple brings says so', () => {
  const design = view(
    'axes: {combo_id: [combo-a]}\nrules: {tuples: {t: {axes: [draft_template, draft_llm], items: [[sketch, opal]]}}}\noutput: {field_order: [combo_id]}\n',
    {},
    undefined,
    'v2',
  );
  expect(design?.axes.map(({ name, tuple }) => [name, tuple])).toEqual([
    ['combo_id', undefined],
    ['draft_template', 't'],
    ['draft_llm', 't'],
  ]);
});

describe('columns and generations', () => {
  test('the column of a tie is no more than those it ties', () => {
    const design = view(
      spec({ essay_llm: '[opal, quartz]' }, 'rules: {ties: {writer: [draft_llm, essay_llm]}}\n'),
    );
    expect(design?.unread).toEqual([]);
    expect(design?.quality?.together).toEqual([
      {
        factors: ['draft_llm', 'essay_llm'],
        isTied: true,
        groups: [{ factors: ['draft_llm', 'essay_llm'], tie: 'writer' }],
      },
    ]);
  });

  test('generations that get one id are counted once, as the membership does', () => {
    const design = view(spec({ essay_llm: '[opal, quartz]' }));
    expect(design?.plan).toEqual({ rows: 16, drafts: 8, essays: 8, evaluations: 8 });
    expect(design?.collapsed).toEqual([
      { stage: 'essay', lost: 8 },
      { stage: 'evaluation', lost: 8 },
    ]);
  });

  test('columns that no stage reads are named, and the others by their stages', () => {
    const design = view(spec({ temperature: '[0.2, 0.9]' }));
    expect(design?.unread).toEqual(['temperature']);
    expect(
      Object.fromEntries(design?.columns?.map(({ name, stages }) => [name, stages.join()]) ?? []),
    ).toEqual({
      combo_id: 'draft',
      draft_template: 'draft',
      draft_llm: 'draft',
      essay_template: 'essay',
      essay_llm: 'essay',
      evaluation_template: 'evaluation',
      evaluation_llm: 'evaluation',
      temperature: '',
    });
  });
});
