/**
 * Python values as the runtime computes with them: kinds are kept apart (`1`, `1.0` and `True` print differently) while
 * equality is Python's (they are equal, and none equals `"1"`).
 */
export type Scalar =
  | { readonly kind: 'null' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | FloatValue
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
  | DatetimeValue
  | { readonly kind: 'bytes'; readonly value: Uint8Array };

export interface FloatValue {
  readonly kind: 'float';
  readonly value: number;
  /**
   * Only for NaN: which parser made it. Python compares a NaN by identity first; PyYAML and `json` each hand out one
   * object, so NaNs from one parser are one value and NaNs from two are two.
   */
  readonly nan?: 'yaml' | 'json';
}

export interface DatetimeValue {
  readonly kind: 'datetime';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  /** Seconds east of UTC, absent for a naive datetime. */
  readonly utcOffset?: number;
}

/** A hashable value: what may be an axis level, a rule member or a mapping key. */
export type Value = Scalar | TupleValue;

export interface TupleValue {
  readonly kind: 'tuple';
  readonly items: readonly Value[];
}

export const NULL: Scalar = { kind: 'null' };

export function str(value: string): Scalar {
  return { kind: 'str', value };
}

export function int(value: bigint | number): Scalar {
  return { kind: 'int', value: BigInt(value) };
}

export function bool(value: boolean): Scalar {
  return { kind: 'bool', value };
}

export function float(value: number): FloatValue {
  return { kind: 'float', value };
}

export function tuple(items: readonly Value[]): TupleValue {
  return { kind: 'tuple', items };
}
