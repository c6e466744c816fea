import type { CatalogName } from './data-layout.ts';

/** The axes whose ids each catalog lists. A catalog without axes is read for something else. */
export const CATALOGUED = {
  combos: ['combo_id'],
  draft: ['draft_template'],
  essay: ['essay_template'],
  evaluation: ['evaluation_template'],
  llms: ['draft_llm', 'essay_llm', 'evaluation_llm'],
  concepts: [],
  replication: [],
} as const satisfies Record<CatalogName, readonly string[]>;

export type CataloguedAxis = (typeof CATALOGUED)[CatalogName][number];

/** The catalogs that list no ids of an axis. */
export type UncataloguedName = {
  [Name in CatalogName]: (typeof CATALOGUED)[Name] extends readonly [] ? Name : never;
}[CatalogName];

/** All axes that have a catalog. Most specs have no others. */
export const CATALOGUED_AXES: readonly CataloguedAxis[] = Object.values(CATALOGUED).flat();

/** The catalog of an axis. */
export function catalogOf(axis: string): CatalogName | undefined {
  const names = Object.keys(CATALOGUED) as CatalogName[];
  return names.find((name) => (CATALOGUED[name] as readonly string[]).includes(axis));
}
