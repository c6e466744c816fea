import { parsePrice } from './money.ts';
import { isDay } from './price-table.ts';

/** What to write in place of a cell that is not an amount: the number alone, if it can be recognized. */
export function amountHint(text: string): string {
  const comma = /^(\d+),(\d{1,6})$/.exec(text);
  if (comma !== null) return `write the decimals after a point: ${comma[1]}.${comma[2]}`;
  // Removes a currency, spaces, and commas between thousands.
  const bare = text
    .replace(/^(?:us)?\s*[$€£]\s*|\s*(?:[$€£]|usd?|dollars?|eur|euros?)$/gi, '')
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
    .replace(/^\./, '0.');
  const isOther = /[€£]|eur/i.test(text);
  if (bare !== text && parsePrice(bare).kind === 'price')
    return isOther
      ? 'convert it to US dollars, and write the number alone'
      : `write the number alone: ${bare}`;
  const perToken = /^0?\.0{4,}\d{1,12}$/.test(text)
    ? Number((Number(text) * 1e6).toPrecision(12))
    : undefined;
  if (perToken !== undefined) return `write US dollars per million tokens: ${perToken} if this is per token`;
  if (/^\d+(?:\.\d+)?e[-+]?\d+$/i.test(text)) return 'write it without an exponent, such as 0.15';
  if (/^(?:free|none|nothing|no)$/i.test(text)) return 'write 0 if it costs nothing';
  if (/^(?:[-\u2013\u2014?]|n\/?a|tbd|unknown)$/i.test(text))
    return 'delete the row until the price is known; write 0 only if it costs nothing';
  return 'write US dollars per million tokens with a decimal point, such as 0.15';
}

/** The date in the format of the table, if it is unambiguous. */
export function dayHint(text: string): string {
  const parts =
    /^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})$/.exec(text) ??
    /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})$/.exec(text) ??
    /^(?<m>\d{1,2})\/(?<d>1[3-9]|2\d|3[01])\/(?<y>\d{4})$/.exec(text);
  const { y = '', m = '', d = '' } = parts?.groups ?? {};
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isDay(day) ? `write it as ${day}` : 'write it like 2026-01-31';
}
