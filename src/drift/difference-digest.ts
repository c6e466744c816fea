import { createHash } from 'node:crypto';
import { passCheckpoint } from '../source/checkpoint.ts';

/**
 * Identifies a difference of an output even if it is only listed in part: a hash of the committed and the expected
 * values, regardless of their form.
 */
export function differenceDigest(...sides: readonly Iterable<readonly string[]>[]): string {
  const hash = createHash('sha256');
  for (const side of sides) {
    for (const values of side) {
      passCheckpoint();
      // Framed, since a value can contain any character: two rows must not hash like one that contains both.
      hash.update(`${JSON.stringify(values)}\n`);
    }
    hash.update('\n');
  }
  return hash.digest('hex').slice(0, 32);
}
