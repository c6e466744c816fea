import { z } from 'zod';
import type { Dialect } from '../result.ts';
import {
  BALANCED_SIDES,
  FILE_MARKER,
  INCLUDE_SUFFIXES,
  type OUTPUT_KEYS,
  type PAIR_KEYS,
  type SECTION_NAMES,
  type TIE_KEYS,
  type TOP_KEYS,
  type TUPLE_KEYS,
} from './spec-keys.ts';

/**
 * The shape of a spec, for editors: what can be said of a value without looking at another one. The loader does not run
 * it (its findings are far better, and it starts faster without); it shares the keys with it. Keys that the runtime only
 * ignores are refused here: in an editor that is what one wants to see.
 */
export function specSchema(dialect: Dialect): z.ZodType {
  const shape = {
    axes: z
      .record(z.string(), levels('The levels of this axis', false))
      .describe(
        dialect === 'v1'
          ? 'The axes of the design, each with its levels. Their order is that of the product: the last varies fastest. `{}` for none.'
          : 'The axes of the design, each with its levels; not those that a tuple provides. Their order is that of the product: the last varies fastest. `{}` for none.',
      )
      .optional(),
    rules: z
      .union([rules(), z.null()])
      .describe('Rules that bind axes, in the order in which they run.')
      .optional(),
    output: z
      .strictObject({
        field_order: z
          .array(scalar)
          .describe('The columns that come first, in this order; the others follow after them.'),
      } satisfies Shape<typeof OUTPUT_KEYS>)
      .describe('How the rows are written.'),
  };
  const replicates = z
    .union([z.record(z.string(), z.union([z.int().min(1), z.literal(true)])), z.null()])
    .describe(
      'How often each row is repeated, by axis: `draft_template: 2` makes the column `draft_template_replicate`.',
    )
    .optional();
  return z
    .strictObject(dialect === 'v1' ? ({ ...shape, replicates } satisfies Shape<typeof TOP_KEYS>) : shape)
    .describe(`The spec of an experiment cohort, in the language of the ${dialect} runtime.`);
}

/** Every key of a list has its schema, and no other has. */
type Shape<Keys extends readonly string[]> = Record<Keys[number], z.ZodType>;

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const reference = z
  .string()
  .regex(new RegExp(`^${FILE_MARKER}.*(?:${INCLUDE_SUFFIXES.map(anyCase).join('|')})$`))
  .describe(
    'A file, relative to the folder of the spec; one column of a CSV below its header, one line of a text.',
  );

const axisName = z.string().describe('The name of an axis');

function levels(what: string, isSubset: boolean): z.ZodType {
  const use = isSubset ? ' to keep, in any order' : '';
  return z
    .union([z.array(scalar), reference])
    .describe(`${what}${use}: a list, or \`${FILE_MARKER}PATH\` in quotes.`);
}

function rules(): z.ZodType {
  const member = z.union([scalar, z.array(scalar)]);
  const pair = z
    .strictObject({
      left: axisName.describe('The axis that gives the first value of an entry'),
      right: axisName.describe('The axis that gives the second value of an entry'),
      allowed: z
        .union([z.array(z.tuple([member, member])).min(1), reference])
        .describe('The combinations that may occur, each `[left, right]`; or a CSV of two columns.'),
      balance: z
        .union([z.enum(BALANCED_SIDES), z.literal(''), z.null()])
        .describe('Every value of this side must occur equally often.')
        .optional(),
    } satisfies Shape<typeof PAIR_KEYS>)
    .describe('Binds two axes: only the allowed combinations of them occur.');
  const tuple = z
    .strictObject({
      axes: z
        .array(axisName)
        .min(1)
        .describe('The axes that are bound, in the order of the values of an item'),
      items: z
        .union([z.array(z.array(scalar)).min(1), reference])
        .describe('The combinations that may occur, one value an axis; or a CSV with one column an axis.'),
    } satisfies Shape<typeof TUPLE_KEYS>)
    .describe('Binds several axes: only the listed combinations of them occur.');
  const tied = z.array(axisName).min(1);
  const tie = z
    .union([tied, z.strictObject({ axes: tied } satisfies Shape<typeof TIE_KEYS>)])
    .describe('Axes that take one and the same level in every row; the key names the axis that they become.');
  const sections = {
    subsets: z
      .record(z.string(), levels('The levels', true))
      .describe('Keeps only some levels of an axis, by the name of the axis.')
      .optional(),
    ties: z.record(z.string().min(1), tie).describe('Axes that vary together.').optional(),
    pairs: z.record(z.string().min(1), pair).describe('Two axes bound to allowed combinations.').optional(),
    tuples: z
      .record(z.string().min(1), tuple)
      .describe('Several axes bound to listed combinations.')
      .optional(),
  } satisfies Shape<typeof SECTION_NAMES>;
  return z.strictObject(sections);
}

/** `.csv` as a pattern that takes `.CSV` too. */
function anyCase(suffix: string): string {
  return [...suffix]
    .map((letter) => (letter === '.' ? '\\.' : `[${letter}${letter.toUpperCase()}]`))
    .join('');
}
