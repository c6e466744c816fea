import { visible } from './visible.ts';

/** Code points of a value that a message quotes; longer ones are cut. */
const LONGEST = 80;

/** Foreign text as messages quote it: in single quotes, on one line, every character visible, cut when long. */
export function quoted(text: string): string {
  // Two units a code point at most, and one more code point than is shown.
  const points = Array.from(text.slice(0, 2 * LONGEST + 2));
  const shown = points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : text;
  return `'${visible(shown)}'`;
}
