import type { Value } from '../python/value.ts';

/**
 * All differences between the runtimes, as one value: code asks for the property that it needs, never for a name. To
 * add a runtime, add a file beside `v1.ts` and `v2.ts`, and its line in `runtimes.ts`. The source of all facts is the
 * table of dialects in the language's description (semantics §1).
 */
export interface Runtime {
  /** Its name in settings and reports. Only for display; never compare it. */
  readonly name: string;

  // Specs

  /**
   * Where the levels of a tuple's axes come from.
   * - `declared`: from `axes`, like those of any other axis; an undeclared axis is an error.
   * - `derived`: from the tuple's items, in order of first appearance; these axes follow the declared ones, and
   * declaring them is an error.
   */
  readonly tupleAxes: 'declared' | 'derived';
  /** Whether the `replicates` block repeats rows. If not, it is silently ignored. */
  readonly replicatesExpand: boolean;
  /** The treatment of a spec with a retired switch in `output`, such as `expand_pairs`. */
  readonly retiredOutputKeys: 'invalid' | 'ignored';
  /**
   * The allowed content of `output.field_order`.
   * - `anything`: names that are not columns are ignored.
   * - `axes`: declared or derived axes; everything else is an error, even a pair's name or a tie's new canonical axis.
   */
  readonly fieldOrder: 'anything' | 'axes';

  // Catalogs

  /**
   * What is looked up in the catalogs, and when.
   * - `levels`: the declared levels, before any rule, by the exact name of their axis.
   * - `plan`: what the planned cohort uses, after all rules, whichever column it comes from.
   */
  readonly catalogsCheck: 'levels' | 'plan';
  /** The effect of a catalog without ids: nothing is checked, or every reference is an error. */
  readonly emptyCatalog: 'unchecked' | 'rejects-all';
  /**
   * The text of a level to look up in a catalog. `undefined` for a value that no catalog can contain (if only text
   * matches) or that is not a reference (blank or null, if any value matches).
   */
  idOf(value: Value): string | undefined;
  /** Whether only text matches an id: then a level such as `7` is in no catalog. */
  readonly onlyTextMatches: boolean;
  /**
   * Which models of `llm_models.csv` an axis may use.
   * - `flagged`: for drafts and essays those with `for_generation`, for evaluations those with `for_evaluation`; the
   * file must have both columns.
   * - `all`: all models, and also `None` for essays; the flags are not read.
   */
  readonly models: 'flagged' | 'all';
  /** Whether `concepts_metadata.csv` is read, and rejected if it has a legacy column. */
  readonly readsConcepts: boolean;
  /**
   * Whether a stage loses all its modes if one of its planned templates is not in the file under exactly that spelling.
   */
  readonly modesNeedEveryTemplate: boolean;
  /** Whether a template is found by its trimmed id, and a row without `template_id` by its `id`. */
  readonly trimsTemplateIds: boolean;

  // Plan and outputs

  /** The treatment of a cohort without evaluations: it has an empty membership, or is an error. */
  readonly emptyCohort: 'accepted' | 'invalid';
  /** Whether the curated selections in `2_tasks` restrict the cohorts. */
  readonly readsSelections: boolean;
  /**
   * Whether the manifest may contain one combination that is not in the plan, which the runtime creates from the
   * concepts.
   */
  readonly addsContentCombo: boolean;
}
