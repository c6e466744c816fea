import { quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import type { Scalar } from '../python/value.ts';

/** A value that YAML did not read as text, in words. */
export function inWords(value: Scalar): string {
  switch (value.kind) {
    case 'null':
      return 'null, no value at all';
    case 'bool':
      return `the boolean ${text(value)}`;
    case 'int':
    case 'float':
      return `the number ${text(value)}`;
    case 'date':
      return `the date ${text(value)}, not as text`;
    case 'datetime':
      return `the time ${text(value)}`;
    default:
      return quoted(text(value));
  }
}
