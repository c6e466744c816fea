import type { CatalogFault } from '../catalog/catalog.ts';
import type { Design, Level } from '../design/design.ts';
import type { Collector } from '../findings/collector.ts';
import { valueKey } from '../python/compare.ts';
import { isKnownLevel, reportUnknownLevels, rightAtAnchor } from './unknown-level.ts';

/** What a catalog knows of one axis. */
export interface AxisCatalog {
  readonly ids: Iterable<string>;
  has(id: string): boolean;
  /** Where the ids come from, as messages name it, such as `data/1_raw/draft_templates.csv`. */
  readonly source: string;
  /** A fault of the file that takes its ids away: what to say of that instead of each level. */
  readonly fault?: CatalogFault | undefined;
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
  const isRightAtAnchor = rightAtAnchor(design, catalogs);
  for (const axis of design.axes) {
    const catalog = axis.name.kind === 'str' ? catalogs(axis.name.value) : undefined;
    if (catalog === undefined) continue;
    const unknown: Level[] = [];
    const seen = new Set<string>();
    for (const level of axis.levels) {
      if (isKnownLevel(level, catalog, 'v1')) continue;
      const key = valueKey(level.value);
      if (!seen.has(key)) unknown.push(level);
      seen.add(key);
    }
    reportUnknownLevels(axis, unknown, catalog, 'v1', collector, isRightAtAnchor);
  }
}
