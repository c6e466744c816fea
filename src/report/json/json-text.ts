/**
 * JSON with two-space indentation and a final newline. Invisible characters and the bracket of `##[` are written as
 * JSON escapes: the value is the same, but printing it can neither control nor disguise a log.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  const safe = text
    .replace(/(?![ \n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Zs}]/gu, unicodeEscape)
    .replaceAll('##[', '##\\u005b');
  return `${safe}\n`;
}

function unicodeEscape(character: string): string {
  let escaped = '';
  for (let index = 0; index < character.length; index++) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}
