/** Maximum length: longer text is not just a few joined names. */
const LONGEST = 2000;
const MOST = 50;

/** Words that people write between names. */
export const WORDS_BETWEEN = 'and|or|und|et|y|x|vs\\.?|versus|plus|with|then';

/** Matches separators that people write between names instead of a comma. A slash may also be part of a name. */
const SIGNS = String.raw`\s*[;|,\uff0c\u3001\u060c\uff1b\uff5c&]\s*|\s+(?:${WORDS_BETWEEN}|[+\u2013\u2014-])\s+|\s+`;
const SEPARATORS = [
  new RegExp(SIGNS),
  new RegExp(String.raw`\s*/\s*|${SIGNS}`),
  // Line breaks as web pages, programs and addresses write them.
  /\s*(?:<br\s*\/?>|\\[nrt]|%0[9AD])+\s*/i,
  /\s*(?:[^\s\w.-]|->|--+)+\s*/,
  /\s*-\s+/,
  /\.+/,
];

/**
 * The known names in a text, if it consists of several and nothing else: the commas between them are missing, or
 * replaced by something else.
 *
 * @param mayBeGlued - Whether nothing at all may be between them.
 */
export function joinedNames(
  text: string,
  isKnown: (name: string) => boolean,
  mayBeGlued = true,
): readonly string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.replace(/^(?:\[\s*(.*?)\s*\]|\{\s*(.*?)\s*\}|\(\s*(.*?)\s*\))$/s, '$1$2$3');
  for (const separator of SEPARATORS) {
    // The quotes of a list in quotes of another kind may be left over at either end of a name.
    const names = bare.split(separator).map((name) => name.replace(/^["']|["']$/g, ''));
    if (names.length > 1 && names.length <= MOST && names.every(isKnown)) return names;
  }
  return mayBeGlued ? gluedNames(bare, isKnown) : undefined;
}

/** Two known names without anything between them, as where a line break is missing. */
function gluedNames(text: string, isKnown: (name: string) => boolean): readonly string[] | undefined {
  for (let at = SHORTEST; at <= Math.min(text.length, LONGEST_NAME) - SHORTEST; at++)
    if (isKnown(text.slice(0, at)) && isKnown(text.slice(at))) return [text.slice(0, at), text.slice(at)];
  return undefined;
}

/** Shorter names may be parts of others by chance; longer text is not two names. */
const SHORTEST = 4;
const LONGEST_NAME = 300;
