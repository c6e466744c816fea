import type { Value } from '../python/value.ts';

/**
 * Everything in which the languages of the runtime differ, as one value: code asks for what it needs to know, never for a
 * name. A further runtime is one more file beside `v1.ts` and `v2.ts`, and its line in `runtimes.ts`. The source of every
 * fact is the table of dialects in the language's description (semantics §1).
 */
export interface Runtime {
  /** What the settings and every report call it. To be shown, never compared. */
  readonly name: string;

  // Specs

  /**
   * Where the levels of a tuple's axes come from.
   * - `declared`: from `axes`, like those of any other axis; one that nobody declares is an error.
   * - `derived`: from the tuple's items, in first-seen order, after the declared axes; one that is declared is an error.
   */
  readonly tupleAxes: 'declared' | 'derived';
  /** Whether the `replicates` block repeats rows. Where not, it is ignored in silence. */
  readonly replicatesExpand: boolean;
  /** What becomes of a spec with a retired switch in `output`, such as `expand_pairs`. */
  readonly retiredOutputKeys: 'refused' | 'ignored';
  /**
   * What `output.field_order` may name.
   * - `anything`: what is not a column is ignored.
   * - `axes`: axes that are declared or derived; all else is an error, even a pair's name or a tie's new canonical.
   */
  readonly fieldOrder: 'anything' | 'axes';

  // Catalogs

  /**
   * What is looked up in the catalogs, and when.
   * - `levels`: the declared levels, before any rule, by the exact name of their axis.
   * - `plan`: what the planned cohort uses, after all rules, by whatever column it comes from.
   */
  readonly catalogsCheck: 'levels' | 'plan';
  /** What a catalog without ids means: no check at all, or that every reference is an error. */
  readonly emptyCatalog: 'unchecked' | 'refuses-all';
  /**
   * The text under which a level is looked up in a catalog; `undefined` for a value that no catalog can hold (where only
   * text matches) or that is no reference (blank or null, where any value does).
   */
  idOf(value: Value): string | undefined;
  /** Whether only text matches an id: then a level such as `7` never does, whatever the catalog holds. */
  readonly onlyTextMatches: boolean;
  /**
   * Which models of `llm_models.csv` an axis may use.
   * - `flagged`: for drafts and essays those with `for_generation`, for evaluations those with `for_evaluation`; the file
   *   must have both columns.
   * - `all`: every one, and for essays `None` besides; the flags are not read.
   */
  readonly models: 'flagged' | 'all';
  /** Whether `concepts_metadata.csv` is read, and refused with a legacy column. */
  readonly readsConcepts: boolean;
  /** Whether a stage loses all its modes when one of its planned templates is not in the file exactly as written. */
  readonly modesNeedEveryTemplate: boolean;
  /** Whether a template is found by its trimmed id, and a row without `template_id` by its `id`. */
  readonly trimsTemplateIds: boolean;

  // Plan and outputs

  /** What becomes of a cohort that plans no evaluation: an empty membership, or an error. */
  readonly emptyCohort: 'accepted' | 'refused';
  /** Whether the curated selections in `2_tasks` narrow the cohorts. */
  readonly readsSelections: boolean;
  /** Whether the manifest may hold one combination more than the plan, which the runtime makes from the concepts. */
  readonly addsContentCombo: boolean;
}
