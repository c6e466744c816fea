import { type FileForm, formOfBytes } from '../source/file-form.ts';

/** The description of CRLF line ends. */
export const CRLF = 'CRLF line endings';

/**
 * The remedy for CRLF line ends. The author may not have written them: git creates them when checking out on Windows.
 */
export const CRLF_REMEDY =
  'if git creates these line endings (core.autocrlf), set `* text=auto eol=lf` in .gitattributes';

/**
 * How two equivalent texts differ in form, in words. `committed` is the file's text, and `expected` is what the runtime
 * writes (`\n` line ends, no byte-order mark). `otherwise` describes any other difference.
 */
export function formDifferences(committed: string, expected: string, otherwise: string): string[] {
  const differences: string[] = [];
  let text = committed;
  if (text.startsWith('\ufeff')) {
    differences.push('a byte-order mark');
    text = text.slice(1);
  }
  if (text.includes('\r')) {
    differences.push(text.includes('\r\n') ? CRLF : 'CR line endings');
    text = text.replace(/\r\n?/g, '\n');
  }
  if (text === expected) return differences;
  if (text.replace(/\n+$/, '') === expected.replace(/\n+$/, '')) {
    differences.push(text.length > expected.length ? 'an extra final newline' : 'no final newline');
  } else {
    differences.push(otherwise);
  }
  return differences;
}

/** Describes an output with conflict markers, which nobody needs to resolve manually. */
export const CONFLICT = 'an unresolved merge conflict, which regenerating resolves';

/** The same for an output with some of the markers: somebody has deleted the others. */
export const REST_OF_CONFLICT = 'what looks like the rest of a merge conflict, which regenerating resolves';

const FOREIGN: ReadonlyMap<string, string> = new Map([
  [';', "columns separated by ';', not by commas"],
  ['\t', 'columns separated by tabs, not by commas'],
  ['|', "columns separated by '|', not by commas"],
]);
const SEPARATOR_LINE = 'a line `sep=` above the header, which only spreadsheets know';
const OTHER_BYTES: Readonly<Partial<Record<FileForm, string>>> = {
  'utf-16': 'UTF-16, not UTF-8',
  spreadsheet: 'a spreadsheet, not text',
  'old-spreadsheet': 'a spreadsheet, not text',
};

/**
 * The format in which another program has saved a file, according to its first bytes, if nothing can be read from it in
 * that format.
 */
export function foreignBytes(bytes: Uint8Array): string | undefined {
  const form = formOfBytes(bytes);
  return form && OTHER_BYTES[form];
}

/** The same for a table, according to its first record and the columns that it should have. */
export function foreignHeader(
  [first = '']: readonly string[],
  columns: readonly string[],
): string | undefined {
  if (/^sep=/i.test(first)) return SEPARATOR_LINE;
  for (const [separator, words] of FOREIGN) {
    const cells = first.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    if (columns.every((column) => cells.includes(column))) return words;
  }
  return undefined;
}

/** Whether a difference in form explains all others, because the whole file has to be saved again. */
export function isForeign(form: readonly string[]): boolean {
  const [only] = form;
  return (
    only !== undefined && [...FOREIGN.values(), SEPARATOR_LINE, ...Object.values(OTHER_BYTES)].includes(only)
  );
}
