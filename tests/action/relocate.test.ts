import { describe, expect, test } from 'vitest';
import { relocate } from '../../src/action/relocate.ts';
import { checkRepository } from '../../src/check-repository.ts';
import { atFile, atMissing, atSpan, type Diagnostic } from '../../src/findings/diagnostic.ts';
import { msg, quotedPath, type Text, textOf } from '../../src/findings/text.ts';
import { findingsOf } from '../../src/report/findings.ts';
import { Positions } from '../../src/report/positions.ts';
import { cohortOf } from '../../src/repository.ts';
import type { CheckResult } from '../../src/result.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { MemoryTree } from '../support/memory-tree.ts';

const SPEC = 'data/cohorts/pilot/spec/config.yaml';

const TREE = new MemoryTree({
  [SPEC]: [
    'axes:',
    "  combo_id: ['data/looks/like']",
    "  draft_template: '@file:items/drafts.csv'",
    '  draft_llm: [gpt-5]',
    'output: {field_order: []}',
    '',
  ].join('\n'),
  'data/1_raw/draft_templates.csv': 'template_id\ndraft-A\n',
  'data/1_raw/essay_templates.csv': 'template_id\nessay-X\n',
  'data/1_raw/llm_models.csv': 'id,for_generation,for_evaluation\ngpt-4,true,true\n',
  'data/combo_mappings.csv': 'combo_id\ncombo_v1_a\n',
});

const checked = await checkRepository(TREE, [cohortOf(SPEC)], {
  dialect: 'v1',
  dataRoot: 'data',
  patterns: ['data/cohorts/*/spec/config.yaml'],
});

describe('relocate', () => {
  const relocated = relocate(checked, 'lab/one');

  test('puts places and the paths in what is reported below the folder', () => {
    const positions = new Positions(relocated.sources);
    const told = findingsOf(relocated).map(
      ({ diagnostic: { at, message, hint } }) =>
        `${positions.text(at)}: ${textOf(message)} (${textOf(hint ?? '')})`,
    );
    expect(told).toMatchInlineSnapshot(`
      [
        "lab/one/data/1_raw/evaluation_templates.csv: there is no catalog 'lab/one/data/1_raw/evaluation_templates.csv' (commit it with the column template_id (generator is optional); if the data is in another folder, name that folder as the data root)",
        "lab/one/data/1_raw/replication_config.csv: there is no catalog 'lab/one/data/1_raw/replication_config.csv' (commit it with the columns stage and replicates; if the data is in another folder, name that folder as the data root)",
        "lab/one/data/cohorts/pilot/spec/config.yaml:2:14: axis 'combo_id' has the level 'data/looks/like', which is not in lab/one/data/combo_mappings.csv (add a row for it to lab/one/data/combo_mappings.csv, or remove the level; the only id for this axis is 'combo_v1_a')",
        "lab/one/data/cohorts/pilot/spec/config.yaml:3:19: '@file:items/drafts.csv': there is no file 'lab/one/data/cohorts/pilot/spec/items/drafts.csv' (there is no folder 'lab/one/data/cohorts/pilot/spec/items': commit it with the file, or correct the path)",
        "lab/one/data/cohorts/pilot/spec/config.yaml:4:15: axis 'draft_llm' has the level 'gpt-5', which is not in lab/one/data/1_raw/llm_models.csv (add a row for it to lab/one/data/1_raw/llm_models.csv, or remove the level; the only id for this axis is 'gpt-4')",
      ]
    `);
  });

  test('takes the file of a curated selection along', () => {
    const [cohort] = checked.cohorts;
    if (cohort === undefined) throw new Error('the repository of a test has no cohort');
    const selection = {
      path: 'data/2_tasks/selected_essays.txt',
      stage: 'essay',
      listed: 1,
      planned: 2,
      both: 1,
    } as const;
    const narrowed = relocate({ ...checked, cohorts: [{ ...cohort, selection }] }, 'lab');
    expect(narrowed.cohorts[0]?.selection).toEqual({
      ...selection,
      path: 'lab/data/2_tasks/selected_essays.txt',
    });
  });

  test('leaves nothing that names a file from the root, save levels', () => {
    for (const { diagnostic } of findingsOf(relocated)) {
      const texts = [
        diagnostic.message,
        diagnostic.hint ?? '',
        ...(diagnostic.related ?? []).map(({ message }) => message),
      ];
      for (const text of texts)
        expect(textOf(text).replace("'data/looks/like'", '')).not.toMatch(/(?<!lab\/one\/)data\//);
    }
  });

  test('puts every path below the folder, wherever the result has one', () => {
    const [path, other] = [SPEC, 'data/combo_mappings.csv'];
    const span = { path, start: 1, end: 2 };
    const told = (word: string): Text => msg`${word} ${quotedPath(other)}`;
    const diagnostic: Diagnostic = {
      ...{
        code: 'drift/manifest',
        severity: 'error',
        message: told('what'),
        at: atSpan(span),
        hint: told('do'),
      },
      related: [
        { message: told('there'), at: atFile(other) },
        { message: told('missing'), at: atMissing(other) },
      ],
      parts: [{ code: 'drift/manifest', message: told('part') }],
      fix: {
        edits: [{ at: span, newText: 'data/looks/like' }],
        rename: { from: path, to: other },
        safe: true,
      },
    };
    const { manifest, membership, metadata } = {
      manifest: { path: 'data/cohorts/pilot/manifest.json', status: 'same' },
      membership: { path: 'data/cohorts/pilot/membership.csv', status: 'same' },
      metadata: { path: 'data/gens', status: 'same' },
    } as const;
    const outputs = { manifest, membership, metadata };
    const [cohort] = checked.cohorts;
    if (cohort === undefined) throw new Error('the repository of a test has no cohort');
    const whole = {
      ...checked,
      cohorts: [
        { ...cohort, failure: told('why'), diagnostics: [diagnostic], outputs },
      ] as unknown as CheckResult['cohorts'],
      diagnostics: [diagnostic],
      account: [
        { kind: 'cohort', disposition: 'not-checked', reason: told('so'), paths: [path] },
        { kind: 'catalog', disposition: 'checked', paths: [other] },
      ] as CheckResult['account'],
      sources: new Map([[path, new SourceFile(path, 'axes: {}\n')]]),
    };
    const text = (result: CheckResult): string =>
      JSON.stringify({
        ...result,
        sources: [...result.sources].map(([at, file]) => [at, file.path, file.text]),
      });
    const expected = text(whole).replace(/"data(?=["/])(?!\/looks)/g, '"lab/one/data');
    expect(JSON.parse(text(relocate(whole, 'lab/one')))).toEqual(JSON.parse(expected));
    const above = { ...whole, dataRoot: '', patterns: [] };
    expect(relocate(above, 'lab').dataRoot).toBe('lab');
  });

  test('changes nothing for the root itself', () => {
    expect(relocate(checked, '')).toBe(checked);
  });
});
