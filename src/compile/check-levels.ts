import type { Design, Level } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { show, showText } from '../design/show.ts';
import type { Collector } from '../diagnostics/collector.ts';
import { atSpan } from '../diagnostics/diagnostic.ts';
import { nearestNames } from '../diagnostics/nearest-names.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import { literalRemedy } from './literal-remedy.ts';

/** What a catalog knows of one axis. */
export interface AxisCatalog {
  readonly ids: Iterable<string>;
  has(id: string): boolean;
  /** Where the ids come from, as messages name it, such as `data/1_raw/draft_templates.csv`. */
  readonly source: string;
  /** What more there is to say of an id that is not in this catalog, such as "it is an essay template". */
  explain?(id: string): string | undefined;
}

/** Catalogs by axis name; an axis without one is not checked. */
export type AxisCatalogs = (axis: string) => AxisCatalog | undefined;

/**
 * v1: every declared level (even one that a subset would drop) must stand in the catalog of its axis' name, spelled
 * exactly so; only text can match.
 */
export function checkLevels(design: Design, catalogs: AxisCatalogs, collector: Collector): void {
  for (const axis of design.axes) {
    if (axis.name.kind !== 'str') continue;
    const catalog = catalogs(axis.name.value);
    if (catalog === undefined) continue;
    const seen = new Set<string>();
    for (const { value, node } of axis.levels) {
      if (value.kind === 'str' && catalog.has(value.value)) continue;
      const key = valueKey(value);
      if (seen.has(key)) continue;
      seen.add(key);
      collector.add(
        'axis/unknown-level',
        atSpan(node.span),
        `axis ${showText(axis.name.value)} has the level ${show(value)}, which is not in ${catalog.source}`,
        {
          hint: levelHint({ value, node }, catalog, axis.include !== undefined),
          related: includedAt(axis.include),
        },
      );
    }
  }
}

/** The most useful thing to say of a declared level that a catalog lacks: how it was read, else what its id is. */
function levelHint(level: Level, catalog: AxisCatalog, isIncluded: boolean): string {
  const { value } = level;
  const id = text(value);
  if (value.kind !== 'str' && catalog.has(id)) return unknownLevelHint(id, false, catalog);
  if (value.kind === 'str' && catalog.has(id.trim())) return unknownLevelHint(id, true, catalog);
  return (
    literalRemedy(level, (written) => catalog.has(written), isIncluded) ??
    unknownLevelHint(id, value.kind === 'str', catalog)
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
