import { SLIPS } from './misspell.ts';
import type { Figures } from './run-trials.ts';
import type { Score } from './score.ts';

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** Whether something of a kind is amiss. */
export function fallsShort(score: Score): boolean {
  return (
    score.reported < score.faults ||
    score.exact < score.faults ||
    score.hinted < score.misspellings ||
    score.advised < score.advice ||
    score.strange > 0
  );
}

/** The figures as a person reads them: totals, slips, and every kind that falls short. */
export function figuresText(figures: Figures, trials: number, seed: number): string {
  const { single, three, dialects, kinds, slips } = figures;
  const lines = [
    `${trials} trials, ${kinds.size} kinds, seed ${seed}`,
    'A misspelling is one slip anywhere in the name; the right name stays strictly nearest to what is written, by plain',
    'edit distance (capitals as small letters, - as _).',
    '',
    '                          one fault   three at a time   v1          v2',
  ];
  const line = (label: string, cell: (score: Score) => string): void => {
    const cells = [
      cell(single).padEnd(12),
      cell(three).padEnd(18),
      cell(dialects.v1).padEnd(12),
      cell(dialects.v2),
    ];
    lines.push(`${label.padEnd(26)}${cells.join('')}`.trimEnd());
  };
  line('trials', (score) => String(score.trials));
  line('faults', (score) => String(score.faults));
  line('reported', (score) => share(score.reported, score.faults));
  line('on the exact token', (score) => share(score.exact, score.faults));
  line('misspellings', (score) => String(score.misspellings));
  line('right name first', (score) => share(score.hinted, score.misspellings));
  line('hint says what it must', (score) => share(score.advised, score.advice));
  line('strange a trial', (score) => (score.strange / Math.max(1, score.trials)).toFixed(3));
  lines.push('', 'Right name first, by slip:');
  const order = [
    ...SLIPS,
    ...[...slips.keys()].filter((slip) => !(SLIPS as readonly string[]).includes(slip)).sort(),
  ];
  for (const slip of order) {
    const one = slips.get(slip);
    if (one)
      lines.push(
        `  ${slip.padEnd(24)}${String(one.count).padStart(5)}  ${share(one.hinted, one.count).padStart(8)}`,
      );
  }
  if (figures.crashed > 0) lines.push('', `Trials in which a check failed: ${figures.crashed}`);
  if (figures.unclean > 0) lines.push('', `Valid projects with a finding: ${figures.unclean}`);
  if (figures.unplaced.length > 0) lines.push('', `Kinds without a place: ${figures.unplaced.join('; ')}`);
  const short = [...kinds].filter(([, score]) => fallsShort(score));
  if (short.length === 0) return [...lines, '', 'No kind falls short.'].join('\n');
  lines.push(
    '',
    `Kinds that fall short, ${short.length} of ${kinds.size} (faults; reported, exact, right name, advice; strange when alone):`,
  );
  for (const [kind, score] of short) {
    const cells = [
      share(score.reported, score.faults),
      share(score.exact, score.faults),
      share(score.hinted, score.misspellings),
      share(score.advised, score.advice),
    ].map((cell) => cell.padStart(9));
    lines.push(`  ${kind.padEnd(58)}${String(score.faults).padStart(4)}${cells.join('')}  ${score.strange}`);
  }
  return lines.join('\n');
}

export function figuresJson(figures: Figures, trials: number, seed: number): string {
  const { kinds, slips, ...rest } = figures;
  return JSON.stringify(
    { trials, seed, ...rest, kinds: Object.fromEntries(kinds), slips: Object.fromEntries(slips) },
    null,
    2,
  );
}
