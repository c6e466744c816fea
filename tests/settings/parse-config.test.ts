import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Collector } from '../../src/findings/collector.ts';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { openConfig } from '../../src/settings/open-config.ts';
import { parseConfig } from '../../src/settings/parse-config.ts';
import type { FileRead } from '../../src/source/file-tree.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { MemoryTree } from '../support/memory-tree.ts';

async function parse(text: string) {
  const file = new SourceFile('.cohort-ci.yml', text);
  const collector = new Collector();
  const config = await parseConfig(file, collector);
  return { config, found: collector.sorted().map((diagnostic) => written(diagnostic, file)) };
}

function written({ at, code, message, hint }: Diagnostic, file: SourceFile): string {
  const position = at.kind === 'span' ? file.lines.position(at.span.start) : { line: 0, column: 0 };
  return `${position.line}:${position.column} ${code} ${textOf(message)}${hint === undefined ? '' : ` (${textOf(hint)})`}`;
}

describe('settings', () => {
  test('every input of the action is named as one', async () => {
    const action = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
    const inputs = [
      ...(/^inputs:\n([\s\S]*?)^outputs:/m.exec(action)?.[1] ?? '').matchAll(/^ {2}([\w-]+):/gm),
    ];
    expect(inputs.length).toBeGreaterThan(10);
    for (const [, input] of inputs)
      expect((await parse(`${input}: x`)).found.join()).toContain(`(${input} is an input of the action: `);
  });

  test('all of them', async () => {
    const { config, found } = await parse(
      [
        'version: 1',
        'data-root: ./experiments/data/',
        'dialect: v2',
        'specs:',
        '  - experiments/data/cohorts/*/spec/config.yaml',
        'max-rows: 1_000_000',
        'severity:',
        '  rule/lost-levels: notice',
        '  csv/renamed-columns: off',
        '  "drift/form": OFF',
        '  drift/manifest: "Off"',
        '  drift/membership: no',
        '  plan/essays-collapse: error',
        'ignore:',
        "  - paths: ['experiments/data/cohorts/pilot/**', other.csv]",
        '    codes: [rule/lost-levels, drift/*]',
        '    reason: the pilot leaves levels out on purpose',
        '',
      ].join('\n'),
    );
    expect(found).toEqual([]);
    expect(config?.settings).toEqual({
      dataRoot: 'experiments/data',
      dialect: 'v2',
      specs: ['experiments/data/cohorts/*/spec/config.yaml'],
      maxRows: 1_000_000,
    });
    expect(Object.fromEntries(config?.severities ?? [])).toEqual({
      'rule/lost-levels': 'notice',
      'csv/renamed-columns': 'off',
      'drift/form': 'off',
      'drift/manifest': 'off',
      'drift/membership': 'off',
      'plan/essays-collapse': 'error',
    });
    expect(
      config?.ignores.map(({ paths, codes, reason }) => [paths.map(({ text }) => text), codes, reason]),
    ).toEqual([
      [
        ['experiments/data/cohorts/pilot/**', 'other.csv'],
        ['rule/lost-levels', 'drift/*'],
        'the pilot leaves levels out on purpose',
      ],
    ]);
  });

  test.each([[''], ['# nothing yet\n'], ['{}'], ['severity:\nignore:\nspecs:\n']])(
    'none: %j',
    async (text) => {
      const { config, found } = await parse(text);
      expect(found).toEqual([]);
      expect(config).toMatchObject({ settings: {}, ignores: [] });
      expect(config?.severities.size).toBe(0);
    },
  );

  test('one text stands for a list of one, and a data root of . for the root', async () => {
    const { config } = await parse(
      'data-root: .\nspecs: specs/*.yaml\nignore:\n  - {paths: a.csv, codes: csv/*, reason: as exported}\n',
    );
    expect(config?.settings).toEqual({ dataRoot: '', specs: ['specs/*.yaml'] });
    expect(config?.ignores[0]).toMatchObject({ codes: ['csv/*'] });
  });

  test('keys that name properties of every object are keys like others', async () => {
    const { found } = await parse(
      '__proto__: 1\nconstructor: 2\nseverity:\n  __proto__: off\n  toString: off\n',
    );
    expect(found.map((line) => line.split(' ')[1])).toEqual([
      'config/unknown-key',
      'config/unknown-key',
      'config/unknown-code',
      'config/unknown-code',
    ]);
  });
});

describe('what is wrong has its place', () => {
  test.each([
    [
      '- dialect',
      [
        '1:1 config/invalid the settings must be a mapping, but are a list (write one line per setting, such as `dialect: v2`)',
      ],
    ],
    ['version: 2', ['1:10 config/invalid version must be 1, but is the number 2']],
    ['dialekt: v2', ["1:1 config/unknown-key the settings have no key 'dialekt' (did you mean 'dialect'?)"]],
    [
      'fail-onn: x',
      [
        "1:1 config/unknown-key the settings have no key 'fail-onn' (did you mean 'fail-on'? It is an input of the action: set it in the workflow, under `with` of the step that uses the action)",
      ],
    ],
    ...['fail-on', 'fail_on', 'timeout', 'Token', 'if-no-specs-found'].map((key): [string, string[]] => [
      `${key}: x`,
      [
        `1:1 config/unknown-key the settings have no key '${key}' (${key.toLowerCase().replace('_', '-')} is an input of the action: set it in the workflow, under \`with\` of the step that uses the action)`,
      ],
    ]),
    ['dialect: v9', ["1:10 config/invalid dialect must be v1 or v2, but is the text 'v9'"]],
    [
      'max-rows: 0',
      ['1:11 config/invalid max-rows must be a whole number of 1 or more, but is the number 0'],
    ],
    [
      'max-rows: 1.5',
      ['1:11 config/invalid max-rows must be a whole number of 1 or more, but is the number 1.5'],
    ],
    [
      "max-rows: '9'",
      ["1:11 config/invalid max-rows must be a whole number of 1 or more, but is the text '9'"],
    ],
    [
      'data-root: /data',
      ["1:12 config/invalid data-root must be a folder below the root, but is the text '/data'"],
    ],
    [
      'data-root: a/../..',
      ["1:12 config/invalid data-root must be a folder below the root, but is the text 'a/../..'"],
    ],
    [
      'data-root: 2025-01-01',
      ['1:12 config/invalid data-root must be a folder below the root, but is the date 2025-01-01'],
    ],
    ['specs: {a: b}', ['1:9 config/invalid specs must be a list of glob patterns, but is a mapping']],
    ['specs: [a, 1]', ['1:12 config/invalid specs 2 must be a list of glob patterns, but is the number 1']],
    [
      'severity: [a]',
      [
        '1:11 config/invalid severity must map codes to levels, but is a list (write one line per code, such as `rule/lost-levels: notice`)',
      ],
    ],
    [
      'severity: {rule/lost-levels: warn}',
      [
        "1:30 config/invalid the level of 'rule/lost-levels' must be off, notice, warning or error, but is the text 'warn' (did you mean 'warning'?)",
      ],
    ],
    [
      'severity: {rule/lost-levels: on}',
      [
        "1:30 config/invalid the level of 'rule/lost-levels' must be off, notice, warning or error, but is the boolean True",
      ],
    ],
    ['ignore: {paths: a}', ['1:10 config/invalid ignore must be a list of entries, but is a mapping']],
    [
      'ignore: [a]',
      ["1:10 config/invalid ignore 1 must have paths, codes and a reason, but is the text 'a'"],
    ],
    [
      'ignore:\n  - {paths: [a], codes: [csv/*]}',
      ['2:6 config/invalid ignore 1: reason must be a text that says why, but is missing (add `reason: …`)'],
    ],
    [
      "ignore:\n  - {paths: [a], codes: [csv/*], reason: ' '}",
      ["2:42 config/invalid ignore 1: reason must be a text that says why, but is the text ' '"],
    ],
    [
      'ignore:\n  - {paths: [a], codes: [csv/*], reason: 2025}',
      ['2:42 config/invalid ignore 1: reason must be a text that says why, but is the number 2025'],
    ],
    [
      'ignore:\n  - {paths: [], codes: [csv/*], reason: x}',
      ['2:13 config/invalid ignore 1: paths must be a list of path patterns, but is empty'],
    ],
    [
      'ignore:\n  - {paths: [ok, ../a], codes: [csv/*], reason: x}',
      [
        "2:18 config/invalid ignore 1: paths 2 must be a pattern of paths below the root, such as data/cohorts/pilot/**, but is the text '../a'",
      ],
    ],
    [
      'ignore:\n  - {path: [a], paths: [b], codes: [csv/*], reason: x}',
      ["2:6 config/unknown-key an ignore entry has no key 'path' (did you mean 'paths'?)"],
    ],
    [
      'ignore:\n  - {code: [csv/*], path: [a], reasn: x}',
      [
        "2:6 config/unknown-key an ignore entry has no key 'code' (did you mean 'codes'?)",
        "2:21 config/unknown-key an ignore entry has no key 'path' (did you mean 'paths'?)",
        "2:32 config/unknown-key an ignore entry has no key 'reasn' (did you mean 'reason'?)",
      ],
    ],
    [
      'dialect: v1\ndialect: v2',
      [
        '2:1 yaml/duplicate-key the key `dialect` appears twice in one mapping (remove or rename one of them)',
      ],
    ],
    ['dialect: [v1', ['1:10 yaml/unclosed']],
  ])('%s', async (text, expected) => {
    const { config, found } = await parse(text);
    expect(config).toBeUndefined();
    expect(found.length).toBe(expected.length);
    for (const [index, line] of found.entries()) expect(line).toContain(expected[index]);
  });

  test('everything at once', async () => {
    const { found } = await parse(
      'dialekt: v2\nmax-rows: 0\nseverity: {rule/lost-levels: loud}\nignore:\n  - {paths: [/a], codes: [cvs/*]}\n',
    );
    expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '1:1 config/unknown-key',
      '2:11 config/invalid',
      '3:30 config/invalid',
      '5:6 config/invalid',
      '5:14 config/invalid',
      '5:27 config/unknown-code',
    ]);
  });
});

describe('entries that do nothing are reported, and the rest holds', () => {
  test.each([
    [
      'severity: {rule/lost-level: off}',
      "1:12 config/unknown-code there is no finding with the code 'rule/lost-level' (did you mean 'rule/lost-levels'?)",
    ],
    [
      'severity: {axis/unkown-level: notice}',
      "1:12 config/unknown-code there is no finding with the code 'axis/unkown-level' (did you mean 'axis/unknown-level'?)",
    ],
    [
      'severity: {"axis/unkown\\x2dlevel": notice}',
      "1:12 config/unknown-code there is no finding with the code 'axis/unkown-level' (did you mean 'axis/unknown-level'?)",
    ],
    [
      'severity: {0o7: off}',
      "1:12 config/unknown-code there is no finding with the code '0o7' (every finding shows its code, and `cohort-ci explain` lists them)",
    ],
    [
      'severity: {12: off}',
      "1:12 config/unknown-code there is no finding with the code '12' (every finding shows its code, and `cohort-ci explain` lists them)",
    ],
    [
      'severity: {lost-levels: off}',
      "1:12 config/unknown-code there is no finding with the code 'lost-levels' (did you mean 'rule/lost-levels'?)",
    ],
    [
      'severity: {rulelost-levels: off}',
      "1:12 config/unknown-code there is no finding with the code 'rulelost-levels' (did you mean 'rule/lost-levels'?)",
    ],
    [
      'severity: {axis/lost-levels: off}',
      "1:12 config/unknown-code there is no finding with the code 'axis/lost-levels' (did you mean 'rule/lost-levels'?)",
    ],
    [
      'severity: {zzz/qqq: off}',
      "1:12 config/unknown-code there is no finding with the code 'zzz/qqq' (every finding shows its code, and `cohort-ci explain` lists them)",
    ],
    [
      'severity: {drift/*: off}',
      "1:12 config/unknown-code severity takes one code per line, but 'drift/*' is a family of codes (write a line for each code that you mean: drift/manifest, drift/membership, drift/missing-output, drift/without-spec, …; `cohort-ci explain drift` lists them)",
    ],
    [
      'severity: {selection: off}',
      "1:12 config/unknown-code severity takes one code per line, but 'selection' is a family of codes (write a line for each code that you mean: selection/misnamed, selection/empty, selection/not-followed)",
    ],
    [
      'severity: {JSON/: off}',
      "1:12 config/unknown-code severity takes one code per line, but 'JSON/' is a family of codes (remove the line: findings with these codes make a cohort invalid, and remain errors)",
    ],
    [
      'ignore: [{paths: [a], codes: [drift], reason: x}]',
      "1:31 config/unknown-code there is no family of codes 'drift' (did you mean 'drift/*'?)",
    ],
    [
      'ignore: [{paths: [a], codes: [json/*], reason: x}]',
      '1:31 config/cannot-lower json/* makes a cohort invalid: it stays an error (remove the entry; only warnings, notices and drift can be lowered or ignored)',
    ],
    [
      'severity: {axis/unknown-level: warning}',
      '1:12 config/cannot-lower axis/unknown-level makes a cohort invalid: it stays an error (remove the entry; only warnings, notices and drift can be lowered or ignored)',
    ],
    [
      'severity: {yaml/syntax: off}',
      '1:12 config/cannot-lower yaml/syntax makes a cohort invalid: it stays an error (remove the entry; only warnings, notices and drift can be lowered or ignored)',
    ],
    [
      'ignore: [{paths: [a], codes: [driff/*], reason: x}]',
      "1:31 config/unknown-code there is no family of codes 'driff/*' (did you mean 'drift/*'?)",
    ],
    [
      'ignore: [{paths: [a], codes: [include/missing], reason: x}]',
      '1:31 config/cannot-lower include/missing makes a cohort invalid: it stays an error (remove the entry; only warnings, notices and drift can be lowered or ignored)',
    ],
  ])('%s', async (text, expected) => {
    const { config, found } = await parse(`${text}\ndialect: v2\n`);
    expect(found).toEqual([expected]);
    expect(config?.settings).toEqual({ dialect: 'v2' });
    expect(config?.severities.size).toBe(0);
    expect(config?.diagnostics).toHaveLength(1);
  });

  test('an error may be named as what it is', async () => {
    expect((await parse('severity: {axis/unknown-level: error}')).found).toEqual([]);
  });
});

describe('opening', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  test.each([
    ['no file', new Map([['a', bytes('')]]), 'none'],
    ['a file', new Map([['.cohort-ci.yml', bytes('dialect: v2')]]), 'config'],
    ['a byte-order mark', new Map([['.cohort-ci.yml', bytes('\ufeffdialect: v2')]]), 'config'],
    ['a fault', new Map([['.cohort-ci.yml', bytes('dialect: v9')]]), 'invalid'],
    ['another suffix', new Map([['.cohort-ci.yaml', bytes('dialect: v2')]]), 'invalid'],
    ['a folder', new Map([['.cohort-ci.yml/a', bytes('')]]), 'invalid'],
    ['Latin-1', new Map([['.cohort-ci.yml', Uint8Array.of(0x64, 0xe9)]]), 'invalid'],
    ['a huge file', new Map([['.cohort-ci.yml', new Uint8Array(2 ** 20 + 1).fill(0x23)]]), 'invalid'],
  ])('%s', async (_, files, kind) => {
    const opened = await openConfig(new MemoryTree(files));
    expect(opened.kind).toBe(kind);
    if (opened.kind === 'invalid')
      expect(opened.diagnostics.map(({ severity }) => severity)).toContain('error');
  });
});

describe('a file that cannot be read is told with the reason', () => {
  class Kept extends MemoryTree {
    readonly #read: FileRead;
    constructor(read: FileRead) {
      super({});
      this.#read = read;
    }
    override read(): FileRead {
      return this.#read;
    }
  }
  test.each<[string, FileRead]>([
    ['it is a folder', { kind: 'directory' }],
    ['it is a link that leads out of the repository', { kind: 'outside' }],
    ['EACCES', { kind: 'unreadable', reason: 'EACCES' }],
    ['it has more than 1048576 bytes', { kind: 'file', bytes: new Uint8Array(2 ** 20 + 1).fill(0x23) }],
    ['it has more than 1048576 bytes', { kind: 'too-large', size: 2 ** 30, limit: 2 ** 26 }],
  ])('%s', async (why, read) => {
    const opened = await openConfig(new Kept(read));
    if (opened.kind !== 'invalid') throw new Error(opened.kind);
    expect(opened.diagnostics.map(({ message }) => textOf(message))).toEqual([
      `the settings cannot be read: ${why}`,
    ]);
  });
});

describe('what to do about it', () => {
  test.each([
    ['dialect:v2', 'put a space after the colon: `dialect: v2`'],
    ["'dialect:v2'", 'write one line per setting, such as `dialect: v2`'],
    ['dialect: V2', "did you mean 'v2'?"],
    [
      'version: v2',
      'write 1, the version of this format; the language of the runtime is another setting, such as `dialect: v2`',
    ],
    ['[{dialect: v2}]', 'remove the hyphen before each setting'],
    ['[{dialect: v2}, max-rows]', 'write one line per setting, such as `dialect: v2`'],
    ['severity:\ndrift/manifest: off', 'indent the line with two spaces'],
    ['ignore: [data/**]', 'write an entry: `- {paths: […], codes: […], reason: …}`'],
    ['ignore: [{paths: [a], codes: x, reason: [y]}]', 'correct the entry, or remove it'],
    ['budget: dialect:v2', 'put `dialect: v2` on the next line, indented, with a space after the colon'],
    ['max-rows: dialect:v2', 'write a number in digits, or remove the setting to use its default'],
    ['max-rows: v1', 'write a number in digits, or remove the setting to use its default'],
    ['max-rows: 20,000,000', 'write the number alone: 20000000'],
    ['max-rows: 1.5', 'correct the value, or remove the setting to use its default'],
    ['dialect: 2', "did you mean 'v2'?"],
    ['severity: {off: quality/one-effect}', 'swap them: `quality/one-effect: off`'],
    ['ignore: [{paths: [1], codes: [drift/*], reason: x}]', 'correct the entry, or remove it'],
    ['ignore: [{paths: [a], codes: [drift/*]}]', 'add `reason: …`'],
    ['severity: {plan/empty: ignore}', "did you mean 'off'?"],
    ['severity:\n  plan/empty: Info\n', "did you mean 'notice'?"],
    ['severity: {plan/empty: "fail"}', "did you mean 'error'?"],
    ['budget:\n  max: 50\n', 'write what it limits, in US dollars: `total: 50` or `increase: 50`'],
    ['budget: {action: fail}', 'write what it limits, in US dollars: `total: …` or `increase: …`'],
  ])('%s', async (text, hint) => {
    const { found } = await parse(text);
    expect(found.map((line) => line.slice(line.indexOf(' (') + 2, -1))).toContain(hint);
  });

  test('a space is put behind the colon of a text that was meant for a setting', async () => {
    const collector = new Collector();
    await parseConfig(new SourceFile('.cohort-ci.yml', '# head\ndata-root:./data\n'), collector);
    expect(collector.sorted().map(({ fix }) => fix?.edits)).toEqual([
      [{ at: { path: '.cohort-ci.yml', start: 17, end: 17 }, newText: ' ' }],
    ]);
  });

  test('a key that stands there already is no spelling of another one', async () => {
    const fixes = async (text: string): Promise<boolean[]> => {
      const collector = new Collector();
      await parseConfig(new SourceFile('.cohort-ci.yml', text), collector);
      return collector
        .sorted()
        .flatMap(({ code, fix }) => (code === 'config/unknown-key' ? [fix !== undefined] : []));
    };
    expect(await fixes('dialekt: v2\n')).toEqual([true]);
    expect(await fixes('dialekt: v2\ndialect: v2\n')).toEqual([false]);
  });
});

test('every finding says what to do', async () => {
  const file = new SourceFile(
    '.cohort-ci.yml',
    'dialekt: v2\nmax-rows: 0\nspecs: []\nseverity: {rule/lost-levels: loud, a/b: no, yaml/tab: off}\nignore:\n  - {paths: [/a], codes: [cvs/*, x], reason: 1}\n  - a\n',
  );
  const collector = new Collector();
  await parseConfig(file, collector);
  for (const { hint } of collector.sorted()) expect(hint).toMatch(/^\S[^\n]*[^\s.]$/);
  expect(collector.sorted().length).toBeGreaterThan(9);
});

test('the example in the documentation is one', async () => {
  const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
  const { config, found } = await parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '- none');
  expect(found).toEqual([]);
  expect(config?.ignores).toHaveLength(1);
});

describe('the folders that settings name', () => {
  const files = {
    'data/cohorts/a/spec/config.yaml': 'axes: {}\n',
    'data/cohorts/baseline/spec/config.yaml': 'axes: {}\n',
    '-odd/config.yaml': 'axes: {}\n',
  };
  test.each([
    ['a pattern for a folder that does not exist yet', 'specs: [more/cohorts/*/spec/config.yaml]'],
    ['a pattern for a numbered folder that does not exist yet', 'specs: [data2/cohorts/*/spec/config.yaml]'],
    ['a folder with a hyphen before its name', 'specs: [-odd/config.yaml]'],
    ['an escaped star', "specs: ['data/cohorts/\\*/spec/config.yaml']"],
    ['an exclusion', "specs: ['data/**/config.yaml', '! data/cohorts/a/**']"],
    ...[
      ['another suffix', 'data/cohorts/*/spec/config.yml'],
      ['a cohort that is planned', 'data/cohorts/baselines/spec/config.yaml'],
      ['a folder of the data that is planned', 'dataa/cohorts/*/spec/config.yaml'],
    ].flatMap(([what = '', more = '']) =>
      ['data/cohorts/*/spec/config.yaml', 'data/**/config.yaml'].map((pattern): [string, string] => [
        `${what}, beside ${pattern}`,
        `specs: ['${pattern}', '${more}']`,
      ]),
    ),
    [
      'a cohort that is planned, beside one that is excluded',
      "specs: [data/cohorts/baselines/*/*, '!data/cohorts/baseline/**']",
    ],
    ['an absolute path', 'specs: [/somewhere/else/*.yaml]'],
    ['a data root with another number', 'data-root: data-2'],
    ['the repository itself', 'data-root: .'],
  ])('%s is no slip', async (_, text) => {
    const opened = await openConfig(new MemoryTree({ ...files, '.cohort-ci.yml': `${text}\n` }));
    expect(opened.kind).toBe('config');
  });

  test.each([
    ['.', 'it is a folder'],
    ['./', 'it is a folder'],
    ['data', 'it is a folder'],
    ['data/', 'it is a folder'],
    ['./data/cohorts', 'it is a folder'],
    ['!data/cohorts/a/**', 'only exclude'],
    ['! x', 'only exclude'],
    ['!!!x', 'only exclude'],
  ])('a pattern that matches no spec is refused: %s', async (pattern, why) => {
    const usual = "'lab/cohorts/*/spec/config.yaml'";
    for (const specs of [`'${pattern}'`, `["${pattern}"]`]) {
      const text = `data-root: ./lab/\nspecs: ${specs}\n`;
      const opened = await openConfig(
        new MemoryTree({ ...files, 'lab/cohorts/b/spec/config.yaml': '', '.cohort-ci.yml': text }),
      );
      const found = opened.kind === 'invalid' ? opened.diagnostics : [];
      expect(found.map(({ message, hint }) => [textOf(message), textOf(hint ?? '')])).toEqual([
        [expect.stringContaining(why), expect.stringContaining(usual)],
      ]);
    }
  });

  test.each([
    ['a folder beside a pattern of specs', "'data/cohorts/*/spec/config.yaml', data", 'invalid'],
    [
      'an exclusion beside a pattern of specs',
      "'data/cohorts/*/spec/config.yaml', '!data/cohorts/a'",
      'config',
    ],
    ['an exclusion of an exclusion', "'!!data/cohorts/*/spec/config.yaml'", 'config'],
    ['an excluded folder that does not exist, alone', "'!more/**'", 'invalid'],
  ])('%s is %s', async (_, specs, kind) => {
    const opened = await openConfig(new MemoryTree({ ...files, '.cohort-ci.yml': `specs: [${specs}]\n` }));
    expect(opened.kind).toBe(kind);
  });

  test.each([
    ['alone', 'specs: [data/cohorts/baselines/spec/config.yaml]'],
    [
      'beside one that matches nothing, either',
      'specs: [data/cohorts/baselines/spec/config.yaml, more/*.yaml]',
    ],
    ['beside one that matches another', 'specs: [data/cohorts/baselines/spec/config.yaml, -odd/config.yaml]'],
  ])('a pattern that is similar to one whose specs nothing reads is a slip: %s', async (_, text) => {
    const opened = await openConfig(new MemoryTree({ ...files, '.cohort-ci.yml': `${text}\n` }));
    expect(opened.kind).toBe('invalid');
  });

  test.each([
    ['a file below any folder', 'data/cohorts/*/spec/confg.yaml', 'data/cohorts/*/spec/config.yaml'],
    ['a folder below any folder', 'data/cohorts/*/spce/config.yaml', 'data/cohorts/*/spec/config.yaml'],
    ['a folder above all folders', 'data/chorts/**/config.yaml', 'data/cohorts/**/config.yaml'],
  ])('%s may be misspelled', async (_, pattern, meant) => {
    const opened = await openConfig(new MemoryTree({ ...files, '.cohort-ci.yml': `specs: [${pattern}]\n` }));
    const [finding] = opened.kind === 'invalid' ? opened.diagnostics : [];
    expect(finding?.hint && textOf(finding.hint)).toBe(`did you mean '${meant}'?`);
  });
});
