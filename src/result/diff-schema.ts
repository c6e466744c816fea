import { z } from 'zod';
import { STAGES } from '../source/stage.ts';
import { causeSchema, cohortChangeSchema } from './report-schema.ts';

/**
 * The output of `diff --format json`. It is versioned like the report: within a version, fields may be added, but not
 * removed, renamed or redefined. Loads zod.
 */

const text = z.string();
const count = z.int().min(0);
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
  expectedUsd: usd.describe('US dollars as exact decimal text; what is unknown is not in it'),
  atMostUsd: usd
    .nullable()
    .describe('With as many output tokens as the settings allow; null where they name no maximum'),
  runs: count.describe('Runs whose price is known'),
  unknown: count.describe('Runs whose price is unknown'),
};

const stage = z.enum(STAGES).describe('A stage of generations');

const costShape = {
  ...amountsShape,
  copies: count.describe('Generations that are copied: no model runs'),
  asOf: text.nullable().describe('The oldest day among the prices that count; null where none does'),
  stages: z.array(z.strictObject({ stage, ...amountsShape })).describe('Stages that run a model'),
  models: z
    .array(z.strictObject({ model: text.describe('As in llm_models.csv'), ...amountsShape }))
    .describe('By model, the dearest first'),
  unpriced: z
    .array(
      z.strictObject({
        stage,
        llm: text.describe('The id of the model, as specs name it'),
        model: text.nullable().describe('The model behind it; null where none is named'),
        why: z
          .enum(['no-model', 'no-price', 'no-tokens'])
          .describe('The id names no model; the table has no price; the settings name no tokens'),
        runs: count.describe('How many'),
      }),
    )
    .describe('What has no price'),
};

const costSchema = z.strictObject(costShape).describe('What some runs cost');

const budgetSchema = z
  .strictObject({
    state: z
      .enum(['off', 'within', 'exceeded', 'unknown', 'overridden'])
      .describe('None holds; all limits are kept; some is not; it cannot be known; a label accepts it'),
    outcome: z.enum(['pass', 'warn', 'fail']).describe('What follows on a pull request'),
    label: text.nullable().describe('The label that accepts a change over budget'),
    limits: z
      .array(
        z.strictObject({
          limit: z.enum(['total', 'increase', 'percent']).describe('Which limit'),
          state: z.enum(['within', 'exceeded', 'unknown']).describe('Whether it is kept'),
          allowed: z.number().describe('Dollars, or percent'),
          amountUsd: usd.describe('What is compared with it'),
          ofUsd: usd.nullable().describe('Of percent: what all costs that the base plans'),
        }),
      )
      .describe('Each limit'),
  })
  .describe("What the base's budget says");

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
        'silent',
        'elsewhere',
        'unplanned',
        'uncopied',
      ])
      .describe(
        'One edit; several of which any is needed; several of which any suffices; too many to tell apart; new cohorts; cohorts that are gone; an edit without generations; no edit that is known; no earlier plan is known; what was a copy runs a model',
      ),
    causes: z.array(causeSchema).describe('The edits'),
    cohorts: z.array(text).describe('Ids of the cohorts, by code point'),
    added: perStage.describe('Planned now, not before; one of two cohorts counts twice'),
    removed: perStage.describe('Planned before, not now'),
    cost: costSchema
      .nullable()
      .describe('Of what it adds, each once; null without prices, and where nothing is paid for'),
  })
  .describe('One reason why plans change, whatever cohorts it changes');

export const diffSchema = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of this shape'),
    base: COMMIT,
    head: COMMIT.nullable().describe('Null for the files on disk'),
    added: perStage.describe('Planned now, not before'),
    removed: perStage.describe('Planned before, not now'),
    toRun: perStage.describe('Added ones for which no metadata is committed'),
    reasons: z.array(reasonSchema).describe('They add up to what is added and removed'),
    price: z
      .strictObject({
        ...costShape,
        finished: count.describe('Runs that finished before'),
        unplanned: z.array(text).describe('Ids of cohorts whose plan, and so whose cost, is not known'),
        before: costSchema.nullable().describe('All that the base plans; null where it is not known'),
        after: costSchema.describe('All that is planned now'),
        budget: budgetSchema.nullable().describe('Null where there is none'),
      })
      .nullable()
      .describe('What is to be paid for because of the change; null without a table of prices'),
    cohorts: z.array(cohortChangeSchema).describe('Cohorts that the change touches, by id'),
    findings: z
      .array(
        z.strictObject({
          origin: z.enum(['introduced', 'existing', 'fixed']).describe('Since when'),
          code: text.describe('A stable name for the kind of finding'),
          severity: z.enum(['error', 'warning', 'notice']).describe('How grave it is'),
          message: text.describe('What is wrong'),
          place: text.nullable().describe('Path, line and column; null for one that is fixed'),
          cohorts: z.array(text).describe('Ids of the cohorts that have it'),
        }),
      )
      .describe('Findings other than drift'),
    drift: z
      .array(
        z.strictObject({
          origin: z.enum(['introduced', 'existing', 'fixed']).describe('Since when'),
          cohort: text.describe('Its id'),
          output: z.enum(['manifest', 'membership', 'metadata']).describe('Which output'),
          path: text.describe('Relative to the repository'),
          status: z
            .enum(['same', 'form', 'content', 'missing', 'uncommitted'])
            .describe('How it stands, or stood'),
          changed: z.boolean().describe('Whether it drifted before, and otherwise'),
        }),
      )
      .describe('Outputs that are not what they should be'),
  })
  .describe('What a change does, why and at what price');
