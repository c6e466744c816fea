import { placeholderHint } from '../../findings/placeholder.ts';
import { quotedSource } from '../../findings/words.ts';
import { END, isBreak, SPACE, TAB } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { type Range, type RangeFix, Refusal } from './refusal.ts';

/** Maximum length of a quoted value, in UTF-16 units. */
export const REACH = 300;

/** Text as a YAML scalar with exactly that value. */
export function singleQuoted(source: string): string {
  return `'${source.replaceAll("'", "''")}'`;
}

/**
 * The text that a reader would see as the value that starts here: the rest of the line without its comment or, inside
 * brackets, up to the next `,` or closing bracket.
 */
export function valueAt(text: string, start: number, inFlow: boolean): Range {
  let end = start;
  const limit = Math.min(text.length, start + REACH);
  while (end < limit) {
    const unit = text.charCodeAt(end);
    if (isBreak(unit)) break;
    if (unit === 0x23 && end > start && isBlank(text.charCodeAt(end - 1))) break;
    if (inFlow && end > start && (unit === 0x2c || unit === 0x5d || unit === 0x7d)) break;
    end++;
  }
  while (end > start + 1 && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The character at the cursor is not allowed there. */
export function wrongCharacter(cursor: Cursor, message: string, hint?: string): Refusal {
  if (cursor.peek() === TAB) return wrongTab(cursor);
  return new Refusal('yaml/syntax', characterAt(cursor), `${message}, not ${showCharacter(cursor)}`, hint);
}

/** YAML reads the text from `start` differently than its author meant. */
export function needsQuotes(text: string, start: number, inFlow: boolean, why: string): Refusal {
  const at = valueAt(text, start, inFlow);
  const source = text.slice(at.start, at.end);
  const [marks = ''] = /\?*$/.exec(text.slice(0, start).slice(-REACH)) ?? [];
  const placeholder = placeholderHint(marks + source);
  if (placeholder !== undefined)
    return new Refusal(
      'yaml/needs-quotes',
      { start: start - marks.length, end: at.end },
      `${quotedSource(marks + source)} is no value`,
      placeholder,
    );
  if (source.startsWith('%') && text.charAt(start - 1) === '{')
    return new Refusal(
      'yaml/syntax',
      { start: start - 1, end: at.end },
      'this is a template command, and templates are not run',
      'write what the template would produce, and remove its `{% … %}` lines',
    );
  const isFirst = /(?:^|[\r\n]) *$/.test(text.slice(Math.max(0, start - REACH), start));
  if (isFirst && /^\*[ \t]+\S/.test(source)) return bullets(text, start, at);
  if (source === '*')
    return new Refusal(
      'yaml/needs-quotes',
      at,
      '`*` refers to an anchor defined above, not to everything',
      'write the values one by one',
    );
  const bold = /^\*+([\w./-]+)\*+$/.exec(source)?.[1];
  if (bold?.includes('/'))
    return new Refusal(
      'yaml/needs-quotes',
      at,
      `${quotedSource(source)} starts with \`*\`, which refers to an anchor here`,
      `quote it: '${source}'`,
      [],
      { edits: [{ ...at, newText: `'${source}'` }] },
    );
  if (bold !== undefined)
    return new Refusal(
      'yaml/needs-quotes',
      at,
      `${quotedSource(source)} has asterisks around it, as in Markdown, but \`*\` refers to an anchor here`,
      `remove the asterisks: ${bold}`,
      [],
      { edits: [{ ...at, newText: bold }] },
    );
  if (source === '```' && isFirst)
    return new Refusal(
      'yaml/syntax',
      at,
      'this line is left over from a Markdown code block',
      'delete the line',
      [],
      { edits: [{ ...at, newText: '' }] },
    );
  const reference = /^`+(@file:[^`'\s]+)`+$/.exec(source)?.[1];
  if (reference !== undefined)
    return instead(at, source, 'is in backticks', 'write straight quotes', singleQuoted(reference));
  const plain = withoutEntities(source);
  if (plain !== source)
    return instead(at, source, 'contains codes of a web page', 'write the characters themselves', plain);
  const ticked = TICKED.exec(source);
  if (ticked?.[0] === source) return withoutTicks(text, start, at);
  const cells = /^\|?\s*[\w./-]+\s*(?:\|\s*[\w./-]+\s*)+\|?$/.test(source) ? source.match(/[\w./-]+/g) : null;
  if (cells !== null) {
    const newText = inFlow ? cells.join(', ') : `[${cells.join(', ')}]`;
    return new Refusal(
      'yaml/needs-quotes',
      at,
      `${quotedSource(source)} is a row of a Markdown table, not a list`,
      `write ${quotedSource(newText)}`,
      [],
      { edits: [{ ...at, newText }] },
    );
  }
  const isCut = at.end - at.start >= REACH;
  return new Refusal(
    'yaml/needs-quotes',
    at,
    `${quotedSource(source)} must be quoted: ${why}`,
    isCut ? 'quote it' : `quote it: ${singleQuoted(source)}`,
    [],
    isCut ? undefined : { edits: [{ ...at, newText: singleQuoted(source) }] },
  );
}

/** A value that is written in the syntax of another format. */
function instead(at: Range, source: string, is: string, remedy: string, newText: string): Refusal {
  return new Refusal('yaml/needs-quotes', at, `${quotedSource(source)} ${is}`, `${remedy}: ${newText}`, [], {
    edits: [{ ...at, newText }],
  });
}

/** Replaces HTML entities for quotes and similar characters. */
export function withoutEntities(source: string): string {
  return source.replace(/&(?:#39|#x27|apos|quot|#34|amp|lt|gt|nbsp);/gi, (entity) => {
    const name = entity.slice(1, -1).toLowerCase();
    return ENTITIES.get(name) ?? entity;
  });
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['#39', "'"],
  ['#x27', "'"],
  ['apos', "'"],
  ['quot', '"'],
  ['#34', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
]);

/** A name in backticks, as in Markdown. */
const TICKED = /`+([\w./-][\w./*-]*)`+/;

/** Names in backticks: this one, and those below it that are also whole values. */
function withoutTicks(text: string, start: number, at: Range): Refusal {
  const edits: (Range & { readonly newText: string })[] = [];
  const ticked = new RegExp(`(?<=^|[\\s,[])${TICKED.source}(?=[\\s,\\]]|$)`, 'g');
  ticked.lastIndex = start;
  for (
    let found = ticked.exec(text);
    found !== null && edits.length < MOST_LINES;
    found = ticked.exec(text)
  ) {
    const { 0: written, 1: newText = '', index } = found;
    const before = text.slice(Math.max(0, index - REACH), index);
    const isValue = /(?:^|[\r\n])[^#\r\n]*(?:[[,]|: |- )\s*$/.test(before);
    if (isValue) edits.push({ start: index, end: index + written.length, newText });
  }
  const [first] = edits;
  const more = edits.length > 1 ? `, and those of ${edits.length - 1} more` : '';
  return new Refusal(
    'yaml/needs-quotes',
    at,
    'a value cannot start with a backtick',
    `remove the backticks${more}: ${first?.newText ?? text.slice(at.start, at.end).replaceAll('`', '')}`,
    [],
    first?.start === at.start ? { edits } : undefined,
  );
}

/** Items with Markdown bullets: this one and those right below it. */
function bullets(text: string, start: number, at: Range): Refusal {
  const edits = [{ start, end: start + 1, newText: '-' }];
  const indent = /(?:^|[\r\n])( *)$/.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? '';
  const next = /[^\r\n]*(?:\r\n?|\n)( *)\* /y;
  next.lastIndex = start;
  for (
    let found = next.exec(text);
    found?.[1] === indent && edits.length < MOST_LINES;
    found = next.exec(text)
  )
    edits.push({ start: next.lastIndex - 2, end: next.lastIndex - 1, newText: '-' });
  return new Refusal(
    'yaml/needs-quotes',
    at,
    `${quotedSource(text.slice(at.start, at.end))} is not a list item: \`*\` refers to an anchor defined above`,
    `start each item with a hyphen: ${quotedSource(`-${text.slice(start + 1, at.end)}`)}`,
    [],
    { edits },
  );
}

/** Maximum number of lines that one fix changes. */
const MOST_LINES = 1000;

export function wrongTab(cursor: Cursor): Refusal {
  const { text, offset } = cursor;
  let start = offset;
  while (start > 0 && isBlank(text.charCodeAt(start - 1)) && offset - start < REACH) start--;
  let end = offset;
  while (text.charCodeAt(end) === TAB && end - offset < REACH) end++;
  const indents = start === 0 || isBreak(text.charCodeAt(start - 1));
  return indents
    ? new Refusal(
        'yaml/tab',
        { start: offset, end },
        'YAML does not allow tabs for indentation',
        'indent with spaces',
        [],
        spacesForTabs(text),
      )
    : new Refusal(
        'yaml/tab',
        { start: offset, end },
        'there is a tab where YAML allows only spaces',
        'replace the tab with a space, or quote the text that should hold it',
        [],
        /[:-]/.test(text.charAt(start - 1)) ? { edits: [{ start, end, newText: ' ' }] } : undefined,
      );
}

/** Replaces each tab that indents a line with the file's usual number of spaces. */
function spacesForTabs(text: string): RangeFix | undefined {
  const unit = /(?:^|[\r\n])( +)[^\s#-]/.exec(text)?.[1] ?? '  ';
  const edits: (Range & { readonly newText: string })[] = [];
  for (const { 0: indent, index } of text.matchAll(/^[ \t]+(?=\S)/gm)) {
    if (!indent.includes('\t')) continue;
    const newText = besideItems(text, index, indent.length) ?? indent.replaceAll('\t', unit);
    edits.push({ start: index, end: index + indent.length, newText });
    if (edits.length > MOST_LINES) return undefined;
  }
  return { edits };
}

/** The indentation of the item on the line above an item, if that has no tabs. */
function besideItems(text: string, start: number, length: number): string | undefined {
  if (!/^- /.test(text.slice(start + length, start + length + 2))) return undefined;
  const above = text.slice(Math.max(0, start - REACH), start);
  return /(?:^|[\r\n])( +)- [^\r\n]*(?:\r\n?|\n)$/.exec(above)?.[1];
}

/** The whole character at the cursor; an insertion point at the end of the file. */
export function characterAt(cursor: Cursor): Range {
  const { offset, text } = cursor;
  const width = offset >= text.length ? 0 : (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return { start: offset, end: offset + width };
}

function showCharacter(cursor: Cursor): string {
  const unit = cursor.peek();
  if (unit === END) return 'the end of the file';
  if (isBreak(unit)) return 'the end of the line';
  if (unit === SPACE) return 'a space';
  return quotedSource(String.fromCodePoint(cursor.text.codePointAt(cursor.offset) ?? 0));
}

function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB;
}
