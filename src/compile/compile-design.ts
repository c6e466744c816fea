import type { Axis, Design, Level, Name } from '../design/design.ts';
import { show, showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import { applyRule } from './apply-rule.ts';
import { checkFields } from './check-fields.ts';
import { type AxisCatalogs, checkLevels } from './check-levels.ts';
import { DesignState, nameKey } from './design-state.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { type ColumnSource, expandColumns, orderColumns, stepInto } from './expand.ts';
import { levelDimension, RowSet, replicateDimension } from './row-set.ts';
import { findMisspeltAxis } from './unknown-axis.ts';

export interface CompileOptions {
  /** Catalogs that v1 checks declared levels against, and v2 only where a rule finds a level missing. */
  readonly catalogs?: AxisCatalogs | undefined;
  /** Shuffles the product as Python's `random.Random(seed).shuffle`. */
  readonly seed?: bigint | undefined;
  /** Most rows that may be compiled; the count is known before any row is made. */
  readonly maxRows?: number;
  /** Whether the planner reads an id from an axis of this name; by default, where there is a catalog for it. */
  readonly isPlanned?: (name: string) => boolean;
  /** The names that the planner reads the same id from, of one of them. */
  readonly aliasesOf?: (name: string) => readonly string[];
  /** Makes the rows of a refused design too, where its errors leave no doubt what they would be. */
  readonly despiteErrors?: boolean;
}

/** Enough for every real cohort (a million evaluations is a large one), and little enough to bound time and memory. */
export const DEFAULT_MAX_ROWS = 20_000_000;

/**
 * Compiles a design to its rows (semantics §3): catalog check (v1), rules one after another, Cartesian product, expansion,
 * replicates (v1), column order. Reports every fault it can tell apart from the consequences of another one.
 *
 * @returns the rows, or `undefined` when there was an error.
 */
export function compileDesign(
  design: Design,
  collector: Collector,
  options: CompileOptions = {},
): RowSet | undefined {
  const before = collector.errorCount;
  if (design.dialect === 'v1' && options.catalogs) checkLevels(design, options.catalogs, collector);
  const votes = listedTexts(design);
  const isPlanned = options.isPlanned ?? ((name: string) => options.catalogs?.(name) !== undefined);
  const state = new DesignState(design, doubt, isPlanned, options.catalogs, options.aliasesOf);
  for (const rule of design.rules) applyRule(rule, state, collector);
  for (const report of state.pending.values()) report();
  checkFields(design, state, collector);
  reportHalfTaken();
  const { columns: expanded, expansions } = expandColumns(state);
  const columns = new Map(expanded);
  const dimensions: (readonly Level[])[] = state.order.map((key) => state.domains.get(key)?.levels ?? []);
  const known = state.order.every((key) => state.domains.get(key)?.complete ?? false);
  const empty = dimensions.some((levels) => levels.length === 0);

  // What only happens to a row does not happen when there is none.
  if (known && !empty) checkExpansions(expansions);
  // A broken rule takes nothing away that a sound one would leave: replicates are checked although levels are unknown.
  const replicateCounts = known && empty ? [] : addReplicates();

  const isRefused = design.refused || collector.errorCount > before;
  const isClear =
    known && !state.lacksSubset && design.axesComplete && design.rulesWhole && design.replicatesWhole;
  if (isRefused && !(options.despiteErrors && isClear)) return undefined;
  if (!known || (design.fieldOrder === undefined && !isRefused))
    throw new Error('compile: a design is incomplete, and no error says why');
  const product = dimensions.reduce((count, levels) => count * BigInt(levels.length), 1n);
  const rows = replicateCounts.reduce((count, replicate) => count * replicate, product);
  const maxRows = options.maxRows ?? DEFAULT_MAX_ROWS;
  if (rows > BigInt(maxRows)) {
    reportTooMany(rows, maxRows);
    return undefined;
  }
  return new RowSet(
    orderColumns(columns, state.names, design.fieldOrder ?? { fields: [], at: design.axesAt }),
    [...dimensions.map(levelDimension), ...replicateCounts.map((count) => replicateDimension(Number(count)))],
    replicateCounts.length,
    options.seed,
  );

  function doubt(axis: Axis): Doubt | undefined {
    const catalog = axis.name.kind === 'str' ? options.catalogs?.(axis.name.value) : undefined;
    return doubtOf(axis, catalog, design.dialect, votes.get(text(axis.name)) ?? new Map(), collector);
  }

  /** A name that stood twice and lost its levels to a rule that took one of the places. */
  function reportHalfTaken(): void {
    for (const key of new Set(state.order)) {
      const taken = state.domains.has(key) ? undefined : state.takenBy.get(key);
      if (taken === undefined) continue;
      collector.add(
        'rule/half-taken',
        atSpan(taken.at),
        `${taken.what} takes ${showText(state.label(key))} away, but that name stands twice among the axes`,
        {
          hint: `give the pair or tuple that is named ${showText(state.label(key))} a name of its own`,
          related: design.rules.flatMap((rule) =>
            (rule.kind === 'pair' || rule.kind === 'tuple') && nameKey(rule.name.text) === key
              ? [{ message: `this ${rule.kind} has the name of an axis`, at: atSpan(rule.name.at) }]
              : [],
          ),
        },
      );
    }
  }

  /** A tie onto a pair's name leaves single values where the expansion needs two. */
  function checkExpansions(list: typeof expansions): void {
    for (const { name, source, arity } of list) {
      const levels = dimensions[source.dimension] ?? [];
      const bad = levels.find(({ value }) => !hasMembers(stepInto(value, source.path), arity));
      if (bad === undefined) continue;
      const rule = design.rules.find(
        (other) => other.kind === 'tie' && nameKey(other.canonical.text) === name,
      );
      const at = rule?.kind === 'tie' ? rule.canonical.at : bad.node.span;
      collector.add(
        'tie/onto-rule-name',
        atSpan(at),
        `${showText(state.label(name))} is the name of a pair or tuple, but its levels are single values such as ${show(bad.value)}`,
        {
          hint: 'give the tie a name of its own',
        },
      );
    }
  }

  /** v1 replicates, in order: an axis that is no column, or a column that is already there, is refused. */
  function addReplicates(): bigint[] {
    const counts: bigint[] = [];
    for (const { axis, count } of design.replicates) {
      if (!columns.has(nameKey(axis.text))) {
        if (state.mayExist(nameKey(axis.text)) || state.blameUnreadKey('replicates/unknown-axis', collector))
          continue;
        const near = nearestNames(axis.text, state.available(), 1)[0];
        if (findMisspeltAxis(state, axis, near, 'the replicates', 'replicates/unknown-axis', collector))
          continue;
        collector.add(
          'replicates/unknown-axis',
          atSpan(axis.at),
          `replicates names ${showText(axis.text)}, which is no column of the rows`,
          {
            hint: columnHint(
              axis.text,
              [...columns.keys()].map((key) => state.label(key)),
            ),
          },
        );
        continue;
      }
      const column = `${axis.text}_replicate`;
      const key = nameKey(column);
      if (columns.has(key)) {
        collector.add(
          'replicates/column-taken',
          atSpan(axis.at),
          `replicates of ${showText(axis.text)} would make the column ${showText(column)}, which is already there`,
          {
            hint: 'remove the axis of that name, or the replicates',
          },
        );
        continue;
      }
      state.names.set(key, { kind: 'str', value: column });
      columns.set(key, { dimension: state.order.length + counts.length, path: [] } satisfies ColumnSource);
      counts.push(count);
    }
    return counts;
  }

  function reportTooMany(count: bigint, limit: number): void {
    const sizes = state.order
      .map((key) => ({ name: state.label(key), size: state.domains.get(key)?.levels.length ?? 0 }))
      .filter((axis) => axis.size > 1)
      .map((axis) => `${axis.name} ${axis.size}`);
    const replicates = design.replicates
      .filter((entry) => entry.count > 1n)
      .map((entry) => `${entry.axis.text} ×${entry.count}`);
    collector.add(
      'design/too-many-rows',
      atSpan(design.axesAt),
      `the spec makes ${count} rows (${[...sizes, ...replicates].join(' · ')}); the limit is ${limit}`,
      {
        hint: 'bind axes with pairs or tuples, or raise max-rows if this is meant',
      },
    );
  }
}

/** How often the rules list each text as a value of an axis, by the axis' name. */
function listedTexts({ rules }: Design): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byAxis = new Map<string, Map<string, number>>();
  const add = (axis: Name | undefined, value: Value | undefined): void => {
    if (axis === undefined || value?.kind !== 'str') return;
    const texts = byAxis.get(axis.text) ?? new Map<string, number>();
    byAxis.set(axis.text, texts);
    texts.set(value.value, (texts.get(value.value) ?? 0) + 1);
  };
  for (const rule of rules) {
    if (rule.kind === 'subset') for (const { value } of rule.keep) add(rule.axis, value);
    if (rule.kind === 'pair')
      for (const { left, right } of rule.allowed) {
        add(rule.left, left.value);
        add(rule.right, right.value);
      }
    if (rule.kind === 'tuple')
      for (const { values } of rule.items)
        for (const [index, axis] of rule.axes.entries()) add(axis, values[index]?.value);
  }
  return byAxis;
}

function columnHint(name: string, columns: readonly string[]): string {
  const near = nearestNames(name, columns, 1)[0];
  return near ? `did you mean '${near}'?` : `the columns are ${columns.join(', ')}`;
}

function hasMembers(value: Value | undefined, arity: number): boolean {
  return value?.kind === 'tuple' && value.items.length === arity;
}
