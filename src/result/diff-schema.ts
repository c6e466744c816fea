import { z } from 'zod';
import { announcementsSchema } from './announcements-schema.ts';
import { causeSchema, cohortChangeSchema } from './change-schema.ts';
import { count, stageSchema, text } from './shared-schemas.ts';

/**
 * The output of `diff --format json`. It is versioned like the report: within a version, fields may be added, but not
 * removed, renamed or redefined. Loads zod.
 */

const COMMIT = text.describe('A commit');

const perStage = z
  .strictObject({
    draft: count.describe('Drafts'),
    essay: count.describe('Essays'),
    evaluation: count.describe('Evaluations'),
  })
  .describe('Generations by stage');

const usd = text.regex(/^-?\d+(\.\d+)?$/).describe('US dollars as exact decimal text');

const amountsShape = {
  expectedUsd: usd.describe('US dollars as exact decimal text, without runs of unknown price'),
  atMostUsd: usd
    .nullable()
    .describe('With the maximum number of output tokens; null if the settings have no maximum'),
  runs: count.describe('Runs with a known price'),
  unknown: count.describe('Runs with an unknown price'),
};

const costShape = {
  ...amountsShape,
  copies: count.describe('Generations that are copied, so that no model runs'),
  asOf: text.nullable().describe('The earliest date of the prices used; null if there are none'),
  stages: z
    .array(z.strictObject({ stage: stageSchema, ...amountsShape }))
    .describe('Stages that run a model'),
  models: z
    .array(z.strictObject({ model: text.describe('As in llm_models.csv'), ...amountsShape }))
    .describe('By model, most expensive first'),
  unpriced: z
    .array(
      z.strictObject({
        stage: stageSchema,
        llm: text.describe('The id of the model, as in specs'),
        model: text.nullable().describe('The model of the id; null if it has none'),
        why: z
          .enum(['no-model', 'no-price', 'no-tokens'])
          .describe('The id has no model; the table has no price; the settings have no tokens'),
        runs: count.describe('Number of runs'),
      }),
    )
    .describe('Ids without a price'),
  conflicts: z
    .array(
      z.strictObject({
        stage: stageSchema,
        llms: z.array(text).describe('The ids of the models, as in specs'),
        runs: count.describe('Number of runs'),
      }),
    )
    .describe(
      'Runs that cohorts plan with different models; the dearest counts, or none if one has no price',
    ),
};

const costSchema = z.strictObject(costShape).describe('The cost of some runs');

const budgetSchema = z
  .strictObject({
    state: z
      .enum(['off', 'within', 'exceeded', 'unknown', 'overridden'])
      .describe(
        'No budget applies; no limit is exceeded; some limit is exceeded; some limit may be exceeded; exceeded, but accepted by a label',
      ),
    outcome: z.enum(['pass', 'warn', 'fail']).describe('The consequence for a pull request'),
    label: text.nullable().describe('The label that accepts a change over budget'),
    limits: z
      .array(
        z.strictObject({
          limit: z.enum(['total', 'increase', 'percent']).describe('Which limit'),
          state: z.enum(['within', 'exceeded', 'unknown']).describe('Whether it is exceeded'),
          allowed: z.number().describe('Dollars, or percent'),
          amountUsd: usd.describe('The amount that is compared with it'),
          ofUsd: usd.nullable().describe('For percent: the cost of everything that the base plans'),
        }),
      )
      .describe('Each limit'),
  })
  .describe("The result of comparing the change with the base's budget");

const reasonSchema = z
  .strictObject({
    kind: z
      .enum([
        'edit',
        'together',
        'either',
        'several',
        'new',
        'gone',
        'excluded',
        'silent',
        'elsewhere',
        'repaired',
        'unplanned',
        'uncopied',
        'copied',
      ])
      .describe(
        'edit: one edit; together: several edits, all of which are required; either: several edits, each of which suffices; several: too many edits to distinguish; new: new cohorts; gone: removed cohorts; excluded: cohorts that the settings no longer cover; repaired: cohorts that were invalid, and so planned nothing; silent: an edit without an effect on generations; elsewhere: no known edit; unplanned: the earlier plan could not be determined; uncopied, copied: generations planned before and now are no longer copied but run a model, or the reverse',
      ),
    causes: z.array(causeSchema).describe('The edits'),
    cohorts: z.array(text).describe('Ids of the cohorts, sorted by code point'),
    added: perStage.describe('Planned now, and before by no cohort; each generation counts once'),
    removed: perStage.describe('Planned before, and now by no cohort'),
    switched: perStage.describe(
      'Different generations planned before and now that run a model instead of being copied, the reverse, or another model',
    ),
    cost: costSchema
      .nullable()
      .describe(
        'The cost of different generations that it adds or switches; null without prices, or if there is none',
      ),
  })
  .describe('One reason why plans change, in any number of cohorts');

export const diffSchema = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of this shape'),
    base: COMMIT.nullable().describe('Null before the first commit, when everything is new'),
    head: COMMIT.nullable().describe('Null for the files on disk'),
    announcements: announcementsSchema,
    added: perStage.describe('Planned now, and before by no cohort'),
    removed: perStage.describe('Planned before, and now by no cohort'),
    toRun: perStage
      .nullable()
      .describe(
        'Different generations that the head plans and no cohort of the base plans, without copies and finished runs; null without a price table',
      ),
    reasons: z.array(reasonSchema).describe('Reasons, which add up to what is added and removed'),
    price: z
      .strictObject({
        ...costShape,
        repriced: z
          .strictObject({
            before: costSchema.describe('What they cost before'),
            after: costSchema.describe('What they cost now'),
          })
          .nullable()
          .describe(
            'Runs planned before and now, but by another model; they are not part of the price; null if there are none',
          ),
        finished: count.describe('Runs that finished before'),
        unplanned: z.array(text).describe('Ids of cohorts whose plan, and thus whose cost, is unknown'),
        before: costSchema.nullable().describe('The cost of everything that the base plans; null if unknown'),
        after: costSchema.describe('The cost of everything planned now'),
        budget: budgetSchema.nullable().describe('Null if there is none'),
      })
      .nullable()
      .describe('The cost of the change; null without a price table'),
    cohorts: z.array(cohortChangeSchema).describe('Cohorts that the change touches, by id'),
    findings: z
      .array(
        z.strictObject({
          origin: z
            .enum(['introduced', 'existing', 'fixed'])
            .describe('Whether the change introduced it, it existed before, or the change fixed it'),
          code: text.describe('A stable name for the kind of finding'),
          severity: z.enum(['error', 'warning', 'notice']).describe('Its severity'),
          message: text.describe('What is wrong'),
          place: text.nullable().describe('Path, line and column; null if fixed'),
          cohorts: z.array(text).describe('Ids of the cohorts that have it'),
        }),
      )
      .describe('Findings other than drift'),
    drift: z
      .array(
        z.strictObject({
          origin: z
            .enum(['introduced', 'existing', 'fixed'])
            .describe('Whether the change introduced it, it existed before, or the change fixed it'),
          cohort: text.describe('Its id'),
          output: z.enum(['manifest', 'membership', 'metadata']).describe('Which output'),
          path: text.describe('Relative to the repository'),
          status: z
            .enum(['same', 'form', 'content', 'missing', 'uncommitted'])
            .describe('Its status, or the one before it was fixed'),
          changed: z.boolean().describe('Whether it had already drifted, but differently'),
        }),
      )
      .describe('Outputs that differ from the expected ones'),
  })
  .describe('What a change does, why, and what it costs');
