import type { Selection } from '../../plan/selection.ts';
import type { Repository } from '../../repository.ts';
import type { Dialect } from '../../result.ts';
import { compareCodePoints } from '../../source/compare.ts';
import { lastNameOf } from '../../source/path.ts';
import type { Cause } from '../change.ts';
import { type PlanEdit, textList } from './design-edits.ts';
import { lookedUpIds } from './looked-up-ids.ts';
import type { SideInputs, Sides } from './sides.ts';

/**
 * The edits of a cohort's inputs other than its spec: catalogs, selection, replication and settings. Only catalog rows
 * that a plan of the cohort needs count. A changed data root is a single edit, whatever the files below it contain.
 */
export function inputEdits(sides: Sides, dialects: readonly Dialect[]): readonly PlanEdit[] {
  const [base, head] = [sides.base.repository, sides.head.repository];
  const settings = settingEdits(base, head);
  if (base.options.dataRoot !== head.options.dataRoot) return settings;
  // Each dialect reads files differently, so both sides are compared as read with one dialect.
  const pairs = dialects.flatMap((dialect) => {
    const [was, is] = [sides.under('base', dialect), sides.under('head', dialect)];
    return was && is ? [{ was, is }] : [];
  });
  const all = pairs.flatMap(({ was, is }) => [
    ...catalogEdits(was, is),
    ...selectionEdits(was.repository, is.repository),
    ...replicationEdits(was.repository, is.repository),
  ]);
  return [...oncePerPart(all), ...settings];
}

/** The edits without repetitions: the first edit of each part. */
export function oncePerPart(edits: readonly PlanEdit[]): readonly PlanEdit[] {
  const first = new Map<string, PlanEdit>();
  for (const edit of edits) {
    const key = `${edit.part.kind} ${edit.part.key}`;
    if (!first.has(key)) first.set(key, edit);
  }
  return [...first.values()];
}

function edit(cause: Extract<Cause, { kind: PlanEdit['part']['kind'] }>, key: string): PlanEdit {
  return { cause, part: { kind: cause.kind, key } };
}

function catalogEdits(base: SideInputs, head: SideInputs): readonly PlanEdit[] {
  const found = new Map<string, { added: Set<string>; removed: Set<string> }>();
  const collect = (one: SideInputs, other: SideInputs, change: 'added' | 'removed'): void => {
    const rows = one.derivation.compilation?.rowsDespiteErrors;
    if (rows === undefined) return;
    for (const [axis, ids] of lookedUpIds(one.design, rows)) {
      const [has, lacks] = [one, other].map(({ repository }) => repository.catalogs.lookup(axis));
      // Some runtimes do not check an empty catalog, as if it contained every id.
      const path = has?.path ?? lacks?.path;
      if (path === undefined || lacks === undefined) continue;
      for (const id of ids) {
        if (id === undefined || (has !== undefined && !has.ids.has(id)) || lacks.ids.has(id)) continue;
        const known = found.get(path) ?? { added: new Set(), removed: new Set() };
        found.set(path, known);
        known[change].add(id);
      }
    }
  };
  collect(head, base, 'added');
  collect(base, head, 'removed');
  const listOf = (ids: ReadonlySet<string>) => textList([...ids].sort(compareCodePoints));
  return [...found]
    .sort(([left], [right]) => compareCodePoints(left, right))
    .map(([path, { added, removed }]) => {
      const catalog = lastNameOf(path);
      return edit({ kind: 'catalog', catalog, added: listOf(added), removed: listOf(removed) }, path);
    });
}

function* selectionEdits(base: Repository, head: Repository): Iterable<PlanEdit> {
  const [before, after] = [base, head].map(({ selection }) =>
    selection === 'invalid' ? undefined : selection,
  );
  const [was, is] = [before, after].map((one) => listedOf(one)) as [Listed, Listed];
  const missing = (one: Listed, other: Listed): readonly string[] =>
    [...one].flatMap(([key, id]) => (other.has(key) ? [] : [id]));
  const [added, removed] = [missing(is, was), missing(was, is)];
  const isOnlyThere = (before === undefined) !== (after === undefined);
  // The order can determine which generation is planned first.
  const isReordered = [...was.keys()].join() !== [...is.keys()].join();
  if (!isReordered && !isOnlyThere) return;
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  yield edit({ kind: 'selection', change, added: textList(added), removed: textList(removed) }, '');
}

type Listed = ReadonlyMap<string, string>;

/** The entries of a selection by stage, id and occurrence: a repeated id can be planned again. */
function listedOf(selection: Selection | undefined): Listed {
  const counts = new Map<string, number>();
  return new Map(
    selection?.ids.map(({ id }) => {
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      return [`${selection.stage} ${id} ${count}`, id];
    }),
  );
}

function* replicationEdits(base: Repository, head: Repository): Iterable<PlanEdit> {
  const before = new Map(base.catalogs.tables?.replication.map(({ stage, count }) => [stage, count]));
  for (const { stage, count } of head.catalogs.tables?.replication ?? []) {
    const was = before.get(stage);
    if (was !== undefined && was !== count)
      yield edit({ kind: 'replication', stage, before: String(was), after: String(count) }, stage);
  }
}

function settingEdits(base: Repository, head: Repository): readonly PlanEdit[] {
  const settings = [
    ['dialect', base.options.dialect, head.options.dialect],
    ['data-root', base.options.dataRoot, head.options.dataRoot],
  ] as const;
  return settings.flatMap(([name, before, after]) =>
    before === after ? [] : [edit({ kind: 'setting', name, before, after }, name)],
  );
}
