import { type CohortFiles, cohortFiles, OUTPUT_NAMES } from './cohort-files.ts';
import { dataRootOf } from './path.ts';
import { STAGES, type Stage } from './stage.ts';

/** The catalogs, with where they lie below the data root. */
export const CATALOG_FILES = {
  draft: '1_raw/draft_templates.csv',
  essay: '1_raw/essay_templates.csv',
  evaluation: '1_raw/evaluation_templates.csv',
  llms: '1_raw/llm_models.csv',
  concepts: '1_raw/concepts_metadata.csv',
  replication: '1_raw/replication_config.csv',
  combos: 'combo_mappings.csv',
} as const;

export type CatalogName = keyof typeof CATALOG_FILES;

/** The stages whose generations a curated selection may list. */
export type SelectedStage = Exclude<Stage, 'evaluation'>;

/** Where everything of a repository's data stands: every path below its data root is made and recognised here. */
export class DataLayout {
  /** Repository-relative, without slashes at its ends; empty for the repository itself. */
  readonly dataRoot: string;
  /** The folder of the cohorts. */
  readonly cohorts: string;
  /** The folder of the catalogs; what lies there besides is taken for one, too. */
  readonly catalogFolder: string;
  /** The folder of the generations. */
  readonly gens: string;
  /** The folder of the curated selections. */
  readonly tasks: string;
  /** The pattern that specs have unless the settings name others. */
  readonly specPattern: string;

  /** Throws a RangeError for a data root that leads out of the repository. */
  constructor(dataRoot: string) {
    this.dataRoot = dataRootOf(dataRoot);
    this.cohorts = this.#below('cohorts');
    this.catalogFolder = this.#below('1_raw');
    this.gens = this.#below('gens');
    this.tasks = this.#below('2_tasks');
    this.specPattern = this.cohort('*').spec;
  }

  /** The files of a cohort, by its id. */
  cohort(id: string): CohortFiles {
    return cohortFiles(`${this.cohorts}/${id}`);
  }

  catalog(name: CatalogName): string {
    return this.#below(CATALOG_FILES[name]);
  }

  /** Catalogs that do not lie in {@link catalogFolder}. */
  get looseCatalogs(): readonly string[] {
    return (Object.keys(CATALOG_FILES) as CatalogName[])
      .map((name) => this.catalog(name))
      .filter((path) => !path.startsWith(`${this.catalogFolder}/`));
  }

  /** The curated selection of the generations of a stage. */
  selection(stage: SelectedStage): string {
    return `${this.tasks}/selected_${stage}s.txt`;
  }

  get selections(): readonly string[] {
    return [this.selection('essay'), this.selection('draft')];
  }

  /** The folder of a stage's generations. */
  generations(stage: Stage): string {
    return `${this.gens}/${stage}`;
  }

  /** The folders of the generations of every stage. */
  get allGenerations(): readonly string[] {
    return STAGES.map((stage) => this.generations(stage));
  }

  metadata(stage: Stage, id: string): string {
    return `${this.generations(stage)}/${id}/${OUTPUT_NAMES.metadata}`;
  }

  /** Files and folders that are read whole for every cohort, whatever its spec says. */
  get shared(): readonly string[] {
    return [this.catalogFolder, this.tasks, ...this.looseCatalogs];
  }

  isCatalog(path: string): boolean {
    return path.startsWith(`${this.catalogFolder}/`) || this.looseCatalogs.includes(path);
  }

  isSelection(path: string): boolean {
    return this.selections.includes(path);
  }

  /** The generation whose metadata a path is. */
  generationOf(path: string): { readonly stage: Stage; readonly id: string } | undefined {
    const found = this.generationFolderOf(path);
    return found && path.endsWith(`/${found.id}/${OUTPUT_NAMES.metadata}`) ? found : undefined;
  }

  /** The generation in whose folder a path is, or whose folder it is. */
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
