import { IdSet } from '../../plan/id-set.ts';
import { STAGES, type Stage } from '../../result.ts';
import type { Cause, PlanChange, StageChange } from '../change.ts';
import {
  type AttributedChange,
  type AttributedRow,
  type GenerationLookup,
  NO_LOOKUP,
  NOTHING_UNDONE,
  wholly,
} from './attribute.ts';
import { Between } from './between.ts';
import { orderEdits } from './design-edits.ts';
import { modelEdits, undoesAssignment } from './model-edits.ts';
import { type DerivedSide, Sides } from './sides.ts';

export type { GenerationLookup } from './attribute.ts';
export type { DerivedSide } from './sides.ts';

/** The effect of a change on a plan, edit by edit. */
export interface Attribution {
  readonly causes: readonly Cause[];
  readonly attributed: PlanChange['attributed'];
  /** Its rows are those of `attributed`. */
  readonly lookup: GenerationLookup;
}

/** Maximum number of `together` rows. */
const MOST_TOGETHER = 6;

/**
 * Attributes the added and removed generations of a plan to the edits of its inputs. The rows add up to `stages`
 * exactly: if the structural comparison gives other totals than the ids do, ids are compared; if that is too expensive,
 * one row covers all edits together.
 */
export function attributePlan(
  base: DerivedSide,
  head: DerivedSide,
  stages: readonly StageChange[],
): Attribution {
  const between = new Between(new Sides(base, head));
  const causes = between.edits.map(({ cause }) => cause);
  const models = modelEdits(base, head);
  const undoes = (undone: readonly number[], cause: Extract<Cause, { kind: 'assignment' }>): boolean => {
    const without = between.membershipWithout(undone);
    return without !== undefined && undoesAssignment(cause, base, head, without);
  };
  const whole = wholeRow(stages, causes.length);
  if (isEmpty(whole)) {
    const order = isReordered(base, head) ? orderEdits(base.derivation.design, head.derivation.design) : [];
    const attributed = withAssignments([], causes.length, models, undoes);
    return {
      causes: [...causes, ...models, ...order],
      attributed,
      lookup: { ...NO_LOOKUP, ...bothSides(base, head) },
    };
  }
  const exact = exactly(between.byStructure(), whole) ??
    exactly(between.byIds(), whole) ?? {
      ...NO_LOOKUP,
      rows: [whole],
      rowOf: (stage, { id }) =>
        base.membership.has(stage, id) === head.membership.has(stage, id) ? undefined : 0,
      ...bothSides(base, head),
      compared: { ...NOTHING_UNDONE, plans: [] },
    };
  const { rows, compared: _, ...lookup } = shortened(exact);
  const attributed = withAssignments(rows.map(attributedOf), causes.length, models, undoes);
  return { causes: [...causes, ...models], attributed, lookup };
}

/** The structure of both plans, without those in between. */
function bothSides(base: DerivedSide, head: DerivedSide): Pick<GenerationLookup, 'structure'> {
  const [was, is] = [base.membership.product, head.membership.product];
  return was && is ? { structure: { ...NOTHING_UNDONE, plans: [was, is], rowOf: wholly } } : {};
}

/**
 * The rows, with each assignment of another model in that of the edit that alone is responsible for it. An edit that
 * does nothing else gets a row without generations; they come last, since the lookup refers to the others.
 */
function withAssignments(
  rows: Attribution['attributed'],
  edits: number,
  models: readonly Cause[],
  undoes: (undone: readonly number[], cause: Extract<Cause, { kind: 'assignment' }>) => boolean,
): Attribution['attributed'] {
  const all = [...rows];
  for (const [place, cause] of models.entries()) {
    if (cause.kind !== 'assignment') continue;
    const own = all.flatMap(({ kind, causes }) =>
      kind === 'edit' ? [causes.filter((index) => index < edits)] : [],
    );
    const alone = Array.from({ length: edits }, (_, index) => [index]).filter(
      ([index = 0]) => !own.some((group) => group.includes(index)),
    );
    const [only, another] = [...own, ...alone].filter((group) => undoes(group, cause));
    if (only === undefined || another !== undefined) continue;
    const index = all.findIndex(({ kind, causes }) => kind === 'edit' && causes[0] === only[0]);
    const { causes } = all[index] ?? { causes: only };
    const row = { ...(all[index] ?? NO_ROW), causes: [...causes, edits + place] };
    if (index < 0) all.push(row);
    else all[index] = row;
  }
  return all;
}

const NO_ROW: Attribution['attributed'][number] = {
  kind: 'edit',
  causes: [],
  stages: STAGES.map((stage) => ({ stage, added: 0, removed: 0 })),
};

/**
 * Merges surplus `together` rows into one, since their number can grow exponentially with the edits. The rows with the
 * fewest edits are kept.
 */
function shortened(exact: AttributedChange): AttributedChange {
  const { rows, rowOf, structure } = exact;
  const together = rows
    .filter(({ kind }) => kind === 'together')
    .sort((left, right) => left.edits.length - right.edits.length);
  const rest = new Set(together.slice(MOST_TOGETHER));
  if (rest.size < 2) return exact;
  const sum = (side: 'added' | 'removed') =>
    countsOf((stage) => [...rest].reduce((total, row) => total + row[side][stage], 0));
  const edits = [...new Set([...rest].flatMap((row) => row.edits))].sort((a, b) => a - b);
  const several: AttributedRow = { kind: 'several', edits, added: sum('added'), removed: sum('removed') };
  const kept = rows.filter((row) => !rest.has(row));
  const places = rows.map((row) => (rest.has(row) ? kept.length : kept.indexOf(row)));
  const placeOf = (place: number | undefined) => (place === undefined ? undefined : places[place]);
  return {
    ...exact,
    rows: [...kept, several],
    rowOf: (stage, generation) => placeOf(rowOf(stage, generation)),
    ...(structure && { structure: { ...structure, rowOf: (mask) => placeOf(structure.rowOf(mask)) } }),
  };
}

/** Whether two plans with the same generations have them in another order. */
function isReordered(base: DerivedSide, head: DerivedSide): boolean {
  return STAGES.some((stage) => {
    const known = new IdSet();
    const before = base.membership.entries(stage);
    for (const index of before.indices()) before.addTo(known, index);
    const after = head.membership.entries(stage);
    let place = 0;
    for (const index of after.indices()) if (after.placeIn(known, index, place) !== place++) return true;
    return false;
  });
}

/** The change, if its rows add up to the whole. */
function exactly(change: AttributedChange | undefined, whole: AttributedRow): AttributedChange | undefined {
  return change && addsUp(change.rows, whole) ? change : undefined;
}

function wholeRow(stages: readonly StageChange[], edits: number): AttributedRow {
  const of = (side: 'added' | 'removed') =>
    countsOf((stage) => stages.find((one) => one.stage === stage)?.[side].count ?? 0);
  const all = Array.from({ length: edits }, (_, index) => index);
  return { kind: edits === 1 ? 'edit' : 'several', edits: all, added: of('added'), removed: of('removed') };
}

function addsUp(rows: readonly AttributedRow[], whole: AttributedRow): boolean {
  return (['added', 'removed'] as const).every((side) =>
    STAGES.every((stage) => rows.reduce((sum, row) => sum + row[side][stage], 0) === whole[side][stage]),
  );
}

function isEmpty(row: AttributedRow): boolean {
  return STAGES.every((stage) => row.added[stage] + row.removed[stage] === 0);
}

function countsOf(count: (stage: Stage) => number): Record<Stage, number> {
  return { draft: count('draft'), essay: count('essay'), evaluation: count('evaluation') };
}

function attributedOf({ kind, edits, added, removed }: AttributedRow): Attribution['attributed'][number] {
  return {
    kind,
    causes: edits,
    stages: STAGES.map((stage) => ({ stage, added: added[stage], removed: removed[stage] })),
  };
}
