import { z } from 'zod';
import { settingChangeSchema, workflowsSchema } from './announcements-schema.ts';
import { cohortChangeSchema } from './change-schema.ts';
import { designSchema } from './design-schema.ts';
import { resultShape } from './result-shape.ts';
import { count, ID, PATH, text } from './shared-schemas.ts';

const sourcesSchema = z
  .array(
    z.strictObject({ path: text.describe('Relative to the repository'), text: text.describe('Decoded') }),
  )
  .describe('The files that findings point into');

export const partSchema = z
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

export type JsonPart = z.infer<typeof partSchema>;
