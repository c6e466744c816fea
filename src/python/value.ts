/**
 * Python values as the runtime uses them: types are distinct (`1`, `1.0` and `True` print differently), but equality is
 * Python's (those three are equal, and none equals `"1"`).
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
   * Only for NaN: the parser that created it. Python compares NaN by identity first, and PyYAML and `json` each return
   * a single object, so NaNs are equal only if they come from the same parser.
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
  /** Seconds east of UTC; absent for a naive datetime. */
  readonly utcOffset?: number;
}

/** A hashable value: a possible axis level, rule member or mapping key. */
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
