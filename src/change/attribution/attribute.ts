import type { RowSet } from '../../compile/row-set.ts';
import { STAGES, type Stage } from '../../result.ts';
import {
  type IdentifiedGeneration,
  type MaskCounts,
  MOST_PLANS,
  type PlanComparison,
} from './membership-masks.ts';

/** The generations that one edit, or several edits only together, add to a plan and remove from it. */
export interface AttributedRow {
  /**
   * - `edit`: undoing it alone undoes these generations. If the row has several edits, they cannot be undone
   *   separately.
   * - `together`: undoing any one of these edits undoes them.
   * - `either`: undoing a single edit does not undo them, since each of two or more edits suffices.
   * - `several`: there are too many edits, or too many rows, to tell them apart.
   */
  readonly kind: 'edit' | 'together' | 'either' | 'several';
  /** Indices of the edits; for `either`, of those that each suffice, or none if that is too expensive to find out. */
  readonly edits: readonly number[];
  readonly added: Readonly<Record<Stage, number>>;
  readonly removed: Readonly<Record<Stage, number>>;
}

/** The rows of a plan change, and lookups for single generations. */
export interface AttributedChange<P = unknown> extends GenerationLookup {
  readonly rows: readonly AttributedRow[];
  readonly compared: ComparedPlans<P>;
}

/**
 * The compared plans: base, head, and the head with each cause undone. Which of them contain a generation determines
 * its row.
 */
export interface ComparedPlans<P> {
  readonly plans: readonly P[];
  /** See {@link GenerationLookup}; bit n of the mask is set if the generation is in plan n. */
  readonly rowOf: (mask: number) => number | undefined;
  readonly plannedWithout: (mask: number) => readonly (readonly number[])[];
}

export interface GenerationLookup {
  /** Index of the row that accounts for a generation; `undefined` if it is neither added nor removed. */
  readonly rowOf: (stage: Stage, generation: IdentifiedGeneration) => number | undefined;
  /** The edits that are undone in a plan with this generation, for every cause that can be undone. */
  readonly plannedWithout: (stage: Stage, generation: IdentifiedGeneration) => readonly (readonly number[])[];
  /** Number of causes that can be undone. */
  readonly causes: number;
  /** Present if the rows of all these plans determine their generations. */
  readonly structure?: ComparedPlans<RowSet>;
}

export const NOTHING_UNDONE = { rowOf: () => undefined, plannedWithout: () => [] };

export const NO_LOOKUP: GenerationLookup = { rowOf: () => undefined, plannedWithout: () => [], causes: 0 };

/**
 * Attributes the generations that a change adds and removes to its edits, by counterfactuals: an edit accounts for a
 * generation if undoing that edit alone undoes the generation's addition or removal. The rows add up to the whole
 * change exactly.
 *
 * @param edits - Number of edits between base and head.
 * @param without - The head's plan with these edits undone; `undefined` if that does not compile.
 * @param compare - Compares several plans; `undefined` if they are too large.
 * @returns One row per edit, in the order of the edits and without those that change nothing, then the rows that
 *   involve several edits. `undefined` if not even base and head can be compared.
 */
export function attribute<P>(
  base: P,
  head: P,
  edits: number,
  without: (undone: readonly number[]) => P | undefined,
  compare: (plans: readonly P[]) => PlanComparison | undefined,
): AttributedChange<P> | undefined {
  const all = Array.from({ length: edits }, (_, edit) => edit);
  if (edits === 0) return { rows: [], ...NO_LOOKUP, compared: { ...NOTHING_UNDONE, plans: [base, head] } };
  const causes = edits + 2 > MOST_PLANS ? undefined : inseparable(edits, without);
  const plans = causes?.flatMap((cause) => without(cause) ?? []);
  const comparison = plans && plans.length === causes?.length ? compare([base, head, ...plans]) : undefined;
  if (causes === undefined || comparison === undefined) {
    const whole = compare([base, head]);
    return (
      whole && {
        rows: [row('several', all, whole.counts, () => true)],
        ...NO_LOOKUP,
        rowOf: (stage, generation) => wholly(whole.maskOf(stage, generation)),
        compared: { ...NOTHING_UNDONE, plans: [base, head], rowOf: wholly },
      }
    );
  }

  const { counts } = comparison;
  const everyCause = ((1 << causes.length) - 1) << 2;
  /** The causes that undo the generations with this mask; `undefined` if base and head do not differ in them. */
  const responsibleFor = (mask: number): readonly number[] | undefined => {
    if (!isOneSided(mask)) return undefined;
    // An added generation is undone where it is missing, a removed one where it is present again.
    const undoing = (mask & 3) === 2 ? ~mask & everyCause : mask & everyCause;
    return causes.flatMap((_, index) => ((undoing >> (index + 2)) & 1 ? [index] : []));
  };
  const groups = new Map<string, Group>();
  for (const [index, cause] of causes.entries())
    groups.set(String(index), { kind: 'edit', edits: cause, masks: new Set() });
  for (const stage of STAGES) {
    for (const mask of counts[stage].keys()) {
      const responsible = responsibleFor(mask);
      if (responsible === undefined) continue;
      const key = responsible.join(' ');
      // Rows of a single edit are in `groups` already.
      const kind = responsible.length === 0 ? 'either' : 'together';
      const named = responsible.flatMap((index) => causes[index] ?? []);
      const known = groups.get(key) ?? { kind, edits: named, masks: new Set<number>() };
      groups.set(key, known);
      known.masks.add(mask);
    }
  }
  const either = groups.get('');
  if (either !== undefined)
    groups.set('', {
      ...either,
      edits: sufficient(either.masks, causes, [base, head, ...(plans ?? [])], without, compare),
    });
  const order: readonly AttributedRow['kind'][] = ['edit', 'together', 'either', 'several'];
  const shown = [...groups]
    .filter(([, { masks }]) => masks.size > 0)
    .sort(([, left], [, right]) => order.indexOf(left.kind) - order.indexOf(right.kind));
  const places = new Map(shown.map(([key], place) => [key, place]));
  const compared: ComparedPlans<P> = {
    plans: [base, head, ...(plans ?? [])],
    rowOf(mask) {
      const responsible = responsibleFor(mask);
      return responsible && places.get(responsible.join(' '));
    },
    plannedWithout: (mask) => causes.filter((_, index) => (mask >> (index + 2)) & 1),
  };
  return {
    rows: shown.map(([, { kind, edits: named, masks }]) =>
      row(kind, named, counts, (mask) => masks.has(mask)),
    ),
    rowOf: (stage, generation) => compared.rowOf(comparison.maskOf(stage, generation)),
    plannedWithout: (stage, generation) => compared.plannedWithout(comparison.maskOf(stage, generation)),
    causes: causes.length,
    compared,
  };
}

/** The only row covers everything that is added or removed. */
export function wholly(mask: number): number | undefined {
  return isOneSided(mask) ? 0 : undefined;
}

/**
 * The edits that have to be undone to undo some generations: starting with all of them, each one that turns out to be
 * unnecessary is dropped. Empty if the plans are too large to compare.
 */
function sufficient<P>(
  masks: ReadonlySet<number>,
  causes: readonly (readonly number[])[],
  plans: readonly P[],
  without: (undone: readonly number[]) => P | undefined,
  compare: (plans: readonly P[]) => PlanComparison | undefined,
): readonly number[] {
  if (plans.length + 1 > MOST_PLANS) return [];
  const bit = 1 << plans.length;
  let kept = causes;
  for (const cause of causes) {
    const fewer = kept.filter((other) => other !== cause);
    const plan = without(sorted(fewer.flat()));
    if (plan === undefined) continue;
    const comparison = compare([...plans, plan]);
    if (comparison === undefined) return [];
    const isUndone = (mask: number): boolean => ((mask & bit) !== 0) === ((mask & 1) !== 0);
    const all = STAGES.flatMap((stage) => [...comparison.counts[stage].keys()]);
    if (all.every((mask) => !masks.has(mask & (bit - 1)) || isUndone(mask))) kept = fewer;
  }
  return sorted(kept.flat());
}

/** Whether only one of base and head, which are bits 0 and 1, has the generations with this mask. */
function isOneSided(mask: number): boolean {
  return (mask & 3) === 1 || (mask & 3) === 2;
}

interface Group {
  readonly kind: AttributedRow['kind'];
  readonly edits: readonly number[];
  readonly masks: Set<number>;
}

/** Sums the counts of the masks that a row takes; bit 0 is the base, bit 1 the head. */
function row(
  kind: AttributedRow['kind'],
  edits: readonly number[],
  counts: Readonly<Record<Stage, MaskCounts>>,
  isTaken: (mask: number) => boolean,
): AttributedRow {
  const sum = (stage: Stage, side: number): number =>
    [...counts[stage]].reduce(
      (total, [mask, count]) => (isTaken(mask) && (mask & 3) === side ? total + count : total),
      0,
    );
  const of = (side: number): Record<Stage, number> => ({
    draft: sum('draft', side),
    essay: sum('essay', side),
    evaluation: sum('evaluation', side),
  });
  return { kind, edits, added: of(2), removed: of(1) };
}

/**
 * Groups edits that cannot be undone separately: an edit whose undoing alone does not compile (such as the catalog row
 * of a new level) is grouped with the smallest set of edits that must be undone with it.
 */
function inseparable<P>(
  edits: number,
  without: (undone: readonly number[]) => P | undefined,
): readonly (readonly number[])[] {
  const group = Array.from({ length: edits }, (_, edit) => edit);
  for (let edit = 0; edit < edits; edit++) {
    const needed = neededWith(edit, edits, without);
    for (const other of needed) {
      const [kept, gone] = [group[edit], group[other]];
      for (const [index, one] of group.entries()) if (one === gone && kept !== undefined) group[index] = kept;
    }
  }
  return [...new Set(group)].map((one) => group.flatMap((other, edit) => (other === one ? [edit] : [])));
}

function neededWith<P>(
  edit: number,
  edits: number,
  without: (undone: readonly number[]) => P | undefined,
): readonly number[] {
  if (without([edit]) !== undefined) return [];
  const others = Array.from({ length: edits }, (_, other) => other).filter((other) => other !== edit);
  const one = others.find((other) => without(sorted([edit, other])) !== undefined);
  if (one !== undefined) return [one];
  // With all edits undone the state is the base, which compiles; drop the edits that are not needed.
  let kept = others;
  for (const other of others) {
    const fewer = kept.filter((candidate) => candidate !== other);
    if (without(sorted([edit, ...fewer])) !== undefined) kept = fewer;
  }
  return kept;
}

function sorted(edits: readonly number[]): readonly number[] {
  return [...edits].sort((a, b) => a - b);
}
