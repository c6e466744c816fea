import { z } from 'zod';
import { count, text } from './shared-schemas.ts';

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
    path: text.describe('Relative to the repository, with / as separator'),
    start: pointSchema.nullable().describe('First character; null unless kind is span'),
    end: pointSchema.nullable().describe('After the last character; null unless kind is span'),
  })
  .describe('Where a finding points to');

const relatedSchema = z
  .strictObject({
    message: text.describe('How it is involved'),
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
          path: text.describe('Relative to the repository, with / as separator'),
          start: pointSchema.describe('First replaced character'),
          end: pointSchema.describe('After the last one; the same as start for an insertion'),
          text: text.describe('The new text'),
        }),
      )
      .describe('Replacements, which do not overlap; apply all of them or none'),
    rename: z
      .strictObject({ from: text.describe('The path'), to: text.describe('The new path') })
      .nullable()
      .describe('A file to rename'),
  })
  .describe('The hint as edits');

const unlistedSchema = z
  .int()
  .min(1)
  .optional()
  .describe('How many places or names the message only counts, if there are any');

const namesSchema = z
  .array(z.string())
  .optional()
  .describe('All names that the message lists or only counts, in the report of a part of a check');

export const diagnosticSchema = z
  .strictObject({
    code: text.describe('A stable name for the kind of finding, such as axis/unknown-level'),
    severity: z.enum(['error', 'warning', 'notice']).describe("According to the repository's settings"),
    message: text.describe('What is wrong'),
    hint: text.nullable().describe('What to do about it'),
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
          code: text.describe('Its own code'),
          message: text.describe('A clause'),
          unlisted: unlistedSchema,
          names: namesSchema,
        }),
      )
      .optional()
      .describe('The clauses of the message, if there are several'),
    unlisted: unlistedSchema,
    names: namesSchema,
  })
  .describe('One finding');

export const severitiesSchema = z
  .strictObject({
    errors: count.describe('Findings of the severity error'),
    warnings: count.describe('Findings of the severity warning'),
    notices: count.describe('Findings of the severity notice'),
  })
  .describe('Findings by severity, without drift, which is in the states and outputs of cohorts');
