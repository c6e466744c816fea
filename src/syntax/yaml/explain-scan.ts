import { lookAlikeWords, oddCharacter } from '../../findings/look-alikes.ts';
import { isEndOfText } from '../../findings/placeholder.ts';
import { quotedSource } from '../../findings/words.ts';
import { isBreak, startOfLine } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { characterAt, REACH, singleQuoted, valueAt } from './explain-character.ts';
import { ITEM_MARK } from './item-mark.ts';
import { joinedKeys } from './joined-keys.ts';
import { insertion, type Range, type RangeFix, Refusal } from './refusal.ts';
import { MAX_KEY_LENGTH, type SimpleKey } from './simple-keys.ts';
import type { Token } from './token.ts';

/** A line without `:` among the keys of a mapping. */
export function missingColon(cursor: Cursor, key: SimpleKey): Refusal {
  const at = valueAt(cursor.text, key.offset, false);
  const source = cursor.text.slice(at.start, at.end);
  if (key.line === cursor.line && cursor.point - key.point > MAX_KEY_LENGTH)
    return longKey(key.offset, cursor);
  const left = leftMarker(cursor.text, at);
  if (left !== undefined) return left;
  const item = missingHyphen(cursor.text, at);
  if (item !== undefined) return item;
  const isAtMargin = at.start === 0 || isBreak(cursor.text.charCodeAt(at.start - 1));
  if (isAtMargin && /^\+ {2,}\S/.test(source))
    return new Refusal(
      'yaml/syntax',
      { start: at.start, end: at.start + 1 },
      'the `+` at the start of this line is left over from a diff',
      'remove it',
      [],
      { edits: [{ start: at.start, end: at.start + 1, newText: '' }] },
    );
  const value = outdentedValue(cursor.text, at);
  if (value !== undefined) return value;
  const odd = oddColon(source, at.start);
  if (IDENTIFIER.test(source) && holdsBlock(cursor.text, at))
    return new Refusal(
      'yaml/syntax',
      at,
      `${quotedSource(source)} has no colon, so it is text, not a key`,
      `put a colon after it: ${quotedSource(`${source}:`)}`,
      [],
      insertion(at.end, ':'),
    );
  return new Refusal(
    'yaml/syntax',
    at,
    `${quotedSource(source)} is not a \`key: value\` pair, but a key is expected here`,
    odd?.hint ?? missingColonHint(source),
    [],
    odd?.fix ?? missingSpace(source, at.start) ?? missingSign(source, at.start),
  );
}

/** Whether the next line is indented deeper, as below a key. */
function holdsBlock(text: string, { start, end }: Range): boolean {
  const next = /^[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)( *)[^ \r\n#]/.exec(text.slice(end, end + REACH));
  return (next?.[1]?.length ?? 0) > start - startOfLine(text, start);
}

/** A list or mapping in brackets at the column of the key above it, which has no value. */
function outdentedValue(text: string, at: Range): Refusal | undefined {
  if (!/^[[{]/.test(text.slice(at.start, at.end))) return undefined;
  const lineStart = startOfLine(text, at.start);
  const above = text.slice(Math.max(0, lineStart - FAR), lineStart).trimEnd();
  const [, indent, key] = /(?:^|[\r\n])( *)([\w-]+):[ \t]*(?:#[^\r\n]*)?$/.exec(above) ?? [];
  if (indent === undefined || key === undefined || at.start - lineStart > indent.length) return undefined;
  return new Refusal(
    'yaml/indentation',
    at,
    `this is not read as the value of ${quotedSource(key)}, because it is not indented deeper`,
    'indent it below its key',
    [],
    { edits: [{ start: lineStart, end: at.start, newText: `${indent}  ` }] },
  );
}

/** Maximum distance to search for siblings above a line. */
const FAR = 2000;

/** A line among the items of a list that does not start like them. */
function missingHyphen(text: string, { start, end }: Range): Refusal | undefined {
  const lines = text.slice(Math.max(0, start - FAR), start).split(/\r\n?|\n/);
  const indent = lines.pop() ?? '';
  const above = lines.reverse().filter((line) => /^ *[^ #]/.test(line));
  if (indent.trim() !== '' || !above[0]?.startsWith(`${indent}- `)) return undefined;
  const source = text.slice(start, end);
  const [added] = /^\+ *(?=- )/.exec(source) ?? [];
  if (added !== undefined)
    return new Refusal(
      'yaml/syntax',
      { start, end: start + 1 },
      'the `+` before this item is left over from a diff',
      'remove it',
      [],
      { edits: [{ start, end: start + added.length, newText: '' }] },
    );
  const mark = ITEM_MARK.exec(source)?.[0];
  // A hyphen without a space is reported together with the text that follows it.
  if (mark === '-') return undefined;
  // At the column of a key whose list is not indented, a word may also be a key.
  const outer = above.find((line) => !line.startsWith(`${indent}- `) && !line.startsWith(`${indent} `));
  const isBesideKeys = outer?.startsWith(indent) ?? true;
  if (mark === undefined && (isBesideKeys || !/^[^\s:=[\]{}]+$/.test(source))) return undefined;
  const newText = `- ${source.slice(mark?.length ?? 0)}`;
  return new Refusal(
    'yaml/syntax',
    { start, end },
    `${quotedSource(source)} is among the items of a list, but does not start as they do`,
    `start the line with a hyphen and a space: ${quotedSource(newText)}`,
    [],
    { edits: [{ start, end, newText }] },
  );
}

/** A colon look-alike, or a colon followed by whitespace that YAML does not recognize: both look correct. */
function oddColon(
  source: string,
  start: number,
): { readonly hint: string; readonly fix: RangeFix } | undefined {
  const found =
    /^([^\s:'"[\]{}\uff1a\ufe55]+)(\s*[\uff1a\ufe55]\s*|:[\u00a0\u2000-\u200a\u202f\u3000]\s*)(\S.*)?$/.exec(
      source,
    );
  if (found === null) return undefined;
  const [, key = '', odd = '', value = ''] = found;
  const colon = odd.trim().charAt(0);
  const character = colon === ':' ? odd.charAt(1) : colon;
  const spaced = `${key}: ${value}`.trim();
  return {
    hint: `${lookAlikeWords(character, colon === ':' ? ' ' : ':')}: write ${quotedSource(spaced)}`,
    fix: {
      edits: [
        {
          start: start + key.length,
          end: start + key.length + odd.length,
          newText: value === '' ? ':' : ': ',
        },
      ],
      safe: true,
    },
  };
}

/** A separator that other languages use between a key and its value, or none at all. */
const OTHER_SIGN = /^([\w-]+)(?:\s*(?:=>?|->)\s*(?![=>])|(?:\s*;\s*|\s+)(?=[[{'"]))/;

function missingSign(source: string, start: number): RangeFix | undefined {
  const found = OTHER_SIGN.exec(source);
  if (found === null) return undefined;
  const [written, key = ''] = found;
  return {
    edits: [
      { start: start + key.length, end: start + written.length, newText: written === source ? ':' : ': ' },
    ],
  };
}

/** A line left behind by a merge or a patch; the other markers are gone. */
export function leftMarker(text: string, { start, end }: Range): Refusal | undefined {
  const source = text.slice(start, end);
  const isLine = start === 0 || isBreak(text.charCodeAt(start - 1));
  if (!isLine || !/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(source)) return undefined;
  const after = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
  return new Refusal(
    'yaml/syntax',
    { start, end },
    'this line is left over from a merge conflict',
    'delete the line, and make sure that only one of the two versions is left around it',
    [],
    { edits: [{ start, end: after, newText: '' }] },
  );
}

/** Inserts the space that a key or an item lacks, unless there is another fault or another kind of whitespace. */
function missingSpace(source: string, start: number): RangeFix | undefined {
  const spaced = withSpace(source);
  const behind = source.indexOf(':') + 1;
  if (spaced !== undefined && spaced.length === source.length + 1) return insertion(start + behind, ' ');
  return spaced === undefined && /^-[^\s-]/.test(source) ? insertion(start + 1, ' ') : undefined;
}

/** The hint for a sentence, or a comment in the syntax of another language. */
const NO_KEY = 'delete the line, or start it with `#` to make it a comment';

function missingColonHint(source: string): string {
  const spaced = withSpace(source);
  if (spaced !== undefined) return `put a space after the colon: ${quotedSource(spaced)}`;
  if (/^-[^\s-]/.test(source)) return `put a space after the hyphen: ${quotedSource(`- ${source.slice(1)}`)}`;
  if (OTHER_SIGN.test(source))
    return `put a colon after the key: ${quotedSource(source.replace(OTHER_SIGN, '$1: ').trimEnd())}`;
  if (isEndOfText(source)) return 'delete the line: it is left over from a script';
  if (/^(?:\/\/|--|\/\*|<!--|;)/.test(source)) return NO_KEY;
  if (/^(?::[a-z]{1,3}!?|[$%]|ZZ)$/.test(source))
    return 'delete the line: it is left over from an editor or a terminal';
  return keyHint(source) ?? `${NO_KEY}; if it continues the text above, indent it`;
}

/** A word that can be a key. */
const IDENTIFIER = /^(?=.*[a-z_])[\w-]+$/i;

/** The hint for a line that may be a key, perhaps with a value: anything longer is a sentence. */
function keyHint(source: string): string | undefined {
  const pair = /^(["'])([\w-]+: .*)\1$/.exec(source)?.[2];
  if (pair !== undefined) return `remove the quotes around it: ${quotedSource(pair)}`;
  if (IDENTIFIER.test(source))
    return 'if it is a key, add `:` and what belongs to it; otherwise delete the line';
  const [, key = '', value = ''] = /^(\S+) +([\w./-]+)$/.exec(source) ?? [];
  return IDENTIFIER.test(key)
    ? `if ${quotedSource(key)} is a key, put a colon after it: ${quotedSource(`${key}: ${value}`)}; otherwise delete the line`
    : undefined;
}

/** `key:value` with the missing space, which may also be a no-break space; `undefined` for any other text. */
function withSpace(source: string): string | undefined {
  const glued = /^([^\s:'"[\]{}]+|"[^"\\]*"|'[^']*'):(?!\/\/)[\u00a0\u3000]*(\S.*)$/.exec(source);
  return glued === null ? undefined : `${glued[1]}: ${glued[2]}`;
}

function longKey(start: number, cursor: Cursor): Refusal {
  return new Refusal(
    'yaml/syntax',
    { start, end: Math.min(start + MAX_KEY_LENGTH, cursor.text.length) },
    'a key of more than 1,024 characters',
    'shorten the key; a `:` must follow it on the same line',
  );
}

/** A key with a list, a mapping or further keys after another key on the same line, which cannot be meant as text. */
function nestedKey(text: string, lineStart: number, valueEnd: number, value: Range): Refusal | undefined {
  const source = text.slice(value.start, value.end);
  if (!/^[\w/-]+:(?:$| +(?:[[{]|['"]@file:|[\w/-]+:(?: |$)))/.test(source)) return undefined;
  const [before = ''] = /^[ -]*/.exec(text.slice(lineStart, valueEnd)) ?? [];
  const [key = ''] = source.split(':');
  // Without anything below it, it is text with a colon at its end.
  const next = /^[^\r\n]*(?:\r\n?|\n)( *)[^ \r\n]/.exec(text.slice(value.end, value.end + REACH));
  if (source.endsWith(':') && (next?.[1]?.length ?? 0) <= before.length) return undefined;
  return new Refusal(
    'yaml/syntax',
    value,
    `the key ${quotedSource(key)} is on the line of another key`,
    `put ${quotedSource(source)} on the next line, indented`,
    [],
    { edits: [{ start: valueEnd, end: value.start, newText: `\n${' '.repeat(before.length + 2)}` }] },
  );
}

/** `- ` where no list can start, as in `key: - item`. */
export function misplacedEntry(cursor: Cursor): Refusal {
  const at = valueAt(cursor.text, cursor.offset, false);
  const item = cursor.text
    .slice(cursor.offset + 1, at.end)
    .trim()
    .split(/\s+-\s+/)
    .join(', ');
  return new Refusal(
    'yaml/syntax',
    at,
    'a `- ` list cannot start in the middle of a line',
    item === ''
      ? "start the list on the next line, or quote it if it is text: '-'"
      : `start the list on the next line, or write ${quotedSource(`[${item}]`)}`,
  );
}

/** `]` or `}` without an opening bracket. */
export function unopened(cursor: Cursor): Refusal {
  const at = characterAt(cursor);
  const source = cursor.text.slice(at.start, at.end);
  return new Refusal(
    'yaml/syntax',
    at,
    `${quotedSource(source)} closes nothing`,
    `remove it, or quote the text that should hold it`,
  );
}

/**
 * `: ` where there can be no key: a value with a colon, or text that continues from the line above.
 *
 * @param last the token before the colon
 * @param valueEnd where the previous colon ended
 */
export function misplacedValue(cursor: Cursor, last: Token | undefined, valueEnd: number): Refusal {
  const { text, offset } = cursor;
  const at = characterAt(cursor);
  if (last === undefined)
    return new Refusal('yaml/syntax', at, '`:` without a key', 'write the key in front of it');
  const lineStart = startOfLine(text, offset);
  if (last.kind === 'scalar' && last.start < lineStart) return continuedLine(cursor, last, lineStart);
  if (offset - last.start > MAX_KEY_LENGTH) return longKey(last.start, cursor);
  if (valueEnd >= lineStart && valueEnd > 0) {
    let start = valueEnd;
    while (start < offset && text.charCodeAt(start) === 0x20) start++;
    const value = valueAt(text, start, false);
    const source = text.slice(value.start, value.end);
    if (/^[[{].*[\]}] *:$/.test(source))
      return new Refusal(
        'yaml/syntax',
        at,
        'there is a colon after the list, as if the list were a key',
        'remove the colon',
        [],
        { edits: [{ ...at, newText: '' }] },
      );
    const path = /^@?(?:file|include|path) *: *(\S+\.(?:csv|txt|json|ya?ml))$/i.exec(source)?.[1];
    if (path !== undefined)
      return new Refusal(
        'yaml/needs-quotes',
        value,
        `${quotedSource(source)} is not how a file is included`,
        `write ${singleQuoted(`@file:${path}`)}`,
        [],
        { edits: [{ ...value, newText: singleQuoted(`@file:${path}`) }] },
      );
    const joined = joinedKeys(text, value);
    if (joined !== undefined) return joined;
    if (/^[a-z_]\w*: (?=.*[[{]|(?:.*, [a-z_]\w*: ){2}).*, [a-z_]\w*: [^#]*$/i.test(source))
      return new Refusal(
        'yaml/syntax',
        value,
        'these keys are on the line of another key',
        `put them in braces: ${quotedSource(`{${source}}`)}`,
        [],
        { edits: [{ ...value, newText: `{${source}}` }] },
      );
    const nested = nestedKey(text, lineStart, valueEnd, value);
    if (nested !== undefined) return nested;
    return new Refusal(
      'yaml/needs-quotes',
      value,
      `${quotedSource(source)} must be quoted: it holds a second \`: \` on one line`,
      /['"]/.test(source)
        ? 'quote the whole value, or start a nested mapping on the next line'
        : `quote it: ${singleQuoted(source)}, or start a nested mapping on the next line`,
      [],
      /['"]/.test(source) ? undefined : { edits: [{ ...value, newText: singleQuoted(source) }] },
    );
  }
  return new Refusal(
    'yaml/syntax',
    at,
    'a key cannot end at this `:`',
    text.startsWith('---', lineStart)
      ? 'start the document on the line after `---`'
      : 'a key is one word or one quoted text, and starts its line',
  );
}

/** The scalar before the colon began on an earlier line, so this line was read as its continuation. */
function continuedLine(cursor: Cursor, scalar: Token, lineStart: number): Refusal {
  const { text, offset } = cursor;
  let start = lineStart;
  while (start < offset && text.charCodeAt(start) === 0x20) start++;
  if (text.charAt(scalar.start) === '"' || text.charAt(scalar.start) === "'")
    return new Refusal(
      'yaml/unclosed',
      { start: scalar.start, end: scalar.start + 1 },
      `the quote ${quotedSource(text.charAt(scalar.start))} is closed on a later line, in front of a \`:\``,
      'close the quote on its own line',
      [{ start: scalar.end - 1, end: scalar.end, message: 'closed here' }],
    );
  const above = valueAt(text, scalar.start, false);
  const next = { start, end: offset };
  const unseen = unseenStart(text, above, next);
  if (unseen !== undefined) return unseen;
  const spaced = withSpace(text.slice(above.start, above.end));
  if (spaced !== undefined)
    return new Refusal(
      'yaml/syntax',
      above,
      `${quotedSource(text.slice(above.start, above.end))} is text, not a key with a value`,
      `put a space after the colon: ${quotedSource(spaced)}`,
      [{ start, end: offset, message: 'a key follows here' }],
      missingSpace(text.slice(above.start, above.end), above.start),
    );
  const name = text.slice(above.start, above.end);
  const isAlone = text.slice(startOfLine(text, above.start), above.start).trim() === '';
  if (isAlone && IDENTIFIER.test(name) && start - lineStart > above.start - startOfLine(text, above.start))
    return new Refusal(
      'yaml/syntax',
      above,
      `${quotedSource(name)} has no colon, so it is text, not a key`,
      `put a colon after it: ${quotedSource(`${name}:`)}`,
      [{ start, end: offset, message: 'a key follows here' }],
      insertion(above.end, ':'),
    );
  if (isAlone && start - lineStart === above.start - startOfLine(text, above.start))
    return strayText(text, above, next);
  return new Refusal(
    'yaml/indentation',
    { start, end: offset },
    `${quotedSource(text.slice(start, offset))} is indented as more of the text above, so it cannot be a key`,
    'align it with the other keys; a key with keys of its own has nothing after its colon',
    [{ ...above, message: 'the text starts here' }],
  );
}

/**
 * Text where a key is expected.
 *
 * @param next - The key below it.
 */
export function strayText(text: string, above: Range, next: Range): Refusal {
  return (
    unseenStart(text, above, next) ??
    new Refusal(
      'yaml/syntax',
      above,
      `${quotedSource(text.slice(above.start, above.end))} is text, but a key is expected here`,
      keyHint(text.slice(above.start, above.end)) ?? NO_KEY,
      [{ ...next, message: 'a key follows here' }],
    )
  );
}

/** A line that is text, and neither a comment nor a key, because of invisible characters at its start. */
function unseenStart(text: string, { start, end }: Range, next: Range): Refusal | undefined {
  const [unseen = ''] = /^[\s\u00ad\u200b-\u200d\u2060]*/.exec(text.slice(start, end)) ?? [];
  const odd = oddCharacter(unseen);
  if (odd === undefined) return undefined;
  const at = { start, end: start + unseen.length };
  return new Refusal(
    'yaml/syntax',
    at,
    `this line starts with ${odd}, which is invisible and makes text of it`,
    'delete the invisible character',
    [{ ...next, message: 'a key follows here' }],
    { edits: [{ ...at, newText: '' }], ...(/^\ufeff+$/.test(unseen) ? { safe: true } : {}) },
  );
}
