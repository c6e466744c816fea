import { CATALOG_FILES, type CatalogName } from '../source/data-layout.ts';

/** The names by which `--catalog-csv` takes catalogs, as `@draft_templates_csv`; `undefined` for one that lists no ids. */
const NAMES: Readonly<Record<CatalogName, string | undefined>> = {
  draft: 'draft_templates_csv',
  essay: 'essay_templates_csv',
  evaluation: 'evaluation_templates_csv',
  llms: 'llm_models_csv',
  combos: 'combo_mappings_csv',
  concepts: 'concepts_csv',
  replication: undefined,
};

/** The one name that depends on the axis: for `draft_template` or `draft`, it is the draft templates. */
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
