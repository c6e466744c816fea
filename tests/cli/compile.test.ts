import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundled } from '../support/bundle.ts';
import { childCommand } from '../support/child-command.ts';
import { project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';

const DEMO = join(project('demo').folder, 'data');
const SPEC = join(DEMO, 'cohorts/baseline-2x2/spec/config.yaml');
const REFUSED = join(DEMO, 'cohorts/link-essays/spec/config.yaml');

const SMALL = `axes: {a: [1, two], b: [x, "y,z"]}
output: {field_order: [b, a]}
`;

/** Compiles a small spec with more arguments; files are put beside it. */
async function compileSmall(args: readonly string[] = [], files: Record<string, string> = {}, spec = SMALL) {
  const root = scratch({ 'spec.yaml': spec, ...files });
  return command([
    'compile',
    join(root, 'spec.yaml'),
    '--root',
    root,
    ...args.map((text) => text.replace('ROOT', root)),
  ]);
}

describe('rows', () => {
  const csv = 'b,a\r\nx,1\r\n"y,z",1\r\nx,two\r\n"y,z",two\r\n';
  const jsonl =
    '{"b": "x", "a": 1}\n{"b": "y,z", "a": 1}\n{"b": "x", "a": "two"}\n{"b": "y,z", "a": "two"}\n';
  test.each([
    [[], csv],
    [['--format', 'csv'], csv],
    [['--format', 'jsonl'], jsonl],
    [['--limit', '0'], 'b,a\r\n'],
    [['--limit', '1'], 'b,a\r\nx,1\r\n'],
    [['--limit', '99'], csv],
    [['--limit', '2', '--format', 'jsonl'], jsonl.split('\n').slice(0, 2).join('\n').concat('\n')],
    // What Python's random.Random(N).shuffle makes of four rows.
    [['--seed', '1', '--format', 'jsonl'], shuffled(jsonl, [3, 0, 2, 1])],
    [['--seed=-1', '--format', 'jsonl'], shuffled(jsonl, [3, 0, 2, 1])],
    [['--seed', '-1', '--format', 'jsonl'], shuffled(jsonl, [3, 0, 2, 1])],
    [['--seed', '+1', '--format', 'jsonl'], shuffled(jsonl, [3, 0, 2, 1])],
    [['--seed', '0', '--format', 'jsonl'], shuffled(jsonl, [2, 0, 1, 3])],
    [['--seed', '123456789012345678901234567890', '--format', 'jsonl'], shuffled(jsonl, [3, 2, 0, 1])],
    [['--seed', '-98765432109876543211', '--format', 'jsonl'], shuffled(jsonl, [2, 1, 0, 3])],
  ])('%j', async (args, stdout) => {
    expect(await compileSmall(args)).toEqual({ status: 0, stdout, stderr: '' });
  });

  test('of a cohort: on a terminal, it says that more has to hold for the cohort to be valid', async () => {
    const { folder } = project('demo');
    const invalid = join(folder, 'data/cohorts/judge-panel');
    const seen = await command(['compile', invalid], { isTerminal: true });
    expect(seen.status).toBe(0);
    // Where the line breaks depends on where this clone is.
    expect(seen.stderr.replace(/\s+/g, ' ')).toMatch(
      /^Only the rows were made: `cohort-ci check .*judge-panel` says whether the cohort is valid\. $/,
    );
    expect(await command(['check', invalid])).toMatchObject({ status: 1 });
    expect((await command(['compile', invalid])).stderr).toBe('');
    expect((await command(['compile', '--help'])).stdout).toContain(
      'cohort-ci check COHORT does all of this',
    );
  });

  test('no row: the header is the field order', async () => {
    const spec = 'axes: {a: []}\noutput: {field_order: [b, a]}\n';
    expect((await compileSmall([], {}, spec)).stdout).toBe('b,a\r\n');
    expect((await compileSmall(['--format', 'jsonl'], {}, spec)).stdout).toBe('');
  });

  test('a JSON spec, and one with includes', async () => {
    const root = scratch({
      'spec/config.json': '{"axes": {"a": "@file:items/a.csv"}, "output": {"field_order": ["a"]}}',
      'spec/items/a.csv': 'a\none\ntwo\n',
    });
    const run = await command(['compile', join(root, 'spec/config.json')]);
    expect(run).toEqual({ status: 0, stdout: 'a\r\none\r\ntwo\r\n', stderr: '' });
  });
});

function shuffled(text: string, order: readonly number[]): string {
  const lines = text.split('\n');
  return order.map((index) => `${lines[index]}\n`).join('');
}

describe('findings go to standard error alone', () => {
  test('warnings leave the rows as they are', async () => {
    const run = await compileSmall([], {}, `${SMALL}replicate: 2\n`);
    expect(run).toMatchObject({ status: 0, stdout: expect.stringMatching(/^b,a\r\n/) });
    expect(run.stderr).toContain('spec/unknown-key');
    expect(run.stdout).not.toContain('warning');
  });

  test('a refused spec has no rows', async () => {
    const run = await command(['compile', REFUSED]);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('5:14  error  ');
    expect(run.stderr).toContain('include/missing');
  });

  test.each(['missing.yaml', 'spec.txt', '.'])('%s is no spec', async (name) => {
    const root = scratch({ 'spec.txt': SMALL });
    const run = await command(['compile', join(root, name), '--root', join(root, '..')]);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(/error {2}/);
  });
});

describe('--catalog', () => {
  test.each([
    ['every level known', '{"a": ["1", "two"]}', 0, ''],
    ['an unknown level', '{"a": ["1"]}', 1, "'two'"],
    ['a mapping gives its keys', '{"a": {"1": 0, "two": 0}}', 0, ''],
    ['an empty list refuses all', '{"b": []}', 1, "'x'"],
    ['names no axis', '{"c": []}', 0, ''],
    ['not a mapping', '[]', 1, 'must map axis names to levels'],
    ['not JSON', '{', 1, 'error'],
    ['__proto__ is a name', '{"__proto__": ["x"]}', 0, ''],
  ])('%s', async (_name, text, status, says) => {
    // A number in the spec never equals a text in a catalog: quote it.
    const spec = SMALL.replace('[1,', '["1",');
    const run = await compileSmall(['--catalog', 'ROOT/c.json'], { 'c.json': text }, spec);
    expect(run.status).toBe(status);
    expect(run.stderr).toContain(says);
    if (status === 1) expect(run.stdout).toBe('');
  });

  test('an integer level is never in a catalog', async () => {
    const run = await compileSmall(['--catalog', 'ROOT/c.json'], { 'c.json': '{"a": ["1", "two"]}' });
    expect(run.status).toBe(1);
  });

  test('several are merged', async () => {
    const files = { 'c.json': '{"b": ["x"]}', 'd.json': '{"b": ["y,z"]}' };
    expect((await compileSmall(['--catalog', 'ROOT/c.json', '--catalog', 'ROOT/d.json'], files)).status).toBe(
      0,
    );
  });

  test.each([
    ['/nonexistent.json', "there is no catalog '/nonexistent.json'"],
    ['/', "the catalog '/' is a folder"],
  ])('%s', async (path, says) => {
    const run = await compileSmall(['--catalog', path]);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain(says);
  });
});

describe('--catalog-csv', () => {
  const files = { 'raw/ids.csv': 'id,name\nx,one\n"y,z",two\n' };
  test.each([
    [['--catalog-csv', 'b=ROOT/raw/ids.csv'], 0, ''],
    [['--catalog-csv', 'b=ROOT/raw/ids.csv:id'], 0, ''],
    [['--catalog-csv', 'b=ROOT/raw/ids.csv:name'], 1, "'x'"],
    [['--catalog-csv', 'b=ROOT/raw/ids.csv:nme'], 1, "did you mean 'name'?"],
    [['--catalog-csv', 'b=raw/ids.csv', '--data-root', 'ROOT'], 0, ''],
    [['--catalog-csv', 'b=ROOT/raw/none.csv'], 1, 'there is no catalog'],
    [['--catalog-csv', 'b'], 2, 'NAME=PATH'],
    [['--catalog-csv', '=x.csv'], 2, 'NAME=PATH'],
    [['--catalog-csv', 'b=@llm_models_csv'], 2, '--data-root'],
    [['--catalog-csv', 'b=@llm_model_csv', '--data-root', 'ROOT'], 2, '@llm_models_csv'],
  ])('%j', async (args, status, says) => {
    const run = await compileSmall(args, files);
    expect(run.status).toBe(status);
    expect(run.stderr).toContain(says);
  });

  test.each([
    ['draft_template', '@draft_templates_csv:template_id'],
    ['essay_template', '@essay_templates_csv:template_id'],
    ['evaluation_template', '@evaluation_templates_csv:template_id'],
    ['draft_llm', '@llm_models_csv'],
    ['combo_id', '@combo_mappings_csv:combo_id'],
  ])('%s=%s is found below the data root', async (axis, path) => {
    const args = ['compile', SPEC, '--data-root', DEMO, '--catalog-csv', `${axis}=${path}`, '--limit', '1'];
    expect(await command(args)).toMatchObject({ status: 0, stderr: '' });
  });

  test.each([
    [['drat_template=@draft_templates_csv:template_id'], "'drat_template'", "'draft_template'"],
    [['draft_template=@draft_templates_csv:template_id', 'subject=@combo_mappings_csv:combo_id'], '', ''],
  ])('a name that is almost an axis is reported: %j', async (flags, name, near) => {
    const args = flags.flatMap((flag) => ['--catalog-csv', flag]);
    const run = await command(['compile', SPEC, '--data-root', DEMO, '--limit', '1', ...args]);
    const told = `cohort-ci: no axis is called ${name}, so this catalog checks nothing; did you mean ${near}?\n`;
    expect(run).toMatchObject({ status: 0, stderr: name === '' ? '' : told });
  });

  test('@stage_templates_csv is the file of the stage that the axis begins with', async () => {
    const args = ['compile', SPEC, '--data-root', DEMO, '--limit', '1', '--catalog-csv'];
    for (const stage of ['draft', 'essay', 'evaluation'])
      expect(await command([...args, `${stage}_template=@stage_templates_csv:template_id`])).toMatchObject({
        status: 0,
        stderr: '',
      });
    const wrong = await command([...args, 'combo_id=@stage_templates_csv']);
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining("not 'combo_id'") });
  });

  test('@concepts_csv', async () => {
    const args = ['compile', SPEC, '--data-root', DEMO, '--catalog-csv', 'combo_id=@concepts_csv:concept_id'];
    expect((await command(args)).stderr).toContain('1_raw/concepts_metadata.csv');
  });
});

test('a catalog beyond the limit is refused; one from a pipe is read', () => {
  const root = scratch({ 'spec.yaml': SMALL, 'large.csv': '' });
  // It holds nothing and takes no room. A device without an end would fill the memory of a machine, should this fail.
  truncateSync(join(root, 'large.csv'), 64 * 1024 * 1024 + 1);
  const compiled = (catalog: string) =>
    spawnSync(
      'bash',
      ['-c', `"$0" "$1" compile spec.yaml --limit 0 ${catalog}`, process.execPath, bundled('cli.js')],
      { encoding: 'utf8', cwd: root, timeout: 20_000 },
    );
  for (const catalog of ['--catalog large.csv', '--catalog-csv a=large.csv'])
    expect(compiled(catalog)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining("'large.csv' has more than 67108864 bytes  catalog/unreadable"),
    });
  expect(compiled(`--catalog <(echo '{"b": ["x", "y,z"]}')`)).toMatchObject({
    status: 0,
    stdout: 'b,a\r\n',
  });
});

describe('--output', () => {
  test.each([
    ['rows.csv', [], 'b,a\r\nx,1\r\n'],
    ['rows.jsonl', [], '{"b": "x", "a": 1}\n'],
    ['rows.txt', ['--format', 'jsonl'], '{"b": "x", "a": 1}\n'],
  ])('%s', async (name, args, text) => {
    const folder = scratch({ [name]: 'what stood there' });
    const run = await compileSmall(['--limit', '1', '--output', join(folder, name), ...args]);
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('a refused spec leaves it untouched', async () => {
    const folder = scratch({ 'rows.csv': 'what stood there' });
    const run = await command(['compile', REFUSED, '--output', join(folder, 'rows.csv')]);
    expect(run.status).toBe(1);
    expect(readFileSync(join(folder, 'rows.csv'), 'utf8')).toBe('what stood there');
  });

  test('no such folder', async () => {
    const run = await compileSmall(['--output', '/nonexistent/rows.csv']);
    expect(run).toEqual({
      status: 2,
      stdout: '',
      stderr: 'cohort-ci: Cannot write /nonexistent/rows.csv: there is no such file or folder (ENOENT)\n',
    });
  });

  test('a folder', async () => {
    const folder = scratch({ 'rows.csv/file': '' });
    const run = await compileSmall(['--output', join(folder, 'rows.csv')]);
    expect(run).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('it is a folder'),
    });
    expect(readdirSync(folder)).toEqual(['rows.csv']);
  });
});

describe('--output to something that stands there', () => {
  test('a link is followed, and modes are kept', async () => {
    const folder = scratch({ 'real.csv': 'old', 'rows.csv': { link: 'real.csv' } });
    chmodSync(join(folder, 'real.csv'), 0o640);
    const run = await compileSmall(['--limit', '0', '--output', join(folder, 'rows.csv')]);
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'real.csv'), 'utf8')).toBe('b,a\r\n');
    expect(lstatSync(join(folder, 'rows.csv')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'real.csv')).mode & 0o777).toBe(0o640);
  });

  test('a link that leads to no file yet is followed', async () => {
    const folder = scratch({ 'rows.csv': { link: 'below/real.csv' }, below: null });
    expect((await compileSmall(['--limit', '0', '--output', join(folder, 'rows.csv')])).status).toBe(0);
    expect(readFileSync(join(folder, 'below/real.csv'), 'utf8')).toBe('b,a\r\n');
    expect(lstatSync(join(folder, 'rows.csv')).isSymbolicLink()).toBe(true);
  });

  test('links in a circle', async () => {
    const folder = scratch({ 'rows.csv': { link: 'rows.csv' } });
    const run = await compileSmall(['--output', join(folder, 'rows.csv')]);
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('symbolic links form a loop') });
  });

  test('what the rows are compiled from is not overwritten, by whatever name', async () => {
    const files = {
      'a.csv': 'a\none\n',
      'catalog.json': '{"b": ["x"]}',
      'linked.csv': { link: 'a.csv' },
      'spec.yaml': "axes: {a: '@file:a.csv', b: [x]}\noutput: {field_order: [b, a]}\n",
    };
    const root = scratch(files);
    for (const name of ['spec.yaml', 'a.csv', 'linked.csv', 'catalog.json']) {
      const args = ['--root', root, '--catalog', join(root, 'catalog.json'), '--output', join(root, name)];
      const run = await command(['compile', join(root, 'spec.yaml'), ...args]);
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toContain(`--output names ${join(root, name)}, which the rows are compiled from`);
    }
    for (const [name, text] of Object.entries(files))
      if (typeof text === 'string') expect(readFileSync(join(root, name), 'utf8')).toBe(text);
  });

  test('a dash is standard output; nothing is no file', async () => {
    expect(await compileSmall(['--limit', '0', '--output', '-'])).toEqual({
      status: 0,
      stdout: 'b,a\r\n',
      stderr: '',
    });
    expect(existsSync('-')).toBe(false);
    expect(await compileSmall(['--output', ''])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--output names no file'),
    });
  });

  test('a device is written to, not replaced; a full one is reported', async () => {
    const folder = scratch({ full: { link: '/dev/full' } });
    const run = await compileSmall(['--output', join(folder, 'full')]);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/no space is left on the device \(ENOSPC\)\n$/);
    expect(lstatSync(join(folder, 'full')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(['full']);
  });

  test('standard output by its name', () => {
    const root = scratch({ 'spec.yaml': SMALL, rows: { link: '/dev/stdout' } });
    const script = '"$0" "$1" compile spec.yaml --limit 0 --output rows | cat';
    const run = spawnSync('bash', ['-c', script, process.execPath, bundled('cli.js')], {
      encoding: 'utf8',
      cwd: root,
    });
    expect(run).toMatchObject({ status: 0, stdout: 'b,a\r\n', stderr: '' });
  });
});

describe('includes stay inside the repository', () => {
  test.each(['../outside.csv', '/etc/passwd.csv', 'link.csv'])('@file:%s', async (include) => {
    const outside = scratch({ 'outside.csv': 'a\nsecret-level\n', 'repo/.keep': '' });
    const root = join(outside, 'repo');
    const spec = `axes: {a: '@file:${include}'}\noutput: {field_order: [a]}\n`;
    lay(root, { 'spec.yaml': spec, 'link.csv': { link: '../outside.csv' } });
    const run = await command(['compile', join(root, 'spec.yaml'), '--root', root]);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(/include\/outside/);
    expect(run.stderr).not.toContain('secret-level');
  });
});

describe('wrong usage', () => {
  test.each([
    [[], 'compile needs a SPEC'],
    [[SPEC, SPEC], 'compile takes 1 argument (SPEC), not '],
    [[SPEC, '--seed', '1.5'], "--seed must be a whole number, not '1.5'"],
    [[SPEC, '--seed', 'x'], "--seed must be a whole number, not 'x'"],
    [[SPEC, '--limit', '-1'], '--limit'],
    [[SPEC, '--format', 'tsv'], "--format must be csv or jsonl, not 'tsv'"],
    [[SPEC, '--root', '/tmp/elsewhere'], 'is not below the root'],
    [[SPEC, '--rows', '1'], 'compile has no option --rows; did you mean --max-rows?'],
  ])('%j', async (args, message) => {
    const run = await command(['compile', ...args]);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(run.stderr).toMatch(/\nTry: cohort-ci compile --help\n$/);
  });
});

describe('as a process', () => {
  test('rows to a reader that stops reading', () => {
    const axis = Array.from({ length: 100 }, (_, index) => index).join(', ');
    const root = scratch({
      'spec.yaml': `axes: {a: [${axis}], b: [${axis}], c: [${axis}]}\noutput: {field_order: [a]}\n`,
    });
    const script = `"$0" "$1" compile "$2" | head -n 2; echo "\${PIPESTATUS[0]}"`;
    const args = ['-c', script, process.execPath, bundled('cli.js'), join(root, 'spec.yaml')];
    const run = spawnSync('bash', args, { encoding: 'utf8', cwd: root });
    expect(run).toMatchObject({ stdout: 'a,b,c\r\n0,0,0\r\n0\n', stderr: '' });
  });

  test('findings on a terminal that is full', () => {
    const script = `"$0" "$1" compile "$2" 2>/dev/full`;
    const run = spawnSync('bash', ['-c', script, process.execPath, bundled('cli.js'), REFUSED], {
      encoding: 'utf8',
    });
    expect([0, 1, 2]).toContain(run.status);
    expect(run.stdout).toBe('');
  });

  test('a relative spec, from its own folder', () => {
    const run = childCommand(['compile', 'config.yaml', '--limit', '1'], { cwd: join(SPEC, '..') });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout.split('\r\n')).toHaveLength(3);
  });

  test('a spec above the current folder', () => {
    const root = scratch({ 'spec.yaml': SMALL, 'inner/.keep': '' });
    expect(childCommand(['compile', '../spec.yaml', '--limit', '0'], { cwd: join(root, 'inner') })).toEqual({
      status: 0,
      stdout: 'b,a\r\n',
      stderr: '',
    });
  });
});
