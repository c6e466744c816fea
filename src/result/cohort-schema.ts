import { z } from 'zod';
import { diagnosticSchema, severitiesSchema } from './finding-schema.ts';
import { outputsSchema } from './outputs-schema.ts';
import { count, text } from './shared-schemas.ts';

export const planSchema = z
  .strictObject({
    rows: count.describe('Rows that the spec compiles to'),
    drafts: count.describe('Drafts in the plan'),
    essays: count.describe('Essays in the plan'),
    evaluations: count.describe('Evaluations in the plan'),
  })
  .describe('Sizes of the plan: compiled rows, and the generations planned from them');

const selectionSchema = z
  .strictObject({
    path: text.describe('The file that lists them'),
    stage: z.enum(['draft', 'essay']).describe('The stage of the listed generations'),
    listed: count.describe('Listed generations'),
    planned: count.describe('Generations planned by the spec, without the selection'),
    both: count.describe('Generations both listed and planned; listed ones need not be planned'),
  })
  .describe(
    'The curated selection that restricts a cohort; counts are of different generations of its stage',
  );

export const statesSchema = z.enum(['clean', 'drifted', 'invalid', 'unchecked']);

export const cohortSchema = z
  .strictObject({
    id: text.describe('Name of the folder of the cohort'),
    specPath: text.describe('Path of the spec, relative to the repository'),
    state: statesSchema.describe(
      'All outputs are as expected; some differ; its spec or the catalogs are invalid; it could not be checked',
    ),
    isDriftAccepted: z
      .literal(true)
      .optional()
      .describe('The settings accept that the cohort has drifted; otherwise absent'),
    failure: text.nullable().describe('Why an unchecked cohort could not be checked'),
    plan: planSchema.nullable().describe('Sizes of the plan; null if there is none'),
    selection: selectionSchema.nullable().describe('Null without a curated selection, or without a plan'),
    counts: severitiesSchema,
    diagnostics: z.array(diagnosticSchema).describe('Findings of this cohort, sorted by path and position'),
    outputs: outputsSchema
      .nullable()
      .describe('Comparison of committed and expected outputs; null without a plan'),
  })
  .describe('One cohort');
