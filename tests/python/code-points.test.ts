import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { pyInt } from '../../src/python/int.ts';
import { lower } from '../../src/python/lower.ts';
import { strip } from '../../src/python/strip.ts';
import { repr } from '../../src/python/text.ts';
import { IS_EVERY_CASE } from '../support/every-case.ts';

/**
 * Planes in which letters, digits, marks and blanks stand; the others hold ideographs, code points for private use and
 * such as are not assigned. `EVERY_CASE=1` goes through all of them.
 */
const isTried = (codePoint: number): boolean =>
  IS_EVERY_CASE || codePoint < 0x20000 || (codePoint >= 0xe0000 && codePoint < 0xe0200);

/** SHA-256 of one line for each code point that is tried and no surrogate. The expected ones were computed by CPython 3.11. */
function digest(line: (character: string) => string): string {
  const hash = createHash('sha256');
  let chunk = '';
  for (let codePoint = 0; codePoint < 0x110000; codePoint++) {
    if ((codePoint >= 0xd800 && codePoint < 0xe000) || !isTried(codePoint)) continue;
    chunk += `${line(String.fromCodePoint(codePoint))}\n`;
    if (chunk.length < 100_000) continue;
    hash.update(chunk);
    chunk = '';
  }
  return hash.update(chunk).digest('hex');
}

it.each<[string, (character: string) => string, string, string]>([
  [
    'lower',
    lower,
    '17eef0cfc17b00d1ea461daeee85194f46c8f19176e3215672c2a499b7858eba',
    'df5f2dce2f27c6135470af16d1fb16abb665a21ddc29386b62030008b01a2429',
  ],
  [
    'lower before a sigma',
    (character) => lower(`a${character}Σ`),
    '3518f5ea59870129f0f3a33a98c6d5dda60f577d6c18eb0a380e1184a6b4a358',
    'c85cb665bbf6ed022bb04b5185e1ecdf533019d2b84211d5e59ca7c98abc7ed9',
  ],
  [
    'lower after a sigma',
    (character) => lower(`aΣ${character}a`),
    'e04d9eaf0b6327154e898d67e13c2ea5bbc6afa4a13f42a33b49b1501839cd08',
    'a12a4a13b12209bfd6b4d6919cb1c2ae4a592af03d647a2f00a0616b896735a3',
  ],
  [
    'repr',
    (character) => repr({ kind: 'str', value: character }),
    '7cb6b4f63959928bbf2488b41e0cbed8dd463c3a7c9382263316e64124dd9711',
    '293d9fd188fa9472d89c75ba771e9c241f3ca81136ced7b8fae3ac98232aab05',
  ],
  [
    'int',
    (character) => String(pyInt(character) ?? '-'),
    '91b407baff4150010fdf46c08a73fefb9f1cc1d787ed77843ab063a07d2eef92',
    '75bfe8e08bfd6d8e7bc48f2758a3aa2455cd00bceef40a0194db659a8c226ac7',
  ],
  [
    'strip',
    (character) => String([...strip(`${character}a`)].length),
    '1d150ec2c4ee7bf16a63beaea722c6d1c8246d8b380b89588be8cff13b528a88',
    '195302f543593c28cd53c47f213d3d3468c76a152d09c756ae21ba8c2f9f8ad0',
  ],
])('%s agrees with Python at every code point', (_name, line, usual, every) => {
  expect(digest(line)).toBe(IS_EVERY_CASE ? every : usual);
});
