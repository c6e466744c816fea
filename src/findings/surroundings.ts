import { oncePer } from '../source/once-per.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Diagnostic } from './diagnostic.ts';
import { lineAt } from './line-at.ts';
import { textOf } from './text.ts';

/**
 * Maximum length of the text before and after a position that is used, in UTF-16 units; very long lines need not be
 * compared in full.
 */
const REACH = 200;

/**
 * Identifies a finding even if lines move: by the text of its span and the surrounding line, never by line numbers. A
 * finding without a span is identified by its message.
 */
export function surroundings(
  { at, message }: Diagnostic,
  sources: ReadonlyMap<string, SourceFile>,
): readonly string[] {
  const file = at.kind === 'span' ? sources.get(at.span.path) : undefined;
  if (at.kind !== 'span' || !file) return [at.kind, textOf(message)];
  const { text, lines } = file;
  const line = lineAt(lines, at.span.start);
  const from = Math.max(lines.lineStart(line), at.span.start - REACH);
  const to = Math.min(lines.lineStart(line + 1), at.span.start + REACH);
  const under = text.slice(at.span.start, Math.min(at.span.end, at.span.start + REACH));
  // Changes of indentation and spacing do not make it a different finding.
  return ['span', text.slice(from, to).trim().replace(/\s+/g, ' '), under.trim().replace(/\s+/g, ' ')];
}

/**
 * The place of a finding in the structure of its file, which an edit of its line leaves as it is: the keys that enclose
 * it, or the first cell of its row. Empty without a span.
 */
export function enclosedBy({ at }: Diagnostic, sources: ReadonlyMap<string, SourceFile>): readonly string[] {
  const file = at.kind === 'span' ? sources.get(at.span.path) : undefined;
  if (at.kind !== 'span' || !file) return [];
  const { text, lines } = file;
  const line = lineAt(lines, at.span.start);
  const start = lines.lineStart(line);
  if (!isNested(file)) return text.slice(start, start + REACH).split(/[,\r\n]/, 1);
  const before = text.slice(start, Math.min(at.span.start, start + REACH));
  return [...(enclosingKeys(file)[line - 1] ?? []), ...keysIn(before)];
}

/** Whether a file is a structure of keys, not a list of rows. */
export function isNested({ path }: Pick<SourceFile, 'path'>): boolean {
  return /\.(?:ya?ml|json)$/i.test(path);
}

interface Enclosing {
  readonly indent: number;
  readonly isItem: boolean;
  readonly keys: readonly string[];
}

/** For each line, the keys that enclose it. By indentation alone, since the file may be one that no parser reads. */
const enclosingKeys = oncePer(({ text }: SourceFile): readonly (readonly string[])[] => {
  const open: Enclosing[] = [];
  return text.split(/\r\n|[\r\n]/).map((line) => {
    const indent = line.search(/[^ ]/);
    if (indent < 0 || line[indent] === '#') return open.at(-1)?.keys ?? [];
    const isItem = line.startsWith('- ', indent);
    // The items of a list may be indented as their key is.
    const encloses = (one: Enclosing): boolean =>
      one.indent < indent || (one.indent === indent && isItem && !one.isItem);
    for (let last = open.at(-1); last && !encloses(last); last = open.at(-1)) open.pop();
    const keys = open.at(-1)?.keys ?? [];
    const [key] = keysIn(line.slice(0, REACH));
    if (key !== undefined) open.push({ indent, isItem, keys: [...keys, key] });
    return keys;
  });
});

/** Keys without their quotes. */
function keysIn(text: string): readonly string[] {
  const keys = text.match(/[^\s,:[\]{}]+(?=\s*:(?:\s|$))/g) ?? [];
  return keys.map((key) => key.replace(/^(["'])(.*)\1$/, '$2'));
}
