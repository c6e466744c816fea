import type { CodeEntry } from '../code-entry.ts';

/** CSV files that a spec includes with `@file:`. */
export const csvCodes = {
  'csv/no-header': {
    severity: 'error',
    title: 'CSV include without a header',
    why: 'The first line of an included CSV file names its columns. The runtime rejects a file that is empty, starts with an empty line, or names no column.',
    fix: 'Start the file with a line of column names; for the levels of one axis, the name of that axis.',
    wrong: '\ndraft-A\ndraft-B\n',
    right: 'draft_template\ndraft-A\ndraft-B\n',
  },
  'csv/no-rows': {
    severity: 'error',
    title: 'CSV include without values',
    why: 'The runtime reads the first line as the header and needs at least one value below it. A list of one value without a header looks like this: its value is read as the header.',
    fix: 'Add the rows; if the file has values but no header, add the header above them.',
    wrong: 'draft-A\n',
    right: 'draft_template\ndraft-A\n',
  },
  'csv/missing-cell': {
    severity: 'error',
    title: 'Missing cell in a CSV include',
    why: 'A CSV file with several columns yields one tuple per row, and every column needs a value in every row. Cells that are empty or contain only spaces count as missing.',
    fix: 'Fill in the cell, or delete the row. If a value contains a comma, put it in double quotes.',
    wrong: 'draft_template,essay_template\ndraft-A,\n',
    right: 'draft_template,essay_template\ndraft-A,essay-X\n',
  },
  'csv/padded-header': {
    severity: 'error',
    title: 'Spaces around a column name',
    why: 'The runtime trims the header names, then looks up the trimmed name among the untrimmed ones and finds nothing: the column counts as missing in every row.',
    fix: 'Remove the spaces around the name in the first line.',
    wrong: 'draft_template, essay_template\ndraft-A,essay-X\n',
    right: 'draft_template,essay_template\ndraft-A,essay-X\n',
  },
  'csv/cell-too-long': {
    severity: 'error',
    title: 'Cell longer than 131,072 characters',
    why: 'Python rejects a CSV cell of more than 131,072 characters. Usually a double quote was opened and never closed, so that the rest of the file became one cell.',
    fix: 'Close the quote, or shorten the value.',
    wrong: 'draft_template\n"draft-A\n...131,072 more characters...',
    right: 'draft_template\n"draft-A"\n',
  },
  'csv/too-many-cells': {
    severity: 'error',
    title: 'CSV include with too many cells',
    why: 'An included table may have at most 1,000,000 cells (columns times rows). This limit is specific to cohort-ci: it prevents a hostile file from using up all memory.',
    fix: 'Remove columns or rows that no rule needs.',
    wrong: 'draft_template,essay_template,...\n... more than 1,000,000 cells ...',
    right: 'draft_template,essay_template\ndraft-A,essay-X\n',
  },
  'csv/duplicate-header': {
    severity: 'warning',
    title: 'Duplicate column name',
    why: 'Cells are looked up by column name. If two columns have the same name (ignoring surrounding spaces), both read the cell of the last one, and the other column is lost.',
    fix: 'Give every column its own name.',
    wrong: 'draft_template,draft_template\ndraft-A,essay-X\n',
    right: 'draft_template,essay_template\ndraft-A,essay-X\n',
  },
  'csv/ignored-cells': {
    severity: 'warning',
    title: 'Cells without a column name',
    why: 'The runtime drops cells beyond the last column of the header, and cells below an empty column name. This is how an unquoted value that contains a comma loses its second half.',
    fix: 'Put a value that contains a comma in double quotes; delete unintended cells, or name their column in the header.',
    wrong: 'combo_id\nsun, moon\n',
    right: 'combo_id\n"sun, moon"\n',
  },
} as const satisfies Record<string, CodeEntry>;
