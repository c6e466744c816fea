import type { FixtureOptions } from './fixtures.ts';

/** One slip of an author: files that lie over the clean repository. */
export interface Slip {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly options?: FixtureOptions;
  /** The files as they are once the first finding's hint is followed to the letter. */
  readonly remedy: Readonly<Record<string, string | Uint8Array>>;
}

export const SPEC = 'data/cohorts/demo/spec/config.yaml';
export const LLMS = 'data/1_raw/llm_models.csv';
export const COUNTS = 'data/1_raw/replication_config.csv';
const DRAFTS = 'data/1_raw/draft_templates.csv';
export const COMBOS = 'data/combo_mappings.csv';
export const ITEMS = 'data/cohorts/demo/spec/items/combos.csv';

const AXES: Readonly<Record<string, string>> = {
  combo_id: '[combo-1]',
  draft_template: '[draft-A]',
  draft_llm: '[gpt-5]',
  essay_template: '[essay-X]',
  essay_llm: '[gpt-5]',
  evaluation_template: '[eval-1]',
  evaluation_llm: '[gpt-5]',
};

/** The clean spec, with other levels for some axes (their text follows the colon) and more text at its end. */
export function spec(axes: Readonly<Record<string, string>> = {}, more = ''): string {
  const lines = Object.entries({ ...AXES, ...axes }).map(([name, levels]) => `  ${name}: ${levels}\n`);
  return `axes:\n${lines.join('')}${more}output:\n  field_order: [combo_id, draft_template]\n`;
}

export const drafts = (text: string | Uint8Array) => ({ [DRAFTS]: text });
export const included = (text: string | Uint8Array) => ({
  [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }),
  [ITEMS]: text,
});
export const GOOD = 'template_id,generator\ndraft-A,llm\ndraft-B,llm\n';
const utf16 = (text: string, mark: boolean) =>
  new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const PK = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xff, 0xfe, 10, 0x41]);
const LFS =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4665a5ea423c2713d436b5ee50593a9640e0018c1550b5a0002f74190d6caea8\nsize 12345\n';
const HTML = '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n';

export const SLIPS: readonly Slip[] = [
  { name: 'catalog sep=', remedy: drafts(GOOD), files: drafts(`sep=,\n${GOOD}`) },
  { name: 'catalog comment', remedy: drafts(GOOD), files: drafts(`# our drafts\n${GOOD}`) },
  { name: 'catalog title', remedy: drafts(GOOD), files: drafts(`Draft templates\n${GOOD}`) },
  { name: 'catalog title row ragged', remedy: drafts(GOOD), files: drafts(`Draft templates,\n${GOOD}`) },
  { name: 'catalog no header', remedy: drafts(GOOD), files: drafts('draft-A,llm\ndraft-B,llm\n') },
  {
    name: 'llm no header',
    remedy: { [LLMS]: 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n' },
    files: { 'data/1_raw/llm_models.csv': 'gpt-5,true,true\nsonnet-4,true,true\n' },
  },
  {
    name: 'replication no header',
    remedy: { [COUNTS]: 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n' },
    files: { 'data/1_raw/replication_config.csv': 'draft,1\nessay,1\nevaluation,1\n' },
  },
  { name: 'catalog html', remedy: drafts(GOOD), files: drafts(HTML) },
  { name: 'catalog xlsx', remedy: drafts(GOOD), files: drafts(PK) },
  { name: 'catalog lfs', remedy: drafts(GOOD), files: drafts(LFS) },
  {
    name: 'include sep=',
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
    files: included('sep=,\ncombo_id\ncombo-1\n'),
  },
  {
    name: 'include comment',
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
    files: included('# combos\ncombo_id\ncombo-1\n'),
  },
  {
    name: 'include title',
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
    files: included('Our combos\ncombo_id\ncombo-1\n'),
  },
  {
    name: 'include no header',
    remedy: { [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n' },
    files: included('combo-1\ncombo-2\n'),
  },
  { name: 'include html', remedy: { [ITEMS]: 'combo_id\ncombo-1\n' }, files: included(HTML) },
  { name: 'include xlsx', remedy: { [ITEMS]: 'combo_id\ncombo-1\n' }, files: included(PK) },
  { name: 'include lfs', remedy: { [ITEMS]: 'combo_id\ncombo-1\n' }, files: included(LFS) },
  {
    name: 'combos ;',
    remedy: { [COMBOS]: 'combo_id,version\ncombo-1,1\ncombo-2,2\n' },
    files: { [COMBOS]: 'combo_id;version\ncombo-1;1\ncombo-2;2\n' },
  },
  {
    name: 'combos tab',
    remedy: { [COMBOS]: 'combo_id,version\ncombo-1,1\ncombo-2,2\n' },
    files: { [COMBOS]: 'combo_id\tversion\ncombo-1\t1\ncombo-2\t2\n' },
  },
  {
    name: 'combos comment',
    remedy: { [COMBOS]: 'combo_id,version\ncombo-1,1\ncombo-2,2\n' },
    files: { [COMBOS]: '# note\ncombo_id,version\ncombo-1,1\ncombo-2,2\n' },
  },
  {
    name: 'comment row in catalog',
    remedy: drafts(GOOD),
    files: drafts('template_id,generator\n# old ones\ndraft-A,llm\ndraft-B,llm\n'),
  },
  { name: 'utf16 bom', remedy: drafts(GOOD), files: drafts(utf16(GOOD, true)) },
  { name: 'utf16 no bom', remedy: drafts(GOOD), files: drafts(utf16(GOOD, false)) },
  {
    name: 'cp1252',
    remedy: drafts('template_id,title\ndraft-A,id\u00e9e – v\u00fb\ndraft-B,x\n'),
    files: drafts(latin('template_id,title\ndraft-A,id\xe9e \x96 v\xfb\ndraft-B,x\n')),
  },
  { name: 'utf16 spec', remedy: { [SPEC]: spec() }, files: { [SPEC]: utf16(spec(), true) } },
  {
    name: 'utf16 include',
    remedy: { [ITEMS]: 'combo_id\ncombo-1\n' },
    files: included(utf16('combo_id\ncombo-1\n', false)),
  },
  {
    name: 'cp1252 combos',
    remedy: { [COMBOS]: 'combo_id,title\ncombo-1,id\u00e9e\n' },
    files: { [COMBOS]: latin('combo_id,title\ncombo-1,id\xe9e\n') },
  },
  {
    name: 'backslash',
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
    files: { ...included('combo_id\ncombo-1\n'), [SPEC]: spec({ combo_id: "'@file:items\\combos.csv'" }) },
  },
  {
    name: 'root path',
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
    files: {
      ...included('combo_id\ncombo-1\n'),
      [SPEC]: spec({ combo_id: "'@file:data/cohorts/demo/spec/items/combos.csv'" }),
    },
  },
  {
    name: 'variable',
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
    files: {
      ...included('combo_id\ncombo-1\n'),
      [SPEC]: spec({ combo_id: "'@file:$\u007bDIR}/combos.csv'" }),
    },
  },
  {
    name: 'catalog case',
    remedy: drafts(GOOD),
    files: { 'data/1_raw/Draft_Templates.csv': GOOD },
    options: { missing: [DRAFTS] },
  },
  {
    name: 'include case',
    remedy: { [SPEC]: spec({ combo_id: "'@file:Items/Combos.csv'" }) },
    files: {
      [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }),
      'data/cohorts/demo/spec/Items/Combos.csv': 'combo_id\ncombo-1\n',
    },
  },
  {
    name: 'jinja quoted',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec({ draft_llm: "'{{ judge }}'" }) },
  },
  {
    name: 'jinja in list',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec({ draft_llm: "['{{ judge }}']" }) },
  },
  { name: 'jinja bare', remedy: { [SPEC]: spec() }, files: { [SPEC]: spec({ draft_llm: '{{ judge }}' }) } },
  {
    name: 'dollar',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec({ draft_llm: '$\u007baxes.essay_llm}' }) },
  },
  {
    name: 'dollar in list',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec({ draft_llm: '[$\u007baxes.essay_llm}]' }) },
  },
  {
    name: 'quoted no',
    remedy: { [SPEC]: spec({ draft_llm: "['no']" }) },
    files: { [SPEC]: spec({ draft_llm: '"no"' }) },
  },
  {
    name: 'quoted colon',
    remedy: { [SPEC]: spec({ draft_llm: "['gpt-4: mini']" }) },
    files: { [SPEC]: spec({ draft_llm: '"gpt-4: mini"' }) },
  },
  {
    name: 'quoted hash',
    remedy: { [SPEC]: spec({ draft_llm: "['gpt-4 #2']" }) },
    files: { [SPEC]: spec({ draft_llm: '"gpt-4 #2"' }) },
  },
  {
    name: 'quoted star',
    remedy: { [SPEC]: spec({ draft_llm: "['*']" }) },
    files: { [SPEC]: spec({ draft_llm: '"*"' }) },
  },
  {
    name: 'smart quotes',
    remedy: { [SPEC]: spec({ combo_id: "'@file:items/combos.csv'" }) },
    files: { ...included('combo_id\ncombo-1\n'), [SPEC]: spec({ combo_id: '“@file:items/combos.csv”' }) },
  },
  {
    name: 'smart single quotes in list',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec({ combo_id: '[‘combo-1’]' }) },
  },
  { name: 'fence', remedy: { [SPEC]: spec() }, files: { [SPEC]: `\`\`\`yaml\n${spec()}\`\`\`\n` } },
  { name: 'jinja if', remedy: { [SPEC]: spec() }, files: { [SPEC]: spec({}, '{% if x %}\n') } },
  {
    name: 'missing comma',
    remedy: { [SPEC]: spec({ draft_llm: '[gpt-5, sonnet-4]' }) },
    files: { [SPEC]: spec({ draft_llm: '[gpt-5 sonnet-4]' }) },
  },
  {
    name: 'item too deep',
    remedy: { [SPEC]: spec({ draft_llm: '\n    - gpt-5\n    - sonnet-4' }) },
    files: { [SPEC]: spec({ draft_llm: '\n    - gpt-5\n      - sonnet-4' }) },
  },
  {
    name: 'dash glued',
    remedy: { [SPEC]: spec({ draft_llm: '\n    - gpt-5\n    - sonnet-4' }) },
    files: { [SPEC]: spec({ draft_llm: '\n    -gpt-5\n    -sonnet-4' }) },
  },
  {
    name: 'dash glued one',
    remedy: { [SPEC]: spec({ draft_llm: '\n    - gpt-5' }) },
    files: { [SPEC]: spec({ draft_llm: '\n    -gpt-5' }) },
  },
  {
    name: 'nbsp indent',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec().replace('  draft_llm', '\u00a0\u00a0draft_llm') },
  },
  {
    name: 'axis too deep',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec().replace('  draft_llm', '   draft_llm') },
  },
  {
    name: 'axis too shallow',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec().replace('  draft_llm', ' draft_llm') },
  },
  {
    name: 'first axis deeper',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec().replace('  combo_id:', '    combo_id:') },
  },
  {
    name: 'rules under axes',
    remedy: { [SPEC]: spec({}, 'rules:\n  subsets:\n    draft_llm: [gpt-5]\n') },
    files: { [SPEC]: spec({}, '  rules:\n    subsets:\n      draft_llm: [gpt-5]\n') },
  },
  {
    name: 'colon item',
    remedy: { [SPEC]: spec({ draft_llm: "['gpt-4o: free']" }) },
    files: { [SPEC]: spec({ draft_llm: '[gpt-4o: free]' }) },
  },
  {
    name: 'colon item block',
    remedy: { [SPEC]: spec({ draft_llm: "\n    - 'gpt-4o: free'" }) },
    files: { [SPEC]: spec({ draft_llm: '\n    - gpt-4o: free' }) },
  },
  {
    name: 'hash in brackets',
    remedy: { [SPEC]: spec({ draft_llm: '[sonnet-4, gpt-5] # best' }) },
    files: { [SPEC]: spec({ draft_llm: '[sonnet-4 # best, gpt-5]' }) },
  },
  {
    name: 'replicates glued',
    remedy: { [SPEC]: spec({}, 'replicates:\n  evaluation_template: 2\n') },
    files: { [SPEC]: spec({}, 'replicates:\n  evaluation_template:2\n') },
  },
  {
    name: 'index column include',
    remedy: { [ITEMS]: 'combo_id\ncombo-1\ncombo-2\n' },
    files: included(',combo_id\n0,combo-1\n1,combo-2\n'),
  },
  {
    name: 'quote after space',
    remedy: drafts('template_id,title,generator\ndraft-A,"Creative, revised",llm\ndraft-B,x,llm\n'),
    files: drafts('template_id,title,generator\ndraft-A, "Creative, revised",llm\ndraft-B,x,llm\n'),
  },
  {
    name: 'quote after space single',
    remedy: drafts('template_id,title,generator\ndraft-B,x,llm\ndraft-A,"Creative, revised",llm\n'),
    files: drafts('template_id,title,generator\ndraft-B,x,llm\ndraft-A, "Creative, revised",llm\n'),
  },
  { name: 'empty spec', remedy: { [SPEC]: spec() }, files: { [SPEC]: '' } },
  { name: 'comments only spec', remedy: { [SPEC]: spec() }, files: { [SPEC]: '# todo\n' } },
  {
    name: '010',
    remedy: { [SPEC]: spec({ combo_id: "['10']" }) },
    files: { [SPEC]: spec({ combo_id: '[010]' }), [COMBOS]: 'combo_id,v\n010,1\n' },
  },
  {
    name: '010 quoted',
    remedy: { [SPEC]: spec({ combo_id: "['10']" }) },
    files: { [SPEC]: spec({ combo_id: "['010']" }), [COMBOS]: 'combo_id,v\n010,1\n' },
  },
  {
    name: '010 quoted, text catalog',
    remedy: { [SPEC]: spec({ combo_id: "['010']" }) },
    files: { [SPEC]: spec({ combo_id: '[010]' }), [COMBOS]: 'combo_id,v\n010,1\nabc,1\n' },
  },
  {
    name: '1e5',
    remedy: { [SPEC]: spec({ combo_id: "['100000.0']" }) },
    files: { [SPEC]: spec({ combo_id: '[1e5]' }), [COMBOS]: 'combo_id,v\n1e5,1\n' },
  },
  {
    name: 'decomposed',
    remedy: { [SPEC]: spec({ draft_template: '[id\u00e9e-v4]' }) },
    files: {
      [SPEC]: spec({ draft_template: '[ide\u0301e-v4]' }),
      ...drafts('template_id,generator\nid\u00e9e-v4,llm\n'),
    },
  },
  { name: 'en dash', remedy: { [SPEC]: spec() }, files: { [SPEC]: spec({ draft_template: '[draft–A]' }) } },
  {
    name: 'zero width',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec({ draft_template: '[draft-\u200bA]' }) },
  },
  {
    name: 'cyrillic',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec({ draft_template: '[draft-\u0410]' }) },
  },
  {
    name: 'date',
    remedy: { [SPEC]: spec({ draft_template: "['2025-02-14']" }) },
    files: { [SPEC]: spec({ draft_template: '[2025-02-14]' }) },
  },
  {
    name: 'null level',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec({ draft_template: '[draft-A, ~]' }) },
  },
  {
    name: 'nbsp message',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec({ draft_template: '["draft\u00a0A"]' }) },
  },
  {
    name: 'flag',
    remedy: { [LLMS]: 'id,for_generation,for_evaluation\ngpt-5,true,true\ndraft-only,true,true\n' },
    files: { [SPEC]: spec({ evaluation_llm: '[draft-only]' }) },
  },
  {
    name: 'duplicate key and other',
    remedy: { [SPEC]: spec() },
    files: { [SPEC]: spec({ draft_llm: '[gpt-6]' }, '  draft_template: [draft-B]\n') },
  },
  {
    name: 'unbalanced and other',
    remedy: { [SPEC]: spec() },
    files: {
      [SPEC]: spec(
        { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]', evaluation_llm: '[gpt-6]' },
        'rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: [[draft-A, gpt-5], [draft-A, sonnet-4], [draft-B, gpt-5]], balance: left}\n',
      ),
    },
  },
  {
    name: 'misspelled in axis, right in pair',
    remedy: {
      [SPEC]: spec(
        {},
        'rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: [[draft-A, gpt-5]]}\n',
      ),
    },
    files: {
      [SPEC]: spec(
        { draft_template: '[drft-A]', draft_llm: '[gpt-5]' },
        'rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: [[draft-A, gpt-5]]}\n',
      ),
    },
  },
  {
    name: '500 blank rows',
    remedy: { [ITEMS]: 'draft_template,draft_llm\ndraft-A,gpt-5\n' },
    files: {
      [SPEC]: spec(
        { draft_template: '[draft-A]', draft_llm: '[gpt-5]' },
        "rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: '@file:items/combos.csv'}\n",
      ),
      [ITEMS]: `draft_template,draft_llm\ndraft-A,gpt-5\n${',\n'.repeat(500)}`,
    },
  },
  {
    name: '60 unknown levels',
    remedy: { [SPEC]: spec() },
    files: {
      [SPEC]: spec({ draft_template: `[${Array.from({ length: 60 }, (_, i) => `v${i}-draft`).join(', ')}]` }),
    },
  },
  {
    name: 'broken catalog and other',
    remedy: { ...drafts(GOOD), [SPEC]: spec() },
    files: { ...drafts(HTML), [SPEC]: spec({ draft_llm: '[gpt-6]' }) },
  },
];
