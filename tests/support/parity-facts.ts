import { readFileSync } from 'node:fs';

/** The facts of one set in a parity file; `python-parity.jsonl` and `pandas.jsonl` hold one JSON object a line. */
export function parityFacts<Fact>(file: 'python-parity' | 'pandas', set: string): Fact[] {
  const facts = readFileSync(new URL(`../../fixtures/parity/${file}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Fact & { readonly set: string })
    .filter((fact) => fact.set === set);
  if (facts.length === 0) throw new Error(`no facts of ${set} in ${file}`);
  return facts;
}
