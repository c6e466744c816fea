import { z } from 'zod';
import { PATH, text } from './shared-schemas.ts';

export const accountSchema = z
  .array(
    z.strictObject({
      kind: z
        .enum(['settings', 'cohort', 'spec-like', 'output', 'catalog', 'include', 'selection'])
        .describe('What the paths are; spec-like files may be meant as specs'),
      disposition: z
        .enum(['checked', 'unchanged', 'not-applicable', 'not-checked'])
        .describe(
          'Checked; unchanged since the base, as proven by object ids; not applicable; not checked, so that the check is incomplete',
        ),
      reason: text.nullable().describe('Why it is not applicable or not checked'),
      paths: z.array(PATH).describe('Files and folders, sorted by code point'),
    }),
  )
  .describe('What the check was asked to check, and the result; every path is listed once');
