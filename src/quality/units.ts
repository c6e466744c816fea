import type { Plan, Vocabulary } from '../plan/plan.ts';
import type { TextField } from '../plan/plan-fields.ts';
import { STAGES, type Stage } from '../result.ts';

/** The number of generations with one level of a factor: the units on which a statement about it is based. */
export interface LevelUnits {
  readonly level: string;
  /** Generations of the factor's own stage. Replicates of a later stage do not add units. */
  readonly units: number;
  /** Evaluations that descend from them. */
  readonly evaluations: number;
}

export interface FactorUnits {
  readonly name: TextField;
  readonly stage: Stage;
  readonly levels: readonly LevelUnits[];
}

/** How often combinations of levels of two factors occur, counting generations of the later of their stages. */
export interface CellCounts {
  readonly factors: readonly [TextField, TextField];
  readonly stage: Stage;
  /** Number of combinations that occur. */
  readonly cells: number;
  /** Number of possible combinations of the two factors' levels. */
  readonly possible: number;
  /** The smallest and the largest number of generations of those combinations. */
  readonly fewest: number;
  readonly most: number;
  /** Cramér's V: 0 if the factors are independent, 1 if one determines the other. */
  readonly association: number;
}

export interface PlanUnits {
  readonly factors: readonly FactorUnits[];
  /** Pairs of factors that vary, ordered by stage. */
  readonly pairs: readonly CellCounts[];
}

/** The maximum number of combinations of two factors to count. */
const MOST_CELLS = 1 << 20;

/** An id that the planner reads, with its code for each generation of its stage. */
export interface PlanField {
  readonly name: TextField;
  readonly stage: Stage;
  readonly vocabulary: Vocabulary;
  readonly codes: Int32Array;
}

/**
 * Counts the generations of a plan, all of whose ids must differ.
 *
 * @param written - The plan that the spec asks for. Levels that lose all their generations, because others have the
 *   same ids, count none.
 */
export function planUnits(plan: Plan, written: Plan = plan): PlanUnits {
  const fields = planFields(plan);
  const asked = planFields(written);
  const known = new Map<string, Int32Array>();
  const codesAt = (field: PlanField, stage: Stage): Int32Array => {
    const key = `${field.name} ${stage}`;
    const codes = known.get(key) ?? codesAtStage(field, stage, plan);
    known.set(key, codes);
    return codes;
  };
  const factors = fields.map((field, index): FactorUnits => {
    const own = counts(field.codes, field.vocabulary.size);
    const evaluations = counts(codesAt(field, 'evaluation'), field.vocabulary.size);
    return {
      name: field.name,
      stage: field.stage,
      levels: [
        ...field.vocabulary.texts.map((level, code) => ({
          level,
          units: own[code] ?? 0,
          evaluations: evaluations[code] ?? 0,
        })),
        ...lostLevels(field, asked[index]),
      ],
    };
  });
  const varying = fields.filter(({ vocabulary }) => vocabulary.size > 1);
  const pairs = varying.flatMap((left, index) =>
    varying.slice(index + 1).flatMap((right) => {
      if (left.vocabulary.size * right.vocabulary.size > MOST_CELLS) return [];
      const stage = later(left.stage, right.stage);
      return [cellCounts(left, right, stage, codesAt(left, stage), codesAt(right, stage))];
    }),
  );
  return { factors, pairs };
}

function lostLevels({ vocabulary }: PlanField, asked: PlanField | undefined): LevelUnits[] {
  if (asked === undefined || asked.vocabulary.size === vocabulary.size) return [];
  const known = new Set(vocabulary.texts);
  return asked.vocabulary.texts.flatMap((level) =>
    known.has(level) ? [] : { level, units: 0, evaluations: 0 },
  );
}

/** The fields of a plan, ordered by stage. */
export function planFields({ drafts, essays, evaluations, ...plan }: Plan): readonly PlanField[] {
  const field = (name: TextField, stage: Stage, vocabulary: Vocabulary, codes: Int32Array): PlanField => ({
    name,
    stage,
    vocabulary,
    codes,
  });
  return [
    field('combo_id', 'draft', plan.combos, drafts.combo),
    field('draft_template', 'draft', plan.draftTemplates, drafts.template),
    field('draft_llm', 'draft', plan.draftModels, drafts.model),
    field('essay_template', 'essay', plan.essayTemplates, essays.template),
    field('essay_llm', 'essay', plan.essayModels, essays.model),
    field('evaluation_template', 'evaluation', plan.evaluationTemplates, evaluations.template),
    field('evaluation_llm', 'evaluation', plan.evaluationModels, evaluations.model),
  ];
}

/** A field's codes, one per generation of a stage at or after its own. */
export function codesAtStage(field: PlanField, stage: Stage, { essays, evaluations }: Plan): Int32Array {
  if (field.stage === stage) return field.codes;
  const atEssay =
    field.stage === 'draft' ? essays.draft.map((draft) => field.codes[draft] ?? 0) : field.codes;
  return stage === 'essay' ? atEssay : evaluations.essay.map((essay) => atEssay[essay] ?? 0);
}

function counts(codes: Int32Array, size: number): Float64Array {
  const found = new Float64Array(size);
  for (const code of codes) found[code] = (found[code] ?? 0) + 1;
  return found;
}

function cellCounts(
  left: PlanField,
  right: PlanField,
  stage: Stage,
  leftCodes: Int32Array,
  rightCodes: Int32Array,
): CellCounts {
  const columns = right.vocabulary.size;
  const cells = new Float64Array(left.vocabulary.size * columns);
  for (let one = 0; one < leftCodes.length; one++) {
    const cell = (leftCodes[one] ?? 0) * columns + (rightCodes[one] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const met = cells.filter((count) => count > 0);
  return {
    factors: [left.name, right.name],
    stage,
    cells: met.length,
    possible: cells.length,
    fewest: met.reduce((least, count) => Math.min(least, count), Number.POSITIVE_INFINITY),
    most: met.reduce((most, count) => Math.max(most, count), 0),
    association: cramersV(cells, left.vocabulary.size, columns),
  };
}

/** Cramér's V of a table of counts: √(χ² / (n · (min(rows, columns) − 1))). */
export function cramersV(cells: Float64Array, rows: number, columns: number): number {
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(columns);
  for (const [cell, count] of cells.entries()) {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    rowSums[row] = (rowSums[row] ?? 0) + count;
    columnSums[column] = (columnSums[column] ?? 0) + count;
  }
  const total = rowSums.reduce((sum, count) => sum + count, 0);
  const smaller = Math.min(nonZero(rowSums), nonZero(columnSums)) - 1;
  if (smaller < 1 || total === 0) return 0;
  // χ²/n = Σ (n·n_ij − n_i·n_·j)² / (n²·n_i·n_·j), computed from integers, so that it is 0 if the factors are
  // independent.
  let sum = 0;
  for (const [cell, count] of cells.entries()) {
    const expected = (rowSums[Math.floor(cell / columns)] ?? 0) * (columnSums[cell % columns] ?? 0);
    if (expected > 0) sum += ((total * count - expected) / total) ** 2 / expected;
  }
  return Math.sqrt(sum / smaller);
}

function nonZero(sums: Float64Array): number {
  return sums.filter((sum) => sum > 0).length;
}

function later(one: Stage, other: Stage): Stage {
  return STAGES.indexOf(one) >= STAGES.indexOf(other) ? one : other;
}
