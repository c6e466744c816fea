import { z } from 'zod';
import { announcementsSchema } from './announcements-schema.ts';
import { diagnosticSchema, severitiesSchema } from './finding-schema.ts';
import { partSchema } from './part-schema.ts';
import { resultShape } from './result-shape.ts';
import { count, text } from './shared-schemas.ts';

/**
 * The only definition of the result of a check: the types in the code, the JSON report, its published JSON Schema and
 * the parser of reports from other jobs all derive from it. It is versioned: within a version, fields may be added, but
 * not removed, renamed or redefined. Loading zod takes longer than checking a small repository, so code that runs at
 * every start may only import types from here.
 */

const runSchema = z
  .strictObject({
    commit: text.nullable().describe('The commit that was checked; null if unknown'),
    id: text.nullable().describe('Id of the workflow run'),
    attempt: z.int().min(1).nullable().describe('Attempt of the run, from 1'),
  })
  .describe('The run that wrote the report');

export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of this shape'),
    tool: z
      .strictObject({
        name: z.literal('cohort-ci').describe('Its name'),
        version: text.describe('Its version'),
      })
      .describe('The program that wrote the report'),
    run: runSchema.nullable().describe('Null outside a workflow'),
    dialect: resultShape.dialect,
    dataRoot: resultShape.dataRoot,
    patterns: resultShape.patterns,
    counts: z
      .strictObject({
        cohorts: count
          .nullable()
          .describe('All cohorts; null if the settings cannot be used, so that none was looked for'),
        clean: count.describe('Cohorts that are clean'),
        drifted: count.describe('Cohorts whose outputs have drifted'),
        invalid: count.describe('Cohorts whose spec or catalogs are invalid'),
        unchecked: count.describe('Cohorts that could not be checked'),
        ...severitiesSchema.shape,
        codes: z
          .array(
            z.strictObject({
              code: diagnosticSchema.shape.code,
              severity: diagnosticSchema.shape.severity,
              count: count.describe('How many'),
              fixable: count.describe('Those with a fix that `check --fix` applies'),
            }),
          )
          .describe('Findings by code, with drift: the most severe first, then the most frequent'),
      })
      .describe('Cohorts by state, and findings by severity; a finding in several cohorts counts once'),
    cohorts: resultShape.cohorts,
    diagnostics: resultShape.diagnostics,
    account: resultShape.account,
    announcements: announcementsSchema
      .nullable()
      .describe('Null unless a change is checked; in the report of a part, see `part`'),
    part: partSchema.nullable().describe('Null in the report of a whole check'),
  })
  .describe('What one check of a repository found');

export type JsonReport = z.infer<typeof reportSchema>;

export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema);
}
