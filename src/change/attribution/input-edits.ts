import type { RowSet } from '../../compile/row-set.ts';
import type { Derivation } from '../../derive.ts';
import { text } from '../../python/text.ts';
import type { Repository } from '../../repository.ts';
import { compareCodePoints } from '../../source/compare.ts';
import type { Cause } from '../change.ts';
import { type PlanEdit, textList } from './design-edits.ts';

/** The edits of what a cohort is planned from besides its spec: catalogs, selection, replication, settings. */
export interface InputEdits {
  readonly edits: readonly PlanEdit[];
  readonly catalogs: readonly CatalogEdit[];
}

/** Ids of one catalog file that a plan needs and that only one of the two states has. */
export interface CatalogEdit {
  readonly path: string;
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

/** One side as far as its inputs go. */
export interface InputSide {
  readonly derivation: Derivation;
  readonly repository: Repository;
}

/** Of a catalog only those rows count that a plan of the cohort needs: any other row is no reason for anything. */
export function inputEdits(base: InputSide, head: InputSide): InputEdits {
  const catalogs = catalogEdits(base, head);
  return {
    catalogs,
    edits: [
      ...catalogs.map(({ path, added, removed }): PlanEdit => {
        const catalog = path.slice(path.lastIndexOf('/') + 1);
        return edit({ kind: 'catalog', catalog, added: listOf(added), removed: listOf(removed) }, path);
      }),
      ...selectionEdits(base.repository, head.repository),
      ...replicationEdits(base.repository, head.repository),
      ...settingEdits(base.repository, head.repository),
    ],
  };
}

function edit(cause: Extract<Cause, { kind: PlanEdit['part']['kind'] }>, key: string): PlanEdit {
  return { cause, part: { kind: cause.kind, key } };
}

function listOf(ids: ReadonlySet<string>) {
  return textList([...ids].sort(compareCodePoints));
}

function catalogEdits(base: InputSide, head: InputSide): readonly CatalogEdit[] {
  const found = new Map<string, { added: Set<string>; removed: Set<string> }>();
  const collect = (one: InputSide, other: InputSide, change: 'added' | 'removed'): void => {
    const rows = one.derivation.compilation?.rowsDespiteErrors;
    if (rows === undefined) return;
    for (const { axis, ids } of usedIds(rows)) {
      const [has, lacks] = [one, other].map(({ repository }) => repository.catalogs.lookup(axis));
      if (has === undefined || lacks === undefined) continue;
      for (const id of ids) {
        if (!has.ids.has(id) || lacks.ids.has(id)) continue;
        const known = found.get(has.path) ?? { added: new Set(), removed: new Set() };
        found.set(has.path, known);
        known[change].add(id);
      }
    }
  };
  collect(head, base, 'added');
  collect(base, head, 'removed');
  return [...found]
    .sort(([left], [right]) => compareCodePoints(left, right))
    .map(([path, ids]) => ({ path, ...ids }));
}

/** Of each column the texts that its rows have. */
export function* usedIds(
  rows: RowSet,
): Iterable<{ readonly axis: string; readonly ids: ReadonlySet<string> }> {
  if (rows.count === 0) return;
  for (const [column, { name }] of rows.columns.entries()) {
    if (name.kind !== 'str') continue;
    const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
    // A replicate counts, whatever stands in a catalog.
    if (rows.dimensionOf(column) >= rows.dimensions.length - rows.replicateDimensions) continue;
    const ids = new Set<string>();
    for (let level = 0; level < size; level++) ids.add(text(rows.valueAt(column, level)));
    yield { axis: name.value, ids };
  }
}

function* selectionEdits(base: Repository, head: Repository): Iterable<PlanEdit> {
  const [before, after] = [base, head].map(({ selection }) =>
    selection === 'invalid' ? undefined : selection,
  );
  const ids = (one: typeof before) => new Set(one?.ids.map(({ id }) => `${one.stage} ${id}`));
  const [was, is] = [ids(before), ids(after)];
  const added = [...is].filter((id) => !was.has(id));
  const removed = [...was].filter((id) => !is.has(id));
  const isOnlyThere = (before === undefined) !== (after === undefined);
  if (added.length + removed.length === 0 && !isOnlyThere) return;
  const bare = (all: readonly string[]) => textList(all.map((id) => id.slice(id.indexOf(' ') + 1)));
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  yield edit({ kind: 'selection', change, added: bare(added), removed: bare(removed) }, '');
}

function* replicationEdits(base: Repository, head: Repository): Iterable<PlanEdit> {
  const before = new Map(base.catalogs.tables?.replication.map(({ stage, count }) => [stage, count]));
  for (const { stage, count } of head.catalogs.tables?.replication ?? []) {
    const was = before.get(stage);
    if (was !== undefined && was !== count)
      yield edit({ kind: 'replication', stage, before: String(was), after: String(count) }, stage);
  }
}

function* settingEdits(base: Repository, head: Repository): Iterable<PlanEdit> {
  const settings = [
    ['dialect', base.options.dialect, head.options.dialect],
    ['data-root', base.options.dataRoot, head.options.dataRoot],
  ] as const;
  for (const [name, before, after] of settings)
    if (before !== after) yield edit({ kind: 'setting', name, before, after }, name);
}
