import { z } from 'zod';
import { DIALECTS } from '../runtime/runtimes.ts';
import { STAGES } from '../source/stage.ts';

/**
 * The only definition of the result of a check: the types in the code, the JSON report, its published JSON Schema and
 * the parser of reports from other jobs all derive from it. It is versioned: within a version, fields may be added, but
 * not removed, renamed or redefined. Loading zod takes longer than checking a small repository, so code that runs at
 * every start may only import types from here.
 */

const pointSchema = z
  .strictObject({
    offset: z.int().min(0).describe('UTF-16 code units from the start of the decoded file, from 0'),
    line: z.int().min(1).describe('From 1; CR, LF and CRLF end a line'),
    column: z.int().min(1).describe('From 1, in Unicode code points'),
  })
  .describe('A place in a text file');

const locationSchema = z
  .strictObject({
    kind: z
      .enum(['span', 'file', 'missing'])
      .describe('Part of a file; a whole file; the path of something that is missing'),
    path: z.string().describe('Relative to the repository, with / as separator'),
    start: pointSchema.nullable().describe('First character; null unless kind is span'),
    end: pointSchema.nullable().describe('After the last character; null unless kind is span'),
  })
  .describe('Where a finding points to');

const relatedSchema = z
  .strictObject({
    message: z.string().describe('How it is involved'),
    location: locationSchema.describe('Where it is'),
  })
  .describe('Another place that is involved');

const fixSchema = z
  .strictObject({
    safe: z
      .boolean()
      .describe('Whether `check --fix` applies it; other fixes are suggestions, and somebody has to decide'),
    edits: z
      .array(
        z.strictObject({
          path: z.string().describe('Relative to the repository, with / as separator'),
          start: pointSchema.describe('First replaced character'),
          end: pointSchema.describe('After the last one; the same as start for an insertion'),
          text: z.string().describe('The new text'),
        }),
      )
      .describe('Replacements, which do not overlap; apply all of them or none'),
    rename: z
      .strictObject({ from: z.string().describe('The path'), to: z.string().describe('The new path') })
      .nullable()
      .describe('A file to rename'),
  })
  .describe('The hint as edits');

const unlistedSchema = z
  .int()
  .min(1)
  .optional()
  .describe('How many places or names the message only counts, if there are any');

const diagnosticSchema = z
  .strictObject({
    code: z.string().describe('A stable name for the kind of finding, such as axis/unknown-level'),
    severity: z.enum(['error', 'warning', 'notice']).describe("According to the repository's settings"),
    message: z.string().describe('What is wrong'),
    hint: z.string().nullable().describe('What to do about it'),
    location: locationSchema,
    related: z.array(relatedSchema).describe('All other places that are involved'),
    fix: fixSchema.nullable().describe('The hint as edits, if it is mechanical'),
    docs: z
      .string()
      .describe(
        'Where the code is explained: a URL, or the command that prints the explanation if no URL is known',
      ),
    parts: z
      .array(
        z.strictObject({
          code: z.string().describe('Its own code'),
          message: z.string().describe('A clause'),
          unlisted: unlistedSchema,
        }),
      )
      .optional()
      .describe('The clauses of the message, if there are several'),
    unlisted: unlistedSchema,
  })
  .describe('One finding');

const count = z.int().min(0);

const severitiesSchema = z
  .strictObject({
    errors: count.describe('Findings of the severity error'),
    warnings: count.describe('Findings of the severity warning'),
    notices: count.describe('Findings of the severity notice'),
  })
  .describe('Findings by severity, without drift, which is in the states and outputs of cohorts');

const planSchema = z
  .strictObject({
    rows: count.describe('Rows that the spec compiles to'),
    drafts: count.describe('Drafts in the plan'),
    essays: count.describe('Essays in the plan'),
    evaluations: count.describe('Evaluations in the plan'),
  })
  .describe('Sizes of the plan: compiled rows, and the generations planned from them');

const stageSchema = z.enum(STAGES).describe('A stage of generations');

const generationsSchema = z
  .strictObject({
    stage: stageSchema,
    count: count.describe('How many'),
    first: z.array(z.string()).describe('The first ids; count may be larger'),
    levels: z
      .array(z.array(z.string()).describe('Its levels and those of its ancestors; empty if unknown'))
      .nullable()
      .describe('The levels of the first ones, starting with the combination; null if none is known'),
  })
  .describe('Generations of one stage');

const statusSchema = z
  .enum(['same', 'form', 'content', 'missing', 'uncommitted'])
  .describe(
    'Byte for byte the same; different only in form; different content; missing; outputs of this kind are not committed',
  );

const PATH = z.string().describe('Path of the file, relative to the repository');

const DIGEST = z.string().nullable().describe('A hash that identifies the whole difference in content');

const outputsSchema = z
  .strictObject({
    manifest: z
      .strictObject({
        path: PATH,
        status: statusSchema,
        form: z.array(z.string()).describe('The differences in form, or that the file is not a JSON object'),
        fields: z
          .array(
            z.strictObject({
              field: z.string().describe('Name of the field, such as templates.draft'),
              added: z.array(z.string()).describe('Expected, but not committed'),
              removed: z.array(z.string()).describe('Committed, but not expected'),
            }),
          )
          .describe('Fields that differ'),
        digest: DIGEST,
      })
      .describe('The manifest'),
    membership: z
      .strictObject({
        path: PATH,
        status: statusSchema,
        form: z
          .array(z.string())
          .describe('The differences in form; or unknown stages, extra columns and repeated rows'),
        stages: z
          .array(
            z.strictObject({
              stage: stageSchema,
              added: generationsSchema.describe('Expected, but not committed'),
              removed: generationsSchema.describe('Committed, but not expected'),
            }),
          )
          .describe('Stages that differ'),
        reordered: z.boolean().describe('The same generations in a different order'),
        digest: DIGEST,
      })
      .describe('The membership'),
    metadata: z
      .strictObject({
        path: z.string().describe('Path of the folder of all generations, relative to the repository'),
        status: statusSchema,
        missing: z.array(generationsSchema).describe('Planned generations without a file'),
        stale: z.array(generationsSchema).describe('Committed generations that no spec plans anymore'),
      })
      .describe('The metadata of generations'),
  })
  .describe('Comparison of committed and expected outputs');

const selectionSchema = z
  .strictObject({
    path: z.string().describe('The file that lists them'),
    stage: z.enum(['draft', 'essay']).describe('The stage of the listed generations'),
    listed: count.describe('Listed generations'),
    planned: count.describe('Generations planned by the spec, without the selection'),
    both: count.describe('Generations both listed and planned; listed ones need not be planned'),
  })
  .describe(
    'The curated selection that restricts a cohort; counts are of different generations of its stage',
  );

const statesSchema = z.enum(['clean', 'drifted', 'invalid', 'unchecked']);

const cohortSchema = z
  .strictObject({
    id: z.string().describe('Name of the folder of the cohort'),
    specPath: z.string().describe('Path of the spec, relative to the repository'),
    state: statesSchema.describe(
      'All outputs are as expected; some differ; its spec or the catalogs are invalid; it could not be checked',
    ),
    isDriftAccepted: z
      .literal(true)
      .optional()
      .describe('The settings accept that the cohort has drifted; otherwise absent'),
    failure: z.string().nullable().describe('Why an unchecked cohort could not be checked'),
    plan: planSchema.nullable().describe('Sizes of the plan; null if there is none'),
    selection: selectionSchema.nullable().describe('Null without a curated selection, or without a plan'),
    counts: severitiesSchema,
    diagnostics: z.array(diagnosticSchema).describe('Findings of this cohort, sorted by path and position'),
    outputs: outputsSchema
      .nullable()
      .describe('Comparison of committed and expected outputs; null without a plan'),
  })
  .describe('One cohort');

const accountSchema = z
  .array(
    z.strictObject({
      kind: z
        .enum(['settings', 'cohort', 'spec-like', 'output', 'catalog', 'include', 'selection'])
        .describe('What the paths are; spec-like files may be meant as specs'),
      disposition: z
        .enum(['checked', 'unchanged', 'not-applicable', 'not-checked'])
        .describe(
          'Checked; unchanged since the base, as proven by object ids; not applicable; not checked, so that the check is incomplete',
        ),
      reason: z.string().nullable().describe('Why it is not applicable or not checked'),
      paths: z.array(PATH).describe('Files and folders, sorted by code point'),
    }),
  )
  .describe('What the check was asked to check, and the result; every path is listed once');

/** The complete result of a check. */
const resultShape = {
  dialect: z.enum(DIALECTS).describe("The runtime's language"),
  dataRoot: z.string().describe('The folder of cohorts/, 1_raw/ and gens/, relative to the repository'),
  patterns: z.array(z.string()).describe('The patterns of specs'),
  cohorts: z.array(cohortSchema).describe('Sorted by id, by code point'),
  diagnostics: z.array(diagnosticSchema).describe('Findings that do not belong to a single cohort'),
  account: accountSchema,
};

const text = z.string();
const ID = text.describe('Name of the folder of the cohort');
const AXIS = text.describe('Name of the axis');

const sourcesSchema = z
  .array(
    z.strictObject({ path: text.describe('Relative to the repository'), text: text.describe('Decoded') }),
  )
  .describe('The files that findings point into');

const listSchema = z
  .strictObject({
    count: count.describe('How many'),
    first: z.array(text).describe('The first few; count may be larger'),
  })
  .describe('A list of texts, possibly shortened');

const ruleKindSchema = z.enum(['subset', 'tie', 'pair', 'tuple']).describe('A kind of rule');

/** Python's integers are unlimited, but JSON's are not. */
const integerSchema = z
  .union([z.int(), text.regex(/^-?\d{1,4000}$/)])
  .describe('An integer; a string of decimal digits beyond 2^53');

const digitsSchema = text.regex(/^\d{1,4000}$/).describe('A non-negative integer of any size');

export const causeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('axis').describe('An axis as a whole'),
      axis: AXIS,
      change: z.enum(['added', 'removed']).describe('What happened to it'),
      levels: listSchema,
    }),
    z.strictObject({
      kind: z.literal('levels').describe('Levels of an axis'),
      axis: AXIS,
      added: listSchema,
      removed: listSchema,
    }),
    z.strictObject({
      kind: z.literal('rule').describe('A rule'),
      rule: ruleKindSchema,
      name: text.describe('Its name'),
      change: z.enum(['added', 'removed', 'changed', 'renamed']).describe('What happened to it'),
      before: text.nullable().describe('Its former name, if renamed'),
      added: listSchema.describe(
        'What its list gained, such as combinations or kept levels; empty if something else changed',
      ),
      removed: listSchema,
    }),
    z.strictObject({
      kind: z.literal('replicates').describe('How often rows are repeated'),
      axis: AXIS,
      before: digitsSchema.describe('1 if it is not listed'),
      after: digitsSchema,
    }),
    z.strictObject({
      kind: z.literal('catalog').describe('Rows of a catalog that a plan requires'),
      catalog: text.describe('Name of the file'),
      added: listSchema.describe('Ids added to the catalog'),
      removed: listSchema.describe('Ids removed from the catalog'),
    }),
    z.strictObject({
      kind: z.literal('selection').describe('The curated selection'),
      change: z.enum(['added', 'removed', 'changed']).describe('What happened to it'),
      added: listSchema.describe('Ids added to it'),
      removed: listSchema.describe('Ids removed from it'),
    }),
    z.strictObject({
      kind: z.literal('replication').describe('A count of replication_config.csv'),
      stage: stageSchema,
      before: digitsSchema,
      after: digitsSchema,
    }),
    z.strictObject({
      kind: z.literal('generator').describe('The generator of a template, in the catalog of its stage'),
      stage: stageSchema,
      template: text.describe('Its id'),
      before: text.describe('Its value before'),
      after: text.describe('Its value now'),
    }),
    z.strictObject({
      kind: z.literal('model').describe('The model of an id in llm_models.csv that the plan uses'),
      llm: text.describe('The id, as in specs'),
      before: text.describe('The model before'),
      after: text.nullable().describe('The model now; null if the id names none'),
    }),
    z.strictObject({
      kind: z
        .literal('assignment')
        .describe('The id of a model that is to make generations which were planned before by another'),
      stage: stageSchema,
      before: text.describe('The id before, as in specs'),
      after: text.describe('The id now'),
    }),
    z.strictObject({
      kind: z
        .literal('order')
        .describe(
          'Another order of the same parts of a spec, which changes only the order of membership.csv',
        ),
      of: z.enum(['axes', 'levels', 'rules', 'entries', 'columns']).describe('What is in another order'),
      name: text.describe('The axis of the levels, or the rule of the entries; otherwise empty'),
    }),
    z.strictObject({
      kind: z.literal('cohort').describe('A cohort as a whole, in a reason of several cohorts'),
      change: z
        .enum(['added', 'removed', 'excluded', 'repaired'])
        .describe(
          'What happened to it; excluded: the settings no longer cover it; repaired: it was invalid, and so planned nothing',
        ),
    }),
    z.strictObject({
      kind: z.literal('setting').describe('A setting of the check'),
      name: z.enum(['dialect', 'data-root']).describe('Its name'),
      before: text.describe('Its value before'),
      after: text.describe('Its value now'),
    }),
  ])
  .describe('One edit of the inputs of a cohort, including included files, that can change its plan');

const attributedSchema = z
  .strictObject({
    kind: z
      .enum(['edit', 'together', 'either', 'several'])
      .describe(
        'edit: undoing this edit alone undoes it (several causes cannot be undone separately); together: undoing any of them undoes it; either: undoing one is not enough, since each of them suffices; several: too many causes to distinguish',
      ),
    causes: z.array(count).describe('Indices of the causes, from 0'),
    stages: z
      .array(
        z.strictObject({
          stage: stageSchema,
          added: count.describe('Planned now, but not before'),
          removed: count.describe('Planned before, but not now'),
        }),
      )
      .describe('Drafts, essays, evaluations'),
  })
  .describe('What one edit, or several together, add to a plan and remove from it');

const planChangeSchema = z
  .strictObject({
    stages: z
      .array(
        z.strictObject({
          stage: stageSchema,
          before: count.describe('Planned before'),
          after: count.describe('Planned now'),
          added: generationsSchema.describe('Planned now, but not before'),
          removed: generationsSchema.describe('Planned before, but not now'),
        }),
      )
      .describe('Drafts, essays, evaluations'),
    causes: z
      .array(causeSchema)
      .describe('Edits that may have caused the change; empty if the reason is elsewhere'),
    attributed: z
      .array(attributedSchema)
      .describe(
        'The effect of each cause; the entries add up to what the stages add and remove. Empty if nothing changes, or one side has no such cohort',
      ),
  })
  .describe('What a change does to the plan of a cohort');

const presenceSchema = z
  .enum([...statesSchema.options, 'absent'])
  .describe('The state of a cohort; absent if there is no such cohort');

export const cohortChangeSchema = z
  .strictObject({
    id: ID,
    specPath: PATH,
    before: presenceSchema,
    after: presenceSchema,
    touches: z
      .array(z.enum(['settings', 'spec', 'include', 'catalog', 'selection', 'output', 'generation']))
      .describe('The parts of the cohort that the change touches'),
    isLeftOut: z
      .boolean()
      .nullable()
      .describe('Whether the spec of a removed cohort still exists and is only no longer checked'),
    renamedFrom: ID.nullable().describe('The name of the cohort in the base, if different'),
    movedTo: PATH.nullable().describe(
      'The new path of the spec of a removed cohort, from which no spec is read',
    ),
    leftBehind: z.array(text).nullable().describe('Remaining outputs of a removed cohort'),
    isDoubtful: z
      .boolean()
      .nullable()
      .describe(
        'Whether the settings of the base cannot be read, so that no drift that differs is an old one',
      ),
    losesMetadata: z
      .boolean()
      .nullable()
      .describe('Whether metadata that the cohort needs is gone, where other metadata was missing before'),
    improvesMetadata: z
      .boolean()
      .nullable()
      .describe('Whether metadata is still missing, but none that the base does not lack for this cohort'),
    improvesMembership: z
      .boolean()
      .nullable()
      .describe('Whether the membership still differs, but in nothing that was right before'),
    plan: planChangeSchema
      .nullable()
      .describe('Null if the plan of one side is unknown: the spec is invalid there, or was not checked'),
  })
  .describe('What a change does to one cohort');

const FACTOR = text.describe('A factor: a column from which the planner reads an id');

const pairShape = z.tuple([FACTOR, FACTOR]).describe('Two factors');

const effectSchema = z
  .array(FACTOR)
  .describe('An effect: one factor for its main effect, two for their interaction');

const levelUnitsSchema = z
  .strictObject({
    level: text.describe('A level'),
    units: count.describe(
      "Generations of the factor's own stage, each id once; 0 if all are lost to others with the same ids",
    ),
  })
  .describe('The units behind one level');

const qualitySchema = z
  .strictObject({
    basis: z
      .enum(['rows', 'evaluations'])
      .describe(
        "The spec's rows, dimension by dimension; or the evaluations, one by one, of a curated selection, of fields with several columns, or if some have the same id",
      ),
    factors: z
      .array(
        z.strictObject({
          name: FACTOR,
          stage: stageSchema,
          levels: count.describe('Number of different levels'),
          fewest: levelUnitsSchema.nullable().describe('The level with the fewest units'),
          most: levelUnitsSchema.nullable().describe('The level with the most units'),
          evaluations: z
            .strictObject({ fewest: count.describe('Of any level'), most: count.describe('Of any level') })
            .describe('Evaluations per level'),
        }),
      )
      .describe('The factors of the design'),
    rank: count.describe('Rank of the model of all main effects, including the constant'),
    together: z
      .array(
        z.strictObject({
          factors: z.array(FACTOR).describe('At least two'),
          isTied: z.boolean().describe('Whether the author tied all of them: one group'),
          groups: z
            .array(
              z.strictObject({
                factors: z.array(FACTOR).describe('One factor, or those that the author tied'),
                tie: text.nullable().describe('The tie that contains all of them'),
              }),
            )
            .describe('The factors, with those that the author tied as one: as many effects as are one here'),
        }),
      )
      .describe('Factors that always change together: one effect, not several'),
    mainEffects: z
      .array(
        z.strictObject({
          factor: FACTOR,
          possible: count.describe('Degrees of freedom: levels − 1'),
          estimable: count.describe('How many of them no combination of the other main effects explains'),
        }),
      )
      .describe(
        'Main effects of factors that vary; the first of several that always change together represents the others',
      ),
    nested: z
      .array(z.strictObject({ inner: FACTOR, outer: FACTOR }))
      .describe('Each level of inner occurs with one level of outer only'),
    interactions: z
      .array(
        z.strictObject({
          factors: pairShape,
          possible: count.describe('Degrees of freedom'),
          estimable: count.describe('How many of them are beyond all main effects'),
        }),
      )
      .describe('Interactions of two factors that cannot be estimated in full'),
    aliases: z
      .array(
        z.strictObject({
          effects: z.tuple([effectSchema, effectSchema]).describe('The two effects'),
          shared: count.describe('Degrees of freedom that both explain'),
          isAcross: z
            .boolean()
            .describe(
              'Whether these are interactions across two dimensions of the product, which follow from what the main effects within each share',
            ),
        }),
      )
      .describe(
        'Aliases among main effects and interactions of two factors, within and across dimensions of the product',
      ),
    isComplete: z
      .boolean()
      .describe('False if the design is too large for some of the above: what is missing is unknown'),
    coverage: z
      .array(
        z.strictObject({
          factors: pairShape,
          met: count.describe('Combinations of levels that occur'),
          possible: count.describe('Possible combinations'),
          holes: z.array(z.tuple([text, text])).describe('The first few that do not occur'),
        }),
      )
      .describe('Pairs of factors some of whose combinations do not occur'),
    cells: z
      .array(
        z.strictObject({
          factors: pairShape,
          stage: stageSchema.describe('The later of their stages, whose generations are counted'),
          met: count.describe('Combinations that occur'),
          possible: count.describe('Combinations of their levels'),
          fewest: count.describe('Generations of the rarest combination that occurs'),
          most: count.describe('Generations of the most frequent combination'),
          association: z.number().nullable().describe("Cramér's V; null if it is 0 or 1"),
        }),
      )
      .describe('Replicates per combination of two factors that vary'),
    selfJudging: z
      .strictObject({
        evaluations: count.describe('All evaluations'),
        ownEssay: count.describe('Judged by the model that wrote the essay'),
        ownDraft: count.describe('Judged by the model that wrote the draft, but not the essay'),
        unknown: count.describe('The model of the judge or of a writer is unknown'),
      })
      .nullable()
      .describe('Evaluations whose judge wrote what it judges, by model; null if the modes are unknown'),
  })
  .describe('What the design can and cannot distinguish');

const designSchema = z
  .strictObject({
    id: ID,
    specPath: PATH,
    dialect: resultShape.dialect,
    state: z
      .enum(['compiled', 'invalid'])
      .describe('For an invalid spec, only includes what could be understood'),
    errors: count.describe('Findings of the severity error'),
    warnings: count.describe('Findings of the severity warning'),
    axes: z
      .array(
        z.strictObject({
          name: AXIS,
          levels: count.nullable().describe('Number of different levels; null if some of them are invalid'),
          first: z.array(text).describe('The first few'),
          file: text.nullable().describe('Path of the file that lists them'),
          tuple: text.nullable().describe('The tuple whose items contain the levels'),
        }),
      )
      .describe('In the order of the product'),
    rules: z
      .array(
        z.strictObject({
          kind: ruleKindSchema,
          name: text.describe('Its name; for a subset, its axis'),
          members: z.array(text).describe('The axes of the rule'),
          words: text.describe('What it does'),
          file: text.nullable().describe('Path of the file that contains it'),
          levels: count.nullable().describe('Number of levels that the rule results in'),
        }),
      )
      .describe('In the order in which they are applied'),
    replicates: z
      .array(z.strictObject({ axis: AXIS, count: integerSchema }))
      .describe('How often rows are repeated'),
    steps: z
      .array(
        z.strictObject({
          label: text.describe('The step'),
          rows: integerSchema.nullable().describe('Null from the first invalid part onward'),
        }),
      )
      .describe('Rows after each step; the first is the naive product of all axes'),
    columns: z
      .array(
        z.strictObject({
          name: text.describe('Its name'),
          values: count.describe('Different values over all rows'),
          stages: z.array(stageSchema).describe('The stages that read it'),
        }),
      )
      .nullable()
      .describe('Columns of the rows; null unless the spec compiles'),
    unread: z.array(text).nullable().describe('Columns that no stage reads; null unless the spec compiles'),
    quality: qualitySchema.nullable().describe('Null unless every stage could be planned'),
    plan: planSchema.nullable().describe('Null unless every stage could be planned'),
    collapsed: z
      .array(z.strictObject({ stage: stageSchema, lost: count.describe('How many') }))
      .describe('Generations with the id of another one'),
    selection: text.nullable().describe('The curated selection that restricts every cohort'),
  })
  .describe('The design of a cohort at a glance');

const runSchema = z
  .strictObject({
    commit: text.nullable().describe('The commit that was checked; null if unknown'),
    id: text.nullable().describe('Id of the workflow run'),
    attempt: z.int().min(1).nullable().describe('Attempt of the run, from 1'),
  })
  .describe('The run that wrote the report');

const settingChangeSchema = z
  .strictObject({
    setting: text.describe('Its key, such as data-root'),
    before: text.nullable().describe('Its value in the base; null if not set'),
    after: text.nullable().describe('Its value in the head; null if not set'),
    holds: z.boolean().describe('Whether it already applies to this check; otherwise, it does after merging'),
  })
  .describe('One setting that a change modifies');

const workflowsSchema = z
  .array(
    z.strictObject({
      path: PATH,
      job: text
        .nullable()
        .describe('The name of a job that runs this check elsewhere; null where this file runs it'),
      unread: PATH.nullable().describe(
        'The file that could not be read, if it is unknown whether this file runs the check; otherwise null',
      ),
    }),
  )
  .describe('Workflows and actions that the change edits and by which it can get around this check');

const usdPerMtok = text.describe('US dollars per million tokens, as exact decimal text');

const modelPriceSchema = z
  .strictObject({
    model: text.describe('As in llm_models.csv'),
    inputUsdPerMtok: usdPerMtok,
    outputUsdPerMtok: usdPerMtok,
  })
  .describe('The price of a model');

/** How a change alters the check that judges it, which a reviewer should see first. */
export const announcementsSchema = z
  .strictObject({
    settings: z
      .array(settingChangeSchema)
      .nullable()
      .describe('The settings that the change modifies; null if the settings of the base are unknown'),
    workflows: workflowsSchema,
    prices: z
      .strictObject({
        added: z.array(modelPriceSchema).describe('Prices that only the head has'),
        changed: z
          .array(z.strictObject({ before: modelPriceSchema, after: modelPriceSchema }))
          .describe('Until the change is merged, the price before counts'),
        removed: z.array(modelPriceSchema).describe('Until the change is merged, they still count'),
        models: z
          .array(
            z.strictObject({
              llm: text.describe('The id, as in specs'),
              from: text.describe('Its model in the base'),
              to: text.nullable().describe('Its model in the head; null if it names none'),
              counts: z
                .enum(['own', 'dearer', 'unknown'])
                .describe(
                  'own: the price of the new model counts; dearer: the higher of both prices, since only the change has one for the new model; unknown: the new model has no price',
                ),
              isUsed: z.boolean().describe('Whether a planned run uses the id'),
            }),
          )
          .describe('Ids that stand for another model'),
        settings: z.array(settingChangeSchema).describe('The settings below prices that the change modifies'),
      })
      .nullable()
      .describe('Changes of prices; null without a price table'),
  })
  .describe('How the change alters its own check');

const partSchema = z
  .strictObject({
    shard: z
      .strictObject({
        index: z.int().min(1).describe('From 1'),
        total: z.int().min(1).describe('How many parts there are'),
      })
      .describe('Which part of the check'),
    settings: z
      .array(z.strictObject({ name: text.describe('Name of the input'), value: text.describe('As text') }))
      .describe('The settings used, which are the same in all jobs of a check'),
    cohortsHash: text.describe('A hash of the paths of all specs, including those of other parts'),
    sources: sourcesSchema,
    designs: z
      .array(designSchema)
      .describe(
        'Designs of cohorts that have drifted or that the change affects; as many as there is room for',
      ),
    change: z
      .strictObject({
        base: z
          .strictObject({ commit: text.describe('Its commit'), ...resultShape, sources: sourcesSchema })
          .nullable()
          .describe('The result for the base'),
        baseFailure: text.nullable().describe('Why there is no base'),
        cohorts: z.array(cohortChangeSchema).describe('Cohorts that the change touches, by id'),
        whole: text
          .nullable()
          .describe(
            'The effect on the plans of all cohorts together, in a format of this version; only in the first part, and null without a base',
          ),
        firstOutputs: z
          .array(z.enum(['manifest', 'membership', 'metadata']))
          .describe('Kinds of output of which the change commits the first'),
        settings: z
          .array(settingChangeSchema)
          .nullable()
          .describe('The settings that the change modifies; null if the settings of the base are unknown'),
        workflows: workflowsSchema,
        sharedEdits: z
          .array(
            z.strictObject({
              path: PATH,
              hunks: z
                .array(
                  z.strictObject({
                    before: count.describe('Line number before'),
                    after: count.describe('Line number after'),
                    removed: z.array(text).describe('Removed lines'),
                    added: z.array(text).describe('Added lines'),
                  }),
                )
                .describe('Changed lines'),
              more: count.describe('Number of other changed lines'),
              commit: z
                .strictObject({
                  oid: text.describe('Its id'),
                  parents: z.array(text).describe('Ids of its parents'),
                  author: text.describe('Who wrote it'),
                  date: text.describe('When, in ISO 8601'),
                  subject: text.describe('First line of its message'),
                })
                .nullable()
                .describe('The latest commit of the change that touches it; null if unknown'),
              includedBy: z
                .array(ID)
                .nullable()
                .describe('The cohorts that include it; null if every cohort reads it'),
            }),
          )
          .nullable()
          .describe('Changes of files that several cohorts read; null if not determined'),
        price: text
          .nullable()
          .describe(
            'The cost of the whole change and the result of the budget, in a format of this version; only in the first part, and null without a price table',
          ),
        tolerated: z
          .array(
            z.strictObject({
              cohort: ID.nullable().describe('The cohort of the finding; null for the repository'),
              finding: text.describe('How this version identifies the finding'),
              severity: text
                .nullable()
                .describe('According to the settings of the change; null if they ignore it'),
            }),
          )
          .describe('Findings that existed before, to which the settings of the change apply'),
      })
      .nullable()
      .describe('The change between the base and the head; null if there is none'),
  })
  .describe('Additional input for the job that merges the parts of a check');

export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of this shape'),
    tool: z
      .strictObject({
        name: z.literal('cohort-ci').describe('Its name'),
        version: z.string().describe('Its version'),
      })
      .describe('The program that wrote the report'),
    run: runSchema.nullable().describe('Null outside a workflow'),
    dialect: resultShape.dialect,
    dataRoot: resultShape.dataRoot,
    patterns: resultShape.patterns,
    counts: z
      .strictObject({
        cohorts: count
          .nullable()
          .describe('All cohorts; null if the settings cannot be used, so that none was looked for'),
        clean: count.describe('Cohorts that are clean'),
        drifted: count.describe('Cohorts whose outputs have drifted'),
        invalid: count.describe('Cohorts whose spec or catalogs are invalid'),
        unchecked: count.describe('Cohorts that could not be checked'),
        ...severitiesSchema.shape,
        codes: z
          .array(
            z.strictObject({
              code: diagnosticSchema.shape.code,
              severity: diagnosticSchema.shape.severity,
              count: count.describe('How many'),
              fixable: count.describe('Those with a fix that `check --fix` applies'),
            }),
          )
          .describe('Findings by code, with drift: the most severe first, then the most frequent'),
      })
      .describe('Cohorts by state, and findings by severity; a finding in several cohorts counts once'),
    cohorts: resultShape.cohorts,
    diagnostics: resultShape.diagnostics,
    account: resultShape.account,
    announcements: announcementsSchema
      .nullable()
      .describe('Null unless a change is checked; in the report of a part, see `part`'),
    part: partSchema.nullable().describe('Null in the report of a whole check'),
  })
  .describe('What one check of a repository found');

export type JsonReport = z.infer<typeof reportSchema>;

export type JsonPart = NonNullable<JsonReport['part']>;

export type JsonDesign = JsonPart['designs'][number];

export type JsonAnnouncements = z.infer<typeof announcementsSchema>;

export type JsonSettingChange = NonNullable<NonNullable<JsonPart['change']>['settings']>[number];

export type JsonQuality = z.infer<typeof qualitySchema>;

export type JsonCohortChange = NonNullable<JsonPart['change']>['cohorts'][number];

export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema);
}
