import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../src/result.ts';
import { compileTraps } from './find-traps.ts';

interface Row {
  readonly name: string;
  readonly dialect?: Dialect;
  /** The spec's axes and rules; `output` is added. */
  readonly wrong: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly catalogs?: Readonly<Record<string, readonly string[]>>;
  readonly found: readonly string[];
  /** A near miss; its files are those of the trap, but for these. */
  readonly right: string;
  readonly rightFiles?: Readonly<Record<string, string>>;
}

const OUTPUT = 'output: {field_order: []}\n';
const TWO = 'axes:\n  a: [x, y]\n  b: [k, l]\n';

const ROWS: readonly Row[] = [
  {
    name: 'a word that is a boolean',
    wrong: 'axes:\n  language: [en, no]\n',
    found: ['2:18 yaml/retyped-value unquoted no is read as the boolean False'],
    right: "axes:\n  language: [en, 'no', y, n]\n",
  },
  {
    name: 'numbers in another spelling',
    wrong: 'axes:\n  a: [010, 1:30, 1_000, .5, 1.10]\n',
    found: [
      '2:7 yaml/retyped-value unquoted 010 is read as the number 8',
      '2:12 yaml/retyped-value unquoted 1:30 is read as the number 90',
      '2:18 yaml/retyped-value unquoted 1_000 is read as the number 1000',
      '2:25 yaml/retyped-value unquoted .5 is read as the number 0.5',
      '2:29 yaml/retyped-value unquoted 1.10 is read as the number 1.1',
    ],
    right: "axes:\n  a: [8, 90, 1000, 0.5, 1.1, 1.0, '010', 1e3]\n",
  },
  {
    name: 'a date',
    wrong: 'axes:\n  day: [2025-02-14]\n',
    found: ['2:9 yaml/retyped-value unquoted 2025-02-14 is read as the date 2025-02-14, not as text'],
    right: "axes:\n  day: ['2025-02-14', 2025-02]\n",
  },
  {
    name: 'a boolean where an id is wanted; elsewhere it is what it says',
    wrong: 'axes:\n  draft_template: [true]\n',
    found: ['2:20 yaml/retyped-value unquoted true is read as the boolean True'],
    right: 'axes:\n  flag: [true, False, null]\n',
  },
  {
    name: 'an empty item',
    wrong: 'axes:\n  a:\n    - x\n    -\n',
    found: ['4:6 yaml/retyped-value an empty value is read as null, no value at all'],
    right: 'axes:\n  a:\n    - x\n    - ""\n',
  },
  {
    name: 'an axis whose name is a boolean',
    wrong: 'axes:\n  on: [x]\n',
    found: ['2:3 yaml/retyped-value the name of this axis is read as the boolean True: no rule can name it'],
    right: "axes:\n  'on': [x]\n",
  },
  {
    name: 'one value many times in one list',
    wrong: `${TWO.replace('[x, y]', '[1, 8]')}rules:\n  pairs:\n    p: {left: a, right: b, allowed: [[010, k], [010, l], [1, k]]}\n`,
    found: [
      '6:39 yaml/retyped-value unquoted 010 is read as the number 8',
      '6:49 yaml/retyped-value unquoted 010 is read as the number 8',
    ],
    right: `${TWO.replace('[x, y]', '[1, 8]')}rules:\n  pairs:\n    p: {left: a, right: b, allowed: [[8, k], [8, l], [1, k]]}\n`,
  },
  {
    name: 'many values of one list',
    wrong: 'axes:\n  a: [01, 02, 03, 04, 05, 06, 07]\n',
    found: [
      '2:7 yaml/retyped-value unquoted 01 is read as the number 1',
      '2:11 yaml/retyped-value unquoted 02 is read as the number 2',
      '2:15 yaml/retyped-value unquoted 03 is read as the number 3',
      '2:19 yaml/retyped-value unquoted 04 is read as the number 4',
      '2:23 yaml/retyped-value unquoted 05 is read as the number 5',
      '2:27 yaml/retyped-value unquoted 06 is read as the number 6',
      '2:31 yaml/retyped-value unquoted 07 is read as the number 7',
    ],
    right: 'axes:\n  draft_replicate: [01, 02, 03, 04, 05, 06, 07]\n',
  },
  {
    name: '@file: inside a list',
    wrong: "axes:\n  a: ['@file:items/a.txt']\n",
    files: { 'items/a.txt': 'x\ny\n' },
    found: [
      "2:7 include/marker-in-list '@file:items/a.txt' inside a list is read as a plain value: the file is not included",
    ],
    right: "axes:\n  a: '@file:items/a.txt'\n",
  },
  {
    name: 'comments in a .txt include',
    wrong: "axes:\n  a: '@file:items/a.txt'\n",
    files: { 'items/a.txt': '# the two that worked\nx\n# y\n' },
    found: [
      "spec/items/a.txt:1:1 include/comment-line a .txt include has no comments: '# the two that worked' is a value (1 more line of the file starts with #)",
    ],
    right: "axes:\n  a: '@file:items/a.txt'\n",
    rightFiles: { 'items/a.txt': 'x\nc#\n' },
  },
  {
    name: 'a CSV without a header, by the catalog',
    wrong: "axes:\n  a: '@file:items/a.csv'\n",
    files: { 'items/a.csv': 'x\ny\n' },
    catalogs: { a: ['x', 'y'] },
    found: [
      "spec/items/a.csv:1:1 csv/header-is-level the header 'x' is itself a known value of 'a': the first line of a CSV is never a value, so it is lost",
    ],
    right: "axes:\n  a: '@file:items/a.csv'\n",
    rightFiles: { 'items/a.csv': 'level\nx\ny\n' },
  },
  {
    name: 'a CSV without a header, by another list of the axis',
    wrong: "axes:\n  a: [x, y]\nrules:\n  subsets:\n    a: '@file:items/a.csv'\n",
    files: { 'items/a.csv': 'x\ny\n' },
    found: [
      "spec/items/a.csv:1:1 csv/header-is-level the header 'x' is itself a known value of 'a': the first line of a CSV is never a value, so it is lost",
    ],
    right: "axes:\n  a: [x, y]\nrules:\n  subsets:\n    a: '@file:items/a.csv'\n",
    rightFiles: { 'items/a.csv': 'a\nx\ny\n' },
  },
  {
    name: 'the items of a tuple without a header',
    wrong: `${TWO}rules:\n  tuples:\n    t: {axes: [a, b], items: '@file:items/t.csv'}\n`,
    files: { 'items/t.csv': 'x,k\ny,l\nx,l\ny,k\n' },
    found: [
      "spec/items/t.csv:1:1 csv/header-is-level the header 'x', 'k' is made of known values of 'a' and 'b': the first line of a CSV is never a row, so it is lost",
    ],
    right: `${TWO}rules:\n  tuples:\n    t: {axes: [a, b], items: '@file:items/t.csv'}\n`,
    rightFiles: { 'items/t.csv': 'a,b\nx,k\ny,l\n' },
  },
  {
    name: 'an axis with a stray column',
    wrong: "axes:\n  a: '@file:items/a.csv'\n",
    files: { 'items/a.csv': 'note,a\nfirst,x\nsecond,y\n' },
    found: [
      "spec/items/a.csv:1:1 csv/stray-column the CSV of axis 'a' has 2 columns, so each of its levels is a tuple such as ('first', 'x')",
    ],
    right: "axes:\n  a: '@file:items/a.csv'\n",
    rightFiles: { 'items/a.csv': 'a\nx\ny\n' },
  },
  {
    name: 'tuple levels that a rule names are meant',
    wrong: "axes:\n  a: '@file:items/a.csv'\n  b: [k]\n",
    files: { 'items/a.csv': 'a,note\nx,first\n' },
    found: [
      "spec/items/a.csv:1:3 csv/stray-column the CSV of axis 'a' has 2 columns, so each of its levels is a tuple such as ('x', 'first')",
    ],
    right:
      "axes:\n  a: '@file:items/a.csv'\n  b: [k]\nrules:\n  pairs:\n    p: {left: a, right: b, allowed: [[[x, first], k]]}\n",
  },
  {
    name: 'columns in another order than the axes',
    dialect: 'v2',
    wrong: "axes: {}\nrules:\n  tuples:\n    t: {axes: [a, b], items: '@file:items/t.csv'}\n",
    files: { 'items/t.csv': 'b,a\nk,x\nl,y\n' },
    found: [
      "spec/items/t.csv:1:1 csv/reordered-columns column 1 is named 'b', but tuple 't' takes it for axis 'a': columns are matched by position, not by name",
    ],
    right: "axes: {}\nrules:\n  tuples:\n    t: {axes: [b, a], items: '@file:items/t.csv'}\n",
  },
  {
    name: 'columns named unlike the sides of a pair',
    wrong: `${TWO}rules:\n  pairs:\n    p: {left: a, right: b, allowed: '@file:items/p.csv'}\n`,
    files: { 'items/p.csv': 'a,other\nx,k\ny,l\n' },
    found: [
      "spec/items/p.csv:1:3 csv/renamed-columns column 2 is named 'other'; pair 'p' takes it for axis 'b'",
    ],
    right: `${TWO}rules:\n  pairs:\n    p: {left: a, right: b, allowed: '@file:items/p.csv'}\n`,
    rightFiles: { 'items/p.csv': '\ufeffa,b\nx,k\ny,l\n' },
  },
  {
    name: 'columns named like another side of the pair; its sides may be named by their place',
    wrong: `${TWO}rules:\n  pairs:\n    p: {left: a, right: b, allowed: '@file:items/p.csv'}\n`,
    files: { 'items/p.csv': 'right,left\nx,k\ny,l\n' },
    found: [
      "spec/items/p.csv:1:1 csv/reordered-columns column 1 is named 'right', but pair 'p' takes it for axis 'a': columns are matched by position, not by name",
    ],
    right: `${TWO}rules:\n  pairs:\n    p: {left: a, right: b, allowed: '@file:items/p.csv'}\n`,
    rightFiles: { 'items/p.csv': 'left,right\nx,k\ny,l\n' },
  },
  {
    name: 'columns named unlike the axes of a tuple; capitals and separators do not count',
    dialect: 'v2',
    wrong: "axes: {}\nrules:\n  tuples:\n    t: {axes: [draft_llm, essay_llm], items: '@file:items/t.csv'}\n",
    files: { 'items/t.csv': 'draft model,essay model\nx,k\n' },
    found: [
      "spec/items/t.csv:1:1 csv/renamed-columns column 1 is named 'draft model'; tuple 't' takes it for axis 'draft_llm'",
    ],
    right: "axes: {}\nrules:\n  tuples:\n    t: {axes: [draft_llm, essay_llm], items: '@file:items/t.csv'}\n",
    rightFiles: { 'items/t.csv': 'Draft LLM,essay-llm\nx,k\n' },
  },
  {
    name: 'levels that a tie drops',
    wrong: 'axes:\n  a: [x, y, z]\n  b: [y, w]\nrules:\n  ties:\n    t: [a, b]\n',
    found: [
      "2:7 rule/lost-levels tie 't' drops 'x' and 'z' of axis 'a', which 'b' does not have",
      "3:10 rule/lost-levels tie 't' drops 'w' of axis 'b', which 'a' does not have",
    ],
    right:
      'axes:\n  a: [x, y, z]\n  b: [y, w]\nrules:\n  subsets:\n    a: [y]\n    b: [y]\n  ties:\n    t: [a, b]\n',
  },
  {
    name: 'levels that a tie of three drops',
    wrong: 'axes:\n  a: [x, y]\n  b: [y]\n  c: [y]\nrules:\n  ties:\n    a: [a, b, c]\n',
    found: ["2:7 rule/lost-levels tie 'a' drops 'x' of axis 'a', which not all of 'b' and 'c' have"],
    right: 'axes:\n  a: [y]\n  b: [y]\n  c: [y]\nrules:\n  ties:\n    a: [a, b, c, a]\n',
  },
  {
    name: 'levels that a pair never names',
    wrong: `${TWO}rules:\n  pairs:\n    p: {left: a, right: b, allowed: [[x, k], [x, l]]}\n`,
    found: ["2:10 rule/lost-levels pair 'p' drops 'y' of axis 'a', which is in no entry of allowed"],
    right: `${TWO}rules:\n  pairs:\n    p: {left: a, right: b, allowed: [[x, k], [y, l]]}\n`,
  },
  {
    name: 'levels that a tuple never names (v1)',
    wrong: `${TWO}  c: [u]\nrules:\n  tuples:\n    t: {axes: [a, b, c], items: [[x, k, u]]}\n`,
    found: [
      "2:10 rule/lost-levels tuple 't' drops 'y' of axis 'a', which is in none of its items",
      "3:10 rule/lost-levels tuple 't' drops 'l' of axis 'b', which is in none of its items",
    ],
    right: `${TWO}  c: [u]\nrules:\n  tuples:\n    t: {axes: [a, b, c], items: [[x, k, u], [y, l, u]]}\n`,
  },
  {
    name: 'a pair named like another axis',
    wrong: `${TWO}  c: [u, v, w]\nrules:\n  pairs:\n    c: {left: a, right: b, allowed: [[x, k], [y, l]]}\n`,
    found: [
      "7:5 rule/name-taken pair 'c' has the name of another axis: the levels of that axis are lost, and the 2 entries of the pair count twice, 2 × 2 = 4 combinations",
    ],
    right: `${TWO}  c: [u, v, w]\nrules:\n  pairs:\n    d: {left: a, right: b, allowed: [[x, k], [y, l]]}\n`,
  },
  {
    name: 'a pair over a tied axis',
    wrong:
      'axes:\n  a: [x]\n  b: [x]\n  c: [u]\nrules:\n  ties:\n    a: [a, b]\n  pairs:\n    p: {left: b, right: c, allowed: [[x, u]]}\n',
    found: [
      "9:15 rule/over-tied-axis pair 'p' takes 'b', which is tied with 'a': the rows lose the column 'a'",
    ],
    right:
      'axes:\n  a: [x]\n  b: [x]\n  c: [u]\nrules:\n  ties:\n    a: [a, b]\n  pairs:\n    p: {left: a, right: c, allowed: [[x, u]]}\n',
  },
  {
    name: 'a pair over a pair',
    wrong: `${TWO.replace(/, [yl]/g, '')}  c: [u]\nrules:\n  pairs:\n    in: {left: a, right: b, allowed: [[x, k]]}\n    out: {left: in, right: c, allowed: [[[x, k], u]]}\n`,
    found: [
      "8:17 rule/over-rule pair 'out' uses the pair 'in', which is then not expanded: its values stay tuples in one column, and 'a' and 'b' get no values from it",
    ],
    right: `${TWO.replace(/, [yl]/g, '')}  c: [u]\nrules:\n  tuples:\n    in: {axes: [a, b], items: [[x, k]]}\n  pairs:\n    out: {left: in, right: c, allowed: [[[x, k], u]]}\n`,
  },
  {
    name: 'a tie onto another axis',
    wrong: 'axes:\n  a: [x]\n  b: [x]\n  c: [u, v]\nrules:\n  ties:\n    c: [a, b]\n',
    found: [
      "7:5 tie/replaces-axis tie 'c' replaces the axis of that name, which it does not tie: 2 levels of it are lost",
    ],
    right: 'axes:\n  a: [x]\n  b: [x]\n  c: [x]\nrules:\n  ties:\n    c: [a, b, c]\n',
  },
  {
    name: 'a tie onto another axis with the same level',
    wrong: 'axes:\n  a: [x]\n  b: [x]\n  c: [x]\nrules:\n  ties:\n    c: [a, b]\n',
    found: [
      "7:5 tie/replaces-axis tie 'c' replaces the axis of that name, which it does not tie: none of its levels is lost, since the tied axes have them, too",
    ],
    right: 'axes:\n  a: [x]\n  b: [x]\n  c: [x]\nrules:\n  ties:\n    c: [a, b, c]\n',
  },
  {
    name: 'an axis twice in one tuple',
    wrong: 'axes:\n  a: [x, y]\nrules:\n  tuples:\n    t: {axes: [a, a], items: [[x, y], [y, x]]}\n',
    found: [
      "5:19 tuple/repeated-axis tuple 't' names axis 'a' twice: each row takes the last of its values, and the others are lost",
    ],
    right: `${TWO}rules:\n  tuples:\n    t: {axes: [a, b], items: [[x, k], [y, l]]}\n`,
  },
  {
    name: 'no rows',
    wrong: 'axes:\n  a: [x]\n  b: []\n',
    found: ["3:3 design/no-rows the spec makes no rows: axis 'b' has no level"],
    right: 'axes: {}\n',
  },
];

describe('traps of a spec', () => {
  test.each(ROWS)(
    '$name',
    ({ dialect = 'v1', wrong, right, files = {}, rightFiles = {}, catalogs, found }) => {
      expect(compileTraps(wrong + OUTPUT, dialect, files, catalogs)).toEqual(found);
      expect(compileTraps(right + OUTPUT, dialect, { ...files, ...rightFiles }, catalogs)).toEqual([]);
    },
  );
});

describe('field_order', () => {
  const spec = (order: string): string =>
    `axes: {a: [x], b: [k]}\nrules:\n  pairs:\n    p: {left: a, right: b, allowed: [[x, k]]}\nreplicates: {a: 2}\noutput: {field_order: ${order}}\n`;

  test('names no column', () => {
    expect(compileTraps(spec('[aa, p, b]'), 'v1')).toEqual([
      "6:24 output/unused-field output.field_order names 'aa', which is not a column of the rows",
      "6:28 output/unused-field output.field_order names 'p', but a pair is not a column: its axes are",
    ]);
    expect(compileTraps(spec('[b, a_replicate, a]'), 'v1')).toEqual([]);
  });

  test('cannot be judged without rows', () => {
    const empty = 'axes: {a: []}\nreplicates: {a: 2}\noutput: {field_order: [a_replicate]}\n';
    expect(compileTraps(empty, 'v1')).toEqual([
      "1:8 design/no-rows the spec makes no rows: axis 'a' has no level",
    ]);
  });
});

test('what is refused is not warned of as well', () => {
  expect(
    compileTraps(`axes:\n  a: [no, '@file:a.txt']\n${OUTPUT}`, 'v1', {}, { a: ['yes'] }).map(
      (line) => line.split(' ')[1],
    ),
  ).toEqual(['axis/unknown-level', 'axis/unknown-level']);
});

test.each([
  [20, ''],
  [21, ' (and 1 more value of this list is no text)'],
  [23, ' (and 3 more values of this list are no text)'],
])('of %d numbers in another spelling twenty are listed', (count, rest) => {
  const values = Array.from({ length: count }, (_, index) => `1_${100 + index}`);
  const found = compileTraps(`axes:\n  a: [${values.join(', ')}]\n${OUTPUT}`, 'v1');
  expect(found).toHaveLength(20);
  expect(found[18]).toMatch(/unquoted 1_118 is read as the number 1118$/);
  expect(found[19]).toContain(`unquoted 1_119 is read as the number 1119${rest}`);
  expect(found[19]?.endsWith(rest === '' ? '1119' : rest)).toBe(true);
});
