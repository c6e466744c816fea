import type { FileForm, ForeignFile } from '../source/file-form.ts';
import { suffixOf } from '../source/path.ts';
import type { Code } from './codes.ts';
import type { Collector } from './collector.ts';
import { atSpan, type Diagnostic } from './diagnostic.ts';
import { suggested } from './fix.ts';
import { commandText, msg, type Text } from './text.ts';

const SAVE_UTF8 = 'save it as UTF-8 (in a spreadsheet: export it as "CSV UTF-8")';

const SAID: Readonly<
  Record<FileForm, { readonly code: Code; readonly message: string; readonly hint: Text }>
> = {
  'utf-16': { code: 'file/not-utf8', message: 'this file is UTF-16, not UTF-8', hint: SAVE_UTF8 },
  spreadsheet: {
    code: 'file/wrong-form',
    message: 'this is a spreadsheet (or another zip archive), not text',
    hint: 'export the sheet as "CSV UTF-8"; a new name does not make it one',
  },
  'old-spreadsheet': {
    code: 'file/wrong-form',
    message: 'this is an old spreadsheet (or another Office file), not text',
    hint: 'export the sheet as "CSV UTF-8"; a new name does not make it one',
  },
  'web-page': {
    code: 'file/wrong-form',
    message: 'this is a web page (HTML), not the file that was meant to be downloaded',
    hint: 'download the raw file, or export the table as "CSV UTF-8"',
  },
  'lfs-pointer': {
    code: 'file/wrong-form',
    message: 'this is a Git LFS pointer: it only names the content that Git LFS keeps',
    hint: msg`run \`${commandText('git', 'lfs', 'pull')}\`; in a workflow, check out with \`lfs: true\``,
  },
  compressed: {
    code: 'file/wrong-form',
    message: 'this file is compressed, not text',
    hint: 'unpack it, and commit what it contains; a new name does not unpack it',
  },
  binary: {
    code: 'file/wrong-form',
    message: 'this is a document, a picture or a database, not text',
    hint: 'export its content as text (a table as "CSV UTF-8"); a new name does not make it one',
  },
  'markdown-fence': {
    code: 'file/wrong-form',
    message: 'this line is a Markdown fence and does not belong in the file',
    hint: 'delete this line, the closing ```, and whatever is outside the two',
  },
  quotation: {
    code: 'file/wrong-form',
    message: 'every line starts with `>`, as in a quotation',
    hint: 'remove `> ` at the start of every line',
  },
  'line-numbers': {
    code: 'file/wrong-form',
    message: 'every line starts with its number',
    hint: 'remove the numbers at the start of the lines, and keep the indentation',
  },
  'added-lines': {
    code: 'file/wrong-form',
    message: 'every line starts with the `+` of a diff',
    hint: 'remove the `+` at the start of every line, and keep the indentation',
  },
  diff: {
    code: 'file/wrong-form',
    message: 'this is a diff, not the file itself',
    hint: 'delete the lines up to `@@`, if there are any, and those that start with `-`; then remove the first character of every other line',
  },
  terminal: {
    code: 'file/wrong-form',
    message: 'this line is a command that was copied from a terminal with its output',
    hint: 'delete every command; of a line that belongs to the file, delete only the prompt at its start',
  },
  assignment: {
    code: 'file/wrong-form',
    message: 'this is Python, not YAML: a value follows a colon, not `=`',
    hint: 'write a colon in place of each `=`; the brackets may stay as they are',
  },
  'other-language': {
    code: 'file/wrong-form',
    message: 'this is Python, JavaScript or TOML, not YAML',
    hint: 'write `key: value` with a colon, starting with `axes:` and `output:`, and indent what belongs to a key below it',
  },
  json: {
    code: 'file/wrong-form',
    message: 'this is JSON, not a CSV',
    hint: 'write it as a CSV: a line of column names, then one line per row; a list that a spec includes may also be called .json',
  },
  'separator-line': {
    code: 'file/wrong-form',
    message: 'line 1 is read as the header: only spreadsheets know `sep=`',
    hint: 'delete line 1, and separate the columns with commas',
  },
};

/** The only finding about an input in another format than its name suggests. Nothing is derived from such an input. */
export function foreignFinding({ form, at, edits }: ForeignFile): Diagnostic {
  const { code, message, hint: said } = SAID[form];
  const hint = said === SAVE_UTF8 ? saveAsUtf8(at.path) : said;
  return { code, severity: 'error', message, at: atSpan(at), hint, ...(edits ? suggested(...edits) : {}) };
}

export function reportForeign(foreign: ForeignFile, collector: Collector): void {
  collector.take(foreignFinding(foreign));
}

/** Advises a spreadsheet only for tables, and an editor for all other files. */
function saveAsUtf8(path: string): string {
  return suffixOf(path) === '.csv' ? SAVE_UTF8 : 'save it as UTF-8 in the editor';
}

/** The hint for text that is not UTF-8. */
export function encodingHint(byte: number, path: string): string {
  const save = saveAsUtf8(path);
  const letter = WINDOWS_1252.get(byte) ?? (byte >= 0xa0 ? String.fromCharCode(byte) : undefined);
  if (letter !== undefined)
    return `it looks like Windows-1252 (or Latin-1), where this byte is '${letter}': ${save}`;
  const old = CODE_PAGE_850.get(byte);
  return old === undefined
    ? save
    : `it looks like code page 850 (or 437), where this byte is '${old}': ${save}`;
}

/** Frequent characters of Windows-1252 that Latin-1 does not have. */
const WINDOWS_1252: ReadonlyMap<number, string> = new Map([
  [0x80, '€'],
  [0x85, '…'],
  [0x91, '‘'],
  [0x92, '’'],
  [0x93, '“'],
  [0x94, '”'],
  [0x96, '–'],
  [0x97, '—'],
]);

/** Letters of the code pages of DOS, which old spreadsheets still write, at bytes that are rare in Windows-1252. */
const CODE_PAGE_850: ReadonlyMap<number, string> = new Map([
  [0x81, 'ü'],
  [0x82, 'é'],
  [0x83, 'â'],
  [0x87, 'ç'],
  [0x88, 'ê'],
  [0x89, 'ë'],
  [0x8b, 'ï'],
  [0x8d, 'ì'],
  [0x8f, 'Å'],
  [0x90, 'É'],
]);
