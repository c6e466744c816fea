import type { Level } from '../design/design.ts';
import { text } from '../python/text.ts';
import type { Span } from '../source/span.ts';
import { yamlText } from '../syntax/yaml-text.ts';

/** A piece of a file that is replaced. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** An item as the list is to have it. */
export interface WantedItem {
  /** The item of the list whose place and comment it takes; absent for one that is put in. */
  readonly of?: number;
  /** The item itself, as the file is to hold it. */
  readonly text: string;
}

/**
 * A list of YAML with other items, in the form that it has: on one line, or one line per item, where comments stay with
 * their items. What is no list, such as an alias or an include, becomes one on one line.
 *
 * @param at - Where the list stands.
 * @param items - Where its items stand, in order.
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
  // An item has its line to the end, and the lines of comments above it.
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

/** A text with all edits made; `undefined` when two of them contradict each other. */
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

/** How a spec writes levels of an axis: as one that stands there, else bare where all beside it are whole numbers. */
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

/** Without the line's end. */
function lineEnd(file: string, offset: number): number {
  const next = file.indexOf('\n', offset);
  if (next < 0) return file.length;
  return file[next - 1] === '\r' && next > offset ? next - 1 : next;
}

function nextLine(file: string, end: number): number {
  const next = file.indexOf('\n', end);
  return next < 0 ? file.length : next + 1;
}
