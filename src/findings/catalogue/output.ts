import type { CodeEntry } from '../code-entry.ts';

/** The output block, replicates, and the size of a design. */
export const outputCodes = {
  'output/not-a-mapping': {
    severity: 'error',
    title: `The output block is not a mapping`,
    why: `The runtime reads \`output\` as a mapping with \`field_order\`; an empty \`output:\` is null, which it rejects.`,
    fix: `Write \`output:\`, and below it \`field_order: [column, …]\`.`,
    wrong: `output:`,
    right: `output:
  field_order: [a]`,
  },
  'output/field-order-required': {
    severity: 'error',
    title: `No field order`,
    why: `\`output.field_order\` is required: it sets the order of the columns. Columns that it does not list come last.`,
    fix: `Add \`field_order\` with a list of column names.`,
    wrong: `output: {}`,
    right: `output:
  field_order: [a]`,
  },
  'output/unhashable-field': {
    severity: 'error',
    title: `Field is a collection`,
    why: `A column has a single name; the runtime crashes on a list or mapping here.`,
    fix: `List names.`,
    wrong: `output:
  field_order: [[a, b]]`,
    right: `output:
  field_order: [a, b]`,
  },
  'output/unknown-field': {
    severity: 'error',
    title: `Field order names no axis (v2)`,
    why: `The v2 runtime knows the declared axes and those that tuples provide, and rejects all other names, even the new name of a tie or pair.`,
    fix: `Correct the name, or remove it.`,
    wrong: `axes:
  a: [x]
output:
  field_order: [aa]   # v2`,
    right: `axes:
  a: [x]
output:
  field_order: [a]   # v2`,
  },
  'output/unused-field': {
    severity: 'warning',
    title: `Field order names no column (v1)`,
    why: `The v1 runtime ignores a name that is not a column: a misspelled column is silently moved to the end.`,
    fix: `Correct the name, or remove it.`,
    wrong: `axes:
  a: [x]
output:
  field_order: [aa]   # v1`,
    right: `axes:
  a: [x]
output:
  field_order: [a]   # v1`,
  },
  'output/retired-key': {
    severity: 'error',
    title: `Retired output switch (v1)`,
    why: `Columns are always expanded; the v1 runtime rejects the old switches.`,
    fix: `Remove the line.`,
    wrong: `output:
  field_order: [a]
  expand_pairs: true`,
    right: `output:
  field_order: [a]`,
  },
  'output/ignored-key': {
    severity: 'warning',
    title: `Retired output switch (v2)`,
    why: `The v2 runtime ignores the old switches: columns are always expanded.`,
    fix: `Remove the line.`,
    wrong: `output:
  field_order: [a]
  expand_pairs: false`,
    right: `output:
  field_order: [a]`,
  },
  'replicates/not-a-mapping': {
    severity: 'error',
    title: `The replicates block is not a mapping`,
    why: `The runtime reads \`replicates\` as a mapping of axes to counts.`,
    fix: `Write one line per axis.`,
    wrong: `replicates: 2`,
    right: `replicates:
  draft_template: 2`,
  },
  'replicates/not-a-count': {
    severity: 'error',
    title: `Replicates are not a count`,
    why: `A count is a whole number of at least 1, without quotes.`,
    fix: `Write the number.`,
    wrong: `replicates:
  draft_template: '2'`,
    right: `replicates:
  draft_template: 2`,
  },
  'replicates/unknown-axis': {
    severity: 'error',
    title: `Replicates of an unknown axis`,
    why: `Replicates repeat rows by one of their columns; a name that is not a column is invalid.`,
    fix: `Name a column of the rows.`,
    wrong: `axes:
  a: [x]
replicates:
  b: 2`,
    right: `axes:
  a: [x]
replicates:
  a: 2`,
  },
  'replicates/column-taken': {
    severity: 'error',
    title: `Replicate column is already there`,
    why: `Replicates of \`a\` add the column \`a_replicate\`. If an axis already has that name, the runtime rejects the spec.`,
    fix: `Remove the axis, or the replicates.`,
    wrong: `axes:
  a: [x]
  a_replicate: [1]
replicates:
  a: 2`,
    right: `axes:
  a: [x]
replicates:
  a: 2`,
  },
  'replicates/ignored': {
    severity: 'warning',
    title: `Replicates are ignored (v2)`,
    why: `The v2 runtime does not read the \`replicates\` block: nothing is repeated.`,
    fix: `Remove the block and declare a replicate axis, such as \`draft_replicate: [1, 2]\`.`,
    wrong: `replicates:
  draft_template: 2   # v2`,
    right: `axes:
  draft_replicate: [1, 2]   # v2`,
  },
  'design/too-many-rows': {
    severity: 'error',
    title: `Too many rows`,
    why: `Rows are counted before any is generated. Above the limit the check stops instead of exhausting the machine. The message names the axes that contribute to the count.`,
    fix: `Bind axes with pairs or tuples, or raise the limit (\`--max-rows\`, or \`max-rows\` in the settings) if the size is intended.`,
    wrong: `axes: three axes of 10,000 levels`,
    right: `axes: three axes of 10 levels`,
  },
} as const satisfies Record<string, CodeEntry>;
