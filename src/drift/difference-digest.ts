import { createHash } from 'node:crypto';
import { passCheckpoint } from '../source/checkpoint.ts';

/**
 * Tells one difference of an output from another, however little of it is named: a hash of what is committed and of what is
 * expected. Both are given as values, so that their form takes no part.
 */
export function differenceDigest(...sides: readonly Iterable<readonly string[]>[]): string {
  const hash = createHash('sha256');
  for (const side of sides) {
    for (const values of side) {
      passCheckpoint();
      hash.update(`${values.join('\0')}\n`);
    }
    hash.update('\0\0');
  }
  return hash.digest('hex').slice(0, 32);
}
