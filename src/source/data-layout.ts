import { type CohortFiles, cohortFiles, OUTPUT_NAMES } from './cohort-files.ts';
import { dataRootOf, lastNameOf } from './path.ts';
import { STAGES, type Stage } from './stage.ts';

/** The default data root, for repositories whose settings name no other. */
export const DEFAULT_DATA_ROOT = 'data';

/** The catalogs, as paths below the data root. */
export const CATALOG_FILES = {
  draft: '1_raw/draft_templates.csv',
  essay: '1_raw/essay_templates.csv',
  evaluation: '1_raw/evaluation_templates.csv',
  llms: '1_raw/llm_models.csv',
  concepts: '1_raw/concepts_metadata.csv',
  replication: '1_raw/replication_config.csv',
  combos: 'combo_mappings.csv',
} as const;

/** Catalogs that no runtime requires. */
export const OPTIONAL_CATALOGS: readonly CatalogName[] = ['concepts'];

/** The name of the file with a stage's templates. */
export function templatesFile(stage: Stage): string {
  return lastNameOf(CATALOG_FILES[stage]);
}

/** The name of the catalog of models. */
export const MODELS_FILE = lastNameOf(CATALOG_FILES.llms);

export type CatalogName = keyof typeof CATALOG_FILES;

/** The stages whose generations a curated selection may list. */
export type SelectedStage = Exclude<Stage, 'evaluation'>;

/** The layout of a repository's data: all paths below its data root are built and recognized here. */
export class DataLayout {
  /** Repository-relative, without leading or trailing slashes; empty for the repository itself. */
  readonly dataRoot: string;
  readonly cohorts: string;
  /** The folder of the catalogs. All files in it count as catalogs. */
  readonly catalogFolder: string;
  readonly gens: string;
  /** The folder of the curated selections. */
  readonly tasks: string;
  /** The default pattern of specs. */
  readonly specPattern: string;

  /** @throws {RangeError} if the data root is outside the repository */
  constructor(dataRoot: string) {
    this.dataRoot = dataRootOf(dataRoot);
    this.cohorts = this.#below('cohorts');
    this.catalogFolder = this.#below('1_raw');
    this.gens = this.#below('gens');
    this.tasks = this.#below('2_tasks');
    this.specPattern = this.cohort('*').spec;
  }

  cohort(id: string): CohortFiles {
    return cohortFiles(`${this.cohorts}/${id}`);
  }

  catalog(name: CatalogName): string {
    return this.#below(CATALOG_FILES[name]);
  }

  /** Catalogs outside {@link catalogFolder}. */
  get looseCatalogs(): readonly string[] {
    return (Object.keys(CATALOG_FILES) as CatalogName[])
      .map((name) => this.catalog(name))
      .filter((path) => !path.startsWith(`${this.catalogFolder}/`));
  }

  selection(stage: SelectedStage): string {
    return `${this.tasks}/selected_${stage}s.txt`;
  }

  get selections(): readonly string[] {
    return [this.selection('essay'), this.selection('draft')];
  }

  generations(stage: Stage): string {
    return `${this.gens}/${stage}`;
  }

  get allGenerations(): readonly string[] {
    return STAGES.map((stage) => this.generations(stage));
  }

  metadata(stage: Stage, id: string): string {
    return `${this.generations(stage)}/${id}/${OUTPUT_NAMES.metadata}`;
  }

  /** Files and folders that are read for every cohort, regardless of its spec. */
  get shared(): readonly string[] {
    return [this.catalogFolder, this.tasks, ...this.looseCatalogs];
  }

  isCatalog(path: string): boolean {
    return path.startsWith(`${this.catalogFolder}/`) || this.looseCatalogs.includes(path);
  }

  isSelection(path: string): boolean {
    return this.selections.includes(path);
  }

  /** The generation whose metadata is at a path. */
  generationOf(path: string): { readonly stage: Stage; readonly id: string } | undefined {
    const found = this.generationFolderOf(path);
    return found && path.endsWith(`/${found.id}/${OUTPUT_NAMES.metadata}`) ? found : undefined;
  }

  /** The generation whose folder is, or contains, a path. */
  generationFolderOf(path: string): { readonly stage: Stage; readonly id: string } | undefined {
    if (!path.startsWith(`${this.gens}/`)) return undefined;
    const [name, id] = path.slice(this.gens.length + 1).split('/');
    const stage = STAGES.find((one) => one === name);
    return stage && id !== undefined ? { stage, id } : undefined;
  }

  #below(path: string): string {
    return this.dataRoot === '' ? path : `${this.dataRoot}/${path}`;
  }
}
