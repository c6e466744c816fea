import { trimSpaces } from '../../python/strip.ts';

/** Significant digits that pandas uses; further ones only affect the magnitude. */
const MAX_DIGITS = 17;

const FLOAT = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?)(\d{1,17}))?$/;

/**
 * The number that pandas 1.5 reads from a word; `undefined` if it is not a number. Its parser trades accuracy for
 * speed: it multiplies digit by digit in floating point and scales by one power of ten, so the last digit can differ
 * from Python's. A number too large for a float is not a number.
 */
export function parseFloatWord(word: string): number | undefined {
  const match = FLOAT.exec(trimSpaces(word));
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', exponentSign, exponentDigits = ''] = match;
  const taken = Math.max(0, Math.min(fraction.length, MAX_DIGITS - whole.length));
  const digits = whole.slice(0, MAX_DIGITS) + fraction.slice(0, taken);
  if (digits === '') return undefined;
  let number = 0;
  for (let index = 0; index < digits.length; index++)
    number = number * 10 + (digits.charCodeAt(index) - 0x30);
  if (sign === '-') number = -number;
  const written = wrappedInt(exponentDigits);
  const exponent =
    (Math.max(0, whole.length - MAX_DIGITS) - taken + (exponentSign === '-' ? -written : written)) | 0;
  const scaled = scale(number, exponent);
  return scaled !== undefined && Number.isFinite(scaled) ? scaled : undefined;
}

function scale(number: number, exponent: number): number | undefined {
  if (exponent > 308) return undefined;
  if (exponent > 0) return number * powerOfTen(exponent);
  if (exponent >= -308) return number / powerOfTen(-exponent);
  if (exponent < -616) return 0;
  return number / powerOfTen(-308 - exponent) / powerOfTen(308);
}

function powerOfTen(exponent: number): number {
  return Number(`1e${exponent}`);
}

/** The exponent, which pandas accumulates in a 32-bit integer that wraps around. */
function wrappedInt(digits: string): number {
  let number = 0;
  for (let index = 0; index < digits.length; index++) {
    number = (Math.imul(number, 10) + (digits.charCodeAt(index) - 0x30)) | 0;
  }
  return number;
}

const INFINITIES = new Map([
  ['inf', Number.POSITIVE_INFINITY],
  ['+inf', Number.POSITIVE_INFINITY],
  ['infinity', Number.POSITIVE_INFINITY],
  ['+infinity', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
  ['-infinity', Number.NEGATIVE_INFINITY],
]);

/** The infinity that a word spells, in any case, without surrounding spaces. */
export function parseInfinity(word: string): number | undefined {
  return word.length > 9 ? undefined : INFINITIES.get(asciiLower(word));
}

/** Lowercases only ASCII letters, as C's `strcasecmp` does. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
