import { rect, text } from '@observablehq/plot';
import type { QualityReport } from '../../quality/quality-report.ts';
import { COLORS, drawing, figure, LETTER, NARROW } from './chart.ts';
import { type Html, html, list, name, shown } from './html.ts';

/** Minimum and maximum size of a square, in pixels. */
const [LEAST, MOST] = [22, 36];

/** With a darker fill, text would be unreadable in one of the themes. */
const [DARKEST, TIED] = [0.7, 0.4];

const LONGEST = 24;

export interface Association {
  readonly left: string;
  readonly right: string;
  /** Cramér's V: 0 if neither provides information about the other, 1 if one determines the other. */
  readonly value: number;
  /** The author tied them. */
  readonly isTied: boolean;
}

/** The association of axes, as a triangle of squares; undefined if fewer than two axes vary. */
export function correlationChart(quality: QualityReport): Html | undefined {
  const names = quality.factors.filter(({ levels }) => levels > 1).map((factor) => factor.name);
  const pairs = associations(quality);
  if (names.length < 2 || pairs.length === 0) return undefined;
  const words = wordsOf(pairs);
  // A chart of zeros would say less than this sentence.
  if (pairs.every(({ value }) => value === 0)) return figure(TITLE, words, undefined);
  const longest = Math.max(...names.map((one) => Math.min(one.length, LONGEST)));
  const size = Math.max(LEAST, Math.min(MOST, Math.floor((NARROW - longest * LETTER - 10) / names.length)));
  const squares = pairs.map(({ left, right, value, isTied }) => ({
    x: names.indexOf(left) * size,
    y: names.indexOf(right) * size,
    shade: value * (isTied ? TIED : DARKEST),
    color: isTied ? COLORS.rows : COLORS.heat,
    label: decimals(value),
    ink: value === 0 ? COLORS.soft : COLORS.ink,
  }));
  // Each name is at the end of its own row, where the triangle leaves room.
  const labels = names.map((one, index) => ({
    x: index * size + 6,
    y: (index + 0.5) * size,
    label: shown(one, LONGEST),
  }));
  const label = pairs
    .filter(({ value }) => value > 0)
    .map(({ left, right, value }) => `${shown(left)} and ${shown(right)}: ${decimals(value)}`)
    .join('; ');
  const picture = drawing(label, NARROW, names.length * size, [
    rect(squares, {
      ...{ x1: 'x', x2: (one) => one.x + size - 2, y1: 'y', y2: (one) => one.y + size - 2 },
      ...{ fill: 'color', fillOpacity: 'shade', stroke: COLORS.line, rx: 3 },
    }),
    text(squares, {
      ...{ x: (one) => one.x + size / 2 - 1, y: (one) => one.y + size / 2 - 1, text: 'label', fill: 'ink' },
    }),
    text(labels, { x: 'x', y: 'y', text: 'label', textAnchor: 'start', fill: COLORS.ink }),
  ]);
  return figure(TITLE, words, picture);
}

const TITLE = 'How axes are associated';

/** All pairs of axes that vary and were compared. */
export function associations({ cells, together }: QualityReport): readonly Association[] {
  return cells.map(({ factors: [left, right], met, possible, association }) => {
    // Only values other than 0 and 1 are reported. If one axis determines the other, most combinations are missing.
    const value = association ?? (met < possible ? 1 : 0);
    const isTied = together.some(({ groups }) =>
      groups.some((one) => one.factors.includes(left) && one.factors.includes(right)),
    );
    return { left, right, value, isTied };
  });
}

function wordsOf(pairs: readonly Association[]): Html {
  const together = pairs.filter(({ value, isTied }) => value === 1 && !isTied);
  const partly = pairs.filter(({ value }) => value > 0 && value < 1);
  const tied = pairs.filter(({ isTied }) => isTied);
  if (together.length + partly.length + tied.length === 0)
    return html`${pairs.length === 1 ? 'The two axes that vary are' : `All ${pairs.length} pairs of axes that vary are`} independent: the effect of each can be separated from the others.`;
  const sentences = [
    ...said(together, 'one determines the other'),
    ...said(partly, 'are partly associated'),
    ...said(tied, 'tied on purpose'),
  ];
  return html`${sentences}Numbers are Cramér’s V: at 0, neither says anything about the other.`;
}

function said(pairs: readonly Association[], words: string): readonly Html[] {
  if (pairs.length === 0) return [];
  const names = pairs.map(({ left, right }) => html`${name(left)} with ${name(right)}`);
  return [html`${list(names, 2)}: ${words}. `];
}

/** Two decimals without a leading zero. Never rounds to 0 or 1. */
function decimals(value: number): string {
  if (value === 0 || value === 1) return String(value);
  return Math.min(0.99, Math.max(0.01, value)).toFixed(2).slice(1);
}
