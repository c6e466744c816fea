import type { Edit, Fix } from '../findings/fix.ts';
import { isOneWay, onlyMeant, slipOf } from '../findings/slip.ts';
import { csvCell } from '../python/csv-text.ts';
import { suffixOf } from '../source/path.ts';
import { type Span, span } from '../source/span.ts';
import { yamlText } from './yaml-text.ts';

/**
 * Another text in the place of one that is written, with the quotes that stand there, if any: every other byte stays.
 *
 * @param at - The token as it is parsed, its quotes included where its parser includes them.
 * @param written - What the token says.
 * @returns nothing where the form of the file cannot hold it as plainly
 */
export function respell(at: Span, written: string, meant: string): Edit | undefined {
  const edit = editOf(at, written, meant);
  return edit !== undefined && edit.at.start === edit.at.end && edit.newText === '' ? undefined : edit;
}

function editOf(at: Span, written: string, meant: string): Edit | undefined {
  const quotes = at.end - at.start - written.length;
  const inner = span(at.path, at.start + 1, at.end - 1);
  // A character that means something between quotes is left to the writer of the whole token.
  const isPlain = !/["'\\]|[^\P{C}]/u.test(meant);
  switch (suffixOf(at.path)) {
    case '.yaml':
    case '.yml':
      return quotes === 2 && isPlain ? { at: inner, newText: meant } : { at, newText: yamlText(meant) };
    case '.json':
      return quotes === 2 && isPlain ? { at: inner, newText: meant } : { at, newText: JSON.stringify(meant) };
    case '.csv':
      if (quotes === 2 && isPlain) return { at: inner, newText: meant };
      // A cell's text, whose quotes may stand around it.
      if (quotes === 0) return csvCell(meant) === meant ? { at, newText: meant } : undefined;
      return { at, newText: csvCell(meant) };
    case '.txt':
      return quotes === 0 && !/[\r\n]/.test(meant) ? { at, newText: meant } : undefined;
    default:
      return undefined;
  }
}

export interface Spelling {
  /** The names that could stand there. */
  readonly names: Iterable<string>;
  /** Names that stand beside it: a second one there would be no correction. */
  readonly isUsed?: (name: string) => boolean;
  /** Whether the names are fixed by the language, so that the other one cannot be the slip. */
  readonly fixed?: boolean;
}

/** What writing another name comes to: safe where one slip explains what is written, and one name is left. */
export function spellingFix(
  at: Span,
  written: string,
  meant: string | undefined,
  { names, isUsed = () => false, fixed = false }: Spelling,
): { readonly fix?: Fix } {
  const edit = meant === undefined ? undefined : respell(at, written, meant);
  if (meant === undefined || edit === undefined) return {};
  const slip = slipOf(written, meant);
  const isSafe = slip !== undefined && !isUsed(meant) && onlyMeant(written, names) === meant;
  if (!isSafe) return { fix: { edits: [edit], safe: false } };
  const isKnown = fixed || isOneWay(slip);
  return { fix: { edits: [edit], safe: true, ...(isKnown ? {} : { unproven: { written, meant } }) } };
}
