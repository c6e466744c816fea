/** A longer text is no few names that were run together. */
const LONGEST = 2000;
const MOST = 50;

/** What is written between names in place of a comma; a slash may also be part of a name. */
const SIGNS = String.raw`\s*[;|,\uff0c\u3001\u060c&]\s*|\s+(?:and|or|x|[+\u2013\u2014-])\s+|\s+`;
const SEPARATORS = [new RegExp(SIGNS), new RegExp(String.raw`\s*/\s*|${SIGNS}`)];

/**
 * The known names that a text consists of, if it holds more than one and nothing else: the comma between them is missing,
 * or is another sign.
 */
export function joinedNames(text: string, isKnown: (name: string) => boolean): readonly string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.replace(/^\[\s*(.*?)\s*\]$/s, '$1');
  for (const separator of SEPARATORS) {
    const names = bare.split(separator).map((name) => name.replace(/^(["'])(.*)\1$/, '$2'));
    if (names.length > 1 && names.length <= MOST && names.every(isKnown)) return names;
  }
  return undefined;
}
