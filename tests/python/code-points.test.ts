import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { pyInt } from '../../src/python/int.ts';
import { lower } from '../../src/python/lower.ts';
import { strip } from '../../src/python/strip.ts';
import { repr } from '../../src/python/text.ts';

/** SHA-256 of one line for each code point that is no surrogate. The expected ones were computed by CPython 3.11. */
function digest(line: (character: string) => string): string {
  const hash = createHash('sha256');
  let chunk = '';
  for (let codePoint = 0; codePoint < 0x110000; codePoint++) {
    if (codePoint >= 0xd800 && codePoint < 0xe000) continue;
    chunk += `${line(String.fromCodePoint(codePoint))}\n`;
    if (chunk.length < 100_000) continue;
    hash.update(chunk);
    chunk = '';
  }
  return hash.update(chunk).digest('hex');
}

it.each<[string, (character: string) => string, string]>([
  ['lower', lower, 'df5f2dce2f27c6135470af16d1fb16abb665a21ddc29386b62030008b01a2429'],
  [
    'lower before a sigma',
    (character) => lower(`a${character}Σ`),
    'c85cb665bbf6ed022bb04b5185e1ecdf533019d2b84211d5e59ca7c98abc7ed9',
  ],
  [
    'lower after a sigma',
    (character) => lower(`aΣ${character}a`),
    'a12a4a13b12209bfd6b4d6919cb1c2ae4a592af03d647a2f00a0616b896735a3',
  ],
  [
    'repr',
    (character) => repr({ kind: 'str', value: character }),
    '293d9fd188fa9472d89c75ba771e9c241f3ca81136ced7b8fae3ac98232aab05',
  ],
  [
    'int',
    (character) => String(pyInt(character) ?? '-'),
    '75bfe8e08bfd6d8e7bc48f2758a3aa2455cd00bceef40a0194db659a8c226ac7',
  ],
  [
    'strip',
    (character) => String([...strip(`${character}a`)].length),
    '195302f543593c28cd53c47f213d3d3468c76a152d09c756ae21ba8c2f9f8ad0',
  ],
])('%s agrees with Python at every code point', (_name, line, expected) => {
  expect(digest(line)).toBe(expected);
});
