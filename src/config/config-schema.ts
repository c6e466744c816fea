import { z } from 'zod';
import { MOST_ENTRIES, MOST_NAMES } from './limits.ts';
import { pathGlob } from './path-glob.ts';

const text = (what: string) => z.string({ error: what }).min(1, { error: what });

const dataRoot = z
  .string({ error: 'must be a folder below the root' })
  .refine((path) => !path.startsWith('/') && !path.split('/').includes('..'), {
    error: 'must be a folder below the root',
  })
  .transform((path) =>
    path
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .join('/'),
  );

const names = (what: string) =>
  z
    .array(text(what), { error: what })
    .min(1, { error: what })
    .max(MOST_NAMES, { error: `must have at most ${MOST_NAMES} entries` });

/** The settings of `.cohort-ci.yml`; the messages follow the name of the setting. */
export const configSchema = z.object({
  version: z.literal(1, { error: 'must be 1' }).optional(),
  'data-root': dataRoot.optional(),
  dialect: z.enum(['v1', 'v2'], { error: 'must be v1 or v2' }).optional(),
  specs: names('must be a list of glob patterns').optional(),
  'max-rows': z
    .int({ error: 'must be a whole number of 1 or more' })
    .min(1, { error: 'must be a whole number of 1 or more' })
    .optional(),
  ignore: z
    .array(
      z.object(
        {
          paths: names('must be a list of path patterns').refine(
            (patterns) => patterns.every((pattern) => pathGlob(pattern) !== undefined),
            { error: 'must be patterns of paths below the root, such as data/cohorts/pilot/**' },
          ),
          codes: names('must be a list of codes, or of families such as drift/*'),
          reason: z
            .string({ error: 'must be a text that says why' })
            .refine((reason) => reason.trim() !== '', { error: 'must be a text that says why' }),
        },
        { error: 'must have paths, codes and a reason' },
      ),
      { error: 'must be a list of entries' },
    )
    .max(MOST_ENTRIES, { error: `must have at most ${MOST_ENTRIES} entries` })
    .optional(),
});
