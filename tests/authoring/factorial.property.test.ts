/** Random designs: what a table of rows plans is written back, as a table and factored. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Backfill, backfillCohort } from '../../src/authoring/backfill-cohort.ts';
import { factoredLayout } from '../../src/authoring/factored-layout.ts';
import { PLAN_COLUMNS, type PlanColumn, sortOf } from '../../src/authoring/plan-columns.ts';
import { type Relation, relationOf } from '../../src/authoring/relation.ts';
import { renderSpec } from '../../src/authoring/render-spec.ts';
import type { SpecLayout } from '../../src/authoring/spec-layout.ts';
import { tableLayout } from '../../src/authoring/table-layout.ts';
import { expectCohort } from '../../src/check-cohort.ts';
import { regenerateCohort } from '../../src/drift/regenerate-cohort.ts';
import { csvRecord } from '../../src/python/csv-text.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { type Dialect, runtimeNamed } from '../../src/runtime/runtimes.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { sampled } from '../support/sample-size.ts';

const RUNS = sampled(20, 20250214);

/** Ids that YAML, CSV or a shell would take for something else. */
const IDS = [
  ...['plain', 'no', '010', '1:30', '1e3', '2025-02-14', '@file:items/x.csv', 'a, b', 'say "hi"', "it's"],
  ...[
    '# not a comment',
    'key: value',
    '- dash',
    '[x]',
    '{y}',
    '*star',
    '&and',
    '!bang',
    '%per',
    '`tick`',
    '~x',
  ],
  ...[
    'tab\there',
    'two\nlines',
    'ünïcödé',
    'emoji 🧪',
    'z\u200bw',
    'back\\slash',
    '=',
    '<<',
    '|',
    '>',
    '?',
    'a:',
  ],
];

const CATALOG = ['name', ...IDS].map((id) => csvRecord([id], '\n')).join('');
const FILES: Readonly<Record<string, string>> = {
  'data/1_raw/draft_templates.csv': CATALOG.replace('name', 'template_id'),
  'data/1_raw/essay_templates.csv': CATALOG.replace('name', 'template_id'),
  'data/1_raw/evaluation_templates.csv': CATALOG.replace('name', 'template_id'),
  'data/1_raw/llm_models.csv': `id,for_generation,for_evaluation\n${IDS.map((id) => csvRecord([id, 'true', 'true'], '\n')).join('')}`,
  'data/1_raw/replication_config.csv': 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n',
  'data/combo_mappings.csv': CATALOG.replace('name', 'combo_id'),
};

interface Random {
  readonly dialect: Dialect;
  readonly names: readonly PlanColumn[];
  /** Groups of columns, slowest first, each with its distinct combinations. */
  readonly groups: readonly { readonly names: readonly PlanColumn[]; readonly rows: readonly string[][] }[];
}

/** Columns in any order, cut into groups; most of them single. */
const design: fc.Arbitrary<Random> = fc
  .record({
    dialect: fc.constantFrom<Dialect>('v1', 'v2'),
    names: fc.shuffledSubarray([...PLAN_COLUMNS], { minLength: 10 }),
    replicated: fc.subarray<PlanColumn>(['draft_replicate', 'essay_replicate', 'evaluation_replicate']),
    cuts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 10, maxLength: 10 }),
    ids: fc.array(fc.shuffledSubarray(IDS, { minLength: 1, maxLength: 3 }), { minLength: 10, maxLength: 10 }),
    kept: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 10, maxLength: 10 }),
  })
  .map(({ dialect, names, replicated, cuts, ids, kept }) => {
    const used = names.filter((name) => sortOf(name) !== 'replicate' || replicated.includes(name));
    const groups: { names: PlanColumn[]; rows: string[][] }[] = [];
    let rows = 1;
    for (const [index, name] of used.entries()) {
      let levels = sortOf(name) === 'replicate' ? ['1', '2', '3'] : (ids[index] ?? []);
      if (rows * levels.length > 150) levels = levels.slice(0, 1);
      const last = groups.at(-1);
      if (cuts[index] === 0 && last !== undefined) {
        // Every so many combinations of the product: usually no product any more.
        const all = last.rows.flatMap((row) => levels.map((level) => [...row, level]));
        rows /= last.rows.length;
        last.rows = all.filter((_, at) => at % (kept[index] ?? 1) === 0);
        rows *= last.rows.length;
        last.names.push(name);
      } else {
        groups.push({ names: [name], rows: levels.map((level) => [level]) });
        rows *= levels.length;
      }
    }
    return { dialect, names: PLAN_COLUMNS.filter((name) => used.includes(name)), groups };
  });

function rowsOf({ names, groups }: Random): string[][] {
  let rows: Map<PlanColumn, string>[] = [new Map()];
  for (const group of groups) {
    rows = rows.flatMap((row) =>
      group.rows.map(
        (texts) => new Map([...row, ...group.names.map((name, at) => [name, texts[at] ?? ''] as const)]),
      ),
    );
  }
  return rows.map((row) => names.map((name) => row.get(name) ?? ''));
}

const FOLDER = 'data/cohorts/random';

/** The repository with what a spec gives, and without the spec. */
function committedBy(layout: SpecLayout, dialect: Dialect): Record<string, string> {
  const spec = [...renderSpec(layout, { comment: [] })].map(([path, text]) => [
    `${FOLDER}/spec/${path}`,
    text,
  ]);
  const repository = openRepository(new MemoryTree({ ...FILES, ...Object.fromEntries(spec) }), {
    dialect,
    dataRoot: 'data',
  });
  const cohort = cohortOf(`${FOLDER}/spec/config.yaml`);
  const { expectation, diagnostics } = expectCohort(repository, cohort);
  if (expectation === undefined) throw new Error(JSON.stringify(diagnostics));
  const files: Record<string, string> = { ...FILES };
  for (const { path, content } of regenerateCohort(repository, cohort, FOLDER, expectation))
    files[path] = Buffer.concat(Array.from(content, (piece) => Buffer.from(piece))).toString('utf8');
  return files;
}

function backfill(files: Record<string, string>, dialect: Dialect, factor: boolean): Backfill {
  const repository = openRepository(new MemoryTree(files), { dialect, dataRoot: 'data' });
  return backfillCohort(repository, FOLDER, { factor, overwrite: false });
}

function relation(random: Random, rows = rowsOf(random)): Relation {
  return relationOf(random.names, rows);
}

describe('a design of independent and coupled columns', () => {
  test('is written back byte for byte as a table', () => {
    fc.assert(
      fc.property(design, (random) => {
        const files = committedBy(
          tableLayout(relation(random), runtimeNamed(random.dialect)),
          random.dialect,
        );
        const result = backfill(files, random.dialect, false);
        expect(result).toMatchObject({ kind: 'done', proof: { outcome: 'bytes' } });
      }),
      RUNS,
    );
  });

  test('is factored into the same set, and into the same bytes where the language can say the order', () => {
    let inOrder = 0;
    let all = 0;
    fc.assert(
      fc.property(design, (random) => {
        const files = committedBy(
          tableLayout(relation(random), runtimeNamed(random.dialect)),
          random.dialect,
        );
        const result = backfill(files, random.dialect, true);
        if (result.kind !== 'done') throw new Error(JSON.stringify(result));
        expect(['bytes', 'order']).toContain(result.proof.outcome);
        if (random.dialect === 'v1') expect(result.proof.outcome).toBe('bytes');
        all++;
        if (result.proof.outcome === 'bytes') inOrder++;
      }),
      RUNS,
    );
    expect(inOrder).toBeGreaterThan(all * 0.8);
  });
});

describe('a full factorial', () => {
  const factorial = design.map((random) => ({
    ...random,
    groups: random.groups.flatMap(({ names, rows }) =>
      names.map((name, at) => ({
        names: [name],
        rows: [...new Set(rows.map((row) => row[at] ?? ''))].map((one) => [one]),
      })),
    ),
  }));

  test('needs no pair and no tuple, whatever the order of its axes', () => {
    fc.assert(
      fc.property(factorial, (random) => {
        const rows = rowsOf(random);
        fc.pre(rows.length <= 2000);
        const layout = factoredLayout(relation(random, rows), runtimeNamed(random.dialect));
        expect(layout.couplings).toEqual([]);
        const cells = layout.axes.reduce((product, { levels }) => product * levels.length, 1);
        const counted = layout.replicates.reduce((product, { count }) => product * count, 1);
        const tied = layout.ties.reduce(
          (product, { canonical }) =>
            product * (layout.axes.find(({ name }) => name === canonical)?.levels.length ?? 1),
          1,
        );
        expect((cells * counted) / tied).toBe(rows.length);
      }),
      RUNS,
    );
  });

  test('in shuffled order is at least the same set', () => {
    fc.assert(
      fc.property(factorial, fc.infiniteStream(fc.nat()), (random, keys) => {
        const rows = rowsOf(random);
        fc.pre(rows.length <= 300);
        const keyed = rows.map((row) => [keys.next().value ?? 0, row] as const);
        const shuffled = keyed.sort(([left], [right]) => left - right).map(([, row]) => row);
        const files = committedBy(
          tableLayout(relation(random, shuffled), runtimeNamed(random.dialect)),
          random.dialect,
        );
        expect(backfill(files, random.dialect, false)).toMatchObject({ proof: { outcome: 'bytes' } });
        const result = backfill(files, random.dialect, true);
        if (result.kind !== 'done') throw new Error(JSON.stringify(result));
        expect(['bytes', 'order']).toContain(result.proof.outcome);
      }),
      RUNS,
    );
  });
});
