import { isAssigned } from './assigned.ts';

/**
 * Python 3.11's `str.lower()`. JavaScript's own lowering follows the same rules, final sigma included, by the engine's
 * Unicode version; characters that Python does not know yet stay as they are and part words.
 */
export function lower(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  let lowered = '';
  let start = 0;
  for (let index = 0; index < text.length; ) {
    const codePoint = text.codePointAt(index) ?? 0;
    const next = index + (codePoint > 0xffff ? 2 : 1);
    if (!isAssigned(codePoint)) {
      lowered += text.slice(start, index).toLowerCase() + text.slice(index, next);
      start = next;
    }
    index = next;
  }
  return lowered + text.slice(start).toLowerCase();
}
