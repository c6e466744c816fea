/**
 * Python's `str.isspace` for a UTF-16 unit: the separators `\x1c`–`\x1f`, NEL and no-break spaces count, while U+FEFF
 * (a space to JavaScript's `trim`), U+180E and U+200B do not.
 */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f);
  if (unit < 0x1680) return unit === 0x85 || unit === 0xa0;
  return (
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x1680 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Python's `str.strip()`. */
export function strip(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** Whether stripping the text leaves nothing. */
export function isBlank(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isSpace(text.charCodeAt(index))) return false;
  return true;
}

/** Removes C's six spaces from both ends; {@link strip} would remove more. Python's number parsers skip the same. */
export function trimSpaces(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && isCSpace(word.charCodeAt(start))) start++;
  while (end > start && isCSpace(word.charCodeAt(end - 1))) end--;
  return word.slice(start, end);
}

function isCSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}
