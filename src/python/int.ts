import { isAssigned } from './assigned.ts';
import { isSpace } from './strip.ts';
import type { Value } from './value.ts';

/** The most digits, including leading zeros, that Python converts from or to text (`sys.int_info`). */
export const MAX_INT_DIGITS = 4300;

/** Python's `int(text)`, or `undefined` where it raises `ValueError`. */
export function pyInt(text: string): bigint | undefined {
  const match = /^[\t-\r ]*([+-]?)(\d+(?:_\d+)*)[\t-\r ]*$/.exec(asciiForm(text));
  if (match === null) return undefined;
  const [, sign, written = ''] = match;
  const digits = written.includes('_') ? written.replaceAll('_', '') : written;
  if (digits.length > MAX_INT_DIGITS) return undefined;
  const magnitude = BigInt(digits);
  return sign === '-' ? -magnitude : magnitude;
}

/**
 * Python's `int(value)`: floats are truncated. `undefined` where Python raises: for text that is not an integer, NaN,
 * infinity and other types.
 */
export function intOfValue(value: Value): bigint | undefined {
  switch (value.kind) {
    case 'bool':
      return value.value ? 1n : 0n;
    case 'int':
      return value.value;
    case 'float':
      return Number.isFinite(value.value) ? BigInt(Math.trunc(value.value)) : undefined;
    case 'str':
      return pyInt(value.value);
    case 'bytes':
      return value.value.every((byte) => byte < 0x80)
        ? pyInt(String.fromCharCode(...value.value))
        : undefined;
    default:
      return undefined;
  }
}

/**
 * Replaces digits of all scripts and spaces beyond ASCII with ASCII ones. Afterwards Python skips only ASCII's own six
 * spaces, so `\x1c`, which `strip` removes, is rejected here.
 */
function asciiForm(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  let form = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < 0x80) form += character;
    else if (isSpace(codePoint)) form += ' ';
    else form += decimalDigit(codePoint) ?? '?';
  }
  return form;
}

const DECIMAL_DIGIT = /\p{Nd}/u;

/** The value of a digit of any script. The ten digits of every script are consecutive and start with zero. */
function decimalDigit(codePoint: number): number | undefined {
  if (!isDecimal(codePoint)) return undefined;
  let run = 0;
  while (isDecimal(codePoint - run - 1)) run++;
  return run % 10;
}

function isDecimal(codePoint: number): boolean {
  return isAssigned(codePoint) && DECIMAL_DIGIT.test(String.fromCodePoint(codePoint));
}
