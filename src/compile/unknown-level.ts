import type { Axis, Level } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { show, showText } from '../design/show.ts';
import type { Collector } from '../diagnostics/collector.ts';
import { atSpan, type Related } from '../diagnostics/diagnostic.ts';
import { nearestNames } from '../diagnostics/nearest-names.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import type { Dialect } from '../result.ts';
import type { AxisCatalog } from './check-levels.ts';
import { includeFault } from './include-fault.ts';
import { literalRemedy, withReading } from './literal-remedy.ts';

/** Whether a catalog has a level: v1 looks text up as it stands, v2 the text of any value, trimmed. */
export function isKnownLevel({ value }: Level, catalog: AxisCatalog, dialect: Dialect): boolean {
  if (dialect === 'v1') return value.kind === 'str' && catalog.has(value.value);
  return catalog.has(strip(text(value)));
}

/**
 * Reports levels of one axis that its catalog lacks, each where it stands. What the form of an included file did to them
 * is told once, at the token to change, and what it left of the levels is checked all the same.
 */
export function reportUnknownLevels(
  axis: Axis,
  levels: readonly Level[],
  catalog: AxisCatalog,
  dialect: Dialect,
  collector: Collector,
): void {
  const fault = includeFault(axis);
  const isSpoilt = (level: Level): boolean => fault?.spoils(level) ?? false;
  if (fault && levels.some(isSpoilt)) {
    collector.add(
      'axis/unknown-level',
      atSpan(fault.at),
      `axis ${showText(text(axis.name))} ${fault.problem}: ${catalog.source} has no such id`,
      { hint: fault.hint, related: includedAt(axis.include) },
    );
    for (const level of fault.meant)
      if (!isKnownLevel(level, catalog, dialect))
        reportUnknownLevel(axis, level, catalog, dialect, collector);
  }
  for (const level of levels)
    if (!isSpoilt(level)) reportUnknownLevel(axis, level, catalog, dialect, collector);
}

/** Reports one level that the catalog of its axis lacks. */
export function reportUnknownLevel(
  axis: Pick<Axis, 'name' | 'include' | 'alias'>,
  level: Level,
  catalog: AxisCatalog,
  dialect: Dialect,
  collector: Collector,
): void {
  collector.add(
    'axis/unknown-level',
    atSpan(level.node.span),
    `axis ${showText(text(axis.name))} has the level ${show(level.value)}, which is not in ${catalog.source}`,
    {
      hint: levelHint(level, catalog, axis.include !== undefined, dialect),
      related: [...aliasedAt(axis), ...includedAt(axis.include)],
    },
  );
}

/** Where an axis takes a value by an alias that stands at another place. */
function aliasedAt({ alias }: Pick<Axis, 'alias'>): Related[] {
  return alias === undefined ? [] : [{ message: 'this axis takes it by an alias', at: atSpan(alias) }];
}

/** The most useful thing to say of a declared level that a catalog lacks: how it was read, else what its id is. */
function levelHint(level: Level, catalog: AxisCatalog, isIncluded: boolean, dialect: Dialect): string {
  const { value } = level;
  const id = dialect === 'v1' ? text(value) : strip(text(value));
  if (dialect === 'v1' && value.kind !== 'str' && catalog.has(id))
    return unknownLevelHint(id, false, catalog);
  if (value.kind === 'str' && catalog.has(id.trim())) return unknownLevelHint(id, true, catalog);
  return (
    literalRemedy(level, (written) => catalog.has(written), isIncluded) ??
    withReading(unknownLevelHint(id, true, catalog), level)
  );
}

/** The most useful thing to say of an id that a catalog lacks. */
export function unknownLevelHint(id: string, isText: boolean, catalog: AxisCatalog): string {
  if (!isText && catalog.has(id)) return `catalog ids are text: quote it, '${id}'`;
  const trimmed = id.trim();
  if (trimmed !== id && catalog.has(trimmed)) return `remove the spaces around it: '${trimmed}'`;
  const explained = catalog.explain?.(id);
  if (explained !== undefined) return explained;
  const near = nearestNames(id, catalog.ids, 3);
  if (near.length > 0) return `did you mean ${near.map((name) => `'${name}'`).join(' or ')}?`;
  return `add a row for it to ${catalog.source}, or remove the level`;
}
