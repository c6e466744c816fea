import type { Runtime } from '../runtime/runtime.ts';
import { isProductInOrder, joinings, slowestFirst } from './factor-order.ts';
import { type Group, independentGroups } from './independent-groups.ts';
import { PLAN_COLUMNS, type PlanColumn, placeOf, sortOf, stageOf } from './plan-columns.ts';
import { combinedCodes, project, type Relation, type RelationColumn, textRows } from './relation.ts';
import type { SpecLayout } from './spec-layout.ts';

/** Rows times ways to join groups, at the most. */
const JOINING_BUDGET = 30_000_000;

/**
 * The relation as a product: an independent column is an axis, two coupled ones a pair, more a tuple; columns that are
 * always equal are tied; replicates are counted where the runtime does that and they vary fastest.
 *
 * The rows come in the relation's order where some such spec gives it. Groups are joined for that only while it at
 * least halves the cells of the table that lists every row.
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

  /** A tied column follows an axis; a pair or tuple over the canonical one would take it away, so it joins them. */
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
      // Joining nothing is the smallest already.
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

/** Columns of one sort that are equal in every row, by the first of them. A column of one level needs no tie. */
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

/** The order in which the compiler multiplies: axes that tuples bring stand behind all declared ones. */
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

/** Constant columns may stand anywhere: they go where a reader looks for them. */
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
 * Replicates 1…n that a `replicates:` block can count: it varies them faster than every axis. All of them, when the
 * order is lost anyway.
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

/** `draft_template_llm` for columns of one stage, else the columns' names joined; numbered names would say nothing. */
function couplingName(group: Group): string {
  const names = group.map(({ name }) => name);
  const [stage, ...others] = [...new Set(names.map(stageOf))];
  if (stage !== undefined && others.length === 0) return [stage, ...names.map(sortOf)].join('_');
  return names.length > 3 ? `${names[0]}_with_${names.length - 1}_more` : names.join('_with_');
}
