import type { RowSet } from '../../compile/row-set.ts';
import type { Membership, SignatureField } from '../../outputs/membership.ts';
import { signaturePart } from '../../plan/generation-id.ts';
import { STAGES, type Stage } from '../../result.ts';
import { passCheckpoint } from '../../source/checkpoint.ts';
import { FIELDS_OF_STAGE, IDENTITY_FIELDS, type IdentityColumn, identityColumns } from './identity.ts';

/** Number of generations of a stage per mask; bit n of a mask is set if they are in plan n. */
export type MaskCounts = ReadonlyMap<number, number>;

/** A generation, with what identifies it across plans. */
export interface IdentifiedGeneration {
  readonly id: string;
  /** The texts of its stage's identity fields, in the order of {@link IDENTITY_FIELDS}; computed on demand. */
  readonly fields: () => readonly string[];
}

/** A comparison of several plans. */
export interface PlanComparison {
  readonly counts: Readonly<Record<Stage, MaskCounts>>;
  /** The plans that contain a generation; 0 for none. */
  readonly maskOf: (stage: Stage, generation: IdentifiedGeneration) => number;
}

/** Maximum number of plans, limited by the bits of a mask. */
export const MOST_PLANS = 30;

/** Maximum number of level combinations in one group of dimensions. */
const MOST_TUPLES = 400_000;

/** Maximum number of pairs of masks that are combined for one group of dimensions. */
const MOST_PAIRS = 4_000_000;

/** Maximum total number of rows to compare one by one if the structural comparison is not possible. */
const MOST_ROWS = 1_000_000;

/**
 * Counts, for each stage, how many generations are in which of several plans. The rows of a spec are a product of
 * dimensions, and a generation is in a plan exactly if its levels are there in each group of dimensions; groups are
 * therefore compared and multiplied without producing rows. Rows of another structure are compared one by one.
 *
 * @param plans - At most {@link MOST_PLANS}.
 * @returns `undefined` if the plans are too large.
 */
export function comparePlans(plans: readonly RowSet[]): PlanComparison | undefined {
  if (plans.length > MOST_PLANS) throw new RangeError(`${plans.length} plans are more than a mask can hold`);
  const products = compareProducts(plans);
  if (products === undefined) return ofRows(plans, fieldsOf(plans));
  const { counts, maskOf } = products;
  const narrow = (stage: Stage): MaskCounts =>
    new Map([...counts[stage]].map(([mask, count]) => [Number(mask), count]));
  return {
    counts: { draft: narrow('draft'), essay: narrow('essay'), evaluation: narrow('evaluation') },
    maskOf: (stage, generation) => Number(maskOf(stage, generation)),
  };
}

/** A comparison of any number of plans. */
export interface ProductComparison {
  readonly counts: Readonly<Record<Stage, ReadonlyMap<bigint, number>>>;
  readonly maskOf: (stage: Stage, generation: IdentifiedGeneration) => bigint;
  /** The masks of a membership's entries, of at most {@link MOST_PLANS} plans. */
  readonly masksIn: (stage: Stage, membership: Membership) => (index: number) => number;
}

function fieldsOf(plans: readonly RowSet[]): readonly Fields[] {
  return plans.map((rows) => IDENTITY_FIELDS.map((names) => identityColumns(rows, names)));
}

type Fields = readonly (readonly IdentityColumn[])[];

/**
 * The same by groups of dimensions only, without a limit of the number of plans; `undefined` if that is not possible.
 */
export function compareProducts(plans: readonly RowSet[]): ProductComparison | undefined {
  const fields = fieldsOf(plans);
  if (!fields.every((one, plan) => plans[plan]?.count === 0 || one.every(isPlain))) return undefined;
  const groups = fieldGroups(fields);
  const tuples = plans.map((rows, plan) =>
    groups.map((group) => groupTuples(rows, fields[plan] ?? [], group)),
  );
  if (tuples.some((one) => one.includes(undefined))) return undefined;
  const all = (1n << BigInt(plans.length)) - 1n;
  const masksOf = (stage: Stage): readonly GroupMasks[] =>
    groups.flatMap((group, index) => {
      const own = group.filter((field) => field < FIELDS_OF_STAGE[stage]);
      const masks = new Map<string, bigint>();
      for (const [plan, one] of tuples.entries()) {
        const bit = 1n << BigInt(plan);
        for (const tuple of one[index] ?? []) {
          const key = tuple.slice(0, own.length).join('|');
          masks.set(key, (masks.get(key) ?? 0n) | bit);
        }
      }
      return [{ group: own, masks }];
    });
  const masks = { draft: masksOf('draft'), essay: masksOf('essay'), evaluation: masksOf('evaluation') };
  const count = (stage: Stage): ReadonlyMap<bigint, number> | undefined => {
    let counts: ReadonlyMap<bigint, number> | undefined = new Map([[all, 1]]);
    for (const one of masks[stage]) counts &&= multiplied(counts, one.masks.values());
    return counts;
  };
  const [draft, essay, evaluation] = [count('draft'), count('essay'), count('evaluation')];
  if (!draft || !essay || !evaluation) return undefined;
  return {
    counts: { draft, essay, evaluation },
    maskOf(stage, generation) {
      const texts = generation.fields();
      let mask = all;
      for (const one of masks[stage])
        mask &= one.masks.get(one.group.map((field) => texts[field] ?? '').join('|')) ?? 0n;
      return mask;
    },
    masksIn(stage, membership) {
      const fields = membership.signature(stage);
      const parts = masks[stage].map((one) =>
        entryMasks(
          one,
          one.group.flatMap((field) => fields[field] ?? []),
        ),
      );
      return (index) => parts.reduce((mask, part) => mask & part(index), Number(all));
    },
  };
}

/** The masks of entries by the codes of these fields, each looked up once. */
function entryMasks(
  { group, masks }: GroupMasks,
  fields: readonly SignatureField[],
): (index: number) => number {
  const texts = fields.map((field, place) =>
    isReplicate(group[place] ?? 0) ? field.texts : field.texts.map(signaturePart),
  );
  const maskAt = (codes: readonly number[]): number =>
    Number(masks.get(codes.map((code, place) => texts[place]?.[code] ?? '').join('|')) ?? 0n);
  const known = new Map<number, number>();
  const combinations = fields.reduce((product, field) => product * field.texts.length, 1);
  const isExact = combinations <= Number.MAX_SAFE_INTEGER;
  return (index) => {
    let key = 0;
    for (const field of fields) key = key * field.texts.length + field.codeAt(index);
    const found = isExact ? known.get(key) : undefined;
    if (found !== undefined) return found;
    const mask = maskAt(fields.map((field) => field.codeAt(index)));
    if (isExact) known.set(key, mask);
    return mask;
  };
}

/** Fields that depend on each other, and the plans that contain each combination of their texts. */
interface GroupMasks {
  readonly group: readonly number[];
  readonly masks: ReadonlyMap<string, bigint>;
}

/** A field with a single column, or a replicate without one, whose texts do not contain the separator `|`. */
function isPlain(columns: readonly IdentityColumn[], field: number): boolean {
  const [only, another] = columns;
  if (another !== undefined) return false;
  if (only === undefined) return isReplicate(field);
  return only.texts.every((text) => text !== undefined && !text.includes('|'));
}

function isReplicate(field: number): boolean {
  return [3, 5, 8].includes(field);
}

/** Groups fields that share a dimension in any of the plans; in the order of the signature. */
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

/** Combines the counts with those of one more group: a generation is in a plan if all its parts are. */
function multiplied(
  counts: ReadonlyMap<bigint, number>,
  masks: Iterable<bigint>,
): ReadonlyMap<bigint, number> | undefined {
  const group = new Map<bigint, number>();
  for (const mask of masks) group.set(mask, (group.get(mask) ?? 0) + 1);
  if (counts.size * group.size > MOST_PAIRS) return undefined;
  const product = new Map<bigint, number>();
  for (const [left, many] of counts) {
    passCheckpoint(group.size);
    for (const [right, more] of group) {
      const both = left & right;
      if (both !== 0n) product.set(both, (product.get(both) ?? 0) + many * more);
    }
  }
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

/** Returns for each id of a plan a key that is the same for the same generation in another plan. */
export type KeysOf = (plan: Membership) => Readonly<Record<Stage, ReadonlyMap<string, string>>>;

/**
 * Compares plans by the ids of their generations, one by one; exact for arbitrary ids.
 *
 * @param plans - Generations are looked up in the first two.
 * @param keysOf - Absent if the ids are the keys.
 */
export function compareIds(plans: readonly Membership[], keysOf?: KeysOf): PlanComparison | undefined {
  const total = plans.reduce((sum, plan) => STAGES.reduce((all, stage) => all + plan.count(stage), sum), 0);
  if (total > MOST_ROWS) return undefined;
  const keys = keysOf && plans.map(keysOf);
  const masksOf = (stage: Stage): ReadonlyMap<string, number> => {
    const masks = new Map<string, number>();
    for (const [index, plan] of plans.entries()) {
      for (const key of keys?.[index]?.[stage].values() ?? plan.ids(stage))
        masks.set(key, (masks.get(key) ?? 0) | (1 << index));
    }
    return masks;
  };
  const masks = { draft: masksOf('draft'), essay: masksOf('essay'), evaluation: masksOf('evaluation') };
  const keyOf = (stage: Stage, id: string): string =>
    keys?.[0]?.[stage].get(id) ?? keys?.[1]?.[stage].get(id) ?? id;
  return {
    counts: {
      draft: counted(masks.draft),
      essay: counted(masks.essay),
      evaluation: counted(masks.evaluation),
    },
    maskOf: (stage, { id }) => masks[stage].get(keyOf(stage, id)) ?? 0,
  };
}

function counted(masks: ReadonlyMap<string, number>): MaskCounts {
  const counts = new Map<number, number>();
  for (const mask of masks.values()) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  return counts;
}
