import type { DatetimeValue, FloatValue, Value } from './value.ts';

/**
 * A key for comparing values: two keys are equal exactly if Python considers the values equal as dictionary keys and
 * set members. `1`, `1.0` and `True` are the same value, but `'1'` is another; a date never equals a datetime;
 * datetimes with an offset compare by instant and never equal one without an offset.
 */
export function valueKey(value: Value): string {
  switch (value.kind) {
    case 'str':
      return `s${value.value}`;
    case 'null':
      return 'n';
    case 'bool':
      return value.value ? 'i1' : 'i0';
    case 'int':
      return intKey(value.value);
    case 'float':
      return floatKey(value);
    case 'date':
      return `d${value.year}-${value.month}-${value.day}`;
    case 'datetime':
      return datetimeKey(value);
    case 'bytes':
      return `b${value.value.join(' ')}`;
    case 'tuple': {
      // Each item's key is preceded by its length, because text may contain any separator.
      let key = 't';
      for (const item of value.items) {
        const itemKey = valueKey(item);
        key += `${itemKey.length}:${itemKey}`;
      }
      return key;
    }
  }
}

function intKey(value: bigint): string {
  // Hexadecimal, because converting a huge integer to decimal takes more than linear time.
  return `i${value.toString(16)}`;
}

function floatKey({ value, nan }: FloatValue): string {
  if (Number.isNaN(value)) return `f${nan ?? 'nan'}`;
  // A float without a fraction equals the same integer, exactly, at any size.
  if (Number.isSafeInteger(value)) return `i${(value + 0).toString(16)}`;
  return Number.isInteger(value) ? intKey(BigInt(value)) : `f${value}`;
}

function datetimeKey(value: DatetimeValue): string {
  const { year, month, day, hour, minute, second, microsecond, utcOffset } = value;
  if (utcOffset === undefined) return `w${[year, month, day, hour, minute, second, microsecond].join('-')}`;
  // `Date.UTC` reads years below 100 as 19xx, hence the setter.
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day) / 1000;
  return `a${midnight + hour * 3600 + minute * 60 + second - utcOffset}.${microsecond}`;
}
