import { rect, text } from '@observablehq/plot';
import type { ChangeCause } from '../../change/change-causes.ts';
import { STAGES } from '../../result.ts';
import { changeCauseTexts, stageCountsText } from '../change-cause-text.ts';
import { COLORS, drawing, figure, LETTER, WIDE } from './chart.ts';
import { type Html, html, shown } from './html.ts';

/** Reasons drawn; the table next to the chart has all of them. */
const MOST = 20;
const ROW = 38;

/** What each reason adds to and removes from the plans: bars to the right and left of a line. */
export function causesChart(causes: readonly ChangeCause[]): Html | undefined {
  const drawn = causes
    .filter(({ added, removed }) => STAGES.some((stage) => added[stage] + removed[stage] > 0))
    .slice(0, MOST);
  if (drawn.length === 0) return undefined;
  const sum = (counts: ChangeCause['added']): number => STAGES.reduce((all, stage) => all + counts[stage], 0);
  const [most, least] = [
    Math.max(...drawn.map(({ added }) => sum(added))),
    Math.max(...drawn.map(({ removed }) => sum(removed))),
  ];
  const unit = WIDE / (most + least);
  const middle = least * unit;
  const bars = drawn.flatMap(({ added, removed }, index) => {
    let [right, left] = [middle, middle];
    return STAGES.flatMap((stage) => {
      const [plus, minus] = [added[stage] * unit, removed[stage] * unit];
      const found = [
        { from: right, to: right + plus, opacity: 1 },
        { from: left - minus, to: left, opacity: 0.45 },
      ];
      right += plus;
      left -= minus;
      return found
        .filter(({ from, to }) => to > from)
        .map((bar) => ({ ...bar, y: index * ROW, color: COLORS[stage] }));
    });
  });
  const texts = changeCauseTexts(drawn, { code: (one) => shown(one, 40), named: 3 });
  const rows = drawn.map((cause, index) => {
    const counts = stageCountsText(cause.added, cause.removed) ?? '';
    const words = texts[index] ?? '';
    return {
      ...{ y: index * ROW + 9, counts },
      label: shown(words, Math.floor((WIDE - counts.length * LETTER - 20) / LETTER)),
    };
  });
  const label = rows.map((one) => `${one.label}: ${one.counts}`).join('; ');
  const picture = drawing(label, WIDE, rows.length * ROW, [
    rect(rows, {
      ...{ x1: middle - 0.5, x2: middle + 0.5, y1: (one) => one.y + 6, y2: (one) => one.y + 22 },
      fill: COLORS.line,
    }),
    rect(bars, {
      ...{ x1: 'from', x2: 'to', y1: (one) => one.y + 18, y2: (one) => one.y + 28, fill: 'color' },
      fillOpacity: 'opacity',
    }),
    text(rows, { x: 0, y: 'y', text: 'label', textAnchor: 'start', fill: COLORS.ink }),
    text(rows, { x: WIDE, y: 'y', text: 'counts', textAnchor: 'end', fill: COLORS.ink }),
  ]);
  const words = html`What each reason adds (full color) and removes (pale): drafts, essays, evaluations.`;
  return figure('Why the plans change', words, picture, { wide: true, level: 3 });
}
