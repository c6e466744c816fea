import type { RowSet } from '../../compile/row-set.ts';
import type { Membership } from '../../outputs/membership.ts';
import { STAGES, type Stage } from '../../result.ts';
import { FIELDS_OF_STAGE, IDENTITY_FIELDS, type IdentityColumn, identityColumns } from './identity.ts';

/** How many generations of a stage lie in just these of several plans: bit n of the mask stands for plan n. */
export type MaskCounts = ReadonlyMap<number, number>;

/** A generation as plans tell it apart. */
export interface IdentifiedGeneration {
  readonly id: string;
  /** What it is: the texts of the fields of its stage, in the order of {@link IDENTITY_FIELDS}. Asked for when it is needed. */
  readonly fields: () => readonly string[];
}

/** Several plans beside each other. */
export interface PlanComparison {
  readonly counts: Readonly<Record<Stage, MaskCounts>>;
  /** In which of the plans a generation lies; 0 for none. */
  readonly maskOf: (stage: Stage, generation: IdentifiedGeneration) => number;
}

/** As many plans as a mask has bits to spare. */
export const MOST_PLANS = 30;

/** Levels of one group of dimensions that are gone through at the most. */
const MOST_TUPLES = 400_000;

/** Rows of all plans together that are gone through one by one at the most, where the structure does not help. */
const MOST_ROWS = 1_000_000;

/**
 * Compares the generations of several plans: of each stage, how many lie in which of them. A spec's rows are a product of
 * dimensions, and a generation lies in a plan exactly where each group of dimensions has its levels there, so groups are
 * compared and multiplied, and no row is made. Rows of another structure are gone through one by one.
 *
 * @param plans - At most {@link MOST_PLANS}.
 * @returns `undefined` where the plans are too large to go through.
 */
export function comparePlans(plans: readonly RowSet[]): PlanComparison | undefined {
  if (plans.length > MOST_PLANS) throw new RangeError(`${plans.length} plans are more than a mask can hold`);
  const fields = plans.map((rows) => IDENTITY_FIELDS.map((names) => identityColumns(rows, names)));
  return ofStructure(plans, fields) ?? ofRows(plans, fields);
}

type Fields = readonly (readonly IdentityColumn[])[];

function ofStructure(plans: readonly RowSet[], fields: readonly Fields[]): PlanComparison | undefined {
  if (!fields.every((one) => one.every(isPlain))) return undefined;
  const groups = fieldGroups(fields);
  const tuples = plans.map((rows, plan) =>
    groups.map((group) => groupTuples(rows, fields[plan] ?? [], group)),
  );
  if (tuples.some((one) => one.includes(undefined))) return undefined;
  const all = plans.reduce((mask, _, plan) => mask | (1 << plan), 0);
  const masksOf = (stage: Stage): readonly GroupMasks[] =>
    groups.flatMap((group, index) => {
      const own = group.filter((field) => field < FIELDS_OF_STAGE[stage]);
      const masks = new Map<string, number>();
      for (const [plan, one] of tuples.entries()) {
        for (const tuple of one[index] ?? []) {
          const key = tuple.slice(0, own.length).join('|');
          masks.set(key, (masks.get(key) ?? 0) | (1 << plan));
        }
      }
      return [{ group: own, masks }];
    });
  const masks = { draft: masksOf('draft'), essay: masksOf('essay'), evaluation: masksOf('evaluation') };
  const count = (stage: Stage): MaskCounts => {
    let counts = new Map([[all, 1]]);
    for (const one of masks[stage]) counts = multiplied(counts, one.masks.values());
    return counts;
  };
  return {
    counts: { draft: count('draft'), essay: count('essay'), evaluation: count('evaluation') },
    maskOf(stage, generation) {
      const texts = generation.fields();
      let mask = all;
      for (const one of masks[stage])
        mask &= one.masks.get(one.group.map((field) => texts[field] ?? '').join('|')) ?? 0;
      return mask;
    },
  };
}

/** Fields that hang together, and in which plans each combination of their texts lies. */
interface GroupMasks {
  readonly group: readonly number[];
  readonly masks: ReadonlyMap<string, number>;
}

/** A field that one column gives, or a replicate that none does, without the sign that would join two signatures. */
function isPlain(columns: readonly IdentityColumn[], field: number): boolean {
  const [only, another] = columns;
  if (another !== undefined) return false;
  if (only === undefined) return isReplicate(field);
  return only.texts.every((text) => text !== undefined && !text.includes('|'));
}

function isReplicate(field: number): boolean {
  return [3, 5, 8].includes(field);
}

/** Fields that share a dimension in one of the plans stand in one group, in the order of the signature. */
function fieldGroups(fields: readonly Fields[]): readonly (readonly number[])[] {
  const groupOf = IDENTITY_FIELDS.map((_, field) => field);
  for (const one of fields) {
    const first = new Map<number, number>();
    for (const [field, [column]] of one.entries()) {
      if (column === undefined) continue;
      const other = first.get(column.dimension);
      if (other === undefined) first.set(column.dimension, field);
      else {
        const [kept, gone] = [groupOf[other], groupOf[field]];
        for (const [index, group] of groupOf.entries())
          if (group === gone && kept !== undefined) groupOf[index] = kept;
      }
    }
  }
  return [...new Set(groupOf)].map((group) =>
    groupOf.flatMap((one, field) => (one === group ? [field] : [])),
  );
}

/** Every combination of texts that a plan has in one group of fields. */
function groupTuples(
  rows: RowSet,
  fields: Fields,
  group: readonly number[],
): readonly (readonly string[])[] | undefined {
  if (rows.count === 0) return [];
  const dimensions = [...new Set(group.flatMap((field) => fields[field]?.[0]?.dimension ?? []))];
  const size = dimensions.reduce((product, one) => product * (rows.dimensions[one]?.size ?? 0), 1);
  if (size > MOST_TUPLES) return undefined;
  return Array.from({ length: size }, (_, index) => {
    const levels = new Map<number, number>();
    let rest = index;
    for (const dimension of dimensions) {
      const { size: width } = rows.dimensions[dimension] ?? { size: 1 };
      levels.set(dimension, rest % width);
      rest = Math.floor(rest / width);
    }
    return group.map((field) => {
      const column = fields[field]?.[0];
      return column === undefined ? '1' : (column.texts[levels.get(column.dimension) ?? 0] ?? '');
    });
  });
}

/** A generation lies in a plan where all its parts do. */
function multiplied(counts: MaskCounts, masks: Iterable<number>): Map<number, number> {
  const group = new Map<number, number>();
  for (const mask of masks) group.set(mask, (group.get(mask) ?? 0) + 1);
  const product = new Map<number, number>();
  for (const [left, many] of counts)
    for (const [right, more] of group)
      if ((left & right) !== 0) product.set(left & right, (product.get(left & right) ?? 0) + many * more);
  return product;
}

function ofRows(plans: readonly RowSet[], fields: readonly Fields[]): PlanComparison | undefined {
  if (plans.reduce((sum, { count }) => sum + count, 0) > MOST_ROWS) return undefined;
  const masks: Record<Stage, Map<string, number>> = {
    draft: new Map(),
    essay: new Map(),
    evaluation: new Map(),
  };
  for (const [plan, rows] of plans.entries()) {
    const columns = fields[plan] ?? [];
    for (const levels of rows.vectors()) {
      let signature = '';
      for (const [field, candidates] of columns.entries()) {
        signature += `${field === 0 ? '' : '|'}${textIn(candidates, levels) ?? (isReplicate(field) ? '1' : '')}`;
        for (const stage of STAGES) {
          if (field + 1 !== FIELDS_OF_STAGE[stage]) continue;
          masks[stage].set(signature, (masks[stage].get(signature) ?? 0) | (1 << plan));
        }
      }
    }
  }
  return {
    counts: {
      draft: counted(masks.draft),
      essay: counted(masks.essay),
      evaluation: counted(masks.evaluation),
    },
    maskOf: (stage, generation) => masks[stage].get(generation.fields().join('|')) ?? 0,
  };
}

function textIn(candidates: readonly IdentityColumn[], levels: Int32Array): string | undefined {
  for (const { dimension, texts } of candidates) {
    const text = texts[levels[dimension] ?? 0];
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The same by the ids of the generations, gone through one by one: exact whatever the ids are made of. */
export function compareIds(plans: readonly Membership[]): PlanComparison | undefined {
  const total = plans.reduce((sum, plan) => STAGES.reduce((all, stage) => all + plan.count(stage), sum), 0);
  if (total > MOST_ROWS) return undefined;
  const masksOf = (stage: Stage): ReadonlyMap<string, number> => {
    const masks = new Map<string, number>();
    for (const [index, plan] of plans.entries()) {
      for (const id of plan.ids(stage)) masks.set(id, (masks.get(id) ?? 0) | (1 << index));
    }
    return masks;
  };
  const masks = { draft: masksOf('draft'), essay: masksOf('essay'), evaluation: masksOf('evaluation') };
  return {
    counts: {
      draft: counted(masks.draft),
      essay: counted(masks.essay),
      evaluation: counted(masks.evaluation),
    },
    maskOf: (stage, { id }) => masks[stage].get(id) ?? 0,
  };
}

function counted(masks: ReadonlyMap<string, number>): MaskCounts {
  const counts = new Map<number, number>();
  for (const mask of masks.values()) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  return counts;
}
