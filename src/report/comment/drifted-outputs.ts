import type { ClassifiedDrift } from '../../change/change.ts';
import { listed } from '../../findings/words.ts';

const WORDS = [
  ['missing', 'missing'],
  ['content', 'out of date'],
  ['form', 'in another form'],
] as const;

/** `metadata missing; manifest and membership out of date` */
export function driftedOutputs(drift: readonly ClassifiedDrift[]): string {
  return WORDS.flatMap(([status, words]) => {
    const outputs = drift.filter((one) => one.status === status).map(({ output }) => output);
    return outputs.length === 0 ? [] : [`${listed(outputs)} ${words}`];
  }).join('; ');
}
