/**
 * How well faults are reported: takes valid repositories, injects faults at random places, and counts what the check says.
 *
 * `npm run bench:diagnosis [-- --trials N] [-- --seed N] [-- --show] [-- --only TEXT] [-- --json]`; what is counted and how
 * debatable cases are decided is in docs/diagnosis-benchmark.md.
 */
import { parseArgs } from 'node:util';
import { textOf } from '../src/findings/text.ts';
import { type Miss, runTrials } from '../tests/faults/run-trials.ts';
import { figuresJson, figuresText } from '../tests/faults/show-figures.ts';

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '20250214' },
    only: { type: 'string' },
    show: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const trials = Number(values.trials);
const seed = Number(values.seed);
const figures = await runTrials({
  trials,
  seed,
  ...(values.show ? { onMiss: showMiss } : {}),
  ...(values.only === undefined ? {} : { only: values.only }),
});
console.log(values.json ? figuresJson(figures, trials, seed) : figuresText(figures, trials, seed));

function showMiss({ project, files, kinds, wrong, found }: Miss): void {
  console.log(`--- ${project.dialect}: ${kinds.join(' + ')}`);
  for (const line of wrong) console.log(`    ${line}`);
  for (const { code, at, message, hint } of found)
    console.log(`  found ${code} ${JSON.stringify(at)} ${textOf(message)} (${textOf(hint ?? 'no hint')})`);
  for (const [path, text] of files) {
    if (project.files.get(path) === text && !path.endsWith('config.yaml')) continue;
    console.log(`== ${path}\n${text}`);
  }
}
