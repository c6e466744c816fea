import type { Edit, Fix } from '../findings/fix.ts';
import { isOneWay, onlyMeant, slipOf } from '../findings/slip.ts';
import { csvCell } from '../python/csv-text.ts';
import { suffixOf } from '../source/path.ts';
import { type Span, span } from '../source/span.ts';
import { yamlText } from './yaml-text.ts';

/**
 * Replaces a token's text and keeps its quotes, if any.
 *
 * @param at - The token as parsed, including its quotes if the parser includes them.
 * @param written - The token's current value.
 * @returns `undefined` if the file format cannot express the new value in place
 */
export function respell(at: Span, written: string, meant: string): Edit | undefined {
  const edit = editOf(at, written, meant);
  return edit !== undefined && edit.at.start === edit.at.end && edit.newText === '' ? undefined : edit;
}

function editOf(at: Span, written: string, meant: string): Edit | undefined {
  const quotes = at.end - at.start - written.length;
  const inner = span(at.path, at.start + 1, at.end - 1);
  // Characters with a special meaning inside quotes require writing the whole token anew.
  const isPlain = !/["'\\]|[^\P{C}]/u.test(meant);
  switch (suffixOf(at.path)) {
    case '.yaml':
    case '.yml':
      return quotes === 2 && isPlain ? { at: inner, newText: meant } : { at, newText: yamlText(meant) };
    case '.json':
      return quotes === 2 && isPlain ? { at: inner, newText: meant } : { at, newText: JSON.stringify(meant) };
    case '.csv': {
      // In a quoted cell, each quote of the text is doubled.
      const doubled = written.split('"').length - 1;
      if (doubled > 0 && quotes === doubled) return isPlain ? { at, newText: meant } : undefined;
      if (quotes === 2 && isPlain) return { at: inner, newText: meant };
      // The span of a cell's text excludes its quotes.
      if (quotes === 0) return csvCell(meant) === meant ? { at, newText: meant } : undefined;
      return { at, newText: csvCell(meant) };
    }
    case '.txt':
      return quotes === 0 && !/[\r\n]/.test(meant) ? { at, newText: meant } : undefined;
    default:
      return undefined;
  }
}

export interface Spelling {
  /** The possible names. */
  readonly names: Iterable<string>;
  /** Names that are already used in the same list: using one twice would not be a correction. */
  readonly isUsed?: (name: string) => boolean;
  /** Whether the language defines the names, so that only the written name can be the typo. */
  readonly fixed?: boolean;
}

/**
 * A fix that writes another name. It is safe if a single typo explains what is written and only one name is possible.
 */
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
  return {
    fix: { edits: [edit], safe: true, ...(isKnown ? {} : { unproven: [{ written, meant, edits: 1 }] }) },
  };
}
