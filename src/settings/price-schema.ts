import { z } from 'zod';
import { STAGES } from '../source/stage.ts';

/** The settings `prices` and `budget`, as written in the file; both the reader and editors use this definition. */

const amount = 'must be a number of 0 or more';
const count = 'must be a whole number of 0 or more';

const tokens = z
  .int({ error: count })
  .min(0, { error: count })
  .max(1e9, { error: 'must be at most 1000000000' });

const TOKENS = 'must have input and output, and may have output-max';

const stageTokens = z
  .strictObject(
    {
      input: tokens.describe('Expected number of tokens that one run reads.'),
      output: tokens.describe('Expected number of tokens that one run writes.'),
      'output-max': tokens
        .optional()
        .describe(
          'Maximum number of tokens that one run may write, as limited by the runtime; at least `output`.',
        ),
    },
    { error: TOKENS },
  )
  .refine((stage) => stage['output-max'] === undefined || stage['output-max'] >= stage.output, {
    error: 'must not be less than output',
    path: ['output-max'],
  });

const FIELD = 'must name a field of metadata.json, such as usage.input_tokens';
const field = z.string({ error: FIELD }).regex(/^[^.]+(?:\.[^.]+){0,9}$/, { error: FIELD });

const TABLE = 'must be a CSV file below the root';

export const pricesSchema = z.strictObject(
  {
    table: z
      .string({ error: TABLE })
      .regex(/^(?!\/)(?!(?:[\s\S]*\/)?\.{1,2}(?:\/|$))[\s\S]+$/, { error: TABLE })
      .describe('The price table: a CSV file below the root.'),
    tokens: z
      .strictObject(
        {
          draft: stageTokens.optional().describe('One draft.'),
          essay: stageTokens.optional().describe('One essay.'),
          evaluation: stageTokens.optional().describe('One evaluation.'),
        },
        { error: `must map ${STAGES.join(', ')} to tokens` },
      )
      .optional()
      .describe('How many tokens one run of a stage uses. The cost of a stage without them is unknown.'),
    usage: z
      .strictObject(
        {
          input: field.describe('Where `metadata.json` records the tokens that a run read.'),
          output: field.describe('Where it records the tokens that a run wrote.'),
        },
        { error: 'must have input and output' },
      )
      .optional()
      .describe(
        'Where `metadata.json` records the usage of a run. A run with usage counts as finished, and medians override `tokens`.',
      ),
  },
  { error: 'must have a table' },
);

const LIMITS = 'must have a total, an increase or a percent';
const LABEL = 'must be the name of a label';

export const budgetSchema = z
  .strictObject(
    {
      action: z
        .enum(['warn', 'fail'], { error: 'must be warn or fail' })
        .optional()
        .describe('What happens if a limit is or may be exceeded. Default: `warn`.'),
      total: z
        .number({ error: amount })
        .min(0, { error: amount })
        .max(1e9, { error: 'must be at most 1000000000' })
        .optional()
        .describe('Maximum cost of all planned generations in US dollars.'),
      increase: z
        .number({ error: amount })
        .min(0, { error: amount })
        .max(1e9, { error: 'must be at most 1000000000' })
        .optional()
        .describe('Maximum cost in US dollars that a pull request may add.'),
      percent: z
        .number({ error: amount })
        .min(0, { error: amount })
        .max(1e6, { error: 'must be at most 1000000' })
        .optional()
        .describe('Maximum cost that a pull request may add, in percent of what its base plans.'),
      label: z
        .string({ error: LABEL })
        .min(1, { error: LABEL })
        .optional()
        .describe('A pull request with this label may exceed the limits.'),
    },
    { error: LIMITS },
  )
  .refine(({ total, increase, percent }) => (total ?? increase ?? percent) !== undefined, { error: LIMITS });

/** The keys of `prices` and `budget`, nested as in the file. */
export const PRICES_KEYS = {
  table: 'value',
  tokens: {
    draft: { input: 'value', output: 'value', 'output-max': 'value' },
    essay: { input: 'value', output: 'value', 'output-max': 'value' },
    evaluation: { input: 'value', output: 'value', 'output-max': 'value' },
  },
  usage: { input: 'value', output: 'value' },
} as const satisfies KeyTree;

export const BUDGET_KEYS = {
  action: 'value',
  total: 'value',
  increase: 'value',
  percent: 'value',
  label: 'value',
} as const satisfies KeyTree;

/** The keys of a mapping; each contains a value, a list (or a single value in its place), or another mapping. */
export interface KeyTree {
  readonly [key: string]: 'value' | 'list' | KeyTree;
}
