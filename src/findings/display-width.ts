import { eastAsianWidth } from 'get-east-asian-width';

/** Always displayed as a picture, two columns wide. */
const EMOJI = /\p{Emoji_Presentation}/u;

/** Marks that combine with the character before them. */
const COMBINING = /[\p{Mn}\p{Me}]/u;

/**
 * Terminal columns of one character (a code point): 0, 1 or 2. Control characters count as 1: escape them for display.
 */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (COMBINING.test(character)) return 0;
  return eastAsianWidth(code) === 2 || EMOJI.test(character) ? 2 : 1;
}

/** Terminal columns of a text without control characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Fewer columns show no useful part of both ends. */
const BOTH_ENDS = 12;

/**
 * A text that fits into `columns`, with `mark` in place of the removed part: the end of words, but the middle of a
 * name, since names often differ at their end.
 */
export function fitWidth(text: string, columns: number, mark: string): string {
  if (displayWidth(text) <= columns) return text;
  const room = columns - displayWidth(mark);
  const characters = [...text];
  // A symbol may stand before a name.
  const isName = columns >= BOTH_ENDS && !text.slice(2).trimEnd().includes(' ');
  const tail = isName
    ? fitting(characters.toReversed(), Math.floor(room / 3))
        .reverse()
        .join('')
    : '';
  return fitting(characters, room - displayWidth(tail)).join('') + mark + tail;
}

/** The first characters that fit into some columns. */
function fitting(characters: readonly string[], columns: number): string[] {
  let room = columns;
  const end = characters.findIndex((character) => {
    room -= characterWidth(character);
    return room < 0;
  });
  return characters.slice(0, end < 0 ? characters.length : end);
}
