import { eastAsianWidth } from 'get-east-asian-width';

/** Shown as a picture of two columns wherever it stands. */
const EMOJI = /\p{Emoji_Presentation}/u;

/** Marks that sit on the character before them. */
const COMBINING = /[\p{Mn}\p{Me}]/u;

/** Terminal columns of one character (a code point): 0, 1 or 2. Control characters count as 1: show them escaped. */
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

/** The longest start of `text` that fits into `columns`, ended by `mark` where something was cut off. */
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
