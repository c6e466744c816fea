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
      .describe('A part of a file; a file as a whole; a path where nothing stands and something is wanted'),
    path: z.string().describe('Relative to the repository, with / between its parts'),
    start: pointSchema.nullable().describe('First character; null unless kind is span'),
    end: pointSchema.nullable().describe('After the last character; null unless kind is span'),
  })
  .describe('Where a finding points');

const relatedSchema = z
  .strictObject({
    message: z.string().describe('What part it takes'),
    location: locationSchema.describe('Where it is'),
  })
  .describe('Another place that takes part');

const fixSchema = z
  .strictObject({
    safe: z
      .boolean()
      .describe('Whether `check --fix` makes it; the others are mechanical, and somebody has to decide'),
    edits: z
      .array(
        z.strictObject({
          path: z.string().describe('Relative to the repository, with / between its parts'),
          start: pointSchema.describe('First character that is replaced'),
          end: pointSchema.describe('After the last one; the same as start where text is put in'),
          text: z.string().describe('What stands there afterwards'),
        }),
      )
      .describe('Replacements, which do not overlap; all of them or none'),
    rename: z
      .strictObject({ from: z.string().describe('The path'), to: z.string().describe('The new path') })
      .nullable()
      .describe('A file that gets another path'),
  })
  .describe('What the hint says, as edits');

const diagnosticSchema = z
  .strictObject({
    code: z.string().describe('A stable name for the kind of finding, such as axis/unknown-level'),
    severity: z.enum(['error', 'warning', 'notice']).describe('As the settings of the repository have it'),
    message: z.string().describe('What is wrong'),
    hint: z.string().nullable().describe('What to do about it'),
    location: locationSchema,
    related: z.array(relatedSchema).describe('Every other place that takes part'),
    fix: fixSchema.nullable().describe('The hint as edits, where it is mechanical'),
    docs: z
      .string()
      .describe('Where the code is explained: an address, or the command that prints it where none is known'),
    parts: z
      .array(
        z.strictObject({
          code: z.string().describe('Its own code'),
          message: z.string().describe('A clause'),
        }),
      )
      .optional()
      .describe('What the message says one after the other, where it says several things'),
  })
  .describe('One finding');

const count = z.int().min(0);

const severitiesSchema = z
  .strictObject({
    errors: count.describe('Findings of the severity error'),
    warnings: count.describe('Findings of the severity warning'),
    notices: count.describe('Findings of the severity notice'),
  })
  .describe(
    'Findings by severity, without those that say that outputs drifted: states and outputs of cohorts do',
  );

const planSchema = z
  .strictObject({
    rows: count.describe('Rows that the spec compiles to'),
    drafts: count.describe('Drafts that the rows come to'),
    essays: count.describe('Essays that the rows come to'),
    evaluations: count.describe('Evaluations that the rows come to'),
  })
  .describe('Sizes of the plan: compiled rows, and the generations that they come to');

const stageSchema = z.enum(STAGES).describe('A stage of generations');

const generationsSchema = z
  .strictObject({
    stage: stageSchema,
    count: count.describe('How many'),
    first: z.array(z.string()).describe('The first ids; not all where count is larger'),
    levels: z
      .array(
        z.array(z.string()).describe('Its levels and those of what it is made from; empty where not known'),
      )
      .nullable()
      .describe('What the first are, from the combination on; null where none is known'),
  })
  .describe('Generations of one stage');

const statusSchema = z
  .enum(['same', 'form', 'content', 'missing', 'uncommitted'])
  .describe(
    'Byte for byte the same; the same in another form; something else; missing; outputs of this kind are not committed',
  );

const PATH = z.string().describe('Path of the file, relative to the repository');

const DIGEST = z
  .string()
  .nullable()
  .describe('A hash of all that differs in content, by which two differences are known to be the same');

const outputsSchema = z
  .strictObject({
    manifest: z
      .strictObject({
        path: PATH,
        status: statusSchema,
        form: z
          .array(z.string())
          .describe('What a difference in form consists of, or that the file is no JSON object'),
        fields: z
          .array(
            z.strictObject({
              field: z.string().describe('Name of the field, such as templates.draft'),
              added: z.array(z.string()).describe('Expected and not committed'),
              removed: z.array(z.string()).describe('Committed and not expected'),
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
          .describe(
            'What a difference in form consists of; or unknown stages, extra columns and repeated rows',
          ),
        stages: z
          .array(
            z.strictObject({
              stage: stageSchema,
              added: generationsSchema.describe('Expected and not committed'),
              removed: generationsSchema.describe('Committed and not expected'),
            }),
          )
          .describe('Stages that differ'),
        reordered: z.boolean().describe('The same generations in another order'),
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
  .describe('Committed outputs against expected ones');

const selectionSchema = z
  .strictObject({
    path: z.string().describe('The file that lists them'),
    stage: z.enum(['draft', 'essay']).describe('What it lists'),
    listed: count.describe('Listed in the file'),
    planned: count.describe('Planned by the spec, without the selection'),
    both: count.describe('Listed and planned; what is listed need not be planned'),
  })
  .describe('The curated selection that narrows a cohort; counts of generations of its stage, each once');

const statesSchema = z.enum(['clean', 'drifted', 'invalid', 'unchecked']);

const cohortSchema = z
  .strictObject({
    id: z.string().describe('Name of the folder of the cohort'),
    specPath: z.string().describe('Path of the spec, relative to the repository'),
    state: statesSchema.describe(
      'Outputs are as expected; some differ; its spec or the catalogs are invalid; it could not be checked',
    ),
    failure: z.string().nullable().describe('Why an unchecked cohort could not be checked'),
    plan: planSchema.nullable().describe('Sizes of the plan; null where there is none'),
    selection: selectionSchema.nullable().describe('Null without a curated selection, or without a plan'),
    counts: severitiesSchema,
    diagnostics: z.array(diagnosticSchema).describe('Findings of this cohort, by path and place'),
    outputs: outputsSchema
      .nullable()
      .describe('Committed outputs against expected ones; null without a plan'),
  })
  .describe('One cohort');

const accountSchema = z
  .array(
    z.strictObject({
      kind: z
        .enum(['settings', 'cohort', 'spec-like', 'output', 'catalog', 'include', 'selection'])
        .describe('What the paths are; spec-like is what may have been meant for a spec'),
      disposition: z
        .enum(['checked', 'unchanged', 'not-applicable', 'not-checked'])
        .describe(
          'Checked; unchanged since the base, proven by object ids; not applicable; not checked, so that the check is not complete',
        ),
      reason: z.string().nullable().describe('Why it is not applicable or not checked'),
      paths: z.array(PATH).describe('Files and folders, by code point'),
    }),
  )
  .describe('What the check was asked about, and what became of it: every path stands here once');

/** Everything that a check finds. */
const resultShape = {
  dialect: z.enum(DIALECTS).describe("The runtime's language"),
  dataRoot: z.string().describe('The folder of cohorts/, 1_raw/ and gens/, relative to the repository'),
  patterns: z.array(z.string()).describe('The patterns that specs were looked for by'),
  cohorts: z.array(cohortSchema).describe('Sorted by id, by code point'),
  diagnostics: z.array(diagnosticSchema).describe('Findings that belong to no single cohort'),
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
    first: z.array(text).describe('The first few; not all where count is larger'),
  })
  .describe('Texts, counted');

const ruleKindSchema = z.enum(['subset', 'tie', 'pair', 'tuple']).describe('A kind of rule');

/** Python's integers are unlimited, but JSON's are not. */
const integerSchema = z
  .union([z.int(), text.regex(/^-?\d{1,4000}$/)])
  .describe('A whole number; beyond 2^53 in decimal digits');

const digitsSchema = text.regex(/^\d{1,4000}$/).describe('A whole number of any size');

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
      change: z.enum(['added', 'removed', 'changed']).describe('What happened to it'),
      added: listSchema.describe(
        'Entries of allowed or items, kept levels, tied axes; empty when something else changed',
      ),
      removed: listSchema,
    }),
    z.strictObject({
      kind: z.literal('replicates').describe('How often rows are repeated'),
      axis: AXIS,
      before: digitsSchema.describe('1 where it is not listed'),
      after: digitsSchema,
    }),
    z.strictObject({
      kind: z.literal('catalog').describe('Rows of a catalog that a plan needs'),
      catalog: text.describe('Name of the file'),
      added: listSchema.describe('Ids that the catalog has now'),
      removed: listSchema.describe('Ids that the catalog had'),
    }),
    z.strictObject({
      kind: z.literal('selection').describe('The curated selection'),
      change: z.enum(['added', 'removed', 'changed']).describe('What happened to it'),
      added: listSchema.describe('Ids that are listed now'),
      removed: listSchema.describe('Ids that were listed'),
    }),
    z.strictObject({
      kind: z.literal('replication').describe('A count of replication_config.csv'),
      stage: stageSchema,
      before: digitsSchema,
      after: digitsSchema,
    }),
    z.strictObject({
      kind: z.literal('setting').describe('A setting of the check'),
      name: z.enum(['dialect', 'data-root']).describe('Its name'),
      before: text.describe('What it was'),
      after: text.describe('What it is'),
    }),
  ])
  .describe('One edit of what a cohort is planned from, includes followed, that can change its plan');

const attributedSchema = z
  .strictObject({
    kind: z
      .enum(['edit', 'together', 'either', 'several'])
      .describe(
        'Undone by undoing this alone (several causes in it cannot be undone one by one); by undoing any one of them; by none alone, since each of two or more suffices; too many to tell apart',
      ),
    causes: z.array(count).describe('Places among the causes, from 0'),
    stages: z
      .array(
        z.strictObject({
          stage: stageSchema,
          added: count.describe('Planned now, not before'),
          removed: count.describe('Planned before, not now'),
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
          added: generationsSchema.describe('Planned now, not before'),
          removed: generationsSchema.describe('Planned before, not now'),
          toRun: count.describe('Added ones for which no metadata is committed'),
        }),
      )
      .describe('Drafts, essays, evaluations'),
    causes: z
      .array(causeSchema)
      .describe('Edits that can have made it so; empty when the reason lies elsewhere'),
    attributed: z
      .array(attributedSchema)
      .describe(
        'What each cause brings; the rows add up to what the stages add and remove. Empty when nothing changes, or one side has no such cohort',
      ),
  })
  .describe('What a change does to the plan of a cohort');

const presenceSchema = z
  .enum([...statesSchema.options, 'absent'])
  .describe('The state of a cohort; absent where there is no such cohort');

export const cohortChangeSchema = z
  .strictObject({
    id: ID,
    specPath: PATH,
    before: presenceSchema,
    after: presenceSchema,
    touches: z
      .array(z.enum(['settings', 'spec', 'include', 'catalog', 'selection', 'output', 'generation']))
      .describe('What of the cohort the change touches'),
    isLeftOut: z
      .boolean()
      .nullable()
      .describe('Whether the spec of a cohort that is gone is still there, and only no longer checked'),
    renamedFrom: ID.nullable().describe(
      'The name that the cohort has in the base, where that is another one',
    ),
    movedTo: PATH.nullable().describe(
      'Where the spec of a cohort that is gone stands now: where no spec is read from',
    ),
    leftBehind: z.array(text).nullable().describe('Outputs of a cohort that is gone, which are still there'),
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
    plan: planChangeSchema
      .nullable()
      .describe('Null when the plan is not known on one side: the spec is invalid there, or was not checked'),
  })
  .describe('What a change does to one cohort');

const FACTOR = text.describe('A factor: a column that the planner reads an id from');

const pairShape = z.tuple([FACTOR, FACTOR]).describe('Two factors');

const effectSchema = z
  .array(FACTOR)
  .describe('An effect: one factor for its main effect, two for their interaction');

const levelUnitsSchema = z
  .strictObject({
    level: text.describe('A level'),
    units: count.describe("Generations of the factor's own stage"),
  })
  .describe('The units behind one level');

const qualitySchema = z
  .strictObject({
    basis: z
      .enum(['rows', 'evaluations'])
      .describe(
        "The spec's rows, dimension by dimension; or the evaluations, one by one, of a curated selection or of fields with several columns",
      ),
    factors: z
      .array(
        z.strictObject({
          name: FACTOR,
          stage: stageSchema,
          levels: count.describe('Different levels that are met'),
          fewest: levelUnitsSchema.nullable().describe('The level with the fewest units'),
          most: levelUnitsSchema.nullable().describe('The level with the most units'),
          evaluations: z
            .strictObject({ fewest: count.describe('Of any level'), most: count.describe('Of any level') })
            .describe('Evaluations per level'),
        }),
      )
      .describe('What the design varies'),
    rank: count.describe('Rank of the model of all main effects, the constant included'),
    together: z
      .array(
        z.strictObject({
          factors: z.array(FACTOR).describe('At least two'),
          isTied: z.boolean().describe('Whether the author tied them'),
          tie: text.nullable().describe('The tie that names them all'),
        }),
      )
      .describe('Factors that always change together: one effect, not several'),
    mainEffects: z
      .array(
        z.strictObject({
          factor: FACTOR,
          possible: count.describe('Degrees of freedom: levels less one'),
          estimable: count.describe('Of them, those that no combination of the other main effects explains'),
        }),
      )
      .describe('Of factors that vary; of those that always change together the first stands for all'),
    nested: z
      .array(z.strictObject({ inner: FACTOR, outer: FACTOR }))
      .describe('Each level of inner occurs with one level of outer only'),
    interactions: z
      .array(
        z.strictObject({
          factors: pairShape,
          possible: count.describe('Degrees of freedom'),
          estimable: count.describe('Of them, those beyond all main effects'),
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
              'Whether these are interactions across two dimensions of the product: then it follows from what the main effects within each share',
            ),
        }),
      )
      .describe(
        'Main effects with each other and with interactions, and interactions of two factors with each other, within a dimension of the product and across',
      ),
    isComplete: z
      .boolean()
      .describe('False when the design is too large for some of the above: what is missing is not known'),
    coverage: z
      .array(
        z.strictObject({
          factors: pairShape,
          met: count.describe('Combinations of levels that are met'),
          possible: count.describe('Combinations that there are'),
          holes: z.array(z.tuple([text, text])).describe('The first few that are not met'),
        }),
      )
      .describe('Pairs of factors whose combinations are not all met'),
    cells: z
      .array(
        z.strictObject({
          factors: pairShape,
          stage: stageSchema.describe('The later of their stages, whose generations are counted'),
          met: count.describe('Combinations that are met'),
          fewest: count.describe('Generations of the rarest combination that is met'),
          most: count.describe('Generations of the most frequent combination'),
          association: z.number().nullable().describe("Cramér's V, where it is neither 0 nor 1"),
        }),
      )
      .describe('Replicates per combination of two factors that vary'),
    selfJudging: z
      .strictObject({
        evaluations: count.describe('All evaluations'),
        ownEssay: count.describe('Judged by the model that wrote the essay'),
        ownDraft: count.describe('Judged by the model that wrote the draft, and not the essay'),
        unknown: count.describe('Whose judge or writers have no known model'),
      })
      .nullable()
      .describe('Evaluations whose judge wrote what it judges, by model; null where modes are not known'),
  })
  .describe('What the design can and cannot tell');

const designSchema = z
  .strictObject({
    id: ID,
    specPath: PATH,
    dialect: resultShape.dialect,
    state: z
      .enum(['compiled', 'invalid'])
      .describe('Of an invalid spec only what could be understood is here'),
    errors: count.describe('Findings of the severity error'),
    warnings: count.describe('Findings of the severity warning'),
    axes: z
      .array(
        z.strictObject({
          name: AXIS,
          levels: count.nullable().describe('Different levels; null when some of them are invalid'),
          first: z.array(text).describe('The first few'),
          file: text.nullable().describe('Path of the file that lists them'),
          tuple: text.nullable().describe('The tuple whose items give the levels'),
        }),
      )
      .describe('In the order of the product'),
    rules: z
      .array(
        z.strictObject({
          kind: ruleKindSchema,
          name: text.describe('The axis of a subset; else the name that the rule makes'),
          members: z.array(text).describe('Names that the rule takes'),
          words: text.describe('What it does'),
          file: text.nullable().describe('Path of the file that holds it'),
          levels: count.nullable().describe('Levels of what the rule makes'),
        }),
      )
      .describe('In the order in which they run'),
    replicates: z
      .array(z.strictObject({ axis: AXIS, count: integerSchema }))
      .describe('How often rows are repeated'),
    steps: z
      .array(
        z.strictObject({
          label: text.describe('What is done'),
          rows: integerSchema.nullable().describe('Null from the first invalid part on'),
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
      .describe('Generations that get the id of another one'),
    selection: text.nullable().describe('The curated selection that narrows every cohort'),
  })
  .describe('The design of a cohort at a glance');

const runSchema = z
  .strictObject({
    commit: text.nullable().describe('The commit that was checked; null where git names none'),
    id: text.nullable().describe('Number of the run of the workflow'),
    attempt: z.int().min(1).nullable().describe('Which attempt of the run it is'),
  })
  .describe('What wrote the report and what it is about');

const settingChangeSchema = z
  .strictObject({
    setting: text.describe('Its key, such as data-root'),
    before: text.nullable().describe('Its value in the base; null where it is not set'),
    after: text.nullable().describe('Its value in the head; null where it is not set'),
    holds: z.boolean().describe('Whether it holds for this check already; else once it is merged'),
  })
  .describe('One setting that a change sets differently');

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
      .describe('The settings in force: all jobs of one check agree in them'),
    cohortsHash: text.describe('A hash of the paths of the specs of all parts together'),
    sources: sourcesSchema,
    designs: z
      .array(designSchema)
      .describe('Of cohorts that drifted or that the change alters; as many as there is room for'),
    change: z
      .strictObject({
        base: z
          .strictObject({ commit: text.describe('Its commit'), ...resultShape, sources: sourcesSchema })
          .nullable()
          .describe('What is found in the base'),
        baseFailure: text.nullable().describe('Why there is no base'),
        cohorts: z.array(cohortChangeSchema).describe('Cohorts that the change touches, by id'),
        settings: z
          .array(settingChangeSchema)
          .nullable()
          .describe('What the change sets differently; null where the settings of the base are not known'),
        workflows: z
          .array(
            z.strictObject({
              path: PATH,
              job: text
                .nullable()
                .describe('The name of a job that runs this check elsewhere; null where this file runs it'),
            }),
          )
          .describe('Workflows and actions that the change edits and by which it can get around this check'),
        sharedEdits: z
          .array(
            z.strictObject({
              path: PATH,
              hunks: z
                .array(
                  z.strictObject({
                    before: count.describe('Line at which it stood'),
                    after: count.describe('Line at which it stands'),
                    removed: z.array(text).describe('Lines that are gone'),
                    added: z.array(text).describe('Lines that are new'),
                  }),
                )
                .describe('Changed lines'),
              more: count.describe('Changed lines beside them'),
              commit: z
                .strictObject({
                  oid: text.describe('Its id'),
                  parents: z.array(text).describe('Those of its parents'),
                  author: text.describe('Who wrote it'),
                  date: text.describe('When, in ISO 8601'),
                  subject: text.describe('What it is about'),
                })
                .nullable()
                .describe('The newest commit of the change that touches it; null where it is not known'),
            }),
          )
          .nullable()
          .describe('What the change does to files that several cohorts read; null where nobody looked'),
        price: text
          .nullable()
          .describe(
            'What the whole change costs, and what the budget says, as the same version reads it; in the first part alone, and null without a table of prices',
          ),
        tolerated: z
          .array(
            z.strictObject({
              cohort: ID.nullable().describe('The cohort that has it; null for the repository'),
              finding: text.describe('What a finding is known by in this version'),
              severity: text.nullable().describe('As the change has it; null where it ignores it'),
            }),
          )
          .describe(
            'Findings that were there before, and that count as the settings of the change have them',
          ),
      })
      .nullable()
      .describe('What lies between the base and the head; null when nothing is proposed'),
  })
  .describe('What the job needs besides that joins the parts of one check');

export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of this shape'),
    tool: z
      .strictObject({
        name: z.literal('cohort-ci').describe('Its name'),
        version: z.string().describe('Its version'),
      })
      .describe('What wrote the report'),
    run: runSchema.nullable().describe('Null outside of a workflow'),
    dialect: resultShape.dialect,
    dataRoot: resultShape.dataRoot,
    patterns: resultShape.patterns,
    counts: z
      .strictObject({
        cohorts: count.describe('All cohorts'),
        clean: count.describe('Cohorts that are clean'),
        drifted: count.describe('Cohorts whose outputs drifted'),
        invalid: count.describe('Cohorts whose spec or catalogs are invalid'),
        unchecked: count.describe('Cohorts that could not be checked'),
        ...severitiesSchema.shape,
      })
      .describe('Cohorts by state, and findings by severity; a finding of several cohorts counts once'),
    cohorts: resultShape.cohorts,
    diagnostics: resultShape.diagnostics,
    account: resultShape.account,
    part: partSchema.nullable().describe('Null in the report of a whole check'),
  })
  .describe('What one check of a repository found');

export type JsonReport = z.infer<typeof reportSchema>;

export type JsonPart = NonNullable<JsonReport['part']>;

export type JsonDesign = JsonPart['designs'][number];

export type JsonSettingChange = NonNullable<NonNullable<JsonPart['change']>['settings']>[number];

export type JsonQuality = z.infer<typeof qualitySchema>;

export type JsonCohortChange = NonNullable<JsonPart['change']>['cohorts'][number];

export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema);
}
