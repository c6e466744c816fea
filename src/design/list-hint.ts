import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { WORDS_BETWEEN } from '../findings/joined-names.ts';
import { inCurlyQuotes, lookAlikeWords, withoutLookAlikes } from '../findings/look-alikes.ts';
import { placeholderHint, standInHint } from '../findings/placeholder.ts';
import { quoted } from '../findings/words.ts';
import { suffixOf } from '../source/path.ts';
import type { Sources } from '../source/sources.ts';
import { span } from '../source/span.ts';
import type { Node, ScalarNode } from '../syntax/node.ts';
import { singleQuoted } from '../syntax/yaml/explain-character.ts';
import { ITEM_MARK } from '../syntax/yaml/item-mark.ts';
import { textOf } from './entries.ts';
import type { LoadContext } from './load-context.ts';
import { columnOf } from './move-lines.ts';
import { FILE_MARKER, INCLUDE_SUFFIXES } from './spec-keys.ts';

const SUFFIXES: readonly string[] = INCLUDE_SUFFIXES;

export interface ListRemedy {
  readonly hint: string;
  readonly fix?: Fix;
}

/**
 * The remedy for text in place of a list: it may be a placeholder, a quoted list, a file without the marker, or items
 * whose hyphens are not followed by a space.
 *
 * @param otherwise - The remedy for any other text.
 */
export function listRemedy(
  node: Node,
  otherwise: ListRemedy,
  { sources }: Pick<LoadContext, 'sources'>,
): ListRemedy {
  const text = textOf(node);
  if (text === undefined || node.kind !== 'scalar') return otherwise;
  const placeholder = placeholderHint(text);
  if (placeholder !== undefined) return { hint: placeholder };
  const standIn = standInHint(text, () => false);
  if (standIn !== undefined) return { hint: standIn };
  const instead = (newText: string) => suggested({ at: node.span, newText });
  const curly = inCurlyQuotes(text);
  if (curly !== undefined && !curly.includes("'")) {
    const isFile = curly.startsWith(FILE_MARKER);
    const newText = isFile ? `'${curly}'` : `['${curly}']`;
    return {
      hint: `write straight quotes${isFile ? '' : ', and brackets around them'}: ${newText}`,
      ...instead(newText),
    };
  }
  const plain = withoutLookAlikes(text);
  if (plain !== text && plain.startsWith(FILE_MARKER)) {
    const reference = singleQuoted(plain);
    return { hint: `${lookAlikeWords(text, plain)}: write ${reference}`, ...instead(reference) };
  }
  const inside = OTHER_BRACKETS.exec(text)?.[1];
  if (inside !== undefined) {
    const newText = `[${withCommas(withoutLookAlikes(inside))}]`;
    return { hint: `write square brackets: ${newText}`, ...(node.style === 'plain' ? instead(newText) : {}) };
  }
  if (text.startsWith('[') && text.endsWith(']'))
    return { hint: `remove the quotes around it: ${text}`, ...instead(text) };
  const items = itemsRemedy(node, sources);
  if (items !== undefined) return items;
  if (node.style === 'block' || (node.style === 'plain' && node.text.includes('\n'))) return otherwise;
  const called = CALL.exec(text)?.[1];
  if (called !== undefined)
    return { hint: `${quoted(called)} is not run: write the values themselves in brackets` };
  const path = text.trim().replace(/^(?:@+\s*\w+(?=[\s:=])|file\s*@|@|\w+(?=:))\s*[:=]?\s*\/*/, '');
  if (!SUFFIXES.includes(suffixOf(path))) return otherwise;
  const reference = singleQuoted(`${FILE_MARKER}${path}`);
  return { hint: `to include the file write ${reference}`, ...instead(reference) };
}

/**
 * The remedy for a single text that is meant as the items of a list, but uses other list markers than hyphens and
 * spaces, or none.
 */
export function itemsRemedy(node: Node, sources: Sources): ListRemedy | undefined {
  const text = textOf(node);
  if (text === undefined || node.kind !== 'scalar') return undefined;
  const mark = ITEM_MARK.exec(text)?.[0];
  if (mark !== undefined) return unreadItems(node, mark, sources);
  return node.style === 'block' || (node.style === 'plain' && node.text.includes('\n'))
    ? unmarkedLines(node, sources)
    : undefined;
}

/** The remedy for a mapping in place of a list that names a file under another marker: `{$ref: items/combos.csv}`. */
export function mappedReference(node: Node): ListRemedy | undefined {
  const entries = node.kind === 'map' ? node.entries : [];
  const entry = entries.find(({ key }) => FILE_KEYS.test(key.text));
  const others = entries.filter((one) => one !== entry);
  const path = entry?.value.kind === 'scalar' ? textOf(entry.value) : undefined;
  if (path === undefined || path === '' || !others.every(({ key }) => FILE_OPTIONS.test(key.text)))
    return undefined;
  const reference = singleQuoted(`${FILE_MARKER}${path.replace(/^@file:/, '')}`);
  return {
    hint: `to include the file write ${reference}${others.length === 0 ? '' : ', without other keys: a list is a CSV with one column'}`,
    ...suggested({ at: node.span, newText: reference }),
  };
}

const FILE_KEYS = /^[$@]?(?:file|filename|include|path|ref|import|source|src|csv)$/i;

/** Keys that other tools have beside the name of a file. */
const FILE_OPTIONS =
  /^(?:col(?:umn)?s?|field|key|sheet|format|type|header|encoding|sep(?:arator)?|delimiter|index)$/i;

/** A Python function call. */
const CALL = /^(\w{2,30})\([^()]*\)$/;

/** Lines of a text that are meant as items: adds a hyphen to each, and removes the `|` or `>` of a block. */
function unmarkedLines({ span: at, style }: ScalarNode, sources: Sources): ListRemedy | undefined {
  const opened = sources.open(at.path);
  const whole = opened.kind === 'text' ? opened.file.text : '';
  const isBlock = style === 'block';
  const written = whole.slice(at.start, at.end);
  const lines = [...written.matchAll(/^([ \t]*)(\S[^\r\n]*)/gm)];
  const items = isBlock ? lines.slice(1) : lines;
  const [first] = items;
  if (first === undefined || items.length > MOST_ITEMS) return undefined;
  const unmarked = items.filter(({ 2: item = '' }) => !/^- /.test(item));
  if (unmarked.some(({ 2: item = '' }) => /^[-+*#\u2022]|: |:$/.test(item))) return undefined;
  const isOwnLine = isBlock || columnOf(at, whole) !== undefined;
  // Commas at the end of items, as in a bracketed list. In a list with hyphens, they would become part of the items.
  const hasCommas =
    items.length > 1 && items.slice(0, -1).every(({ 2: item = '' }) => COMMA_AT_END.test(item));
  const edits: Edit[] = unmarked.flatMap(({ index, 1: indent = '', 2: item = '' }) => {
    const start = at.start + index + indent.length;
    const hyphen = { at: span(at.path, start, start), newText: '- ' };
    const comma = hasCommas ? COMMA_AT_END.exec(item) : null;
    return comma === null
      ? [hyphen]
      : [hyphen, { at: span(at.path, start + comma.index, start + item.length), newText: '' }];
  });
  const sign = /^[^\s]+/.exec(written)?.[0] ?? '';
  if (isBlock) edits.unshift({ at: span(at.path, at.start, at.start + sign.length), newText: '' });
  const start = isOwnLine ? 'start each line' : 'write each item on a line of its own, which starts';
  const example = (hasCommas ? first[2]?.replace(COMMA_AT_END, '') : first[2])?.trim() ?? '';
  const how = `${start} with a hyphen and a space${hasCommas ? ', without the comma at its end' : ''}: \`- ${example}\``;
  return {
    hint: !isBlock
      ? how
      : unmarked.length === 0
        ? `remove \`${sign}\`, which makes the items below it one text`
        : `remove \`${sign}\`, and ${how}`,
    ...(isOwnLine ? suggested(...edits) : {}),
  };
}

const COMMA_AT_END = /,[ \t]*$/;

/** Maximum number of lines that one fix edits. */
const MOST_ITEMS = 2000;

/** Parentheses or brackets of another script around the whole text. */
const OTHER_BRACKETS = /^[(\uff3b\uff08\u3010](.*)[)\uff3d\uff09\u3011]$/s;

/** Inserts hyphens and spaces before items that lack them, and are therefore read as a single scalar. */
function unreadItems({ span: at, text, style }: ScalarNode, mark: string, sources: Sources): ListRemedy {
  const opened = sources.open(at.path);
  const whole = opened.kind === 'text' ? opened.file.text : '';
  const written = whole.slice(at.start, at.end);
  const edits: Edit[] = [];
  let start = at.start;
  // A folded scalar spans several lines, and its first line starts at the scalar's own position.
  const isList =
    style === 'plain' &&
    columnOf(at, whole) !== undefined &&
    written.split(/(?<=\n)/).every((line) => {
      const [indent = ''] = /^ */.exec(line) ?? [];
      const own =
        /^- +/.exec(line.slice(indent.length))?.[0] ?? ITEM_MARK.exec(line.slice(indent.length))?.[0];
      const from = start + indent.length;
      start += line.length;
      if (own === undefined) return false;
      if (!/^- /.test(own)) edits.push({ at: span(at.path, from, from + own.length), newText: '- ' });
      return true;
    });
  const first =
    text
      .slice(mark.length)
      .split(/\s+[-\u2022\u00b7\u25e6\u25cf\u25aa\u2023\u2010-\u2015\u2212+]|\s+\d{1,3}[.)]\s/)[0] ?? '';
  const how =
    mark === '-' ? 'put a space after the hyphen of each item' : 'start each item with a hyphen and a space';
  return { hint: `${how}: \`- ${first}\``, ...(isList ? suggested(...edits) : {}) };
}

/** Matches a separator between names other than a comma, or a word. */
const OTHER_SIGNS = new RegExp(
  String.raw`\s*[;|&\uff0c\u3001\uff1b\uff5c]\s*|\s+(?:[+\u2013\u2014-]|${WORDS_BETWEEN})\s+`,
);

/** Replaces other separators between names by commas; any other text is unchanged. */
function withCommas(written: string): string {
  const names = written.split(OTHER_SIGNS);
  return names.every((name) => /^[\w./-]+$/.test(name)) ? names.join(', ') : written;
}

/** Text in brackets, keeping any quotes that YAML needs. */
export function inBrackets(node: Node): ListRemedy {
  if (node.kind !== 'scalar') return { hint: 'put it in brackets' };
  if (node.style === 'plain' && withCommas(node.text) !== node.text) {
    const newText = `[${withCommas(node.text)}]`;
    return {
      hint: `put it in brackets, with commas between the names: ${newText}`,
      ...suggested({ at: node.span, newText }),
    };
  }
  if (node.style === 'plain' && /^[^[\]]+\]$/.test(node.text)) {
    const at = { ...node.span, end: node.span.start };
    return { hint: `open the bracket: [${node.text}`, ...suggested({ at, newText: '[' }) };
  }
  const isJson = suffixOf(node.span.path) === '.json';
  const written = (name: string): string => (isJson ? JSON.stringify(name) : name);
  const text = textOf(node) ?? '';
  const names = node.style === 'quoted' ? text.split(/\s*,\s*/) : [];
  // A name does not contain a comma, so the quotes enclose several names.
  if (names.length > 1 && names.every((name) => /^[A-Za-z_][\w.-]*$/.test(name))) {
    const newText = `[${names.map(written).join(', ')}]`;
    return {
      hint: `write brackets in place of the quotes: ${newText}`,
      ...suggested({ at: node.span, newText }),
    };
  }
  const whole = node.style !== 'quoted' ? node.text : isJson ? written(text) : singleQuoted(text);
  return {
    hint: `put it in brackets: [${whole}]`,
    ...(node.style === 'block' ? {} : suggested({ at: node.span, newText: `[${whole}]` })),
  };
}
