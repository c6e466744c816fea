/**
 * Laws that hold for every repository, tried on random ones. The seed is fixed, so that a failure comes back;
 * `PROPERTY_RUNS=50 npx vitest run tests/property` tries fifty times as many, others each time.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectCohort } from '../../src/check-cohort.ts';
import { checkRepository } from '../../src/check-repository.ts';
import { regenerateCohort } from '../../src/drift/regenerate-cohort.ts';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { placePath } from '../../src/findings/diagnostic.ts';
import { jsonReport, renderJson } from '../../src/report/json/json-report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { reportSchema } from '../../src/result/report-schema.ts';
import type { CheckResult, Dialect } from '../../src/result.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { sampled } from '../support/sample-size.ts';

const SEED = 20_261_123;
const SPEC = 'data/cohorts/pilot/spec/config.yaml';

const AXES = {
  combo_id: ['combo-1', 'combo-2', 'combo-3'],
  draft_template: ['draft-a', 'draft-b', 'Draft C', 'draft-ü'],
  draft_llm: ['writer-1', 'writer-2'],
  essay_template: ['essay-a', 'essay-b'],
  essay_llm: ['writer-1', 'writer-2'],
  evaluation_template: ['novelty', 'coherence', 'no'],
  evaluation_llm: ['judge-1', 'judge-2'],
} as const;

type Axis = keyof typeof AXES;
type Files = Record<string, string>;

const NAMES = Object.keys(AXES) as Axis[];

const csv = (header: string, ids: readonly string[], rest: string): string =>
  `${header}\n${ids.map((id) => `${id}${rest}\n`).join('')}`;

const CATALOGS: Files = {
  'data/1_raw/draft_templates.csv': csv('template_id,generator', AXES.draft_template, ',llm'),
  'data/1_raw/essay_templates.csv': csv('template_id,generator', AXES.essay_template, ',copy'),
  'data/1_raw/evaluation_templates.csv': csv('template_id,generator', AXES.evaluation_template, ',llm'),
  'data/1_raw/llm_models.csv': csv(
    'id,for_generation,for_evaluation',
    [...AXES.draft_llm, ...AXES.evaluation_llm],
    ',true,true',
  ),
  'data/1_raw/replication_config.csv': 'stage,replicates\ndraft,1\nessay,1\nevaluation,2\n',
  'data/combo_mappings.csv': csv('combo_id', AXES.combo_id, ''),
};

const quoted = (levels: readonly string[]): string =>
  `[${levels.map((level) => JSON.stringify(level)).join(', ')}]`;

/** Some of an axis' levels, in some order; written inline or in an included CSV. */
const axisArbitrary = (name: Axis) =>
  fc.record({
    levels: fc.shuffledSubarray([...AXES[name]], { minLength: 1 }),
    included: fc.boolean(),
  });

type Levels = Record<Axis, { levels: string[]; included: boolean }>;

/** A spec that both dialects accept, with its includes. */
const repositoryArbitrary = fc
  .record({
    axes: fc.record(
      Object.fromEntries(NAMES.map((name) => [name, axisArbitrary(name)])) as never,
    ) as fc.Arbitrary<Levels>,
    tie: fc.boolean(),
    pair: fc.option(fc.nat({ max: 1000 }), { nil: undefined }),
    subset: fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
    order: fc.shuffledSubarray(NAMES),
    crlf: fc.boolean(),
  })
  .map(({ axes, tie, pair, subset, order, crlf }): Files => {
    const files: Files = { ...CATALOGS };
    // A tie needs levels in common.
    if (tie) axes.essay_llm = axes.draft_llm;
    const lines = ['axes:'];
    for (const name of NAMES) {
      const { levels, included } = axes[name];
      lines.push(`  ${name}: ${included ? `'@file:items/${name}.csv'` : quoted(levels)}`);
      if (included) files[`data/cohorts/pilot/spec/items/${name}.csv`] = csv(name, levels, '');
    }
    const rules: string[] = [];
    if (subset !== undefined && subset !== 'combo_id' && subset !== 'draft_template')
      rules.push('  subsets:', `    ${subset}: ${quoted(axes[subset].levels.slice(0, 1))}`);
    // A subset may take the tied axes apart.
    if (tie && subset !== 'draft_llm' && subset !== 'essay_llm')
      rules.push('  ties:', '    draft_llm: [draft_llm, essay_llm]');
    if (pair !== undefined) {
      const all = axes.combo_id.levels.flatMap((left) =>
        axes.draft_template.levels.map((right) => [left, right]),
      );
      const allowed = all.slice(0, (pair % all.length) + 1).map(quoted);
      rules.push(
        '  pairs:',
        `    both: {left: combo_id, right: draft_template, allowed: [${allowed.join(', ')}]}`,
      );
    }
    if (rules.length > 0) lines.push('rules:', ...rules);
    lines.push('output:', `  field_order: ${quoted(order)}`, '');
    files[SPEC] = lines.join(crlf ? '\r\n' : '\n');
    return files;
  });

const dialectArbitrary = fc.constantFrom<Dialect>('v1', 'v2');

function checked(tree: MemoryTree, dialect: Dialect): Promise<CheckResult> {
  return checkRepository(tree, [cohortOf(SPEC)], { dialect, dataRoot: 'data', patterns: [SPEC] });
}

/** Writes what regeneration says, and returns the paths; undefined when the spec is refused. */
function regenerate(tree: MemoryTree, dialect: Dialect): string[] | undefined {
  const repository = openRepository(tree, { dialect, dataRoot: 'data' });
  const cohort = cohortOf(SPEC);
  const { expectation } = expectCohort(repository, cohort);
  if (expectation === undefined || cohort.folder === undefined) return undefined;
  const written: string[] = [];
  for (const { path, content } of regenerateCohort(repository, cohort, cohort.folder, expectation)) {
    tree.files.set(path, Buffer.concat([...content]));
    written.push(path);
  }
  return written;
}

function findings(result: CheckResult): Diagnostic[] {
  return [...result.diagnostics, ...result.cohorts.flatMap(({ diagnostics }) => diagnostics)];
}

describe('a spec that is sound', () => {
  test('regenerated, it is clean; regenerated again, nothing changes', async () => {
    const property = fc.asyncProperty(repositoryArbitrary, dialectArbitrary, async (files, dialect) => {
      const tree = new MemoryTree(files);
      const written = regenerate(tree, dialect);
      expect(written).toBeDefined();
      expect(written).toContain('data/cohorts/pilot/membership.csv');
      const result = await checked(tree, dialect);
      expect(findings(result).filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(result.cohorts.map(({ state }) => state)).toEqual(['clean']);
      expect(regenerate(tree, dialect)).toEqual([]);
    });
    await fc.assert(property, sampled(60, SEED));
  });

  test('any committed output that is changed is drift', async () => {
    const property = fc.asyncProperty(
      repositoryArbitrary,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('manifest.json', 'membership.csv'),
      async (files, at, change, name) => {
        const tree = new MemoryTree(files);
        regenerate(tree, 'v1');
        const path = `data/cohorts/pilot/${name}`;
        const bytes = Uint8Array.from(tree.files.get(path) ?? []);
        const index = at % bytes.length;
        const before = bytes[index] ?? 0;
        bytes[index] = (before + 1 + (change % 255)) % 256;
        tree.files.set(path, bytes);
        const result = await checked(tree, 'v1');
        expect(result.cohorts.map(({ state }) => state)).toEqual(['drifted']);
        regenerate(tree, 'v1');
        expect((await checked(tree, 'v1')).cohorts.map(({ state }) => state)).toEqual(['clean']);
      },
    );
    await fc.assert(property, sampled(60, SEED));
  });
});

/** What a hurried hand does to a text. */
const mutationArbitrary = fc.array(
  fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 12 }),
    insert: fc.oneof(
      fc.constantFrom(
        ...[
          '[',
          ']',
          '{',
          '}',
          ':',
          ': ',
          '- ',
          '"',
          "'",
          '\n',
          '\n  ',
          '\t',
          '#',
          ' #',
          '&a ',
          '*a',
          '!x ',
          '|',
          '>',
          '?',
        ],
        ...[
          '\n---\n',
          'null',
          '~',
          'yes',
          '010',
          '1:30',
          '@file:',
          '<<: ',
          ',',
          '%',
          '\u0085',
          '\ufeff',
          '\u0000',
          '🙂',
        ],
        ...[
          'axes:',
          'rules:\n  ties: {a: b}\n',
          'replicates: {combo_id: 2}\n',
          'balance: both',
          'draft_template',
          '-',
        ],
      ),
      fc.string({ maxLength: 6, unit: 'binary' }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

type Mutation = { at: number; remove: number; insert: string };

function mutated(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((current, { at, remove, insert }) => {
    const start = at % (current.length + 1);
    return current.slice(0, start) + insert + current.slice(start + remove);
  }, text);
}

describe('a repository that is damaged', () => {
  test('is checked all the same: no failure of ours, and every finding points into a file that is there', async () => {
    let refused = 0;
    const property = fc.asyncProperty(
      repositoryArbitrary,
      dialectArbitrary,
      fc.nat(),
      mutationArbitrary,
      async (files, dialect, which, mutations) => {
        // The spec most often; else an include or a catalog.
        const paths = Object.keys(files);
        const path = which % 3 === 0 ? (paths[which % paths.length] ?? SPEC) : SPEC;
        const tree = new MemoryTree({ ...files, [path]: mutated(files[path] ?? '', mutations) });
        const result = await checked(tree, dialect);
        const [cohort] = result.cohorts;
        expect(cohort?.failure).toBeUndefined();
        expect(cohort?.state).not.toBe('unchecked');
        const all = findings(result);
        if (cohort?.state === 'invalid') {
          refused++;
          const errors = all.filter(({ severity }) => severity === 'error');
          expect(errors).not.toEqual([]);
          // At least one error points at something that can be opened.
          expect(errors.some(({ at }) => tree.exists(placePath(at)))).toBe(true);
          expect(regenerate(tree, dialect)).toBeUndefined();
        }
        for (const { at, message, related = [] } of all) {
          expect(message).not.toBe('');
          for (const place of [at, ...related.map((other) => other.at)]) {
            if (place.kind !== 'span') continue;
            const { path, start, end } = place.span;
            const length = result.sources.get(path)?.text.length ?? -1;
            expect([0 <= start, start <= end, end <= length]).toEqual([true, true, true]);
          }
        }
        expect(renderTerminal(result, { width: 80 })).not.toBe('');
        expect(renderSummary(result)).not.toBe('');
        reportSchema.parse(jsonReport(result));
        expect(JSON.parse(renderJson(result)).schemaVersion).toBe(1);
      },
    );
    await fc.assert(property, sampled(150, SEED));
    expect(refused).toBeGreaterThan(100);
  });
});
