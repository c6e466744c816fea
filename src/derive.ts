import { type AxisCatalog, type AxisCatalogs, axisCatalog } from './catalog/axis-catalog.ts';
import { templateModes } from './catalog/template-modes.ts';
import type { Compilation } from './compile/compilation.ts';
import { compileDesign } from './compile/compile-design.ts';
import type { Compiled, Identified, Narrowed, Phase, PhaseValue, Ruled } from './derivation.ts';
import type { Design } from './design/design.ts';
import { loadDesign } from './design/load-design.ts';
import { FindingSet } from './findings/finding-set.ts';
import { requireReadable, UnreadableFile } from './findings/unreadable-file.ts';
import { type Manifest, manifestOf } from './outputs/manifest.ts';
import { ListedMembership, type Membership, PlannedMembership } from './outputs/membership.ts';
import { applySelection, NO_FRAME, type Selected, type SelectionFrame } from './plan/apply-selection.ts';
import { assignIds, type PlanIds } from './plan/assign-ids.ts';
import { ExistingGenerations } from './plan/existing-generations.ts';
import type { Plan, Vocabulary } from './plan/plan.ts';
import { type Planning, planCohort } from './plan/plan-cohort.ts';
import { fieldColumns, isFieldColumn } from './plan/plan-fields.ts';
import type { Selection } from './plan/selection.ts';
import { usedTexts } from './plan/used-texts.ts';
import type { CohortSpec, Repository } from './repository.ts';
import type { Dialect, PlanSize, SelectionSize, Stage } from './result.ts';
import { NO_FILES } from './source/file-tree.ts';
import { namesInUse } from './source/names-in-use.ts';
import { oncePer } from './source/once-per.ts';
import type { Sources } from './source/sources.ts';

/** A spec, and how to compile it. */
export interface SpecInput {
  readonly sources: Sources;
  readonly specPath: string;
  readonly dialect: Dialect;
  /** The catalogs for looking up levels. */
  readonly catalogs: AxisCatalogs | undefined;
  readonly maxRows?: number | undefined;
  readonly seed?: bigint | undefined;
}

/** The expected outputs of a cohort. */
export interface Expectation {
  readonly plan: Plan;
  readonly manifest: Manifest;
  readonly membership: Membership;
  /** Present if a curated selection restricts the cohort. */
  readonly selection?: SelectionSize;
  /** The generator mode of templates, by stage; `llm` for templates that are not included. */
  readonly modes: Readonly<Record<Stage, ReadonlyMap<string, string>>>;
  readonly selectionFrame: SelectionFrame;
}

/** The size of a cohort. Generations with the same id count as one. */
export function planSize({ plan, membership }: Expectation): PlanSize {
  return {
    rows: plan.rows,
    drafts: membership.count('draft'),
    essays: membership.count('essay'),
    evaluations: membership.count('evaluation'),
  };
}

/** The assumptions of a derivation; everything else is unchanged. */
export interface Supposition {
  readonly design?: Design;
  /** The design, if it is already compiled. */
  readonly compilation?: Compilation;
  readonly repository?: Repository;
}

type PhaseResults = { [P in Phase]?: PhaseValue[P] | undefined };

/** Derives what a spec compiles to, without a repository. */
export function deriveSpec(input: SpecInput): Derivation {
  return new Derivation(input, undefined);
}

/**
 * Derives a cohort end to end: load → compile → plan → ids → selection → outputs. This is the only sequence of the
 * phases; all commands are projections of its result.
 */
export function derive(repository: Repository, cohort: CohortSpec): Derivation {
  const { sources, options } = repository;
  const input: SpecInput = {
    sources,
    specPath: cohort.specPath,
    dialect: options.dialect,
    catalogs: axisCatalogsOf(repository),
    maxRows: options.maxRows,
  };
  return new Derivation(input, { repository, cohort });
}

/** The catalogs of all axes, the same objects for all cohorts. */
const axisCatalogsOf = oncePer((repository: Repository): AxisCatalogs => {
  const known = new Map<string, AxisCatalog | undefined>();
  return (axis) => {
    if (!known.has(axis))
      known.set(
        axis,
        axisCatalog(repository.catalogs, axis, () => namesOf(repository)),
      );
    return known.get(axis);
  };
});

/** Read only where a level is unknown, and then once for all cohorts. */
const namesOf = oncePer(({ sources, layout }: Repository) => namesInUse(sources.tree, layout));

/**
 * The results of all phases for a spec, even an invalid one. Each phase is computed once, on demand. A phase that reads
 * committed files throws an UnreadableFile, or an error of the tree, if the system denies access to one.
 */
export class Derivation {
  readonly input: SpecInput;
  readonly repository: Repository | undefined;
  readonly cohort: CohortSpec | undefined;
  /** Findings from reading and compiling. */
  readonly found = new FindingSet();
  readonly #known = new Map<string, unknown>();
  /** Results of the phases for checks, before and after an error was found. */
  readonly #ofValid: PhaseResults = {};
  readonly #ofInvalid: PhaseResults = {};

  constructor(
    input: SpecInput,
    owner: { readonly repository: Repository; readonly cohort: CohortSpec } | undefined,
  ) {
    this.input = input;
    this.repository = owner?.repository;
    this.cohort = owner?.cohort;
  }

  /** What would be derived from another design, or in another state of the repository. */
  supposing({ design, compilation, repository = this.repository }: Supposition): Derivation {
    const { cohort } = this;
    const other = new Derivation(this.input, repository && cohort && { repository, cohort });
    if (design !== undefined) other.#known.set('design', design);
    if (compilation !== undefined)
      other.#known.set('design', compilation.design).set('compilation', compilation);
    return other;
  }

  /** The spec with its includes; absent if it cannot be read at all. */
  get design(): Design | undefined {
    return this.#once('design', () => {
      const { sources, specPath, dialect } = this.input;
      const opened = sources.open(specPath);
      if (this.cohort && opened.kind === 'unreadable') requireReadable(specPath, opened);
      return loadDesign(sources, specPath, dialect, this.found);
    });
  }

  /** The effects of the rules, and the rows, if known. */
  get compilation(): Compilation | undefined {
    return this.#once('compilation', () => {
      const { design, input } = this;
      return design && compileDesign(design, { seed: input.seed, maxRows: input.maxRows });
    });
  }

  get planning(): Planning | undefined {
    return this.#once('planning', () => {
      const rows = this.compilation?.rowsDespiteErrors;
      return rows && planCohort(rows);
    });
  }

  get plan(): Plan | undefined {
    return this.planning?.plan;
  }

  /** The ids of all planned generations, considering those that are committed. */
  get ids(): PlanIds | undefined {
    return this.#once(
      'ids',
      () => this.plan && this.repository && assignIds(this.plan, this.repository.existing),
    );
  }

  /** The ids of all planned generations, regardless of what is committed. */
  get plainIds(): PlanIds | undefined {
    return this.#once(
      'plain ids',
      () => this.plan && this.#noGenerations && assignIds(this.plan, this.#noGenerations),
    );
  }

  get #noGenerations(): ExistingGenerations | undefined {
    return this.repository && new ExistingGenerations(NO_FILES, this.repository.layout);
  }

  get #selection(): Selection | undefined {
    const selection = this.repository?.selection;
    return selection === 'invalid' ? undefined : selection;
  }

  get #manifest(): Manifest | undefined {
    return this.#once('manifest', () => {
      const replication = this.repository?.catalogs.tables?.replication;
      return (
        this.plan &&
        replication &&
        manifestOf(
          this.plan,
          replication.map(({ stage, count }) => [stage, count]),
        )
      );
    });
  }

  /** The input of a curated selection, whether or not there is one: the manifest, and the replicates of the stages. */
  get selectionFrame(): SelectionFrame | undefined {
    const manifest = this.#manifest;
    if (manifest === undefined) return undefined;
    const replication = this.repository?.catalogs.tables?.replication ?? [];
    const counts = new Map(replication.map(({ stage, count }) => [stage, count]));
    return {
      essayTemplates: manifest.templates.essay,
      evaluationTemplates: manifest.templates.evaluation,
      evaluationModels: manifest.llms.evaluation,
      essayCount: Number(counts.get('essay') ?? 1n),
      evaluationCount: Number(counts.get('evaluation') ?? 1n),
    };
  }

  /** The result of the curated selection; absent if there is none, or no plan to restrict. */
  get selected(): Selected | undefined {
    return this.#once('selected', () => {
      const frame = this.selectionFrame;
      const selection = this.#selection;
      return (
        selection && frame && this.repository && applySelection(selection, frame, this.repository.existing)
      );
    });
  }

  /** The expected generations: those of the plan, or those that a curated selection leads to. */
  get membership(): Membership | undefined {
    return this.#once('membership', () => {
      if (this.repository?.selection !== undefined) {
        const generations = this.#selection && this.selected?.generations;
        return generations && new ListedMembership(generations);
      }
      return this.plan && this.ids && new PlannedMembership(this.plan, this.ids);
    });
  }

  /** The expected outputs. They are only meaningful if no check finds an error. */
  get expectation(): Expectation | undefined {
    return this.#once('expectation', () => {
      const { plan, ids, membership, selectionFrame } = this;
      const manifest = this.#manifest;
      if (!plan || !ids || !membership || !manifest || !selectionFrame) return undefined;
      const selection = this.#selection;
      return {
        plan,
        manifest,
        membership,
        ...(selection && { selection: selectionSize(selection, new PlannedMembership(plan, ids)) }),
        modes: {
          draft: this.#modes('draft', plan.draftTemplates, plan.drafts.template),
          essay: this.#modes('essay', plan.essayTemplates, plan.essays.template),
          evaluation: this.#modes('evaluation', plan.evaluationTemplates, plan.evaluations.template),
        },
        selectionFrame,
      };
    });
  }

  #modes(stage: Stage, vocabulary: Vocabulary, column: Int32Array): ReadonlyMap<string, string> {
    const tables = this.repository?.catalogs.tables;
    if (this.repository === undefined || tables === undefined) return new Map();
    return templateModes(tables.templates[stage], this.repository.runtime, usedTexts(vocabulary, column));
  }

  /**
   * The result of a phase, for checks. For an invalid cohort, committed generations are ignored: its ids are those of
   * its plan, and only those parts of a selection are known that do not depend on the plan.
   */
  valueOf<P extends Phase>(phase: P, isInvalid: boolean): PhaseValue[P] | undefined {
    const known = isInvalid ? this.#ofInvalid : this.#ofValid;
    if (!(phase in known)) known[phase] = this.#values(isInvalid)[phase]();
    return known[phase];
  }

  #values(isInvalid: boolean): { readonly [P in Phase]: () => PhaseValue[P] | undefined } {
    const { cohort, input } = this;
    const designed = () => this.design && { design: this.design, catalogs: input.catalogs };
    const ruled = (): Ruled | undefined => {
      const design = designed();
      const { compilation } = this;
      return (
        design && compilation && { ...design, compilation, isPlanned: isFieldColumn, aliasesOf: fieldColumns }
      );
    };
    const compiled = (): Compiled | undefined => {
      const rules = ruled();
      const rows = rules?.compilation.rowsDespiteErrors;
      return rules && rows && { ...rules, rows, isSound: rules.compilation.rows !== undefined };
    };
    const planned = () => {
      const rows = compiled();
      return rows && cohort && this.plan && { ...rows, cohort, plan: this.plan };
    };
    const isSound = !isInvalid && this.repository?.catalogs.tables !== undefined;
    const identified = (
      ids: () => PlanIds | undefined,
      existing: ExistingGenerations | undefined,
    ): Identified | undefined => {
      const plan = planned();
      const known = plan && ids();
      if (!known || !existing || !this.repository) return undefined;
      const { essayTemplates, essays } = plan.plan;
      return {
        ...plan,
        ids: known,
        existing,
        sources: this.repository.sources,
        isValid: isSound,
        essayModes: this.#modes('essay', essayTemplates, essays.template),
        modelOf: (id) => this.repository?.catalogs.modelOf(id),
      };
    };
    return {
      source: () => cohort && { cohort },
      design: designed,
      rules: ruled,
      rows: compiled,
      planning: () => {
        const rules = ruled();
        return rules && { ...rules, compiled: compiled(), planning: this.planning };
      },
      plan: planned,
      ids: () =>
        isSound && this.repository?.selection !== 'invalid'
          ? identified(() => this.ids, this.repository?.existing)
          : undefined,
      selection: () => this.#narrowed(isSound),
      generations: () => {
        if (this.repository?.selection !== undefined) return undefined;
        return isSound
          ? identified(() => this.ids, this.repository?.existing)
          : identified(() => this.plainIds, this.#noGenerations);
      },
    };
  }

  #narrowed(isSound: boolean): Narrowed | undefined {
    const { repository } = this;
    const selection = this.#selection;
    if (repository === undefined || selection === undefined) return undefined;
    const { existing, sources } = repository;
    if (isSound && this.selected) return { selection, selected: this.selected, existing, sources };
    try {
      return { selection, selected: applySelection(selection, NO_FRAME, existing), existing, sources };
    } catch (error) {
      // The cohort is already invalid, so metadata without access does not matter.
      if (!(error instanceof UnreadableFile)) throw error;
      return undefined;
    }
  }

  #once<T>(name: string, compute: () => T): T {
    if (!this.#known.has(name)) this.#known.set(name, compute());
    return this.#known.get(name) as T;
  }
}

function selectionSize({ path, stage, ids }: Selection, planned: Membership): SelectionSize {
  const listed = new Set(ids.map(({ id }) => id));
  const both = [...listed].filter((id) => planned.has(stage, id)).length;
  return { path, stage, listed: listed.size, planned: planned.count(stage), both };
}
