import { z } from 'zod';
import { planSchema } from './cohort-schema.ts';
import { qualitySchema } from './quality-schema.ts';
import { resultShape } from './result-shape.ts';
import { AXIS, count, ID, PATH, ruleKindSchema, stageSchema, text } from './shared-schemas.ts';

/** Python's integers are unlimited, but JSON's are not. */
const integerSchema = z
  .union([z.int(), text.regex(/^-?\d{1,4000}$/)])
  .describe('An integer; a string of decimal digits beyond 2^53');

export const designSchema = z
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

export type JsonDesign = z.infer<typeof designSchema>;
