import { expect, test } from 'vitest';
import type { Change, ClassifiedFinding } from '../../src/change/change.ts';
import {
  introducedSuggestions,
  settledSuggestion,
  suggestionId,
  suggestionsIntro,
  suggestionsOf,
} from '../../src/report/suggestions.ts';
import { SourceFile } from '../../src/source/source-file.ts';

const TEXT = 'one\ntwo\nthree\nfour\nfive\n';
const LONG = Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join('');

type Edit = readonly [old: string, newText: string, path?: string];

/** A finding with a fix that replaces words where they first stand. */
function finding(
  edits: readonly Edit[],
  more: {
    readonly severity?: 'error' | 'warning';
    readonly origin?: 'introduced' | 'existing';
    readonly rename?: boolean;
    readonly safe?: boolean;
  } = {},
): ClassifiedFinding {
  const { severity = 'error', origin = 'introduced', rename = false, safe = true } = more;
  return {
    ...{ origin, cohorts: [] },
    diagnostic: {
      ...{
        code: 'axis/unknown-level',
        severity,
        message: edits.map(([, text]) => text).join(' and '),
        at: { kind: 'file', path: 'a' },
      },
      fix: {
        safe,
        edits: edits.map(([old, newText, path = 'a']) => {
          const start = (FILES[path] ?? '').indexOf(old);
          return { at: { path, start, end: start + old.length }, newText };
        }),
        ...(rename ? { rename: { from: 'a', to: 'b' } } : {}),
      },
    },
  };
}

const FILES: Readonly<Record<string, string>> = {
  a: TEXT,
  long: LONG,
  crlf: 'one\r\ntwo\r\n',
  ticks: '```\n',
  end: 'last',
};

function suggested(...findings: readonly ClassifiedFinding[]): string[] {
  const sources = new Map(Object.entries(FILES).map(([path, text]) => [path, new SourceFile(path, text)]));
  const change = { findings, head: { sources } } as unknown as Change;
  return suggestionsOf(change, { key: 'k' }).map(
    ({ path, line, before, body }) =>
      `${path}:${line} ${before.join('/')} -> ${body.split('\n').slice(1).join('/').replaceAll('//', '/')}`,
  );
}

const said = '**error** `axis/unknown-level`: ';

test.each<readonly [string, readonly ClassifiedFinding[], readonly string[]]>([
  ['a word', [finding([['two', '2']])], [`a:2 two -> ${said}2/\`\`\`suggestion/2/\`\`\``]],
  [
    'what is not certain',
    [finding([['two', '2']], { safe: false })],
    [`a:2 two -> ${said}2/If this is what you mean:/\`\`\`suggestion/2/\`\`\``],
  ],
  ['a line that is removed', [finding([['two\n', '']])], [`a:2 two -> ${said}/\`\`\`suggestion/\`\`\``]],
  [
    'lines that become one',
    [finding([['two\nthree', '2 3']])],
    [`a:2 two/three -> ${said}2 3/\`\`\`suggestion/2 3/\`\`\``],
  ],
  [
    'two places of one finding',
    [
      finding([
        ['four', '4'],
        ['two', '2'],
      ]),
    ],
    [`a:2 two/three/four -> ${said}4 and 2/\`\`\`suggestion/2/three/4/\`\`\``],
  ],
  [
    'the last line, without an end',
    [finding([['last', 'L', 'end']])],
    [`end:1 last -> ${said}L/\`\`\`suggestion/L/\`\`\``],
  ],
  [
    'two findings of one line',
    [finding([['tw', 'TW']]), finding([['o\nthree', 'O\nTHREE'.slice(0, 1)]])],
    [`a:2 two -> ${said}TW/\`\`\`suggestion/TWo/\`\`\``],
  ],
  [
    'both at once, where they do not meet',
    [finding([['f', 'F']]), finding([['r', 'R']])],
    [
      `a:4 four -> ${said}F/\`\`\`suggestion/Four/\`\`\``,
      `a:3 three -> ${said}R/\`\`\`suggestion/thRee/\`\`\``,
    ],
  ],
  [
    'of one line, where they do not meet',
    [finding([['f', 'F']]), finding([['ur', 'UR']])],
    [`a:4 four -> ${said}F/**error** \`axis/unknown-level\`: UR/\`\`\`suggestion/FoUR/\`\`\``],
  ],
  [
    'of one line, where they meet',
    [finding([['four', '4']]), finding([['our', 'OUR']])],
    [`a:4 four -> ${said}4/\`\`\`suggestion/4/\`\`\``],
  ],
  [
    'errors before warnings',
    [finding([['two', 'w']], { severity: 'warning' }), finding([['four', 'e']])],
    [
      `a:4 four -> ${said}e/\`\`\`suggestion/e/\`\`\``,
      `a:2 two -> **warning** \`axis/unknown-level\`: w/\`\`\`suggestion/w/\`\`\``,
    ],
  ],
  [
    'a fence that the text does not close',
    [finding([['```', '````', 'ticks']])],
    [`ticks:1 \`\`\` -> ${said}\\\`\\\`\\\`\\\`/\`\`\`\`\`suggestion/\`\`\`\`/\`\`\`\`\``],
  ],
  [
    'twenty lines',
    [
      finding([
        ['line 2\n', '2\n', 'long'],
        ['line 21', '21', 'long'],
      ]),
    ],
    [expect.stringMatching(/^long:3 line 2\/.*line 21 -> /) as unknown as string],
  ],
  [
    'more lines than that',
    [
      finding([
        ['line 2\n', '2\n', 'long'],
        ['line 22', '22', 'long'],
      ]),
    ],
    [],
  ],
  ['what was there before', [finding([['two', '2']], { origin: 'existing' })], []],
  ['another name for a file', [finding([['two', '2']], { rename: true })], []],
  [
    'places in two files',
    [
      finding([
        ['two', '2'],
        ['last', 'L', 'end'],
      ]),
    ],
    [],
  ],
  ['line ends that may be lost', [finding([['two', '2', 'crlf']])], []],
  ['invisible characters', [finding([['two', 't\u200bwo']])], []],
])('%s', (_, findings, expected) => {
  expect(suggested(...findings)).toEqual(expected);
});

test('the same lines twice have ids of their own, which stay if a suggestion is settled', () => {
  const sources = new Map([['a', new SourceFile('a', 'x\ny\nx\n')]]);
  const at = (start: number) => ({
    edits: [{ at: { path: 'a', start, end: start + 1 }, newText: 'z' }],
    safe: true,
  });
  const findings = [0, 4].map((start) => {
    const one = finding([['two', '2']]);
    return { ...one, diagnostic: { ...one.diagnostic, fix: at(start) } };
  });
  const made = suggestionsOf({ findings, head: { sources } } as unknown as Change, { key: 'k' });
  const [first, second] = made.map(({ id, body }) => [
    id,
    suggestionId(body, 'k'),
    suggestionId(body, 'other'),
  ]);
  expect(first).toEqual([made[0]?.id, made[0]?.id, undefined]);
  expect(second?.[0]).not.toBe(first?.[0]);
  const settled = settledSuggestion('abc', 'k');
  expect([suggestionId(settled, 'k'), suggestionId(settled, 'j'), suggestionId('x', 'k')]).toEqual([
    'abc',
    undefined,
    undefined,
  ]);
  expect(settled).toContain('Settled');
});

test.each([
  [['a'], '1 finding of this check has a fix'],
  [['a', 'b'], '2 findings of this check have a fix'],
])('a review lists its suggestions: %j', (ids, words) => {
  const body = suggestionsIntro(ids, 'k');
  expect(body).toContain(words);
  expect([
    introducedSuggestions(body, 'k'),
    introducedSuggestions(body, 'j'),
    introducedSuggestions('', 'k'),
  ]).toEqual([ids, [], []]);
});
