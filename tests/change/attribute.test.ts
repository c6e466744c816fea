import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AttributedRow, attribute } from '../../src/change/attribution/attribute.ts';
import { designEdits, withoutEdits } from '../../src/change/attribution/design-edits.ts';
import { comparePlans } from '../../src/change/attribution/membership-masks.ts';
import { compileDesign } from '../../src/compile/compile-design.ts';
import type { RowSet } from '../../src/compile/row-set.ts';
import type { Design } from '../../src/design/design.ts';
import { loadDesign } from '../../src/design/load-design.ts';
import { FindingSet } from '../../src/findings/finding-set.ts';
import { text } from '../../src/python/text.ts';
import { Sources } from '../../src/source/sources.ts';
import { MemoryTree } from '../support/memory-tree.ts';

const PATH = 'spec/config.yaml';
const STAGES = ['draft', 'essay', 'evaluation'] as const;
type Stage = (typeof STAGES)[number];

function designOf(spec: object): Design {
  const sources = new Sources(new MemoryTree({ [PATH]: JSON.stringify(spec) }));
  const design = loadDesign(sources, PATH, 'v1', new FindingSet());
  if (design === undefined) throw new Error('the spec does not load');
  return design;
}

const rowsOf = (design: Design | undefined): RowSet | undefined => design && compileDesign(design).rows;

/** The identity of every generation, read from the rows one by one. */
function identities(rows: RowSet): Record<Stage, Set<string>> {
  const found = { draft: new Set<string>(), essay: new Set<string>(), evaluation: new Set<string>() };
  const at = (name: string, levels: Int32Array): string => {
    const column = rows.columns.findIndex((one) => one.name.kind === 'str' && one.name.value === name);
    return column < 0 ? '1' : text(rows.valueAt(column, levels[rows.dimensionOf(column)] ?? 0));
  };
  for (const levels of rows.vectors()) {
    const draft = ['combo_id', 'draft_template', 'draft_llm', 'draft_template_replicate'];
    const essay = [...draft, 'essay_template', 'essay_template_replicate'];
    const evaluation = [...essay, 'evaluation_template', 'evaluation_llm', 'evaluation_template_replicate'];
    for (const [stage, names] of Object.entries({ draft, essay, evaluation }))
      found[stage as Stage].add(names.map((name) => at(name, levels)).join('|'));
  }
  return found;
}

/** The same rows by going through every generation and every group of edits. */
function bruteForce(
  base: RowSet,
  head: RowSet,
  causes: readonly (readonly number[])[],
  rowsWithout: (undone: readonly number[]) => RowSet | undefined,
): Map<string, Record<string, number>> {
  const [before, after] = [identities(base), identities(head)];
  const without = causes.map((cause) => {
    const rows = rowsWithout(cause);
    if (rows === undefined) throw new Error('a cause does not compile');
    return identities(rows);
  });
  const found = new Map<string, Record<string, number>>();
  for (const stage of STAGES) {
    const count = (id: string, side: 'added' | 'removed'): void => {
      const responsible = causes.filter(
        (_, index) => without[index]?.[stage].has(id) === (side === 'removed'),
      );
      const kind = responsible.length === 0 ? 'either' : responsible.length === 1 ? 'edit' : 'together';
      const key = `${kind} ${responsible.flat().join(' ')}`;
      const row = found.get(key) ?? {};
      row[`${side} ${stage}`] = (row[`${side} ${stage}`] ?? 0) + 1;
      found.set(key, row);
    };
    for (const id of after[stage]) if (!before[stage].has(id)) count(id, 'added');
    for (const id of before[stage]) if (!after[stage].has(id)) count(id, 'removed');
  }
  return found;
}

function tabled(rows: readonly AttributedRow[]): Map<string, Record<string, number>> {
  return new Map(
    rows.map(({ kind, edits, added, removed }) => {
      const cells = STAGES.flatMap((stage) => [
        [`added ${stage}`, added[stage]] as const,
        [`removed ${stage}`, removed[stage]] as const,
      ]);
      const named = kind === 'either' ? [] : edits;
      return [`${kind} ${named.join(' ')}`, Object.fromEntries(cells.filter(([, count]) => count > 0))];
    }),
  );
}

function attributed(before: object, after: object) {
  const [base, head] = [designOf(before), designOf(after)];
  const edits = designEdits(base, head);
  const rowsWithout = (undone: readonly number[]): RowSet | undefined =>
    rowsOf(
      withoutEdits(
        base,
        head,
        undone.flatMap((index) => edits[index] ?? []),
      ),
    );
  const [baseRows, headRows] = [rowsOf(base), rowsOf(head)];
  if (baseRows === undefined || headRows === undefined) return undefined;
  const change = attribute(baseRows, headRows, edits.length, rowsWithout, comparePlans);
  return { edits, rows: change?.rows ?? [], change, baseRows, headRows, rowsWithout };
}

const AXES = {
  combo_id: ['c1', 'c2'],
  draft_template: ['d1'],
  draft_llm: ['m1', 'm2'],
  essay_template: ['e1'],
  essay_llm: ['m1'],
  evaluation_template: ['v1'],
  evaluation_llm: ['j1', 'j2'],
};
const spec = (axes: object = {}, rest: object = {}): object => ({
  axes: { ...AXES, ...axes },
  output: { field_order: ['combo_id'] },
  ...rest,
});

describe('generations are attributed to the edits that bring them', () => {
  test.each<[what: string, before: object, after: object, rows: unknown[]]>([
    [
      'one level: what follows from it is counted with it',
      spec(),
      spec({ draft_llm: ['m1', 'm2', 'opal'] }),
      [['edit', ['draft_llm'], { draft: 2, essay: 2, evaluation: 4 }, { draft: 0, essay: 0, evaluation: 0 }]],
    ],
    [
      'two levels of two axes meet in generations that need both',
      spec(),
      spec({ draft_llm: ['m1', 'm2', 'opal'], evaluation_llm: ['j1', 'j2', 'j3'] }),
      [
        ['edit', ['draft_llm'], { draft: 2, essay: 2, evaluation: 4 }, { draft: 0, essay: 0, evaluation: 0 }],
        [
          'edit',
          ['evaluation_llm'],
          { draft: 0, essay: 0, evaluation: 4 },
          { draft: 0, essay: 0, evaluation: 0 },
        ],
        [
          'together',
          ['draft_llm', 'evaluation_llm'],
          { draft: 0, essay: 0, evaluation: 2 },
          { draft: 0, essay: 0, evaluation: 0 },
        ],
      ],
    ],
    [
      'a design written in another way, with the same generations',
      spec(
        {},
        { rules: { pairs: { p: { left: 'combo_id', right: 'draft_llm', allowed: [['c1', 'm1']] } } } },
      ),
      spec({ combo_id: ['c1'], draft_llm: ['m1'] }),
      [],
    ],
    [
      'a level that a pair needs is one cause with the pair’s entry',
      spec(
        {},
        {
          rules: {
            pairs: {
              p: {
                left: 'combo_id',
                right: 'draft_llm',
                allowed: [
                  ['c1', 'm1'],
                  ['c2', 'm2'],
                ],
              },
            },
          },
        },
      ),
      spec(
        { draft_llm: ['m1', 'm2', 'opal'] },
        {
          rules: {
            pairs: {
              p: {
                left: 'combo_id',
                right: 'draft_llm',
                allowed: [
                  ['c1', 'm1'],
                  ['c2', 'm2'],
                  ['c1', 'opal'],
                ],
              },
            },
          },
        },
      ),
      [
        [
          'edit',
          ['draft_llm', 'p'],
          { draft: 1, essay: 1, evaluation: 2 },
          { draft: 0, essay: 0, evaluation: 0 },
        ],
      ],
    ],
    [
      'replicates',
      spec(),
      spec({}, { replicates: { evaluation_template: 3 } }),
      [
        [
          'edit',
          ['evaluation_template'],
          { draft: 0, essay: 0, evaluation: 16 },
          { draft: 0, essay: 0, evaluation: 0 },
        ],
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    const found = attributed(before, after);
    const name = (index: number): string => {
      const cause = found?.edits[index]?.cause;
      return cause === undefined
        ? ''
        : 'axis' in cause
          ? cause.axis
          : 'name' in cause
            ? cause.name
            : cause.kind;
    };
    expect(
      found?.rows.map(({ kind, edits, added, removed }) => [kind, edits.map(name), added, removed]),
    ).toEqual(expected);
  });

  const level = (prefix: string) =>
    fc.subarray(
      ['1', '2', '3'].map((one) => `${prefix}${one}`),
      { minLength: 1 },
    );
  const pairs = fc.subarray(
    ['c1', 'c2', 'c3'].flatMap((combo) => ['d1', 'd2', 'd3'].map((template) => [combo, template])),
    { minLength: 1 },
  );
  const specs = fc
    .record({
      axes: fc.record({
        combo_id: level('c'),
        draft_template: level('d'),
        draft_llm: level('m'),
        essay_template: level('e'),
        essay_llm: level('m'),
        evaluation_template: level('v'),
        evaluation_llm: level('j'),
      }),
      pair: fc.option(pairs, { nil: undefined }),
      subset: fc.option(level('j'), { nil: undefined }),
      tie: fc.boolean(),
      replicates: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    })
    .map(({ axes, pair = [], subset = [], tie, replicates }) => {
      const allowed = pair.filter(
        ([combo = '', template = '']) =>
          axes.combo_id.includes(combo) && axes.draft_template.includes(template),
      );
      const kept = subset.filter((judge) => axes.evaluation_llm.includes(judge));
      const shared = axes.draft_llm.some((one) => axes.essay_llm.includes(one));
      return spec(axes, {
        rules: {
          ...(kept.length > 0 ? { subsets: { evaluation_llm: kept } } : {}),
          ...(tie && shared ? { ties: { writer: { axes: ['draft_llm', 'essay_llm'] } } } : {}),
          ...(allowed.length > 0
            ? { pairs: { p: { left: 'combo_id', right: 'draft_template', allowed } } }
            : {}),
        },
        ...(replicates ? { replicates: { evaluation_template: replicates } } : {}),
      });
    });

  test('rows add up to the change, and are what going through every generation says', () => {
    let compared = 0;
    const met = new Set<string>();
    fc.assert(
      fc.property(specs, specs, (before, after) => {
        const found = attributed(before, after);
        if (found === undefined || found.edits.length === 0) return;
        const { rows, edits, change, baseRows, headRows, rowsWithout } = found;
        // Each added generation is told its row, and they are as many as the row counts.
        const [was, is] = [identities(baseRows), identities(headRows)];
        const told = rows.map(() => ({ draft: 0, essay: 0, evaluation: 0 }));
        for (const stage of STAGES)
          for (const id of is[stage]) {
            const place = change?.rowOf(stage, { id, fields: () => id.split('|') });
            expect(place === undefined).toBe(was[stage].has(id));
            const row = place === undefined ? undefined : told[place];
            if (row !== undefined) row[stage]++;
          }
        expect(told).toEqual(rows.map(({ added }) => added));
        for (const { kind, added, removed } of rows)
          for (const [side, counts] of Object.entries({ added, removed }))
            if (STAGES.some((stage) => counts[stage] > 0)) met.add(`${kind} ${side}`);
        const all = edits.map((_, index) => index);
        expect(rowsWithout(all) && identities(rowsWithout(all) as RowSet)).toEqual(identities(baseRows));
        const causes = rows.filter(({ kind }) => kind === 'edit').map((row) => row.edits);
        if (rows.some(({ kind }) => kind === 'several')) return;
        // Causes that change nothing have no row of their own; they stand alone.
        const named = new Set(causes.flat());
        const silent = all.filter((index) => !named.has(index) && rowsWithout([index]) !== undefined);
        if (all.some((index) => !named.has(index) && rowsWithout([index]) === undefined)) return;
        const groups = [...causes, ...silent.map((index) => [index])].sort(
          (a, b) => (a[0] ?? 0) - (b[0] ?? 0),
        );
        expect(tabled(rows)).toEqual(bruteForce(baseRows, headRows, groups, rowsWithout));
        compared++;
        const either = rows.find(({ kind }) => kind === 'either');
        if (either === undefined) return;
        // Undoing all of its edits undoes what undoing each of them does not.
        const without = groups.map((group) => identities(rowsWithout(group) as RowSet));
        const isUndone = (rows: RowSet | undefined): boolean => {
          const found = rows && identities(rows);
          return STAGES.every((stage) =>
            [...new Set([...was[stage], ...is[stage]])]
              .filter((id) => was[stage].has(id) !== is[stage].has(id))
              .filter((id) => without.every((one) => one[stage].has(id) === is[stage].has(id)))
              .every((id) => found?.[stage].has(id) === was[stage].has(id)),
          );
        };
        expect(isUndone(rowsWithout(either.edits))).toBe(true);
      }),
      { numRuns: 200, seed: 13 },
    );
    expect(compared).toBeGreaterThan(100);
    for (const kind of ['edit', 'together', 'either'])
      for (const side of ['added', 'removed']) expect(met).toContain(`${kind} ${side}`);
  });

  test('a million rows are attributed by their structure, without being made', () => {
    const many = (prefix: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${prefix}${index}`);
    const before = spec({
      combo_id: many('c', 100),
      draft_llm: many('m', 100),
      evaluation_llm: many('j', 99),
    });
    const after = spec({
      combo_id: many('c', 100),
      draft_llm: many('m', 101),
      evaluation_llm: many('j', 100),
    });
    const found = attributed(before, after);
    expect(found?.rows.map(({ kind, added }) => [kind, added.evaluation])).toEqual([
      ['edit', 100 * 99],
      ['edit', 100 * 100],
      ['together', 100],
    ]);
  });
});
