import type { Collector } from '../diagnostics/collector.ts';
import { type Dialect, STAGES, type Stage } from '../result.ts';
import type { Sources } from '../source/sources.ts';
import type { Catalog, StageReplication } from './catalog.ts';
import { loadCatalogFile } from './catalog-file.ts';
import { wholeColumn } from './catalog-ids.ts';
import { loadCombos } from './load-combos.ts';
import { loadLlms } from './load-llms.ts';
import { loadTemplates, reportLegacyColumn } from './load-templates.ts';
import { catalogPath, type Loading } from './loading.ts';
import type { Frame } from './pandas/frame.ts';
import { parseReplication } from './replication.ts';

/** The committed catalogs that a cohort is planned against (semantics §6). */
export interface Catalogs {
  readonly dialect: Dialect;
  /**
   * The catalog of one of the seven checked axes, by exactly that name; `undefined` for any other axis and, in v1, for
   * an empty catalog, which checks nothing. In v2 an empty or absent catalog is returned and refuses every reference.
   */
  lookup(axis: string): Catalog | undefined;
  /** The template tables; `templateModes` reads them. */
  readonly templates: Readonly<Record<Stage, Frame>>;
  /** How often each stage is replicated, in the order of the stages' first rows; all three are there. */
  readonly replication: readonly StageReplication[];
}

/**
 * Loads the catalogs below a data root (repository-relative) as the runtime reads them (semantics §6). The faults of
 * every file are reported; `undefined` when one of them makes the runtime stop.
 */
export function loadCatalogs(
  sources: Sources,
  dataRoot: string,
  dialect: Dialect,
  collector: Collector,
): Catalogs | undefined {
  const loading: Loading = { sources, dataRoot, dialect, collector };
  const draft = loadTemplates('draft', loading);
  const essay = loadTemplates('essay', loading);
  const evaluation = loadTemplates('evaluation', loading);
  const llms = loadLlms(loading);
  const combos = loadCombos(loading);
  const replication = loadReplication(loading);
  const conceptsRefused = refusesConcepts(loading);
  if (!draft || !essay || !evaluation || !llms || !combos || !replication || conceptsRefused)
    return undefined;
  const templates = { draft, essay, evaluation };
  const byAxis = new Map<string, Catalog>([['combo_id', combos], ...llms]);
  for (const stage of STAGES) byAxis.set(`${stage}_template`, wholeColumn(templates[stage], 'template_id'));
  return {
    dialect,
    templates,
    replication,
    lookup: (axis) => {
      const catalog = byAxis.get(axis);
      return dialect === 'v1' && catalog?.ids.size === 0 ? undefined : catalog;
    },
  };
}

function loadReplication(loading: Loading): readonly StageReplication[] | undefined {
  const frame = loadCatalogFile(catalogPath('replication', loading), loading.sources, loading.collector);
  return frame && parseReplication(frame, loading.collector);
}

/** Concepts are loaded only for what their reader refuses; the file may be absent. */
function refusesConcepts(loading: Loading): boolean {
  const path = catalogPath('concepts', loading);
  if (loading.sources.open(path).kind === 'missing') return false;
  const frame = loadCatalogFile(path, loading.sources, loading.collector);
  return frame === undefined || reportLegacyColumn(frame, loading.collector);
}
