/**
 * What fixes and hints are worth: takes valid repositories, injects faults of every kind, one and three at a time, makes the
 * safe fixes until nothing changes, and looks at what became of the repository; then lets a literal follower do what the
 * hints say.
 *
 * `npm run bench:remedies [-- --trials N] [-- --names N] [-- --seed N] [-- --only TEXT] [-- --show] [-- --json]`; what is
 * counted is in docs/fixes.md.
 */
import { parseArgs } from 'node:util';
import { remedyText } from '../tests/faults/remedy-figures.ts';
import { runRemedies } from '../tests/faults/run-remedies.ts';

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '1200' },
    names: { type: 'string', default: '200' },
    seed: { type: 'string', default: '20250214' },
    only: { type: 'string' },
    show: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const figures = await runRemedies({
  trials: Number(values.trials),
  names: Number(values.names),
  seed: Number(values.seed),
  only: values.only,
  ...(values.show ? { onMiss: show } : {}),
});
console.log(
  values.json
    ? JSON.stringify(
        figures,
        (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value),
        2,
      )
    : remedyText(figures),
);

function show(words: string, files: ReadonlyMap<string, string>, kinds: readonly string[]): void {
  console.log(`--- ${words} (${kinds.join(' + ')})`);
  for (const [path, text] of files) console.log(`== ${path}\n${text}`);
}
