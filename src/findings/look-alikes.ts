/** Distance between the code points of full-width characters and those of ASCII. */
const FULL_WIDTH = 0xfee0;

/**
 * Characters that look like another one, or are invisible, and the character that is meant. The letters are Cyrillic
 * and Greek.
 */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map([
  ...pairs('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d', '-'),
  ...pairs('\u2018\u2019\u201a\u201b\u2032\u02bc', "'"),
  ...pairs('\u201c\u201d\u201e\u201f\u2033', '"'),
  ...pairs(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    ' ',
  ),
  ...pairs('\uff1a\ufe55', ':'),
  ...pairs('\uff0c\u3001\u060c', ','),
  // Full-width symbols and letters; digits are left out, because another digit is another experiment.
  ...fullWidth('!"#$%&\'()*+./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'),
  // Ligatures, which PDFs contain.
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ...pairs('\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff\u00ad', ''),
  ...each('АВЕКМНОРСТУХаеорсухіјѕ', 'ABEKMHOPCTYXaeopcyxijs'),
  ...each('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον', 'ABEZHIKMNOPTYXov'),
]);

/** Names of characters that are hard to recognize when quoted. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['\u2013', 'an en dash'],
  ['\u2014', 'an em dash'],
  ['\u2011', 'a no-break hyphen'],
  ['\u2212', 'a minus sign'],
  ['\u00a0', 'a no-break space'],
  ['\u2002', 'an en space'],
  ['\u2003', 'an em space'],
  ['\u2007', 'a figure space'],
  ['\u2009', 'a thin space'],
  ['\u200a', 'a hair space'],
  ['\u202f', 'a narrow no-break space'],
  ['\uff1a', 'a full-width colon'],
  ['\uff0c', 'a full-width comma'],
  ['\u3000', 'a full-width space'],
  ['\u200b', 'a zero-width space'],
  ['\u200c', 'a zero-width non-joiner'],
  ['\u200d', 'a zero-width joiner'],
  ['\u200e', 'a left-to-right mark'],
  ['\u200f', 'a right-to-left mark'],
  ['\ufe0e', 'a variation selector'],
  ['\ufe0f', 'a variation selector'],
  ['\u2060', 'a word joiner'],
  ['\ufeff', 'a byte order mark'],
  ['\u00ad', 'a soft hyphen'],
]);

/** Replaces characters that only look like others, and composes letters and their accents. */
export function withoutLookAlikes(text: string): string {
  // Most text has no such characters, so this is the usual cost.
  if (!/[^\x20-\x7e]/.test(text)) return text;
  return Array.from(text.normalize('NFC'), (character) => LOOKS_LIKE.get(character) ?? character).join('');
}

/**
 * Explains which character makes a text differ from what it looks like.
 *
 * @param meant - What it looks like.
 */
export function lookAlikeWords(written: string, meant: string): string {
  for (const character of written) {
    const instead = LOOKS_LIKE.get(character);
    if (instead === undefined || meant.includes(character)) continue;
    const effect =
      instead === '' ? ', which is invisible' : ` instead of ${instead === ' ' ? 'a space' : `'${instead}'`}`;
    return `it contains ${called(character)}${effect}`;
  }
  return 'a letter and its accent are two characters in one of them, and one in the other';
}

/** The text between typographic quotes, as word processors write them; for YAML, these are ordinary characters. */
export function inCurlyQuotes(text: string): string | undefined {
  return /^[\u2018-\u201f\u00ab](.*)[\u2018-\u201f\u00bb]$/s.exec(text)?.[1];
}

/** The hint for typographic quotes where no quotes are needed. */
export function curlyHint(meant: string): string {
  return `write straight quotes, or none: '${meant}'`;
}

/** The name of the first character that only looks like another one. */
export function oddCharacter(text: string): string | undefined {
  const odd = Array.from(text).find(
    (character) => LOOKS_LIKE.has(character) || /[\uff10-\uff19]/.test(character),
  );
  return odd === undefined ? undefined : called(odd);
}

/** The first character of a text that cannot be seen, and its name. */
export function unseenCharacter(
  text: string,
): { readonly character: string; readonly name: string } | undefined {
  // Most text has no such characters, so this is the usual cost.
  if (!/[^ -~]/.test(text)) return undefined;
  const character = Array.from(text).find((one) => /^ ?$/.test(LOOKS_LIKE.get(one) ?? 'seen'));
  return character === undefined ? undefined : { character, name: nameOf(character) };
}

/** The kind of whitespace around a text, for a hint to remove it. */
export function blanksAround(text: string): string {
  const unseen = unseenCharacter(text.replace(text.trim(), ''));
  if (unseen === undefined) return /^\t|\t$/.test(text) ? 'the tab' : 'the spaces';
  return `${called(unseen.character)}`.replace(/^an? /, 'the ');
}

function nameOf(character: string): string {
  return CALLED.get(character) ?? (LOOKS_LIKE.get(character) === ' ' ? 'a space' : `'${character}'`);
}

function called(character: string): string {
  const name = nameOf(character);
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${name} (U+${point})`;
}

function pairs(characters: string, instead: string): [string, string][] {
  return Array.from(characters, (character) => [character, instead]);
}

function fullWidth(characters: string): [string, string][] {
  return Array.from(characters, (character) => [
    String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH),
    character,
  ]);
}

function each(characters: string, instead: string): [string, string][] {
  return Array.from(characters, (character, index) => [character, instead.charAt(index)]);
}
