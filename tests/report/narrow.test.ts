import { describe, expect, test } from 'vitest';
import { tableLines } from '../../src/report/terminal/table.ts';
import { shownWidth, wrapLine, wrapText } from '../../src/report/terminal/wrap.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { copyProject, project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';
import { mixedResult } from './results.ts';

describe('a line that is too long', () => {
  test.each([
    ['one two three', 20, ['one two three']],
    ['one two three', 8, ['one two', '    three']],
    ['  one two three', 9, ['  one two', '    three']],
    ['one  two', 20, ['one  two']],
    ['one  two', 6, ['one', '    two']],
    ['a-word-that-is-too-long for it', 10, ['a-word-that-is-too-long', '    for it']],
    [
      "see 'data/cohorts/link/spec/a.csv' for it",
      18,
      ["see 'data/cohorts/", '    link/spec/', "    a.csv' for it"],
    ],
    ['see data/a for it', 11, ['see data/a', '    for it']],
    ['/a-part-that-is-too-long/b', 12, ['/', '    a-part-that-is-too-long/', '    b']],
    [
      '\x1b]8;;file:///a/b/c\x1b\\data/cohorts/b\x1b]8;;\x1b\\ two',
      12,
      ['\x1b]8;;file:///a/b/c\x1b\\data/', '    cohorts/', '    b\x1b]8;;\x1b\\ two'],
    ],
    ['组合 组合 组合', 9, ['组合 组合', '    组合']],
    ['\x1b[31mone two\x1b[39m three', 8, ['\x1b[31mone two\x1b[39m', '    three']],
    ['\x1b]8;;file:///a/b\x1b\\one\x1b]8;;\x1b\\ two', 7, ['\x1b]8;;file:///a/b\x1b\\one\x1b]8;;\x1b\\ two']],
  ])('%j in %i columns', (line, columns, lines) => {
    expect(wrapLine(line, columns, 4)).toEqual(lines);
  });

  test('of several lines each is wrapped by its own indentation', () => {
    expect(wrapText('a b c\n  d e f\n', 5)).toBe('a b c\n  d e\n      f\n');
  });
});

describe('a table', () => {
  const COLUMNS = [
    { head: 'name', least: 5 },
    { head: 'count', right: true, leaves: 2 },
    { head: 'other', right: true, leaves: 1 },
    { head: 'words' },
  ] as const;
  const ROWS = [
    ['first', '1', '22', 'a few words that say what is wrong with it'],
    ['组合-2', '300', '4', ''],
  ];
  const at = (width: number | undefined): string =>
    tableLines(COLUMNS, ROWS, { width, indent: 1, more: '…' }).flat().join('\n');

  test('of any length', () => {
    expect(at(undefined)).toBe(`\
 name    count  other  words
 first       1     22  a few words that say what is wrong with it
 组合-2    300      4`);
  });

  test('wraps its words beside the rest', () => {
    expect(at(50)).toBe(`\
 name    count  other  words
 first       1     22  a few words that say what
                       is wrong with it
 组合-2    300      4`);
  });

  test('puts them below, then drops columns in their order, then cuts', () => {
    expect(at(30)).toBe(`\
 name    count  other
 first       1     22
     a few words that say what
     is wrong with it
 组合-2    300      4`);
    expect(at(16)).toBe(`\
 name    count
 first       1
     a few words
     that say
     what is
     wrong with
     it
 组合-2    300`);
    expect(at(6).split('\n').slice(0, 2)).toEqual([' name', ' first']);
    expect(at(6)).toContain('\n 组合…');
  });
});

/** Words of a text, whatever the lines that they stand on. */
function wordsOf(text: string): readonly string[] {
  // A command is copied in one piece.
  return text
    .replace(/`cohort-ci [^`]*`|cohort-ci (?!\d)[^`\n]*$/gm, (command) => command.replaceAll(' ', '_'))
    .split(/\s+/)
    .filter((word) => word !== '');
}

test.each([40, 60, 80, 200])(
  'a report for %i columns has no longer line that could be broken, and loses no sentence',
  (width) => {
    const narrow = renderTerminal(mixedResult(), { width, wraps: true });
    for (const line of narrow.split('\n'))
      if (shownWidth(line) > width)
        expect(wordsOf(line.replace(/^ *(?:hint:|see:|also:)?/, ''))).toHaveLength(1);
    const whole = renderTerminal(mixedResult(), { width });
    // Paths are broken after slashes.
    const kept = new Set([...wordsOf(narrow), ...wordsOf(narrow.replace(/\/\n */g, '/'))]);
    // Columns of numbers may have left.
    const lost = wordsOf(whole).filter(
      (word) => !kept.has(word) && !/^(?:\d+|-|drafts|essays|rows|evaluations)$/.test(word),
    );
    expect(lost).toEqual([]);
  },
);

describe.each([40, 60, 80, 200])('at a terminal of %i columns', (columns) => {
  test.each([
    ['check'],
    ['check', 'novelty-sweep'],
    ['status'],
    ['show', 'judge-panel'],
    ['show', 'baseline-2x2'],
    ['explain', 'axis/unknown-level'],
  ])('%s %s', async (...words) => {
    const root = scratch();
    copyProject(project('demo'), root);
    const { stdout } = await command(
      [...words.filter(Boolean), ...(words[0] === 'explain' ? [] : ['--root', root])],
      {
        isTerminal: true,
        columns,
      },
    );
    expect(stdout).not.toBe('');
    for (const line of stdout.split('\n')) {
      const text = line
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what a style is made of
        .replaceAll(/\x1b\[[\d;]*m/g, '')
        .trim()
        .replace(/^(?:hint:|see:|also:) /, '');
      // Examples of specs are shown as they are.
      const isCode = words[0] === 'explain' && /^ {4}/.test(line);
      if (shownWidth(line) > columns && !isCode) expect(wordsOf(text).length).toBe(1);
    }
  });
});

describe('links', () => {
  const LINKING = { TERM_PROGRAM: 'WezTerm' };
  async function checked(env: Readonly<Record<string, string>>, isTerminal: boolean, ...words: string[]) {
    const root = scratch();
    copyProject(project('demo'), root);
    const { stdout } = await command(['check', '--root', root, ...words], { env, isTerminal });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a link is made of
    const links = [...stdout.matchAll(/\x1b\]8;;([^\x1b]*)\x1b\\/g)].map(([, address = '']) => address);
    return { root, links };
  }

  test('lead to the files, where the terminal shows them', async () => {
    const { root, links } = await checked(LINKING, true);
    expect(links).toContain(`file://${root}/data/cohorts/judge-panel/spec/config.yaml`);
    // Each is closed.
    expect(links.filter((address) => address === '')).toHaveLength(links.length / 2);
  });

  test('lead to them from each place of --format concise, too', async () => {
    const { root, links } = await checked(LINKING, true, '--format', 'concise');
    const spec = `file://${root}/data/cohorts/judge-panel/spec/config.yaml`;
    expect(links.filter((address) => address === spec).length).toBeGreaterThan(0);
    expect(links.filter((address) => address === '')).toHaveLength(links.length / 2);
    expect((await checked(LINKING, false, '--format', 'concise')).links).toEqual([]);
  });

  test.each([
    ['a pipe', LINKING, false, []],
    ['a terminal that nobody knows', { TERM: 'xterm-256color' }, true, []],
    ['no colors', LINKING, true, ['--color', 'never']],
    ['NO_COLOR', { ...LINKING, NO_COLOR: '1' }, true, []],
    ['a CI service', { ...LINKING, CI: 'true' }, true, []],
    ['a version that shows none', { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2' }, true, []],
    ['a version that crashes', { VTE_VERSION: '5000' }, true, []],
    ['FORCE_HYPERLINK=0', { ...LINKING, FORCE_HYPERLINK: '0' }, true, []],
  ])('not for %s', async (_what, env, isTerminal, words) => {
    expect((await checked(env, isTerminal, ...words)).links).toEqual([]);
  });

  test.each([
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.101.0' }],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' }],
    [{ VTE_VERSION: '7600' }],
    [{ WT_SESSION: '1' }],
    [{ TERM: 'xterm-kitty' }],
    [{ FORCE_HYPERLINK: '1', NO_COLOR: '1' }],
  ])('for %j', async (env) => {
    expect((await checked(env, true)).links).not.toEqual([]);
  });
});
