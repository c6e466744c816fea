import { z } from 'zod';
import { type Dialect, runtimeNamed } from '../runtime/runtimes.ts';
import { FILE_MARKER, INCLUDE_SUFFIXES } from './spec-keys.ts';

/**
 * The shape of a spec, that is, everything that can be said about a value without looking at other values. This is its
 * only definition. `npm run generate` derives from it the JSON Schema for editors (`schemas/`), including all
 * descriptions, and `spec-shapes.ts` with the keys, kinds, counts and words for the loader, since loading zod would
 * slow down every start. Tests check that both are up to date.
 *
 * Keys that the runtime merely ignores are invalid here, as authors would want to see in an editor.
 */

const scalar = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .describe('A text, number or boolean; text that YAML would read as another type must be quoted.');

const reference = z
  .string()
  .regex(new RegExp(`^${FILE_MARKER}.*[^/](?:${INCLUDE_SUFFIXES.map(anyCase).join('|')})$`))
  .describe(
    'A file, relative to the folder of the spec; a CSV has a header line, and a text file has one value per line.',
  );

const levelList = z.array(scalar);

const levels = z
  .union([levelList, reference])
  .describe(`The levels of this axis: a list, or \`${FILE_MARKER}PATH\` in quotes.`);

const keep = z
  .union([levelList, reference])
  .describe(`The levels to keep, in any order: a list, or \`${FILE_MARKER}PATH\` in quotes.`);

const axisName = z.string().describe('The name of an axis');

const ruleName = z.string().min(1);

const axisNames = z.array(axisName).min(1);

const tieMapping = z
  .strictObject({ axes: axisNames.describe('The axes that vary together, at least one.') })
  .describe('The same as the list alone.');

const tie = z
  .union([axisNames, tieMapping])
  .describe('Axes that share one level in every row; the key is the axis that they become.');

const member = z
  .union([scalar, z.array(scalar)])
  .describe('A level of the axis; for an axis created by a tuple, the list of its values.');

const entry = z.tuple([member, member]).describe('One combination: `[left, right]`.');

const allowedList = z.array(entry).min(1);

const balancedSide = z.enum(['left', 'right', 'both']);

const balance = z
  .union([balancedSide, z.literal(''), z.null()])
  .describe('Every value of this side must occur equally often.');

const pair = z
  .strictObject({
    left: axisName.describe('The axis of the first value of an entry.'),
    right: axisName.describe('The axis of the second value of an entry.'),
    allowed: z
      .union([allowedList, reference])
      .describe('The allowed combinations, each `[left, right]`; or a CSV with two columns.'),
    balance: balance.optional(),
  })
  .describe('Binds two axes: only their allowed combinations occur.');

const item = z.array(scalar).describe('One combination: one value per axis, in the order of `axes`.');

const itemList = z.array(item).min(1);

const tuple = z
  .strictObject({
    axes: axisNames.describe('The bound axes, in the order of the values of an item.'),
    items: z
      .union([itemList, reference])
      .describe('The allowed combinations, with one value per axis; or a CSV with one column per axis.'),
  })
  .describe('Binds several axes: only their listed combinations occur.');

const subsets = z
  .record(z.string(), keep)
  .describe('Keeps only some levels of an axis, by the name of the axis.');

const ties = z.record(ruleName, tie).describe('Axes that vary together.');

const pairs = z.record(ruleName, pair).describe('Two axes bound to allowed combinations.');

const tuples = z.record(ruleName, tuple).describe('Several axes bound to listed combinations.');

const sections = z.strictObject({
  subsets: subsets.optional(),
  ties: ties.optional(),
  pairs: pairs.optional(),
  tuples: tuples.optional(),
});

const rules = z
  .union([sections, z.null()])
  .describe('Rules that bind axes. Sections and their entries are applied in the order of the file.');

const fieldOrder = z.array(scalar).describe('The columns that come first, in this order; the others follow.');

const output = z.strictObject({ field_order: fieldOrder }).describe('How the rows are written.');

const count = z
  .union([z.int().min(1), z.literal(true)])
  .describe('How often each row is repeated for this axis, from 1.');

const replicates = z
  .union([z.record(z.string(), count), z.null()])
  .describe(
    'How often each row is repeated, by axis: `draft_template: 2` makes the column `draft_template_replicate`.',
  );

const axes = z.record(z.string(), levels);

const AXES_WORDS = 'Their order is that of the product: the last varies fastest. `{}` for none.';

/** A whole spec with the keys of all runtimes, which the loader knows. */
const spec = z.strictObject({
  axes: axes.optional(),
  rules: rules.optional(),
  output,
  replicates: replicates.optional(),
});

/** A whole spec in the dialect of one runtime. */
export function specSchema(dialect: Dialect): z.ZodType {
  const { tupleAxes, replicatesExpand } = runtimeNamed(dialect);
  const others = tupleAxes === 'derived' ? '; excluding those that a tuple defines' : '';
  const read = spec.extend({
    axes: axes.describe(`The axes of the design, each with its levels${others}. ${AXES_WORDS}`).optional(),
  });
  return (replicatesExpand ? read : read.omit({ replicates: true })).describe(
    `The spec of an experiment cohort, in the language of the ${dialect} runtime.`,
  );
}

/** The parts that the loader uses, by name. */
export const SPEC_PARTS = {
  spec,
  axes,
  levels,
  levelList,
  level: scalar,
  rules,
  subsets,
  ties,
  tie,
  axisNames,
  axisName,
  ruleName,
  pairs,
  pair,
  allowedList,
  entry,
  member,
  balance,
  balancedSide,
  tuples,
  tuple,
  itemList,
  item,
  output,
  fieldOrder,
  replicates,
  count,
} satisfies Record<string, z.ZodType>;

/** Turns `.csv` into a pattern that also matches `.CSV`. */
function anyCase(suffix: string): string {
  const letters = suffix.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return letters.replaceAll('.', '\\.');
}
