import type { Level } from '../design/design.ts';
import { text } from '../python/text.ts';
import type { Span } from '../source/span.ts';
import { yamlText } from '../syntax/yaml-text.ts';

/** A replacement of a range in a file. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A desired item of the list. */
export interface WantedItem {
  /** Index of the original item whose line and comment this one keeps; absent for a new item. */
  readonly of?: number;
  /** The source text of the item. */
  readonly text: string;
}

/**
 * Replaces the items of a YAML list in its existing style: on one line, or one line per item, where comments stay with
 * their items. Anything else, such as an alias or an include, becomes a list on one line.
 *
 * @param at - The span of the list.
 * @param items - The spans of its items, in order.
 */
export function editList(
  file: string,
  at: Span,
  items: readonly Span[],
  wanted: readonly WantedItem[],
): TextEdit {
  if (!/^-\s/.test(file.slice(at.start, at.end)))
    return { ...at, text: `[${wanted.map(({ text }) => text).join(', ')}]` };
  const start = lineStart(file, at.start);
  const indent = file.slice(start, at.start);
  const eol = file.includes('\r\n') ? '\r\n' : '\n';
  // An item includes the rest of its line, and the comment lines above it.
  const ends = items.map(({ end }) => lineEnd(file, end));
  const starts = items.map((_, index) => (index === 0 ? start : nextLine(file, ends[index - 1] ?? start)));
  const used = new Set<number>();
  const lines = wanted.map(({ of, text }) => {
    const item = of === undefined || used.has(of) ? undefined : items[of];
    if (of === undefined || item === undefined) return `${indent}- ${text}`;
    used.add(of);
    return file.slice(starts[of], item.start) + text + file.slice(item.end, ends[of]);
  });
  return { path: at.path, start, end: ends.at(-1) ?? at.end, text: lines.join(eol) };
}

/** A text with all edits applied; `undefined` if they overlap. */
export function withEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const sorted = [...edits].sort((left, right) => left.start - right.start || left.end - right.end);
  let edited = '';
  let from = 0;
  let last: TextEdit | undefined;
  for (const edit of sorted) {
    if (last?.start === edit.start && last.end === edit.end && last.text === edit.text) continue;
    if (edit.start < from) return undefined;
    edited += text.slice(from, edit.start) + edit.text;
    from = edit.end;
    last = edit;
  }
  return edited + text.slice(from);
}

/** How a spec writes the levels of an axis: like an existing one, or unquoted if all others are whole numbers. */
export function writtenLevels(
  levels: readonly Level[],
  path: string,
  file: string,
): (level: string) => string {
  const written = new Map<string, string>();
  for (const { value, node } of levels) {
    const source = node.span.path === path ? file.slice(node.span.start, node.span.end) : '';
    if (node.kind === 'scalar' && source !== '' && !/[\r\n]/.test(source)) written.set(text(value), source);
  }
  const areNumbers = levels.length > 0 && levels.every(({ value }) => value.kind === 'int');
  return (level) =>
    written.get(level) ?? (areNumbers && /^(0|[1-9]\d*)$/.test(level) ? level : yamlText(level));
}

function lineStart(file: string, offset: number): number {
  return file.lastIndexOf('\n', offset - 1) + 1;
}

/** Without the line end. */
function lineEnd(file: string, offset: number): number {
  const next = file.indexOf('\n', offset);
  if (next < 0) return file.length;
  return file[next - 1] === '\r' && next > offset ? next - 1 : next;
}

function nextLine(file: string, end: number): number {
  const next = file.indexOf('\n', end);
  return next < 0 ? file.length : next + 1;
}
