/**
 * Characters that are not visible as themselves: control and format characters (bidi controls, zero-width ones), all
 * spaces but U+0020, lone surrogates, private use, noncharacters and other ignorable ones. The two emoji variation
 * selectors are allowed.
 */
const UNSEEN =
  /(?! |\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Zs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

const NOT_ASCII = /[^ -~]/gu;

const SHORT_ESCAPES = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

export interface VisibleOptions {
  /** Also escapes everything outside ASCII, for terminals that cannot display it. */
  readonly ascii?: boolean;
}

/**
 * External text as one line in which every character is visible: invisible ones are escaped as in Python and YAML
 * (`\n`, `\x1b`, `\u202e`, `\U000e0001`), so that the text cannot control a terminal, reorder a line or hide anything.
 */
export function visible(text: string, options: VisibleOptions = {}): string {
  return text.replace(options.ascii ? NOT_ASCII : UNSEEN, escapeCharacter);
}

export function escapeCharacter(character: string): string {
  const short = SHORT_ESCAPES.get(character);
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
