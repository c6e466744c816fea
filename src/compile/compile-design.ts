import type { Design, Level } from '../design/design.ts';
import { isNarrowing } from '../design/rule-members.ts';
import { valueKey } from '../python/compare.ts';
import type { Value } from '../python/value.ts';
import { applyRule } from './apply-rule.ts';
import { type Compilation, hasProblems } from './compilation.ts';
import { DesignState } from './design-state.ts';
import { type Expansion, expandColumns, orderColumns, stepInto } from './expand.ts';
import type { DesignProblem } from './problem.ts';
import { addReplicates } from './replicates.ts';
import { levelDimension, RowSet, replicateDimension } from './row-set.ts';

export interface CompileOptions {
  /** Shuffles the product like Python's `random.Random(seed).shuffle`. */
  readonly seed?: bigint | undefined;
  /** Maximum number of rows. It is checked before any row is created. */
  readonly maxRows?: number | undefined;
}

/** Enough for every real cohort (a million evaluations is a large one), but low enough to limit time and memory. */
export const DEFAULT_MAX_ROWS = 20_000_000;

/**
 * Compiles a design to rows (semantics §3): applies the rules, then product, expansion, replicates and column order.
 * Every rule is applied, even after errors; whatever the runtime rejects is recorded as a problem.
 */
export function compileDesign(design: Design, options: CompileOptions = {}): Compilation {
  const state = new DesignState(design);
  const steps = design.rules.map((rule, index) => applyRule(rule, index, state));
  const { order } = state;
  const domains = order.map((key) => state.domain(key));
  const levels = domains.map((domain) => domain?.levels ?? []);
  const known = domains.every((domain) => domain?.complete ?? false);
  const isEmpty = levels.some(({ length }) => length === 0);
  const { columns: expanded, expansions } = expandColumns(state);
  // An invalid rule removes no axis that a valid one would keep, so replicates are checked even if levels are unknown.
  const replication = addReplicates(known && isEmpty ? [] : design.replicates, expanded, state);
  const problems: DesignProblem[] = [
    ...unknownFields(design),
    ...[...new Set(order)].flatMap((key): DesignProblem[] =>
      state.domain(key) === undefined ? [{ kind: 'half-taken', key }] : [],
    ),
    // The runtime checks this row by row, and therefore not at all if there are no rows.
    ...(known && !isEmpty ? expansions.flatMap((expansion) => notExpandable(expansion, levels)) : []),
    ...(known && isEmpty && design.runtime.fieldOrder === 'anything' ? [] : unhashableFields(design)),
    ...replication.problems,
  ];

  const isSound = !design.isInvalid && !hasProblems({ steps, problems });
  if (isSound && (!known || design.fieldOrder === undefined))
    throw new Error('compile: a design is incomplete, and no problem says why');
  const isClear =
    known &&
    !steps.some(({ rule, problems: [problem] }) => isNarrowing(rule) && problem?.kind === 'unknown-axis') &&
    design.axesComplete &&
    design.rulesWhole &&
    design.replicatesWhole;
  const count = known
    ? [...levels.map(({ length }) => BigInt(length)), ...replication.counts].reduce(
        (all, one) => all * one,
        1n,
      )
    : undefined;
  const limit = options.maxRows ?? DEFAULT_MAX_ROWS;
  const isTooMany = count !== undefined && count > BigInt(limit);
  if (isSound && isTooMany) problems.push({ kind: 'too-many-rows', count, limit });
  const made = count !== undefined && !isTooMany && (isSound || isClear) ? rowSet() : undefined;
  return {
    design,
    steps,
    end: state.now(),
    order,
    domains,
    columns: replication.columns,
    ties: state.ties,
    pairs: state.pairs,
    tuples: state.tuples,
    problems,
    count,
    rows: isSound ? made : undefined,
    rowsDespiteErrors: made,
  };

  function rowSet(): RowSet {
    return new RowSet(
      orderColumns(replication.columns, state.names, design.fieldOrder?.fields ?? []),
      [...levels.map(levelDimension), ...replication.counts.map((size) => replicateDimension(Number(size)))],
      replication.counts.length,
      options.seed,
    );
  }
}

/** If `field_order` may only contain axes, even the new canonical axis of a tie or the name of a pair is an error. */
function unknownFields({ fieldOrder, axes, namesComplete, runtime }: Design): DesignProblem[] {
  if (runtime.fieldOrder === 'anything' || fieldOrder === undefined || !namesComplete) return [];
  const known = new Set(axes.map((axis) => valueKey(axis.name)));
  return fieldOrder.fields.flatMap((field): DesignProblem[] =>
    known.has(valueKey(field.value)) ? [] : [{ kind: 'unknown-field', field }],
  );
}

function unhashableFields({ fieldOrder }: Design): DesignProblem[] {
  return (fieldOrder?.unhashable ?? []).map((field) => ({ kind: 'unhashable-field', field }));
}

/** A tie to the name of a pair or tuple results in single values where the expansion needs several. */
function notExpandable(
  { name, source, arity }: Expansion,
  dimensions: readonly (readonly Level[])[],
): DesignProblem[] {
  const level = dimensions[source.dimension]?.find(
    ({ value }) => !hasMembers(stepInto(value, source.path), arity),
  );
  return level === undefined ? [] : [{ kind: 'not-expandable', key: name, level }];
}

function hasMembers(value: Value | undefined, arity: number): boolean {
  return value?.kind === 'tuple' && value.items.length === arity;
}
