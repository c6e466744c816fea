import { trimSpaces } from '../../python/strip.ts';
import { bool, float, int, type Scalar, str } from '../../python/value.ts';
import { asciiLower, parseFloatWord, parseInfinity } from './parse-float.ts';

/** A column's type in pandas; `uint` is for integers some of which exceed 2^63 - 1. */
export type Dtype = 'int' | 'uint' | 'float' | 'bool' | 'object';

export interface Inferred {
  readonly dtype: Dtype;
  /** One per word, in order; `undefined` is a missing value. */
  readonly values: readonly (Scalar | undefined)[];
}

/** Words that pandas reads as missing, in exactly this spelling. */
const MISSING: ReadonlySet<string> = new Set([
  '-1.#IND',
  '1.#QNAN',
  '1.#IND',
  '-1.#QNAN',
  '#N/A N/A',
  '#N/A',
  'N/A',
  'n/a',
  'NA',
  '<NA>',
  '#NA',
  'NULL',
  'null',
  'NaN',
  '-NaN',
  'nan',
  '-nan',
  '',
]);

/** Whether no cell of a catalog can hold this text. */
export function isMissingWord(word: string): boolean {
  return MISSING.has(word);
}

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;
const BOOLEANS = new Map([
  ['true', bool(true)],
  ['false', bool(false)],
]);

/**
 * How pandas 1.5 converts a column's words without an explicit dtype: to integers, else floats, else booleans, else
 * text, each only if every word fits. `blanks` says whether some rows of the column have no word.
 */
export function inferColumn(words: readonly string[], blanks: boolean): Inferred {
  const missing = blanks || words.some((word) => MISSING.has(word));
  const integers = tryInt64(words);
  if (integers === 'overflow') {
    const unsigned = tryUint64(words, missing);
    if (unsigned !== undefined) return unsigned;
  } else if (integers !== undefined) {
    if (missing) return asFloats(integers);
    return { dtype: 'int', values: integers.map((value) => (value === undefined ? undefined : int(value))) };
  }
  return tryFloats(words) ?? tryBooleans(words, missing) ?? texts(words);
}

/** The integers; `overflow` at the first word that exceeds 64 bits, `undefined` at the first that is not an integer. */
function tryInt64(words: readonly string[]): (bigint | undefined)[] | 'overflow' | undefined {
  const values: (bigint | undefined)[] = [];
  for (const word of words) {
    const value = MISSING.has(word) ? undefined : parseInteger(word);
    if (value === 'none') return undefined;
    if (value !== undefined) {
      if (value.magnitude === 'overflow') return 'overflow';
      const number = value.negative ? -value.magnitude : value.magnitude;
      if (number < INT64_MIN || number > INT64_MAX) return 'overflow';
      if (!value.whole) return undefined;
      values.push(number);
    } else values.push(undefined);
  }
  return values;
}

/**
 * The second attempt, for columns that exceed signed 64 bits; `undefined` means to try floats next. If there is a
 * number above 2^63 - 1 together with a missing or negative one, the column is text, with blanks as empty strings.
 */
function tryUint64(words: readonly string[], missing: boolean): Inferred | undefined {
  const values: bigint[] = [];
  let signed = false;
  let unsigned = false;
  for (const word of words) {
    if (MISSING.has(word)) continue;
    // pandas only checks for a minus sign, not for what follows.
    if (trimSpaces(word).startsWith('-')) {
      signed = true;
      continue;
    }
    const value = parseInteger(word);
    if (value === 'none') return undefined;
    if (value.magnitude === 'overflow' || value.magnitude > UINT64_MAX) return texts(words);
    if (!value.whole) return undefined;
    if (value.magnitude > INT64_MAX) unsigned = true;
    values.push(value.magnitude);
  }
  if (unsigned && (signed || missing)) return { dtype: 'object', values: words.map(str) };
  if (signed) return texts(words);
  return { dtype: 'uint', values: values.map(int) };
}

interface Integer {
  readonly negative: boolean;
  readonly magnitude: bigint | 'overflow';
  /** False if something follows the digits. pandas checks for overflow before it notices that. */
  readonly whole: boolean;
}

const INTEGER = /^([+-]?)0*(\d*)/;

function parseInteger(word: string): Integer | 'none' {
  const trimmed = trimSpaces(word);
  const match = INTEGER.exec(trimmed);
  const written = match?.[0] ?? '';
  const digits = match?.[2] ?? '';
  if (!/\d$/.test(written)) return 'none';
  return {
    negative: match?.[1] === '-',
    // Every 64-bit number fits into twenty digits.
    magnitude: digits.length > 20 ? 'overflow' : BigInt(digits),
    whole: written.length === trimmed.length,
  };
}

/** If values are missing, integers become floats; the smallest integer is pandas' own marker for missing. */
function asFloats(integers: readonly (bigint | undefined)[]): Inferred {
  const values = integers.map((value) => {
    const number = value === undefined ? undefined : Number(value);
    return number === undefined || number === Number(INT64_MIN) ? undefined : float(number);
  });
  return { dtype: 'float', values };
}

function tryFloats(words: readonly string[]): Inferred | undefined {
  const values: (Scalar | undefined)[] = [];
  for (const word of words) {
    if (MISSING.has(word)) values.push(undefined);
    else {
      const number = parseFloatWord(word) ?? parseInfinity(word);
      if (number === undefined) return undefined;
      values.push(float(number));
    }
  }
  return { dtype: 'float', values };
}

function tryBooleans(words: readonly string[], missing: boolean): Inferred | undefined {
  const values: (Scalar | undefined)[] = [];
  for (const word of words) {
    if (MISSING.has(word)) values.push(undefined);
    else {
      const value = word.length > 5 ? undefined : BOOLEANS.get(asciiLower(word));
      if (value === undefined) return undefined;
      values.push(value);
    }
  }
  return { dtype: missing ? 'object' : 'bool', values };
}

function texts(words: readonly string[]): Inferred {
  return { dtype: 'object', values: words.map((word) => (MISSING.has(word) ? undefined : str(word))) };
}

/** A column without rows has no type to infer. */
const NO_ROWS: Inferred = { dtype: 'object', values: [] };

/**
 * Combines the chunks of a column. For files with very many rows, pandas infers a type per chunk and then a common one.
 */
export function joinChunks(chunks: readonly Inferred[]): Inferred {
  const [first] = chunks;
  if (first === undefined) return NO_ROWS;
  if (chunks.length === 1) return first;
  const dtype = chunks.map((chunk) => chunk.dtype).reduce(commonDtype);
  return { dtype, values: chunks.flatMap((chunk) => chunk.values.map((value) => convert(value, dtype))) };
}

/** numpy's common dtype; unlike pandas' own, it converts booleans to numbers. */
export function commonDtype(left: Dtype, right: Dtype): Dtype {
  if (left === right) return left;
  if (left === 'object' || right === 'object') return 'object';
  if (left === 'bool') return right;
  if (right === 'bool') return left;
  return 'float';
}

function convert(value: Scalar | undefined, dtype: Dtype): Scalar | undefined {
  if (value === undefined || dtype === 'object' || dtype === value.kind) return value;
  const number =
    value.kind === 'bool' ? (value.value ? 1n : 0n) : value.kind === 'int' ? value.value : undefined;
  if (number === undefined) return value;
  return dtype === 'float' ? float(Number(number)) : int(number);
}
