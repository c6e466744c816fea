import { rect, text } from '@observablehq/plot';
import type { DesignView } from '../../overview/design-view.ts';
import { countText } from '../show/count-text.ts';
import { whyUnknown } from '../show/unknown-size.ts';
import { COLORS, drawing, figure, LETTER, NARROW } from './chart.ts';
import { type Html, html, name, shown } from './html.ts';

/** Steps drawn; those in the middle are left out. */
const MOST = 16;

/** Ratio of the longest to the shortest bar above which lengths are logarithmic. */
const FAR = 200;

const ROW = 34;

interface Bar {
  readonly label: string;
  readonly count: bigint | undefined;
  readonly color: string;
}

/** How rules narrow the product of the axes: one bar per step, then the resulting generations. */
export function narrowingChart(view: DesignView): Html {
  const { steps, plan } = view;
  const all: Bar[] = steps.map(({ label, rows }) => ({ label, count: rows, color: COLORS.rows }));
  for (const stage of ['draft', 'essay', 'evaluation'] as const)
    if (plan) all.push({ label: `${stage}s`, count: BigInt(plan[`${stage}s`]), color: COLORS[stage] });
  const bars = shortened(all);
  const counts = bars.flatMap(({ count }) => (count === undefined ? [] : [Number(count)]));
  const most = Math.max(1, ...counts);
  const isFar = most > FAR * Math.max(1, Math.min(...counts.filter((count) => count > 0)));
  const share = (count: bigint): number =>
    isFar ? Math.log(Number(count) + 1) / Math.log(most + 1) : Number(count) / most;
  const places = bars.map(({ label, count, color }, index) => {
    const number = countText(count);
    return {
      ...{ color, number, y: index * ROW },
      label: shown(label, Math.floor((NARROW - number.length * LETTER - 16) / LETTER)),
      length: count === undefined ? 0 : Math.max(count === 0n ? 0 : 2, share(count) * NARROW),
    };
  });
  const words = html`${sentences(view)}${isFar ? ' Lengths of bars are logarithmic.' : ''}`;
  const label = places.map((one) => `${one.label}: ${one.number}`).join('; ');
  const picture = drawing(label, NARROW, bars.length * ROW, [
    rect(places, {
      x1: 0,
      x2: 'length',
      y1: (one) => one.y + 18,
      y2: (one) => one.y + 26,
      fill: 'color',
      rx: 2,
    }),
    text(places, { x: 0, y: (one) => one.y + 9, text: 'label', textAnchor: 'start', fill: COLORS.ink }),
    text(places, { x: NARROW, y: (one) => one.y + 9, text: 'number', textAnchor: 'end', fill: COLORS.ink }),
  ]);
  return figure('How the product narrows', words, picture);
}

/** `16 combinations of all axes, 8 after the rules, 24 rows with replicates.` If a number is unknown: why. */
function sentences(view: DesignView): Html {
  const { steps, rules, replicates } = view;
  const why = whyUnknown(view)?.map((part) => (typeof part === 'string' ? part : name(part.name, 100)));
  const counts = [
    [0, 'combinations of all axes'],
    ...(rules.length > 0 ? [[rules.length, 'after the rules'] as const] : []),
    ...(replicates.length > 0 ? [[steps.length - 1, 'rows with replicates'] as const] : []),
  ] as const;
  const parts = counts.flatMap(([index, words]) => {
    const rows = steps[index]?.rows;
    if (rows === undefined) return [];
    return `${countText(rows)} ${rows === 1n ? words.replace(/^combinations/, 'combination') : words}`;
  });
  return html`${parts.length > 0 && `${parts.join(', ')}. `}${why}`;
}

function shortened(bars: readonly Bar[]): readonly Bar[] {
  if (bars.length <= MOST) return bars;
  const head = bars.slice(0, 6);
  const tail = bars.slice(bars.length - (MOST - 7));
  const rest = bars.length - head.length - tail.length;
  return [...head, { label: `… ${rest} more steps`, count: undefined, color: COLORS.rows }, ...tail];
}
