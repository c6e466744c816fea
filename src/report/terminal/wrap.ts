import { characterWidth } from '../../findings/display-width.ts';

/** Minimum width: in narrower columns, more words would be broken than wrapped. */
export const LEAST_WORDS = 24;

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal styles and links are what is looked for
const ESCAPES = /\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\/g;

/** Matches styles and links, slashes, and the text between them. */
const PARTS = new RegExp(`${ESCAPES.source}|/|[^/\\x1b]+`, 'g');

/** Matches a command in backticks, or at the end of a line. It is copied in one piece, so it is not wrapped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const COMMANDS = /`(?:cohort-ci|git|mkdir) [^`]*`|(?<=: |then )(?:\x1b\[[\d;]*m)*cohort-ci [^`]*$/g;

/** Stands for a space at which a line must not be wrapped. Displayed text never contains this character itself. */
const NO_BREAK = '\u00a0';

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
  const glued = line.slice(indent.length).replace(COMMANDS, (command) => command.replaceAll(' ', NO_BREAK));
  // Spaces between words are kept, except at the end of a line.
  for (const [, space = '', word = ''] of glued.matchAll(/( *)([^ ]+)/g)) {
    const isCommand = word.includes(NO_BREAK);
    const parts = !isCommand && hanging + shownWidth(word) > columns ? afterSlashes(word) : [word];
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
  return [...lines, current].map((one) => one.replaceAll(NO_BREAK, ' '));
}

/** Columns that the longest command in a text needs. */
export function commandWidth(text: string): number {
  return Math.max(0, ...[...text.matchAll(COMMANDS)].map(([command]) => shownWidth(command)));
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
