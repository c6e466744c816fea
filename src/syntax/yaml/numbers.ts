import { pyInt } from '../../python/int.ts';
import { trimSpaces } from '../../python/strip.ts';
import type { FloatValue } from '../../python/value.ts';

/** Numbers such as `1:30:00…` with more parts are rejected: computing their value takes more than linear time. */
const MAX_SEXAGESIMAL_PARTS = 4300;

/** PyYAML's integer: decimal, `0b…`, `0x…`, octal after a `0`, or base 60; `undefined` where Python raises. */
export function constructInt(value: string): bigint | undefined {
  const { sign, digits } = splitSign(value.replaceAll('_', ''));
  const magnitude = readMagnitude(digits);
  return magnitude === undefined ? undefined : BigInt(sign) * magnitude;
}

function readMagnitude(digits: string): bigint | undefined {
  if (digits.startsWith('0b')) return readRadix(digits.slice(2), /^([-+]?)(?:0[bB])?([01]+)$/, '0b');
  if (digits.startsWith('0x')) return readRadix(digits.slice(2), /^([-+]?)(?:0[xX])?([0-9a-fA-F]+)$/, '0x');
  if (digits.startsWith('0')) return readRadix(digits, /^([-+]?)(?:0[oO])?([0-7]+)$/, '0o');
  if (!digits.includes(':')) return pyInt(digits);
  const parts = digits.split(':');
  if (parts.length > MAX_SEXAGESIMAL_PARTS) return undefined;
  let total = 0n;
  for (const part of parts) {
    const number = pyInt(part);
    if (number === undefined) return undefined;
    total = total * 60n + number;
  }
  return total;
}

/** Python's `int(text, base)`, which accepts whitespace around the digits, a sign and the base's prefix. */
function readRadix(text: string, form: RegExp, prefix: string): bigint | undefined {
  const match = form.exec(trimSpaces(text));
  if (match === null) return undefined;
  const magnitude = BigInt(prefix + match[2]);
  return match[1] === '-' ? -magnitude : magnitude;
}

/** PyYAML's float: decimal, `.inf`, `.nan`, or base 60; `undefined` where Python raises. */
export function constructFloat(value: string): FloatValue | undefined {
  const { sign, digits } = splitSign(value.replaceAll('_', '').toLowerCase());
  if (digits === '.inf') return { kind: 'float', value: sign * Number.POSITIVE_INFINITY };
  if (digits === '.nan') return { kind: 'float', value: Number.NaN, nan: 'yaml' };
  const magnitude = digits.includes(':') ? readSexagesimal(digits) : readFloat(digits);
  return magnitude === undefined ? undefined : { kind: 'float', value: sign * magnitude };
}

/** Summed from the last part to the first, as in Python: float addition depends on the order. */
function readSexagesimal(digits: string): number | undefined {
  let base = 1n;
  let total = 0;
  for (const part of digits.split(':').reverse()) {
    const number = readFloat(part);
    const factor = Number(base);
    // Python cannot convert so large an integer to a float.
    if (number === undefined || factor === Number.POSITIVE_INFINITY) return undefined;
    total += number * factor;
    base *= 60n;
  }
  return total;
}

/** Python's `float(text)` for text without underscores. */
function readFloat(text: string): number | undefined {
  const trimmed = trimSpaces(text);
  if (/^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/.test(trimmed)) return Number(trimmed);
  const word = /^([-+]?)(?:(inf|infinity)|nan)$/.exec(trimmed);
  if (word === null) return undefined;
  if (word[2] === undefined) return Number.NaN;
  return word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function splitSign(text: string): { readonly sign: 1 | -1; readonly digits: string } {
  if (text.startsWith('-')) return { sign: -1, digits: text.slice(1) };
  return { sign: 1, digits: text.startsWith('+') ? text.slice(1) : text };
}
