import type { Compilation } from '../compile/compilation.ts';
import type { RowSet } from '../compile/row-set.ts';
import type { Derivation } from '../derive.ts';
import type { Design } from '../design/design.ts';
import type { Plan } from '../plan/plan.ts';
import type { Held } from '../result/held.ts';
import type { JsonQuality } from '../result/quality-schema.ts';
import { aliasReport } from './aliases.ts';
import { incompletePairs } from './coverage.ts';
import { distinctPlan } from './distinct-plan.ts';
import type { FactorDesign } from './factors.ts';
import { listedPlan } from './listed-plan.ts';
import { planDesign, rowsDesign } from './rows-design.ts';
import { selfJudging } from './self-judging.ts';
import { type FactorUnits, type LevelUnits, planUnits } from './units.ts';
import { WrittenTies } from './written-ties.ts';

/** What a cohort's design can and cannot distinguish. Fields and units are described in the schema of results. */
export type QualityReport = Held<JsonQuality>;

/** Associations this close to 0 or 1 only differ by rounding. */
const EXACT = 1e-9;

/** The design to analyze, whether it comes from the spec or from a curated selection. */
export interface Judged {
  readonly design: FactorDesign;
  readonly basis: QualityReport['basis'];
  readonly ties: WrittenTies;
}

/**
 * Reports what a cohort's design can distinguish.
 *
 * @returns `undefined` if the cohort has no plan
 */
export function qualityReport(derivation: Derivation): QualityReport | undefined {
  const { design, compilation } = derivation;
  const { rows }: Partial<Compilation> = compilation ?? {};
  const plan = judgedPlan(derivation);
  if (design === undefined || rows === undefined || plan === undefined) return undefined;
  if (plan.evaluations.count === 0) return undefined;
  const isCurated = derivation.repository?.selection !== undefined;
  const written = isCurated ? plan : (derivation.plan ?? plan);
  const judged = judgedDesign(design, rows, plan, plan === derivation.plan);
  return {
    ...effectsOf(judged),
    ...unitsOf(plan, written),
    ...selfJudgingOf(derivation, plan),
  };
}

/**
 * The generations that a cohort makes: those of its plan, or those that a curated selection lists; `undefined` if
 * unknown.
 */
export function judgedPlan({ repository, selected, plan, ids }: Derivation): Plan | undefined {
  if (selected?.generations) return listedPlan(selected.generations);
  if (repository?.selection !== undefined) return undefined;
  return plan && ids ? distinctPlan(plan, ids) : plan;
}

/**
 * The rows show what a plan varies without enumerating it, unless a field has several columns, generations have the
 * same id, or there is a selection.
 *
 * @param isOfRows - Whether the plan makes all generations of the rows.
 */
export function judgedDesign(design: Design, rows: RowSet, plan: Plan, isOfRows: boolean): Judged {
  const byDimension = isOfRows ? rowsDesign(rows) : undefined;
  return {
    design: byDimension ?? planDesign(plan),
    basis: byDimension === undefined ? 'evaluations' : 'rows',
    ties: new WrittenTies(design, rows),
  };
}

function effectsOf({
  design,
  basis,
  ties,
}: Judged): Omit<QualityReport, 'factors' | 'cells' | 'selfJudging'> {
  const report = aliasReport(design);
  const name = (factor: number): string => design.factors[factor]?.name ?? '';
  const level = (factor: number, code: number): string => design.factors[factor]?.levels[code] ?? '';
  const pair = ([left, right]: readonly [number, number]): [string, string] => [name(left), name(right)];
  return {
    basis,
    rank: report.rank,
    together: report.together.map((factors) => {
      const names = factors.map(name);
      const groups = ties.groupsOf(names).map((group) => {
        const tie = group.length > 1 ? ties.tieOf(group) : undefined;
        return { factors: group, ...(tie === undefined ? {} : { tie }) };
      });
      return { factors: names, isTied: groups.length === 1, groups };
    }),
    mainEffects: report.mainEffects.map(({ factor, ...effect }) => ({ factor: name(factor), ...effect })),
    nested: report.nested.map(({ inner, outer }) => ({ inner: name(inner), outer: name(outer) })),
    interactions: report.interactions.map((one) => ({ ...one, factors: pair(one.factors) })),
    aliases: report.aliases.map(({ effects: [one, other], ...alias }) => ({
      effects: [one.map(name), other.map(name)],
      ...alias,
    })),
    isComplete: report.unknownBlocks.length === 0,
    coverage: incompletePairs(design).map(({ factors, met, possible, holes }) => ({
      factors: pair(factors),
      met,
      possible,
      holes: holes.map(([left, right]): [string, string] => [
        level(factors[0], left),
        level(factors[1], right),
      ]),
    })),
  };
}

function unitsOf(plan: Plan, written: Plan): Pick<QualityReport, 'factors' | 'cells'> {
  const { factors, pairs } = planUnits(plan, written);
  return {
    factors: factors.map(factorOf),
    cells: pairs.map(({ factors, stage, cells, possible, fewest, most, association }) => ({
      factors: [factors[0], factors[1]],
      stage,
      met: cells,
      possible,
      fewest,
      most,
      ...(association > EXACT && association < 1 - EXACT ? { association } : {}),
    })),
  };
}

function factorOf({ name, stage, levels }: FactorUnits): QualityReport['factors'][number] {
  let [fewest]: readonly (LevelUnits | undefined)[] = levels;
  let most = fewest;
  const evaluations = { fewest: fewest?.evaluations ?? 0, most: 0 };
  for (const one of levels) {
    if (fewest && one.units < fewest.units) fewest = one;
    if (most && one.units > most.units) most = one;
    evaluations.fewest = Math.min(evaluations.fewest, one.evaluations);
    evaluations.most = Math.max(evaluations.most, one.evaluations);
  }
  return {
    name,
    stage,
    levels: levels.length,
    ...(fewest === undefined ? {} : { fewest: unitsOnly(fewest) }),
    ...(most === undefined ? {} : { most: unitsOnly(most) }),
    evaluations,
  };
}

function unitsOnly({ level, units }: LevelUnits): { readonly level: string; readonly units: number } {
  return { level, units };
}

/** Requires the catalogs, which say whether a template copies its draft. */
function selfJudgingOf(derivation: Derivation, plan: Plan): Pick<QualityReport, 'selfJudging'> {
  const { repository, expectation } = derivation;
  if (repository === undefined || expectation === undefined) return {};
  return {
    selfJudging: selfJudging(plan, {
      modelOf: (id) => repository.catalogs.modelOf(id),
      copiesDraft: (template) => expectation.modes.essay.get(template) === 'copy',
    }),
  };
}
