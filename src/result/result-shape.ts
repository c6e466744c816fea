import { z } from 'zod';
import { DIALECTS } from '../runtime/runtimes.ts';
import { accountSchema } from './account-schema.ts';
import { cohortSchema } from './cohort-schema.ts';
import { diagnosticSchema } from './finding-schema.ts';

/** The complete result of a check. */
export const resultShape = {
  dialect: z.enum(DIALECTS).describe("The runtime's language"),
  dataRoot: z.string().describe('The folder of cohorts/, 1_raw/ and gens/, relative to the repository'),
  patterns: z.array(z.string()).describe('The patterns of specs'),
  cohorts: z.array(cohortSchema).describe('Sorted by id, by code point'),
  diagnostics: z.array(diagnosticSchema).describe('Findings that do not belong to a single cohort'),
  account: accountSchema,
};
