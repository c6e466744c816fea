import type { CodeEntry } from '../code-entry.ts';

/** Planning a cohort and curated selections. */
export const planCodes = {
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
    right: `["😀"]`,
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
    why: `The metadata that is committed under the id of a planned generation cannot be read or describes another one, so the runtime plans a fallback id (\`…-1\`): an existing generation is paid for again, and so is everything derived from it.`,
    fix: `Before you regenerate, restore the file from the previous commit or resolve the merge conflict.`,
    wrong: `<<<<<<< HEAD
{ "stage": "draft", … }`,
    right: `{ "stage": "draft", … }`,
  },
  'plan/ids-exhausted': {
    severity: 'error',
    title: `No generation id left`,
    why: `The id of a generation is taken by the committed metadata of another one, and so are its four fallbacks; the runtime rejects the cohort.`,
    fix: `Remove or repair the named metadata files.`,
    wrong: `gens/draft/d_…/metadata.json of another draft`,
    right: `gens/draft/d_…/metadata.json of this draft`,
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
} as const satisfies Record<string, CodeEntry>;
