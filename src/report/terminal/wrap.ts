import { characterWidth } from '../../findings/display-width.ts';

/** Narrower than this, words are broken more than they are wrapped. */
export const LEAST_WORDS = 24;

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal styles and links are what is looked for
const ESCAPES = /\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\/g;

/** Terminal columns of a text that may hold styles and links. */
export function shownWidth(text: string): number {
  let width = 0;
  for (const character of text.replace(ESCAPES, '')) width += characterWidth(character);
  return width;
}

/**
 * One line as several that fit into so many columns, parted between words; a word that is too long for a line has one of its
 * own. Styles go on across the parts.
 *
 * @param hanging - How far the second line and those after it are indented.
 */
export function wrapLine(line: string, columns: number, hanging: number): readonly string[] {
  if (shownWidth(line) <= columns) return [line];
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = indent;
  let width = indent.length;
  let isEmpty = true;
  // Blanks between words are kept as they are, save at the end of a line.
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

/** Every line of a text, wrapped; the rest of a line stands four columns further in than its start. */
export function wrapText(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns, (/^ */.exec(line)?.[0].length ?? 0) + 4))
    .join('\n');
}
