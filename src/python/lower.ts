import { isAssigned } from './assigned.ts';

/**
 * Python 3.11's `str.lower()`. JavaScript follows the same rules, but with the Unicode version of the engine;
 * characters that Python 3.11 does not know are left unchanged and separate words.
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
      lowered += lowerKnown(text.slice(start, index)) + text.slice(index, next);
      start = next;
    }
    index = next;
  }
  return lowered + lowerKnown(text.slice(start));
}

function lowerKnown(text: string): string {
  if (!text.includes('Σ')) return text.toLowerCase();
  return text.replace(FINAL_SIGMA, 'ς').replaceAll('Σ', 'σ').toLowerCase();
}

// A sigma is final if it follows a cased letter and does not precede one, skipping case-ignorable characters. The two
// characters listed here lost these properties after Unicode 14, so the engine's own rule cannot be used.
const IGNORABLE = '[\\p{Case_Ignorable}\\u{1171E}]';
const CASED = `[[\\p{Cased}\\u{295}]--${IGNORABLE}]`;
const FINAL_SIGMA = new RegExp(`(?<=${CASED}${IGNORABLE}*)Σ(?!${IGNORABLE}*${CASED})`, 'gv');
