import { compareCodePoints } from '../../src/source/compare.ts';
import type { Remedies, RemedyFigures } from './run-remedies.ts';

/** Kinds that are listed. */
const MOST_SHOWN = 30;

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** The figures as lines for a terminal. */
export function remedyText({ single, three, followed, legitimate, kinds, slipsLeft }: RemedyFigures): string {
  const rows: readonly (readonly [string, (one: Remedies) => string])[] = [
    ['trials', ({ trials }) => String(trials)],
    ['faults', ({ faults }) => String(faults)],
    ['of them slips that a safe fix may undo', ({ slips }) => String(slips)],
    ['such slips undone', ({ slips, slipsUndone }) => share(slipsUndone, slips)],
    ['all faults undone', ({ faults, undone }) => share(undone, faults)],
    ['repositories that equal the one before', ({ trials, restored }) => share(restored, trials)],
    ['repositories without a finding', ({ trials, clean }) => share(clean, trials)],
    ['fixes made', ({ fixes }) => String(fixes)],
    ['fixes that do something else than undo a fault', ({ stray }) => String(stray)],
    ['fixes that change what is planned', ({ meaning }) => String(meaning)],
    ['new findings', ({ fresh }) => String(fresh)],
    ['characters changed beyond the fault', ({ beyond }) => String(beyond)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const line = (name: string, ...cells: readonly string[]): string =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(12)).join('')}`;
  const most = (counts: ReadonlyMap<string, number>): readonly string[] =>
    [...counts]
      .sort((left, right) => right[1] - left[1] || compareCodePoints(left[0], right[0]))
      .slice(0, MOST_SHOWN)
      .map(([name, count]) => `${String(count).padStart(6)}  ${name}`);
  const unfixed = [...kinds].filter(([, { undone }]) => undone === 0).length;
  return [
    line('safe fixes', 'one fault', 'three'),
    ...rows.map(([name, of]) => line(name, of(single), of(three))),
    '',
    line('a literal follower of hints, where mechanical', String(followed.trials)),
    line('ends without a finding', share(followed.clean, followed.trials)),
    line('ends with the repository before the fault', share(followed.restored, followed.trials)),
    line('goes in a circle', String(followed.circles)),
    line('hints that leave something to decide', String(followed.undecided)),
    '',
    line('legitimate new names near an old one', String(legitimate.trials)),
    line('of them edited', String(legitimate.edited)),
    '',
    `kinds of faults: ${kinds.size}, of which safe fixes undo ${kinds.size - unfixed} at least once`,
    ...(followed.stopped.size === 0
      ? []
      : ['', 'where the follower ends with a finding', ...most(followed.stopped)]),
    ...(slipsLeft.size === 0
      ? []
      : ['', 'slips that a safe fix may undo and that are left', ...most(slipsLeft)]),
  ].join('\n');
}
