/** A hundred thousand rows of several shapes: the streams against an implementation that is plain to see. */

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compileDesign } from '../../src/compile/compile-design.ts';
import { csvRows } from '../../src/compile/row-text.ts';
import { loadDesign } from '../../src/design/load-design.ts';
import { FindingSet } from '../../src/findings/finding-set.ts';
import { PlannedMembership } from '../../src/outputs/membership.ts';
import { assignIds } from '../../src/plan/assign-ids.ts';
import { ExistingGenerations } from '../../src/plan/existing-generations.ts';
import { planCohort } from '../../src/plan/plan-cohort.ts';
import { DataLayout } from '../../src/source/data-layout.ts';
import { Sources } from '../../src/source/sources.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { type Factor, type PlainDesign, plainCsv, plainMembership, plainRows } from './plain-cohort.ts';

const SPEC = 'data/cohorts/large/spec/config.yaml';

interface Shape {
  readonly name: string;
  /** JSON is YAML. */
  readonly spec: object;
  readonly plain: PlainDesign;
}

const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
/** An axis keeps equal levels once. */
const factors = (axes: object): Factor[] =>
  Object.entries(axes).map(([column, levels]) => ({
    columns: [column],
    levels: [...new Set(levels as string[])].map((level) => [level]),
  }));

const usual = {
  combo_id: numbered('combo', 10),
  draft_template: numbered('draft', 10),
  draft_llm: numbered('Writer', 4),
  essay_template: numbered('essay', 5),
  evaluation_template: numbered('novelty', 5),
  evaluation_llm: numbered('judge', 2),
};
const inverted = {
  evaluation_llm: numbered('judge', 4),
  evaluation_template: numbered('novelty', 10),
  essay_template: numbered('essay', 5),
  essay_llm: numbered('editor', 2),
  draft_llm: numbered('writer', 5),
  draft_template: numbered('draft', 10),
  combo_id: numbered('combo', 5),
};
const aliases = {
  combo: numbered('combo', 4),
  draft_llm: [null, 'a', ' A '],
  draft_model: ['b', ' '],
  generation_llm: ['g', 'h'],
  draft_rep: [null, 1, 2],
  draft_template: numbered('draft', 10),
  essay_template: numbered('essay', 4),
  essay_llm: ['editor'],
  evaluation_template: numbered('novelty', 7),
  evaluation_llm: numbered('judge', 3),
};
const repeated = {
  combo_id: numbered('combo', 56),
  draft_template: ['draft', 'draft', ' draft', 'Draft', 'other'],
  draft_llm: numbered('writer', 4),
  essay_template: ['essay', 'Essay', 'essay'],
  essay_llm: ['editor', 'other editor'],
  evaluation_template: ['novelty', ' novelty', 'x', 'X', 'x'],
  evaluation_llm: numbered('judge', 7),
};
const bound = {
  essay_template: numbered('essay', 5),
  evaluation_template: numbered('novelty', 5),
};
const allowed = numbered('combo', 10).flatMap((combo, index) =>
  numbered('draft', 5).map((template) => [combo, `${template}-${index % 3}`]),
);
const panels = numbered('writer', 5).flatMap((writer) =>
  numbered('judge', 4).map((judge) => [writer, `editor-of-${writer}`, judge]),
);
const distinct = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.map((value) => value ?? '')),
];

const tied: PlainDesign = {
  factors: factors(usual),
  ties: { essay_llm: 'draft_llm' },
  replicates: { evaluation_template_replicate: 5 },
  columns: [...Object.keys(usual), 'essay_llm', 'evaluation_template_replicate'],
};
const tiedSpec = {
  axes: { ...usual, essay_llm: usual.draft_llm },
  rules: { ties: { draft_llm: ['draft_llm', 'essay_llm'] } },
  replicates: { evaluation_template: 5 },
  output: { field_order: [...Object.keys(usual), 'essay_llm'] },
};

const SHAPES: readonly Shape[] = [
  { name: 'a tie and replicates', spec: tiedSpec, plain: tied },
  { name: 'a shuffle before replicates', spec: tiedSpec, plain: { ...tied, seed: 20_250_124n } },
  {
    name: 'evaluation axes first, and essays that lose their model',
    spec: { axes: inverted, output: { field_order: Object.keys(inverted) } },
    plain: { factors: factors(inverted), columns: Object.keys(inverted) },
  },
  {
    name: 'a pair, a tuple and replicates of two stages',
    spec: {
      axes: {
        combo_id: distinct(allowed.map(([combo]) => combo)),
        draft_template: distinct(allowed.map(([, template]) => template)),
        draft_llm: distinct(panels.map(([writer]) => writer)),
        essay_llm: distinct(panels.map(([, editor]) => editor)),
        evaluation_llm: distinct(panels.map(([, , judge]) => judge)),
        ...bound,
      },
      rules: {
        pairs: { task: { left: 'combo_id', right: 'draft_template', allowed } },
        tuples: { panel: { axes: ['draft_llm', 'essay_llm', 'evaluation_llm'], items: panels } },
      },
      replicates: { draft_template: 2, evaluation_template: 2 },
      output: {
        field_order: [
          'combo_id',
          'draft_template',
          'draft_llm',
          'essay_llm',
          'evaluation_llm',
          'essay_template',
          'evaluation_template',
        ],
      },
    },
    plain: {
      factors: [
        { columns: ['combo_id', 'draft_template'], levels: allowed },
        { columns: ['draft_llm', 'essay_llm', 'evaluation_llm'], levels: panels },
        ...factors(bound),
      ],
      replicates: { draft_template_replicate: 2, evaluation_template_replicate: 2 },
      columns: [
        'combo_id',
        'draft_template',
        'draft_llm',
        'essay_llm',
        'evaluation_llm',
        'essay_template',
        'evaluation_template',
        'draft_template_replicate',
        'evaluation_template_replicate',
      ],
    },
  },
  {
    name: 'aliases that stand in for blanks',
    spec: { axes: aliases, output: { field_order: Object.keys(aliases) } },
    plain: { factors: factors(aliases), columns: Object.keys(aliases) },
  },
  {
    name: 'levels that are one when trimmed, lower-cased or repeated',
    spec: { axes: repeated, output: { field_order: Object.keys(repeated) } },
    plain: { factors: factors(repeated), columns: Object.keys(repeated) },
  },
];

describe.each(SHAPES)('$name', ({ spec, plain }) => {
  const tree = new MemoryTree({ [SPEC]: JSON.stringify(spec) });
  const collector = new FindingSet();
  const design = loadDesign(new Sources(tree), SPEC, 'v1', collector);
  const rows = design && compileDesign(design, { seed: plain.seed }).rows;
  const expected = plainRows(plain);

  it('gives the rows of the nested loops', () => {
    expect(collector.sorted()).toEqual([]);
    expect(expected.length).toBeGreaterThanOrEqual(100_000);
    expect(rows?.count).toBe(expected.length);
    expect(rows && digest(csvRows(rows, design?.fieldOrder))).toBe(
      digest([plainCsv(expected, plain.columns)]),
    );
  });

  it('gives their membership', () => {
    const plan = rows && planCohort(rows).plan;
    const ids = plan && assignIds(plan, new ExistingGenerations(tree, new DataLayout('data')));
    expect(collector.sorted()).toEqual([]);
    const membership = plan && ids && new PlannedMembership(plan, ids);
    expect(membership && digest(membership.chunks())).toBe(digest([plainMembership(expected)]));
  });
});

function digest(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
