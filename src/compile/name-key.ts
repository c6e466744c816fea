import { valueKey } from '../python/compare.ts';
import { str } from '../python/value.ts';

/** Names are compared as Python compares mapping keys. Names in rules are always text. */
export type NameKey = string;

export function nameKey(text: string): NameKey {
  return valueKey(str(text));
}
