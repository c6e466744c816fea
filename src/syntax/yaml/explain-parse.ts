import { WORDS_BETWEEN } from '../../findings/joined-names.ts';
import { quotedSource } from '../../findings/words.ts';
import { hasBreak, isBreak } from './characters.ts';
import { diffLines } from './diff-lines.ts';
import { needsQuotes, valueAt } from './explain-character.ts';
import { strayText } from './explain-scan.ts';
import { keyAfter } from './joined-keys.ts';
import { missingComma } from './missing-comma.ts';
import { type Range, type RangeFix, Refusal } from './refusal.ts';
import { wronglyClosed } from './scan-quoted.ts';
import type { Token } from './token.ts';

/** What the parser expects next. */
export type Expectation =
  /** A value. */
  | { readonly kind: 'node' }
  /** The end of the document. */
  | { readonly kind: 'document' }
  /** Another item or key at the column of `opening`, or the end of the block. */
  | { readonly kind: 'block-sequence' | 'block-mapping'; readonly opening: Range }
  /** A comma, or the bracket that closes `opening`. */
  | { readonly kind: 'flow'; readonly opening: Range };

/**
 * Explains an unexpected token.
 *
 * @param last the token before it
 */
export function unexpectedToken(
  text: string,
  expected: Expectation,
  token: Token,
  last: Token | undefined,
): Refusal {
  switch (expected.kind) {
    case 'flow':
      return inBrackets(text, expected.opening, token);
    case 'block-sequence':
    case 'block-mapping':
      return inBlock(text, expected, token, last);
    case 'document':
      return afterValue(text, token, last);
    case 'node':
      return noValue(text, token);
  }
}

function inBrackets(text: string, opening: Range, token: Token): Refusal {
  const bracket = text.charAt(opening.start);
  const closing = bracket === '[' ? ']' : '}';
  const gaveUp = { ...tokenRange(text, token), message: 'the reader gave up here' };
  const isWrongBracket = token.kind === 'flow-sequence-end' || token.kind === 'flow-mapping-end';
  const comment = swallowed(text, opening.start, bracket === '[' ? ']' : '}');
  if (comment !== undefined && (token.kind === 'stream-end' || token.start > comment.end))
    return new Refusal(
      'yaml/unclosed',
      comment,
      `a space and \`#\` start a comment, which swallows the ${quotedSource(closing)} of this list`,
      'quote the value that holds the `#`, or move the comment after the bracket',
      [{ start: opening.start, end: opening.start + 1, message: `${quotedSource(bracket)} opens here` }],
    );
  const sameLine = !hasBreak(text, opening.start, token.start);
  const otherEnd = wrongEnd(text, opening.start);
  if (otherEnd !== undefined && token.start >= otherEnd.end)
    return new Refusal(
      'yaml/unclosed',
      otherEnd,
      `\`)\` cannot close ${quotedSource(bracket)}`,
      `write ${quotedSource(closing)}`,
      [{ start: opening.start, end: opening.start + 1, message: `${quotedSource(bracket)} opens here` }],
      { edits: [{ ...otherEnd, newText: closing }] },
    );
  // A tag extends to the next whitespace, so it includes the bracket.
  const tag = /!(?![!<])[\w.-]+[\]}]/.exec(
    /[^\r\n]*/.exec(text.slice(opening.start, opening.start + LONGEST_LINE))?.[0] ?? '',
  );
  if (tag !== null && (token.kind === 'stream-end' || !sameLine))
    return new Refusal(
      'yaml/unclosed',
      { start: opening.start + tag.index, end: opening.start + tag.index + tag[0].length },
      `\`!\` starts a tag, which swallows the ${quotedSource(closing)} of this list`,
      'quote the value if the `!` is part of it; nothing is excluded by a `!`: list what is meant',
      [{ start: opening.start, end: opening.start + 1, message: `${quotedSource(bracket)} opens here` }],
    );
  const comma = missingComma(text, opening, token);
  if (comma !== undefined) return comma;
  if (token.kind === 'stream-end' || (!sameLine && !isWrongBracket))
    return new Refusal(
      'yaml/unclosed',
      { start: opening.start, end: opening.start + 1 },
      `${quotedSource(bracket)} is never closed`,
      `close it with ${quotedSource(closing)}, and put a comma between items`,
      [gaveUp],
    );
  const opened = {
    start: opening.start,
    end: opening.start + 1,
    message: `${quotedSource(bracket)} opens here`,
  };
  const at = tokenRange(text, token);
  if (token.kind === 'flow-mapping-start' && text.charAt(token.start - 1) === '$')
    return new Refusal(
      'yaml/syntax',
      { start: token.start - 1, end: token.end },
      'variables are not filled in',
      'write the values themselves',
      [opened],
    );
  const range =
    token.kind === 'flow-mapping-start'
      ? /^\{\w*(?:\.\.|,)[^{}\r\n]*\}/.exec(text.slice(token.start, token.start + LONGEST_ITEM))
      : null;
  if (range !== null && /[\w.-]/.test(text.charAt(token.start - 1)))
    return new Refusal(
      'yaml/syntax',
      { start: token.start, end: token.start + range[0].length },
      'braces are not expanded, as a shell does',
      'write each of the values',
      [opened],
    );
  if (isWrongBracket)
    return new Refusal(
      'yaml/unclosed',
      at,
      `${quotedSource(text.slice(at.start, at.end))} cannot close ${quotedSource(bracket)}`,
      `write ${quotedSource(closing)}`,
      [opened],
    );
  if (token.kind === 'value' || token.kind === 'key')
    return new Refusal(
      'yaml/needs-quotes',
      at,
      `${quotedSource(text.slice(at.start, at.end))} cannot be used inside an unquoted value in brackets`,
      'quote the value that holds it',
      [opened],
    );
  const quote = sameLine ? gluedQuote(text, opening.start, token.start) : undefined;
  if (quote !== undefined) return quote;
  return new Refusal(
    'yaml/syntax',
    at,
    `expected a comma or ${quotedSource(closing)}, not ${quotedSource(text.slice(at.start, at.end))}`,
    'put a comma between items, or quote the text that belongs together',
    [opened],
  );
}

/** A quoted item just before `before` that includes a comma, because it was closed by the quote of the next item. */
function gluedQuote(text: string, from: number, before: number): Refusal | undefined {
  const opened = /[[{,]\s*(['"])(?:(?!\1).)*\1$/.exec(
    text.slice(Math.max(from, before - LONGEST_ITEM), before),
  );
  if (opened === null) return undefined;
  const start = before - opened[0].length + opened[0].search(/['"]/);
  return text.slice(start + 1, before - 1).includes(',') ? wronglyClosed(text, start) : undefined;
}

/** Maximum distance to search back for a quote, in UTF-16 units. */
const LONGEST_ITEM = 300;

/** The only parenthesis on the line of an opening bracket, at the end of the line. */
function wrongEnd(text: string, opening: number): Range | undefined {
  const found = /^.[^()[\]{}'"#\r\n]*\)(?=[ \t]*(?:[\r\n]|$))/.exec(
    text.slice(opening, opening + LONGEST_LINE),
  );
  const end = opening + (found?.[0].length ?? 0);
  return found === null ? undefined : { start: end - 1, end };
}

/** The comment on the line of an opening bracket that contains the closing one. */
function swallowed(text: string, opening: number, closing: string): Range | undefined {
  let end = opening;
  while (end < text.length && end - opening < LONGEST_LINE && !isBreak(text.charCodeAt(end))) end++;
  const line = text.slice(opening, end);
  const at = line.search(/[ \t]#/);
  return at >= 0 && !/['"]/.test(line.slice(0, at)) && line.includes(closing, at)
    ? { start: opening + at + 1, end }
    : undefined;
}

/** Maximum number of UTF-16 units of a line that are read. */
const LONGEST_LINE = 10_000;

function inBlock(
  text: string,
  { kind, opening }: Expectation & { readonly opening: Range },
  token: Token,
  last: Token | undefined,
): Refusal {
  const what = kind === 'block-sequence' ? 'list' : 'mapping';
  const at = tokenRange(text, token);
  const block = { ...valueAt(text, opening.start, false), message: `the ${what} starts here` };
  switch (token.kind) {
    case 'block-mapping-start':
    case 'block-sequence-start': {
      const first = deeperFirst(text, opening.start, at.start) ?? shallowLine(text, opening.start, at.start);
      if (first !== undefined) return first;
      return new Refusal(
        'yaml/indentation',
        at,
        `${quotedSource(text.slice(at.start, at.end))} is not aligned with any line above it`,
        'align it with its siblings',
        [block],
        aligned(text, opening.start, at.start),
      );
    }
    case 'block-entry': {
      const diff =
        indentAt(text, at.start) === 0 ? diffLines(text, at, itemColumn(text, at.start)) : undefined;
      if (diff !== undefined) return diff;
      const key = hyphenatedKey(text, at);
      if (key !== undefined) return key;
      const fix = aligned(text, opening.start, at.start);
      return new Refusal(
        'yaml/indentation',
        at,
        'there is a list item among the keys of a mapping',
        fix ? 'align it with the items above it' : 'indent it below the key that it belongs to',
        [block],
        fix,
      );
    }
    case 'key': {
      const column = indentAt(text, at.start);
      const items = text.slice(opening.start - indentAt(text, opening.start), at.start);
      const hyphens = [...items.matchAll(/^ *(?=- )/gm)].filter(([blanks]) => blanks.length === column);
      const key =
        hyphens.length === 1 && indentAt(text, opening.start) === column
          ? hyphenatedKey(text, { start: opening.start, end: opening.start + 1 })
          : undefined;
      if (key !== undefined) return key;
      return new Refusal(
        'yaml/indentation',
        at,
        'there is a key among the items of a list',
        'indent it with the item that it belongs to, or align it with the key that holds the list',
        [block],
      );
    }
    default:
      return afterValue(text, token, last);
  }
}

/** One of several keys has a hyphen: either the key is aligned with the one above it, or the hyphen is. */
function hyphenatedKey(text: string, at: Range): Refusal | undefined {
  const own = indentAt(text, at.start);
  const lineRest = text.slice(at.start, at.start + LONGEST_LINE);
  const [, mark, rest] = /^(- +)[\w-]+:(?=\s|$)(.*)/.exec(lineRest) ?? [];
  if (mark === undefined || rest === undefined) return undefined;
  const start = at.start - own;
  const diff = own === 0 ? diffLines(text, at, undefined) : undefined;
  if (diff !== undefined) return diff;
  const lines = text.slice(Math.max(0, start - LONGEST_LINE), start).split(/\r\n|\r|\n/);
  const above = /^ */.exec(lines.findLast((line) => /^ *[^ #]/.test(line)) ?? '')?.[0].length;
  const [, below = ''] = /^[^\r\n]*[\r\n]+( *)[^ \r\n]/.exec(lineRest) ?? [];
  const inner = own + mark.length;
  // The content of a key without a value is below it, and indented more.
  const isHolder = /^\s*(?:#|$)/.test(rest);
  const isAligned = above === inner && !(isHolder && below.length <= inner);
  return new Refusal(
    'yaml/indentation',
    at,
    'there is a hyphen before this key, but not before the others',
    isAligned ? 'replace the hyphen with a space' : 'remove the hyphen, and align the key with the others',
    [],
    {
      edits: [
        { start: at.start, end: at.start + mark.length, newText: isAligned ? ' '.repeat(mark.length) : '' },
      ],
    },
  );
}

/** The first of several sibling lines is indented deeper than the others: suggests moving that one. */
function deeperFirst(text: string, from: number, at: number): Refusal | undefined {
  const wanted = indentAt(text, at);
  const next = /^[^\r\n]*[\r\n]+( *)[^ \r\n]/.exec(text.slice(at, at + LONGEST_LINE));
  if (wanted === 0 || next?.[1]?.length !== wanted) return undefined;
  // The lines above, from the last one back to the one that contains the siblings.
  const above = [
    ...text.slice(Math.max(from, at - LONGEST_LINE), at - wanted).matchAll(/^( *)[^ \r\n].*$/gm),
  ];
  const start = Math.max(from, at - LONGEST_LINE);
  let first: { readonly offset: number; readonly column: number } | undefined;
  for (const line of above.reverse()) {
    const column = line[1]?.length ?? 0;
    if (column < wanted) break;
    if (column === wanted) return undefined;
    // A deeper line belongs to the one above it.
    if (first === undefined || column < first.column) first = { offset: start + line.index + column, column };
    else if (column === first.column) return undefined;
  }
  return first === undefined
    ? undefined
    : new Refusal(
        'yaml/indentation',
        valueAt(text, first.offset, false),
        'this line is indented deeper than its siblings below it',
        'align it with them',
        [{ ...valueAt(text, at, false), message: 'a sibling' }],
        // Lines that belong to this line would also have to move.
        above[0]?.index === first.offset - start - first.column
          ? {
              edits: [{ start: first.offset - first.column, end: first.offset, newText: ' '.repeat(wanted) }],
            }
          : undefined,
      );
}

/** One of several sibling lines is indented less and so ends their block: suggests moving that one. */
function shallowLine(text: string, from: number, at: number): Refusal | undefined {
  const wanted = indentAt(text, at);
  const start = Math.max(from, at - LONGEST_LINE);
  const [odd, before] = [...text.slice(start, at - wanted).matchAll(/^( *)[^ \r\n#].*$/gm)].reverse();
  const column = odd?.[1]?.length ?? 0;
  if (odd === undefined || column >= wanted || before?.[1]?.length !== wanted) return undefined;
  const line = odd[0].trim();
  const offset = start + odd.index;
  // A key with keys of its own below it is in the right place.
  if (/:\s*(?:#.*)?$/.test(line)) return undefined;
  const [sign, spaces] = /^([+-])( +)/.exec(line)?.slice(1) ?? [];
  const sibling = [{ ...valueAt(text, at, false), message: 'a sibling' }];
  if (sign !== undefined && column === 0 && spaces?.length === wanted)
    return new Refusal(
      'yaml/syntax',
      { start: offset, end: offset + 1 },
      `the ${quotedSource(sign)} at the start of this line is left over from a diff`,
      sign === '+' ? 'remove it' : 'remove it, or remove the whole line if the diff deletes it',
      sibling,
      sign === '+' ? { edits: [{ start: offset, end: offset + 1, newText: '' }] } : undefined,
    );
  return new Refusal(
    'yaml/indentation',
    valueAt(text, offset + column, false),
    'this line is indented less than its siblings around it, so it ends the block that they belong to',
    'align it with them',
    sibling,
    { edits: [{ start: offset, end: offset + column, newText: ' '.repeat(wanted) }] },
  );
}

/** Moves a line to the indentation of the line above it, if both are of the same kind. */
function aligned(text: string, from: number, at: number): RangeFix | undefined {
  const indent = indentAt(text, at);
  const lines = text.slice(Math.max(from, at - LONGEST_LINE), at - indent).split(/\r\n?|\n/);
  const above = lines.reverse().find((line) => /^ *[^ #]/.test(line));
  const isItem = /^ *-(?: |$)/;
  const own = text.slice(at - indent, at + 2);
  if (above === undefined || /:\s*(?:#.*)?$/.test(above) || isItem.test(above) !== isItem.test(own))
    return undefined;
  const wanted = above.length - above.trimStart().length;
  return wanted === indent
    ? undefined
    : { edits: [{ start: at - indent, end: at, newText: ' '.repeat(wanted) }] };
}

/** The column of the item on the line above. */
function itemColumn(text: string, at: number): number | undefined {
  const lines = text.slice(Math.max(0, at - LONGEST_LINE), at).split(/\r\n?|\n/);
  return /^( *)- /.exec(lines.findLast((line) => /^ *[^ #]/.test(line)) ?? '')?.[1]?.length;
}

/** Number of characters that precede an offset on its line. */
function indentAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return offset - start;
}

/** Explains a token that follows a complete value. */
function afterValue(text: string, token: Token, last: Token | undefined): Refusal {
  const at = tokenRange(text, token);
  const source = quotedSource(text.slice(at.start, at.end));
  if (last?.kind === 'document-end')
    return new Refusal(
      'yaml/syntax',
      at,
      `${source} follows the end of the document`,
      'remove the line `...` above it',
      [{ start: last.start, end: last.end, message: 'the document ends here' }],
    );
  const root = aboveMargin(text, at.start);
  if (root !== undefined)
    return new Refusal(
      'yaml/indentation',
      at,
      `${source} is at the margin, but the lines above it are indented under no key`,
      'put their key above them, or move them to the margin',
      [{ ...root, message: 'the first of them' }],
    );
  if (last?.kind === 'scalar' && (last.style === 'single' || last.style === 'double')) {
    const mark = text.charAt(last.start);
    if (token.kind === 'flow-entry') return keyAfter(text, last.end) ?? bareComma(text, at);
    if (hasBreak(text, last.start, last.end))
      return new Refusal(
        'yaml/unclosed',
        { start: last.start, end: last.start + 1 },
        `the quote ${quotedSource(mark)} is closed on a later line, and text follows it there`,
        'close the quote on its own line',
        [{ start: last.end - 1, end: last.end, message: 'closed here' }],
      );
    return new Refusal(
      'yaml/needs-quotes',
      { start: last.start, end: at.end },
      `${source} follows the closing quote`,
      mark === "'"
        ? "quote the whole value; inside single quotes write '' for an apostrophe"
        : 'quote the whole value; inside double quotes write \\" for a quote',
    );
  }
  const joined = last && token.kind === 'flow-entry' ? keyAfter(text, last.end) : undefined;
  if (joined !== undefined) return joined;
  if (token.kind === 'flow-entry') return bareComma(text, at);
  if (last?.kind === 'flow-sequence-end' || last?.kind === 'flow-mapping-end') {
    const written = markdown(text, at, last.end) ?? severalLists(text, at) ?? keyAfter(text, last.end);
    if (written !== undefined) return written;
    return new Refusal(
      'yaml/syntax',
      at,
      `${source} follows the closing bracket`,
      /^(?:\/\/|--|\/\*|\uff03)/.test(text.slice(at.start, at.end))
        ? 'remove it, or start the comment with `#`'
        : 'remove it, or quote the value',
    );
  }
  if (token.kind === 'value')
    return new Refusal('yaml/syntax', at, '`:` without a key', 'write the key in front of it');
  const isAtMargin = (range: Range): boolean =>
    text.slice(range.start - indentAt(text, range.start), range.start).replace('\ufeff', '') === '';
  if (last?.kind === 'scalar' && token.kind === 'block-mapping-start' && isAtMargin(last) && isAtMargin(at))
    return strayText(text, valueAt(text, last.start, false), at);
  return new Refusal(
    'yaml/syntax',
    at,
    `${source} does not belong to the value before it`,
    'quote the value as a whole, or start a new line',
  );
}

/** The first line of a document, if it is indented although a key at a later offset is not. */
function aboveMargin(text: string, at: number): Range | undefined {
  if (indentAt(text, at) > 0 || !/[\w-]+:(?:\s|$)/y.test(text.slice(at, at + LONGEST_LINE))) return undefined;
  const [first] = /^\ufeff?(?:[^\S\r\n]*(?:#.*|---[ \t]*)?(?:\r\n|\r(?!\n)|\n))* +/.exec(text) ?? [];
  return first === undefined || first.length >= at ? undefined : valueAt(text, first.length, false);
}

/** A checkbox before a name, or a Markdown link, whose brackets YAML reads as a list. */
function markdown(text: string, at: Range, end: number): Refusal | undefined {
  const box = /\[[ xX]?\]$/.exec(text.slice(Math.max(0, end - 3), end));
  if (box !== null && at.start > end) {
    const start = end - box[0].length;
    return new Refusal(
      'yaml/syntax',
      { start, end },
      `${quotedSource(box[0])} is a checkbox in Markdown, but a list in YAML`,
      'remove it',
      [],
      { edits: [{ start, end: at.start, newText: '' }] },
    );
  }
  const name = /\[([\w./-]+)\]$/.exec(text.slice(Math.max(0, end - LONGEST_ITEM), end));
  const target = /^\([^()\r\n]*\)/.exec(text.slice(at.start, at.start + LONGEST_LINE));
  if (name === null || target === null || at.start !== end) return undefined;
  const whole = { start: end - name[0].length, end: end + target[0].length };
  return new Refusal(
    'yaml/syntax',
    whole,
    `${quotedSource(text.slice(whole.start, whole.end))} is a link in Markdown, but a list in YAML`,
    `write the name alone: ${name[1]}`,
    [],
    { edits: [{ ...whole, newText: name[1] ?? '' }] },
  );
}

/** Several lists of names in a row, or a list followed by more names, that are meant as one list. */
function severalLists(text: string, at: Range): Refusal | undefined {
  const lineStart = at.start - indentAt(text, at.start);
  const line = /[^\r\n]*/.exec(text.slice(lineStart, lineStart + LONGEST_LINE))?.[0] ?? '';
  const [found, before = '', value = '', joint = ''] = SEVERAL_LISTS.exec(line) ?? [];
  if (found === undefined) return undefined;
  const lists = value.split(/(?<=\])/);
  const names = lists.map((part) => part.replace(JOINTS, ' ').match(/[\w./-]+/g) ?? []);
  // A comma between lists of several values would make a list of lists.
  const isNested = joint.trim() === ',' && names.every(({ length }) => length > 1);
  const whole = isNested
    ? `[${names.map((list) => `[${list.join(', ')}]`).join(', ')}]`
    : `[${names.flat().join(', ')}]`;
  const start = lineStart + before.length;
  const range = { start, end: start + value.length };
  return new Refusal(
    'yaml/syntax',
    range,
    'there is more than one list where one value is expected',
    `write one list: ${whole}`,
    [],
    {
      edits: [{ ...range, newText: whole }],
    },
  );
}

/** The text between two lists. */
const JOINT = String.raw`\s*(?:[,;+|&]|(?<!\w)(?:${WORDS_BETWEEN})(?=[\s[]))\s*`;
const JOINTS = new RegExp(JOINT, 'g');
const LIST_OF_NAMES = String.raw`\[\s*\w[\w./-]*(?:\s*,\s*\w[\w./-]*)*\s*\]`;
const SEVERAL_LISTS = new RegExp(
  String.raw`^(\s*(?:- +)?(?:[\w-]+:\s+|- +))(${LIST_OF_NAMES}(?:(${JOINT}|\s*)${LIST_OF_NAMES}|(${JOINT})\w[\w./-]*)(?:(?:${JOINT}|\s*)${LIST_OF_NAMES}|${JOINT}\w[\w./-]*)*)\s*(?:#.*)?$`,
);

function bareComma(text: string, at: Range): Refusal {
  if (/^[ \t]*(?:#|[\r\n]|$)/.test(text.slice(at.end, at.end + LONGEST_LINE)))
    return new Refusal(
      'yaml/syntax',
      at,
      'this line ends with a comma, but YAML lines are not separated by commas',
      'remove it',
      [],
      {
        edits: trailingCommas(text, at.start),
      },
    );
  const several = severalLists(text, at);
  if (several !== undefined) return several;
  const line = text.slice(text.lastIndexOf('\n', at.start) + 1).split(/[\r\n]/, 1)[0] ?? '';
  const count = (bracket: string): number => line.split(bracket).length - 1;
  const hint =
    count(']') > count('[') && count('[') > 0
      ? 'this line has more `]` than `[`: the list ends before this comma, so open a bracket where one is missing, or remove one'
      : 'write the list in brackets: `[a, b]`';
  return new Refusal('yaml/syntax', at, 'a comma makes a list only inside brackets', hint);
}

/** Removes this comma and those at the ends of the lines right below it, as in JSON and Python. */
function trailingCommas(text: string, at: number): RangeFix['edits'] {
  const edits = [{ start: at, end: at + 1, newText: '' }];
  const line = /(?:\r\n?|\n)([^\r\n]{0,1000})(?=[\r\n])/y;
  line.lastIndex = text.slice(at, at + LONGEST_LINE).search(/[\r\n]/) + at;
  for (let found = line.exec(text); found !== null; found = line.exec(text)) {
    const written = found[1]?.trimEnd() ?? '';
    if (!/^ *[\w-]+: [^#]*,$/.test(written)) break;
    const start = line.lastIndex - (found[1]?.length ?? 0) + written.length - 1;
    edits.push({ start, end: start + 1, newText: '' });
  }
  return edits;
}

/** Explains a token that cannot start a value where one is required. */
function noValue(text: string, token: Token): Refusal {
  const at = tokenRange(text, token);
  const source = quotedSource(text.slice(at.start, at.end));
  switch (token.kind) {
    case 'flow-entry':
      return new Refusal(
        'yaml/syntax',
        at,
        'there is no value before this comma',
        'remove it, or quote the value',
      );
    case 'flow-sequence-end':
    case 'flow-mapping-end':
      return new Refusal(
        'yaml/syntax',
        at,
        `a value is missing before ${source}`,
        'add it, or remove the colon',
      );
    case 'block-entry':
      return hyphensInBrackets(text, at);
    case 'document-end':
    case 'document-start':
      return new Refusal(
        'yaml/syntax',
        at,
        `there is ${source} where a value is expected`,
        'remove the line',
      );
    case 'value':
    case 'key':
      return needsQuotes(text, at.start, true, `a value cannot start with ${source}`);
    default:
      return new Refusal('yaml/syntax', at, `${source} cannot start a value`, 'quote the value');
  }
}

/** Hyphens before the items of a bracketed list, which has commas between them. */
function hyphensInBrackets(text: string, at: Range): Refusal {
  const message = 'a `- ` list cannot be used inside brackets';
  const from = text.lastIndexOf('[', at.start) + 1;
  const inside = /^[^[\]{}#"']*(?=\])/.exec(text.slice(from, from + LONGEST_LINE))?.[0];
  // Items on lines of their own have no commas.
  const hyphens = [...(inside ?? '').matchAll(/(?<=^|,|[^\s,](?=\s*[\r\n]))(\s*)- +(?=\S)/g)];
  if (inside === undefined || hyphens.length === 0)
    return new Refusal('yaml/syntax', at, message, 'separate the items with commas: `[a, b]`');
  const edits = hyphens.map(({ 0: sign, 1: blank = '', index }) => ({
    start: from + index,
    end: from + index + sign.length,
    newText: index === 0 || inside[index - 1] === ',' ? blank : `,${blank}`,
  }));
  const items = inside
    .split(/[,\r\n]/)
    .map((item) => item.replace(/^\s*- +/, '').trim())
    .filter((item) => item !== '')
    .join(', ');
  return new Refusal('yaml/syntax', at, message, `remove the hyphens: ${quotedSource(`[${items}]`)}`, [], {
    edits,
  });
}

/** The span to report: for a token without width, the value that starts there. */
function tokenRange(text: string, token: Token): Range {
  if (token.end > token.start || token.kind === 'stream-end') return { start: token.start, end: token.end };
  return valueAt(text, token.start, false);
}
