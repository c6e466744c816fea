import type { Axis, Level } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { show, showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { NameIndex } from '../findings/nearest-names.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import type { Dialect } from '../result.ts';
import type { Span } from '../source/span.ts';
import type { AxisCatalog } from './check-levels.ts';
import { includeFault } from './include-fault.ts';
import { isKnownLevel, reportUnknownLevel } from './unknown-level.ts';

/** What a rule would report of a value that its axis lacks. */
export type RuleCode =
  | 'pair/outside-domain'
  | 'tuple/outside-domain'
  | 'subset/nothing-left'
  | 'tie/no-common-level';

/** Why an axis lacks a value that a rule names: a fault of the axis itself. */
export interface Suspicion {
  /** Where the fault stands, and what to do there. */
  readonly at: Span;
  readonly remedy: string;
  /** Whether it is reported as an error anyway. */
  readonly isTold: boolean;
  /** Reports it. A rule that is refused and stays silent must leave an error behind. */
  tell(code: RuleCode): void;
}

/**
 * Whether an axis lacks this value only because of a fault of its own: a level that is misspelt, or the form of the file
 * that holds its levels.
 */
export type Doubt = (value: Value) => Suspicion | undefined;

/**
 * Nothing where the axis is sound: then what it lacks is the rule's own mistake.
 *
 * @param votes - How often the rules list each text as a value of this axis.
 */
export function doubtOf(
  axis: Axis,
  catalog: AxisCatalog | undefined,
  dialect: Dialect,
  votes: ReadonlyMap<string, number>,
  collector: Collector,
): Doubt | undefined {
  const file = fileDoubt(axis, catalog, dialect, collector);
  const spelling = catalog
    ? spellingDoubt(axis, catalog, dialect, collector)
    : outvotedDoubt(axis, votes, collector);
  return file && spelling ? (value) => file(value) ?? spelling(value) : (file ?? spelling);
}

/** Tells the fault of an included file once, whatever the number of values and rules that miss something by it. */
function fileDoubt(
  axis: Axis,
  catalog: AxisCatalog | undefined,
  dialect: Dialect,
  collector: Collector,
): Doubt | undefined {
  const fault = includeFault(axis);
  if (fault === undefined) return undefined;
  // The check against the catalog reports spoilt levels: v1 has done so, v2 may never come to it.
  let isTold =
    dialect === 'v1' &&
    catalog !== undefined &&
    axis.levels.some((level) => fault.spoils(level) && !isKnownLevel(level, catalog, dialect));
  const suspicion: Suspicion = {
    at: fault.at,
    remedy: fault.hint,
    get isTold() {
      return isTold;
    },
    tell(code) {
      if (!isTold)
        collector.add(code, atSpan(fault.at), `axis ${showText(text(axis.name))} ${fault.problem}`, {
          hint: fault.hint,
          related: includedAt(axis.include),
        });
      isTold = true;
    },
  };
  return (value) => (fault.hides(value) ? suspicion : undefined);
}

/**
 * Without a catalog the rules bear witness: a value that they list several times, and a level nearly like it that they
 * never list.
 */
function outvotedDoubt(
  axis: Axis,
  votes: ReadonlyMap<string, number>,
  collector: Collector,
): Doubt | undefined {
  const unused = new Map<string, Level>();
  for (const level of axis.levels)
    if (level.value.kind === 'str' && !votes.has(level.value.value)) unused.set(level.value.value, level);
  if (unused.size === 0 || votes.size === 0) return undefined;
  const index = new NameIndex(unused.keys());
  return (value) => {
    const count = value.kind === 'str' ? (votes.get(value.value) ?? 0) : 0;
    const wanted = text(value);
    const level = count < 2 ? undefined : unused.get(index.nearest(wanted, 1)[0] ?? '');
    return (
      level && {
        at: level.node.span,
        remedy: `the axis has ${show(level.value)}: write '${wanted}' there`,
        isTold: false,
        tell: (code) =>
          collector.add(
            code,
            atSpan(level.node.span),
            `axis ${showText(text(axis.name))} has the level ${show(level.value)}, but the rules list ${show(value)} ${count} times`,
            { hint: `did you mean '${wanted}'?`, related: includedAt(axis.include) },
          ),
      }
    );
  };
}

/** Nothing when the catalog has every level. */
function spellingDoubt(
  axis: Axis,
  catalog: AxisCatalog,
  dialect: Dialect,
  collector: Collector,
): Doubt | undefined {
  const unknown = new Map<string, Level>();
  const declared = new Set<string>();
  for (const level of axis.levels) {
    const id = idOf(level.value);
    if (id === undefined) continue;
    if (catalog.has(id)) declared.add(id);
    else if (!unknown.has(id)) unknown.set(id, level);
  }
  /** Levels that lost their quotes, by what is written. */
  const unquoted = new Map<string, Level>();
  for (const level of axis.levels) {
    const { value, node } = level;
    if (value.kind === 'str' || node.kind !== 'scalar' || node.style !== 'plain') continue;
    if (!isKnownLevel(level, catalog, dialect)) unquoted.set(node.text, level);
  }
  if (unknown.size === 0 && unquoted.size === 0) return undefined;
  const index = new NameIndex(unknown.keys());
  return (value) => {
    const id = idOf(value);
    // One that is declared is gone for another reason: a rule before took it.
    if (id === undefined || !catalog.has(id) || declared.has(id)) return undefined;
    const level = unquoted.get(id) ?? unknown.get(index.nearest(id, 1)[0] ?? '');
    return (
      level && {
        at: level.node.span,
        remedy: `the axis has ${show(level.value)}, which is not in ${catalog.source}: write '${id}' there`,
        // v1 has reported every unknown level already.
        isTold: dialect === 'v1',
        tell: () => {
          if (dialect === 'v2') reportUnknownLevel(axis, level, catalog, dialect, collector);
        },
      }
    );
  };

  /** v1 looks text up as it stands, v2 any value, trimmed; a blank one is no reference. */
  function idOf(value: Value): string | undefined {
    if (dialect === 'v1') return value.kind === 'str' ? value.value : undefined;
    return value.kind === 'null' ? undefined : strip(text(value)) || undefined;
  }
}
