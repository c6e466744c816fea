import { z } from 'zod';
import { count, PATH, stageSchema, text } from './shared-schemas.ts';

export const generationsSchema = z
  .strictObject({
    stage: stageSchema,
    count: count.describe('How many'),
    first: z.array(text).describe('The first ids; count may be larger'),
    levels: z
      .array(z.array(text).describe('Its levels and those of its ancestors; empty if unknown'))
      .nullable()
      .describe('The levels of the first ones, starting with the combination; null if none is known'),
  })
  .describe('Generations of one stage');

const statusSchema = z
  .enum(['same', 'form', 'content', 'missing', 'uncommitted'])
  .describe(
    'Byte for byte the same; different only in form; different content; missing; outputs of this kind are not committed',
  );

const DIGEST = text.nullable().describe('A hash that identifies the whole difference in content');

export const outputsSchema = z
  .strictObject({
    manifest: z
      .strictObject({
        path: PATH,
        status: statusSchema,
        form: z.array(text).describe('The differences in form, or that the file is not a JSON object'),
        fields: z
          .array(
            z.strictObject({
              field: text.describe('Name of the field, such as templates.draft'),
              added: z.array(text).describe('Expected, but not committed'),
              removed: z.array(text).describe('Committed, but not expected'),
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
          .array(text)
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
        path: text.describe('Path of the folder of all generations, relative to the repository'),
        status: statusSchema,
        missing: z.array(generationsSchema).describe('Planned generations without a file'),
        stale: z.array(generationsSchema).describe('Committed generations that no spec plans anymore'),
      })
      .describe('The metadata of generations'),
  })
  .describe('Comparison of committed and expected outputs');
