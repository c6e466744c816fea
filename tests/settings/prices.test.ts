import { describe, expect, test } from 'vitest';
import { Collector } from '../../src/findings/collector.ts';
import { parseConfig } from '../../src/settings/parse-config.ts';
import { SourceFile } from '../../src/source/source-file.ts';

async function parse(text: string) {
  const file = new SourceFile('.cohort-ci.yml', text);
  const collector = new Collector();
  const config = await parseConfig(file, collector);
  const found = collector.sorted().map(({ at, code, message, hint }) => {
    const position = at.kind === 'span' ? file.lines.position(at.span.start) : { line: 0, column: 0 };
    return `${position.line}:${position.column} ${code} ${message} (${hint})`;
  });
  return { config, found };
}

describe('prices and budget', () => {
  test('all of them', async () => {
    const { config, found } = await parse(
      [
        'prices:',
        '  table: data/prices.csv',
        '  tokens:',
        '    draft: {input: 1200, output: 900, output-max: 4_000}',
        '    evaluation: {input: 3000, output: 400}',
        '  usage: {input: usage.input_tokens, output: usage.output_tokens}',
        'budget: {action: fail, total: 500, increase: 12.50, percent: 25, label: budget-approved}',
        '',
      ].join('\n'),
    );
    expect(found).toEqual([]);
    expect(config?.prices).toEqual({
      table: 'data/prices.csv',
      tableAt: { path: '.cohort-ci.yml', start: 17, end: 32 },
      tokens: {
        draft: { input: 1200, output: 900, outputMax: 4000 },
        evaluation: { input: 3000, output: 400 },
      },
      usage: { input: 'usage.input_tokens', output: 'usage.output_tokens' },
    });
    expect(config?.budget).toMatchObject({
      ...{ action: 'fail', total: 500, increase: 12.5, percent: 25, label: 'budget-approved' },
    });
  });

  test('what is left out has a default, or is absent', async () => {
    const { config } = await parse('prices:\n  table: p.csv\n  tokens:\nbudget:\n  total: 0\n');
    expect(config?.prices).toMatchObject({ table: 'p.csv', tokens: {} });
    expect(config?.prices?.usage).toBeUndefined();
    expect(config?.budget).toMatchObject({ action: 'warn', total: 0 });
    expect((await parse('prices:\nbudget:\n')).config).not.toHaveProperty('prices');
  });

  test.each([
    ['prices: yes please\n', ["1:9 config/invalid prices must have a table, but is the text 'yes please'"]],
    ['prices: {}\n', ['1:9 config/invalid prices: table must be a CSV file below the root, but is missing']],
    ['prices:\n  tabel: p.csv\n', ["2:3 config/unknown-key prices has no key 'tabel'"]],
    [
      'prices:\n  table: ../p.csv\n',
      ["2:10 config/invalid prices: table must be a CSV file below the root, but is the text '../p.csv'"],
    ],
    [
      'prices:\n  table: /etc/passwd\n',
      ["2:10 config/invalid prices: table must be a CSV file below the root, but is the text '/etc/passwd'"],
    ],
    [
      'prices:\n  table: p.csv\n  tokens:\n    drafts: {input: 1, output: 1}\n',
      ["4:5 config/unknown-key prices: tokens has no key 'drafts'"],
    ],
    [
      'prices:\n  table: p.csv\n  tokens:\n    draft: {input: -1, output: 1.5}\n',
      [
        '4:20 config/invalid prices: tokens: draft: input must be a whole number of 0 or more, but is the number -1',
        '4:32 config/invalid prices: tokens: draft: output must be a whole number of 0 or more, but is the number 1.5',
      ],
    ],
    [
      'prices:\n  table: p.csv\n  tokens:\n    draft: {input: 1, output: 10, output-max: 9}\n',
      [
        '4:47 config/invalid prices: tokens: draft: output-max must not be less than output, but is the number 9',
      ],
    ],
    [
      'prices:\n  table: p.csv\n  usage: {input: usage..tokens, output: o}\n',
      [
        "3:18 config/invalid prices: usage: input must name a field of metadata.json, such as usage.input_tokens, but is the text 'usage..tokens'",
      ],
    ],
    [
      'budget:\n  action: fail\n',
      ['2:3 config/invalid budget must have a total, an increase or a percent, but is a mapping'],
    ],
    [
      'budget: {total: .nan, action: block}\n',
      [
        '1:17 config/invalid budget: total must be a number of 0 or more, but is the number nan',
        "1:31 config/invalid budget: action must be warn or fail, but is the text 'block'",
      ],
    ],
    ['budget: {total: 1}\n', ['1:10 config/invalid budget needs prices, but they are missing']],
    [
      'budget: {total: .inf}\n',
      ['1:17 config/invalid budget: total must be a number of 0 or more, but is the number inf'],
    ],
  ])('%j is invalid at its place', async (text, expected) => {
    const { config, found } = await parse(text);
    expect(config).toBeUndefined();
    expect(found.map((line) => line.replace(/ \(.*$/, ''))).toEqual(expected);
  });
});
