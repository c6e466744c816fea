import type { Edit } from '../findings/fix.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';

/** Separators that one fix replaces; a larger table is exported anew. */
const MOST = 10_000;

/**
 * A comma in place of each separator of a table that spreadsheets have separated otherwise: by the one of `;`, tab and `|`
 * that stands in its first line. Nothing where quotes or commas stand in it, since what they mean would change.
 */
export function separatedByCommas({ path, text }: SourceFile): readonly Edit[] {
  const [first = ''] = /^[^\r\n]*/.exec(text) ?? [];
  const [separator] = /[;\t|]/.exec(first) ?? [];
  if (separator === undefined || /[",]/.test(text)) return [];
  const edits: Edit[] = [];
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
    if (edits.length === MOST) return [];
    edits.push({ at: span(path, at, at + 1), newText: ',' });
  }
  return edits;
}
