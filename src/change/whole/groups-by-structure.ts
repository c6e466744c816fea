import { NO_ROWS, type RowSet } from '../../compile/row-set.ts';
import { STAGES, type Stage } from '../../source/stage.ts';
import { type ComparedPlans, NOTHING_UNDONE } from '../attribution/attribute.ts';
import { compareProducts } from '../attribution/membership-masks.ts';
import { type Edits, ELSEWHERE, type ReasonRow, rowsOf, wholeReason } from '../reason.ts';
import type { ComparedCohort } from './compared-cohort.ts';
import { type Planner, type SharedGroup, type SharedGroups, SIDES, withoutIn } from './shared-groups.ts';
import type { Sharing } from './sharing-cohorts.ts';

/** A cohort in a comparison of the rows of all. */
interface StructuredCohort {
  readonly one: ComparedCohort;
  readonly rows: readonly ReasonRow[];
  readonly compared: ComparedPlans<RowSet>;
  /** The bit of its first plan. */
  readonly from: bigint;
}

/** All groups from the structure of the rows, without ids. `undefined` if this is not known of every cohort. */
export function groupsByStructure(
  { members, others, undoing }: Sharing,
  edits: Edits,
): SharedGroups | undefined {
  const plans: RowSet[] = [];
  const bitsOf = (products: readonly RowSet[]): bigint => {
    const from = BigInt(plans.length);
    plans.push(...products);
    return ((1n << BigInt(products.length)) - 1n) << from;
  };
  const cohorts: StructuredCohort[] = [];
  for (const one of new Set([...members.values(), ...undoing])) {
    const compared = structureOf(one);
    if (compared === undefined) return undefined;
    const from = BigInt(plans.length);
    bitsOf(compared.plans);
    cohorts.push({ one, compared, from, rows: rowsOf(edits, one.change).rows.map(({ row }) => row) });
  }
  const rest = { before: 0n, after: 0n };
  for (const side of ['before', 'after'] as const) {
    const products = others[side].map(({ product }) => product);
    if (products.includes(undefined)) return undefined;
    rest[side] = bitsOf(products.flatMap((one) => one ?? []));
  }
  const comparison = compareProducts(plans);
  if (comparison === undefined) return undefined;
  const first = { before: 0n, after: 1n };
  const isIn = (mask: bigint, side: 'before' | 'after', { from }: StructuredCohort): boolean =>
    ((mask >> (from + first[side])) & 1n) === 1n;
  const maskIn = (mask: bigint, { from, compared }: StructuredCohort): number =>
    Number(BigInt.asUintN(compared.plans.length, mask >> from));
  const meant = cohorts.filter(({ one }) => members.has(one.change.id));
  const groupAt = (
    [side, own, other]: (typeof SIDES)[number],
    stage: Stage,
    mask: bigint,
    count: number,
  ): SharedGroup | undefined => {
    if ((mask & rest[other]) !== 0n || meant.some((one) => isIn(mask, other, one))) return undefined;
    const planning = meant.filter((one) => isIn(mask, own, one));
    const [planner, ...others] = planning.map((cohort): Planner => {
      const { one, rows, compared } = cohort;
      const whole = wholeReason(one.change);
      const place = compared.rowOf(maskIn(mask, cohort));
      return { cohort: one.change.id, row: whole ?? rows[place ?? -1] ?? ELSEWHERE };
    });
    if (planner === undefined) return undefined;
    const without = cohorts.flatMap((cohort) =>
      planning.includes(cohort)
        ? []
        : withoutIn(edits, cohort.one, cohort.compared.plannedWithout(maskIn(mask, cohort))),
    );
    return { side, stage, planners: [planner, ...others], without, count };
  };
  const groups = SIDES.flatMap((sides) =>
    STAGES.flatMap((stage) =>
      [...comparison.counts[stage]].flatMap(([mask, count]) => groupAt(sides, stage, mask, count) ?? []),
    ),
  );
  const known = new Map<string, SharedGroup | undefined>();
  return {
    groups,
    groupOf(generation, identity) {
      const { stage } = generation;
      const mask = comparison.maskOf(stage, identity.of(generation));
      const key = `${stage} ${mask}`;
      if (!known.has(key)) known.set(key, groupAt(SIDES[0], stage, mask, 1));
      return known.get(key);
    },
  };
}

/**
 * The plans of a cohort by the structure of their rows. A cohort of which only one side is known has no plan on the
 * other side.
 */
function structureOf(one: ComparedCohort): ComparedPlans<RowSet> | undefined {
  if (one.lookup !== undefined) return one.lookup.structure;
  const [was, is] = [one.before(), one.after()].map((side) => (side ? side.membership.product : NO_ROWS));
  return was && is && { ...NOTHING_UNDONE, plans: [was, is] };
}
