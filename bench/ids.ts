/** How many generation ids one core computes a second. Run: `node bench/ids.ts [count]`. */
import { generationId, signature } from '../src/cohort/generation-id.ts';
import { IdBatch } from '../src/cohort/id-batch.ts';

const count = Number(process.argv[2] ?? 1_000_000);

function rate(name: string, ids: number, run: () => void): void {
  let best = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < 3; repeat++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  console.log(`${name.padEnd(44)} ${(ids / best / 1000).toFixed(2)} million/s`);
}

const draftTails = [1, 2].map((replicate) =>
  signature(['creative-synthesis-v10', 'gemini_25_pro', String(replicate)]),
);
const combos = Array.from({ length: 10_000 }, (_, index) =>
  signature([`combo_v1_${index.toString(16).padStart(12, '0')}`]),
);
const drafts = new IdBatch('draft');
for (const combo of combos) for (const tail of draftTails) drafts.add(combo, tail);
const parents = drafts.finish();
const tails = ['deepseek_r1_p', 'sonnet-4', 'gpt-5'].flatMap((llm) =>
  ['novelty-v2', 'creativity-with-rationale'].map((template) => signature([template, llm, '1'])),
);

function evaluations() {
  const batch = new IdBatch('evaluation', count);
  for (let index = 0; index < count; index++) {
    const tail = tails[index % tails.length] ?? new Uint8Array();
    batch.addChild(parents, Math.floor(index / tails.length) % parents.length, tail);
  }
  return batch.finish();
}

const ids = evaluations();
rate('batch: parent column and shared tail', count, evaluations);
rate('ids to strings', count, () => {
  for (let index = 0; index < count; index++) ids.at(index);
});
rate('first occurrences', count, () => ids.firstOccurrences());
rate('one by one, from strings', count / 10, () => {
  for (let index = 0; index < count / 10; index++)
    generationId('evaluation', ['e_1sy0l8cqlj1g8ikc', 'eval-1', 'gpt-5', String(index)]);
});
