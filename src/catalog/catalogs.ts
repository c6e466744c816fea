import type { Collector } from '../findings/collector.ts';
import { atMissing } from '../findings/diagnostic.ts';
import { msg, quotedPath } from '../findings/text.ts';
import type { Stage } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { DataLayout } from '../source/data-layout.ts';
import type { Sources } from '../source/sources.ts';
import type { Catalog, StageReplication } from './catalog.ts';
import { loadCatalogFile } from './catalog-file.ts';
import { loadCombos } from './load-combos.ts';
import { loadLlms } from './load-llms.ts';
import { loadTemplates, reportLegacyColumn } from './load-templates.ts';
import type { Loading } from './loading.ts';
import type { Frame } from './pandas/frame.ts';
import { parseReplication } from './replication.ts';
import { reportUnlisted } from './report-unlisted.ts';

/** The committed catalogs that a cohort is planned against (semantics §6). */
export interface Catalogs {
  /**
   * The catalog of one of the seven checked axes, by exactly that name; `undefined` for any other axis, for a catalog whose
   * ids cannot be read and for an empty one where that checks nothing. Where it refuses every reference instead, an empty or
   * absent catalog is returned. One that the runtime stops at is returned where its ids are plain all the same: then `tables`
   * is absent, and what is checked against it is reported besides.
   */
  lookup(axis: string): Catalog | undefined;
  /** What a cohort's files are written from; absent when the runtime would stop at one of the catalogs. */
  readonly tables: CatalogTables | undefined;
  /**
   * What runs behind an id of `llm_models.csv`: the text of its column `model`, trimmed. The runtime's ids are aliases: two
   * of them may be one model. `undefined` for an id without a row, without a model, or with two different ones.
   */
  modelOf(id: string): string | undefined;
}

export interface CatalogTables {
  /** The template tables; `templateModes` reads them. */
  readonly templates: Readonly<Record<Stage, Frame>>;
  /** How often each stage is replicated, in the order of the stages' first rows; all three are there. */
  readonly replication: readonly StageReplication[];
}

/**
 * Loads the catalogs as the runtime reads them (semantics §6). The faults of
 * every file are reported; those that are sound are there even when another one makes the runtime stop, so that levels are
 * checked against them in the same run.
 */
export function loadCatalogs(
  sources: Sources,
  layout: DataLayout,
  runtime: Runtime,
  collector: Collector,
): Catalogs {
  const loading: Loading = { sources, layout, runtime, collector };
  if (reportMissingFolder(loading)) {
    const combos = loadCombos(loading);
    return catalogsOf(runtime, new Map(combos && [['combo_id', combos]]), undefined, () => undefined);
  }
  const draft = loadTemplates('draft', loading);
  const essay = loadTemplates('essay', loading);
  const evaluation = loadTemplates('evaluation', loading);
  const llms = loadLlms(loading);
  const combos = loadCombos(loading);
  const replication = loadReplication(loading);
  const conceptsRefused = refusesConcepts(loading);
  const byAxis = new Map<string, Catalog>(llms.byAxis);
  if (combos) byAxis.set('combo_id', combos);
  for (const [stage, { ids }] of Object.entries({ draft, essay, evaluation }))
    if (ids) byAxis.set(`${stage}_template`, ids);
  if (runtime.emptyCatalog === 'unchecked') reportUnlisted(byAxis, collector);
  const templates = draft.frame &&
    essay.frame &&
    evaluation.frame && { draft: draft.frame, essay: essay.frame, evaluation: evaluation.frame };
  const sound = llms.sound && combos && !conceptsRefused;
  return catalogsOf(
    runtime,
    byAxis,
    sound && templates && replication ? { templates, replication } : undefined,
    llms.modelOf,
  );
}

function catalogsOf(
  runtime: Runtime,
  byAxis: ReadonlyMap<string, Catalog>,
  tables: CatalogTables | undefined,
  modelOf: Catalogs['modelOf'],
): Catalogs {
  return {
    tables,
    modelOf,
    lookup: (axis) => {
      const catalog = byAxis.get(axis);
      return runtime.emptyCatalog === 'unchecked' && catalog?.ids.size === 0 ? undefined : catalog;
    },
  };
}

/** Without the folder of the catalogs, one finding says so instead of one a file. */
function reportMissingFolder({ sources, layout, collector }: Loading): boolean {
  const { dataRoot, catalogFolder } = layout;
  const absent = [dataRoot, catalogFolder].find((folder) => folder !== '' && !sources.tree.exists(folder));
  if (absent === undefined) return false;
  const what = absent === dataRoot ? 'the data root' : 'which holds the catalogs';
  collector.add(
    'catalog/missing-file',
    atMissing(absent),
    msg`there is no folder ${quotedPath(absent)}, ${what}`,
    {
      hint: 'commit the catalogs; if the data lies in another folder, name that folder as the data root',
    },
  );
  return true;
}

function loadReplication(loading: Loading): readonly StageReplication[] | undefined {
  const frame = loadCatalogFile('replication', loading);
  return frame && parseReplication(frame, loading.collector);
}

/** Concepts are loaded only for what their reader refuses; the file may be absent. */
function refusesConcepts(loading: Loading): boolean {
  if (!loading.runtime.readsConcepts) return false;
  const path = loading.layout.catalog('concepts');
  if (loading.sources.open(path).kind === 'missing') return false;
  const frame = loadCatalogFile('concepts', loading);
  return frame === undefined || reportLegacyColumn(frame, loading.collector);
}
