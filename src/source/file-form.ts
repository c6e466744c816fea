import { suffixOf } from './path.ts';
import type { SourceFile } from './source-file.ts';
import { type Span, span } from './span.ts';

/**
 * The actual format of a file that is not the text its name suggests. Such a file is never intended, and nothing is
 * read from it.
 */
export type FileForm =
  | 'utf-16'
  | 'spreadsheet'
  | 'old-spreadsheet'
  | 'web-page'
  | 'lfs-pointer'
  | 'compressed'
  | 'binary'
  | 'markdown-fence'
  | 'quotation'
  | 'line-numbers'
  | 'added-lines'
  | 'diff'
  | 'terminal'
  | 'assignment'
  | 'other-language'
  | 'json'
  | 'separator-line';

/** A file in another format than its name suggests, and the line that shows it. */
export interface ForeignFile {
  readonly form: FileForm;
  readonly at: Span;
  /** Edits that turn the file into the format that its name suggests, if possible. */
  readonly edits?: readonly Correction[];
}

interface Correction {
  readonly at: Span;
  readonly newText: string;
}

const SIGNATURES: readonly (readonly [FileForm, readonly number[]])[] = [
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  ['old-spreadsheet', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // gzip, xz, zstd, 7z, bzip2
  ['compressed', [0x1f, 0x8b]],
  ['compressed', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['compressed', [0x28, 0xb5, 0x2f, 0xfd]],
  ['compressed', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['compressed', asciiBytes('BZh91AY&SY')],
  // PDF, PNG, Parquet, SQLite, Rich Text
  ['binary', asciiBytes('%PDF-')],
  ['binary', [0x89, 0x50, 0x4e, 0x47]],
  ['binary', asciiBytes('PAR1\x15')],
  ['binary', asciiBytes('SQLite format 3\0')],
  ['binary', asciiBytes('{\\rtf')],
];

function asciiBytes(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

/**
 * Number of bytes that are examined to recognize UTF-16 without a byte-order mark: in ASCII text, every second byte is
 * zero.
 */
const PROBED = 64;

const TEXT_FORMS: readonly (readonly [FileForm, RegExp])[] = [
  ['lfs-pointer', /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/],
  ['web-page', /^\s{0,100}<(?:!doctype\s+html|html|head|body|meta|table|div)\b/i],
  ['markdown-fence', /^\s{0,100}```/],
];

/** A line that tells spreadsheets which separator a file uses. All other readers take it for the header. */
const SEPARATOR_LINE = /^"?sep=.?"?(?=[\r\n])/i;

/** The format of a file according to its first bytes, before decoding. */
export function formOfBytes(bytes: Uint8Array): FileForm | undefined {
  for (const [form, signature] of SIGNATURES)
    if (signature.every((byte, index) => bytes[index] === byte)) return form;
  return isUtf16(bytes) ? 'utf-16' : undefined;
}

function isUtf16(bytes: Uint8Array): boolean {
  const length = Math.min(PROBED, bytes.length - (bytes.length % 2));
  if (length < 4) return false;
  const zeros = [0, 0];
  for (let index = 0; index < length; index++)
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return (even === 0 && odd === length / 2) || (odd === 0 && even === length / 2);
}

/** The format of a text file according to its first line, or to what all of its lines start with. */
export function formOfText({ path, text }: SourceFile): ForeignFile | undefined {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const head = text.slice(start, start + 400);
  const isCsv = suffixOf(path) === '.csv';
  const form =
    TEXT_FORMS.find(([, pattern]) => pattern.test(head))?.[0] ??
    (isCsv && SEPARATOR_LINE.test(head) ? 'separator-line' : undefined) ??
    (isCsv && isJson(text.slice(start)) ? 'json' : undefined);
  if (form === undefined) return COPIED.test(suffixOf(path)) ? copiedLines(path, text) : undefined;
  const edits = strayLines(form, path, text)?.map((at) => ({ at, newText: '' }));
  return { form, at: firstLine(path, text), ...(edits ? { edits } : {}) };
}

/** Suffixes of files that people write by hand. */
const COPIED = /^\.(?:ya?ml|csv|txt)$/;

/** Whether a text is JSON as a whole, or has an object on each line. */
function isJson(text: string): boolean {
  if (!/^\s{0,100}[[{]/.test(text)) return false;
  const isRead = (one: string): boolean => {
    try {
      JSON.parse(one);
      return true;
    } catch {
      return false;
    }
  };
  const [first = '', second = ''] = text.split(/\r\n?|\n/, 2).map((line) => line.trim());
  if (first.startsWith('{') && second.startsWith('{') && isRead(first) && isRead(second)) return true;
  return /[\]}]\s*$/.test(text) && isRead(text);
}

interface Line {
  readonly start: number;
  /** The line without its line end. */
  readonly text: string;
  /** The line with its line end. */
  readonly length: number;
}

/** The lines of a text, found one after another. */
class Lines implements Iterable<Line> {
  readonly #text: string;
  readonly #top: number;

  /** @param top - Offset at which the first line starts. */
  constructor(text: string, top: number) {
    this.#text = text;
    this.#top = top;
  }

  *[Symbol.iterator](): Iterator<Line> {
    const line = /([^\r\n]*)(?:\r\n?|\n|$)/y;
    for (let start = this.#top; start < this.#text.length; start = line.lastIndex) {
      line.lastIndex = start;
      const [whole = '', text = ''] = line.exec(this.#text) ?? [];
      yield { start, text, length: whole.length };
    }
  }

  /** The first ones that hold. */
  first(most: number, holds: (line: Line) => boolean = () => true): readonly Line[] {
    const found: Line[] = [];
    for (const line of this) {
      if (holds(line)) found.push(line);
      if (found.length === most) break;
    }
    return found;
  }

  get last(): Line | undefined {
    const text = this.#text;
    const end = text.endsWith('\r\n')
      ? text.length - 2
      : /[\r\n]$/.test(text)
        ? text.length - 1
        : text.length;
    let start = end;
    while (start > this.#top && text[start - 1] !== '\n' && text[start - 1] !== '\r') {
      start--;
      if (end - start === LONGEST_LAST) return undefined;
    }
    return start === text.length ? undefined : new Lines(text, start).first(1)[0];
  }
}

/** Maximum length of a copied command. */
const LONGEST_LAST = 2000;

/** A file that was copied together with something else, before its first line or at the start of each line. */
function copiedLines(path: string, text: string): ForeignFile | undefined {
  const top = text.startsWith('\ufeff') ? 1 : 0;
  // In nearly all files, the first lines and the last line show that nothing was copied along. All lines are only read
  // if they do not.
  const lines = new Lines(text, top);
  const [first, second] = lines.first(2, (line) => line.text.trim() !== '' && !line.text.startsWith('#'));
  if (first === undefined || second === undefined) return undefined;
  const found = (
    form: FileForm,
    edits: readonly (readonly [start: number, end: number])[] = [],
  ): ForeignFile => ({
    form,
    at: shown(path, first),
    ...(edits.length === 0 || edits.length > MOST_LINES
      ? {}
      : { edits: edits.map(([start, end]) => ({ at: span(path, start, end), newText: '' })) }),
  });
  /** Whether every line starts with a mark, whose length the given function returns. */
  const marked = (form: FileForm, markOf: (line: string, index: number) => number | undefined) => {
    const marks: (readonly [number, number])[] = [];
    for (const line of lines) {
      const length = markOf(line.text, marks.length);
      if (length === undefined) return undefined;
      marks.push([line.start, line.start + length]);
    }
    return found(form, marks);
  };
  const commands = [first, lines.last ?? first].filter((line) => PROMPT.test(line.text));
  if (commands.length > 0) {
    // A single word after a prompt may be an item of the file.
    const edits = commands.every(({ text }) => /\S\s+\S+\s+\S/.test(text))
      ? commands.map(({ start, length }) => [start, start + length] as const)
      : [];
    return { ...found('terminal', edits), at: shown(path, commands[0] ?? first) };
  }
  const head = lines.first(MOST_HEADERS);
  const opening = head.find((line) => /^```\w*\s*$/.test(line.text));
  if (opening !== undefined && !text.slice(0, opening.start).includes('"')) {
    const closing = [...lines].findLast((line) => /^```\s*$/.test(line.text) && line.start > opening.start);
    return {
      ...found('markdown-fence', [
        [top, opening.start + opening.length],
        ...(closing ? [[closing.start, text.length] as const] : []),
      ]),
      at: shown(path, opening),
    };
  }
  if (suffixOf(path) === '.txt') return undefined;
  const gap = /^ *\d+(\s*[:|\u2502)\t. ]\s*)\S/.exec(head[0]?.text ?? '')?.[1];
  const from = Number(/\d+/.exec(head[0]?.text ?? '')?.[0]);
  return (
    marked('quotation', (line) => /^>(?: |$)/.exec(line)?.[0].length) ??
    (gap === undefined
      ? undefined
      : marked('line-numbers', (line, index) => numberOf(line, from + index, gap))) ??
    (/^\+[^\s+]/.test(first.text)
      ? marked('added-lines', (line) => (line.startsWith('+') ? 1 : undefined))
      : undefined) ??
    diff(lines, head, found) ??
    (suffixOf(path) === '.csv' ? undefined : otherLanguage(path, lines, first, second))
  );
}

/** Maximum number of lines that one fix edits. */
const MOST_LINES = 2000;

/**
 * Length of a line's number, together with the separator that follows it on the first line. On a blank line, spaces of
 * the separator may be missing.
 */
function numberOf(line: string, number: number, gap: string): number | undefined {
  const own = /^ *(\d+)/.exec(line);
  if (own === null || Number(own[1]) !== number) return undefined;
  const rest = line.slice(own[0].length);
  if (rest.startsWith(gap)) return own[0].length + gap.length;
  return rest.trim() === gap.trim() ? line.length : undefined;
}

/** Matches a shell or Python prompt with a command, or a prompt that names its user. */
const PROMPT =
  /^(?:(?:\(\w+\) ?)?[\w.-]+@[\w.-]+[: ]?\S* ?[$%#\u276f\u279c](?: |$)|(?:\(\w+\) ?)?[$%\u276f\u279c] (?=\w)|PS [A-Z]:[^<>:\r\n]*>|[A-Z]:\\[^<>:\r\n]*>|>>> (?=\w))/;

/** The lines of a diff. Without the lines that it removes, the new version remains. */
function diff(
  lines: Lines,
  head: readonly Line[],
  found: (form: FileForm, edits: readonly (readonly [number, number])[]) => ForeignFile,
): ForeignFile | undefined {
  const hunk = head.findIndex((line) => /^@@ -\d+(?:,\d+)? \+\d/.test(line.text));
  if (hunk < 0 && !/^[ +][^\s-]/.test(head[0]?.text ?? '')) return undefined;
  const all = [...lines].slice(hunk + 1);
  if (all.length === 0) return undefined;
  if (!all.every(({ text }) => /^(?:[ +-]|$|\\ No newline)/.test(text)))
    return hunk < 0 ? undefined : found('diff', []);
  if (hunk < 0 && !all.some(({ text }) => text.startsWith('+'))) return undefined;
  const isGone = ({ text }: Line): boolean => text.startsWith('-') || text.startsWith('\\');
  return found('diff', [
    ...head.slice(0, hunk + 1).map(({ start, length }) => [start, start + length] as const),
    ...all.map(
      (line) =>
        [line.start, line.start + (isGone(line) ? line.length : Math.min(1, line.text.length))] as const,
    ),
  ]);
}

/** Maximum number of lines that a diff has above its first change. */
const MOST_HEADERS = 10;

/** Matches an assignment, as in Python, JavaScript or TOML. */
function otherLanguage(path: string, lines: Lines, first: Line, second: Line): ForeignFile | undefined {
  const at = shown(path, first);
  if (/^\[[\w.-]+\]$/.test(first.text.trim()) && /^[\w-]+ *= *\S/.test(second.text.trim()))
    return { form: 'other-language', at };
  const opening = ASSIGNED.exec(first.text);
  if (opening === null)
    return /^(?:import|from) \w[\w.]*(?: import .*| as \w+)?$/.test(first.text)
      ? { form: 'other-language', at }
      : undefined;
  const { 1: declared, 2: name = '', 4: bracket } = opening;
  if (bracket === undefined || declared !== undefined || !SECTIONS.includes(name))
    return { form: 'other-language', at };
  return {
    form: 'assignment',
    at,
    edits: [...lines].flatMap(({ start, text }) => {
      const own = ASSIGNED.exec(text);
      if (own?.[4] === undefined) return [];
      const from = start + (own[2] ?? '').length;
      return [{ at: span(path, from, from + (own[3] ?? '').length), newText: ': ' }];
    }),
  };
}

const ASSIGNED = /^((?:const|let|var|local) +)?([A-Za-z_]\w*)( *= *)(?:([[{])|[A-Za-z_][\w.]*\()/;

/** The keys of a spec. */
const SECTIONS: readonly string[] = ['axes', 'rules', 'output', 'replicates'];

/** The separator line of spreadsheets, if the separator is a comma; or the fence around the whole file. */
function strayLines(form: FileForm, path: string, text: string): readonly Span[] | undefined {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const [first = ''] = /^[^\r\n]*(?:\r\n?|\n)/.exec(text.slice(start)) ?? [];
  const line = span(path, start, start + first.length);
  if (form === 'separator-line') return /^"?sep=,"?[\r\n]/i.test(first) ? [line] : undefined;
  if (form !== 'markdown-fence' || !first.startsWith('```')) return undefined;
  const closing = /(?<=[\r\n])```[ \t]*(?:\r\n?|\n)?$/.exec(text);
  return closing ? [line, span(path, closing.index, text.length)] : undefined;
}

function shown(path: string, { start, text }: Line): Span {
  const from = start + text.length - text.trimStart().length;
  return span(path, from, Math.min(start + text.trimEnd().length, from + 200));
}

/** The first line that is not blank, with offsets in the displayed text. */
export function firstLine(path: string, text: string): Span {
  const found = /[^\s\ufeff][^\r\n]*/.exec(text);
  const start = found?.index ?? 0;
  return span(path, start, start + Math.min(found?.[0].length ?? 0, 200));
}
