import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCHEMAS_FOLDER } from '../../scripts/json-schemas.ts';
import { DEFAULT_MAX_ROWS } from '../../src/compile/compile-design.ts';
import { loadDesign } from '../../src/design/load-design.ts';
import { CATALOGUE } from '../../src/findings/codes.ts';
import { Collector } from '../../src/findings/collector.ts';
import { FindingSet } from '../../src/findings/finding-set.ts';
import { text } from '../../src/python/text.ts';
import { jsonSchemas, schemaText } from '../../src/report/json/json-schemas.ts';
import type { Dialect } from '../../src/result.ts';
import { LEVELS, type Level } from '../../src/settings/config.ts';
import { parseConfig } from '../../src/settings/parse-config.ts';
import { pathPatternBelow } from '../../src/source/path-pattern.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { Sources } from '../../src/source/sources.ts';
import { parseJson } from '../../src/syntax/json.ts';
import type { Node } from '../../src/syntax/node.ts';
import { parseYaml } from '../../src/syntax/yaml/parse-yaml.ts';
import { readCases } from '../support/conformance-cases.ts';
import { MemoryTree } from '../support/memory-tree.ts';

const SCHEMAS = jsonSchemas();
const OPTIONS = { strict: true, strictTuples: false, allowUnionTypes: true };
const ajv = new Ajv(OPTIONS);
const ajv2020 = new Ajv2020(OPTIONS);
const validators = new Map(
  [...SCHEMAS].map(([name, schema]) => [
    name,
    (schemaText(schema).includes('/2020-12/') ? ajv2020 : ajv).compile(schema),
  ]),
);

test('schemas/ is what `npm run generate` writes', () => {
  const committed = readdirSync(SCHEMAS_FOLDER).sort();
  expect(committed, 'run `npm run generate`').toEqual([...SCHEMAS.keys()].sort());
  const stale = [...SCHEMAS].filter(
    ([name, schema]) => readFileSync(join(SCHEMAS_FOLDER, name), 'utf8') !== schemaText(schema),
  );
  expect(
    stale.map(([name]) => name),
    'run `npm run generate`',
  ).toEqual([]);
});

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** Paths of the properties, of any depth, that say nothing of themselves. */
function undescribed(schema: Schema, path = ''): readonly string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    property.description === undefined ? [`${path}/${name}`] : [],
  );
  const below = Object.entries(schema).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? undescribed(value as Schema, `${path}/${name}`) : [],
  );
  return [...own, ...below];
}

test.each([...SCHEMAS])('%s says what it is of, and what each of its properties does', (_, schema) => {
  expect((schema as Schema).title).toMatch(/\S/);
  expect((schema as Schema).description).toMatch(/\S/);
  expect(undescribed(schema as Schema)).toEqual([]);
});

test('a property without a description is noticed', () => {
  const schema = { properties: { a: { description: 'x', anyOf: [{ properties: { b: {} } }] } } };
  expect(undescribed(schema as Schema)).toEqual(['/properties/a/anyOf/0/b']);
});

/** What an editor makes of a document: JSON's kinds, keys as text. */
function plain(node: Node): unknown {
  switch (node.kind) {
    case 'list':
    case 'tuple':
    case 'set':
      return node.items.map(plain);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [text(key.value), plain(value)]));
    case 'scalar': {
      const { value } = node;
      if (value.kind === 'null') return null;
      if (value.kind === 'int' || value.kind === 'float') return Number(value.value);
      return value.kind === 'bool' || value.kind === 'str' ? value.value : text(value);
    }
  }
}

function read(path: string, content: string): unknown {
  const collector = new Collector();
  const file = new SourceFile(path, content);
  const node = path.endsWith('.json') ? parseJson(file, collector) : parseYaml(file, collector);
  return node && plain(node);
}

function accepts(schema: string, value: unknown): boolean {
  return validators.get(schema)?.(value) === true;
}

/** What the runtime takes in silence and an editor should show: keys that do nothing, a text that is read by letters. */
const SHOWN_IN_EDITORS: ReadonlySet<string> = new Set([
  'spec/unknown-key',
  'output/ignored-key',
  'replicates/ignored',
  'tie/axes-as-text',
]);

describe('the schemas of a spec', () => {
  test('take every spec of the conformance cases that is accepted without a warning about its shape', () => {
    const refused: string[] = [];
    let taken = 0;
    for (const { id, dialect, files, expect: expected } of readCases(['handwritten', 'random'])) {
      if (expected.rejects !== undefined) continue;
      for (const [path, content] of Object.entries(files)) {
        if (!/(?:^|\/)spec\/config\.(?:ya?ml|json)$/.test(path)) continue;
        const collector = new FindingSet();
        const design = loadDesign(new Sources(new MemoryTree(files)), path, dialect, collector);
        // Duplicate keys, which only we refuse.
        if (design === undefined || design.isInvalid) continue;
        if (collector.sorted().some(({ code }) => SHOWN_IN_EDITORS.has(code))) continue;
        taken++;
        if (!accepts(`config.${dialect}.schema.json`, read(path, content))) refused.push(id);
      }
    }
    expect(refused).toEqual([]);
    expect(taken).toBeGreaterThan(400);
  });

  const good = 'axes: {a: [x], b: [k]}\noutput: {field_order: [a]}\n';
  const rules = (section: string) => `${good}rules: {${section}}\n`;
  test.each<[string, string, Dialect?]>([
    ['no output', 'axes: {a: [x]}\n'],
    ['no field order', 'output: {}\n'],
    ['null axes', 'axes:\noutput: {field_order: []}\n'],
    ['an axis that is a text', 'axes: {a: x}\noutput: {field_order: []}\n'],
    ['an axis that is a mapping', 'axes: {a: {x: 1}}\noutput: {field_order: []}\n'],
    ['a level that is a list', 'axes: {a: [[x]]}\noutput: {field_order: []}\n'],
    ['an include of another suffix', "axes: {a: '@file:a.tsv'}\noutput: {field_order: []}\n"],
    ['a misspelled block', `${good}rulez: {}\n`],
    ['a misspelled section', rules('tupels: {}')],
    ['a null section', rules('pairs:')],
    ['a subset that is a text', rules('subsets: {a: x}')],
    ['a tie of nothing', rules('ties: {t: []}')],
    ['a tie with to', rules('ties: {t: {axes: [a, b], to: a}}')],
    ['a pair without a side', rules('pairs: {p: {left: a, allowed: [[x, k]]}}')],
    ['a pair of three', rules('pairs: {p: {left: a, right: b, allowed: [[x, k, u]]}}')],
    ['a pair of nothing', rules('pairs: {p: {left: a, right: b, allowed: []}}')],
    ['an unknown balance', rules('pairs: {p: {left: a, right: b, allowed: [[x, k]], balance: all}}')],
    ['a misspelled balance', rules('pairs: {p: {left: a, right: b, allowed: [[x, k]], balanced: left}}')],
    ['a tuple with expand', rules('tuples: {t: {axes: [a, b], items: [[x, k]], expand: true}}')],
    ['a tuple whose axes are a text', rules('tuples: {t: {axes: a, items: [[x]]}}')],
    ['a retired switch', 'output: {field_order: [], expand_pairs: true}\n'],
    ['replicates below 1', `${good}replicates: {a: 0}\n`],
    ['replicates as text', `${good}replicates: {a: '2'}\n`],
    ['replicates in v2', `${good}replicates: {a: 2}\n`, 'v2'],
  ])('refuse %s', (_, spec, dialect = 'v1') => {
    const schema = `config.${dialect}.schema.json`;
    expect(accepts(schema, read('a.yaml', good))).toBe(true);
    expect(accepts(schema, read('a.yaml', spec))).toBe(false);
  });
});

describe('the schema of the settings', () => {
  const schema = 'cohort-ci.schema.json';
  const settings = [
    'version: 1',
    'data-root: data',
    'dialect: v2',
    'specs: data/cohorts/*/spec/config.yaml',
    'max-rows: 1000',
    'severity:\n  rule/lost-levels: off\n  drift/manifest: warning',
    'ignore:\n  - paths: [data/cohorts/pilot/**]\n    codes: [drift/*]\n    reason: a pilot',
    'prices:\n  table: data/prices.csv\n  tokens: {draft: {input: 1, output: 2, output-max: 3}}',
    'budget: {action: fail, total: 100.5, label: approved}',
    'drift-issue: {labels: [drift, care], assignees: [ada], checklist: true, culprits: false}',
    'regenerate: {include-ignored: true}',
  ].join('\n');

  test('takes what the reader takes, and knows every key of it', async () => {
    const collector = new Collector();
    const config = await parseConfig(new SourceFile('.cohort-ci.yml', settings), collector);
    expect({ found: collector.sorted(), read: config !== undefined }).toEqual({ found: [], read: true });
    expect(accepts(schema, read('a.yaml', settings))).toBe(true);
    const keys = Object.keys((SCHEMAS.get(schema) as { properties: object }).properties);
    expect(keys.sort()).toEqual(Object.keys(read('a.yaml', settings) as object).sort());
  });

  test.each([
    'dialekt: v2',
    'dialect: v9',
    'max-rows: 0',
    'specs: []',
    'severity: {axis/unknown-level: warning}',
    'severity: {axis/unknown-level: off}',
    'severity: {drift/*: warning}',
    'severity: {drift/manifest: on}',
    'data-root: /data',
    'data-root: a/../..',
    'ignore: [{paths: [../a], codes: [drift/form], reason: x}]',
    "ignore: [{paths: [a], codes: [drift/form], reason: ' '}]",
    'ignore: [{paths: [a], codes: [axis/unknown-level], reason: x}]',
    'severity: {drift/manfest: warning}',
    'severity: {drift/manifest: quiet}',
    'ignore: [{paths: [a], codes: [drift/form]}]',
    'ignore: [{paths: [a], codes: [nothing/*], reason: x}]',
    'prices: {tokens: {}}',
    'prices: {table: ../prices.csv}',
    'prices: {table: p.csv, tokens: {draft: {input: 1.5, output: 2}}}',
    'prices: {table: p.csv, usage: {input: a..b, output: c}}',
    'budget: {total: -1}',
    'budget: {total: 1, action: block}',
  ])('refuses %s', (line) => {
    expect(accepts(schema, read('a.yaml', line))).toBe(false);
  });

  /** Whether the reader takes the settings without an error, a misspelled code or a level that the code cannot have. */
  async function readerTakes(text: string): Promise<boolean> {
    const collector = new Collector();
    await parseConfig(new SourceFile('.cohort-ci.yml', text), collector);
    return collector.sorted().length === 0;
  }

  const WORDS = [
    'off',
    'Off',
    'OFF',
    'no',
    'false',
    'on',
    'notice',
    'Warning',
    'ERROR',
    "'off'",
    "'Error'",
    'oFf',
  ];

  test.each([...WORDS, "'no'", 'quiet', '0', '~', '[off]', '2025-01-01'])(
    'and the reader agree on the level %s of a warning and of a refusal',
    async (word) => {
      for (const code of ['rule/lost-levels', 'axis/unknown-level']) {
        const line = `severity: {${code}: ${word}}`;
        expect(accepts(schema, read('a.yaml', line)), line).toBe(await readerTakes(line));
      }
    },
  );

  test('and the reader agree on every code and level', async () => {
    for (const code of Object.keys(CATALOGUE)) {
      for (const level of LEVELS satisfies readonly Level[]) {
        const line = `severity: {${code}: ${level}}`;
        expect(accepts(schema, read('a.yaml', line)), line).toBe(await readerTakes(line));
      }
      const entry = `ignore: [{paths: a, codes: ${code}, reason: x}]`;
      expect(accepts(schema, read('a.yaml', entry)), entry).toBe(await readerTakes(entry));
    }
  });

  const segments = fc.array(fc.constantFrom('a', 'b*', '**', '.', '..', '', '...', '.a', '\n'), {
    maxLength: 4,
  });

  test('and the reader agree on paths', () => {
    fc.assert(
      fc.property(segments, (parts) => {
        const path = parts.join('/');
        const value = { ignore: [{ paths: path, codes: 'drift/form', reason: 'x' }] };
        expect(accepts(schema, value)).toBe(pathPatternBelow(path) !== undefined);
      }),
      { numRuns: 500, seed: 20_261_123 },
    );
  });

  test('takes what is left empty, as the reader does', async () => {
    const empty = 'version:\ndata-root:\ndialect:\nspecs:\nmax-rows:\nseverity:\nignore:\n';
    expect(await readerTakes(empty)).toBe(true);
    expect(accepts(schema, read('a.yaml', empty))).toBe(true);
  });

  test('names the default that holds', () => {
    expect(JSON.stringify(SCHEMAS.get(schema))).toContain(`Default: ${DEFAULT_MAX_ROWS}.`);
  });
});
