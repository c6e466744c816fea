import { suffixOf } from './path.ts';
import type { SourceFile } from './source-file.ts';
import { type Span, span } from './span.ts';

/**
 * The actual format of a file that is not the text its name suggests. This is never intended, and nothing is read from
 * it.
 */
export type FileForm =
  | 'utf-16'
  | 'spreadsheet'
  | 'old-spreadsheet'
  | 'web-page'
  | 'lfs-pointer'
  | 'markdown-fence'
  | 'quotation'
  | 'line-numbers'
  | 'other-language'
  | 'json'
  | 'separator-line';

/** A file in another format than its name suggests, and the line that shows it. */
export interface ForeignFile {
  readonly form: FileForm;
  readonly at: Span;
  /** The lines to remove to turn the file into what its name suggests, if that is possible. */
  readonly strays?: readonly Span[];
}

const SIGNATURES: readonly (readonly [FileForm, readonly number[]])[] = [
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  ['old-spreadsheet', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

/** How many bytes suffice to recognize UTF-16 without a byte-order mark: in ASCII text, every second byte is zero. */
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

/** The format of a file according to its first line. */
export function formOfText({ path, text }: SourceFile): ForeignFile | undefined {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const head = text.slice(start, start + 400);
  const form =
    TEXT_FORMS.find(([, pattern]) => pattern.test(head))?.[0] ??
    (suffixOf(path) === '.csv' && SEPARATOR_LINE.test(head) ? 'separator-line' : undefined) ??
    (suffixOf(path) === '.csv' && isJson(text.slice(start)) ? 'json' : undefined) ??
    (/^\.ya?ml$/.test(suffixOf(path)) ? formOfLines(head) : undefined);
  const strays = form === undefined ? undefined : strayLines(form, path, text);
  return form && { form, at: firstLine(path, text), ...(strays ? { strays } : {}) };
}

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

/** What the first lines of a YAML file show that were copied with a mark or a number before each of them. */
function formOfLines(head: string): FileForm | undefined {
  const lines = head.split(/\r\n?|\n/).slice(0, -1);
  const [first, second] = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first === undefined || second === undefined) return undefined;
  if (lines.every((line) => /^>(?: |$)/.test(line))) return 'quotation';
  if (lines.every((line, index) => /^ *(\d{1,3})(?:[:.|)\t ]|$)/.exec(line)?.[1] === String(index + 1)))
    return 'line-numbers';
  const isToml = /^\[[\w.-]+\]$/.test(first.trim()) && /^[\w-]+ *= *\S/.test(second.trim());
  return isToml || /^[\w-]+ *= *[[{]$/.test(first.trim()) ? 'other-language' : undefined;
}

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

/** The first line that is not blank, with offsets in the displayed text. */
export function firstLine(path: string, text: string): Span {
  const found = /[^\s\ufeff][^\r\n]*/.exec(text);
  const start = found?.index ?? 0;
  return span(path, start, start + Math.min(found?.[0].length ?? 0, 200));
}
