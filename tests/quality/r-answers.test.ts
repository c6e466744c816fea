import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aliasReport } from '../../src/quality/aliases.ts';
import { incompletePairs } from '../../src/quality/coverage.ts';
import type { Block, FactorDesign } from '../../src/quality/factors.ts';
import { cramersV } from '../../src/quality/units.ts';

type Written = readonly (readonly (readonly number[])[])[];

const read = (name: string): string =>
  readFileSync(new URL(`../../fixtures/quality/${name}`, import.meta.url), 'utf8');
const designs = JSON.parse(read('designs.json')) as readonly Written[];

/** What R says, as `quantity,first,second,value` lines, by design. */
const answers = new Map<number, string[]>();
for (const line of read('answers.csv').trim().split('\n').slice(1)) {
  const [design, ...rest] = line.split(',');
  const known = answers.get(Number(design));
  if (known) known.push(rest.join(','));
  else answers.set(Number(design), [rest.join(',')]);
}

function blockOf(runs: readonly (readonly number[])[], firstFactor: number): Block {
  const width = runs[0]?.length ?? 0;
  return {
    runs: runs.length,
    columns: Array.from({ length: width }, (_, index) => ({
      factor: firstFactor + index,
      codes: Int32Array.from(runs, (run) => run[index] ?? 0),
    })),
  };
}

/** Levels are numbered anew in the order in which the runs meet them. */
function designOf(written: Written): FactorDesign {
  const factors: { name: string; stage: 'draft'; levels: string[] }[] = [];
  const blocks = written.map((runs) => {
    const block = blockOf(runs, factors.length);
    return {
      ...block,
      columns: block.columns.map(({ codes }) => {
        const levels = [...new Set(codes)];
        factors.push({ name: `f${factors.length}`, stage: 'draft', levels: levels.map(String) });
        return { factor: factors.length - 1, codes: codes.map((code) => levels.indexOf(code)) };
      }),
    };
  });
  return { factors, blocks };
}

/** The same design as one block that holds every run. */
function enumerated(design: FactorDesign): FactorDesign {
  const [first, ...others] = design.blocks;
  if (first === undefined) return design;
  const block = others.reduce((left, right): Block => {
    const runs = left.runs * right.runs;
    return {
      runs,
      columns: [
        ...left.columns.map(({ factor, codes }) => ({
          factor,
          codes: Int32Array.from({ length: runs }, (_, run) => codes[Math.floor(run / right.runs)] ?? 0),
        })),
        ...right.columns.map(({ factor, codes }) => ({
          factor,
          codes: Int32Array.from({ length: runs }, (_, run) => codes[run % right.runs] ?? 0),
        })),
      ],
    };
  }, first);
  return { factors: design.factors, blocks: [block] };
}

/** A report in the words of the answers. */
function told(design: FactorDesign): string[] {
  const report = aliasReport(design);
  const name = (factor: number | undefined): string => design.factors[factor ?? 0]?.name ?? '';
  const effect = (factors: readonly number[]): string => factors.map(name).join(':');
  const possible = report.mainEffects.reduce((sum, one) => sum + one.possible, 0);
  const varying = design.factors.flatMap(({ levels }, index) => (levels.length > 1 ? [index] : []));
  const copies = new Set(report.together.flatMap(([, ...rest]) => rest));
  const heads = varying.filter((one) => !copies.has(one));
  const limited = new Map(report.interactions.map((one) => [effect(one.factors), one.estimable]));
  const holes = new Map(incompletePairs(design).map((one) => [effect(one.factors), one.met]));
  const levels = (factor: number): number => design.factors[factor]?.levels.length ?? 0;
  const pairs = heads.flatMap((left, index) => heads.slice(index + 1).map((right) => [left, right] as const));
  return [
    ...report.together.flatMap(([head, ...rest]) =>
      rest.map((one) => `together,${name(head)},${name(one)},1`),
    ),
    `rank,,,${report.rank}`,
    ...(heads.length > 0 ? [`aliased,,,${possible + 1 - report.rank}`] : []),
    ...report.mainEffects.map((one) => `estimable,${name(one.factor)},,${one.estimable}`),
    ...pairs.flatMap(([left, right]) => {
      const key = effect([left, right]);
      const [first, second] = [name(left), name(right)];
      return [
        `interaction,${first},${second},${limited.get(key) ?? (levels(left) - 1) * (levels(right) - 1)}`,
        `met,${first},${second},${holes.get(key) ?? levels(left) * levels(right)}`,
      ];
    }),
    ...report.aliases.map(({ effects, shared }) => `alias,${effects.map(effect).join(',')},${shared}`),
  ];
}

/** Effects of an alias in one order, and factors of an interaction in that of the design. */
function inOrder(line: string): string {
  const [quantity, first = '', second = '', value] = line.split(',');
  if (quantity !== 'alias') return line;
  const effects = [first, second].map((effect) => effect.split(':').sort().join(':'));
  effects.sort((left, right) => left.length - right.length || (left < right ? -1 : 1));
  return ['alias', ...effects, value].join(',');
}

/** Whether the effects of an alias stand in one block each; across blocks an alias follows from those within. */
function isWithinBlock(line: string, design: FactorDesign): boolean {
  const [, ...effects] = line.split(',');
  const blockOf = new Map(
    design.blocks.flatMap(({ columns }, block) => columns.map(({ factor }) => [`f${factor}`, block])),
  );
  return (
    new Set(effects.slice(0, 2).flatMap((effect) => effect.split(':').map((one) => blockOf.get(one))))
      .size === 1
  );
}

/** What is told by counting every run of an enumerated design. */
const COUNTED = new Set(['cramer', 'fewest', 'most']);

describe('what R says of a design', () => {
  test('there are answers of R for at least 300 designs', () => {
    expect(designs.length).toBeGreaterThanOrEqual(300);
    expect(answers.size).toBe(designs.length);
  });

  test('there are aliases across blocks among them', () => {
    const across = designs.flatMap((written, index) => {
      const design = designOf(written);
      const aliases = (answers.get(index) ?? []).filter((line) => line.startsWith('alias,'));
      return aliases.filter((line) => !isWithinBlock(line, design));
    });
    expect(across.length).toBeGreaterThanOrEqual(50);
  });

  test.each(designs.map((written, index) => [index, written] as const))('design %i', (index, written) => {
    const expected = (answers.get(index) ?? []).filter((line) => !COUNTED.has(line.split(',')[0] ?? ''));
    expect(told(designOf(written)).map(inOrder).sort()).toEqual(expected.map(inOrder).sort());
  });

  test('block by block is what the enumerated design says', () => {
    for (const written of designs) {
      const design = designOf(written);
      expect(told(design).map(inOrder).sort()).toEqual(told(enumerated(design)).map(inOrder).sort());
    }
  });

  test("Cramér's V is what chisq.test() gives, and cells are filled as table() counts them", () => {
    let compared = 0;
    for (const [index, written] of designs.entries()) {
      const design = enumerated(designOf(written));
      for (const line of answers.get(index) ?? []) {
        const [quantity = '', left = '', right = '', value] = line.split(',');
        if (!COUNTED.has(quantity)) continue;
        const { cells, rows, columns } = cellsOf(design, Number(left.slice(1)), Number(right.slice(1)));
        const met = cells.filter((count) => count > 0);
        // Independence is told exactly, so that none is reported that is a matter of rounding.
        if (quantity === 'cramer' && Number(value) === 0) expect(cramersV(cells, rows, columns)).toBe(0);
        else if (quantity === 'cramer') expect(cramersV(cells, rows, columns)).toBeCloseTo(Number(value), 8);
        else expect(quantity === 'most' ? Math.max(...met) : Math.min(...met)).toBe(Number(value));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(3000);
  });
});

function cellsOf({ factors, blocks }: FactorDesign, left: number, right: number) {
  const [block] = blocks;
  const codesOf = (factor: number) => block?.columns.find((column) => column.factor === factor)?.codes ?? [];
  const [rows, columns] = [left, right].map((factor) => factors[factor]?.levels.length ?? 0);
  const cells = new Float64Array((rows ?? 0) * (columns ?? 0));
  const others = codesOf(right);
  for (const [run, code] of codesOf(left).entries()) {
    const cell = code * (columns ?? 0) + (others[run] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return { cells, rows: rows ?? 0, columns: columns ?? 0 };
}
