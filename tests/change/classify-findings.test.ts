import { describe, expect, test } from 'vitest';
import { classifyFindings } from '../../src/change/classify-findings.ts';
import type { Code } from '../../src/findings/codes.ts';
import type { Diagnostic, DiagnosticPart } from '../../src/findings/diagnostic.ts';
import { barePath, msg, type Text } from '../../src/findings/text.ts';
import type { CheckResult } from '../../src/result.ts';
import { SourceFile } from '../../src/source/source-file.ts';

type Texts = Readonly<Record<string, string>>;

/** Each place at which a word marked by `<…>` stands is a finding; the marks are taken out. */
function result(texts: Texts, more: Partial<CheckResult> = {}): CheckResult {
  const sources = new Map<string, SourceFile>();
  const diagnostics: Diagnostic[] = [];
  for (const [path, marked] of Object.entries(texts)) {
    let text = '';
    for (const [, plain = '', word] of marked.matchAll(/([^<]*)(?:<([^>]*)>)?/g)) {
      text += plain;
      if (word === undefined) continue;
      diagnostics.push(finding('axis/unknown-level', path, text.length, word));
      text += word;
    }
    sources.set(path, new SourceFile(path, text));
  }
  return {
    version: '0',
    dialect: 'v1',
    dataRoot: 'data',
    patterns: [],
    cohorts: [],
    diagnostics,
    account: [],
    sources,
    ...more,
  };
}

function finding(code: Code, path: string, start: number, word: string): Diagnostic {
  return {
    code,
    severity: 'error',
    message: `no level '${word}'`,
    at: { kind: 'span', span: { path, start, end: start + word.length } },
  };
}

/** `+` introduced, `=` existing, `-` fixed, with the message. */
function classified(base: CheckResult | undefined, head: CheckResult): string[] {
  const marks = { introduced: '+', existing: '=', fixed: '-' };
  return classifyFindings(base, head).map(({ origin, diagnostic }) => marks[origin] + diagnostic.message);
}

const x = "no level 'x'";
const y = "no level 'y'";

const [k, r] = ['a.yaml', 'a.csv'] as const;

describe('a finding in both states is existing', () => {
  test.each<[what: string, base: Texts, head: Texts, expected: string[]]>([
    ['unchanged', { a: 'k: [<x>]\n' }, { a: 'k: [<x>]\n' }, [`=${x}`]],
    ['its line has moved', { a: 'k: [<x>]\n' }, { a: '# new\n\nk: [<x>]\n' }, [`=${x}`]],
    ['its line is indented', { a: 'k: [<x>]\n' }, { a: '    k:  [<x>]\r\n' }, [`=${x}`]],
    ['another word on its line', { [k]: 'k: [<x>]\n' }, { [k]: 'k: [b, <x>]\n' }, [`=${x}`]],
    ['on lines of its own', { [k]: 'a:\n  k: [b, <x>]\n' }, { [k]: 'a:\n  k:\n  - <x>\n' }, [`=${x}`]],
    ['twice', { [k]: 'k: [<x>]\n' }, { [k]: 'k:\n  - <x>\n  - <x>\n' }, [`=${x}`, `+${x}`]],
    ['under another key', { [k]: 'k: [<x>]\n' }, { [k]: 'k: []\nl: [<x>]\n' }, [`+${x}`, `-${x}`]],
    ['under a key of another', { [k]: 'a:\n k: <x>\n' }, { [k]: 'b:\n k: [<x>]\n' }, [`+${x}`, `-${x}`]],
    ['after another item', { [k]: '- a: [1, <x>]\n' }, { [k]: '- b: 1\n- a: [<x>]\n' }, [`=${x}`]],
    ['in a changed row', { [r]: 'i,a,<x>\n' }, { [r]: 'i,b,<x>\n' }, [`=${x}`]],
    ['in another row', { [r]: 'i,a,<x>\n' }, { [r]: 'i,a,x\nj,b,<x>\n' }, [`+${x}`, `-${x}`]],
    ['another word', { a: 'k: [<x>]\n' }, { a: 'k: [<y>]\n' }, [`+${y}`, `-${x}`]],
    ['one of two alike is gone', { a: '- <x>\n- <x>\n' }, { a: '- <x>\n' }, [`=${x}`, `-${x}`]],
    ['one of two alike is new', { a: '- <x>\n' }, { a: '- <x>\n- <x>\n' }, [`=${x}`, `+${x}`]],
    ['both, swapped', { a: '- <x>\n- <y>\n' }, { a: '- <y>\n- <x>\n' }, [`=${y}`, `=${x}`]],
    ['in another file', { a: '- <x>\n', b: '' }, { a: '- x\n', b: '- <x>\n' }, [`+${x}`, `-${x}`]],
    ['fixed', { a: '- <x>\n' }, { a: '- x\n' }, [`-${x}`]],
  ])('%s', (_what, base, head, expected) => {
    expect(classified(result(base), result(head))).toEqual(expected);
  });
});

describe('in a file that was moved', () => {
  const lines = 'one\ntwo\nthree\nfour\nfive\n';
  test.each<[what: string, base: Texts, head: Texts, expected: string[]]>([
    ['as it was', { 'old/a.yaml': `${lines}- <x>\n` }, { 'new/a.yaml': `${lines}- <x>\n` }, [`=${x}`]],
    [
      'and changed elsewhere',
      { 'old/a.yaml': `${lines}- <x>\n` },
      { 'new/b.yaml': `${lines}six\n- <x>\n- <y>\n` },
      [`=${x}`, `+${y}`],
    ],
    [
      'beyond recognition',
      { 'a.yaml': `${lines}- <x>\n` },
      { 'b.yaml': 'a\nb\nc\nd\n- <x>\n' },
      [`+${x}`, `-${x}`],
    ],
    [
      'to another kind',
      { 'a.yaml': `${lines}- <x>\n` },
      { 'a.csv': `${lines}six\n- <x>\n` },
      [`+${x}`, `-${x}`],
    ],
    [
      'beside another one, each with its own',
      { 'a.yaml': `${lines}1\n- <x>\n`, 'b.yaml': `${lines}2\n- <x>\n- <y>\n` },
      { 'c.yaml': `${lines}2\n- <x>\n- <y>\n`, 'd.yaml': `${lines}1\n3\n- <x>\n` },
      [`=${x}`, `=${y}`, `=${x}`],
    ],
    [
      'copied, with what it has',
      { 'a.yaml': `${lines}- <x>\n` },
      { 'a.yaml': `${lines}- <x>\n`, 'b.yaml': `${lines}- <x>\n` },
      [`=${x}`, `+${x}`],
    ],
  ])('%s', (_what, base, head, expected) => {
    expect(classified(result(base), result(head))).toEqual(expected);
  });
});

const missing = (path: string, message: Text): Diagnostic => ({
  code: 'catalog/missing-file',
  severity: 'error',
  message,
  at: { kind: 'missing', path },
});

test('a finding without a place in the text is known by its message', () => {
  const base = result({}, { diagnostics: [missing('a.csv', 'no a.csv'), missing('b.csv', 'no b.csv')] });
  const head = result({}, { diagnostics: [missing('b.csv', 'no b.csv'), missing('c.csv', 'no c.csv')] });
  expect(classified(base, head)).toEqual(['=no b.csv', '+no c.csv', '-no a.csv']);
});

test.each([
  ['data', 'lab', 'data/a.csv', 'lab/a.csv', ['=']],
  ['data', '', 'data/a.csv', 'a.csv', ['=']],
  ['', 'data', 'a.csv', 'data/a.csv', ['=']],
  ['data', 'lab', 'data/a.csv', 'lab/b.csv', ['+', '-']],
  ['data', 'lab', 'data/a.csv', 'labs/a.csv', ['+', '-']],
  ['data', 'data', 'data/a.csv', 'lab/a.csv', ['+', '-']],
])('a data root that moves from %j to %j: %s, %s', (from, to, before, after, marks) => {
  const at = (dataRoot: string, path: string) =>
    result({}, { dataRoot, diagnostics: [missing(path, msg`there is no ${barePath(path)}`)] });
  expect(classified(at(from, before), at(to, after)).map((line) => line[0])).toEqual(marks);
});

test.each(['clean', 'drifted', 'invalid', 'unchecked'] as const)(
  'a cohort that is renamed and %s',
  (state) => {
    const path = (id: string) => `${id}.yaml`;
    const cohort = (id: string) =>
      result(
        { [path(id)]: 'k: [<x>]\n' },
        {
          diagnostics: [],
          cohorts: [
            { id, specPath: path(id), state, diagnostics: [finding('axis/unknown-level', path(id), 4, 'x')] },
          ],
        },
      );
    const origins = (renamed: ReadonlyMap<string, string>) =>
      classifyFindings(cohort('old'), cohort('new'), renamed).map(({ origin }) => origin);
    const isKnown = state === 'clean' || state === 'drifted';
    expect(origins(new Map([['new', 'old']]))).toEqual(isKnown ? ['existing'] : ['introduced', 'fixed']);
    expect(origins(new Map())).toEqual(['introduced', 'fixed']);
  },
);

test.each<[before: Partial<Diagnostic>, after: Partial<Diagnostic>, mark: string]>([
  [{ message: "'x' and 2 more", unlisted: 2 }, { message: "'x' and 2 more", unlisted: 2 }, '='],
  [{ message: "'x' and 3 more", unlisted: 3 }, { message: "'x' and 2 more", unlisted: 2 }, '='],
  [{ message: "'x' and 2 more", unlisted: 2 }, { message: "'x' and 3 more", unlisted: 3 }, '+'],
  [{ message: "'x'" }, { message: "'x' and 1 more", unlisted: 1 }, '+'],
  [{ message: "'x' in row 2" }, { message: "'x' in row 3" }, '='],
  [{ message: "'x' has 2 more than 'y'" }, { message: "'x' has 3 more than 'y'" }, '+'],
  [{ message: "'x' has 3 more than 'y'" }, { message: "'x' has 2 more than 'y'" }, '='],
  [{ message: "9 rows of 'x'" }, { message: "10 rows of 'x'" }, '+'],
  [{ message: "two rows of 'x'" }, { message: "five rows of 'x'" }, '+'],
  [{ message: "five rows of 'x'" }, { message: "two rows of 'x'" }, '='],
  [{ message: "five rows of 'x'" }, { message: "8 rows of 'x'" }, '+'],
  // The same words, but another name is only counted.
  [named(["'x'", "'y'"]), named(["'x'", "'z'"]), '+'],
  [named(["'x'", "'y'"]), named(["'x'", "'y'"]), '='],
  [named(["'x'", "'y'"]), { message: named([]).message }, '='],
  [{ message: named([]).message }, named(["'x'", "'y'"]), '='],
  [
    { message: "'x'; 'y'", parts: [part('x', 0), part('y', 1)] },
    { message: "'x'; 'y'", parts: [part('x', 1), part('y', 1)] },
    '+',
  ],
])('a finding that stands for others, before and after: %j; %j', (before, after, mark) => {
  const [base, head] = [before, after].map((changes) =>
    result({ a: 'x' }, { diagnostics: [{ ...finding('catalog/comment-row', 'a', 0, 'x'), ...changes }] }),
  );
  expect(head && classified(base, head)).toEqual([`${mark}${after.message}`]);
});

test.each([
  ["'x'; 1 more has it", 1, "'x'", 0, '='],
  ["'x'; 3 more have it", 3, "'x'; 1 more has it", 1, '='],
  ["'x'; 1 more has it", 1, "'y'", 0, '+'],
  ["'x'", 0, "'x'; 1 more has it", 1, '+'],
  ["'a' lists 'x' and 'y'", 0, "'a' lists 'y'", 0, '='],
  ["'a' lists 'x', 'y' and 2 more", 2, "'a' lists 'y'", 0, '='],
  ["'a' lists 'x'", 0, "'a' lists 'x' and 'y'", 0, '+'],
  ["'x' is not 'y'", 0, "'y' is not 'x'", 0, '+'],
  ["3 rows of 'x'", 0, "2 rows of 'x'", 0, '='],
  ["2 rows of 'x'", 0, "3 rows of 'x'", 0, '+'],
  // Such a number is a name.
  ["'x' has the level 12, which is unknown", 0, "'x' has the level 7, which is unknown", 0, '+'],
  ["'x' has the level 2024-05-06, a date", 0, "'x' has the level 2023-01-02, a date", 0, '+'],
])('on a line that was edited: %s (%i) before, %s (%i) after', (was, counted, is, left, mark) => {
  const at = (text: string, message: string, unlisted: number) =>
    result(
      { [k]: text },
      { diagnostics: [{ ...finding('axis/repeated-level', k, 4, 'x'), message, unlisted }] },
    );
  const found = classified(at('k: [x, 1]\n', was, counted), at('k: [x]\n', is, left));
  expect(found[0]).toBe(`${mark}${is}`);
});

function named(names: readonly string[]) {
  return { message: "'x' and more", names };
}

describe('names that a message lists or counts', () => {
  const code = 'axis/unknown-level';
  const list = (names: string, axis = 'k') => {
    const all = names.split('').map((name) => `'${name}'`);
    const shown =
      all.length > 2 ? `${all.slice(0, 2).join(', ')} and ${all.length - 2} more` : all.join(' and ');
    return {
      ...finding(code, `${axis}.yaml`, axis.length + 3, 'x'),
      ...{ message: `axis '${axis}' has ${all.length} levels: ${shown}`, names: all },
      unlisted: Math.max(0, all.length - 2),
    };
  };
  const single = (name: string) => ({ ...list(name), message: `axis 'k' has the level '${name}'` });
  const at = (text: string, ...diagnostics: Diagnostic[]) =>
    result({ 'k.yaml': text, 'l.yaml': text }, { diagnostics });
  const origins = (before: Diagnostic[], after: Diagnostic[]) =>
    classifyFindings(at('k: [x]\n', ...before), at('k: [x, 1]\n', ...after)).map(({ origin }) => origin);

  test.each<[what: string, before: Diagnostic[], after: Diagnostic[], origins: string[]]>([
    ['the same', [list('abcd')], [list('abcd')], ['existing']],
    ['in another order', [list('abcd')], [list('dcba')], ['existing']],
    ['one less', [list('abcd')], [list('bcd')], ['existing']],
    ['some that were only counted', [list('abcd')], [list('cd')], ['existing']],
    ['one is left', [list('abcd')], [list('d')], ['existing']],
    ['two are left, each by itself', [list('abcd')], [single('c'), single('d')], ['existing', 'existing']],
    [
      'one is left, twice',
      [list('abcd')],
      [single('d'), { ...single('d'), severity: 'warning' }],
      ['existing'],
    ],
    ['one more', [list('abc')], [list('abcd')], ['introduced']],
    ['one more, by itself', [list('abc')], [list('ab'), single('d')], ['existing', 'introduced']],
    ['another in place of one that was counted', [list('abcd')], [list('abce')], ['introduced']],
    ['another in place of one, and one less', [list('abcd')], [list('abe')], ['introduced']],
    ['of another axis', [list('abcd')], [list('bcd', 'l')], ['introduced', 'fixed']],
    [
      'about another axis at the same place',
      [list('abcd')],
      [{ ...list('bcd'), message: "axis 'z' has 3 levels: 'b', 'c' and 1 more" }],
      ['introduced', 'fixed'],
    ],
    [
      'with another code',
      [list('abcd')],
      [{ ...list('bcd'), code: 'axis/repeated-level' }],
      ['introduced', 'fixed'],
    ],
    [
      'as an error instead of a warning',
      [{ ...list('abcd'), severity: 'warning' }],
      [list('bcd')],
      ['introduced'],
    ],
    [
      'from several messages into one',
      [single('c'), single('d')],
      [list('cd')],
      ['introduced', 'fixed', 'fixed'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(origins(before, after)).toEqual(expected);
  });

  test('in a list without keys, the place may be another row', () => {
    const row = (names: string, start: number) => ({
      ...list(names),
      at: { kind: 'span' as const, span: { path: 'k.txt', start, end: start + 1 } },
    });
    const files = (text: string, ...diagnostics: Diagnostic[]) => result({ 'k.txt': text }, { diagnostics });
    const before = files('a\nb\nc\nd\n', row('abcd', 0));
    const marks = (head: CheckResult) => classifyFindings(before, head).map(({ origin }) => origin);
    expect(marks(files('b\nc\nd\n', row('bcd', 0)))).toEqual(['existing']);
    expect(marks(files('e\nc\nd\n', row('ecd', 0)))).toEqual(['introduced', 'fixed']);
  });

  test('of the clauses of one finding, each has its own', () => {
    const clauses = (...names: readonly (readonly string[])[]) => ({
      ...finding('quality/one-effect', 'k.yaml', 4, 'x'),
      message: "'x' and more; 'y' and more",
      parts: names.map((all, index) => ({
        ...{ code: index === 0 ? ('quality/one-effect' as const) : ('quality/nested-axis' as const) },
        ...{ message: "'x' and more", names: all },
      })),
    });
    const was = clauses(['a', 'b'], ['c']);
    expect(origins([was], [clauses(['b'], ['c'])])).toEqual(['existing']);
    expect(origins([was], [clauses(['a'], ['b'])])).toEqual(['introduced']);
  });
});

function part(name: string, unlisted: number): DiagnosticPart {
  return { code: 'quality/one-effect', message: `'${name}'`, unlisted };
}

test('what several cohorts have is one finding; drift is none', () => {
  const shared = finding('axis/unknown-level', 'a', 0, 'x');
  const drift: Diagnostic = { ...shared, code: 'drift/manifest' };
  const cohort = (id: string) => ({
    id,
    specPath: id,
    state: 'invalid' as const,
    diagnostics: [shared, drift],
  });
  const head = result({ a: 'x' }, { cohorts: [cohort('one'), cohort('two')] });
  expect(classifyFindings(undefined, head)).toEqual([
    { origin: 'introduced', diagnostic: shared, cohorts: ['one', 'two'] },
  ]);
});

test('thirty thousand findings are matched in no time', () => {
  const text = Array.from({ length: 30_000 }, (_, index) => `- <x${index % 10}>\n`).join('');
  const base = result({ a: text });
  const head = result({ a: `- new\n${text}` });
  expect(classifyFindings(base, head).every(({ origin }) => origin === 'existing')).toBe(true);
});
