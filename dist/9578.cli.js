export const id = 9578;
export const ids = [9578];
export const modules = {

/***/ 9578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ALL_CODES: () => (/* binding */ ALL_CODES),
  CATALOGUE: () => (/* binding */ CATALOGUE),
  isCode: () => (/* binding */ isCode)
});

;// CONCATENATED MODULE: ./build/src/findings/catalogue/axes.js
const axisCodes = {
    'axes/not-a-mapping': {
        severity: 'error',
        title: `The axes block is not a mapping`,
        why: `The runtime reads \`axes\` as names with levels; an empty \`axes:\` is null, which it rejects.`,
        fix: `Write one line per axis, or \`axes: {}\` for none.`,
        wrong: `axes:
output:
  field_order: []`,
        right: `axes: {}
output:
  field_order: []`,
    },
    'axis/not-a-list': {
        severity: 'error',
        title: `Axis without a list of levels`,
        why: `An axis is a list, or the text \`@file:PATH\`; a single value or a mapping is invalid.`,
        fix: `Put the value in brackets.`,
        wrong: `axes:
  a: draft-A`,
        right: `axes:
  a: [draft-A]`,
    },
    'axis/unhashable-level': {
        severity: 'error',
        title: `Level is a collection`,
        why: `Levels are compared with each other, and Python cannot compare lists or mappings that way: the runtime crashes.`,
        fix: `Write one text or number per level; combinations of several columns belong in a tuple rule.`,
        wrong: `axes:
  a: [[x, y], z]`,
        right: `axes:
  a: [x, y, z]`,
    },
    'axis/unknown-level': {
        severity: 'error',
        title: `Level is not in its catalog`,
        why: `Every level of a planned axis must be listed in the catalog of that axis, spelled exactly the same. Otherwise the runtime would plan generations for something that does not exist, so it rejects the spec.`,
        fix: `Correct the spelling, add the row to the catalog, or remove the level.`,
        wrong: `axes:
  draft_template: [draft-Q]   # not in draft_templates.csv`,
        right: `axes:
  draft_template: [draft-A]`,
    },
};

;// CONCATENATED MODULE: ./build/src/findings/catalogue/catalog.js
const catalogCodes = {
    'catalog/missing-file': {
        severity: 'error',
        title: 'Missing catalog',
        why: 'Every cohort is planned against the three template files, `llm_models.csv` and `replication_config.csv` in `1_raw/`. The runtime stops if one of them does not exist. Without `combo_mappings.csv`, the v2 dialect rejects every combination.',
        fix: 'Commit the file. If your data is not in `data/`, set the data root.',
        wrong: 'data/1_raw/\n  draft_templates.csv\n  evaluation_templates.csv',
        right: 'data/1_raw/\n  draft_templates.csv\n  essay_templates.csv\n  evaluation_templates.csv',
    },
    'catalog/unreadable': {
        severity: 'error',
        title: 'Catalog that cannot be read',
        why: 'The path of the catalog leads to a folder, out of the repository, to a file without read permission, or to an excessively large file. Or the lines of the file end in lone carriage returns, which pandas cannot read if a line starts with a space.',
        fix: 'Replace it with an ordinary CSV file whose lines end in LF or CRLF.',
        wrong: 'data/1_raw/llm_models.csv -> /home/me/llm_models.csv',
        right: 'data/1_raw/llm_models.csv',
    },
    'catalog/empty-file': {
        severity: 'error',
        title: 'Empty catalog file',
        why: 'pandas rejects a CSV file without a header line. A file with a header and no rows is accepted.',
        fix: 'Put the column names in the first line.',
        wrong: '\n',
        right: 'template_id,generator\ndraft-A,llm\n',
    },
    'catalog/ragged-row': {
        severity: 'error',
        title: 'Row with too many cells',
        why: 'pandas rejects a catalog in which a row has more cells than the rows above it. Usually a value contains a comma and is not quoted.',
        fix: 'Put the value in double quotes, or delete the extra cells.',
        wrong: 'template_id,description\ndraft-A,short\ndraft-B,long, with a comma\n',
        right: 'template_id,description\ndraft-A,short\ndraft-B,"long, with a comma"\n',
    },
    'catalog/too-many-cells': {
        severity: 'error',
        title: 'Catalog with too many cells',
        why: 'A catalog may have at most 3,000,000 cells and 100,000 columns. These limits are specific to cohort-ci: they prevent a hostile file from using up all memory.',
        fix: 'Remove rows or columns that no cohort needs.',
        wrong: 'template_id,generator,,,,,,...\n... more than 100,000 columns ...',
        right: 'template_id,generator\ndraft-A,llm\n',
    },
    'catalog/unterminated-quote': {
        severity: 'error',
        title: 'Quote that is never closed in a catalog',
        why: 'A double quote at the start of a cell opens a quoted value, which may span many lines. pandas rejects a file that ends inside one.',
        fix: 'Close the quote. Inside a quoted cell, write a literal quote twice.',
        wrong: 'template_id,description\ndraft-A,"first draft\n',
        right: 'template_id,description\ndraft-A,"first draft"\n',
    },
    'catalog/missing-column': {
        severity: 'error',
        title: 'Missing column in a catalog',
        why: 'Columns are found by their exact name: case matters, and surrounding spaces are part of the name. Templates need `template_id`; models need `id` and, in the v1 dialect, `for_generation` and `for_evaluation`; replication counts need `stage` and `replicates`.',
        fix: 'Rename the intended column, or add it.',
        wrong: 'template id,generator\ndraft-A,llm\n',
        right: 'template_id,generator\ndraft-A,llm\n',
    },
    'catalog/not-a-mapping': {
        severity: 'error',
        title: 'Catalog file that is not a mapping',
        why: 'A JSON file given with `--catalog` maps the name of each axis to the levels that it allows.',
        fix: 'Nest the list under the name of its axis.',
        wrong: '["draft-A", "draft-B"]',
        right: '{"draft_template": ["draft-A", "draft-B"]}',
    },
    'catalog/not-a-list': {
        severity: 'error',
        title: 'Levels that are not a list',
        why: 'In a JSON file given with `--catalog`, the levels of an axis are a list, or the keys of a mapping. An empty list rejects every level.',
        fix: 'Put the levels in brackets.',
        wrong: '{"draft_template": "draft-A"}',
        right: '{"draft_template": ["draft-A"]}',
    },
    'catalog/legacy-column': {
        severity: 'error',
        title: 'Legacy column `active`',
        why: 'Catalogs once switched their entries on and off with a column `active`. Now they only list what exists, and a spec says what a cohort uses. The old column is rejected so that nobody relies on it.',
        fix: 'Delete the column with all its cells. To leave an entry out of a cohort, leave it out of the levels in the spec.',
        wrong: 'template_id,generator,active\ndraft-A,llm,true\ndraft-B,llm,false\n',
        right: 'template_id,generator\ndraft-A,llm\ndraft-B,llm\n',
    },
    'catalog/replication-missing-stage': {
        severity: 'error',
        title: 'Stage without a replication count',
        why: '`replication_config.csv` needs a whole number of at least 1 for each of draft, essay and evaluation. Rows with another stage name, or with a count that is not a number or is below 1, are ignored.',
        fix: 'Add or correct the row of the stage.',
        wrong: 'stage,replicates\ndraft,1\nessay,1\nevaluation,0\n',
        right: 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n',
    },
    'catalog/replication-infinite': {
        severity: 'error',
        title: 'Infinite replication count',
        why: 'pandas reads `inf` and `infinity` as numbers, and the runtime crashes when it converts them to whole numbers. This applies to every row, whatever its stage.',
        fix: 'Write a whole number of at least 1.',
        wrong: 'stage,replicates\ndraft,1\nessay,1\nevaluation,inf\n',
        right: 'stage,replicates\ndraft,1\nessay,1\nevaluation,3\n',
    },
    'catalog/replication-ignored-row': {
        severity: 'warning',
        title: 'Replication row that is ignored',
        why: 'The runtime drops rows whose stage is not exactly draft, essay or evaluation, and rows whose count is not a number or is below 1, without a warning.',
        fix: 'Correct the stage or the count, or delete the row.',
        wrong: 'stage,replicates\ndraft,1\nessay,1\nevaluation,2\nDraft,3\n',
        right: 'stage,replicates\ndraft,3\nessay,1\nevaluation,2\n',
    },
    'catalog/replication-truncated': {
        severity: 'warning',
        title: 'Fractional replication count',
        why: 'The runtime truncates a count to a whole number.',
        fix: 'Write the whole number that you mean.',
        wrong: 'stage,replicates\ndraft,1\nessay,1\nevaluation,2.9\n',
        right: 'stage,replicates\ndraft,1\nessay,1\nevaluation,3\n',
    },
    'catalog/replication-repeated': {
        severity: 'warning',
        title: 'Stage with two replication counts',
        why: 'The last row of a stage wins, while in the manifest the stage keeps the position of its first row.',
        fix: 'Keep one row per stage.',
        wrong: 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\nevaluation,3\n',
        right: 'stage,replicates\ndraft,1\nessay,1\nevaluation,3\n',
    },
    'catalog/combos-ignored': {
        severity: 'warning',
        title: 'Combo mappings that count as absent',
        why: 'When `combo_mappings.csv` is empty, cannot be read or has no column `combo_id`, the runtime continues as if it did not exist: the v1 dialect then accepts every combination, and v2 rejects every one.',
        fix: 'Correct the file. If there are no combo mappings, delete it.',
        wrong: 'combo,concept_id\ncombo_v1_a,c1\n',
        right: 'combo_id,concept_id\ncombo_v1_a,c1\n',
    },
    'catalog/nothing-listed': {
        severity: 'warning',
        title: 'Levels that are checked against nothing',
        why: 'The v1 dialect checks no level against a catalog that has no rows, and accepts every combination if `combo_mappings.csv` does not exist: a misspelled id is then planned like any other. The v2 dialect rejects every id of a catalog without rows, so there it is an error once a spec names one.',
        fix: 'Commit the catalog with its ids. If it is missing on purpose, ignore this finding in the settings.',
        wrong: 'combo_id,concept_id\n',
        right: 'combo_id,concept_id\ncombo_v1_a,c1\n',
    },
    'catalog/contradicting-rows': {
        severity: 'warning',
        title: 'Conflicting rows for one id',
        why: 'Several rows have the same id but differ in other cells that the runtime reads: the generator of a template, or the flags or the model of an `llm_models.csv` row. Which row counts depends on their order in the file.',
        fix: 'Keep the correct row.',
        wrong: 'template_id,generator\nparsed,llm\nparsed,copy\n',
        right: 'template_id,generator\nparsed,copy\n',
    },
    'catalog/shifted-columns': {
        severity: 'warning',
        title: 'First row longer than the header',
        why: 'When the first row has more cells than the header, pandas reads the extra cells at the start of each row as row labels. Every column then silently holds values from a different column.',
        fix: 'Name every column in the header, or delete the extra cells; a trailing comma counts as one.',
        wrong: 'template_id,generator\ndraft-A,llm,\n',
        right: 'template_id,generator\ndraft-A,llm\n',
    },
    'catalog/id-rewritten': {
        severity: 'warning',
        title: 'Id that pandas rewrites',
        why: 'pandas infers the type of a column. If all its cells look like numbers or booleans, the ids become numbers or booleans and lose their spelling: `007` becomes `7`, `1` beside an empty cell becomes `1.0`, `true` becomes `True`. Words such as `NA` and `null` become missing values. A spec that uses the id as written is then invalid.',
        fix: 'Use ids that contain a letter and are not such words: a single one of them keeps the whole column text.',
        wrong: 'template_id,generator\n007,llm\n',
        right: 'template_id,generator\ndraft-007,llm\n',
    },
    'catalog/comment-row': {
        severity: 'warning',
        title: 'Comment in a catalog',
        why: 'A CSV file has no comments: a row that starts with `#` is an ordinary row, and its content becomes an id.',
        fix: 'Delete the row.',
        wrong: 'template_id,generator\n# the old ones\ndraft-A,llm\n',
        right: 'template_id,generator\ndraft-A,llm\n',
    },
    'catalog/stray-row': {
        severity: 'warning',
        title: 'Row that is not an entry',
        why: 'Spreadsheets and scripts leave rows that were never meant as entries: the header once more, a sum, a formula error. In a transposed table every row is like that. The runtime reads the first column of each as an id.',
        fix: 'Delete the row; if the table is transposed, swap rows and columns.',
        wrong: 'template_id,generator\ndraft-A,llm\ntemplate_id,generator\ndraft-B,llm\n',
        right: 'template_id,generator\ndraft-A,llm\ndraft-B,llm\n',
    },
    'catalog/blank-generator': {
        severity: 'warning',
        title: 'Empty generator',
        why: 'pandas reads an empty cell, or a word such as `NA`, as a missing value, and the runtime writes it as text: the mode of every generation of this template becomes `nan`, not `llm`.',
        fix: 'Write the mode that you mean.',
        wrong: 'template_id,generator\ndraft-A,\n',
        right: 'template_id,generator\ndraft-A,llm\n',
    },
    'catalog/unknown-generator': {
        severity: 'warning',
        title: 'Misspelled generator',
        why: 'The column `generator` gives the mode of a template. The runtime takes any text as a mode, and `llm` without the column. So a misspelling is accepted: essays that should be copied are planned as generated by a model. In the v1 dialect, spaces around one `template_id` have the same effect on every template of the file, because the runtime looks for the id without them.',
        fix: 'Correct the spelling, and remove spaces around ids.',
        wrong: 'template_id,generator\nessay-C,cpoy\n',
        right: 'template_id,generator\nessay-C,copy\n',
    },
    'catalog/flag-text': {
        severity: 'warning',
        title: 'Flag column that is text',
        why: 'The v1 dialect uses a model only if its flag equals `True`. One word such as `yes` makes the whole column text, and then not even `true` counts, so that no model has the flag.',
        fix: 'Write `true` or `false` in every row; an empty cell counts as false.',
        wrong: 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,yes,true\n',
        right: 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n',
    },
    'catalog/unused-flag-column': {
        severity: 'warning',
        title: 'Flag column that is not used',
        why: 'In the v2 dialect every model of `llm_models.csv` may draft, write essays and evaluate. `for_generation` and `for_evaluation` exclude nothing.',
        fix: 'Delete the column.',
        wrong: 'id,for_evaluation\ngpt-5,false\n',
        right: 'id\ngpt-5\n',
    },
};

;// CONCATENATED MODULE: ./build/src/findings/catalogue/config.js
const configCodes = {
    'config/unreadable': {
        severity: 'error',
        title: 'Settings cannot be read',
        why: 'The path of the settings leads to a folder or out of the repository. Nothing counts as checked until the settings can be read, because they may set the dialect and the data root.',
        fix: 'Replace it with an ordinary YAML file, or delete it.',
        wrong: '.cohort-ci.yml/   # a folder',
        right: '.cohort-ci.yml',
    },
    'config/invalid': {
        severity: 'error',
        title: 'Settings have the wrong shape',
        why: 'A setting has a value of the wrong type. Nothing counts as checked until it is fixed, because a check with unintended settings would be misleading.',
        fix: 'Change the value as the hint describes.',
        wrong: 'dialect: v9',
        right: 'dialect: v2',
    },
    'config/other-dialect': {
        severity: 'error',
        title: 'The repository is written in another dialect',
        why: 'Read as the dialect that is set (v1 if none is), cohorts are invalid or their outputs differ. Read as the other one, every cohort is clean, outputs included. This finding replaces all those that follow from it.',
        fix: 'Set the dialect of the runtime that the repository uses.',
        wrong: '# a repository of the v2 runtime\ndialect: v1',
        right: '# a repository of the v2 runtime\ndialect: v2',
    },
    'config/unknown-key': {
        severity: 'error',
        title: 'Unknown setting',
        why: 'A misspelled setting would silently have no effect, which is exactly the kind of trap that cohort-ci exists to find. Nothing counts as checked until it is fixed.',
        fix: 'Correct the spelling, or remove the line.',
        wrong: 'dialekt: v2',
        right: 'dialect: v2',
    },
    'config/unknown-code': {
        severity: 'warning',
        title: 'Unknown code in the settings',
        why: 'The entry names a finding that this version of cohort-ci does not have, so it has no effect. The other settings apply.',
        fix: 'Correct the spelling; every finding shows its code.',
        wrong: 'severity:\n  drift/manfest: warning',
        right: 'severity:\n  drift/manifest: warning',
    },
    'config/cannot-lower': {
        severity: 'warning',
        title: 'Error whose severity cannot be lowered',
        why: 'A finding with this code makes a cohort invalid, whatever the settings say: either the runtime rejects the cohort, or it is one of the few cases in which cohort-ci is deliberately stricter (docs/parity.md lists them). Only warnings, notices and drift can be lowered, turned off or ignored. The entry has no effect.',
        fix: 'Remove the entry, and fix what the finding points to. To exclude a cohort from the check, leave it out of `specs`.',
        wrong: 'severity:\n  axis/unknown-level: warning',
        right: 'severity:\n  rule/lost-levels: notice',
    },
    'config/unused-ignore': {
        severity: 'notice',
        title: 'Ignore entry that matches nothing',
        why: 'The finding that the entry was written for is gone, or its paths or codes are misspelled. If the entry stays, it may hide a finding that nobody has looked at.',
        fix: 'Remove the entry, or correct it.',
        wrong: "ignore:\n  - paths: ['data/cohorts/gone/**']\n    codes: ['rule/lost-levels']\n    reason: levels are left out on purpose",
        right: "ignore:\n  - paths: ['data/cohorts/pilot/**']\n    codes: ['rule/lost-levels']\n    reason: levels are left out on purpose",
    },
};

;// CONCATENATED MODULE: ./build/src/findings/catalogue/csv.js
const csvCodes = {
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
};

;// CONCATENATED MODULE: ./build/src/findings/catalogue/document.js
const documentCodes = {
    'file/not-utf8': {
        severity: 'error',
        title: 'File is not UTF-8',
        why: 'The runtime reads every file as UTF-8 and stops at the first invalid byte.',
        fix: 'Save the file as UTF-8 (in a spreadsheet: "CSV UTF-8").',
        wrong: 'axes:\n  a: [caf\\xe9]   # Latin-1 bytes',
        right: 'axes:\n  a: [caf\u00e9]',
    },
    'file/wrong-form': {
        severity: 'error',
        title: 'Content does not match the file type',
        why: 'A spreadsheet or a web page was saved under the name of a text file, Git LFS left a pointer instead of the content, a Markdown fence, the prompt of a terminal, line numbers or the markers of a diff were copied along with the text, or a CSV has a `sep=` line above its header. The runtime would read such lines as a header and as levels. That is never intended, so nothing is derived from the file.',
        fix: 'Export the table as "CSV UTF-8", download the raw file, run `git lfs pull`, or delete what was copied along with the text.',
        wrong: '```yaml\naxes:\n  a: [x]\noutput:\n  field_order: [a]\n```',
        right: 'axes:\n  a: [x]\noutput:\n  field_order: [a]',
    },
    'file/merge-conflict': {
        severity: 'error',
        title: 'Unresolved merge conflict',
        why: 'The file contains both versions of some lines, with the three marker lines that git writes around them. Nothing is derived from it: a marker would be read as a combination or a model, and no tool can know which version is right.',
        fix: 'Keep one of the two versions (or what both should become), delete the three lines of markers, and commit. Until then, `cohort-ci regenerate` writes nothing.',
        wrong: 'axes:\n<<<<<<< HEAD\n  a: [x]\n=======\n  a: [y]\n>>>>>>> topic\noutput:\n  field_order: [a]',
        right: 'axes:\n  a: [x, y]\noutput:\n  field_order: [a]',
    },
    'yaml/syntax': {
        severity: 'error',
        title: 'Not valid YAML',
        why: 'The runtime reads specs as YAML 1.1 and stops at the first syntax error. Nothing after it can be trusted, so it is the only one reported; others may follow once it is fixed.',
        fix: 'Fix the place that the finding points to. Most often a colon, a comma, or a space after `-` or `:` is missing.',
        wrong: 'axes:\n  draft_template: [a, b]\n  essay_template [x, y]',
        right: 'axes:\n  draft_template: [a, b]\n  essay_template: [x, y]',
    },
    'yaml/needs-quotes': {
        severity: 'error',
        title: 'Value must be quoted',
        why: 'Some characters have a special meaning in YAML: a value cannot start with `@`, `%`, a backtick, `*`, `&`, `!`, `|` or `>`, and cannot contain `: `. The most common case is an `@file:` include without quotes.',
        fix: 'Put the value in single quotes. Inside them everything is literal; write an apostrophe twice.',
        wrong: 'axes:\n  draft_template: @file:items/drafts.csv',
        right: "axes:\n  draft_template: '@file:items/drafts.csv'",
    },
    'yaml/unclosed': {
        severity: 'error',
        title: 'Bracket or quote is never closed',
        why: 'Everything after an opening bracket or quote belongs to it until it is closed, so the parser fails much further down than the actual mistake.',
        fix: 'Close the bracket or quote that the finding points to.',
        wrong: 'axes:\n  draft_template: [a, b\n  essay_template: [x, y]',
        right: 'axes:\n  draft_template: [a, b]\n  essay_template: [x, y]',
    },
    'yaml/indentation': {
        severity: 'error',
        title: 'Wrong indentation',
        why: 'In YAML, the indentation of a line determines what it belongs to. This line is indented to a column where nothing started, mixes list items with keys, or ends up under a key to which it cannot belong.',
        fix: 'Align the line with its siblings.',
        wrong: 'axes:\n    draft_template: [a]\n  essay_template: [x]',
        right: 'axes:\n    draft_template: [a]\n    essay_template: [x]',
    },
    'yaml/tab': {
        severity: 'error',
        title: 'Tab where YAML requires spaces',
        why: "PyYAML, the runtime's YAML reader, does not accept tabs for indentation, between a key and its value, or at the end of a line. Other YAML readers are more lenient, so an editor may not warn.",
        fix: 'Replace the tab with spaces; most editors can do this for the whole file.',
        wrong: 'axes:\n\tdraft_template: [a]',
        right: 'axes:\n  draft_template: [a]',
    },
    'yaml/control-character': {
        severity: 'error',
        title: 'Invisible character',
        why: 'YAML allows no control characters in a file, not even in quotes or comments, and a single one makes the runtime reject the whole file.',
        fix: 'Delete the character. Inside double quotes it can be written as an escape, such as `"\\x07"`.',
        wrong: 'axes:\n  draft_template: [a\u{0007}]   # a bell character after the a',
        right: 'axes:\n  draft_template: [a]',
    },
    'yaml/duplicate-key': {
        severity: 'error',
        title: 'Duplicate key',
        why: 'The runtime keeps the last of several equal keys and silently drops the others, so part of the file would have no effect. cohort-ci deliberately reports an error. Keys are compared as in Python: `1`, `1.0` and `true` are the same key.',
        fix: 'Remove or rename one of them. A key that overrides one merged by `<<` is fine.',
        wrong: 'axes:\n  draft_template: [a]\n  draft_template: [b]',
        right: 'axes:\n  draft_template: [a, b]',
    },
    'yaml/unhashable-key': {
        severity: 'error',
        title: 'List or mapping as a key',
        why: 'A key of a Python dict must be hashable; a list, a mapping or a set is not, so the runtime stops.',
        fix: 'Use text as the key. Quote it if it starts with a bracket, as a template placeholder does.',
        wrong: 'axes:\n  [draft, essay]: [a]',
        right: "axes:\n  '[draft, essay]': [a]",
    },
    'yaml/unknown-tag': {
        severity: 'error',
        title: 'Unknown tag',
        why: 'A word that starts with `!` is a tag: it names the type of the value after it. The runtime knows the standard ones (`!!str`, `!!int`, \u2026) and rejects all others, including those specific to Python.',
        fix: 'Remove the tag, or quote the value if it is text that starts with `!`.',
        wrong: 'axes:\n  draft_template: [!important a]',
        right: "axes:\n  draft_template: ['!important a']",
    },
    'yaml/impossible-value': {
        severity: 'error',
        title: 'Value that cannot be read',
        why: 'YAML 1.1 infers the type of an unquoted value from its form. This one looks like a date, a number or a special key, or has a tag that says so, but is not a valid one: the runtime stops.',
        fix: 'Correct the value, or quote it if it is text.',
        wrong: 'axes:\n  day: [2025-02-30]',
        right: 'axes:\n  day: [2025-02-28]',
    },
    'yaml/undefined-alias': {
        severity: 'error',
        title: 'Alias without an anchor',
        why: '`*name` stands for the value that `&name` marked earlier in the same file. Without it the runtime stops.',
        fix: 'Define the anchor above it, correct the name, or quote the value if it is text that starts with `*`.',
        wrong: 'axes:\n  draft_template: *drafts',
        right: 'axes:\n  other: &drafts [a, b]\n  draft_template: *drafts',
    },
    'yaml/repeated-anchor': {
        severity: 'error',
        title: 'Anchor defined twice',
        why: "PyYAML, the runtime's YAML reader, rejects a second anchor with the same name. Other YAML readers let it replace the first.",
        fix: 'Give each anchor its own name.',
        wrong: 'a: &x [1]\nb: &x [2]',
        right: 'a: &x [1]\nb: &y [2]',
    },
    'yaml/recursive-alias': {
        severity: 'error',
        title: 'Alias inside its own value',
        why: 'A value that contains itself is infinite: it can be neither compiled nor printed.',
        fix: 'Write the value out, or put the anchor on a smaller part.',
        wrong: 'a: &x [1, *x]',
        right: 'a: [1]',
    },
    'yaml/merge-not-mapping': {
        severity: 'error',
        title: 'Merge of something that is not a mapping',
        why: 'The key `<<` inherits the entries of a mapping, or of each mapping in a list. The runtime rejects any other value.',
        fix: 'Name a mapping by its alias. Quote the key if it is text.',
        wrong: 'base: &base [1]\nc:\n  <<: *base',
        right: 'base: &base {a: 1}\nc:\n  <<: *base',
    },
    'yaml/multiple-documents': {
        severity: 'error',
        title: 'More than one document',
        why: 'A `---` line starts a new YAML document. The runtime accepts only one document per file.',
        fix: 'Remove the line, or move the second document to its own file.',
        wrong: 'axes:\n  a: [1]\n---\noutput:\n  field_order: [a]',
        right: 'axes:\n  a: [1]\noutput:\n  field_order: [a]',
    },
    'yaml/too-deep': {
        severity: 'error',
        title: 'Nested too deeply',
        why: 'cohort-ci reads 200 levels of lists and mappings. Specs of pull requests are untrusted, and deep nesting is a way to exhaust a reader; the runtime also gives up at a few hundred levels.',
        fix: 'Remove levels: no rule needs more than a handful.',
        wrong: 'a: [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]   # and so on, 201 times',
        right: 'a: [1]',
    },
    'yaml/too-large': {
        severity: 'error',
        title: 'Merge keys multiply without bound',
        why: 'A few `<<` keys that merge each other can expand to millions of entries. cohort-ci allows them at most 100,000 entries per file.',
        fix: 'Merge smaller mappings, or fewer of them.',
        wrong: 'a: &a {x1: 1, x2: 2}   # and so on\nb: {<<: [*a, *a, *a]}   # and so on',
        right: 'a: &a {x1: 1, x2: 2}\nb: {<<: *a}',
    },
    'json/syntax': {
        severity: 'error',
        title: 'Not valid JSON',
        why: 'The runtime reads `.json` files with Python\u2019s `json` module and stops at the first syntax error, which is the only one reported.',
        fix: 'Fix the place that the finding points to. JSON has no comments, no trailing commas and no single quotes.',
        wrong: '["a", "b",]',
        right: '["a", "b"]',
    },
    'json/bom': {
        severity: 'error',
        title: 'JSON file starts with a byte order mark',
        why: 'Python\u2019s `json` module rejects text that starts with the invisible byte order mark (U+FEFF) that some Windows programs write. In YAML it is accepted.',
        fix: 'Save the file as "UTF-8" rather than "UTF-8 with BOM".',
        wrong: '\u{feff}["a", "b"]',
        right: '["a", "b"]',
    },
    'json/duplicate-key': {
        severity: 'error',
        title: 'Duplicate key',
        why: 'The runtime keeps the last of several equal keys and silently drops the others, so part of the file would have no effect. cohort-ci deliberately reports an error.',
        fix: 'Remove or rename one of them.',
        wrong: '{"a": 1, "a": 2}',
        right: '{"a": 2}',
    },
    'json/too-deep': {
        severity: 'error',
        title: 'Nested too deeply',
        why: 'cohort-ci reads 200 levels of lists and objects: specs of pull requests are untrusted, and deep nesting is a way to exhaust a reader.',
        fix: 'Remove levels: no rule needs more than a handful.',
        wrong: '[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]   // and so on, 201 times',
        right: '[1]',
    },
};

;// CONCATENATED MODULE: ./build/src/findings/catalogue/drift.js
const driftCodes = {
    'drift/manifest': {
        severity: 'error',
        title: `Manifest differs from the spec`,
        why: `\`manifest.json\` is determined by the spec and the catalogs; the committed one is different.`,
        fix: `Run \`cohort-ci regenerate\` and commit the result.`,
        wrong: `"draft": ["draft-A"]`,
        right: `"draft": ["draft-A", "draft-B"]`,
    },
    'drift/membership': {
        severity: 'error',
        title: `Membership differs from the spec`,
        why: `\`membership.csv\` lists the generations of the cohort. A listed generation that is not planned would be counted; a planned one that is not listed would be missing.`,
        fix: `Read the difference first: it shows what the change costs. Then run \`cohort-ci regenerate\` and commit the result.`,
        wrong: `stage,gen_id
draft,d_old`,
        right: `stage,gen_id
draft,d_new`,
    },
    'drift/missing-output': {
        severity: 'error',
        title: `Output is not committed`,
        why: `Other outputs in the repository are committed, but this one is not.`,
        fix: `Run \`cohort-ci regenerate\` and commit the result.`,
        wrong: `data/cohorts/demo/manifest.json   # and no membership.csv`,
        right: `data/cohorts/demo/manifest.json
data/cohorts/demo/membership.csv`,
    },
    'drift/without-spec': {
        severity: 'error',
        title: `Spec removed, outputs kept`,
        why: `A pull request removes the spec of a cohort but keeps its manifest or membership. From then on nothing defines what they should be, and no check compares them.`,
        fix: `Restore the spec, or remove the outputs as well. You can also move both into a folder named \`archive\`.`,
        wrong: `data/cohorts/demo/manifest.json   # and spec/config.yaml is gone`,
        right: `data/cohorts/demo/manifest.json
data/cohorts/demo/spec/config.yaml`,
    },
    'drift/misnamed': {
        severity: 'warning',
        title: `Output under another name`,
        why: `The runtime reads and writes a cohort's \`manifest.json\` and \`membership.csv\` only in the cohort's own folder, and metadata only below \`gens/draft\`, \`gens/essay\` and \`gens/evaluation\`. A file or folder with another name or in another place counts as not committed, and so does metadata behind a link that leads out of the repository.`,
        fix: `Rename it, or delete it and run \`cohort-ci regenerate\`.`,
        wrong: `data/cohorts/demo/spec/membership.csv`,
        right: `data/cohorts/demo/membership.csv`,
    },
    'drift/metadata': {
        severity: 'error',
        title: `Generation metadata is missing`,
        why: `The plan includes generations whose \`gens/<stage>/<id>/metadata.json\` is not committed, although the metadata of other generations is.`,
        fix: `Run \`cohort-ci regenerate\` and commit the result.`,
        wrong: `data/gens/draft/   # without d_10phgj4rfejfqwz1`,
        right: `data/gens/draft/d_10phgj4rfejfqwz1/metadata.json`,
    },
    'drift/form': {
        severity: 'error',
        title: `Output differs in form only`,
        why: `The file has the same content, but its bytes differ from what the runtime writes: line endings, final newline, JSON spacing, key order or spelling of values.`,
        fix: `Run \`cohort-ci regenerate\`; for line endings, set \`* text=auto eol=lf\` in \`.gitattributes\`.`,
        wrong: `stage,gen_id\\r\\n`,
        right: `stage,gen_id\\n`,
    },
    'drift/stale-generation': {
        severity: 'notice',
        title: `Generation is no longer planned`,
        why: `Committed metadata names this cohort as its origin, but the plan no longer includes the generation. It is left alone, because other cohorts may use it.`,
        fix: `No action is needed; remove the folder if you do not want it.`,
        wrong: `data/gens/draft/d_old/metadata.json`,
        right: `data/gens/draft/d_10phgj4rfejfqwz1/metadata.json`,
    },
    'drift/not-committed': {
        severity: 'notice',
        title: `Outputs are not committed`,
        why: `No output of this kind is committed here, or git ignores them: there is nothing to compare, and this is not drift.`,
        fix: `No action is needed; commit the outputs to have them checked.`,
        wrong: `# .gitignore
data/gens/`,
        right: `# .gitignore`,
    },
    'drift/ignored': {
        severity: 'warning',
        title: `Outputs of one cohort are ignored by git`,
        why: `Outputs of other cohorts are committed, but git ignores those of this one, so they are not committed and not compared. The rule may be older than the cohort.`,
        fix: `Remove the rule, run \`cohort-ci regenerate\` and commit the result. If this cohort's outputs are not meant to be committed, ignore the finding for it in \`.cohort-ci.yml\`.`,
        wrong: `# .gitignore
data/cohorts/demo/m*`,
        right: `# .gitignore`,
    },
    'drift/newly-ignored': {
        severity: 'warning',
        title: `A change makes git ignore outputs`,
        why: `Outputs that git ignores are not committed, so they are not compared. A pull request that adds such a rule would exclude them from its own check. Therefore the base decides: outputs that the base has committed, or does not ignore, count as missing.`,
        fix: `Remove the rule. To stop committing outputs permanently, first merge \`severity: {drift/missing-output: off}\`.`,
        wrong: `# .gitignore, new in a pull request
data/cohorts/*/manifest.json`,
        right: `# .gitignore`,
    },
    'drift/extra-combo': {
        severity: 'notice',
        title: `Manifest contains the runtime's own combination`,
        why: `A v1 manifest may contain one additional \`combo_v1_\u2026\` combination, which the runtime derives from the selected concepts. \`combo_mappings.csv\` lists it, or there are no concepts any more, so it is not drift.`,
        fix: `No action is needed.`,
        wrong: `"combos": ["combo_v1_0123456789ab", "combo_v1_a"]`,
        right: `"combos": ["combo_v1_a"]`,
    },
    'selection/not-followed': {
        severity: 'error',
        title: `Membership does not fit the selection`,
        why: `With a curated selection, the membership must contain every selected generation and its parents, enough evaluations for each template and model, and nothing else.`,
        fix: `Run the runtime (or \`cohort-ci regenerate\`) with the selection in place, and commit the result.`,
        wrong: `# selected_essays.txt
e_1   # and membership.csv without e_1`,
        right: `# selected_essays.txt
e_1   # and membership.csv with e_1`,
    },
};

;// CONCATENATED MODULE: ./build/src/findings/catalogue/legacy.js
const legacyCodes = {
    'legacy/active-column': {
        severity: 'warning',
        title: 'Catalog with an `active` column',
        why: 'Catalogs once switched their entries on and off with a column `active`. Nothing reads it anymore: a row that says `false` can be used like any other, and changing the value has no effect.',
        fix: 'Delete the column. What a cohort uses is listed in its spec.',
        wrong: 'id,for_generation,for_evaluation,active\nsonnet-4,true,true,false\n',
        right: 'id,for_generation,for_evaluation\nsonnet-4,true,true\n',
    },
    'legacy/reads-active': {
        severity: 'warning',
        title: 'Text that still uses `active`',
        why: 'The script, page or workflow selects entries by the column `active`, which the catalogs no longer have. It fails, or processes every entry, or none.',
        fix: 'Select entries by the contents of a cohort: read `manifest.json` or `membership.csv` of the cohort, or compile its spec.',
        wrong: 'templates = df[df["active"] == True]',
        right: 'templates = manifest["templates"]["draft"]',
    },
    'legacy/cohort-variable': {
        severity: 'warning',
        title: 'Cohort named by `DD_COHORT`',
        why: 'The environment variable `DD_COHORT` once named the cohort if nothing else did. Now a cohort is named after the folder of its spec, and a leftover variable makes a script process a cohort that nobody asked for.',
        fix: 'Pass the cohort id as an argument, and read `data/cohorts/<id>/`.',
        wrong: 'cohort = os.environ.get("DD_COHORT", "baseline")',
        right: 'cohort = arguments.cohort',
    },
    'legacy/selected-combos': {
        severity: 'warning',
        title: 'Combinations from `selected_combo_mappings.csv`',
        why: 'The file once listed the combinations of the current cohort. Now a cohort has those that its spec lists on the axis `combo_id`, and the file has no effect.',
        fix: 'List the combinations in the spec, or in a CSV beside it that the axis includes with `@file:`.',
        wrong: 'combos = read_csv("data/2_tasks/selected_combo_mappings.csv")',
        right: "axes:\n  combo_id: '@file:items/combos.csv'",
    },
    'legacy/expansion-switch': {
        severity: 'warning',
        title: 'Retired switch of `output`',
        why: '`expand_pairs`, `expand_tuples`, `expand_ties`, `keep_pair_axis` and `keep_tuple_axis` are gone: rows are always expanded, and pairs and tuples never remain as columns. A v1 spec with one of these switches is invalid.',
        fix: 'Remove the switch, and whatever reads the columns that it kept.',
        wrong: 'output:\n  expand_pairs: true\n  field_order: [combo_id]',
        right: 'output:\n  field_order: [combo_id]',
    },
    'legacy/cohort-mode': {
        severity: 'warning',
        title: 'Retired way to build a cohort',
        why: 'Cohorts were once built from a curated selection alone, or from all active entries of the catalogs. Now the spec defines the contents of a cohort, and a selection only narrows them.',
        fix: 'Write a spec for the cohort (`cohort-ci backfill` derives one from committed outputs), and describe that way of building it instead.',
        wrong: 'Two ways to build a cohort: curated mode and catalog mode.',
        right: 'A cohort is what its `spec/config.yaml` says.',
    },
    'legacy/not-scanned': {
        severity: 'notice',
        title: 'Not scanned for legacy usage',
        why: 'The scan reads files of at most 1 MiB, and at most 20,000 files and 64 MiB in total. It lists at most 50 findings per file and 1,000 in total. It does not follow symbolic links out of the repository, such as a linked folder of scripts, and cannot read files without permission. Anything beyond these limits was not scanned and may contain legacy usage without a warning.',
        fix: 'Name the files that matter with `--legacy-paths`. Commit linked files themselves, or check the repository that holds them.',
        wrong: 'scripts/generated.py   # 3 MiB',
        right: "cohort-ci check --legacy-paths 'scripts/*.sh'",
    },
};

;// CONCATENATED MODULE: ./build/src/findings/catalogue/output.js
const outputCodes = {
    'output/not-a-mapping': {
        severity: 'error',
        title: `The output block is not a mapping`,
        why: `The runtime reads \`output\` as a mapping with \`field_order\`; an empty \`output:\` is null, which it rejects.`,
        fix: `Write \`output:\`, and below it \`field_order: [column, \u2026]\`.`,
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
};

;// CONCATENATED MODULE: ./build/src/findings/catalogue/plan.js
const planCodes = {
    'plan/missing-column': {
        severity: 'error',
        title: `Column that the plan needs is missing`,
        why: `Every draft, essay and evaluation needs its combination, template and model; without the column, the runtime rejects the first row.`,
        fix: `Add the axis, or one of its aliases.`,
        wrong: `axes:
  combo_id: [combo_v1_a]   # and no draft_template`,
        right: `axes:
  combo_id: [combo_v1_a]
  draft_template: [draft-A]`,
    },
    'plan/blank-value': {
        severity: 'error',
        title: `Planned value is blank`,
        why: `A null or blank value counts as missing, and the runtime rejects the row. v1 checks most axes against the catalogs first, and rejects the value at that point.`,
        fix: `Write the id, or remove the level.`,
        wrong: `axes:
  draft_template: [null]   # v2`,
        right: `axes:
  draft_template: [draft-A]   # v2`,
    },
    'plan/invalid-replicate': {
        severity: 'error',
        title: `Replicate is not a count`,
        why: `A replicate is read as Python's \`int()\` reads it, and must be at least 1.`,
        fix: `Write a whole number of at least 1.`,
        wrong: `axes:
  draft_replicate: [one]`,
        right: `axes:
  draft_replicate: [1]`,
    },
    'plan/lone-surrogate': {
        severity: 'error',
        title: `Half of a character`,
        why: `A JSON escape such as \`\\ud83d\` alone is half of a character; it cannot be encoded as UTF-8, and the runtime crashes when it derives an id from it or writes it to a CSV.`,
        fix: `Write the character itself.`,
        wrong: `["\\ud83d"]`,
        right: `["\ud83d\ude00"]`,
    },
    'plan/no-evaluations': {
        severity: 'error',
        title: `No evaluations planned (v2)`,
        why: `The v2 runtime rejects a cohort without evaluations.`,
        fix: `Give every axis at least one level.`,
        wrong: `axes:
  evaluation_template: []   # v2`,
        right: `axes:
  evaluation_template: [eval-1]   # v2`,
    },
    'plan/empty': {
        severity: 'warning',
        title: `Cohort is empty (v1)`,
        why: `Some axis has no level, so the spec has no rows; the v1 runtime accepts it and writes an empty membership.`,
        fix: `Give every axis at least one level, unless the cohort is meant to be empty.`,
        wrong: `axes:
  evaluation_template: []   # v1`,
        right: `axes:
  evaluation_template: [eval-1]   # v1`,
    },
    'plan/id-taken': {
        severity: 'warning',
        title: `Id taken by a damaged metadata file`,
        why: `The metadata that is committed under the id of a planned generation cannot be read or describes another one, so the runtime plans a fallback id (\`\u2026-1\`): an existing generation is paid for again, and so is everything derived from it.`,
        fix: `Before you regenerate, restore the file from the previous commit or resolve the merge conflict.`,
        wrong: `<<<<<<< HEAD
{ "stage": "draft", \u2026 }`,
        right: `{ "stage": "draft", \u2026 }`,
    },
    'plan/ids-exhausted': {
        severity: 'error',
        title: `No generation id left`,
        why: `The id of a generation is taken by the committed metadata of another one, and so are its four fallbacks; the runtime rejects the cohort.`,
        fix: `Remove or repair the named metadata files.`,
        wrong: `gens/draft/d_\u2026/metadata.json of another draft`,
        right: `gens/draft/d_\u2026/metadata.json of this draft`,
    },
    'selection/both': {
        severity: 'error',
        title: `Two curated selections`,
        why: `\`selected_essays.txt\` and \`selected_drafts.txt\` are mutually exclusive; the runtime rejects having both, even if they are empty.`,
        fix: `Remove one of the two files.`,
        wrong: `data/2_tasks/selected_essays.txt
data/2_tasks/selected_drafts.txt`,
        right: `data/2_tasks/selected_essays.txt`,
    },
    'selection/unreadable': {
        severity: 'error',
        title: `Selection cannot be read`,
        why: `The runtime reads the selection as UTF-8 text, one id per line.`,
        fix: `Commit it as a UTF-8 text file.`,
        wrong: `data/2_tasks/selected_essays.txt/ (a folder)`,
        right: `data/2_tasks/selected_essays.txt`,
    },
    'selection/misnamed': {
        severity: 'warning',
        title: `Selection under another name`,
        why: `The runtime reads a selection only from \`selected_essays.txt\` or \`selected_drafts.txt\` in \`2_tasks\`. It ignores a list with a similar name, so every cohort is planned in full.`,
        fix: `Rename the file, or give it a name that does not look like a selection.`,
        wrong: `data/2_tasks/selected_essay.txt`,
        right: `data/2_tasks/selected_essays.txt`,
    },
    'selection/empty': {
        severity: 'warning',
        title: `Selection is empty`,
        why: `A selection that exists but is empty results in an empty membership, not the full plan.`,
        fix: `Remove the file, or list generation ids in it.`,
        wrong: `# data/2_tasks/selected_essays.txt
# (nothing selected)`,
        right: `# data/2_tasks/selected_essays.txt
e_1sy0l8cqlj1g8ikc`,
    },
    'selection/essay-is-draft': {
        severity: 'error',
        title: `Selected essay is a draft`,
        why: `\`selected_essays.txt\` lists essays; the id belongs to a draft.`,
        fix: `Move it to \`selected_drafts.txt\`, or list the essay.`,
        wrong: `# selected_essays.txt
d_10phgj4rfejfqwz1`,
        right: `# selected_essays.txt
e_1sy0l8cqlj1g8ikc`,
    },
    'selection/missing-metadata': {
        severity: 'error',
        title: `Selected generation has no readable metadata`,
        why: `A selection is rebuilt from the committed \`gens/<stage>/<id>/metadata.json\` of the listed generation and of its parent.`,
        fix: `Commit the metadata, correct it if it is not a JSON object, or remove the id.`,
        wrong: `# selected_essays.txt
e_unknown`,
        right: `# selected_essays.txt
e_1sy0l8cqlj1g8ikc`,
    },
    'selection/incomplete-metadata': {
        severity: 'error',
        title: `Metadata of a selected generation is incomplete`,
        why: `The rows of a selection need the template, the combination, the parent and a model; the runtime rejects a blank one.`,
        fix: `Complete the metadata file.`,
        wrong: `{"stage": "essay", "parent_gen_id": "d_1"}`,
        right: `{"stage": "essay", "parent_gen_id": "d_1", "template_id": "essay-X", "llm_model_id": "gpt-5"}`,
    },
};

;// CONCATENATED MODULE: ./build/src/findings/catalogue/price.js
const HEADER = 'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\n';
const priceCodes = {
    'price/unreadable': {
        severity: 'warning',
        title: 'Price table cannot be read',
        why: 'The settings name a price table that does not exist or is not a text file. The plan is still checked, but every price is unknown: nobody sees what a change costs, and a budget cannot be enforced.',
        fix: 'Commit the table at the path that `prices: table` names; `cohort-ci prices` says how to create it.',
        wrong: 'prices:\n  table: prices.csv   # no such file',
        right: 'prices:\n  table: data/prices.csv',
    },
    'price/syntax': {
        severity: 'warning',
        title: 'Price table is not valid CSV',
        why: 'A quote that is never closed, or that is in the middle of a cell, swallows the rows after it. A table of more than 10,000 rows is rejected, too, because nobody maintains one by hand. No price is read from the table: every price is unknown.',
        fix: 'Put the whole cell in quotes, and double every quote in it.',
        wrong: `${HEADER}gpt-5,1.25,10,2026-01-31,"price page\n`,
        right: `${HEADER}gpt-5,1.25,10,2026-01-31,"price page"\n`,
    },
    'price/missing-column': {
        severity: 'warning',
        title: 'Missing column in the price table',
        why: 'A price consists of its model, the US dollars per million input and output tokens, the date on which it was valid, and its source. If one of these columns is missing, no price is read from the table: every price is unknown.',
        fix: 'Write the header `model,input_usd_per_mtok,output_usd_per_mtok,as_of,source`; the columns may be in any order, and there may be others.',
        wrong: 'model,input,output,as_of,source\ngpt-5,1.25,10,2026-01-31,price page\n',
        right: `${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`,
    },
    'price/invalid': {
        severity: 'warning',
        title: 'Row without a usable price',
        why: 'A price is a number of US dollars per million tokens, from 0 to 1000000 with at most six decimal places after a point, and its date is written `YYYY-MM-DD`. A row with anything else has no price: the cost of its model is unknown, not zero.',
        fix: 'Correct the cell: `0.15`, `2026-01-31`. Formulas are not evaluated; save the table with their values.',
        wrong: `${HEADER}gpt-5,=5/4,10,2026-01-31,price page\n`,
        right: `${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`,
    },
    'price/unknown-model': {
        severity: 'warning',
        title: 'Price of an unknown model',
        why: 'Prices are looked up by the column `model` of `llm_models.csv`, exactly as written. The table has a price for a name that no model has, and a similar model has none: its cost is unknown. A table may have prices of other models; they are not reported.',
        fix: 'Write the name as in the column `model` of `llm_models.csv`.',
        wrong: `${HEADER}openai/gtp-5,1.25,10,2026-01-31,price page\n`,
        right: `${HEADER}openai/gpt-5,1.25,10,2026-01-31,price page\n`,
    },
    'price/repeated-model': {
        severity: 'warning',
        title: 'Model with several prices',
        why: 'The table has several rows for one model. If their prices differ, nobody can know which one applies, so the cost of the model is unknown.',
        fix: 'Keep the row that applies, and remove the others.',
        wrong: `${HEADER}gpt-5,1.25,10,2026-01-31,price page\ngpt-5,2.5,15,2025-06-30,price page\n`,
        right: `${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`,
    },
};

;// CONCATENATED MODULE: ./build/src/findings/catalogue/quality.js
const qualityCodes = {
    'quality/one-effect': {
        severity: 'notice',
        title: `Axes always change together`,
        why: `Whatever the generations show, you cannot say which of the axes makes the difference: they are one effect, not several. This does not affect the runtime. A tie does this on purpose and is not reported.`,
        fix: `Add combinations in which one changes and the other does not (\`cohort-ci separate COHORT AXIS OTHER\` proposes some). If it is intentional, ignore the finding in the settings and give the reason.`,
        wrong: `axes:
  draft_template: [draft-A, draft-B]
  draft_llm: [gpt-5, sonnet-4]
rules:
  tuples:
    setup:
      axes: [draft_template, draft_llm]
      items: [[draft-A, gpt-5], [draft-B, sonnet-4]]`,
        right: `axes:
  draft_template: [draft-A, draft-B]
  draft_llm: [gpt-5, sonnet-4]
rules:
  tuples:
    setup:
      axes: [draft_template, draft_llm]
      items: [[draft-A, gpt-5], [draft-B, sonnet-4], [draft-A, sonnet-4]]`,
    },
    'quality/nested-axis': {
        severity: 'notice',
        title: `One axis nested within another`,
        why: `Comparing the levels of the outer axis always compares different levels of the inner one as well, so the effect of the outer axis cannot be isolated. This does not affect the runtime.`,
        fix: `Let a level of the inner axis occur with several levels of the outer one (\`cohort-ci separate COHORT AXIS OTHER\` proposes combinations). If it is intentional, ignore the finding in the settings and give the reason.`,
        wrong: `axes:
  draft_template: [draft-A, draft-B, draft-C]
  draft_llm: [gpt-5, sonnet-4]
rules:
  tuples:
    setup:
      axes: [draft_template, draft_llm]
      items: [[draft-A, gpt-5], [draft-B, sonnet-4], [draft-C, sonnet-4]]`,
        right: `axes:
  draft_template: [draft-A, draft-B, draft-C]
  draft_llm: [gpt-5, sonnet-4]
rules:
  tuples:
    setup:
      axes: [draft_template, draft_llm]
      items: [[draft-A, gpt-5], [draft-B, sonnet-4], [draft-C, sonnet-4], [draft-C, gpt-5]]`,
    },
    'quality/inseparable-axis': {
        severity: 'notice',
        title: `Axis whose effect cannot be isolated`,
        why: `No single axis changes together with it, but several together do: whatever effect you see could just as well be theirs. Isolating it takes more combinations than the list has. This does not affect the runtime.`,
        fix: `Add combinations to the list that binds the axes (\`cohort-ci separate COHORT AXIS OTHER\` proposes some). If it is intentional, ignore the finding in the settings and give the reason.`,
        wrong: `axes:
  combo_id: [combo_v1_a, combo_v1_b]
  draft_template: [draft-A, draft-B]
  draft_llm: [gpt-5, sonnet-4]
rules:
  tuples:
    setup:
      axes: [combo_id, draft_template, draft_llm]
      items: [[combo_v1_a, draft-A, gpt-5], [combo_v1_b, draft-A, sonnet-4], [combo_v1_b, draft-B, gpt-5]]`,
        right: `axes:
  combo_id: [combo_v1_a, combo_v1_b]
  draft_template: [draft-A, draft-B]
  draft_llm: [gpt-5, sonnet-4]
rules:
  tuples:
    setup:
      axes: [combo_id, draft_template, draft_llm]
      items: [[combo_v1_a, draft-A, gpt-5], [combo_v1_b, draft-A, sonnet-4], [combo_v1_b, draft-B, gpt-5], [combo_v1_a, draft-B, gpt-5]]`,
    },
    'quality/self-judging': {
        severity: 'notice',
        title: `Every model judges only itself`,
        why: `Every evaluation is done by the model that wrote the essay, according to the column \`model\` of \`llm_models.csv\`. Models tend to prefer their own texts, and this design cannot show by how much. This does not affect the runtime.`,
        fix: `Add a judge that writes no essays, or cross writers with judges. If it is intentional, ignore the finding in the settings and give the reason.`,
        wrong: `axes:
  draft_llm: [gpt-5]
  essay_llm: [gpt-5]
  evaluation_llm: [gpt-5]`,
        right: `axes:
  draft_llm: [gpt-5]
  essay_llm: [gpt-5]
  evaluation_llm: [gpt-5, sonnet-4]`,
    },
};

;// CONCATENATED MODULE: ./build/src/findings/catalogue/rules.js
const ruleCodes = {
    'rules/not-a-mapping': {
        severity: 'error',
        title: `The rules block is not a mapping`,
        why: `The runtime reads \`rules\` as the sections \`subsets\`, \`ties\`, \`pairs\` and \`tuples\`.`,
        fix: `Write the name of the section, and the rules below it.`,
        wrong: `rules:
  - a: [x]`,
        right: `rules:
  subsets:
    a: [x]`,
    },
    'rules/unknown-section': {
        severity: 'error',
        title: `Unknown section of rules`,
        why: `The runtime knows \`subsets\`, \`ties\`, \`pairs\` and \`tuples\`, and rejects any other section.`,
        fix: `Correct the spelling.`,
        wrong: `rules:
  tupels: {}`,
        right: `rules:
  tuples: {}`,
    },
    'rules/section-not-a-mapping': {
        severity: 'error',
        title: `Section of rules is not a mapping`,
        why: `Every rule has a name, so a section maps names to rules. An empty section must be written \`{}\`: \`pairs:\` alone is null, which the runtime rejects.`,
        fix: `Write one entry per rule, or \`{}\`.`,
        wrong: `rules:
  pairs:`,
        right: `rules:
  pairs: {}`,
    },
    'rule/name-not-text': {
        severity: 'error',
        title: `Name of a rule is not text`,
        why: `YAML reads an unquoted \`1\` or \`yes\` as a number or a boolean; the runtime requires names to be non-empty text.`,
        fix: `Quote the name.`,
        wrong: `rules:
  pairs:
    1: {left: a, right: b, allowed: [[x, y]]}`,
        right: `rules:
  pairs:
    'p1': {left: a, right: b, allowed: [[x, y]]}`,
    },
    'rule/named-like-member': {
        severity: 'error',
        title: `Rule has the name of its own axis`,
        why: `A pair or tuple replaces its axes with a new one. If it has the name of one of them, it removes itself, and the runtime crashes.`,
        fix: `Give the rule another name.`,
        wrong: `rules:
  pairs:
    a: {left: a, right: b, allowed: [[x, y]]}`,
        right: `rules:
  pairs:
    a_b: {left: a, right: b, allowed: [[x, y]]}`,
    },
    'rule/half-taken': {
        severity: 'error',
        title: `Rule over one of two axes with the same name`,
        why: `A pair or tuple with the name of another axis makes that name exist twice. A later rule removes one of the two, and the runtime crashes on the other.`,
        fix: `Give the pair or tuple another name.`,
        wrong: `rules:
  pairs:
    c: {left: a, right: b, allowed: [[x, y]]}   # c is an axis, too
  ties:
    t: [c]`,
        right: `rules:
  pairs:
    a_b: {left: a, right: b, allowed: [[x, y]]}
  ties:
    t: [c]`,
    },
    'subset/not-a-list': {
        severity: 'error',
        title: `Subset without a list`,
        why: `A subset lists the levels of an axis to keep.`,
        fix: `Put the levels in brackets.`,
        wrong: `rules:
  subsets:
    a: x`,
        right: `rules:
  subsets:
    a: [x]`,
    },
    'subset/unknown-axis': {
        severity: 'error',
        title: `Subset of an unknown axis`,
        why: `A subset must name an axis that exists at that moment: declared, and not yet replaced by a tie, pair or tuple above it.`,
        fix: `Correct the name, or move the section up.`,
        wrong: `axes:
  a: [x]
rules:
  subsets:
    b: [x]`,
        right: `axes:
  a: [x]
rules:
  subsets:
    a: [x]`,
    },
    'subset/nothing-left': {
        severity: 'error',
        title: `Subset keeps nothing`,
        why: `None of the listed levels is a level of the axis, so no row would be left; the runtime rejects the spec.`,
        fix: `List levels that the axis has, spelled and quoted the same.`,
        wrong: `axes:
  a: [x, y]
rules:
  subsets:
    a: [z]`,
        right: `axes:
  a: [x, y]
rules:
  subsets:
    a: [x]`,
    },
    'subset/unknown-value': {
        severity: 'warning',
        title: `Subset lists a value that the axis does not have`,
        why: `The runtime silently ignores it: a misspelled level is dropped, not kept.`,
        fix: `Correct the spelling, or remove the value.`,
        wrong: `axes:
  a: [x, y]
rules:
  subsets:
    a: [x, yy]`,
        right: `axes:
  a: [x, y]
rules:
  subsets:
    a: [x, y]`,
    },
    'tie/not-a-list': {
        severity: 'error',
        title: `Tie without a list`,
        why: `A tie lists the axes that share one level in every row.`,
        fix: `Write the axes in brackets.`,
        wrong: `rules:
  ties:
    llm: draft_llm`,
        right: `rules:
  ties:
    llm: [draft_llm, essay_llm]`,
    },
    'tie/to-key': {
        severity: 'error',
        title: `Tie with a 'to' key`,
        why: `The key of the tie is its canonical axis; the runtime rejects the retired \`to\`.`,
        fix: `Remove \`to\`, and name the tie after the axis.`,
        wrong: `rules:
  ties:
    t: {axes: [a, b], to: a}`,
        right: `rules:
  ties:
    a: {axes: [a, b]}`,
    },
    'tie/axes-not-names': {
        severity: 'error',
        title: `Tie does not name axes`,
        why: `A tie needs at least one axis, named as text.`,
        fix: `List the names of the axes.`,
        wrong: `rules:
  ties:
    t: {axes: []}`,
        right: `rules:
  ties:
    t: {axes: [a, b]}`,
    },
    'tie/axes-as-text': {
        severity: 'warning',
        title: `Tie axes written as text`,
        why: `The runtime reads a text letter by letter: \`axes: ab\` ties the axes \`a\` and \`b\`.`,
        fix: `Put the names in brackets.`,
        wrong: `rules:
  ties:
    t: {axes: ab}`,
        right: `rules:
  ties:
    t: {axes: [a, b]}`,
    },
    'tie/unknown-axis': {
        severity: 'error',
        title: `Tie of an unknown axis`,
        why: `A tie must name axes that exist at that moment: an axis that an earlier rule has replaced can no longer be tied.`,
        fix: `Correct the name, tie the axis that replaced it, or change the order of the rules.`,
        wrong: `axes:
  a: [x]
rules:
  ties:
    t: [a, b]`,
        right: `axes:
  a: [x]
  b: [x]
rules:
  ties:
    t: [a, b]`,
    },
    'tie/no-common-level': {
        severity: 'error',
        title: `Tied axes share no level`,
        why: `A tie keeps the levels that all of its axes list; with none, no row would be left, so the runtime rejects the spec.`,
        fix: `Give the axes a level in common, spelled and quoted the same.`,
        wrong: `axes:
  a: [x]
  b: [y]
rules:
  ties:
    t: [a, b]`,
        right: `axes:
  a: [x, y]
  b: [y]
rules:
  ties:
    t: [a, b]`,
    },
    'tie/onto-rule-name': {
        severity: 'error',
        title: `Tie onto the name of a pair or tuple`,
        why: `The columns of that pair or tuple are filled from its levels; the tie replaces them with single values, and the runtime rejects every row.`,
        fix: `Give the tie another name.`,
        wrong: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}
  ties:
    p: [c, d]`,
        right: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}
  ties:
    t: [c, d]`,
    },
    'pair/not-a-mapping': {
        severity: 'error',
        title: `Pair is not a mapping`,
        why: `A pair says which two axes it joins and which combinations are allowed.`,
        fix: `Write \`left\`, \`right\` and \`allowed\`.`,
        wrong: `rules:
  pairs:
    p: [a, b]`,
        right: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
    },
    'pair/side-required': {
        severity: 'error',
        title: `Pair without one of its sides`,
        why: `A pair joins exactly two axes, \`left\` and \`right\`, named as text.`,
        fix: `Name both axes.`,
        wrong: `rules:
  pairs:
    p: {left: a, allowed: [[x, y]]}`,
        right: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
    },
    'pair/same-axis': {
        severity: 'error',
        title: `Pair of an axis with itself`,
        why: `A pair joins two different axes.`,
        fix: `Name the other axis.`,
        wrong: `rules:
  pairs:
    p: {left: a, right: a, allowed: [[x, x]]}`,
        right: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
    },
    'pair/unknown-axis': {
        severity: 'error',
        title: `Pair of an unknown axis`,
        why: `A pair must name axes that exist at that moment, directly or through a tie.`,
        fix: `Correct the name, or change the order of the rules.`,
        wrong: `axes:
  a: [x]
rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
        right: `axes:
  a: [x]
  b: [y]
rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
    },
    'pair/allowed-not-a-list': {
        severity: 'error',
        title: `Pair without allowed combinations`,
        why: `\`allowed\` lists the combinations, at least one; it may be an \`@file:\` CSV with two columns.`,
        fix: `List the combinations.`,
        wrong: `rules:
  pairs:
    p: {left: a, right: b, allowed: []}`,
        right: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
    },
    'pair/entry-not-a-pair': {
        severity: 'error',
        title: `Combination is not a pair`,
        why: `Every entry of \`allowed\` is a list of two values: one of the left axis, one of the right.`,
        fix: `Give the entry two values; in a CSV, exactly two columns.`,
        wrong: `allowed: [[x, y, z]]`,
        right: `allowed: [[x, y]]`,
    },
    'pair/outside-domain': {
        severity: 'error',
        title: `Pair allows a value that the axis does not have`,
        why: `Values are compared as in Python: \`1\` is not \`"1"\`, and a level dropped by an earlier subset or tie is no longer available.`,
        fix: `Correct the value, quote it like the level, or add it to the axis.`,
        wrong: `axes:
  a: [x]
  b: [y]
rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, z]]}`,
        right: `axes:
  a: [x]
  b: [y]
rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
    },
    'pair/unknown-balance': {
        severity: 'error',
        title: `Unknown balance`,
        why: `\`balance\` must be \`left\`, \`right\` or \`both\`; null or empty text means no balance.`,
        fix: `Correct the word, or remove the line.`,
        wrong: `balance: all`,
        right: `balance: both`,
    },
    'pair/imbalance': {
        severity: 'error',
        title: `Pair is not balanced`,
        why: `With \`balance\`, every value on that side must occur equally often, so that no level is over-represented; otherwise the runtime rejects the spec.`,
        fix: `Add or remove combinations, or drop \`balance\`.`,
        wrong: `allowed: [[x, k], [x, l], [y, k]]
balance: left`,
        right: `allowed: [[x, k], [x, l], [y, k], [y, l]]
balance: left`,
    },
    'tuple/not-a-mapping': {
        severity: 'error',
        title: `Tuple is not a mapping`,
        why: `A tuple says which axes it binds and which combinations of their levels are allowed.`,
        fix: `Write \`axes\` and \`items\`.`,
        wrong: `rules:
  tuples:
    t: [a, b]`,
        right: `rules:
  tuples:
    t: {axes: [a, b], items: [[x, y]]}`,
    },
    'tuple/axes-not-names': {
        severity: 'error',
        title: `Tuple does not name axes`,
        why: `A tuple binds a list of axes, at least one, named as text.`,
        fix: `List the names of the axes.`,
        wrong: `rules:
  tuples:
    t: {axes: a, items: [[x]]}`,
        right: `rules:
  tuples:
    t: {axes: [a], items: [[x]]}`,
    },
    'tuple/expand-key': {
        severity: 'error',
        title: `Tuple with an 'expand' key`,
        why: `Tuples always expand to their columns; the runtime rejects the retired switch.`,
        fix: `Remove the line.`,
        wrong: `t: {axes: [a, b], items: [[x, y]], expand: true}`,
        right: `t: {axes: [a, b], items: [[x, y]]}`,
    },
    'tuple/items-not-a-list': {
        severity: 'error',
        title: `Tuple without items`,
        why: `\`items\` lists the combinations, at least one; it may be an \`@file:\` CSV with one column per axis.`,
        fix: `List the items.`,
        wrong: `t: {axes: [a, b], items: []}`,
        right: `t: {axes: [a, b], items: [[x, y]]}`,
    },
    'tuple/arity': {
        severity: 'error',
        title: `Item has the wrong number of values`,
        why: `Every item has one value per axis of the tuple, in the same order. A CSV with a single column yields single values, not tuples.`,
        fix: `Add or remove values (in a CSV, columns).`,
        wrong: `t: {axes: [a, b], items: [[x, y, z]]}`,
        right: `t: {axes: [a, b], items: [[x, y]]}`,
    },
    'tuple/unknown-axis': {
        severity: 'error',
        title: `Tuple of an unknown axis`,
        why: `A tuple must name axes that exist at that moment, directly or through a tie. In v1 they are declared under \`axes\`; in v2 the tuple itself provides them, once.`,
        fix: `Declare the axis (v1), or correct the name.`,
        wrong: `axes:
  a: [x]
rules:
  tuples:
    t: {axes: [a, b], items: [[x, y]]}   # v1`,
        right: `axes:
  a: [x]
  b: [y]
rules:
  tuples:
    t: {axes: [a, b], items: [[x, y]]}   # v1`,
    },
    'tuple/outside-domain': {
        severity: 'error',
        title: `Tuple binds a value that the axis does not have`,
        why: `Values are compared as in Python: \`1\` is not \`"1"\`, and a level dropped by an earlier subset or tie is no longer available.`,
        fix: `Correct the value, quote it like the level, or add it to the axis.`,
        wrong: `axes:
  a: [x]
  b: [y]
rules:
  tuples:
    t: {axes: [a, b], items: [[x, z]]}`,
        right: `axes:
  a: [x]
  b: [y]
rules:
  tuples:
    t: {axes: [a, b], items: [[x, y]]}`,
    },
    'tuple/axis-declared': {
        severity: 'error',
        title: `Tuple axis is declared (v2)`,
        why: `The v2 runtime takes the levels of a tuple's axes from its items and rejects an axis that is also declared. The v1 runtime requires the declaration: check which dialect the repository uses.`,
        fix: `Remove the axis from \`axes\`, or set the dialect to \`v1\`.`,
        wrong: `axes:
  a: [x]
rules:
  tuples:
    t: {axes: [a, b], items: [[x, y]]}   # v2`,
        right: `axes: {}
rules:
  tuples:
    t: {axes: [a, b], items: [[x, y]]}   # v2`,
    },
};

;// CONCATENATED MODULE: ./build/src/findings/catalogue/spec.js
const specCodes = {
    'spec/unreadable': {
        severity: 'error',
        title: `Spec cannot be read`,
        why: `A cohort is its spec: without a readable \`spec/config.yaml\` there is nothing to compile.`,
        fix: `Commit the file at \`data/cohorts/<id>/spec/config.yaml\` as a regular file with the suffix \`.yaml\`, \`.yml\` or \`.json\`.`,
        wrong: `data/cohorts/demo/spec/config.toml`,
        right: `data/cohorts/demo/spec/config.yaml`,
    },
    'spec/none-found': {
        severity: 'warning',
        title: `No spec found`,
        why: `A check that finds no spec passes and reports nothing: a misspelled pattern or data root would go unnoticed.`,
        fix: `Correct the data root or the pattern; the default is \`data/cohorts/*/spec/config.yaml\`.`,
        wrong: `specs: [studies/*/spec/config.yaml]`,
        right: `specs: [data/cohorts/*/spec/config.yaml]`,
    },
    'spec/ignored': {
        severity: 'warning',
        title: `Spec or required file that git ignores`,
        why: `A rule of \`.gitignore\` keeps a spec, a catalog, an included file, a selection, or a settings file out of git. Often the rule is meant only for the outputs in the same folder. The file is read on your machine, but nobody else gets it, and no check of a pull request sees it.`,
        fix: `Remove the rule, or narrow it to the outputs; \`git add --force\` adds a single file despite the rule.`,
        wrong: `data/cohorts/`,
        right: `data/cohorts/*/membership.csv`,
    },
    'spec/misnamed': {
        severity: 'error',
        title: `Spec under a name that is not read`,
        why: `The runtime reads a cohort's spec from \`cohorts/<id>/spec/config.yaml\` and from nowhere else. Under any other name (\`config.yml\`, \`specs/\`, a folder deeper, in the folder of another cohort, in \`cohort/\`) it is silently ignored, and the cohort's outputs are compared with nothing. The same holds for outputs beside a spec that the settings name in another place: the spec is checked, but it does not determine these outputs.`,
        fix: `Rename the file or move the folder. Files that you keep for the record belong in a folder named \`archive\`.`,
        wrong: `data/cohorts/demo/spec/config.yml`,
        right: `data/cohorts/demo/spec/config.yaml`,
    },
    'spec/missing': {
        severity: 'notice',
        title: `Outputs without a spec`,
        why: `The folder of a cohort contains a manifest or a membership but no spec, so nothing defines what they should be. This is the case for cohorts that are older than specs, and for a cohort whose spec was deleted or moved by mistake.`,
        fix: `Restore the spec that was removed: if git still has it, the hint names the command. Otherwise, \`cohort-ci backfill\` derives one from the outputs; or ignore the finding for this cohort in \`.cohort-ci.yml\`.`,
        wrong: `data/cohorts/demo/manifest.json   # and no spec/config.yaml`,
        right: `data/cohorts/demo/manifest.json
data/cohorts/demo/spec/config.yaml`,
    },
    'spec/same-cohort': {
        severity: 'error',
        title: `Two specs for one cohort`,
        why: `A cohort's id names its output folder, and its generations record it as their origin. Two specs with the same id would overwrite each other's outputs.`,
        fix: `Keep one spec per cohort, move the other one to its own cohort, or change the spec patterns so that they match only one of them.`,
        wrong: `data/cohorts/demo/spec/config.yaml
data/cohorts/demo/spec/other.yaml`,
        right: `data/cohorts/demo/spec/config.yaml
data/cohorts/other/spec/config.yaml`,
    },
    'spec/names-differ-in-case': {
        severity: 'warning',
        title: `Cohorts whose names differ only in case`,
        why: `File systems on Windows and macOS ignore case. A clone there puts the files of both cohorts into one folder, where they overwrite each other, and git shows changes that nobody made.`,
        fix: `Rename one of the cohorts: \`git mv\` its folder, then run \`cohort-ci regenerate\`.`,
        wrong: `data/cohorts/Pilot/spec/config.yaml
data/cohorts/pilot/spec/config.yaml`,
        right: `data/cohorts/pilot/spec/config.yaml
data/cohorts/pilot-2/spec/config.yaml`,
    },
    'spec/not-a-mapping': {
        severity: 'error',
        title: `Spec is not a mapping`,
        why: `The runtime reads the top level of a spec as named blocks (\`axes\`, \`rules\`, \`replicates\`, \`output\`) and rejects anything else.`,
        fix: `Start the file with \`axes:\` and \`output:\`.`,
        wrong: `- draft_template
- essay_template`,
        right: `axes:
  draft_template: [draft-A]
output:
  field_order: [draft_template]`,
    },
    'spec/unknown-key': {
        severity: 'warning',
        title: `Key that the runtime ignores`,
        why: `The runtime reads the keys it knows and silently ignores the others: a misspelled key has no effect.`,
        fix: `Correct the spelling, or remove the key.`,
        wrong: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]], balanced: both}`,
        right: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]], balance: both}`,
    },
    'include/missing': {
        severity: 'error',
        title: `Included file does not exist`,
        why: `The runtime stops if the file of an \`@file:\` path does not exist. The path is relative to the folder of the spec and is taken literally, spaces included.`,
        fix: `Commit the file, or correct the path.`,
        wrong: `axes:
  a: '@file: items/a.csv'`,
        right: `axes:
  a: '@file:items/a.csv'`,
    },
    'include/outside': {
        severity: 'error',
        title: `Path leaves the repository`,
        why: `cohort-ci never reads outside the repository, whatever a spec asks for, because specs in pull requests are untrusted. This is deliberately stricter than the runtime.`,
        fix: `Move the file into the repository, next to the spec, and name it relative to the spec.`,
        wrong: `axes:
  a: '@file:/etc/hostname'`,
        right: `axes:
  a: '@file:items/a.csv'`,
    },
    'include/unsupported-suffix': {
        severity: 'error',
        title: `File type cannot be included`,
        why: `The suffix decides how an included file is read; the runtime knows \`.csv\`, \`.txt\`, \`.json\`, \`.yaml\` and \`.yml\`.`,
        fix: `Save the file in one of these formats and correct the reference.`,
        wrong: `axes:
  a: '@file:items/a.tsv'`,
        right: `axes:
  a: '@file:items/a.csv'`,
    },
    'include/unreadable': {
        severity: 'error',
        title: `Included file cannot be read`,
        why: `The path names something that is not a readable file, such as a folder.`,
        fix: `Name a regular, committed file.`,
        wrong: `axes:
  a: '@file:items.csv'   # a folder`,
        right: `axes:
  a: '@file:items/a.csv'`,
    },
    'include/too-large': {
        severity: 'error',
        title: `File is larger than the limit`,
        why: `Files are read whole; a limit protects the runner from files that no cohort needs.`,
        fix: `Include only the columns and rows that the cohort uses.`,
        wrong: `axes:
  a: '@file:items/everything.csv'   # 200 MB`,
        right: `axes:
  a: '@file:items/a.csv'`,
    },
    'include/not-a-list': {
        severity: 'error',
        title: `Included file does not hold a list`,
        why: `An axis is a list of levels, so the file it names must hold one.`,
        fix: `Make the file a list: one value per line in \`.txt\` or \`.csv\` (with a header), a sequence in YAML or JSON.`,
        wrong: `# items/a.yaml
levels: [x, y]`,
        right: `# items/a.yaml
[x, y]`,
    },
};

;// CONCATENATED MODULE: ./build/src/findings/catalogue/traps.js
const trapCodes = {
    'yaml/retyped-value': {
        severity: 'warning',
        title: 'Unquoted value that is not text',
        why: 'The runtime reads specs as YAML 1.1, which infers the type of an unquoted value from its form: `no` is the boolean `False`, `010` is the number 8, `1:30` is 90, `1.10` is 1.1, `2025-02-14` is a date. The rows then hold that value, not what the spec shows.',
        fix: 'Quote the value if you mean the text; otherwise write the value the way it is read.',
        wrong: 'axes:\n  language: [en, no]',
        right: "axes:\n  language: [en, 'no']",
    },
    'axis/repeated-level': {
        severity: 'warning',
        title: 'Level that an axis lists twice',
        why: 'The runtime keeps the first of several equal levels and silently drops the others; spaces around an id do not make it a different id. Nothing is planned twice, but the repeated level may have been meant as a different one, which is then missing.',
        fix: 'Remove one of the two, or write the level that you mean.',
        wrong: 'axes:\n  draft_llm: [gpt-5, gpt-5]',
        right: 'axes:\n  draft_llm: [gpt-5, sonnet-4]',
    },
    'include/marker-in-list': {
        severity: 'warning',
        title: '`@file:` inside a list',
        why: 'An include replaces a whole list. Inside a list, or inside an included file, `@file:\u2026` is an ordinary value, and no file is read.',
        fix: 'Name the file in place of the list, without brackets.',
        wrong: "axes:\n  draft_template: ['@file:items/drafts.txt']",
        right: "axes:\n  draft_template: '@file:items/drafts.txt'",
    },
    'include/comment-line': {
        severity: 'warning',
        title: 'Comment in a .txt include',
        why: 'Every non-blank line of a `.txt` include is a value, even one that starts with `#`.',
        fix: 'Delete the line, or include a `.yaml` list: YAML has comments.',
        wrong: '# the two that worked\ndraft-A\ndraft-B\n',
        right: 'draft-A\ndraft-B\n',
    },
    'csv/header-is-level': {
        severity: 'warning',
        title: 'Included CSV without a header',
        why: 'The first line of an included CSV names its columns and is never a value. Here it contains a value that occurs in the catalog of the axis or in another of its lists, so that value is lost.',
        fix: 'Add a first line with the names of the axes.',
        wrong: 'combo_v1_a\ncombo_v1_b\n',
        right: 'combo_id\ncombo_v1_a\ncombo_v1_b\n',
    },
    'csv/unterminated-quote': {
        severity: 'warning',
        title: 'Quote that is never closed',
        why: 'The runtime reads everything from this quote to the end of the file, commas and line breaks included, as one cell, without a warning.',
        fix: 'Close the quote with another `"`. Inside a quoted cell, write a literal quote twice.',
        wrong: 'draft_template\n"draft-A\ndraft-B\n',
        right: 'draft_template\n"draft-A"\ndraft-B\n',
    },
    'csv/stray-column': {
        severity: 'warning',
        title: 'Axis with a CSV of several columns',
        why: "A CSV with one column provides the levels of an axis. With several columns, every level is a tuple of texts that is never expanded: the rows contain `('draft-A', 'the first one')`.",
        fix: 'Leave one column in the file, or bind the columns as axes with a tuple rule.',
        wrong: 'draft_template,note\ndraft-A,the first one\n',
        right: 'draft_template\ndraft-A\n',
    },
    'csv/reordered-columns': {
        severity: 'warning',
        title: 'Columns in a different order than the axes',
        why: 'The columns of an included CSV are matched to the axes of a pair or tuple by position; their names are ignored. If the header lists the same names in a different order, each axis gets the values of another one.',
        fix: 'Put the columns in the order in which the rule lists its axes (for a pair: left, then right), or the axes in the order of the columns.',
        wrong: '# axes: [draft_template, essay_template]\nessay_template,draft_template\nessay-X,draft-A\n',
        right: '# axes: [draft_template, essay_template]\ndraft_template,essay_template\ndraft-A,essay-X\n',
    },
    'csv/renamed-columns': {
        severity: 'warning',
        title: 'Column names that differ from the axes',
        why: 'The columns of an included CSV are matched to the axes of a pair or tuple by position. A name that differs from its axis is harmless as long as the order is right, but nothing checks the order.',
        fix: 'Name the columns after the axes, so that the file shows which column is which.',
        wrong: '# left: combo_id, right: draft_template\ncombo,template\ncombo_v1_a,draft-A\n',
        right: '# left: combo_id, right: draft_template\ncombo_id,draft_template\ncombo_v1_a,draft-A\n',
    },
    'rule/lost-levels': {
        severity: 'warning',
        title: 'Levels that a rule drops',
        why: 'A tie keeps only the levels that all of its axes list; a pair or tuple keeps only those that its entries name. The others are declared but never planned, and the runtime gives no warning.',
        fix: 'Add the level where it is missing, or remove it from the axis. To leave levels out on purpose, drop them in a `subsets` section above the rule.',
        wrong: `axes:
  draft_llm: [gpt-5, sonnet-4]
  essay_llm: [sonnet-4]
rules:
  ties:
    llm: [draft_llm, essay_llm]   # gpt-5 is gone`,
        right: `axes:
  draft_llm: [gpt-5, sonnet-4]
  essay_llm: [gpt-5, sonnet-4]
rules:
  ties:
    llm: [draft_llm, essay_llm]`,
    },
    'rule/name-taken': {
        severity: 'warning',
        title: 'Pair or tuple named like another axis',
        why: 'The rule adds a new axis beside the one that already has its name, and both get the levels of the rule. The levels of the old axis are lost, and N entries make N \u00d7 N combinations, so that each row occurs many times.',
        fix: 'Give the rule another name.',
        wrong: `axes: {a: [x, y], b: [k, l], c: [u]}
rules:
  pairs:
    c: {left: a, right: b, allowed: [[x, k], [y, l]]}`,
        right: `axes: {a: [x, y], b: [k, l], c: [u]}
rules:
  pairs:
    a_b: {left: a, right: b, allowed: [[x, k], [y, l]]}`,
    },
    'rule/over-tied-axis': {
        severity: 'warning',
        title: 'Pair or tuple over a tied axis',
        why: 'Tied axes are one axis until the rows are expanded. A pair or tuple that names one of them removes the shared axis and fills only the named one: the other tied columns disappear from the rows.',
        fix: 'Remove the tie and bind all of its axes in one tuple, with the same value for each.',
        wrong: `rules:
  ties:
    draft_llm: [draft_llm, essay_llm]
  pairs:
    p: {left: draft_template, right: essay_llm, allowed: [[draft-A, gpt-5]]}`,
        right: `rules:
  tuples:
    t:
      axes: [draft_template, draft_llm, essay_llm]
      items: [[draft-A, gpt-5, gpt-5]]`,
    },
    'rule/over-rule': {
        severity: 'warning',
        title: 'Rule over a pair or tuple that is not expanded',
        why: 'Rows are expanded in one pass: pairs in their order, then tuples. Only a pair over a tuple is fully expanded. A pair over a pair, or a tuple over either, leaves the inner one as a tuple value in a single column, and the columns of its axes are missing.',
        fix: 'Bind all the axes in one tuple rule.',
        wrong: `rules:
  pairs:
    inner: {left: a, right: b, allowed: [[x, k]]}
    outer: {left: inner, right: c, allowed: [[[x, k], u]]}`,
        right: `rules:
  tuples:
    all: {axes: [a, b, c], items: [[x, k, u]]}`,
    },
    'tie/replaces-axis': {
        severity: 'warning',
        title: 'Tie named like an axis that it does not tie',
        why: 'A tie is named after its canonical axis. If that is an existing axis that the tie does not list, its levels are replaced with those of the tied axes.',
        fix: 'List the axis in the tie, or give the tie another name.',
        wrong: `axes: {a: [x], b: [x], c: [u, v]}
rules:
  ties:
    c: [a, b]`,
        right: `axes: {a: [x], b: [x], c: [u, v]}
rules:
  ties:
    a_b: [a, b]`,
    },
    'tie/named-axes': {
        severity: 'warning',
        title: "Tie named 'axes'",
        why: 'Below `ties`, each key is the name of a tie, which becomes a column. A list of axes under the key `axes` is therefore a tie with that name, and the rows get a column `axes`.',
        fix: 'Name the tie after the axis that the tied axes become.',
        wrong: `axes: {a: [x], b: [x]}
rules:
  ties:
    axes: [a, b]`,
        right: `axes: {a: [x], b: [x]}
rules:
  ties:
    a: [a, b]`,
    },
    'tuple/repeated-axis': {
        severity: 'warning',
        title: 'Axis twice in one tuple',
        why: 'The rows have one column per axis. It gets the last of the values that an item lists for it; the others are lost.',
        fix: 'Remove one of the two, with its column of values.',
        wrong: 't: {axes: [a, a], items: [[x, y]]}',
        right: 't: {axes: [a, b], items: [[x, y]]}',
    },
    'design/no-rows': {
        severity: 'warning',
        title: 'Spec has no rows',
        why: 'The rows combine every axis with every other, so a single axis without levels leaves no rows at all. The runtime writes an empty table.',
        fix: 'Give every axis at least one level.',
        wrong: 'axes:\n  a: [x, y]\n  b: []',
        right: 'axes:\n  a: [x, y]\n  b: [k]',
    },
    'plan/unread-axis': {
        severity: 'warning',
        title: 'Axis that no stage reads',
        why: 'The planner reads the combination, the templates, the models and one replicate per stage. Rows that differ only in another column are the same evaluation: the levels of such an axis multiply the rows but plan nothing.',
        fix: 'Correct the name, or remove the axis. To repeat a stage, use `replicates` or an axis such as `draft_replicate`.',
        wrong: 'axes:\n  temperature: [0.2, 0.8]   # no generation depends on it',
        right: 'axes:\n  draft_replicate: [1, 2]',
    },
    'replicates/no-effect': {
        severity: 'warning',
        title: 'Replicates that repeat nothing',
        why: "Replicates of `x` add the column `x_replicate`. The planner reads those of the three templates, and that of `evaluation_llm` if the evaluation template has none. All others, such as those of `combo_id`, `draft_llm` and `essay_llm`, only add rows that are merged again. If a stage has several, the first in the planner's order counts.",
        fix: 'Replicate the template of the stage, once.',
        wrong: 'replicates:\n  draft_llm: 3',
        right: 'replicates:\n  draft_template: 3',
    },
    'axis/unchecked-level': {
        severity: 'warning',
        title: 'Planned id that no catalog knows (v1)',
        why: 'The v1 runtime checks the levels of declared axes by seven exact names. Levels that reach the plan under an alias (`combo`, `draft_model`, `generation_llm`) or under the new name of a tie are never checked, so the cohort may plan generations for something that does not exist.',
        fix: 'Correct the id or add it to the catalog. Better still, use the axis name that is checked.',
        wrong: 'axes:\n  combo: [combo_v1_typo]',
        right: 'axes:\n  combo_id: [combo_v1_a]',
    },
    'plan/essays-collapse': {
        severity: 'warning',
        title: 'Essays by several models with one id',
        why: "An essay's id is derived from its draft, template and replicate, but not from its model. Several `essay_llm` levels for one draft therefore identify one essay: the first model writes it, and the others are never used.",
        fix: 'Use one essay model for each draft: a single level, or a tie with `draft_llm`. To compare essay models, use one cohort per model, each with its own templates.',
        wrong: 'axes:\n  draft_llm: [gpt-5]\n  essay_llm: [gpt-5, sonnet-4]',
        right: 'axes:\n  draft_llm: [gpt-5]\n  essay_llm: [gpt-5]',
    },
    'plan/ids-collapse': {
        severity: 'warning',
        title: 'Different generations with one id',
        why: 'Ids are derived from lowercased parts joined by `|`. If names differ only in case, or contain a `|` so that the parts run together, two generations get the same id: the first is kept, the others are lost.',
        fix: 'Use ids without `|` that differ in more than case.',
        wrong: 'axes:\n  draft_template: [draft-A, draft-a]',
        right: 'axes:\n  draft_template: [draft-A, draft-B]',
    },
    'plan/kept-metadata': {
        severity: 'warning',
        title: 'Committed essay by another model',
        why: "An essay's id does not include its model, so changing `essay_llm` plans the same ids. Their committed metadata is never rewritten: they remain essays by the old model.",
        fix: 'Plan the old model again, or remove the committed generations so that they are created again.',
        wrong: 'axes:\n  essay_llm: [gpt-5]   # gens/essay/e_\u2026/metadata.json says sonnet-4',
        right: 'axes:\n  essay_llm: [sonnet-4]',
    },
    'plan/copied-essays': {
        severity: 'warning',
        title: 'Replicates of a copied essay',
        why: 'A template whose generator is `copy` uses the text of the draft as the essay: every replicate has the same text, and each one is evaluated.',
        fix: 'Give such a template one replicate, and replicate the draft instead.',
        wrong: 'axes:\n  essay_template: [parsed-from-links-v1]   # copy\nreplicates:\n  essay_template: 2',
        right: 'axes:\n  essay_template: [parsed-from-links-v1]   # copy\nreplicates:\n  draft_template: 2',
    },
};

;// CONCATENATED MODULE: ./build/src/findings/codes.js














const CODES = {
    ...documentCodes,
    ...csvCodes,
    ...specCodes,
    ...axisCodes,
    ...ruleCodes,
    ...outputCodes,
    ...catalogCodes,
    ...planCodes,
    ...driftCodes,
    ...trapCodes,
    ...qualityCodes,
    ...configCodes,
    ...priceCodes,
    ...legacyCodes,
};
const CATALOGUE = CODES;
const ALL_CODES = Object.keys(CODES);
function isCode(text) {
    return Object.hasOwn(CODES, text);
}


/***/ })

};
