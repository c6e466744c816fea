import { z } from 'zod';
import { DIALECTS } from '../runtime/runtimes.ts';

/**
 * The shape of `--format json`. It is versioned: a field may be added within a version; none is removed, renamed or
 * given another meaning without a new one. Only this file imports zod; the renderer imports its type alone.
 */

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
      .describe('A part of a file; a file as a whole; a path where nothing stands and something is wanted'),
    path: z.string().describe('Relative to the repository, with / between its parts'),
    start: pointSchema.nullable().describe('First character; null unless kind is span'),
    end: pointSchema.nullable().describe('After the last character; null unless kind is span'),
  })
  .describe('Where a finding points');

const relatedSchema = z
  .strictObject({
    message: z.string().describe('What part it takes'),
    location: locationSchema.describe('Where it is'),
  })
  .describe('Another place that takes part');

const diagnosticSchema = z
  .strictObject({
    code: z.string().describe('A stable name for the kind of finding, such as axis/unknown-level'),
    severity: z.enum(['error', 'warning', 'notice']).describe('As the settings of the repository have it'),
    message: z.string().describe('What is wrong'),
    hint: z.string().nullable().describe('What to do about it'),
    location: locationSchema,
    related: z.array(relatedSchema).describe('Every other place that takes part'),
    docs: z
      .string()
      .describe('Where the code is explained: an address, or the command that prints it where none is known'),
  })
  .describe('One finding');

const count = z.int().min(0);

const severitiesSchema = z
  .strictObject({
    errors: count.describe('Findings of the severity error'),
    warnings: count.describe('Findings of the severity warning'),
    notices: count.describe('Findings of the severity notice'),
  })
  .describe('Findings by severity');

const planSchema = z
  .strictObject({
    rows: count.describe('Rows that the spec compiles to'),
    drafts: count.describe('Drafts that the rows come to'),
    essays: count.describe('Essays that the rows come to'),
    evaluations: count.describe('Evaluations that the rows come to'),
  })
  .describe('Sizes of the plan: compiled rows, and the generations that they come to');

const stageSchema = z.enum(['draft', 'essay', 'evaluation']).describe('A stage of generations');

const generationsSchema = z
  .strictObject({
    stage: stageSchema,
    count: count.describe('How many'),
    first: z.array(z.string()).describe('The first ids; not all where count is larger'),
  })
  .describe('Generations of one stage');

const statusSchema = z
  .enum(['same', 'form', 'content', 'missing', 'uncommitted'])
  .describe(
    'Byte for byte the same; the same in another form; something else; missing; outputs of this kind are not committed',
  );

const PATH = z.string().describe('Path of the file, relative to the repository');

const outputsSchema = z
  .strictObject({
    manifest: z
      .strictObject({
        path: PATH,
        status: statusSchema,
        form: z
          .array(z.string())
          .describe('What a difference in form consists of, or that the file is no JSON object'),
        fields: z
          .array(
            z.strictObject({
              field: z.string().describe('Name of the field, such as templates.draft'),
              added: z.array(z.string()).describe('Expected and not committed'),
              removed: z.array(z.string()).describe('Committed and not expected'),
            }),
          )
          .describe('Fields that differ'),
      })
      .describe('The manifest'),
    membership: z
      .strictObject({
        path: PATH,
        status: statusSchema,
        form: z
          .array(z.string())
          .describe(
            'What a difference in form consists of; or unknown stages, extra columns and repeated rows',
          ),
        stages: z
          .array(
            z.strictObject({
              stage: stageSchema,
              added: generationsSchema.describe('Expected and not committed'),
              removed: generationsSchema.describe('Committed and not expected'),
            }),
          )
          .describe('Stages that differ'),
        reordered: z.boolean().describe('The same generations in another order'),
      })
      .describe('The membership'),
    metadata: z
      .strictObject({
        path: z.string().describe('Path of the folder of all generations, relative to the repository'),
        status: statusSchema,
        missing: z.array(generationsSchema).describe('Planned generations without a file'),
        stale: z.array(generationsSchema).describe('Committed generations that no spec plans any more'),
      })
      .describe('The metadata of generations'),
  })
  .describe('Committed outputs against expected ones');

const selectionSchema = z
  .strictObject({
    path: z.string().describe('The file that lists them'),
    stage: z.enum(['draft', 'essay']).describe('What it lists'),
    listed: count.describe('Listed in the file'),
    planned: count.describe('Planned by the spec, without the selection'),
    both: count.describe('Listed and planned; what is listed need not be planned'),
  })
  .describe('The curated selection that narrows a cohort; counts of generations of its stage, each once');

const cohortSchema = z
  .strictObject({
    id: z.string().describe('Name of the folder of the cohort'),
    specPath: z.string().describe('Path of the spec, relative to the repository'),
    state: z
      .enum(['clean', 'drifted', 'invalid', 'unchecked'])
      .describe(
        'Outputs are as expected; some differ; the runtime would refuse spec or catalogs; it could not be checked',
      ),
    failure: z.string().nullable().describe('Why an unchecked cohort could not be checked'),
    plan: planSchema.nullable().describe('Sizes of the plan; null where there is none'),
    selection: selectionSchema.nullable().describe('Null without a curated selection, or without a plan'),
    counts: severitiesSchema,
    diagnostics: z.array(diagnosticSchema).describe('Findings of this cohort, by path and place'),
    outputs: outputsSchema
      .nullable()
      .describe('Committed outputs against expected ones; null without a plan'),
  })
  .describe('One cohort');

export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of this shape'),
    tool: z
      .strictObject({
        name: z.literal('cohort-ci').describe('Its name'),
        version: z.string().describe('Its version'),
      })
      .describe('What wrote the report'),
    dialect: z.enum(DIALECTS).describe("The runtime's language"),
    dataRoot: z.string().describe('The folder of cohorts/, 1_raw/ and gens/, relative to the repository'),
    patterns: z.array(z.string()).describe('The patterns that specs were looked for by'),
    counts: z
      .strictObject({
        cohorts: count.describe('All cohorts'),
        clean: count.describe('Cohorts that are clean'),
        drifted: count.describe('Cohorts whose outputs drifted'),
        invalid: count.describe('Cohorts that the runtime would refuse'),
        unchecked: count.describe('Cohorts that could not be checked'),
        ...severitiesSchema.shape,
      })
      .describe('Cohorts by state, and findings by severity; a finding of several cohorts counts once'),
    cohorts: z.array(cohortSchema).describe('Sorted by id, by code point'),
    diagnostics: z.array(diagnosticSchema).describe('Findings that belong to no single cohort'),
  })
  .describe('What one check of a repository found');

export type JsonReport = z.infer<typeof reportSchema>;

/** The JSON Schema (draft 2020-12) of the report. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema);
}
