/** Characters that take two columns in a terminal: East Asian wide and full-width ones, and emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/** Marks that sit on the character before them. */
const COMBINING = /[\p{Mn}\p{Me}]/u;

/** Terminal columns of one character (a code point): 0, 1 or 2. Control characters count as 1: show them escaped. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
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
