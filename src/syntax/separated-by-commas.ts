import type { Edit } from '../findings/fix.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';

/** Separators that one fix replaces; a larger table is exported anew. */
const MOST = 10_000;

/**
 * A comma in place of each separator of a table that spreadsheets have separated otherwise: by the one of `;`, tab and `|`
 * that stands in its first line. Decimal commas become points. Nothing where quotes or other commas stand in it, since what
 * they mean would change.
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

/** Whether commas stand in numbers alone, in a table that something else separates. */
export function hasDecimalCommas({ text }: Pick<SourceFile, 'text'>): boolean {
  return /[;\t|]/.test(text) && text.includes(',') && !/(?<!\d),|,(?!\d)/.test(text);
}
