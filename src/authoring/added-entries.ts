import type { BindingRule, Include, Level } from '../design/design.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Sources } from '../source/sources.ts';
import { yamlText } from '../syntax/yaml-text.ts';

/** An entry to add to a rule. */
export interface NewEntry {
  /** In the order in which the rule names its axes, which is also that of the columns in an included file. */
  readonly levels: readonly Level[];
}

export interface AddedEntries {
  /** The edited file, as a repository path. */
  readonly path: string;
  /** The text inserted at {@link offset}. */
  readonly inserted: string;
  readonly offset: number;
  /** The whole text afterwards. */
  readonly text: string;
}

/**
 * Adds entries at the end of a pair's or tuple's list, in its existing style, in the spec or in the included file.
 *
 * @returns `undefined` if the list has a form that cannot simply be extended.
 */
export function addedEntries(
  rule: BindingRule,
  entries: readonly NewEntry[],
  specPath: string,
  sources: Sources,
): AddedEntries | undefined {
  const { include } = rule;
  const last = rule.entries.at(-1);
  const opened = sources.open(include?.path ?? specPath);
  if (last === undefined || opened.kind !== 'text' || last.node.span.path !== opened.file.path)
    return undefined;
  if (include?.columns !== undefined) return addedLines(opened.file, include, entries);
  return addedItems(opened.file, last.node.span, entries);
}

function addedItems(
  file: SourceFile,
  { start, end }: { readonly start: number; readonly end: number },
  entries: readonly NewEntry[],
): AddedEntries | undefined {
  const { text, path } = file;
  const items = entries.map(
    ({ levels }) => `[${levels.map((level) => inYaml(level, text, path)).join(', ')}]`,
  );
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/^\s*- +$/.test(line)) {
    const after = text.indexOf('\n', end);
    const offset = after < 0 ? text.length : after;
    const isCrLf = text[offset - 1] === '\r';
    const eol = isCrLf ? '\r\n' : '\n';
    return inserted(file, isCrLf ? offset - 1 : offset, items.map((item) => `${eol}${line}${item}`).join(''));
  }
  if (!/[[,]\s*$/.test(line) && line.trim() !== '') return undefined;
  return inserted(file, end, items.map((item) => `, ${item}`).join(''));
}

function addedLines(
  file: SourceFile,
  { columns = [] }: Include,
  entries: readonly NewEntry[],
): AddedEntries | undefined {
  const { text } = file;
  if (entries.some(({ levels }) => levels.length !== columns.length)) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = entries.map(
    ({ levels }) =>
      `${levels.map(({ node, value }) => inCsv(value.kind === 'str' ? value.value : text.slice(node.span.start, node.span.end))).join(',')}${eol}`,
  );
  return inserted(file, text.length, `${text === '' || text.endsWith('\n') ? '' : eol}${lines.join('')}`);
}

function inserted(file: SourceFile, offset: number, text: string): AddedEntries {
  const whole = `${file.text.slice(0, offset)}${text}${file.text.slice(offset)}`;
  return { path: file.path, inserted: text, offset, text: whole };
}

/** The source text of a level if it can be reused, or else its YAML form. */
function inYaml({ value, node }: Level, text: string, path: string): string {
  const source = node.span.path === path ? text.slice(node.span.start, node.span.end) : '';
  if (source !== '' && !/[\n\r]/.test(source) && node.kind === 'scalar') return source;
  return value.kind === 'str' ? yamlText(value.value) : source;
}

function inCsv(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
