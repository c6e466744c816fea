import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyProject, project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';

function handbook(): string {
  const root = scratch();
  copyProject(project('handbook'), root);
  return root;
}

async function made(table: string | Uint8Array, ...words: string[]) {
  const root = handbook();
  const path = join(root, 'design.csv');
  writeFileSync(path, table);
  const run = await command(['new', 'made', '--table', path, '--root', root, ...words]);
  const folder = join(root, 'data/cohorts/made/spec');
  const config = existsSync(folder) ? readFileSync(join(folder, 'config.yaml'), 'utf8') : '';
  return { root, run: { ...run, stdout: run.stdout.replaceAll(path, 'design.csv') }, config };
}

/** The rows that a cohort compiles to, as lines of its columns in this order. */
async function compiled(
  root: string,
  columns: readonly string[],
  ...words: string[]
): Promise<readonly string[]> {
  const { stdout } = await command(['compile', 'made', '--root', root, '--format', 'jsonl', ...words]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const row: Record<string, unknown> = JSON.parse(line);
      return columns.map((name) => row[name]).join(',');
    });
}

const COLUMNS =
  'combo_id,draft_template,draft_llm,essay_template,essay_llm,evaluation_template,evaluation_llm';
const LINES = [
  'combo-dreams,first-draft-v1,sonnet-4,essay-v3,sonnet-4,novelty-v2,judge-mini',
  'combo-dreams,first-draft-v1,gpt-5,essay-v3,gpt-5,novelty-v2,judge-mini',
  'combo-tides,first-draft-v1,sonnet-4,essay-v3,sonnet-4,novelty-v2,judge-mini',
  'combo-tides,first-draft-v1,gpt-5,essay-v3,gpt-5,novelty-v2,judge-mini',
];
const CSV = `${[COLUMNS, ...LINES].join('\n')}\n`;

describe('a table becomes a spec that plans its rows', () => {
  test('factored', async () => {
    const { root, run, config } = await made(CSV);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('plans 4 rows: 4 drafts, 4 essays, 4 evaluations\n');
    expect(config).toBe(`# Made by cohort-ci new from the rows of design.csv, as axes and rules.
axes:
  combo_id: [combo-dreams, combo-tides]
  draft_template: [first-draft-v1]
  draft_llm: [sonnet-4, gpt-5]
  essay_llm: [sonnet-4, gpt-5]
  essay_template: [essay-v3]
  evaluation_template: [novelty-v2]
  evaluation_llm: [judge-mini]
rules:
  ties:
    draft_llm: [draft_llm, essay_llm]
output:
  field_order: [combo_id, draft_template, draft_llm, essay_template, essay_llm, evaluation_template, evaluation_llm]
`);
    expect(await compiled(root, COLUMNS.split(','))).toEqual(LINES);
  });

  test.each([
    ['a byte order mark and Windows line ends', `\ufeff${CSV.replaceAll('\n', '\r\n')}`],
    ['line ends of old Macs', CSV.replaceAll('\n', '\r')],
    ['semicolons', CSV.replaceAll(',', ';')],
    ['tabs', CSV.replaceAll(',', '\t')],
    ['bars', CSV.replaceAll(',', '|')],
    ['the line by which spreadsheets learn the separator', `sep=;\n${CSV.replaceAll(',', ';')}`],
    ['everything in quotes', CSV.replace(/[^,\n]+/g, '"$&"')],
    ['blanks around cells', CSV.replaceAll(',', ' , ')],
    [
      'names as people write them',
      CSV.replace('draft_template', 'Draft Template').replace('combo_id', 'COMBO-ID'),
    ],
    [
      'other names that the planner reads',
      CSV.replace('draft_llm', 'draft_model').replace('combo_id', 'combo'),
    ],
    ['rows and columns that a spreadsheet leaves', `${CSV.replaceAll('\n', ',,\n')},,,,,,,,\n,,,,,,,,\n`],
    ['no line end at the end', CSV.trimEnd()],
    ['UTF-16', Buffer.from(`\ufeff${CSV}`, 'utf16le')],
  ])('with %s', async (_what, table) => {
    const { root, run } = await made(table);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(await compiled(root, COLUMNS.split(','))).toEqual(LINES);
  });

  test('with columns in another order', async () => {
    const order = [6, 2, 0, 5, 1, 4, 3];
    const table = [COLUMNS, ...LINES]
      .map((line) => order.map((place) => line.split(',')[place]).join(','))
      .join('\n');
    const { root, run } = await made(table);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(await compiled(root, COLUMNS.split(','))).toEqual(LINES);
  });

  test('without a column for the models of essays', async () => {
    const table = [COLUMNS, ...LINES]
      .map((line) => line.split(',').filter((_, place) => place !== 4))
      .join('\n');
    const { root, run } = await made(table);
    expect(run.stdout).toContain(
      'note: the table has no column essay_llm: each essay is written by the model of its draft',
    );
    expect(await compiled(root, COLUMNS.split(','))).toEqual(LINES);
  });

  test('what compile prints, replicates included', async () => {
    const root = handbook();
    const path = join(root, 'rows.csv');
    const rows = (await command(['compile', 'baseline', '--root', root])).stdout;
    writeFileSync(path, rows);
    expect(await command(['new', 'made', '--table', path, '--root', root])).toMatchObject({ status: 0 });
    const sorted = (text: string): readonly string[] => text.trim().split('\r\n').slice(1).sort();
    const columns = rows.split('\r\n')[0]?.split(',') ?? [];
    expect([...(await compiled(root, columns))].sort()).toEqual(sorted(rows));
    expect(readFileSync(join(root, 'data/cohorts/made/spec/config.yaml'), 'utf8')).toContain(
      'replicates:\n  evaluation_template: 2\n',
    );
  });

  test('listed where nothing shorter plans the same, and in the same order', async () => {
    // No two columns are independent of each other.
    const lines = [
      'combo-dreams,first-draft-v1,sonnet-4,essay-v3,sonnet-4,novelty-v2,judge-mini',
      'combo-tides,mind-map-v2,gpt-5,essay-v3,gpt-5,clarity-v1,gpt-5',
      'combo-dreams,mind-map-v2,sonnet-4,essay-v3,sonnet-4,clarity-v1,judge-mini',
    ];
    const { root, run } = await made([COLUMNS, ...lines].join('\n'));
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(await compiled(root, COLUMNS.split(','))).toEqual(lines);
  });

  test('by a runtime whose tuples bring their axes', async () => {
    const root = scratch();
    copyProject(project('v2'), root);
    const path = join(root, 'design.csv');
    const lines = [
      'combo-1,draft-a,writer-1,essay-a,writer-1,novelty,judge-1',
      'combo-2,draft-b,writer-2,essay-a,writer-2,coherence,judge-1',
      'combo-1,draft-b,writer-2,essay-a,writer-2,novelty,judge-1',
    ];
    writeFileSync(path, [COLUMNS, ...lines].join('\n'));
    const place = ['--root', root, '--dialect', 'v2'];
    expect(await command(['new', 'made', '--table', path, ...place])).toMatchObject({
      status: 0,
      stderr: '',
    });
    const rows = await compiled(root, COLUMNS.split(','), '--dialect', 'v2');
    expect([...rows].sort()).toEqual([...lines].sort());
  });
});

describe('a table that is at fault is shown with its places, and nothing is written', () => {
  test.each([
    [
      'a level that the catalog lacks',
      CSV.replace('dreams,first-draft-v1,gpt-5', 'dreams,first-draft-v1,gtp-5'),
      "design.csv:3:29: draft_llm 'gtp-5' is not in data/1_raw/llm_models.csv; did you mean 'gpt-5'?\n3 | combo-dreams,first-draft-v1,gtp-5,",
    ],
    [
      'a model that does not write',
      CSV.replace('gpt-5,essay', 'judge-mini,essay'),
      "design.csv:3:29: draft_llm 'judge-mini': its for_generation is not true in data/1_raw/llm_models.csv",
    ],
    [
      'an unknown column',
      CSV.replace('draft_llm', 'draft_lm'),
      "design.csv:1:25: 'draft_lm' is not an axis that a plan reads; did you mean 'draft_llm'?",
    ],
    [
      'no header',
      CSV.replace(/^.*\n/, ''),
      'design.csv:1:1: no column has the name of an axis: put a first line with the names above the rows, such as combo_id,draft_template,',
    ],
    [
      'another sign between columns',
      CSV.replaceAll(',', ':'),
      'design.csv:1:1: columns are separated by commas, semicolons, tabs or |: save the table with one of them',
    ],
    [
      'a missing column',
      CSV.replaceAll(/,[^,]*,[^,]*$/gm, ''),
      'design.csv:1:1: there is no column for evaluation_template and evaluation_llm',
    ],
    [
      'a column that appears twice',
      CSV.replace('essay_llm', 'draft_model'),
      'design.csv:1:50: a second column for draft_llm',
    ],
    [
      'a value below no name',
      CSV.replaceAll('\n', ',note\n').replace(',note', ','),
      'design.csv:2:78: a value below no column name',
    ],
    [
      'a value beyond the header',
      CSV.replace('judge-mini\n', 'judge-mini,note\n'),
      'design.csv:2:78: a value beyond the last column',
    ],
    [
      'an empty cell',
      CSV.replace('tides,first-draft-v1', 'tides,'),
      'design.csv:4:13: no draft_template in this row',
    ],
    [
      'a short row',
      CSV.replace(',novelty-v2,judge-mini\n', '\n'),
      'design.csv:2:47: no evaluation_template and evaluation_llm in this row',
    ],
    [
      'a row that appears twice',
      `${CSV}${LINES[1]}\n`,
      'design.csv:6:1: this row repeats line 3; to repeat a generation, give it a column such as evaluation_replicate',
    ],
    [
      'a replicate that is none',
      CSV.replaceAll(/$/gm, ',1')
        .replace(',1', ',draft_replicate')
        .replace(',1\n', ',0\n')
        .replace(/,1$/, ''),
      "design.csv:2:78: '0' is not a replicate: they count 1, 2, 3, …",
    ],
    ['nothing', '', 'design.csv:1:1: the table is empty'],
    ['a header alone', `${COLUMNS}\n\n`, 'design.csv:1:1: the table has no row below its header'],
    ['a quote that is never closed', CSV.replace('sonnet', '"sonnet'), 'this quote is never closed'],
  ])('%s', async (_what, table, message) => {
    const { root, run } = await made(table);
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toContain(message);
    expect(run.stdout).toMatch(/Nothing was written\.\n$/);
    expect(existsSync(join(root, 'data/cohorts/made'))).toBe(false);
  });

  test('many faults are counted', async () => {
    const lines = Array.from({ length: 30 }, (_, row) => LINES[0]?.replace('combo-dreams', `combo-${row}`));
    const { run } = await made([COLUMNS, ...lines].join('\n'));
    expect(run.stdout).toContain('\nand 10 more\nNothing was written.\n');
  });

  test('a spec that would be invalid is not written either', async () => {
    const root = handbook();
    const path = join(root, 'design.csv');
    writeFileSync(path, CSV);
    rmSync(join(root, 'data/1_raw/essay_templates.csv'));
    const run = await command(['new', 'made', '--table', path, '--root', root]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('there is no catalog');
    expect(run.stdout).toContain('The spec does not validate: nothing was written');
    expect(existsSync(join(root, 'data/cohorts/made'))).toBe(false);
  });

  test('what the spec would be warned of is shown', async () => {
    const twice = 'combo-dreams,first-draft-v1,sonnet-4,essay-v3,gpt-5,novelty-v2,judge-mini';
    const { run } = await made(CSV.replace(LINES[1] ?? '', twice));
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/warning .*essay/);
  });
});

describe('wrong usage', () => {
  test.each([
    [
      'no such file',
      ['--table', 'no-such-file.csv'],
      'Cannot read no-such-file.csv: there is no such file or folder',
    ],
    ['another source as well', ['--table', 'x.csv', '--from', 'baseline'], '--table sets all levels'],
    ['levels as well', ['--table', 'x.csv', '--set', 'draft_llm=gpt-5'], '--table sets all levels'],
  ])('%s', async (_what, words, message) => {
    const run = await command(['new', 'made', ...words, '--root', handbook()]);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(message);
  });

  test.each([
    [
      'a workbook',
      Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
      'this is a spreadsheet (or another zip archive), not text; export the sheet',
    ],
    [
      'another encoding',
      Buffer.from('combo_id\ncaf\xe9\n', 'latin1'),
      'line 2 is not UTF-8; it looks like Windows-1252',
    ],
  ])('%s', async (_what, bytes, message) => {
    const { run } = await made(bytes);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(message);
  });
});
