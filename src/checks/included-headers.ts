import type { Axis, Design, Include, Level, Rule } from '../design/design.ts';
import { columnName } from '../design/header-name.ts';
import { includeOf, membersOf } from '../design/rule-members.ts';
import type { Span } from '../source/span.ts';
import type { HeaderColumn } from '../syntax/csv-columns.ts';

/** The header of an included CSV, and the axis or rule that includes it. */
export interface IncludedHeader {
  readonly owner: Axis | Rule;
  readonly include: Include;
  readonly columns: readonly HeaderColumn[];
  /** The axes that the columns belong to, by position. */
  readonly axes: readonly string[];
  /** For the list of a single axis: the values read from it. */
  readonly levels: readonly Level[] | undefined;
  /** Tokens that determine the expected header. If one of them is wrong, the header may be right. */
  readonly tokens: readonly Span[];
}

/**
 * The headers of all included CSVs, which the runtime drops whatever they contain: first those of axes, then those of
 * rules.
 */
export function* includedHeaders({ axes, rules }: Design): Iterable<IncludedHeader> {
  for (const axis of axes) {
    const header = headerOf(axis.include);
    if (header === undefined || axis.name.kind !== 'str') continue;
    yield { ...header, owner: axis, axes: [axis.name.value], levels: axis.levels };
  }
  for (const rule of rules) {
    const header = headerOf(includeOf(rule));
    if (header === undefined) continue;
    const names = membersOf(rule).filter((name) => name !== undefined);
    const tokens = rule.kind === 'subset' ? header.tokens : [...header.tokens, ...names.map(({ at }) => at)];
    const levels = rule.kind === 'subset' ? rule.keep : undefined;
    yield { ...header, owner: rule, axes: names.map(({ text }) => text), levels, tokens };
  }
}

/** A byte-order mark is part of the first name, which does not matter where columns are matched by position. */
function headerOf(
  include: Include | undefined,
): Pick<IncludedHeader, 'include' | 'columns' | 'tokens'> | undefined {
  if (include?.columns === undefined) return undefined;
  const columns = include.columns.map((column) => ({ ...column, name: columnName(column) }));
  return { include, columns, tokens: [...columns.map(({ span }) => span), include.at] };
}
