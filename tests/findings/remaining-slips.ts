import { COMBOS, COUNTS, drafts, GOOD, ITEMS, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips whose first message was a consequence, or one of several of the same cause; in both dialects where both know them. */

const LEVELS = { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' };
const PAIRED = (entries = "'@file:items/combos.csv'"): string =>
  `rules:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      allowed: ${entries}\n`;
const ENTRIES = '[[draft-A, gpt-5], [draft-B, sonnet-4]]';
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
];
