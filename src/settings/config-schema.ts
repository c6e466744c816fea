import { z } from 'zod';
import { ALL_CODES, CATALOGUE, type Code } from '../findings/codes.ts';
import { familyOf } from '../findings/families.ts';
import { DEFAULT_DIALECT, DIALECTS } from '../runtime/runtimes.ts';
import { pathPatternBelow } from '../source/path-pattern.ts';
import { driftIssueSchema, regenerateSchema } from './action-schema.ts';
import { LEVELS, type Level } from './config.ts';
import { MOST_ENTRIES, MOST_NAMES } from './limits.ts';
import { isLowerable, lowers } from './lowerable.ts';
import { budgetSchema, pricesSchema } from './price-schema.ts';

/**
 * The only definition of the settings in `.cohort-ci.yml`, for the reader as well as for
 * `schemas/cohort-ci.schema.json`. Error messages say what is required; they are preceded by the name of the setting.
 */

const text = (what: string) => z.string({ error: what }).min(1, { error: what });

const version = z.literal(1, { error: 'must be 1' });

const dataRoot = z
  .string({ error: 'must be a folder below the root' })
  .regex(/^(?!\/)(?!(?:[\s\S]*\/)?\.\.(?:\/|$))/, { error: 'must be a folder below the root' })
  .transform((path) =>
    path
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .join('/'),
  );

const dialect = z.enum(DIALECTS, { error: `must be ${DIALECTS.join(' or ')}` });

const names = <T extends z.ZodType<unknown>>(what: string, name: T) =>
  z
    .array(name, { error: what })
    .min(1, { error: what })
    .max(MOST_NAMES, { error: `must have at most ${MOST_NAMES} entries` });

const specs = 'must be a list of glob patterns';
const specList = names(specs, text(specs));

const maxRows = z
  .int({ error: 'must be a whole number of 1 or more' })
  .min(1, { error: 'must be a whole number of 1 or more' });

const WORDS = LEVELS as ['off', 'notice', 'warning', 'error'];

/** Accepts any case, and false for an unquoted `off`, as YAML 1.1 reads it. */
const anyLevel = levelOf(WORDS);

/** The level that a code of an invalid spec may have. */
const onlyError = levelOf(['error']);

function levelOf(words: readonly [Level, ...Level[]]) {
  const anyCase = words.map((word) =>
    [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join(''),
  );
  const word = z.union([z.enum(words), z.string().regex(new RegExp(`^(?:${anyCase.join('|')})$`))]);
  const level = words.includes('off') ? z.union([...word.options, z.literal(false)]) : word;
  return level.transform((written) => (written === false ? 'off' : written.toLowerCase()) as Level);
}

/** The level in a value of `severity`, whatever the code. */
export function levelMeant(value: unknown): Level | undefined {
  return anyLevel.safeParse(value).data;
}

export function mayHave(code: Code, level: Level): boolean {
  return isLowerable(code) || !lowers(code, level);
}

/** Valid codes in `ignore`: those that may be ignored, and families with such codes. */
export const IGNORABLE: readonly string[] = [
  ...ALL_CODES.filter(isLowerable),
  ...new Set(ALL_CODES.filter(isLowerable).map((code) => `${familyOf(code)}/*`)),
];

const pathPattern = text('must be a list of path patterns')
  .refine((pattern) => pathPatternBelow(pattern) !== undefined, {
    error: 'must be a pattern of paths below the root, such as data/cohorts/pilot/**',
  })
  // An approximation for editors; the refinement takes linear time for any text.
  .meta({ pattern: '^(?:\\.\\/+)*(?!\\/)(?!(?:[\\s\\S]*\\/)?\\.{1,2}(?:\\/|$))[\\s\\S]+$' });

const pathList = names('must be a list of path patterns', pathPattern);

const codes = 'must be a list of codes, or of families such as drift/*';

const reason = z
  .string({ error: 'must be a text that says why' })
  .regex(/\S/, { error: 'must be a text that says why' })
  .describe('Why these findings are accepted, for people who read this file.');

const ENTRY = 'must have paths, codes and a reason';
const ENTRIES = 'must be a list of entries';

/**
 * The definition for the reader. A single text in place of a list has been converted to a list before, and codes are
 * checked one by one.
 */
export const configSchema = z.object({
  version: version.optional(),
  'data-root': dataRoot.optional(),
  dialect: dialect.optional(),
  specs: specList.optional(),
  'max-rows': maxRows.optional(),
  ignore: z
    .array(z.object({ paths: pathList, codes: names(codes, text(codes)), reason }, { error: ENTRY }), {
      error: ENTRIES,
    })
    .max(MOST_ENTRIES, { error: `must have at most ${MOST_ENTRIES} entries` })
    .optional(),
  prices: pricesSchema.optional(),
  budget: budgetSchema.optional(),
  'drift-issue': driftIssueSchema.optional(),
  regenerate: regenerateSchema.optional(),
});

const ignorable = z.enum(IGNORABLE as [string, ...string[]]);

const severity = Object.fromEntries(
  ALL_CODES.map((code) => [
    code,
    (isLowerable(code) ? anyLevel : onlyError).describe(`${CATALOGUE[code].title}.`).optional(),
  ]),
);

const editorEntry = z
  .strictObject({
    paths: z
      .union([pathList, pathPattern])
      .describe(
        'Where: patterns relative to the root; `*` matches any characters of a name, `?` one, `**` any folders, `folder/` everything below it. The folder of a cohort covers all of its findings, such as missing metadata.',
      ),
    codes: z
      .union([names(codes, ignorable), ignorable])
      .describe('What: codes of findings, or families such as `drift/*`.'),
    reason,
  })
  .describe('Ignores findings with these codes in these files.');

/**
 * The definition for editors: values as written, every code and level that the reader accepts without a warning, and
 * null for an omitted setting.
 */
export const editorSchema = z
  .strictObject({
    version: version.nullish().describe('The version of this format.'),
    'data-root': dataRoot
      .nullish()
      .describe('The folder of `cohorts/`, `1_raw/` and `gens/`, below the root. Default: `data`.'),
    dialect: dialect.nullish().describe(`The runtime's language. Default: \`${DEFAULT_DIALECT}\`.`),
    specs: z
      .union([specList, text(specs)])
      .nullish()
      .describe(
        'Which files are specs: patterns with `*`, `?` and `**`, relative to the root. Default: `<data-root>/cohorts/*/spec/config.yaml`.',
      ),
    'max-rows': maxRows
      .nullish()
      .describe(
        `Maximum number of rows of a spec; a spec with more is invalid, and no row is created. Default: 20000000.`,
      ),
    severity: z
      .strictObject(severity)
      .nullish()
      .describe('Severities of findings, by code. What the runtime rejects remains an error.'),
    ignore: z
      .array(editorEntry)
      .max(MOST_ENTRIES)
      .nullish()
      .describe('Findings that have been reviewed and accepted.'),
    prices: pricesSchema.nullish().describe('For computing the cost of a plan.'),
    budget: budgetSchema
      .nullish()
      .describe('How much a pull request may cost. The budget of the base branch applies.'),
    'drift-issue': driftIssueSchema
      .nullish()
      .describe('How the action with `mode: drift` maintains its issue.'),
    regenerate: regenerateSchema.nullish().describe('What the action with `mode: regenerate` commits.'),
  })
  .describe('The settings of a repository that cohort-ci checks.');

export const CONFIG_KEYS: readonly string[] = Object.keys(editorSchema.shape);

export const IGNORE_KEYS: readonly string[] = Object.keys(editorEntry.shape);
