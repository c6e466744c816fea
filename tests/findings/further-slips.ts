import { manifestText } from '../../src/outputs/manifest.ts';
import { drafts, GOOD, LLMS, type Slip, SPEC, spec } from './slips.ts';

/** Slips in catalogs whose specs are right, and in specs where the notation of another format is used. */

const MANIFEST = 'data/cohorts/demo/manifest.json';
const SECOND = 'data/cohorts/second/spec/config.yaml';
const THIRD = 'data/cohorts/third/spec/config.yaml';
/** The outputs of the clean spec, as they were committed before the slip. */
const COMMITTED = {
  [MANIFEST]: manifestText({
    combos: ['combo-1'],
    templates: { draft: ['draft-A'], essay: ['essay-X'], evaluation: ['eval-1'] },
    llms: { generation: ['gpt-5'], evaluation: ['gpt-5'] },
    replication: [
      ['draft', 1n],
      ['essay', 1n],
      ['evaluation', 1n],
    ],
  }),
};
const EVALUATIONS = 'data/1_raw/evaluation_templates.csv';
const MODELS = 'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\n';

const CATALOG_SLIPS: readonly Slip[] = [
  {
    name: 'a row of a catalog with capitals, beside committed outputs',
    files: { ...COMMITTED, [LLMS]: MODELS.replace('gpt-5', 'GPT-5') },
    remedy: { [LLMS]: MODELS },
  },
  {
    name: 'a misspelled row of a catalog, beside committed outputs',
    files: { ...COMMITTED, [EVALUATIONS]: 'template_id,generator\nevla-1,llm\n' },
    remedy: { [EVALUATIONS]: 'template_id,generator\neval-1,llm\n' },
  },
  {
    name: 'a letter twice in a row of a catalog, beside committed outputs',
    files: { ...COMMITTED, [EVALUATIONS]: 'template_id,generator\nevall-1,llm\n' },
    remedy: { [EVALUATIONS]: 'template_id,generator\neval-1,llm\n' },
  },
  {
    name: 'a misspelled row that several specs spell otherwise',
    files: {
      ...drafts(GOOD.replace('draft-B', 'darft-B')),
      [SPEC]: spec({ draft_template: '[draft-B]' }),
      [SECOND]: spec({ draft_template: '[draft-A, draft-B]' }),
    },
    remedy: drafts(GOOD),
  },
  {
    name: 'a misspelled row that one spec spells otherwise',
    files: {
      ...drafts(GOOD.replace('draft-B', 'darft-B')),
      [SPEC]: spec({ draft_template: '[draft-B]' }),
    },
    remedy: { [SPEC]: spec({ draft_template: '[darft-B]' }) },
  },
  {
    name: 'a misspelled row that another spec uses',
    files: {
      ...drafts(GOOD.replace('draft-B', 'darft-B')),
      [SPEC]: spec({ draft_template: '[draft-B]' }),
      [SECOND]: spec({ draft_template: '[draft-B]' }),
      [THIRD]: spec({ draft_template: '[darft-B]' }),
    },
    remedy: { [SPEC]: spec({ draft_template: '[darft-B]' }) },
  },
  {
    name: 'a row of a catalog with a letter of another script',
    files: drafts(GOOD.replace('draft-A', 'dr\u0430ft-A')),
    remedy: drafts(GOOD),
  },
  ...['5-Mar', '05-Mar', '2026-03-05', '3/5/2026', 'Mar-05'].map(
    (date): Slip => ({
      name: `a spreadsheet made a date of an id: ${date}`,
      files: {
        [LLMS]: `${MODELS}${date},true,true\n`,
        [SPEC]: spec({ draft_llm: '[mar-5]', essay_llm: '[mar-5]' }),
      },
      remedy: { [LLMS]: `${MODELS}mar-5,true,true\n` },
    }),
  ),
];

export const FURTHER_SLIPS: readonly Slip[] = [...CATALOG_SLIPS];
