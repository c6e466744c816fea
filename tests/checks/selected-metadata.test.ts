/** What is found, and what is planned, if a curated selection names generations whose metadata is other than it should be. */
import { test } from 'vitest';
import { findingBlocks } from '../support/finding-lines.ts';
import { Recording } from '../support/recording.ts';
import { checked, edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const WHOLE = regenerated(
  edited(PROJECT, {
    [SPEC]: spec({ combo_id: '[combo-a]', draft_llm: '[opal]', evaluation_llm: '[quartz, opal]' }),
    'data/cohorts/judges/spec/config.yaml': null,
    'data/cohorts/sweep/spec/config.yaml': null,
    'data/cohorts/sweep/spec/items/templates.txt': null,
  }),
  /./,
);

/** The path of some metadata of a stage. */
function metadata(stage: string): string {
  return Object.keys(WHOLE).find((path) => path.startsWith(`data/gens/${stage}/`)) ?? '';
}

const idOf = (path: string): string => path.split('/')[3] ?? '';
const ESSAY = metadata('essay');
const parent: string = JSON.parse(WHOLE[ESSAY] ?? '{}').parent_gen_id;
const DRAFT = `data/gens/draft/${parent}/metadata.json`;
const EVALUATION =
  Object.keys(WHOLE).find(
    (path) => path.includes('/evaluation/') && WHOLE[path]?.includes(idOf(ESSAY)) === true,
  ) ?? '';

/** The text of a file with some fields changed; a field that is `null` is removed. */
function withFields(path: string, fields: Readonly<Record<string, unknown>>): Files {
  const all = Object.entries({ ...JSON.parse(WHOLE[path] ?? '{}'), ...fields });
  return { [path]: JSON.stringify(Object.fromEntries(all.filter(([, value]) => value !== null))) };
}

const DRAFTS: Files = { 'data/2_tasks/selected_drafts.txt': `${idOf(DRAFT)}\n` };
const ESSAYS: Files = { 'data/2_tasks/selected_essays.txt': `# One\n${idOf(ESSAY)}\n` };
const OTHER = WHOLE[EVALUATION] ?? '';

const CASES: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'a draft': DRAFTS,
  'an essay': ESSAYS,
  'a draft in place of an essay': { 'data/2_tasks/selected_essays.txt': `${idOf(DRAFT)}\n` },
  'a draft without a combination': { ...DRAFTS, ...withFields(DRAFT, { combo_id: ' ' }) },
  'a draft without a template': { ...DRAFTS, ...withFields(DRAFT, { template_id: null }) },
  'a draft with the older name of its template': {
    ...DRAFTS,
    ...withFields(DRAFT, { template_id: null, draft_template: 'spiral' }),
  },
  'a draft without a model': { ...DRAFTS, ...withFields(DRAFT, { llm_model_id: '' }) },
  'a draft without any of them': {
    ...DRAFTS,
    ...withFields(DRAFT, { combo_id: '', template_id: '', llm_model_id: '' }),
  },
  'a draft of another replicate': { ...DRAFTS, ...withFields(DRAFT, { replicate: 3 }) },
  'a draft without metadata': { ...DRAFTS, [DRAFT]: null },
  'a draft whose metadata is a list': { ...DRAFTS, [DRAFT]: '[1]' },
  'a draft whose metadata is no JSON': { ...DRAFTS, [DRAFT]: '{"combo_id": ' },
  'an essay without a template': { ...ESSAYS, ...withFields(ESSAY, { template_id: '' }) },
  'an essay without a draft': { ...ESSAYS, ...withFields(ESSAY, { parent_gen_id: '' }) },
  'an essay of an unknown draft': { ...ESSAYS, ...withFields(ESSAY, { parent_gen_id: 'd_x' }) },
  'an essay whose draft has no combination': { ...ESSAYS, ...withFields(DRAFT, { combo_id: '' }) },
  'an essay whose draft has no template': { ...ESSAYS, ...withFields(DRAFT, { template_id: '' }) },
  'an essay without a model, but its draft has one': {
    ...ESSAYS,
    ...withFields(ESSAY, { llm_model_id: '' }),
  },
  'an essay with a model, but its draft has none': { ...ESSAYS, ...withFields(DRAFT, { llm_model_id: '' }) },
  'an essay without a model, like its draft': {
    ...ESSAYS,
    ...withFields(DRAFT, { llm_model_id: '' }),
    ...withFields(ESSAY, { llm_model_id: '' }),
  },
  'an essay whose metadata is a number': { ...ESSAYS, [ESSAY]: '7' },
  'an evaluation that is a list': { ...ESSAYS, [EVALUATION]: '[1]' },
  'an evaluation that is no JSON': { ...ESSAYS, [EVALUATION]: '{' },
  'an evaluation that is a list, of drafts': { ...DRAFTS, [EVALUATION]: '[1]' },
  'evaluations beyond the count, in the order of their replicates': {
    ...ESSAYS,
    'data/gens/evaluation/v_b/metadata.json': OTHER.replace(/"replicate": \d+/, '"replicate": 0'),
    'data/gens/evaluation/v_a/metadata.json': OTHER,
  },
};

const recording = new Recording(new URL('selected-metadata.txt', import.meta.url));

test.each(Object.entries(CASES))('%s', async (name, edits) => {
  const files = edited(WHOLE, edits);
  const { result } = await checked(files);
  const diagnostics = [...result.diagnostics, ...result.cohorts.flatMap((one) => one.diagnostics)].filter(
    ({ code }) => !code.startsWith('quality/'),
  );
  const [cohort] = result.cohorts;
  const planned = regenerated(files)['data/cohorts/baseline/membership.csv'] ?? '';
  recording.expect(name, [
    `${cohort?.state}: ${JSON.stringify(cohort?.selection ?? null)}`,
    ...findingBlocks({ diagnostics, sources: result.sources }),
    ...(cohort?.plan === undefined ? [] : planned.trimEnd().split('\n')),
  ]);
});
