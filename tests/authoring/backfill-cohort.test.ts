import { describe, expect, test } from 'vitest';
import { type Backfill, backfillCohort } from '../../src/authoring/backfill-cohort.ts';
import { collisionId, generationId, signaturePart } from '../../src/plan/generation-id.ts';
import { openRepository } from '../../src/repository.ts';
import type { Stage } from '../../src/result.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const FOLDER = 'data/cohorts/baseline';
const CONFIG = `${FOLDER}/spec/config.yaml`;
const MEMBERSHIP = `${FOLDER}/membership.csv`;

/** The small project without its other cohorts: they share generations, and the first to name a model keeps it. */
const ALONE = edited(PROJECT, {
  'data/cohorts/judges/spec/config.yaml': null,
  'data/cohorts/sweep/spec/config.yaml': null,
  'data/cohorts/sweep/spec/items/templates.txt': null,
});
/** The same with all outputs. */
const COMPLETE = regenerated(ALONE, /./);
/** The same without the spec of `baseline`. */
const BARE = edited(COMPLETE, { [CONFIG]: null });

function backfill(files: Files, options: { factor?: boolean; overwrite?: boolean } = {}): Backfill {
  const repository = openRepository(new MemoryTree(files), { dialect: 'v1', dataRoot: 'data' });
  return backfillCohort(repository, FOLDER, { factor: false, overwrite: false, ...options });
}

/** Ids of a stage, in the order of the membership. */
function idsOf(stage: Stage): string[] {
  const lines = (BARE[MEMBERSHIP] ?? '').split('\n');
  return lines.filter((line) => line.startsWith(`${stage},`)).map((line) => line.slice(stage.length + 1));
}

function first(stage: Stage): string {
  return idsOf(stage)[0] ?? '';
}

function metadataPath(stage: Stage, id: string): string {
  return `data/gens/${stage}/${id}/metadata.json`;
}

function withMetadata(files: Files, stage: Stage, id: string, fields: Record<string, unknown>): Files {
  const path = metadataPath(stage, id);
  return edited(files, { [path]: JSON.stringify({ ...JSON.parse(files[path] ?? '{}'), ...fields }) });
}

/** The only generation chain whose draft is the first one, under other ids. */
function renamed(ids: Partial<Record<Stage, string>>): Files {
  const old = { draft: first('draft'), essay: first('essay'), evaluation: first('evaluation') };
  const now = { ...old, ...ids };
  const edits: Record<string, string | null> = { [MEMBERSHIP]: 'stage,gen_id\n' };
  let files = BARE;
  for (const stage of ['draft', 'essay', 'evaluation'] as const) {
    edits[metadataPath(stage, old[stage])] = null;
    edits[metadataPath(stage, now[stage])] = (BARE[metadataPath(stage, old[stage])] ?? '')
      .replaceAll(old.draft, now.draft)
      .replaceAll(old.essay, now.essay);
    edits[MEMBERSHIP] += `${stage},${now[stage]}\n`;
  }
  files = edited(files, edits);
  return files;
}

describe('what is written', () => {
  test('a table of all rows', () => {
    const result = backfill(BARE);
    if (result.kind !== 'done') throw new Error(JSON.stringify(result));
    expect(result).toMatchObject({ rows: 8, proof: { outcome: 'bytes', diagnostics: [] }, notes: [] });
    expect(Object.fromEntries(result.files)).toMatchInlineSnapshot(`
      {
        "data/cohorts/baseline/spec/config.yaml": "# Backfilled by cohort-ci from membership.csv and the metadata of the generations it lists;
      # items/cohort_rows.csv has one row for each evaluation. The membership is proved to be the same.
      axes:
        combo_id: [combo-a, combo-b]
        draft_template: [sketch, outline]
        draft_llm: [opal, quartz]
        essay_template: [long-form]
        essay_llm: [opal]
        evaluation_template: [novelty]
        evaluation_llm: [quartz]
      rules:
        tuples:
          cohort_rows:
            axes: [combo_id, draft_template, draft_llm, essay_template, essay_llm, evaluation_template, evaluation_llm]
            items: '@file:items/cohort_rows.csv'
      output:
        field_order: [combo_id, draft_template, draft_llm, essay_template, essay_llm, evaluation_template, evaluation_llm]
      ",
        "data/cohorts/baseline/spec/items/cohort_rows.csv": "combo_id,draft_template,draft_llm,essay_template,essay_llm,evaluation_template,evaluation_llm
      combo-a,sketch,opal,long-form,opal,novelty,quartz
      combo-a,sketch,quartz,long-form,opal,novelty,quartz
      combo-a,outline,opal,long-form,opal,novelty,quartz
      combo-a,outline,quartz,long-form,opal,novelty,quartz
      combo-b,sketch,opal,long-form,opal,novelty,quartz
      combo-b,sketch,quartz,long-form,opal,novelty,quartz
      combo-b,outline,opal,long-form,opal,novelty,quartz
      combo-b,outline,quartz,long-form,opal,novelty,quartz
      ",
      }
    `);
  });

  test('factored: axes alone', () => {
    const result = backfill(BARE, { factor: true });
    if (result.kind !== 'done') throw new Error(JSON.stringify(result));
    expect(result.factored).toMatchObject({ axes: 7, ties: 0, pairs: 0, tuples: 0, replicates: 0 });
    expect([...result.files.values()].join('')).toMatchInlineSnapshot(`
      "# Backfilled by cohort-ci from membership.csv and the metadata of the generations it lists;
      # factored into the axes and rules below. The membership is proved to be the same.
      axes:
        combo_id: [combo-a, combo-b]
        draft_template: [sketch, outline]
        draft_llm: [opal, quartz]
        essay_template: [long-form]
        essay_llm: [opal]
        evaluation_template: [novelty]
        evaluation_llm: [quartz]
      output:
        field_order: [combo_id, draft_template, draft_llm, essay_template, essay_llm, evaluation_template, evaluation_llm]
      "
    `);
  });

  test.each([
    {
      name: 'a tie, where the same model writes draft and essay',
      rest: 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n',
      axes: { essay_llm: '[opal, quartz]' },
      says: 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\noutput:',
    },
    {
      name: 'a pair',
      rest: 'rules:\n  pairs:\n    any:\n      left: combo_id\n      right: draft_template\n      allowed:\n        - [combo-a, sketch]\n        - [combo-b, outline]\n',
      axes: {},
      says: '  pairs:\n    combo_id_with_draft_template:\n      left: combo_id\n      right: draft_template\n      allowed:\n        - [combo-a, sketch]\n        - [combo-b, outline]\n',
    },
    {
      name: 'a pair of one stage',
      rest: 'rules:\n  pairs:\n    any:\n      left: draft_template\n      right: draft_llm\n      allowed:\n        - [sketch, opal]\n        - [outline, quartz]\n',
      axes: {},
      says: '    draft_template_llm:\n      left: draft_template\n      right: draft_llm\n',
    },
    {
      name: 'a tuple over a model that the essay shares: a tie cannot',
      rest: 'rules:\n  tuples:\n    any:\n      axes: [draft_template, draft_llm, essay_llm]\n      items:\n        - [sketch, opal, opal]\n        - [sketch, quartz, quartz]\n        - [outline, opal, opal]\n',
      axes: { essay_llm: '[opal, quartz]' },
      says: '  tuples:\n    draft_template_with_draft_llm_with_essay_llm:\n      axes: [draft_template, draft_llm, essay_llm]\n',
    },
    {
      name: 'replicates',
      rest: 'replicates:\n  draft_template: 2\n  evaluation_llm: 3\n',
      axes: {},
      says: 'replicates:\n  draft_template: 2\n  evaluation_template: 3\noutput:',
    },
    {
      name: 'replicates that do not vary fastest as an axis',
      rest: '',
      axes: { draft_replicate: '[1, 2]', evaluation_template: '[novelty, coherence]' },
      says: '  draft_replicate: [1, 2]\n  essay_template: [long-form]\n',
    },
    {
      name: 'replicate numbers with a gap as an axis',
      rest: '',
      axes: { draft_replicate: '[2, 5]' },
      says: '  draft_replicate: [2, 5]\n',
    },
  ])('factored: $name', ({ rest, axes, says }) => {
    const project = edited(ALONE, { [CONFIG]: orderedSpec(axes, rest) });
    const bare = edited(regenerated(project, /./), { [CONFIG]: null });
    const result = backfill(bare, { factor: true });
    if (result.kind !== 'done') throw new Error(JSON.stringify(result));
    expect(result.proof.outcome).toBe('bytes');
    expect([...result.files.values()].join('')).toContain(says);
  });

  test('long lists go to CSV files', () => {
    const combos = Array.from({ length: 12 }, (_, index) => `combo-${index}`);
    const project = edited(ALONE, {
      'data/combo_mappings.csv': `combo_id\n${combos.join('\n')}\n`,
      [CONFIG]: spec({ combo_id: `[${combos.join(', ')}]` }),
    });
    const result = backfill(edited(regenerated(project, /./), { [CONFIG]: null }), { factor: true });
    if (result.kind !== 'done') throw new Error(JSON.stringify(result));
    expect(result.files.get(CONFIG)).toContain("  combo_id: '@file:items/combo_id.csv'\n");
    expect(result.files.get(`${FOLDER}/spec/items/combo_id.csv`)).toBe(`combo_id\n${combos.join('\n')}\n`);
  });
});

/** `draft_replicate` in front of the evaluations, as an author would place it. */
function orderedSpec(axes: Readonly<Record<string, string>>, rest: string): string {
  const { draft_replicate: replicate, ...others } = axes;
  const text = spec(others, rest);
  return replicate === undefined
    ? text
    : text.replace('  essay_template:', `  draft_replicate: ${replicate}\n  essay_template:`);
}

describe('a spec that exists', () => {
  test('and agrees is left alone', () => {
    expect(backfill(COMPLETE).kind).toBe('unchanged');
    expect(backfill(COMPLETE, { factor: true }).kind).toBe('unchanged');
  });

  test('and disagrees is left alone, too', () => {
    const files = edited(COMPLETE, { [CONFIG]: spec({ combo_id: '[combo-a]' }) });
    expect(backfill(files)).toMatchObject({
      kind: 'cannot',
      faults: [{ why: 'a spec exists and gives another membership', items: [CONFIG] }],
    });
  });

  test('and gives more than the selection that is in force left of it: check is no judge of that', () => {
    const files = edited(COMPLETE, {
      [CONFIG]: spec({ combo_id: '[combo-a]' }),
      'data/2_tasks/selected_essays.txt': `${first('essay')}\n`,
    });
    expect(backfill(files)).toMatchObject({
      kind: 'cannot',
      faults: [{ hint: expect.stringMatching(/^a curated selection is in force/) }],
    });
  });

  test('and is refused is left alone, too', () => {
    expect(backfill(edited(COMPLETE, { [CONFIG]: 'axes: {' }))).toMatchObject({
      kind: 'cannot',
      faults: [{ why: 'a spec exists and is invalid', items: [CONFIG] }],
    });
  });

  test('is replaced when asked for; its items are named', () => {
    const files = edited(COMPLETE, { [CONFIG]: 'axes: {', [`${FOLDER}/spec/items/old.csv`]: 'x\n1\n' });
    expect(backfill(files, { overwrite: true })).toMatchObject({
      kind: 'done',
      notes: ['no longer used, and left alone: items/old.csv'],
    });
  });

  test('in part: what stands in the way is replaced when asked for, too', () => {
    const path = `${FOLDER}/spec/items/cohort_rows.csv`;
    const files = edited(BARE, { [path]: 'x\n1\n' });
    expect(backfill(files)).toMatchObject({
      kind: 'cannot',
      faults: [{ why: 'there are other files where the spec would go', items: [path] }],
    });
    expect(backfill(files, { overwrite: true }).kind).toBe('done');
  });

  test('is unchanged when it is what would be written', () => {
    const result = backfill(BARE);
    if (result.kind !== 'done') throw new Error(JSON.stringify(result));
    expect(backfill(edited(BARE, Object.fromEntries(result.files)), { overwrite: true }).kind).toBe(
      'unchanged',
    );
  });
});

describe('notes', () => {
  const [d1 = '', d2 = '', ...drafts] = (BARE[MEMBERSHIP] ?? '').split('\n').slice(1);
  test.each([
    {
      name: 'another order',
      files: edited(BARE, { [MEMBERSHIP]: ['stage,gen_id', d2, d1, ...drafts].join('\n') }),
      outcome: 'order',
      note: 'the spec gives the same membership in a different order: regenerate rewrites membership.csv',
    },
    {
      name: 'another form',
      files: edited(BARE, { [MEMBERSHIP]: (BARE[MEMBERSHIP] ?? '').replaceAll('\n', '\r\n') }),
      outcome: 'form',
      note: 'membership.csv is not in the form that the runtime writes: regenerate rewrites it',
    },
    {
      name: 'another manifest',
      files: edited(BARE, { [`${FOLDER}/manifest.json`]: '{}' }),
      outcome: 'bytes',
      note: 'manifest.json differs from what the spec gives: regenerate rewrites it',
    },
    {
      name: 'a curated selection',
      files: edited(BARE, { 'data/2_tasks/selected_essays.txt': `${first('essay')}\n` }),
      outcome: 'bytes',
      note: 'a curated selection is in force; the spec was proved without it',
    },
    {
      name: 'an essay without a model',
      files: idsOf('essay').reduce(
        (files, id) => withMetadata(files, 'essay', id, { llm_model_id: null }),
        BARE,
      ),
      outcome: 'bytes',
      note: "the metadata of 8 of its essays names no model: the draft's was taken",
    },
  ])('$name', ({ files, outcome, note }) => {
    expect(backfill(files)).toMatchObject({ kind: 'done', proof: { outcome }, notes: [note] });
  });
});

describe('what no spec can say', () => {
  const missing = [metadataPath('draft', first('draft')), metadataPath('evaluation', first('evaluation'))];
  const evaluation = first('evaluation');
  const essay = first('essay');
  const draft = first('draft');
  const parts = ['combo-a', 'sketch', 'opal', '1'];
  const suffixed = collisionId('draft', parts, 1);
  const cased = generationId('draft', ['combo-A', 'sketch', 'opal', '1']);

  test.each([
    {
      name: 'missing metadata: every file is named',
      files: edited(BARE, Object.fromEntries(missing.map((path) => [path, null]))),
      faults: [{ why: 'metadata is missing', items: missing }],
    },
    {
      name: 'unreadable metadata',
      files: edited(BARE, { [missing[0] ?? '']: '{' }),
      faults: [{ why: 'metadata is not a readable JSON object', items: [missing[0]] }],
    },
    {
      name: 'metadata without what was planned',
      files: withMetadata(BARE, 'draft', draft, { combo_id: ' ', llm_model_id: null }),
      faults: [
        {
          why: 'metadata does not say how the generation was planned',
          items: [`${missing[0]} (no combo_id, no llm_model_id)`],
        },
      ],
    },
    {
      name: 'a replicate below 1',
      files: withMetadata(BARE, 'draft', draft, { replicate: 0 }),
      faults: [
        {
          why: 'metadata does not say how the generation was planned',
          items: [`${missing[0]} (replicate 0)`],
        },
      ],
    },
    {
      name: 'a replicate that is no number',
      files: withMetadata(BARE, 'draft', draft, { replicate: 'two' }),
      faults: [
        {
          why: 'metadata does not say how the generation was planned',
          items: [`${missing[0]} (a field that cannot be read)`],
        },
      ],
    },
    {
      name: 'an essay without an evaluation',
      files: edited(BARE, {
        [MEMBERSHIP]: (BARE[MEMBERSHIP] ?? '').replace(`evaluation,${evaluation}\n`, ''),
      }),
      faults: [{ why: 'essays without an evaluation', items: [essay] }],
    },
    {
      name: 'a draft without an essay, and an evaluation whose essay is not listed',
      files: edited(BARE, { [MEMBERSHIP]: (BARE[MEMBERSHIP] ?? '').replace(`essay,${essay}\n`, '') }),
      faults: [
        { why: 'evaluations whose essay is not in the membership', items: [`${evaluation} (of ${essay})`] },
        { why: 'drafts without an essay', items: [draft] },
      ],
    },
    {
      name: 'an essay whose draft is not listed',
      files: edited(BARE, { [MEMBERSHIP]: (BARE[MEMBERSHIP] ?? '').replace(`draft,${draft}\n`, '') }),
      faults: [{ why: 'essays whose draft is not in the membership', items: [`${essay} (of ${draft})`] }],
    },
    {
      name: 'an empty membership',
      files: edited(BARE, { [MEMBERSHIP]: 'stage,gen_id\n' }),
      faults: [{ why: 'the membership is empty' }],
    },
    {
      name: 'a stage that is none',
      files: edited(BARE, { [MEMBERSHIP]: `${BARE[MEMBERSHIP]}review,r_1\n` }),
      faults: [{ why: 'membership.csv has rows of stages that no spec plans', items: ['review'] }],
    },
    {
      name: 'an id that is not the deterministic one, and what follows from it',
      files: renamed({ draft: 'd_legacy' }),
      faults: [
        {
          why: 'draft ids that are not the deterministic ids of their metadata',
          items: [`d_legacy (its metadata gives ${draft})`],
        },
        {
          why: 'essay ids that are not the deterministic ids of their metadata',
          items: [expect.stringContaining(essay)],
        },
        { why: 'evaluation ids that change with the id of their draft or essay', items: [evaluation] },
      ],
    },
    {
      name: 'a collision suffix that nothing calls for',
      files: renamed({ draft: suffixed }),
      faults: [
        {
          why: 'draft ids with a collision suffix that is no longer needed: the plain id is free',
          items: [`${suffixed} (its metadata gives ${draft})`],
        },
        ...[expect.anything(), expect.anything()],
      ],
    },
    {
      name: 'an id of the text as written',
      files: edited(withMetadata(renamed({ draft: cased }), 'draft', cased, { combo_id: 'combo-A' }), {
        'data/combo_mappings.csv': 'combo_id\ncombo-A\ncombo-a\n',
      }),
      faults: [
        {
          why: 'draft ids made of the texts as written; a spec gives the id of the lower-cased ones',
          items: [`${cased} (its metadata gives ${draft})`],
        },
        ...[expect.anything(), expect.anything()],
      ],
    },
    {
      name: 'a value that no CSV cell carries',
      files: withMetadata(BARE, 'draft', draft, { template_id: 'a\rb' }),
      faults: [
        { why: 'a CSV include turns a carriage return into a line break', items: ['draft_template a\rb'] },
      ],
    },
    {
      name: 'half a surrogate pair',
      files: withMetadata(BARE, 'draft', draft, { template_id: 'a\ud800' }),
      faults: [
        { why: 'half a surrogate pair cannot be written as UTF-8', items: ['draft_template a\ud800'] },
      ],
    },
    {
      name: 'no membership',
      files: edited(BARE, { [MEMBERSHIP]: null }),
      faults: [{ why: 'there is no membership.csv', items: [MEMBERSHIP] }],
    },
    {
      name: 'refused catalogs',
      files: edited(BARE, { 'data/1_raw/llm_models.csv': null }),
      faults: [{ why: 'the catalogs are invalid, so no spec can be proved' }],
    },
  ])('$name', ({ files, faults }) => {
    const result = backfill(files);
    expect(result).toMatchObject({ kind: 'cannot', faults });
  });

  test('a template that left its catalog: the refused spec says so', () => {
    const files = edited(BARE, { 'data/1_raw/draft_templates.csv': 'template_id\noutline\n' });
    expect(backfill(files)).toMatchObject({
      kind: 'cannot',
      faults: [],
      proof: { outcome: 'invalid', diagnostics: [{ code: 'axis/unknown-level' }] },
    });
  });

  test('the parts above are those of the first draft', () => {
    expect(generationId('draft', parts.map(signaturePart))).toBe(draft);
  });
});
