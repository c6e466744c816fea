import type { Collector } from '../findings/collector.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { joinInside } from '../source/path.ts';
import type { Sources } from '../source/sources.ts';

/** What loading any catalog needs. */
export interface Loading {
  readonly sources: Sources;
  /** Repository-relative. */
  readonly dataRoot: string;
  readonly runtime: Runtime;
  readonly collector: Collector;
}

/** Where the catalogs lie below the data root. */
export const CATALOG_PATHS = {
  draft: '1_raw/draft_templates.csv',
  essay: '1_raw/essay_templates.csv',
  evaluation: '1_raw/evaluation_templates.csv',
  llms: '1_raw/llm_models.csv',
  concepts: '1_raw/concepts_metadata.csv',
  replication: '1_raw/replication_config.csv',
  combos: 'combo_mappings.csv',
} as const;

/** The repository-relative path of a catalog. */
export function catalogPath(name: keyof typeof CATALOG_PATHS, loading: Loading): string {
  const relative = CATALOG_PATHS[name];
  return joinInside(loading.dataRoot, relative) ?? relative;
}
