import type { Edit } from '../findings/fix.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';

/** How many separators one fix replaces; larger tables should be exported again. */
const MOST = 10_000;

/**
 * Replaces the separators of a table exported with `;`, tab or `|` (the one in its first line) with commas, and decimal
 * commas with points. Returns no edits if the table contains quotes or other commas, whose meaning would change.
 */
export function separatedByCommas({ path, text }: SourceFile): readonly Edit[] {
  const [first = ''] = /^[^\r\n]*/.exec(text) ?? [];
  const [separator] = /[;\t|]/.exec(first) ?? [];
  if (separator === undefined || text.includes('"')) return [];
  const edits: Edit[] = [];
  if (text.includes(',')) {
    if (!hasDecimalCommas({ text })) return [];
    for (const { index } of text.matchAll(/[;\t|]|,/g)) {
      const sign = text.charAt(index);
      if (sign !== separator && sign !== ',') return [];
      if (edits.length === MOST) return [];
      edits.push({ at: span(path, index, index + 1), newText: sign === ',' ? '.' : ',' });
    }
    return edits;
  }
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
    if (edits.length === MOST) return [];
    edits.push({ at: span(path, at, at + 1), newText: ',' });
  }
  return edits;
}

/** Whether a table with other separators contains commas only within numbers. */
export function hasDecimalCommas({ text }: Pick<SourceFile, 'text'>): boolean {
  return /[;\t|]/.test(text) && text.includes(',') && !/(?<!\d),|,(?!\d)/.test(text);
}
