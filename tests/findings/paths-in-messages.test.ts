import { expect, test } from 'vitest';
import { type Diagnostic, placePath } from '../../src/findings/diagnostic.ts';
import { msg, quotedPath, type Text, textOf, withPaths } from '../../src/findings/text.ts';
import { fixtures } from './fixtures.ts';
import { runFixture } from './run-fixture.ts';

const FIXTURES = fixtures();

const textsOf = ({ message, hint = '', related = [] }: Diagnostic): readonly Text[] => [
  message,
  hint,
  ...related.map((one) => one.message),
];

test.each(FIXTURES)(
  '$name: files that a message names, and what it counts without a name, are values in it',
  async (fixture) => {
    const { diagnostics, sources } = await runFixture(fixture);
    const known = new Set([
      ...sources.keys(),
      ...diagnostics.flatMap(({ at, related = [] }) => [at, ...related.map((one) => one.at)].map(placePath)),
    ]);
    // A sentence that became part of a plain string.
    for (const text of diagnostics.flatMap(textsOf)) expect(textOf(text)).not.toContain('[object');
    const words = diagnostics
      .flatMap(textsOf)
      .flatMap((text) => (typeof text === 'string' ? [text] : text))
      .flatMap((part) => (typeof part === 'string' ? (part.match(/[^\s\x27"`,;:()[\]{}]+/g) ?? []) : []));
    // A name without a folder may stand for anything.
    expect(words.filter((word) => word.includes('/') && known.has(word))).toEqual([]);
    // What a message only counts is a value, too: a change that adds to it has introduced something.
    for (const diagnostic of diagnostics)
      for (const { message, unlisted = 0 } of diagnostic.parts ?? [diagnostic]) {
        const counts = textOf(message)
          .replaceAll(/'[^']*'/g, '')
          .matchAll(/(\d+) more\b(?! than)/g);
        expect(unlisted, textOf(message)).toBe(
          [...counts].reduce((sum, [, count]) => sum + Number(count), 0),
        );
      }
  },
);

test('a sentence is read with its paths in place, wherever they count from', () => {
  const inner = msg`see ${quotedPath("a/it's b")}`;
  const text = msg`${1} thing: ${inner}${''}; ${'nothing'} else`;
  expect(textOf(text)).toBe('1 thing: see "a/it\'s b"; nothing else');
  expect(textOf(withPaths(text, (path) => `lab/${path}`))).toBe('1 thing: see "lab/a/it\'s b"; nothing else');
  expect(withPaths('plain a/b', (path) => `lab/${path}`)).toBe('plain a/b');
  expect(msg`no ${'path'} in ${2}`).toBe('no path in 2');
});
