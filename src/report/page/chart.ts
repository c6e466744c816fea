import { type PlotOptions, plot } from '@observablehq/plot';
import { type Html, html } from './html.ts';
import { svgDocument, svgMarkup } from './svg-document.ts';

/** Widths of drawings in pixels: next to another one (fits on a phone), and across the page. */
export const NARROW = 350;
export const WIDE = 740;

/** Colors by meaning. Each is a CSS variable of the page, so that drawings follow the light and dark theme. */
export const COLORS = {
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  line: 'var(--line)',
  paper: 'var(--paper)',
  rows: 'var(--rows)',
  draft: 'var(--draft)',
  essay: 'var(--essay)',
  evaluation: 'var(--evaluation)',
  heat: 'var(--heat)',
} as const;

/** Average width of a letter in drawings, in pixels. */
export const LETTER = 6.2;

/** Draws marks at pixel positions. */
export function drawing(label: string, width: number, height: number, marks: PlotOptions['marks']): Html {
  const document = svgDocument();
  const drawn = plot({
    // Plot expects a browser document, but uses only the features that this one provides.
    document: document as unknown as NonNullable<PlotOptions['document']>,
    ...{ width, height, margin: 0, axis: null, marks: marks ?? [] },
    x: { type: 'identity' },
    y: { type: 'identity' },
    color: { type: 'identity' },
    opacity: { type: 'identity' },
  });
  return svgMarkup(drawn, label);
}

/** A drawing with its caption. Wide drawings scroll on narrow screens. */
export function figure(
  title: string,
  words: Html,
  picture: Html | undefined,
  { wide = false, level = 4 }: { readonly wide?: boolean; readonly level?: 3 | 4 } = {},
): Html {
  const drawn =
    picture === undefined || !wide
      ? picture
      : html`<div class="scroll" role="group" aria-label="${title}" tabindex="0">${picture}</div>`;
  return html`<figure${wide ? html` class="wide"` : undefined}><figcaption>${level === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`}<p>${words}</p></figcaption>${drawn}</figure>`;
}
