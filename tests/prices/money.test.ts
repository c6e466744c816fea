import { describe, expect, test } from 'vitest';
import { dollars, dollarsText, moneyText, parsePrice, priceText } from '../../src/prices/money.ts';

const DOLLAR = 10n ** 12n;

describe('a price per million tokens', () => {
  test.each([
    ['3', 3_000_000n],
    ['0.075', 75_000n],
    ['0.000001', 1n],
    ['0', 0n],
    ['-0', 0n],
    ['1.2500000000', 1_250_000n],
    ['1000000', 10n ** 12n],
  ])('%s is exact per token', (text, perToken) => {
    expect(parsePrice(text)).toEqual({ kind: 'price', perToken });
  });

  test.each([
    ['', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['$3', 'not-a-number'],
    ['1,000', 'not-a-number'],
    ['=1+2', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['٣', 'not-a-number'],
    ['9'.repeat(31), 'not-a-number'],
    ['-0.01', 'negative'],
    ['-1.1', 'negative'],
    ['-1', 'negative'],
    ['0.0000001', 'too-precise'],
    ['1000000.000001', 'too-high'],
    ['9'.repeat(30), 'too-high'],
  ])('%j is %s', (text, kind) => {
    expect(parsePrice(text)).toEqual({ kind });
  });

  test('stands in a table as it was written, without needless zeros', () => {
    expect(
      ['3', '0.075', '0.000001', '0', '1000000'].map((text) => {
        const price = parsePrice(text);
        return price.kind === 'price' && priceText(price.perToken);
      }),
    ).toEqual(['3', '0.075', '0.000001', '0', '1000000']);
  });
});

describe('an amount', () => {
  test.each([
    [0n, '$0'],
    [1n, 'under $0.01'],
    [DOLLAR / 100n - 1n, 'under $0.01'],
    [DOLLAR / 100n, '$0.01'],
    [(DOLLAR * 14n) / 1000n, '$0.01'],
    [(DOLLAR * 15n) / 1000n, '$0.02'],
    [(DOLLAR * 31n) / 10n, '$3.10'],
    [DOLLAR - 1n, '$1.00'],
    [DOLLAR * 1_234_567n, '$1,234,567.00'],
    [DOLLAR * -2n, '−$2.00'],
  ])('%s picodollars are shown as %s', (money, text) => {
    expect(moneyText(money)).toBe(text);
  });

  test('is exact for programs', () => {
    expect([0n, 1n, DOLLAR, (DOLLAR * 3104n) / 1000n].map(dollarsText)).toEqual([
      ...['0', '0.000000000001', '1', '3.104'],
    ]);
  });

  test('of the settings is what was written, though 0.1 and 12.35 are no binary fractions', () => {
    expect([0, 0.1, 12.35, 1e9].map((amount) => dollarsText(dollars(amount)))).toEqual([
      ...['0', '0.1', '12.35', '1000000000'],
    ]);
  });
});
