import type { Scalar } from './value.ts';

/** Python's truth value. NaN is true. */
export function isTruthy(value: Scalar): boolean {
  switch (value.kind) {
    case 'null':
      return false;
    case 'bool':
      return value.value;
    case 'int':
      return value.value !== 0n;
    case 'float':
      return value.value !== 0;
    case 'str':
      return value.value !== '';
    case 'bytes':
      return value.value.length > 0;
    default:
      return true;
  }
}
