import { characterWidth } from '../../findings/display-width.ts';

/** In narrower columns, more words would be broken than wrapped. */
export const LEAST_WORDS = 24;

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal styles and links are what is looked for
const ESCAPES = /\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\/g;

/** Styles and links, slashes, and the text between them. */
const PARTS = new RegExp(`${ESCAPES.source}|/|[^/\\x1b]+`, 'g');

/** Terminal columns of a text that may contain styles and links. */
export function shownWidth(text: string): number {
  let width = 0;
  for (const character of text.replace(ESCAPES, '')) width += characterWidth(character);
  return width;
}

/**
 * A line wrapped between words to so many columns, and a path that is longer than a line after its slashes. Any other
 * word that is too long gets a line of its own. Styles continue across lines.
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
  for (const [, space = '', word = ''] of line.slice(indent.length).matchAll(/( *)([^ ]+)/g)) {
    const parts = hanging + shownWidth(word) > columns ? afterSlashes(word) : [word];
    for (const [index, part] of parts.entries()) {
      const blank = index === 0 ? space : '';
      const added = shownWidth(part);
      if (!isEmpty && width + blank.length + added > columns) {
        lines.push(current);
        current = ' '.repeat(hanging) + part;
        width = hanging + added;
      } else {
        current += blank + part;
        width += blank.length + added;
      }
      isEmpty = false;
    }
  }
  return [...lines, current];
}

/** The parts of a word that end with a slash, other than those in the address of a link. */
function afterSlashes(word: string): readonly string[] {
  const parts = [''];
  for (const [part] of word.matchAll(PARTS)) {
    parts[parts.length - 1] += part;
    if (part === '/') parts.push('');
  }
  return parts.filter((part) => part !== '');
}

/** Wraps every line of a text; continuation lines are indented by four more columns. */
export function wrapText(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns, (/^ */.exec(line)?.[0].length ?? 0) + 4))
    .join('\n');
}
