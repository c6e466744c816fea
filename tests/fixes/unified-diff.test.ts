import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/fixes/unified-diff.ts';

const LINES = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`);

function changed(...at: readonly number[]): string {
  return LINES.map((line, index) => (at.includes(index + 1) ? line.toUpperCase() : line)).join('');
}

/** The header of each hunk, and how many lines of each kind it has. */
function hunks(before: string, after: string): string[] {
  const [, ...found] = unifiedDiff({ path: 'a', before, after }).split(/^(?=@@)/m);
  return found.map((hunk) => {
    const [header = '', ...lines] = hunk.trimEnd().split('\n');
    const count = (sign: string): number => lines.filter((line) => line.startsWith(sign)).length;
    return `${header} ${count(' ')} ${count('-')} ${count('+')}`;
  });
}

describe('a patch', () => {
  test('of nothing is empty', () => {
    expect(unifiedDiff({ path: 'a', before: 'x\n', after: 'x\n' })).toBe('');
  });

  test('shows the lines and three around them', () => {
    expect(unifiedDiff({ path: 'data/a b.txt', before: changed(), after: changed(10) })).toBe(
      [
        '--- "a/data/a b.txt"\n+++ "b/data/a b.txt"\n@@ -7,7 +7,7 @@\n',
        ' line 7\n line 8\n line 9\n-line 10\n+LINE 10\n line 11\n line 12\n line 13\n',
      ].join(''),
    );
  });

  test('quotes paths as git does', () => {
    const [from] = unifiedDiff({ path: 'é\x01"\\.txt', before: 'x\n', after: 'y\n' }).split('\n');
    expect(from).toBe('--- "a/\\303\\251\\001\\042\\134.txt"');
  });

  test.each<[string, readonly number[], readonly string[]]>([
    ['at the beginning', [1], ['@@ -1,4 +1,4 @@ 3 1 1']],
    ['at the end', [20], ['@@ -17,4 +17,4 @@ 3 1 1']],
    ['of neighbours', [5, 6], ['@@ -2,8 +2,8 @@ 6 2 2']],
    ['six lines apart, whose lines around them meet', [5, 12], ['@@ -2,14 +2,14 @@ 12 2 2']],
    ['seven lines apart', [5, 13], ['@@ -2,7 +2,7 @@ 6 1 1', '@@ -10,7 +10,7 @@ 6 1 1']],
  ])('of changes %s', (_, at, expected) => {
    expect(hunks(changed(), changed(...at))).toEqual(expected);
  });

  test.each<[string, string, string, readonly string[]]>([
    ['lines that came', changed(), `new\n${changed()}`, ['@@ -1,3 +1,4 @@ 3 0 1']],
    ['lines that went', changed(), LINES.slice(2).join(''), ['@@ -1,5 +1,3 @@ 3 2 0']],
    ['one that is doubled', 'a\na\n', 'a\na\na\n', ['@@ -1,2 +1,3 @@ 2 0 1']],
    ['a new file', '', 'a\nb\n', ['@@ -0,0 +1,2 @@ 0 0 2']],
    ['a file that is emptied', 'a\nb\n', '', ['@@ -1,2 +0,0 @@ 0 2 0']],
  ])('of %s', (_, before, after, expected) => {
    expect(hunks(before, after)).toEqual(expected);
  });

  test('says where the last line has no end', () => {
    expect(unifiedDiff({ path: 'a', before: 'x', after: 'x\n' })).toBe(
      '--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+x\n',
    );
  });
});
