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

/** The longest prefix of `text` that fits into `columns`, followed by `mark` if something was cut off. */
export function fitWidth(text: string, columns: number, mark: string): string {
  if (displayWidth(text) <= columns) return text;
  let room = columns - displayWidth(mark);
  let kept = '';
  for (const character of text) {
    room -= characterWidth(character);
    if (room < 0) break;
    kept += character;
  }
  return kept + mark;
}
