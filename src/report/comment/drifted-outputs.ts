import type { ClassifiedDrift } from '../../change/change.ts';

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

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
