import { listed, quoted } from './words.ts';

/** Whether a text says that there is nothing: `None`, as a name of no model. */
export function isWordForNothing(text: string): boolean {
  return /^(?:none|nil|nothing|empty)$/i.test(text);
}

/** Placeholders of template engines and shells. */
const PLACEHOLDER = /\{\{.*\}\}|\$\{[^}]*\}|\{%.*%\}|^<[\w -]+>$|^\$[A-Z_]+$/s;

/** Matches placeholders for values that authors do not know yet. */
const TO_FILL_IN = /^(?:(?:to-?do|tb[acd]|fix-?me|xxx+|change-?me|fill-?me)(?:[\s:(!?].*)?|\?+)$/is;

/** Matches words that refer to another axis. */
const THE_SAME = /^(?:(?:the[ _-])?same|ditto|idem)(?:[ _-](?:as|for)[ _-].*)?$/i;

/** The hint for a placeholder; `undefined` for other text. */
export function placeholderHint(text: string): string | undefined {
  if (TO_FILL_IN.test(text))
    return `${quoted(text)} is a placeholder that was never filled in: write what is meant in its place, or remove it`;
  if (THE_SAME.test(text))
    return `${quoted(text)} is read as a name: write the values themselves; two axes that always have the same one are bound by a tie`;
  if (!PLACEHOLDER.test(text)) return undefined;
  return 'placeholders are not filled in: write the values themselves';
}

/** What is in brackets, as addresses are in mails; `undefined` for other text. */
export function inBracketsOf(text: string): string | undefined {
  return /^[<\u2039\u00ab]\s*([^<>]+?)\s*[>\u203a\u00bb]$/.exec(text)?.[1];
}

/** Words that mean every value, and dots that mean omitted values. */
const EVERYTHING = /^(?:\*|all|any|every|everything)$/i;
const THE_REST = /^(?:\.{2,3}|\u2026|etc\.?)$/i;

/** The hint for a pattern; `undefined` for other text, and if no name matches the pattern. */
export function patternHint(text: string, names: Iterable<string>): string | undefined {
  if (!/[*?]/.test(text) || text.length > LONGEST) return undefined;
  const parts = text
    .split(/([*?]+)/)
    .map((part) => (/^[*?]/.test(part) ? '.*' : part.replace(/[\\^$.|+()[\]{}]/g, '\\$&')));
  const pattern = new RegExp(`^${parts.slice(0, MOST_STARS).join('')}$`);
  const meant: string[] = [];
  for (const name of names) if (pattern.test(name)) meant.push(name);
  return meant.length === 0
    ? undefined
    : `patterns are not expanded: write the values one by one, ${listed(meant.map(quoted))}`;
}

/** Maximum number of stars in a pattern that are interpreted. */
const MOST_STARS = 5;

/** Matches the ends of a range, with a symbol or a separate word between them. */
const RANGE = /^(.+?)(?:\s*(?:\.{2,3}|\u2026)\s*|\s+(?:to|through|-|\u2013|\u2014)\s+)(.+)$/i;

/**
 * The hint for text that is meant as several values; `undefined` for other text.
 *
 * @param isKnown - Whether a text is a value itself.
 */
export function standInHint(text: string, isKnown: (text: string) => boolean): string | undefined {
  if (EVERYTHING.test(text))
    return `${quoted(text)} does not stand for every value: write the values one by one`;
  if (THE_REST.test(text))
    return `${quoted(text)} does not stand for the values left out: write them one by one`;
  const [, first = '', last = ''] = (text.length > LONGEST ? null : RANGE.exec(text)) ?? [];
  const isOther = isKnown(last) && stemOf(first) !== stemOf(last);
  if (!isKnown(first) || isOther || (!isKnown(last) && !/^\w{0,3}\d+$/.test(last))) return undefined;
  return `ranges are not expanded: write each value from ${quoted(first)} to ${quoted(last)}`;
}

/** The common part of the names of a range. */
function stemOf(name: string): string {
  return name.replace(/(?:\d+|[a-z])$/i, '');
}

/** The hint for the error of a formula, which spreadsheets export as text; `undefined` for other text. */
export function formulaHint(text: string): string | undefined {
  if (/^=(?:\$?[A-Z]{1,3}\$?\d+$|[A-Z.]+\(|"|\w+!)/.test(text))
    return 'it is a formula: export the table again with the values of its cells';
  return /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!)$/.test(text)
    ? 'it is a formula error: correct the formula in the spreadsheet and export the table again'
    : undefined;
}

/** Whether a value is meant as a comment, in a format without comments. */
export function isComment(text: string): boolean {
  return /^(?:#+|;+|\/\/)\s/.test(text);
}

/** Whether a line is the end marker of a heredoc, copied from a script together with the text. */
export function isEndOfText(line: string): boolean {
  return /^(?:EOF|EOT|END_OF_FILE)$/.test(line);
}

/** Whether a row starts like a row of totals, as spreadsheets have below a table. */
export function isTotal(text: string): boolean {
  return /^(?:(?:grand|sub)?[ -]?totals?|sum|count|total count)\s*(?:[:=]\s*\d*)?$/i.test(text);
}

/** A value without the list marker, checked box or line number before it; `undefined` if it has none. */
export function withoutListSign(text: string): string | undefined {
  return /^(?:[-*+\u2022\u00b7\u2013\u2014]|\d+(?:[.)]|\s*[:|\u2502\t]|(?=\s)))\s*(?:\[[xX]\]\s+)?(\S.*)$/s.exec(
    text,
  )?.[1];
}

/** Longer text is not a range of names. */
const LONGEST = 200;
