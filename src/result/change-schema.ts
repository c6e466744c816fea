import { z } from 'zod';
import { statesSchema } from './cohort-schema.ts';
import { generationsSchema } from './outputs-schema.ts';
import { AXIS, count, ID, PATH, ruleKindSchema, stageSchema, text } from './shared-schemas.ts';

const listSchema = z
  .strictObject({
    count: count.describe('How many'),
    first: z.array(text).describe('The first few; count may be larger'),
  })
  .describe('A list of texts, possibly shortened');

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

export type JsonCohortChange = z.infer<typeof cohortChangeSchema>;
