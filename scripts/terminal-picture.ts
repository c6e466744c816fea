import { displayWidth } from '../src/findings/display-width.ts';

/**
 * What a command prints on a terminal, as a picture: one SVG, made of text alone, so that the test that compares it with what
 * is printed today needs no browser.
 */

/** In pixels. Each piece of a line is stretched to its columns, so that any fixed-width font keeps tables in line. */
const COLUMN = 8;
const LINE = 18;
const MARGIN = 16;

/** GitHub's own palette for terminals. */
export const TERMINAL_THEMES = {
  light: {
    page: '#ffffff',
    text: '#1f2328',
    dim: '#59636e',
    red: '#cf222e',
    green: '#116329',
    yellow: '#7d4e00',
    cyan: '#1b7c83',
  },
  dark: {
    page: '#0d1117',
    text: '#f0f6fc',
    dim: '#9198a1',
    red: '#ff7b72',
    green: '#3fb950',
    yellow: '#d29922',
    cyan: '#39c5cf',
  },
} as const;

export type TerminalTheme = keyof typeof TERMINAL_THEMES;

/** Codes that switch a style on; the others that are printed switch one off. */
const ON: Readonly<Record<string, string>> = { 1: 'b', 2: 'd', 31: 'r', 32: 'g', 33: 'y', 36: 'c' };
const OFF: Readonly<Record<string, string>> = { 22: 'bd', 39: 'rgyc' };

interface Piece {
  readonly text: string;
  /** Classes of the picture's style sheet. */
  readonly styles: string;
}

/** @param columns - The width of the terminal that the text was fitted into. */
export function terminalPicture(output: string, columns: number, theme: TerminalTheme): string {
  const lines = styledLines(output.replace(/\n$/, '')).flatMap((line) => broken(line, columns));
  const [width, height] = [columns * COLUMN + 2 * MARGIN, lines.length * LINE + 2 * MARGIN];
  const colors = TERMINAL_THEMES[theme];
  const picture = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>What a command prints on a terminal of ${columns} columns</title>`,
    '<style>',
    `text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:${colors.text};white-space:pre}`,
    `.b{font-weight:600}.d{fill:${colors.dim}}.r{fill:${colors.red}}.g{fill:${colors.green}}.y{fill:${colors.yellow}}.c{fill:${colors.cyan}}`,
    '</style>',
    `<rect width="100%" height="100%" rx="6" fill="${colors.page}"/>`,
  ];
  for (const [index, line] of lines.entries()) {
    let column = 0;
    for (const { text, styles } of line) {
      const wide = displayWidth(text);
      const words = text.trimStart();
      const x = MARGIN + (column + wide - displayWidth(words)) * COLUMN;
      column += wide;
      const shown = words.trimEnd();
      if (shown === '') continue;
      const kind = styles === '' ? '' : ` class="${[...styles].join(' ')}"`;
      const y = MARGIN + index * LINE + 13;
      picture.push(
        `<text x="${x}" y="${y}" textLength="${displayWidth(shown) * COLUMN}" lengthAdjust="spacingAndGlyphs"${kind}>${escaped(shown)}</text>`,
      );
    }
  }
  return `${[...picture, '</svg>'].join('\n')}\n`;
}

/** Lines by their styles, which go on from one line to the next. */
function styledLines(output: string): Piece[][] {
  let styles = '';
  return output.split('\n').map((line) =>
    line.split('\u001b[').flatMap((part, index) => {
      const [code = '', number = ''] = (index > 0 && /^(\d+)m/.exec(part)) || [];
      const off = OFF[number] ?? '';
      styles = [...styles].filter((style) => !off.includes(style)).join('') + (ON[number] ?? '');
      const text = part.slice(code.length);
      return text === '' ? [] : [{ text, styles }];
    }),
  );
}

/** As a terminal breaks what is longer than its width: anywhere. */
function broken(pieces: readonly Piece[], columns: number): Piece[][] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const { text, styles } of pieces) {
    let rest = text;
    while (used + displayWidth(rest) > columns) {
      const fitting = prefixWithin(rest, columns - used);
      lines.at(-1)?.push({ text: fitting, styles });
      lines.push([]);
      rest = rest.slice(fitting.length);
      used = 0;
    }
    lines.at(-1)?.push({ text: rest, styles });
    used += displayWidth(rest);
  }
  return lines;
}

function prefixWithin(text: string, columns: number): string {
  let prefix = '';
  for (const character of text) {
    if (displayWidth(prefix + character) > columns) break;
    prefix += character;
  }
  return prefix;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
