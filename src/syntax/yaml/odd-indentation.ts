import { oddCharacter } from '../../findings/look-alikes.ts';
import { counted } from '../../findings/words.ts';
import { isBreak } from './characters.ts';
import { valueAt } from './explain-character.ts';
import { parseDocument } from './parser.ts';
import { type Range, Refusal } from './refusal.ts';
import type { RawNode } from './tree.ts';

/** Matches the start of a line that is indented with whitespace that YAML treats as letters. */
const ODD =
  /^( *)[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad][ \t\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad]*(?=[^\s#:])/gm;

/** Maximum distance to search for siblings above a line. */
const FAR = 2000;

/** Maximum number of lines that one fix changes. */
const MOST_LINES = 2000;

/**
 * An oddly indented line is the cause of a syntax error if, without it, the parser gets further or reports another
 * error.
 */
export function oddIndentation(text: string, refusal: Refusal): Refusal | undefined {
  const all = oddLines(text);
  const last = endOfNextLine(text, refusal.at.end);
  const lines = all.filter(({ start }) => start <= last);
  if (lines.length === 0) return undefined;
  const fit = fitting(text, all) ?? fitting(text, lines);
  if (fit !== undefined) return oddlyIndented(text, fit);
  const left = refusalOf(withOrdinaryBlanks(text, lines));
  if (left?.message === refusal.message && left.at.start <= refusal.at.start) return undefined;
  return oddlyIndented(text, lines);
}

/**
 * Indentation that became part of a key or a value, in a document that parses: no author can mean it.
 *
 * @param root - The parsed document.
 */
export function readIndentation(text: string, root: RawNode): Refusal | undefined {
  const lines = oddLines(text);
  if (lines.length === 0) return undefined;
  const plain: Range[] = [];
  const seen = new Set<RawNode>();
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'sequence') open.push(...node.items);
    else if (node.kind === 'mapping') open.push(...node.entries.flatMap(({ key, value }) => [key, value]));
    else if (node.style === 'plain') plain.push(node);
  }
  plain.sort((a, b) => a.start - b.start);
  let next = 0;
  const read = lines.filter(({ odd }) => {
    while ((plain[next]?.end ?? Number.POSITIVE_INFINITY) <= odd) next++;
    return (plain[next]?.start ?? Number.POSITIVE_INFINITY) <= odd;
  });
  if (read.length === 0) return undefined;
  return oddlyIndented(text, fitting(text, read) ?? read);
}

interface OddLine extends Range {
  /** The first whitespace character that YAML treats as a letter. */
  readonly odd: number;
  readonly newText: string;
  /** Whether the whitespace of a line has no width, so that its intended depth is unknown. */
  readonly isFlat: boolean;
}

function oddLines(text: string): readonly OddLine[] {
  // Most text has no such characters, so this is the usual cost.
  if (!/[^ -~\s]|[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/.test(text)) return [];
  const lines: OddLine[] = [];
  for (const { 0: blanks, 1: spaces = '', index } of text.matchAll(ODD)) {
    // A byte-order mark at the start of the text is not indentation.
    if (index === 0 && /^\ufeff *$/.test(blanks)) continue;
    const newText = blanks
      .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
      // The ideographic space is two columns wide, and usually stands for two spaces.
      .replace(/[\u3000\t]/g, '  ')
      .replace(/./g, ' ');
    const end = index + blanks.length;
    lines.push({ start: index, end, odd: index + spaces.length, newText, isFlat: newText === '' });
  }
  return lines;
}

/**
 * Indentations of the lines with which the document parses. An ideographic space may also stand for a single space; a
 * line whose whitespace has no width may belong at the margin, or at the column of the line above or below it.
 */
function fitting(text: string, lines: readonly OddLine[]): readonly OddLine[] | undefined {
  const narrow = lines.map((line) => ({
    ...line,
    newText: line.newText.slice(text.slice(line.start, line.end).split('\u3000').length - 1),
  }));
  const beside = (indentOf: (line: OddLine) => string): readonly OddLine[] =>
    lines.map((line) => (line.isFlat ? { ...line, newText: indentOf(line) } : line));
  const above = beside(({ start }) => indentAmong(linesIn(text, Math.max(0, start - FAR), start).reverse()));
  const below = beside(({ end }) => indentAmong(linesIn(text, end, end + FAR).slice(1)));
  return [lines, narrow, above, below].find((one) => refusalOf(withOrdinaryBlanks(text, one)) === undefined);
}

function linesIn(text: string, start: number, end: number): string[] {
  return text.slice(start, end).split(/\r\n?|\n/);
}

/** The indentation of the first line that is not blank. */
function indentAmong(lines: readonly string[]): string {
  return /^ */.exec(lines.find((line) => /^ *[^ #]/.test(line)) ?? '')?.[0] ?? '';
}

function refusalOf(text: string): Refusal | undefined {
  try {
    parseDocument(text);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function withOrdinaryBlanks(text: string, lines: readonly OddLine[]): string {
  let from = 0;
  const parts = lines.map(({ start, end, newText }) => {
    const part = text.slice(from, start) + newText;
    from = end;
    return part;
  });
  return parts.join('') + text.slice(from);
}

function oddlyIndented(text: string, lines: readonly OddLine[]): Refusal {
  const [{ start, end, odd, newText }, ...more] = lines as [OddLine, ...OddLine[]];
  const what = oddCharacter(text.slice(start, end)) ?? 'a blank of another kind';
  const others = more.length === 0 ? 'the line' : `this line and ${counted(more.length, 'other')}`;
  return new Refusal(
    'yaml/indentation',
    valueAt(text, odd, false),
    `this line starts with ${what}, which YAML treats as a letter`,
    newText === '' && more.length === 0 ? 'remove it' : `indent ${others} with ordinary spaces`,
    [],
    lines.length > MOST_LINES
      ? undefined
      : {
          edits: lines.map(({ start, end, newText }) => ({ start, end, newText })),
          ...(lines.some(({ isFlat }) => isFlat) ? {} : { safe: true }),
        },
  );
}

/** The end of the line below an offset, where the parser notices a line that ends the block above it. */
function endOfNextLine(text: string, offset: number): number {
  let end = offset;
  for (let breaks = 0; end < text.length; end++) {
    if (text[end] === '\r' && text[end + 1] === '\n') end++;
    if (isBreak(text.charCodeAt(end)) && ++breaks === 2) return end;
  }
  return end;
}
