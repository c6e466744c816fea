import { COMBOS, COUNTS, drafts, GOOD, ITEMS, included, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips whose first message was a consequence, or one of several of the same cause; in both dialects where both know them. */

const LEVELS = { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' };
const PAIRED = (entries = "'@file:items/combos.csv'"): string =>
  `rules:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      allowed: ${entries}\n`;
const ENTRIES = '[[draft-A, gpt-5], [draft-B, sonnet-4]]';
const MODELLED = { ...LEVELS, evaluation_llm: '[gpt-5, sonnet-4]' };
const PAIRS = 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-B,sonnet-4\n';
const TIE = 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n';
const COUNT_TABLE = 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n';
const MODELS = 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n';
const CONFIG = '.cohort-ci.yml';
const SELECTED = 'data/2_tasks/selected_essays.txt';
const METADATA = 'data/gens/essay/e_0000000000000001/metadata.json';

const inBoth = (slips: readonly Slip[]): readonly Slip[] =>
  slips.flatMap((slip): Slip[] => [
    slip,
    { ...slip, name: `v2: ${slip.name}`, options: { ...slip.options, dialect: 'v2' } },
  ]);
const specs = (name: string, written: string, meant: string): Slip => ({
  name,
  files: { [SPEC]: written },
  remedy: { [SPEC]: meant },
});
const table = (name: string, path: string, written: string, meant: string): Slip => ({
  name,
  files: { [path]: written },
  remedy: { [path]: meant },
});

const ALLOWED =
  'rules:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      allowed: ';
const paired = (entries: string, axes: Readonly<Record<string, string>> = LEVELS): string =>
  spec(axes, `${ALLOWED}${entries}\n`);
const tupled = (axes: string): string =>
  spec(LEVELS, `rules:\n  tuples:\n    t:\n      axes: ${axes}\n      items: ${ENTRIES}\n`);
const BLOCK = { ...LEVELS, draft_template: '\n    - draft-A\n    - draft-B' };
const JSON_SPEC = 'data/cohorts/demo/spec/config.json';
const json = (name: string, change: (text: string) => string): Slip => {
  const axes = {
    ...{
      combo_id: ['combo-1'],
      draft_template: ['draft-A'],
      draft_llm: ['gpt-5'],
      essay_template: ['essay-X'],
    },
    ...{ essay_llm: ['gpt-5'], evaluation_template: ['eval-1'], evaluation_llm: ['gpt-5'] },
  };
  const meant = JSON.stringify({ axes, output: { field_order: ['combo_id'] } }, undefined, 2);
  return {
    name: `JSON: ${name}`,
    files: { [JSON_SPEC]: change(meant) },
    remedy: { [JSON_SPEC]: meant },
    options: { specs: [JSON_SPEC] },
  };
};

/** Search and replace, merges by hand, spreadsheets, and two slips at once. */
const MORE: readonly Slip[] = [
  ...inBoth([
    specs('two axes blocks', spec().replace('output:', 'axes:\n  draft_llm: [sonnet-4]\noutput:'), spec()),
    specs('a spec that is pasted twice', spec() + spec(), spec()),
    specs(
      'an axis that is declared twice, below a tie',
      spec({ draft_llm: '[gpt-5]' }, TIE).replace('  essay_llm:', '  draft_llm: [sonnet-4]\n  essay_llm:'),
      spec({}, TIE),
    ),
    specs(
      'a quote left open in front of another one',
      paired("'@file:items/combos.csv'", { ...LEVELS, combo_id: "'@file:items/combos.csv" }),
      paired(ENTRIES),
    ),
    specs('a closing bracket alone', spec({ draft_llm: 'gpt-5]' }), spec()),
    specs('a number on a line of its own', spec().replace('  draft_llm:', '12\n  draft_llm:'), spec()),
    specs(
      'a key without its colon, before its value',
      paired(ENTRIES).replace('left: ', 'left '),
      paired(ENTRIES),
    ),
    specs(
      'an item that is indented by a tab',
      paired(ENTRIES, BLOCK).replace('    - draft-B', '\t- draft-B'),
      paired(ENTRIES, BLOCK),
    ),
    specs(
      'dots in place of levels that a pair names',
      paired(ENTRIES, { ...LEVELS, draft_template: '[draft-A, ...]' }),
      paired(ENTRIES),
    ),
    specs(
      'an id of another kind in place of a level that a pair names',
      paired(ENTRIES, { ...LEVELS, draft_template: '[draft-A, essay-X]' }),
      paired(ENTRIES),
    ),
    specs(
      'the lists of two axes swapped',
      spec({ draft_template: '[gpt-5, sonnet-4]', draft_llm: '[draft-A, draft-B]' }),
      spec(LEVELS),
    ),
    specs(
      'ids with underscores for hyphens',
      spec({ essay_llm: '[gpt_5, sonnet_4]' }),
      spec({ essay_llm: '[gpt-5, sonnet-4]' }),
    ),
    specs(
      'ids in capitals',
      spec({ draft_llm: '[GPT-5, SONNET-4]', evaluation_llm: '[Gpt-5, Sonnet-4]' }),
      spec({ draft_llm: '[gpt-5, sonnet-4]', evaluation_llm: '[gpt-5, sonnet-4]' }),
    ),
    specs(
      'two ids that differ from the known ones, each in its own way',
      spec({ draft_llm: '[GPT-5, sonnet_4]' }),
      spec({ draft_llm: '[gpt-5, sonnet-4]' }),
    ),
    specs(
      'two names of an axis in one pair of quotes',
      spec({ draft_llm: "'gpt-5, sonnet-4'" }),
      spec({ draft_llm: '[gpt-5, sonnet-4]' }),
    ),
    specs('levels with weights', spec({ draft_llm: '\n    - gpt-5: 2' }), spec()),
    specs('levels in comments', spec({ draft_llm: '\n    # - gpt-5\n    # - sonnet-4' }), spec()),
    specs(
      'a pair that names another axis than its values have',
      paired(ENTRIES).replace('right: draft_llm', 'right: essay_template'),
      paired(ENTRIES),
    ),
    {
      name: 'a CSV with its columns in another order, whose models another axis has, too',
      files: {
        [SPEC]: paired("'@file:items/combos.csv'", MODELLED),
        [ITEMS]: 'draft_llm,draft_template\ngpt-5,draft-A\nsonnet-4,draft-B\n',
      },
      remedy: { [ITEMS]: PAIRS },
    },
    specs(
      'a subset of another axis than its values have',
      spec(LEVELS, 'rules:\n  subsets:\n    draft_llm: [draft-A]\n'),
      spec(LEVELS, 'rules:\n  subsets:\n    draft_template: [draft-A]\n'),
    ),
    specs(
      'a subset that excludes',
      spec(LEVELS, "rules:\n  subsets:\n    draft_template: ['!draft-A']\n"),
      spec(LEVELS, 'rules:\n  subsets:\n    draft_template: [draft-B]\n'),
    ),
    specs(
      'a tie with an arrow',
      spec({}, TIE.replace(/draft_llm: .*/, 'draft_llm -> essay_llm')),
      spec({}, TIE),
    ),
    specs(
      'entries of a pair as quoted texts',
      paired("['draft-A:gpt-5', 'draft-B:sonnet-4']"),
      paired(ENTRIES),
    ),
    {
      name: 'a CSV whose column names are swapped',
      files: {
        [SPEC]: paired("'@file:items/combos.csv'"),
        [ITEMS]: PAIRS.replace('draft_template,draft_llm', 'draft_llm,draft_template'),
      },
      remedy: { [ITEMS]: PAIRS },
    },
    {
      name: 'a row of a catalog in a comment',
      files: drafts(GOOD.replace('draft-A', '#draft-A')),
      remedy: drafts(GOOD),
    },
    {
      name: 'a number that a spreadsheet has shortened',
      files: {
        [COMBOS]: 'combo_id,concept_id\n1.23E+11,c1\ncombo-2,c2\n',
        [SPEC]: spec({ combo_id: "['123456789012']" }),
      },
      remedy: { [COMBOS]: 'combo_id,concept_id\n123456789012,c1\ncombo-2,c2\n' },
    },
    {
      name: 'curly quotes around a value with a comma',
      files: drafts('template_id,template_name,generator\ndraft-B,b,llm\ndraft-A,\u201ca, b\u201d,llm\n'),
      remedy: drafts('template_id,template_name,generator\ndraft-B,b,llm\ndraft-A,"a, b",llm\n'),
    },
    table('a stage under another name', COUNTS, COUNT_TABLE.replace('draft,', 'generation,'), COUNT_TABLE),
    table('the cells of one stage swapped', COUNTS, COUNT_TABLE.replace('essay,1', '1,essay'), COUNT_TABLE),
    specs(
      'one unknown model in three axes',
      spec({ draft_llm: '[openai/gpt-5]', essay_llm: '[openai/gpt-5]', evaluation_llm: '[openai/gpt-5]' }),
      spec(),
    ),
    json('a comment', (text) => text.replace('"output"', '// the order\n  "output"')),
    json('YAML', () => spec()),
    json('a text in place of a list', (text) => text.replace(/\[\s*"gpt-5"\s*\]/, '"gpt-5"')),
    json('brackets around all of it', (text) => `[${text}]`),
    {
      name: 'two slips: an emptied axis, and a misspelled level',
      files: { [SPEC]: spec({ essay_llm: '[]', draft_template: '[darft-A]' }, TIE) },
      remedy: { [SPEC]: spec({ essay_llm: '[]' }, TIE) },
    },
    {
      name: 'two slips: capitalised stages, and a semicolon between columns',
      files: {
        [COUNTS]: COUNT_TABLE.replace('draft', 'Draft').replace('essay', 'Essay'),
        ...drafts(GOOD.replaceAll(',', ';')),
      },
      remedy: drafts(GOOD),
    },
  ]),
  ...['yes', ' true'].map((flag) =>
    table(`both flags as '${flag}'`, LLMS, MODELS.replaceAll('true', flag), MODELS),
  ),
  {
    name: 'a field that is the name of an axis, which is declared under another',
    files: {
      [SPEC]: spec()
        .replace('  evaluation_llm:', '  judge_llm:')
        .replace('draft_template]', 'evaluation_llm]'),
    },
    remedy: { [SPEC]: spec().replace('draft_template]', 'evaluation_llm]') },
  },
  // In v2, a tuple provides its axes.
  specs(
    'a tuple that names an axis twice, for the levels of another',
    tupled('[draft_template, draft_template]'),
    tupled('[draft_template, draft_llm]'),
  ),
];

const SUBSET = (kept: string): string =>
  `rules:\n  subsets:\n    draft_template: ${kept}\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      allowed: [[draft-v10, gpt-5], [draft-v10, sonnet-4], [draft-v12, gpt-5]]\n`;
const VERSIONS = 'template_id,generator\ndraft-v10,llm\ndraft-v11,llm\ndraft-v12,llm\ndraft-v13,llm\n';
const subset = (name: string, kept: string, catalog = VERSIONS): Slip => {
  const axes = { ...LEVELS, draft_template: '[draft-v10, draft-v11, draft-v12]' };
  return {
    name,
    files: { [SPEC]: spec(axes, SUBSET(kept)), ...drafts(catalog) },
    remedy: { [SPEC]: spec(axes, SUBSET('[draft-v10, draft-v12]')), ...drafts(VERSIONS) },
  };
};
const OTHER_COMBOS = (axis: string): string =>
  spec(
    { combo_id: axis, draft_llm: '[gpt-5, sonnet-4]' },
    'rules:\n  pairs:\n    p:\n      left: combo_id\n      right: draft_llm\n      allowed: [[combo-11, gpt-5], [combo-13, gpt-5], [combo-13, sonnet-4]]\n',
  );

const TRIPLE = 'combo_id,draft_template,draft_llm\n';
const TRIPLES = `${TRIPLE}combo-1,draft-A,gpt-5\ncombo-1,draft-B,sonnet-4\ncombo-1,draft-B,gpt-5\n`;
const bound = (dialect: 'v1' | 'v2'): string => {
  const rule =
    "rules:\n  tuples:\n    cell:\n      axes: [combo_id, draft_template, draft_llm]\n      items: '@file:items/combos.csv'\n";
  const whole = spec(LEVELS, rule).replace(
    '[combo_id, draft_template]',
    '[combo_id, draft_template, draft_llm]',
  );
  // There, a tuple makes its axes.
  return dialect === 'v1' ? whole : whole.replace(/^ {2}(?:combo_id|draft_template|draft_llm): .*\n/gm, '');
};
const triples = (name: string, written: string): readonly Slip[] =>
  (['v1', 'v2'] as const).map((dialect) => ({
    name: dialect === 'v1' ? name : `v2: ${name}`,
    files: { [SPEC]: bound(dialect), [ITEMS]: written },
    remedy: { [ITEMS]: TRIPLES },
    options: { dialect },
  }));
let row = 0;
const TRIPLE_TABLES: readonly Slip[] = [
  triples(
    'row numbers below an unchanged header',
    TRIPLES.replace(/^combo-1/gm, () => `${++row},combo-1`),
  ),
  triples('a space for a comma in a row', TRIPLES.replace('1,draft-A', '1 draft-A')),
  triples('a dot for a comma in a row', TRIPLES.replace('1,draft-A', '1.draft-A')),
  triples('a space for the last comma in a row', TRIPLES.replace('B,sonnet-4', 'B sonnet-4')),
  triples('all lines of a table in quotes', TRIPLES.replace(/^.+$/gm, '"$&"')),
  triples('an empty line above a header', `\n${TRIPLES}`),
  triples('two empty lines above a header', `\r\n\r\n${TRIPLES}`),
  triples('a doubled comma in a row', TRIPLES.replace('1,draft-A', '1,,draft-A')),
  triples('doubled commas in all rows', TRIPLES.replaceAll('1,draft', '1,,draft')),
  triples('a commented row without a space in a table', `${TRIPLES}#combo-2,draft-A,gpt-5\n`),
].flat();
const TABLES: readonly Slip[] = [
  {
    name: 'a commented row without a space in a list',
    files: included('combo_id\ncombo-1\n#combo-2\n'),
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
  },
  {
    name: 'swapped column names above short names',
    files: drafts('template_name,template_id,generator\ndraft-A,A,llm\ndraft-B,B,llm\n'),
    remedy: drafts('template_id,template_name,generator\ndraft-A,A,llm\ndraft-B,B,llm\n'),
  },
  {
    name: 'the first two rows of a catalog on one line, with a comma in quotes',
    files: drafts('template_id,template_name,generator\ndraft-A,a,llm draft-B,"b, new",llm\ndraft-C,c,llm\n'),
    remedy: drafts(
      'template_id,template_name,generator\ndraft-A,a,llm\ndraft-B,"b, new",llm\ndraft-C,c,llm\n',
    ),
  },
];
const FLOW_SPEC = (models = '[\n      "gpt-5",\n      "sonnet-4"\n    ]', end = ',', note = ''): string =>
  `{\n  "axes": {\n    "combo_id": ["combo-1"]${end}${note}\n    "draft_template": ["draft-A"],\n    "draft_llm": ${models},\n    "essay_template": ["essay-X"],\n    "essay_llm": ["gpt-5"],\n    "evaluation_template": ["eval-1"],\n    "evaluation_llm": ["gpt-5"]\n  },\n  "output": {"field_order": ["combo_id"]}\n}\n`;
const flow = (name: string, written: string): Slip => specs(`JSON in YAML: ${name}`, written, FLOW_SPEC());
const ONE_LINE =
  'rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: [[draft-A, gpt-5], [draft-B, sonnet-4]]}\n';
const FLOWS: readonly Slip[] = [
  flow('no comma between items', FLOW_SPEC('[\n      "gpt-5"\n      "sonnet-4"\n    ]')),
  flow('no comma between keys', FLOW_SPEC(undefined, '')),
  flow('a comment with slashes', FLOW_SPEC(undefined, ',', ' // the best')),
  flow('a comment with slashes on a line of its own', FLOW_SPEC(undefined, ',', '\n    // the best: this')),
  flow('no comma between sections', FLOW_SPEC().replace('  },\n  "output"', '  }\n  "output"')),
  specs(
    'no comma between the sides of a pair on one line',
    spec(LEVELS, ONE_LINE.replace('draft_template, right', 'draft_template right')),
    spec(LEVELS, ONE_LINE),
  ),
  specs(
    'no comma between names on two lines',
    spec({ draft_llm: '[\n    gpt-5\n    sonnet-4\n  ]' }),
    spec({ draft_llm: '[\n    gpt-5,\n    sonnet-4\n  ]' }),
  ),
  specs('a bracket that is never closed', spec({ draft_llm: '[gpt-5, sonnet-4' }), spec()),
  specs('a value below its key', spec({ draft_llm: '\n  [gpt-5, sonnet-4]' }), spec()),
  specs('a value at the margin', spec({ draft_llm: '\n[gpt-5, sonnet-4]' }), spec()),
  specs(
    'an entry in two pairs of brackets',
    paired('\n        - [draft-A, gpt-5]\n        - [[draft-B, sonnet-4]]'),
    paired(ENTRIES),
  ),
];

const IDS = 'e_0000000000000001\ne_0000000000000002\ne_0000000000000003\n';

/** Slips whose remedy led into another experiment, round in a circle, or to an innocent place. */
const MISLED: readonly Slip[] = [
  ...inBoth([
    {
      name: 'another number in an axis without a catalog',
      files: { [SPEC]: OTHER_COMBOS('[combo-11, combo-12]') },
      remedy: { [SPEC]: OTHER_COMBOS('[combo-11, combo-13]') },
      options: { missing: [COMBOS] },
    },
    subset('a subset that drops what two entries list', '[draft-v11, draft-v12]'),
    subset('a subset with a letter for a digit', '[draft-vl0, draft-v12]'),
    subset('a subset with another number', '[draft-v13, draft-v12]'),
    subset(
      'a subset with a letter for a digit, and a catalog with a title',
      '[draft-vl0, draft-v12]',
      `# x\n${VERSIONS}`,
    ),
    {
      name: 'the first axis on the line of axes, as an include',
      files: {
        [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }).replace('axes:\n  combo_id', 'axes: combo_id'),
        [ITEMS]: 'combo_id\ncombo-1\n',
      },
      remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
    },
    specs('an include of the spec itself', spec({ combo_id: "'@file:config.yaml'" }), spec()),
    specs(
      'an alias above its anchor',
      spec({ draft_llm: '*models', essay_llm: '&models [gpt-5]' }),
      spec({ draft_llm: '&models [gpt-5]', essay_llm: '*models' }),
    ),
    specs(
      'an alias of a key without an anchor',
      `defaults:\n  draft_llm: [gpt-5]\n${spec().replace('  draft_llm: [gpt-5]', '  <<: *defaults')}`,
      `defaults: &defaults\n  draft_llm: [gpt-5]\n${spec().replace('  draft_llm: [gpt-5]', '  <<: *defaults')}`,
    ),
    ...['`@file:items/combos.csv`', '&#39;@file:items/combos.csv&#39;', "'@ file:items/combos.csv'"].map(
      (written) => ({
        name: `an include as ${written}`,
        files: { [SPEC]: spec({ combo_id: written }), [ITEMS]: 'combo_id\ncombo-1\n' },
        remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
      }),
    ),
    specs(
      'names in quotes of a web page',
      spec({ draft_llm: '[&quot;gpt-5&quot;, &quot;sonnet-4&quot;]' }),
      spec({ draft_llm: '["gpt-5", "sonnet-4"]' }),
    ),
    ...TABLES,
    ...FLOWS,
    {
      name: 'a ligature in a name',
      files: {
        [SPEC]: spec({ draft_template: '[\ufb01ne-v1]' }),
        ...drafts('template_id,generator\nfine-v1,llm\n'),
      },
      remedy: { [SPEC]: spec({ draft_template: '[fine-v1]' }) },
    },
    specs(
      'the lists of two axes of a pair swapped',
      paired(ENTRIES, { draft_template: '[gpt-5, sonnet-4]', draft_llm: '[draft-A, draft-B]' }),
      paired(ENTRIES),
    ),
    specs('the end of a Markdown code block', `${spec()}\`\`\`\n`, spec()),
  ]),
  ...TRIPLE_TABLES,
  ...['- $&', '$&,'].map(
    (written): Slip => ({
      name: `all lines of a selection as ${written.replace('$&', 'ID')}`,
      files: { [SELECTED]: IDS.replace(/^.+$/gm, written) },
      remedy: { [SELECTED]: IDS },
    }),
  ),
];

export const REMAINING_SLIPS: readonly Slip[] = [
  ...inBoth([
    specs(
      'an emptied axis of a pair',
      spec({ ...LEVELS, draft_template: '[]' }, PAIRED(ENTRIES)),
      spec(LEVELS, PAIRED(ENTRIES)),
    ),
    specs('an emptied axis of a tie', spec({ essay_llm: '[]' }, TIE), spec({}, TIE)),
    specs(
      'both axes of a tie emptied',
      spec({ draft_llm: '[]', essay_llm: '[]' }, TIE),
      spec({ essay_llm: '[]' }, TIE),
    ),
    specs(
      'an emptied axis of a subset',
      spec({ draft_template: '[]' }, 'rules:\n  subsets:\n    draft_template: [draft-A]\n'),
      spec({}, 'rules:\n  subsets:\n    draft_template: [draft-A]\n'),
    ),
    {
      name: 'two rows of a catalog on one line, with a space',
      files: drafts('template_id,template_name,generator\ndraft-A,a,llm\ndraft-B,b,llm draft-C,c,llm\n'),
      remedy: drafts('template_id,template_name,generator\ndraft-A,a,llm\ndraft-B,b,llm\ndraft-C,c,llm\n'),
    },
    {
      name: 'the first two rows of a catalog on one line, with a space',
      files: drafts('template_id,generator\ndraft-A,llm draft-B,llm\n'),
      remedy: drafts(GOOD),
    },
    table(
      'two counts on one line, with a space',
      COUNTS,
      'stage,replicates\ndraft,1\nessay,1 evaluation,1\n',
      COUNT_TABLE,
    ),
    {
      name: 'two rows of a pair on one line, with a space',
      files: {
        [SPEC]: spec(LEVELS, PAIRED()),
        [ITEMS]: 'draft_template,draft_llm\ndraft-A,gpt-5 draft-B,sonnet-4\n',
      },
      remedy: { [ITEMS]: PAIRS },
    },
    table(
      'a table of combinations with only a header',
      COMBOS,
      'combo_id,concept_id\n',
      'combo_id,concept_id\ncombo-1,c1\n',
    ),
    specs('question marks in brackets', spec({ draft_llm: '[???]' }), spec()),
    specs('question marks among levels', spec({ draft_llm: '[gpt-5, ???]' }), spec()),
    specs('one question mark in brackets', spec({ draft_llm: '[?]' }), spec()),
    specs(
      'question marks in place of a level of a pair',
      spec({ ...LEVELS, draft_template: '\n    - draft-A\n    - ???' }, PAIRED(ENTRIES)),
      spec({ ...LEVELS, draft_template: '\n    - draft-A\n    - draft-B' }, PAIRED(ENTRIES)),
    ),
    specs(
      'a level in capitals, of which only the case decides between two',
      spec(
        { ...LEVELS, draft_llm: '[gpt-5, GPT-5, sonnet-4]' },
        PAIRED('[[draft-A, gpt-5], [draft-A, sonnet-4], [draft-B, Gpt-5]]'),
      ),
      spec(
        { ...LEVELS, draft_llm: '[gpt-5, sonnet-4]' },
        PAIRED('[[draft-A, gpt-5], [draft-A, sonnet-4], [draft-B, gpt-5]]'),
      ),
    ),
    table(
      'stages in capitals',
      COUNTS,
      COUNT_TABLE.replace(/^[de]/gm, (letter) => letter.toUpperCase()),
      COUNT_TABLE,
    ),
    table('all stages in the plural', COUNTS, COUNT_TABLE.replace(/,1/g, 's,1'), COUNT_TABLE),
    specs('a line of text before output', spec().replace('output:', 'and then the output\noutput:'), spec()),
    specs('a sentence at the end', `${spec()}Let me know if you need anything else!\n`, spec()),
    specs('a word at the end', `${spec()}done\n`, spec()),
    specs(
      'a tie by name and axes',
      spec({}, 'rules:\n  ties:\n    name: draft_llm\n    axes: [draft_llm, essay_llm]\n'),
      spec({}, TIE),
    ),
    specs(
      'a tie as an item with name and axes',
      spec({}, 'rules:\n  ties:\n    - name: draft_llm\n      axes: [draft_llm, essay_llm]\n'),
      spec({}, TIE),
    ),
    ...[
      "' @file:items/combos.csv'",
      "'file@items/combos.csv'",
      `'@file:"items/combos.csv"'`,
      "'@file:<items/combos.csv>'",
    ].map(
      (reference): Slip => ({
        name: `the reference ${reference}`,
        files: { [SPEC]: spec({ combo_id: reference }), [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n' },
        remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
      }),
    ),
    specs('a whole pair in quotes', spec().replace(/^ {2}draft_llm: (.*)$/m, '  "draft_llm: $1"'), spec()),
    specs(
      'a mark of direction behind a level',
      spec({ draft_llm: '[gpt-5\u200e, sonnet-4]' }),
      spec({ draft_llm: '[gpt-5, sonnet-4]' }),
    ),
    {
      name: 'settings in UTF-16',
      files: { [CONFIG]: new Uint8Array(Buffer.from('\ufeffspecs: []\n', 'utf16le')) },
      remedy: { [CONFIG]: 'ignore: []\n' },
    },
  ]),
  table('flag columns with spaces before their names', LLMS, MODELS.replaceAll(',for', ', for'), MODELS),
  ...['[]', 'null'].map(
    (metadata): Slip => ({
      name: `metadata that holds ${metadata}`,
      files: { [SELECTED]: 'e_0000000000000001\n', [METADATA]: `${metadata}\n` },
      remedy: { [SELECTED]: '# none\n' },
    }),
  ),
  ...MORE,
  ...MISLED,
];
