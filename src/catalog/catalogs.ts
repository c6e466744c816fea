import type { Collector } from '../findings/collector.ts';
import { atMissing } from '../findings/diagnostic.ts';
import { msg, quotedPath } from '../findings/text.ts';
import type { Stage } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { CataloguedAxis } from '../source/catalogued-axes.ts';
import type { DataLayout } from '../source/data-layout.ts';
import { readEvidence } from '../source/file-tree.ts';
import type { Sources } from '../source/sources.ts';
import type { Catalog, StageReplication } from './catalog.ts';
import { loadCatalogFile } from './catalog-file.ts';
import { loadCombos } from './load-combos.ts';
import { loadLlms } from './load-llms.ts';
import { loadTemplates, reportLegacyColumn } from './load-templates.ts';
import type { Loading } from './loading.ts';
import { misnamed } from './misnamed.ts';
import type { Frame } from './pandas/frame.ts';
import { parseReplication } from './replication.ts';
import { reportUnlisted } from './report-unlisted.ts';

/** The committed catalogs for planning a cohort (semantics §6). */
export interface Catalogs {
  /**
   * The catalog of a checked axis, by exact name. `undefined` for any other axis, for a catalog whose
   * ids cannot be read, and for an empty one if the runtime then checks nothing. If the runtime instead rejects every
   * reference, returns an empty or absent catalog. A catalog at which the runtime stops is still returned if its ids
   * are readable: then `tables` is absent, and levels are checked all the same.
   */
  lookup(axis: string): Catalog | undefined;
  /** Whether the catalog has any concept; the runtime makes additional combinations from concepts. */
  readonly hasConcepts: boolean;
  /**
   * The tables from which the outputs of a cohort are derived; absent if the runtime would stop at one of the catalogs.
   */
  readonly tables: CatalogTables | undefined;
  /**
   * The model behind an id of `llm_models.csv`: the trimmed text of its column `model`. The runtime's ids are aliases,
   * so two of them may be the same model. `undefined` for an id without a row, without a model, or with two different
   * models.
   */
  modelOf(id: string): string | undefined;
}

export interface CatalogTables {
  /** The template tables, for `templateModes`. */
  readonly templates: Readonly<Record<Stage, Frame>>;
  /** The replicates of all three stages, in the order of each stage's first row. */
  readonly replication: readonly StageReplication[];
}

/**
 * Loads the catalogs as the runtime reads them (semantics §6) and reports the faults of every file. Catalogs without
 * faults are returned even if the runtime stops at another one, so that one run also checks levels.
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
    return catalogsOf(runtime, new Map(combos && [['combo_id', combos]]), false, undefined, () => undefined);
  }
  const draft = loadTemplates('draft', loading);
  const essay = loadTemplates('essay', loading);
  const evaluation = loadTemplates('evaluation', loading);
  const llms = loadLlms(loading);
  const combos = loadCombos(loading);
  const replication = loadReplication(loading);
  const concepts = loadConcepts(loading);
  const loaded: Readonly<Record<CataloguedAxis, Catalog | undefined>> = {
    draft_llm: llms.byAxis?.draft_llm,
    essay_llm: llms.byAxis?.essay_llm,
    evaluation_llm: llms.byAxis?.evaluation_llm,
    combo_id: combos,
    draft_template: draft.ids,
    essay_template: essay.ids,
    evaluation_template: evaluation.ids,
  };
  const byAxis = new Map(Object.entries(loaded).flatMap(([axis, one]) => (one ? [[axis, one]] : [])));
  if (runtime.emptyCatalog === 'unchecked') reportUnlisted(byAxis, loading);
  const templates = draft.frame &&
    essay.frame &&
    evaluation.frame && { draft: draft.frame, essay: essay.frame, evaluation: evaluation.frame };
  const sound = llms.sound && combos && concepts !== 'invalid';
  return catalogsOf(
    runtime,
    byAxis,
    concepts === 'some',
    sound && templates && replication ? { templates, replication } : undefined,
    llms.modelOf,
  );
}

function catalogsOf(
  runtime: Runtime,
  byAxis: ReadonlyMap<string, Catalog>,
  hasConcepts: boolean,
  tables: CatalogTables | undefined,
  modelOf: Catalogs['modelOf'],
): Catalogs {
  return {
    tables,
    hasConcepts,
    modelOf,
    lookup: (axis) => {
      const catalog = byAxis.get(axis);
      return runtime.emptyCatalog === 'unchecked' && catalog?.ids.size === 0 ? undefined : catalog;
    },
  };
}

/** If the folder of the catalogs is missing, reports that once instead of once per file. */
function reportMissingFolder({ sources, layout, collector }: Loading): boolean {
  const { dataRoot, catalogFolder } = layout;
  const absent = [dataRoot, catalogFolder].find((folder) => folder !== '' && !sources.tree.exists(folder));
  if (absent === undefined) return false;
  const other = absent === catalogFolder ? misnamed(absent, { sources, layout }) : undefined;
  const what = absent === dataRoot ? 'the data root' : 'which holds the catalogs';
  collector.add(
    'catalog/missing-file',
    atMissing(absent),
    other === undefined
      ? msg`there is no folder ${quotedPath(absent)}, ${what}`
      : msg`there is no folder ${quotedPath(absent)}, ${what}; ${other.says}`,
    {
      hint:
        other?.hint ??
        'commit the catalogs; if the data is in another folder, name that folder as the data root',
    },
  );
  return true;
}

function loadReplication(loading: Loading): readonly StageReplication[] | undefined {
  const frame = loadCatalogFile('replication', loading, { reportsShift: false });
  return frame && parseReplication(frame, loading.collector, (stage) => committedCount(stage, loading));
}

/** The replicate count of a stage in the committed manifests; `undefined` if none contains it, or they differ. */
function committedCount(stage: Stage, { sources: { tree }, layout }: Loading): number | undefined {
  const counts = new Set<number>();
  for (const id of tree.list(layout.cohorts).slice(0, MOST_MANIFESTS)) {
    const read = readEvidence(tree, layout.cohort(id).manifest);
    if (read.kind !== 'file') continue;
    const text = new TextDecoder().decode(read.bytes);
    const replication = /"replication"\s*:\s*\{[^{}]*\}/.exec(text)?.[0] ?? '';
    const count = new RegExp(`"${stage}"\\s*:\\s*(\\d{1,9})\\b`).exec(replication)?.[1];
    if (count !== undefined) counts.add(Number(count));
  }
  const [count] = counts;
  return counts.size === 1 ? count : undefined;
}

/** Maximum number of manifests that are read for a count. */
const MOST_MANIFESTS = 50;

/** Loads the concepts, only to report rows that the runtime rejects, and to know whether there are any concepts. */
function loadConcepts(loading: Loading): 'invalid' | 'none' | 'some' {
  if (!loading.runtime.readsConcepts) return 'none';
  const path = loading.layout.catalog('concepts');
  if (loading.sources.open(path).kind === 'missing') return 'none';
  const frame = loadCatalogFile('concepts', loading);
  if (frame === undefined || reportLegacyColumn(frame, loading.collector)) return 'invalid';
  return frame.rowCount > 0 ? 'some' : 'none';
}
