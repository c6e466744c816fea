import { dot, link, text } from '@observablehq/plot';
import type { QualityReport } from '../../quality/quality-report.ts';
import { countedRange, rangeText } from '../show/count-text.ts';
import { COLORS, drawing, figure, NARROW } from './chart.ts';
import { type Html, html, list, name, shown } from './html.ts';

const ROW = 40;
/** Room for the numbers at both ends. */
const SIDE = 46;

type Factor = QualityReport['factors'][number];
type Varying = Factor & { readonly [end in 'fewest' | 'most']: NonNullable<Factor[end]> };

/**
 * The number of generations behind each level of an axis: those of its own stage, and the evaluations that descend from
 * them.
 */
export function unitsChart({ factors }: QualityReport): Html | undefined {
  const varying = factors.flatMap((factor) =>
    factor.levels > 1 && factor.fewest && factor.most
      ? [{ ...factor, fewest: factor.fewest, most: factor.most }]
      : [],
  );
  if (varying.length === 0) return undefined;
  const largest = Math.max(...varying.map(({ most, evaluations }) => Math.max(most.units, evaluations.most)));
  // A logarithmic scale: doubling is the same distance everywhere.
  const x = (count: number): number =>
    SIDE + (Math.log(Math.max(1, count)) / Math.log(Math.max(2, largest))) * (NARROW - 2 * SIDE);
  const rows = varying.map((factor, index) => ({
    ...factor,
    y: index * ROW + 27,
    label: shown(factor.name, 40),
    units: rangeText(factor.fewest.units, factor.most.units),
    from: x(factor.fewest.units),
    to: x(factor.evaluations.most),
    isOne: factor.fewest.units === factor.evaluations.most,
    color: COLORS[factor.stage],
    judged: rangeText(factor.evaluations.fewest, factor.evaluations.most),
  }));
  const label = rows
    .map(
      (one) =>
        `${one.label}: ${one.units} ${one.stage}${one.units === '1' ? '' : 's'} per level, ${one.judged} evaluations`,
    )
    .join('; ');
  const apart = rows.filter(({ isOne }) => !isOne);
  const picture = drawing(label, NARROW, rows.length * ROW, [
    text(rows, { x: 0, y: (one) => one.y - 17, text: 'label', textAnchor: 'start', fill: COLORS.ink }),
    link(apart, { x1: 'from', x2: 'to', y1: 'y', y2: 'y', stroke: COLORS.line, strokeWidth: 3 }),
    dot(apart, { x: 'to', y: 'y', r: 4, stroke: COLORS.evaluation, fill: COLORS.paper, strokeWidth: 1.5 }),
    dot(rows, { x: 'from', y: 'y', r: 5, fill: 'color' }),
    text(rows, {
      ...{ x: (one) => one.from - 9, y: 'y', text: 'units', textAnchor: 'end', fill: COLORS.ink },
    }),
    text(apart, {
      ...{ x: (one) => one.to + 9, y: 'y', text: 'judged', textAnchor: 'start', fill: COLORS.soft },
    }),
  ]);
  return figure('Units behind each level', wordsOf(varying), picture);
}

/** The axes whose levels rest on the fewest generations, since statements about them are the weakest. */
function wordsOf(factors: readonly Varying[]): Html {
  const legend = html`Filled: generations of the axis’ own stage. Hollow: their evaluations.`;
  const weakest = Math.min(...factors.map(({ fewest }) => fewest.units));
  const weak = factors.filter(
    ({ fewest, evaluations }) => fewest.units === weakest && evaluations.most > fewest.units,
  );
  const [first] = weak;
  if (first === undefined) return legend;
  const names = list(weak.map((factor) => name(factor.name)));
  const levels = html`${weak.length === 1 ? 'A level of ' : 'Levels of '}${names}`;
  const noun = weak.every(({ stage }) => stage === first.stage) ? first.stage : 'generation';
  const most = Math.max(...weak.map((factor) => factor.most.units));
  if (weakest === 0)
    return html`${levels} ${weak.length === 1 ? 'has' : 'have'} no ${noun}: the ids are those of other ${noun}s. ${legend}`;
  return html`${levels} ${weak.length === 1 ? 'rests' : 'rest'} on ${countedRange(weakest, most, noun)}, however often ${most === 1 ? 'it is' : 'they are'} judged. ${legend}`;
}
