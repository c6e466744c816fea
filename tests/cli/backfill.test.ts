import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { closePath } from '../support/close-path.ts';
import { copyProject, project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';

const COHORTS = ['baseline-2x2', 'judge-panel', 'link-essays', 'novelty-sweep'];

/** The demo after regeneration: every cohort is valid but one. */
async function regenerated(): Promise<string> {
  const root = scratch();
  copyProject(project('demo'), root);
  await command(['regenerate', '--root', root]);
  return root;
}

/** The same without specs. */
async function bare(): Promise<string> {
  const root = await regenerated();
  for (const id of COHORTS) rmSync(join(root, `data/cohorts/${id}/spec`), { recursive: true });
  return root;
}

function snapshot(root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.slice(root.length + 1), readFileSync(path, 'latin1'));
  }
  return files;
}

test('--all writes a table for each cohort, and check is content', async () => {
  const root = await bare();
  const outputs = snapshot(root);
  const run = await command(['backfill', '--all', '--root', root]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toMatchInlineSnapshot(`
    "baseline-2x2: wrote spec/config.yaml, spec/items/cohort_rows.csv
      16 rows; gives the same membership.csv, byte for byte
      factors into 7 axes, 1 tie and 1 replicate count (730 bytes; the table has 2721); run with --factor --overwrite
    judge-panel: wrote spec/config.yaml, spec/items/cohort_rows.csv
      3 rows; gives the same membership.csv, byte for byte
      factors into 7 axes (564 bytes; the table has 1167); run with --factor --overwrite
    link-essays: wrote spec/config.yaml, spec/items/cohort_rows.csv
      4 rows; gives the same membership.csv, byte for byte
      factors into 7 axes and 1 pair (831 bytes; the table has 1348); run with --factor --overwrite
    novelty-sweep: wrote spec/config.yaml, spec/items/cohort_rows.csv
      6 rows; gives the same membership.csv, byte for byte
      factors into 7 axes (609 bytes; the table has 1590); run with --factor --overwrite
    4 cohorts: 4 written, 0 unchanged, 0 cannot be written
    "
  `);
  expect((await command(['check', '--root', root])).status).toBe(0);
  const after = snapshot(root);
  expect([...after.keys()].filter((path) => !outputs.has(path)).sort()).toEqual(
    COHORTS.flatMap((id) => [
      `data/cohorts/${id}/spec/config.yaml`,
      `data/cohorts/${id}/spec/items/cohort_rows.csv`,
    ]),
  );
  for (const [path, text] of outputs) expect(after.get(path)).toBe(text);
  expect((await command(['regenerate', '--root', root])).stdout).toContain('nothing to write');
  expect(await command(['backfill', '--all', '--root', root])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('4 cohorts: 0 written, 4 unchanged, 0 cannot be written\n'),
  });
});

test('--factor writes axes, ties, pairs and replicates', async () => {
  const root = await bare();
  const run = await command(['backfill', 'baseline-2x2', 'link-essays', '--factor', '--root', root]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toMatchInlineSnapshot(`
    "baseline-2x2: wrote spec/config.yaml
      16 rows; gives the same membership.csv, byte for byte
      factored into 7 axes, 1 tie and 1 replicate count (730 bytes; the table has 2721)
    link-essays: wrote spec/config.yaml
      4 rows; gives the same membership.csv, byte for byte
      factored into 7 axes and 1 pair (831 bytes; the table has 1348)
    2 cohorts: 2 written, 0 unchanged, 0 cannot be written
    "
  `);
  expect((await command(['check', '--root', root])).status).toBe(0);
  expect(existsSync(join(root, 'data/cohorts/judge-panel/spec'))).toBe(false);
});

test('--factor says so where the table stays', async () => {
  // Eleven rows, a prime: no column varies for itself.
  const rows = Array.from({ length: 11 }, (_, row) =>
    [
      `c${row}`,
      `t${row % 2}`,
      `m${row % 3}`,
      `t${row % 4}`,
      `m${row % 5}`,
      `t${row % 6}`,
      `m${row % 7}`,
    ].join(),
  );
  const axes =
    'combo_id,draft_template,draft_llm,essay_template,essay_llm,evaluation_template,evaluation_llm';
  const ids = (letter: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${letter}${index}`);
  const levels = { id: ids('c', 11), template: ids('t', 6), llm: ids('m', 7) };
  const templates = [
    'template_id,template_name,generator',
    ...levels.template.map((id) => `${id},T,llm`),
    '',
  ];
  const used = (axis: string, column: number): string =>
    `  ${axis}: [${[...new Set(rows.map((row) => row.split(',')[column]))].join(', ')}]\n`;
  const root = scratch({
    'data/combo_mappings.csv': ['combo_id,concept_id', ...levels.id.map((id) => `${id},k`), ''].join('\n'),
    'data/1_raw/draft_templates.csv': templates.join('\n'),
    'data/1_raw/essay_templates.csv': templates.join('\n'),
    'data/1_raw/evaluation_templates.csv': templates.join('\n'),
    'data/1_raw/llm_models.csv': [
      'id,for_generation,for_evaluation',
      ...levels.llm.map((id) => `${id},true,true`),
      '',
    ].join('\n'),
    'data/1_raw/replication_config.csv': 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n',
    'data/cohorts/odd/spec/items/rows.csv': [axes, ...rows, ''].join('\n'),
    'data/cohorts/odd/spec/config.yaml': `axes:\n${axes.split(',').map(used).join('')}rules:\n  tuples:\n    rows: {axes: [${axes}], items: '@file:items/rows.csv'}\noutput: {field_order: []}\n`,
  });
  expect(await command(['regenerate', '--root', root])).toMatchObject({ status: 0 });
  rmSync(join(root, 'data/cohorts/odd/spec'), { recursive: true });
  const run = await command(['backfill', 'odd', '--factor', '--root', root]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain('  does not factor into less than the table\n');
  expect(run.stdout).toContain('cohort_rows.csv');
});

test('--dry-run prints config.yaml and writes nothing', async () => {
  const root = await bare();
  const before = snapshot(root);
  const run = await command(['backfill', 'novelty-sweep', '--factor', '--dry-run', '--root', root]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toMatchInlineSnapshot(`
    "novelty-sweep: would write spec/config.yaml
      6 rows; gives the same membership.csv, byte for byte
      factored into 7 axes (609 bytes; the table has 1590)

        # Backfilled by cohort-ci from membership.csv and the metadata of the generations it lists;
        # factored into the axes and rules below. The membership is proved to be the same.
        axes:
          combo_id: [combo_v1_1f358e30c39f]
          draft_template: [creative-synthesis-v10, creative-synthesis-v11, deliberate-rolling-thread-v1]
          draft_llm: [gemini_25_pro]
          essay_template: [structured-essay-v3]
          essay_llm: [gemini_25_pro]
          evaluation_template: [novelty-v2]
          evaluation_llm: [sonnet-4, gpt-5]
        output:
          field_order: [combo_id, draft_template, draft_llm, essay_template, essay_llm, evaluation_template, evaluation_llm]

    "
  `);
  expect(snapshot(root)).toEqual(before);
});

test('says why a cohort cannot be written, names every file, and writes the others', async () => {
  const root = await bare();
  const membership = readFileSync(join(root, 'data/cohorts/judge-panel/membership.csv'), 'utf8');
  const lost = [...membership.matchAll(/^(evaluation),(\S+)$/gm)].map(
    ([, stage, id]) => `data/gens/${stage}/${id}/metadata.json`,
  );
  for (const path of lost) rmSync(join(root, path));
  const run = await command(['backfill', '--all', '--root', root]);
  expect(run.status).toBe(1);
  expect(lost.length).toBeGreaterThan(1);
  expect(run.stdout).toContain(
    `judge-panel: cannot be written\n  metadata is missing (${lost.length}):\n${lost.map((path) => `    ${path}\n`).join('')}`,
  );
  expect(run.stdout).toContain('4 cohorts: 3 written, 0 unchanged, 1 cannot be written\n');
  expect(existsSync(join(root, 'data/cohorts/judge-panel/spec'))).toBe(false);
});

test('shows what refuses the spec that the generations call for', async () => {
  const root = await bare();
  const catalog = join(root, 'data/1_raw/essay_templates.csv');
  writeFileSync(catalog, readFileSync(catalog, 'utf8').replace('narrative-essay-v2', 'narrative-essay-v3'));
  const run = await command(['backfill', 'judge-panel', '--root', root]);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain(
    'judge-panel: cannot be written\n  the spec that its generations call for is invalid:\n',
  );
  expect(run.stdout).toContain("but one for 'narrative-essay-v3', which nothing names");
  expect(existsSync(join(root, 'data/cohorts/judge-panel/spec'))).toBe(false);
});

test('broken catalogs are shown once', async () => {
  const root = await bare();
  rmSync(join(root, 'data/1_raw/llm_models.csv'));
  const run = await command(['backfill', '--all', '--root', root]);
  expect(run.status).toBe(1);
  expect(run.stdout.match(/llm_models\.csv/g)).not.toBeNull();
  expect(run.stdout.match(/catalog\/missing/g)).toHaveLength(1);
});

test('an existing spec stays until --overwrite says otherwise', async () => {
  const root = await regenerated();
  const config = join(root, 'data/cohorts/baseline-2x2/spec/config.yaml');
  const before = readFileSync(config, 'utf8');
  expect(await command(['backfill', 'baseline-2x2', '--root', root])).toMatchObject({
    status: 0,
    stdout: 'baseline-2x2: unchanged; its spec gives the same membership.csv, byte for byte\n',
  });
  writeFileSync(config, before.replace('[novelty-v2]', '[novelty-v2, coherence-v1]'));
  const disagrees = await command(['backfill', 'baseline-2x2', '--root', root]);
  expect(disagrees).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('a spec exists and gives another membership:'),
  });
  const replaced = await command(['backfill', 'baseline-2x2', '--overwrite', '--factor', '--root', root]);
  expect(replaced).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('no longer used, and left alone: items/combos.csv'),
  });
  expect((await command(['check', '--cohort', 'baseline-2x2', '--root', root])).status).toBe(0);
});

test('v2 writes a spec of its own language', async () => {
  const root = scratch();
  copyProject(project('v2'), root);
  await command(['regenerate', '--root', root, '--dialect', 'v2', '--cohort', 'pilot']);
  rmSync(join(root, 'data/cohorts/pilot/spec'), { recursive: true });
  expect((await command(['backfill', 'pilot', '--dialect', 'v2', '--root', root])).status).toBe(0);
  const config = readFileSync(join(root, 'data/cohorts/pilot/spec/config.yaml'), 'utf8');
  expect(config).not.toContain('\naxes:');
  const checked = await command(['check', '--dialect', 'v2', '--cohort', 'pilot', '--root', root]);
  expect(checked.status).toBe(0);
});

describe('wrong usage', () => {
  test.each([
    [[], 'name a COHORT, or say --all'],
    [['baseline-2x2', '--all'], '--all and a COHORT exclude each other'],
    [['--all', '--overwrite'], '--overwrite replaces existing specs: name the cohorts'],
    [['baseline-2x3'], "there is no cohort 'baseline-2x3'; did you mean 'baseline-2x2'?"],
    [['../cohorts/baseline-2x2'], "there is no cohort '../cohorts/baseline-2x2'"],
    [['--all', '--data-root', 'nowhere'], 'there is no folder nowhere/cohorts in '],
  ])('%j', async (args, message) => {
    const root = await regenerated();
    const run = await command(['backfill', ...args, '--root', root]);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(`cohort-ci: ${message}`);
  });

  test('no cohort with outputs', async () => {
    const root = scratch({ 'data/cohorts/empty/spec/config.yaml': 'axes: {}\n' });
    expect(await command(['backfill', '--all', '--root', root])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no cohort in data/cohorts has a membership.csv'),
    });
  });
});

test('foreign text cannot steer the terminal', async () => {
  const root = scratch({
    'data/cohorts/x\u001b[31m/membership.csv': 'stage,gen_id\ndraft,d_\u001b[2J\n::error::x,y\n',
  });
  const run = await command(['backfill', '--all', '--root', root]);
  expect(run.status).toBe(1);
  expect(run.stdout).not.toContain('\u001b');
  expect(run.stdout).not.toMatch(/^::/m);
});

test('--all goes on after a cohort whose folder takes no files, and after one whose metadata is kept closed', async () => {
  const root = await bare();
  const [evaluation = ''] =
    readFileSync(join(root, 'data/cohorts/judge-panel/membership.csv'), 'utf8').match(/v_\w+/) ?? [];
  closePath(join(root, 'data/cohorts/baseline-2x2'), 0o555);
  closePath(join(root, 'data/gens/evaluation', evaluation));
  const run = await command(['backfill', '--all', '--root', root]);
  expect(run).toMatchObject({ status: 2, stderr: '' });
  expect(run.stdout).toMatch(
    /^baseline-2x2: could not be done\n {2}Cannot write .*permission is denied \(EACCES\)\n/,
  );
  expect(run.stdout).toMatch(
    /\njudge-panel: could not be done\n {2}Cannot read .*permission is denied \(EACCES\)\n/,
  );
  for (const id of ['link-essays', 'novelty-sweep'])
    expect(run.stdout).toContain(`${id}: wrote spec/config.yaml`);
  expect(run.stdout).toMatch(
    /\n4 cohorts: 2 written, 0 unchanged, 0 cannot be written, 2 could not be done\n$/,
  );
});
