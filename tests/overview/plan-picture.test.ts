import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine } from '../../src/checks/run-checks.ts';
import { derive } from '../../src/derive.ts';
import { planPicture } from '../../src/overview/plan-picture.ts';
import type { PlanBranch } from '../../src/overview/plan-tree.ts';
import { qualityReport } from '../../src/quality/quality-report.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { evaluationsOf } from '../support/evaluations-of.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { PROJECT, spec } from '../support/small-project.ts';

const SPEC = 'data/cohorts/one/spec/config.yaml';

function pictured(text: string, more: Readonly<Record<string, string>> = {}) {
  const files = { ...PROJECT, ...more, [SPEC]: text };
  const repository = openRepository(new MemoryTree(files), { dialect: 'v1', dataRoot: 'data' });
  const derivation = derive(repository, cohortOf(SPEC));
  examine(derivation);
  const quality = qualityReport(derivation);
  if (quality === undefined) throw new Error(`no plan: ${text}`);
  return { derivation, quality, picture: planPicture(derivation, quality) };
}

/** Every branch with the path of templates and models that leads to it. */
function* paths(
  branches: readonly PlanBranch[],
  before: readonly string[] = [],
): Iterable<[string, PlanBranch]> {
  for (const branch of branches) {
    const path = [...before, `${branch.template}·${branch.model}`];
    yield [path.join(' → '), branch];
    yield* paths(branch.branches, path);
  }
}

const some = (...names: string[]) =>
  fc.subarray(names, { minLength: 1 }).map((kept) => `[${kept.join(', ')}]`);

/** Combinations of three axes, at least two of them. */
const rows = fc
  .subarray(
    ['combo-a', 'combo-b'].flatMap((combo) =>
      ['sketch', 'outline', 'spiral'].flatMap((template) =>
        ['opal', 'quartz'].map((model) => `[${combo}, ${template}, ${model}]`),
      ),
    ),
    { minLength: 2 },
  )
  .map((kept) => kept.join(', '));

test('tables and tree count what counting every evaluation counts', () => {
  let tables = 0;
  fc.assert(
    fc.property(rows, some('opal', 'quartz'), some('novelty', 'coherence'), (items, essayModels, judged) => {
      const levels = (place: number): string =>
        `[${[...new Set([...items.matchAll(/\[(.*?)\]/g)].map(([, one = '']) => one.split(', ')[place] ?? ''))].join(', ')}]`;
      const { derivation, quality, picture } = pictured(
        spec(
          {
            ...{ combo_id: levels(0), draft_template: levels(1), draft_llm: levels(2) },
            ...{ essay_llm: essayModels, evaluation_template: judged, evaluation_llm: '[opal, quartz]' },
          },
          `rules: {tuples: {t: {axes: [combo_id, draft_template, draft_llm], items: [${items}]}}}\n`,
        ),
      );
      const all = evaluationsOf(derivation);
      const wanted = quality.cells.filter(({ factors, met, association }) => {
        const sizes = factors.map((factor) => new Set(all.map(({ fields }) => fields[factor])).size);
        return association !== undefined || met < (sizes[0] ?? 0) * (sizes[1] ?? 0);
      });
      expect(picture?.tables.map(({ factors }) => factors)).toEqual(wanted.map(({ factors }) => factors));
      for (const { factors, stage, rows: left, columns: right, counts } of picture?.tables ?? []) {
        tables++;
        const expected = left.map((row) =>
          right.map((column) => {
            const here = all.filter(
              ({ fields }) => fields[factors[0]] === row && fields[factors[1]] === column,
            );
            return new Set(here.map(({ generation }) => generation[stage])).size;
          }),
        );
        expect(counts).toEqual(expected);
      }
      const found = new Map(paths(picture?.tree ?? []));
      const expected = new Map<string, { units: Set<number>; evaluations: number }>();
      for (const { generation, fields } of all) {
        const path: string[] = [];
        for (const stage of ['draft', 'essay', 'evaluation'] as const) {
          path.push(`${fields[`${stage}_template`]}·${fields[`${stage}_llm`]}`);
          const known = expected.get(path.join(' → ')) ?? { units: new Set(), evaluations: 0 };
          expected.set(path.join(' → '), known);
          known.units.add(generation[stage]);
          known.evaluations++;
        }
      }
      expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [path, { count, evaluations, folded }] of found) {
        expect({ path, count, evaluations, folded }).toEqual({
          ...{ path, count: expected.get(path)?.units.size, evaluations: expected.get(path)?.evaluations },
          folded: undefined,
        });
      }
    }),
    { numRuns: 40, seed: 14 },
  );
  expect(tables).toBeGreaterThan(20);
});

test('what there is too much of stands together, and nothing is lost', () => {
  const names = Array.from({ length: 40 }, (_, index) => `template-${index}`);
  const { picture } = pictured(spec({ draft_template: `[${names.join(', ')}]` }), {
    'data/1_raw/draft_templates.csv': `template_id,generator\n${names.map((one) => `${one},llm\n`).join('')}`,
  });
  const tree = picture?.tree ?? [];
  expect(tree).toHaveLength(13);
  expect(tree.at(-1)).toMatchObject({ folded: 2 * 40 - 12 });
  expect(tree.reduce((sum, { count }) => sum + count, 0)).toBe(2 * 40 * 2);
  expect(tree.reduce((sum, { evaluations }) => sum + evaluations, 0)).toBe(2 * 40 * 2);
  for (const { evaluations, branches } of tree)
    expect(branches.reduce((sum, branch) => sum + branch.evaluations, 0)).toBe(evaluations);
});
