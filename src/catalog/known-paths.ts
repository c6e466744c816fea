import { CATALOG_FILES, type CatalogName } from '../source/data-layout.ts';

/**
 * The names of catalogs for `--catalog-csv`, used as in `@draft_templates_csv`; `undefined` for a catalog without ids.
 */
const NAMES: Readonly<Record<CatalogName, string | undefined>> = {
  draft: 'draft_templates_csv',
  essay: 'essay_templates_csv',
  evaluation: 'evaluation_templates_csv',
  llms: 'llm_models_csv',
  combos: 'combo_mappings_csv',
  concepts: 'concepts_csv',
  replication: undefined,
};

/** The only name whose file depends on the axis: `draft_template` and `draft` mean the draft templates, and so on. */
export const STAGE_TEMPLATES = 'stage_templates_csv';

/** The paths below the data root by their names, without {@link STAGE_TEMPLATES}. */
export const KNOWN_PATHS: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([catalog, name]) =>
    name === undefined ? [] : [[name, CATALOG_FILES[catalog as CatalogName]]],
  ),
);

/** All names, as they are written. */
export const KNOWN_NAMES: readonly string[] = [...KNOWN_PATHS.keys(), STAGE_TEMPLATES].map(
  (name) => `@${name}`,
);
