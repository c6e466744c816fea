import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { floatText } from '../../src/python/float-text.ts';
import { pyInt } from '../../src/python/int.ts';
import { lower } from '../../src/python/lower.ts';
import { strip } from '../../src/python/strip.ts';

interface Fact {
  readonly set: string;
  readonly text: string;
  /** Of `float-text`: the number as C's hexadecimal float. */
  readonly hex?: string;
  readonly value?: string | number;
  readonly rejects?: string;
}

const facts = readFileSync(new URL('../../fixtures/parity/python-parity.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Fact);

/** Reads `-0x1.8p+3`. */
function hexFloat(text: string): number {
  const match = /^(-?)0x([01])\.([0-9a-f]+)p([+-]\d+)$/.exec(text);
  if (match === null) throw new Error(`no hexadecimal float: ${text}`);
  const [, sign, lead = '', fraction = '', exponent] = match;
  const mantissa = Number.parseInt(lead + fraction, 16);
  // In two steps, because the smallest powers of two underflow before they are multiplied.
  const magnitude = mantissa * 2 ** (-4 * fraction.length) * 2 ** Number(exponent);
  return sign === '-' ? -magnitude : magnitude;
}

const AGREES: Record<string, (fact: Fact) => void> = {
  'float-text': ({ hex = '', text }) => expect(floatText(hexFloat(hex))).toBe(text),
  'int-of-text': ({ text, value }) =>
    expect(pyInt(text)).toBe(value === undefined ? undefined : BigInt(value)),
  lower: ({ text, value }) => expect(lower(text)).toBe(value),
  strip: ({ text, value }) => expect(strip(text)).toBe(value),
};

for (const [set, agrees] of Object.entries(AGREES)) {
  const cases = facts.filter((fact) => fact.set === set);
  it.each(cases)(`${set}: %j`, (fact) => agrees(fact));
  it(`has cases of ${set}`, () => expect(cases).not.toEqual([]));
}
