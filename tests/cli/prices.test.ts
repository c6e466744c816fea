import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIST_DAY, LIST_SOURCE, LIST_VERSION, listedPrice } from '../../src/cli/genai-prices.ts';
import { isDay } from '../../src/prices/price-table.ts';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';
import { PROJECT } from '../support/small-project.ts';

const HEADER = 'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\n';
const SETTINGS = 'prices:\n  table: data/prices.csv\n';
const ROCK = "No price for rock: fill in the column 'model' of llm_models.csv.\n";
const FROM_LIST = `${LIST_DAY},${LIST_SOURCE} ${LIST_VERSION}: openrouter`;

const MODELS = {
  ...PROJECT,
  'data/1_raw/llm_models.csv':
    'id,model,for_generation,for_evaluation\nopal,openai/gpt-4o,true,true\nonyx,openai/gpt-4o,true,true\nquartz,anthropic/claude-sonnet-4,true,true\nagate,nobody/knows-it,true,false\nrock,,true,true\n',
};

const project = (files: Readonly<Record<string, string>>) => scratch({ ...MODELS, ...files });
const prices = (root: string, ...args: readonly string[]) => command(['prices', ...args, '--root', root]);

describe('prices', () => {
  test('lists what models cost, and what has no price', async () => {
    const root = project({
      '.cohort-ci.yml': SETTINGS,
      'data/prices.csv': `${HEADER}openai/gpt-4o,2.5,10,2020-01-31,our contract\n`,
    });
    expect(await prices(root)).toEqual({
      status: 1,
      stdout: [
        'openai/gpt-4o (opal and onyx): $2.5 in, $10 out per million tokens, as of 2020-01-31, our contract',
        'anthropic/claude-sonnet-4 (quartz): unknown',
        'nobody/knows-it (agate): unknown',
        ROCK.trimEnd(),
        '3 models, 2 without a price in data/prices.csv; 1 id without a model.',
        '1 price older than 180 days: check whether they still apply.',
        `\`cohort-ci prices import --write --root ${root}\` takes the prices of 1 of these from the bundled list.`,
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  const ofModel = (model: string, files: Readonly<Record<string, string>> = {}) =>
    project({
      ...files,
      'data/1_raw/llm_models.csv': `id,model,for_generation,for_evaluation\na,${model},true,true\n`,
    });

  test.each([
    ['p.csv', { 'p.csv': HEADER }],
    ['my prices.csv', {}],
    ['data/prices.csv', {}],
  ])('the command that is named for a price in the list writes it into %s', async (table, files) => {
    const root = ofModel('anthropic/claude-sonnet-4', files);
    const { stdout } = await prices(root, '--table', table);
    const named =
      /`cohort-ci (prices import --write .*)` takes the prices of all of these/.exec(stdout)?.[1] ?? '';
    const words = [...named.matchAll(/"([^"]*)"|[^" ]+/g)].map(([word, inner]) => inner ?? word);
    expect((await command(words)).stdout).toContain(`1 row written to ${table}.\n`);
    expect((await prices(root, '--table', table)).status).toBe(0);
  });

  test.each([
    ['a new table', {}, [HEADER.trimEnd(), 'nobody/knows-it,INPUT,OUTPUT,YYYY-MM-DD,SOURCE']],
    ['a table', { 'p.csv': HEADER }, ['nobody/knows-it,INPUT,OUTPUT,YYYY-MM-DD,SOURCE']],
    [
      'a table with other columns',
      { 'p.csv': 'as_of;model;note;output_usd_per_mtok;source;input_usd_per_mtok\n' },
      ['YYYY-MM-DD;nobody/knows-it;;OUTPUT;SOURCE;INPUT'],
    ],
  ])('for a price that the list lacks, the row to add to %s is shown', async (_, files, rows) => {
    const root = ofModel('nobody/knows-it', files);
    const { status, stdout } = await prices(root, '--table', 'p.csv');
    expect(status).toBe(1);
    const add = `Add a row for it to p.csv, with its price in US dollars per million tokens, such as:\n${rows.map((row) => `  ${row}\n`).join('')}`;
    expect(stdout).toContain(`The bundled list has none of these prices either. ${add}`);
    const imported = await prices(root, 'import', '--table', 'p.csv', '--write');
    expect(imported.stdout).toContain(add);
    // Not filled in, such a row is no price.
    lay(root, { 'p.csv': `${HEADER}nobody/knows-it,INPUT,OUTPUT,2026-01-31,SOURCE\n` });
    const after = await prices(root, '--table', 'p.csv');
    expect(after.stdout).toContain('nobody/knows-it (a): unknown\n');
  });

  test.each(['anthropic/claude-sonnet-4', 'nobody/knows-it'])(
    'a row of %s that has a fault is neither imported nor to be added once more',
    async (model) => {
      const root = ofModel(model, { 'p.csv': `${HEADER}${model},INPUT,OUTPUT,2026-01-31,SOURCE\n` });
      const { status, stdout } = await prices(root, '--table', 'p.csv');
      expect(status).toBe(1);
      expect(stdout).toMatch(/^p\.csv\n {2}2:/);
      expect(stdout).not.toMatch(/prices import|Add a row/);
      expect((await prices(root, 'import', '--table', 'p.csv')).stdout).toContain('its row has a fault');
    },
  );

  test('as JSON', async () => {
    const root = project({ 'p.csv': `${HEADER}openai/gpt-4o,2.5,10,2020-01-31,our contract\n` });
    const { status, stdout, stderr } = await prices(root, '--table', 'p.csv', '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      table: 'p.csv',
      models: [
        {
          ...{ model: 'openai/gpt-4o', ids: ['opal', 'onyx'] },
          price: {
            ...{ inputUsdPerMtok: '2.5', outputUsdPerMtok: '10', asOf: '2020-01-31', source: 'our contract' },
          },
        },
        { model: 'anthropic/claude-sonnet-4', ids: ['quartz'], price: null },
        { model: 'nobody/knows-it', ids: ['agate'], price: null },
        { model: null, ids: ['rock'], price: null },
      ],
    });
  });

  test('a table that is not there, or has a fault, is reported at its place', async () => {
    const root = project({ '.cohort-ci.yml': SETTINGS });
    const missing = await prices(root);
    expect(missing.status).toBe(1);
    expect(missing.stdout).toContain('hint: commit it; `cohort-ci prices --root ');
    expect(missing.stdout).toContain(`\`cohort-ci prices import --write --root ${root}\``);
    expect(missing.stdout).toMatch(/^\.cohort-ci\.yml\n {2}2:10 {2}warning {2}.*price\/unreadable\n/);
    const json = await prices(root, '--format', 'json');
    expect(json.stderr).toContain('price/unreadable');
    expect(JSON.parse(json.stdout).models).toHaveLength(4);
  });

  test.each([
    [
      [],
      'no price table is set; pass --table FILE, such as data/prices.csv, or set prices: table in .cohort-ci.yml',
    ],
    [['imports'], "what follows prices must be import, not 'imports'; did you mean import?"],
    [['import', 'x'], "prices takes 1 argument (import), not 'x' as well"],
    [['--write'], '--write belongs to prices import'],
    [['--update'], '--update belongs to prices import'],
    [['import', '--format', 'json'], '--format does not apply to prices import'],
    [['--table', '../p.csv'], "--table must be a CSV file below the root, not '../p.csv'"],
    [['--table', '/etc/passwd'], "--table must be a CSV file below the root, not '/etc/passwd'"],
  ])('%j is wrong usage', async (args, message) => {
    const { status, stderr } = await prices(project({}), ...args);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `cohort-ci: ${message}\nTry: cohort-ci prices --help\n`,
    });
  });
});

describe('prices import', () => {
  test('says what it would write; writes it when asked to, and nothing the second time', async () => {
    const root = project({ '.cohort-ci.yml': SETTINGS });
    const table = join(root, 'data/prices.csv');
    const dry = await prices(root, 'import');
    const rows = [
      `openai/gpt-4o,2.5,10,${FROM_LIST} openai/gpt-4o`,
      `anthropic/claude-sonnet-4,3,15,${FROM_LIST} anthropic/claude-sonnet-4`,
    ];
    expect(dry).toEqual({
      status: 1,
      stdout: `${rows.map((row) => `+ ${row}\n`).join('')}  nobody/knows-it: the list does not know it; write its price yourself\n${ROCK}2 rows to write to data/prices.csv; --write writes them.\nAdd a row for it to data/prices.csv, with its price in US dollars per million tokens, such as:\n  nobody/knows-it,INPUT,OUTPUT,YYYY-MM-DD,SOURCE\n`,
      stderr: '',
    });
    expect(existsSync(table)).toBe(false);
    expect((await prices(root, 'import', '--write')).stdout).toContain(
      '2 rows written to data/prices.csv.\n',
    );
    expect(readFileSync(table, 'utf8')).toBe(HEADER + rows.map((row) => `${row}\n`).join(''));
    expect((await prices(root, 'import', '--write')).stdout).toContain(
      'Nothing to write to data/prices.csv.\n',
    );
    expect((await command(['check', '--root', root])).stdout).not.toContain('price/');
  });

  test('keeps what a person wrote unless --update is given', async () => {
    const own = 'openai/gpt-4o,2,8,2020-01-31,our contract';
    const root = project({ '.cohort-ci.yml': SETTINGS, 'data/prices.csv': `${HEADER}${own}\n` });
    const table = join(root, 'data/prices.csv');
    const kept = await prices(root, 'import', '--write');
    expect(kept.stdout).toContain(
      '  openai/gpt-4o: kept at $2 in, $8 out per million tokens; the list has $2.5 in, $10 out per million tokens (--update takes it)\n',
    );
    expect(readFileSync(table, 'utf8')).toContain(`${own}\n`);
    const updated = await prices(root, 'import', '--write', '--update');
    expect(updated.stdout).toContain(`- ${own}\n+ openai/gpt-4o,2.5,10,${FROM_LIST} openai/gpt-4o\n`);
    expect(readFileSync(table, 'utf8')).not.toContain('our contract');
  });

  test('a table that cannot be read is left alone', async () => {
    const text = 'model,price\nx,1\n';
    const root = project({ '.cohort-ci.yml': SETTINGS, 'data/prices.csv': text });
    const { status, stdout } = await prices(root, 'import', '--write', '--update');
    expect(status).toBe(1);
    expect(stdout).toContain('data/prices.csv cannot be read: nothing was written.\n');
    expect(readFileSync(join(root, 'data/prices.csv'), 'utf8')).toBe(text);
  });

  test('a link that leads out of the repository is not followed', async () => {
    const outside = scratch({ 'other.csv': HEADER });
    const root = scratch({
      ...MODELS,
      '.cohort-ci.yml': SETTINGS,
      'data/prices.csv': { link: join(outside, 'other.csv') },
    });
    const { status } = await prices(root, 'import', '--write');
    expect(status).not.toBe(0);
    expect(readFileSync(join(outside, 'other.csv'), 'utf8')).toBe(HEADER);
  });
});

describe('the list', () => {
  test('is loaded where prices are missing, and by nothing that an action or a check loads', () => {
    const root = new URL('../../src/', import.meta.url);
    const users = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) =>
        readFileSync(new URL(path, root), 'utf8')
          .split('\n')
          .filter((line) => /\b(?:from|import\()\s*'[^']*genai-prices/.test(line))
          .map((line) => `${path}: ${line.trim()}`),
      );
    expect(users.sort()).toEqual([
      "cli/genai-prices.ts: import { calcPrice } from '@pydantic/genai-prices';",
      "cli/prices.ts: const { LIST_SOURCE, listedPrice } = await import('./genai-prices.ts');",
      "cli/prices.ts: const { listedPrice } = await import('./genai-prices.ts');",
    ]);
  });

  test('is of the version that is pinned, and its day is a day', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
    expect(manifest.devDependencies[LIST_SOURCE]).toBe(LIST_VERSION);
    expect(lock.packages[`node_modules/${LIST_SOURCE}`].version).toBe(LIST_VERSION);
    expect(isDay(LIST_DAY)).toBe(true);
  });

  test.each([
    // As OpenRouter, as its vendor, and by itself.
    ['openai/gpt-4o', 2_500_000n, 10_000_000n, 'openrouter openai/gpt-4o'],
    ['anthropic/claude-sonnet-4-20250514', 3_000_000n, 15_000_000n, 'anthropic claude-sonnet-4-0'],
    ['gpt-4o', 2_500_000n, 10_000_000n, 'openai gpt-4o'],
    // What longer prompts cost is left out.
    ['google/gemini-1.5-pro', 1_250_000n, 5_000_000n, 'google gemini-1.5-pro (lowest tier)'],
  ])('knows %s', (model, input, output, name) => {
    const price = listedPrice(model);
    expect(price).toMatchObject({ input, output, asOf: LIST_DAY });
    expect(price?.source).toBe(`${LIST_SOURCE} ${LIST_VERSION}: ${name}`);
  });

  test.each([
    '',
    '/',
    'nobody/knows-it',
    'deepseek/deepseek-r1:free',
    'openai/gpt-4o:nitro',
    '__proto__/x',
    'x'.repeat(100_000),
  ])('does not know %.40s, which is not nothing', (model) => {
    expect(listedPrice(model)).toBeUndefined();
  });
});
