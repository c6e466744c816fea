import { expect, test } from 'vitest';
import { SLIP_KINDS } from './kinds/slips.ts';
import { remedyText } from './remedy-figures.ts';
import { runRemedies } from './run-remedies.ts';

/** A sample of `npm run bench:remedies`: another seed, few trials, the same promises. */
test('safe fixes undo faults and do nothing else', async () => {
  const missed: string[] = [];
  const onMiss = (words: string, _: unknown, kinds: readonly string[]) =>
    missed.push(`${words} (${kinds.join(' + ')})`);
  const figures = await runRemedies({ trials: 90, names: 30, seed: 4, onMiss });
  const { single, three, followed, legitimate } = figures;
  for (const { stray, meaning, fresh, beyond } of [single, three])
    expect({ stray, meaning, fresh, beyond, missed }).toMatchObject({
      stray: 0,
      meaning: 0,
      fresh: 0,
      beyond: 0,
    });
  expect(legitimate).toEqual({ trials: 30, edited: 0 });
  expect(followed).toMatchObject({ circles: 0 });
  expect(followed.clean / followed.trials).toBeGreaterThan(0.7);
  expect(remedyText(figures)).toContain('legitimate new names near an old one');
}, 60_000);

test('slips within the bounds of a safe fix are undone, but for a few that nothing else bears witness of', async () => {
  const { single } = await runRemedies({ trials: 8 * SLIP_KINDS.length, names: 0, seed: 11, only: 'slip: ' });
  expect(single.slips).toBe(single.faults);
  expect(single.slipsUndone / single.slips).toBeGreaterThan(0.8);
  expect(single.restored).toBe(single.slipsUndone);
}, 60_000);
