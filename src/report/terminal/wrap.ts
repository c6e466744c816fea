import { characterWidth } from '../../findings/display-width.ts';

/** In narrower columns, more words would be broken than wrapped. */
export const LEAST_WORDS = 24;

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal styles and links are what is looked for
const ESCAPES = /\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\/g;

/** Terminal columns of a text that may contain styles and links. */
export function shownWidth(text: string): number {
  let width = 0;
  for (const character of text.replace(ESCAPES, '')) width += characterWidth(character);
  return width;
}

/**
 * A line wrapped between words to so many columns. A word that is too long gets a line of its own. Styles continue
 * across lines.
 *
 * @param hanging - Indentation of the second and later lines.
 */
export function wrapLine(line: string, columns: number, hanging: number): readonly string[] {
  if (shownWidth(line) <= columns) return [line];
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = indent;
  let width = indent.length;
  let isEmpty = true;
  // Spaces between words are kept, except at the end of a line.
  for (const [, blank = '', word = ''] of line.slice(indent.length).matchAll(/( *)([^ ]+)/g)) {
    const added = shownWidth(word);
    if (!isEmpty && width + blank.length + added > columns) {
      lines.push(current);
      current = ' '.repeat(hanging) + word;
      width = hanging + added;
    } else {
      current += blank + word;
      width += blank.length + added;
    }
    isEmpty = false;
  }
  return [...lines, current];
}

/** Wraps every line of a text; continuation lines are indented by four more columns. */
export function wrapText(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns, (/^ */.exec(line)?.[0].length ?? 0) + 4))
    .join('\n');
}
