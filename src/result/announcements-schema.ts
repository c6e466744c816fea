import { z } from 'zod';
import { PATH, text } from './shared-schemas.ts';

export const settingChangeSchema = z
  .strictObject({
    setting: text.describe('Its key, such as data-root'),
    before: text.nullable().describe('Its value in the base; null if not set'),
    after: text.nullable().describe('Its value in the head; null if not set'),
    holds: z.boolean().describe('Whether it already applies to this check; otherwise, it does after merging'),
  })
  .describe('One setting that a change modifies');

export const workflowsSchema = z
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

export type JsonAnnouncements = z.infer<typeof announcementsSchema>;

export type JsonSettingChange = z.infer<typeof settingChangeSchema>;
