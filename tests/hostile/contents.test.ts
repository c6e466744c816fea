/** Files whose content is made to keep us busy, fill memory, or be taken for something else. */
import { describe, expect, test } from 'vitest';
import { oneIn } from '../support/every-case.ts';
import { command } from '../support/run-command.ts';
import { type Entries, repository, SPEC, specText } from './repository.ts';
import { codesOf, verdictOf } from './verdict.ts';

const many = (count: number, item: (index: number) => string, between = ', '): string =>
  Array.from({ length: count }, (_, index) => item(index)).join(between);

const list = (count: number, prefix: string): string => `[${many(count, (index) => `${prefix}${index}`)}]`;

const laughs = (depth: number): string =>
  `a0: &a0 [lol, lol]\n${many(depth, (at) => `a${at + 1}: &a${at + 1} [${many(9, () => `*a${at}`)}]`, '\n')}\n`;

const cases: readonly [string, Entries, string][] = [
  [
    'aliases that multiply',
    { [SPEC]: `${laughs(12)}${specText({ combo_id: '*a12' })}` },
    'axis/unhashable-level',
  ],
  [
    'merges that multiply',
    {
      [SPEC]: `b0: &b0 {x: 1}\n${many(40, (at) => `b${at + 1}: &b${at + 1}\n  <<: [*b${at}, *b${at}, *b${at}]`, '\n')}\n${specText()}`,
    },
    'yaml/too-large',
  ],
  ['an alias of itself', { [SPEC]: specText({ combo_id: '&a [*a]' }) }, 'yaml/recursive-alias'],
  [
    '10,000 nested lists',
    { [SPEC]: specText({ combo_id: '['.repeat(10_000) + ']'.repeat(10_000) }) },
    'yaml/too-deep',
  ],
  [
    '2,000 nested blocks',
    { [SPEC]: `${specText()}x:\n${many(2_000, (at) => `${' '.repeat(at + 1)}k:`, '\n')}\n` },
    'yaml/too-deep',
  ],
  ['a million open brackets', { [SPEC]: '['.repeat(1_000_000) }, 'yaml/too-deep'],
  ['a million dashes', { [SPEC]: `${specText()}x:\n ${'- '.repeat(1_000_000)}` }, 'yaml/too-deep'],
  ['a million question marks', { [SPEC]: '? '.repeat(1_000_000) }, 'yaml/too-deep'],
  [
    'a line of 1 MB',
    { [SPEC]: specText({ combo_id: `["${'x'.repeat(1_000_000)}"]` }) },
    'axis/unknown-level',
  ],
  ['a key of 1 MB', { [SPEC]: `${specText()}${'k'.repeat(1_000_000)}: 1\n` }, 'yaml/syntax'],
  [
    'a number of a million digits',
    { [SPEC]: specText({ combo_id: `[${'9'.repeat(1_000_000)}]` }) },
    'yaml/impossible-value',
  ],
  [
    'a time of 100,000 parts',
    { [SPEC]: specText({ combo_id: `[1${':59'.repeat(100_000)}]` }) },
    'yaml/impossible-value',
  ],
  [
    'a float of a million digits',
    { [SPEC]: specText({ combo_id: `[1.${'9'.repeat(1_000_000)}]` }) },
    'axis/unknown-level',
  ],
  [
    'a number of a million underscores',
    { [SPEC]: specText({ combo_id: `[1${'_'.repeat(1_000_000)}]` }) },
    'axis/unknown-level',
  ],
  [
    'a scalar of a million dots',
    { [SPEC]: specText({ combo_id: `[${'.'.repeat(1_000_000)}]` }) },
    'axis/unknown-level',
  ],
  [
    '2,000 levels, all unknown',
    { [SPEC]: specText({ combo_id: list(2_000, 'combo-') }) },
    'axis/unknown-level',
  ],
  [
    '2,000 levels that are nearly names of 2,000',
    {
      [SPEC]: specText({ combo_id: list(2_000, 'combonation-x') }),
      'combo_mappings.csv': `combo_id\n${many(2_000, (at) => `combonation-y${at}`, '\n')}\n`,
    },
    'axis/unknown-level',
  ],
  [
    '2,000 fields that are no columns',
    { [SPEC]: specText().replace('[combo_id]', list(2_000, 'field')) },
    '',
  ],
  ['2,000 unknown keys', { [SPEC]: `${specText()}${many(2_000, (at) => `key${at}: 1`, '\n')}\n` }, ''],
  [
    '20,000 times the same key',
    { [SPEC]: `${specText()}${many(20_000, () => 'key: 1', '\n')}\n` },
    'yaml/duplicate-key',
  ],
  ['10,000 anchors', { [SPEC]: `x: [${many(10_000, (at) => `&a${at} 1`)}]\n${specText()}` }, ''],
  [
    '10^12 rows',
    { [SPEC]: specText({ a: list(1000, 'a'), b: list(1000, 'b'), c: list(1000, 'c'), d: list(1000, 'd') }) },
    'design/too-many-rows',
  ],
  [
    '10^60 rows',
    {
      [SPEC]: specText(
        Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`axis${at}`, list(1000, 'x')])),
      ),
    },
    'design/too-many-rows',
  ],
  [
    '5,000 axes',
    { [SPEC]: specText(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`axis${at}`, '[x]']))) },
    '',
  ],
  [
    'a pair of 10,000 entries, unbalanced',
    {
      [SPEC]: specText(
        { p: list(100, 'p'), q: list(100, 'q') },
        `rules:\n  pairs:\n    pq:\n      left: p\n      right: q\n      balance: both\n      allowed: [${many(9_999, (at) => `[p${at % 100}, q${Math.floor(at / 100)}]`)}]\n`,
      ),
    },
    'pair/imbalance',
  ],
  [
    'a pair of 2,000 entries, all unknown',
    {
      [SPEC]: specText(
        { p: '[p]', q: '[q]' },
        `rules:\n  pairs:\n    pq: {left: p, right: q, allowed: [${many(2_000, (at) => `[x${at}, y${at}]`)}]}\n`,
      ),
    },
    'pair/outside-domain',
  ],
  [
    '2,000 subsets',
    { [SPEC]: specText({}, `rules:\n  subsets:\n${many(2000, (at) => `    axis${at}: [x]`, '\n')}\n`) },
    'subset/unknown-axis',
  ],
  [
    'a tie of 2,000 axes',
    { [SPEC]: specText({}, `rules:\n  ties:\n    t: ${list(2_000, 'axis')}\n`) },
    'tie/unknown-axis',
  ],
  [
    'a tuple of 2,000 axes',
    { [SPEC]: specText({}, `rules:\n  tuples:\n    t: {axes: ${list(2_000, 'axis')}, items: [[1]]}\n`) },
    'tuple/unknown-axis',
  ],
  [
    'a billion replicates',
    { [SPEC]: specText({}, 'replicates: {draft_template: 1000000000}\n') },
    'design/too-many-rows',
  ],
  [
    '10^400 replicates',
    { [SPEC]: specText({}, `replicates: {draft_template: 1${'0'.repeat(400)}}\n`) },
    'design/too-many-rows',
  ],
  [
    'names of the language',
    {
      [SPEC]: specText({ ['__proto__']: '[x]', constructor: '[y]', toString: '[z]', hasOwnProperty: '[w]' }),
    },
    '',
  ],
  [
    'levels named for the language',
    { [SPEC]: specText({ combo_id: '[__proto__, constructor, toString]' }) },
    'axis/unknown-level',
  ],
  [
    'a rule named for the language',
    { [SPEC]: specText({}, 'rules:\n  subsets: {__proto__: [x], constructor: [y]}\n') },
    'subset/unknown-axis',
  ],
  [
    'catalogs with columns named for the language',
    {
      '1_raw/llm_models.csv':
        '__proto__,id,constructor,for_generation,for_evaluation\nx,writer-1,y,true,true\nx,judge-1,y,true,true\n',
    },
    '',
  ],
  [
    'a catalog of 50,000 rows',
    { 'combo_mappings.csv': `combo_id,a,b\n${many(50_000, (at) => `combo-${at},x,y`, '\n')}\n` },
    '',
  ],
  [
    'a count of a million digits in the replication',
    {
      '1_raw/replication_config.csv': `stage,replicates\ndraft,${'9'.repeat(100_000)}\nessay,1\nevaluation,1\n`,
    },
    'catalog/replication-missing-stage',
  ],
  [
    'workflow commands and escapes',
    {
      [SPEC]: specText({
        combo_id:
          '["::set-output name=x::y", "##[error]x", "a\\n::error::b", "\\e[31mred\\e[0m", "\\u202Ertl", "%0A::warning::"]',
      }),
    },
    'axis/unknown-level',
  ],
  [
    'an include that is a million quotes',
    {
      [SPEC]: specText({ combo_id: "'@file:c.csv'" }),
      'cohorts/pilot/spec/c.csv': `combo_id\n${'"'.repeat(1_000_001)}`,
    },
    'csv/cell-too-long',
  ],
  [
    'an include of 200,000 columns',
    {
      [SPEC]: specText({ combo_id: "'@file:c.csv'" }),
      'cohorts/pilot/spec/c.csv': `${many(200_000, () => 'c', ',')}\n`,
    },
    'csv/no-rows',
  ],
  [
    'an include of deep JSON',
    { [SPEC]: specText({ combo_id: "'@file:c.json'" }), 'cohorts/pilot/spec/c.json': '['.repeat(1_000_000) },
    'json/too-deep',
  ],
  [
    'an include of JSON with a huge number',
    {
      [SPEC]: specText({ combo_id: "'@file:c.json'" }),
      'cohorts/pilot/spec/c.json': `[${'9'.repeat(1_000_000)}]`,
    },
    'json/syntax',
  ],
  [
    'an include of 100,000 lines',
    {
      [SPEC]: specText({ combo_id: "'@file:c.txt'" }),
      'cohorts/pilot/spec/c.txt': 'combo-1\n'.repeat(100_000),
    },
    '',
  ],
  [
    'a name of 100,000 characters, nearly right',
    { [SPEC]: specText({ draft_template: `["draft-a${'a'.repeat(100_000)}"]` }) },
    'axis/unknown-level',
  ],
];

describe('contents', () => {
  test.each(oneIn(3, cases))('%s', async (_name, entries, code) => {
    const verdict = await verdictOf(repository(entries));
    if (code === '')
      expect(verdict.errors.map(({ code }) => code).filter((code) => !code.startsWith('drift/'))).toEqual([]);
    else expect(codesOf(verdict)).toContain(code);
  });
});

test('10^12 rows: the message names the count and the axes', async () => {
  const axes = { a: list(1000, 'a'), b: list(1000, 'b'), c: list(1000, 'c'), d: list(1000, 'd') };
  const { errors } = await verdictOf(repository({ [SPEC]: specText(axes) }));
  expect(errors[0]?.message).toMatch(
    /1,?000,?000,?000,?000 rows .*a 1,?000 · b 1,?000 · c 1,?000 · d 1,?000/,
  );
});

test('names of the language are columns like any other', async () => {
  const spec = specText({ ['__proto__']: '[x]', constructor: '[y]' });
  const root = repository({ [SPEC]: spec });
  const { stdout } = await command(['compile', `${root}/data/${SPEC}`, '--root', root, '--format', 'jsonl']);
  expect(stdout).toContain('"__proto__": "x", "constructor": "y"');
});
