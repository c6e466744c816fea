import type { Runtime } from '../runtime/runtime.ts';
import { isProductInOrder, joinings, slowestFirst } from './factor-order.ts';
import { type Group, independentGroups } from './independent-groups.ts';
import { PLAN_COLUMNS, type PlanColumn, placeOf, sortOf, stageOf } from './plan-columns.ts';
import { combinedCodes, project, type Relation, type RelationColumn, textRows } from './relation.ts';
import type { SpecLayout } from './spec-layout.ts';

/** Maximum of rows times ways to join groups. */
const JOINING_BUDGET = 30_000_000;

/**
 * The relation as a product: an independent column becomes an axis, two dependent ones a pair, more a tuple. Columns
 * that are always equal are tied. Replicates are counted if the runtime supports that and they vary fastest.
 *
 * Rows are in the relation's order if such a spec exists. Groups are joined for that purpose only if the result has at
 * most half the cells of the table of all rows.
 */
export function factoredLayout(relation: Relation, runtime: Runtime): SpecLayout {
  const ties = tiedColumns(relation);
  const tied = new Set([...ties.values()].flat().map(({ name }) => name));
  const free = relation.columns.filter(({ name }) => !tied.has(name));
  const slow = slowestFirst(relation, independentGroups(project(relation, free)));
  const constant = slow.filter((group) => group.every(({ texts }) => texts.length === 1));
  const varying = slow.filter((group) => !constant.includes(group)).map(withTied);
  const groups = inOrder(relation, varying, runtime) ?? varying;
  return layoutOf(relation, placed(groups, constant), ties, runtime);

  /**
   * Tied columns join the group of the column that stands for them (their canonical): a pair or tuple that names only
   * the
   * canonical would remove it, and leave the others without a column.
   */
  function withTied(group: Group): Group {
    return group.length === 1
      ? group
      : group.flatMap((column) => [column, ...(ties.get(column.name) ?? [])]).sort(byPlace);
  }

  function inOrder(whole: Relation, found: readonly Group[], of: Runtime): Group[] | undefined {
    let best: { readonly cells: number; readonly groups: Group[] } | undefined;
    if (whole.count * 2 ** found.length > JOINING_BUDGET) return undefined;
    for (const joined of joinings(found)) {
      const candidate = joined.map(withTiedOnce);
      if (!isProductInOrder(whole, compiledOrder(candidate, of))) continue;
      const cells = cellsOf(whole, candidate);
      if (best === undefined || cells < best.cells) best = { cells, groups: candidate };
      // Joining nothing is already the smallest.
      if (joined.length === found.length) break;
    }
    const table = whole.count * whole.columns.length;
    return best !== undefined && (best.groups.length === found.length || best.cells * 2 <= table)
      ? best.groups
      : undefined;
  }

  function withTiedOnce(group: Group): Group {
    const names = new Set(withTied(group).map(({ name }) => name));
    return relation.columns.filter(({ name }) => names.has(name));
  }
}

/**
 * Groups of columns of one kind that are equal in every row, keyed by the first of them. Columns with a single level
 * need no tie.
 */
function tiedColumns(relation: Relation): Map<PlanColumn, RelationColumn[]> {
  const ties = new Map<PlanColumn, RelationColumn[]>();
  const firsts: RelationColumn[] = [];
  for (const column of relation.columns) {
    const first = firsts.find((other) => areEqual(other, column));
    if (first === undefined) firsts.push(column);
    else ties.set(first.name, [...(ties.get(first.name) ?? []), column]);
  }
  return ties;
}

function areEqual(left: RelationColumn, right: RelationColumn): boolean {
  return (
    sortOf(left.name) === sortOf(right.name) &&
    left.texts.length > 1 &&
    left.texts.length === right.texts.length &&
    left.texts.every((text, index) => text === right.texts[index]) &&
    left.codes.every((code, row) => code === right.codes[row])
  );
}

/** The order in which the compiler multiplies: axes from tuples follow all declared ones. */
function compiledOrder(groups: readonly Group[], runtime: Runtime): Group[] {
  if (runtime.tupleAxes === 'declared') return [...groups];
  return [...groups.filter((group) => group.length < 3), ...groups.filter((group) => group.length >= 3)];
}

function cellsOf(relation: Relation, groups: readonly Group[]): number {
  return groups.reduce(
    (cells, group) => cells + combinedCodes(relation.count, group).count * group.length,
    0,
  );
}

/** Constant columns can be anywhere, so they go where a reader expects them. */
function placed(groups: readonly Group[], constant: readonly Group[]): Group[] {
  const all = [...groups];
  for (const group of [...constant].sort((left, right) => placeOfGroup(left) - placeOfGroup(right))) {
    const before = all.findIndex((other) => placeOfGroup(other) > placeOfGroup(group));
    all.splice(before < 0 ? all.length : before, 0, group);
  }
  return all;
}

function placeOfGroup(group: Group): number {
  return Math.min(...group.map(({ name }) => placeOf(name)));
}

function byPlace(left: RelationColumn, right: RelationColumn): number {
  return placeOf(left.name) - placeOf(right.name);
}

function layoutOf(
  relation: Relation,
  groups: readonly Group[],
  ties: ReadonlyMap<PlanColumn, readonly RelationColumn[]>,
  runtime: Runtime,
): SpecLayout {
  const counted = runtime.replicatesExpand ? countedReplicates(relation, groups, ties) : [];
  const uncounted = groups.filter((group) => !counted.includes(group));
  const couplings = uncounted.filter((group) => group.length > 1);
  const tiesUsed = uncounted.flatMap((group) => {
    const [canonical] = group;
    const others = group.length === 1 && canonical ? (ties.get(canonical.name) ?? []) : [];
    return canonical && others.length > 0 ? [{ canonical, others }] : [];
  });
  const declared = uncounted.flatMap((group) => {
    if (runtime.tupleAxes === 'derived' && group.length > 2) return [];
    const tied = tiesUsed.find(({ canonical }) => canonical === group[0])?.others ?? [];
    return [...group, ...tied].map(({ name, texts }) => ({
      name,
      levels: texts,
      ...(sortOf(name) === 'replicate' && group.length === 1 ? { numbers: true } : {}),
    }));
  });
  const replicateName = new Map(
    counted.map(([column]) => [column?.name, `${column && stageOf(column.name)}_template`]),
  );
  return {
    axes: declared,
    ties: tiesUsed.map(({ canonical, others }) => ({
      canonical: canonical.name,
      axes: [canonical, ...others].map(({ name }) => name),
    })),
    couplings: couplings.map((group) => ({
      name: couplingName(group),
      axes: group.map(({ name }) => name),
      items: textRows(project(relation, group)),
    })),
    replicates: counted.flatMap(([column]) =>
      column ? [{ axis: replicateName.get(column.name) ?? '', count: column.texts.length }] : [],
    ),
    fieldOrder: PLAN_COLUMNS.filter((name) => relation.columns.some((column) => column.name === name)).map(
      (name) => (replicateName.has(name) ? `${replicateName.get(name)}_replicate` : name),
    ),
  };
}

/**
 * Replicates 1…n that a `replicates:` block can count. It varies them faster than all axes, so only trailing ones
 * qualify, unless the order is lost anyway.
 */
function countedReplicates(
  relation: Relation,
  groups: readonly Group[],
  ties: ReadonlyMap<PlanColumn, readonly RelationColumn[]>,
): Group[] {
  const varying = groups.filter((group) => group.some(({ texts }) => texts.length > 1));
  const counts = varying.filter(([column, ...others]) => {
    if (column === undefined || others.length > 0 || ties.has(column.name)) return false;
    return (
      sortOf(column.name) === 'replicate' && column.texts.every((text, index) => text === String(index + 1))
    );
  });
  if (!isProductInOrder(relation, varying)) return counts;
  const last = varying.findLastIndex((group) => !counts.includes(group));
  return varying.slice(last + 1);
}

/**
 * `draft_template_llm` for columns of one stage; otherwise the names of the columns, joined, which are clearer than
 * numbers.
 */
function couplingName(group: Group): string {
  const names = group.map(({ name }) => name);
  const [stage, ...others] = [...new Set(names.map(stageOf))];
  if (stage !== undefined && others.length === 0) return [stage, ...names.map(sortOf)].join('_');
  return names.length > 3 ? `${names[0]}_with_${names.length - 1}_more` : names.join('_with_');
}
