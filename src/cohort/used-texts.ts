import { compareCodePoints } from '../source/compare.ts';
import type { Vocabulary } from './plan.ts';

/**
 * The texts that a column of the plan uses, sorted by code point; a vocabulary may hold more (an alias that no row
 * needed).
 */
export function usedTexts(vocabulary: Vocabulary, column: Int32Array): string[] {
  const seen = new Uint8Array(vocabulary.size);
  // Nearly always all are used, and the first few rows show it.
  let left = vocabulary.size;
  for (let index = 0; index < column.length && left > 0; index++) {
    const code = column[index] ?? 0;
    if (seen[code] === 0) {
      seen[code] = 1;
      left--;
    }
  }
  return vocabulary.texts.filter((_, code) => seen[code] === 1).sort(compareCodePoints);
}
