import { atMissing, atSpan, type Related } from '../findings/diagnostic.ts';
import { type Fix, type Rename, suggested } from '../findings/fix.ts';
import { lookAlikeWords, withoutLookAlikes } from '../findings/look-alikes.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { reportConflict } from '../findings/report-conflict.ts';
import { encodingHint, reportForeign } from '../findings/report-foreign.ts';
import { msg, quotedPath, type Text } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import { text as textOfValue } from '../python/text.ts';
import { CATALOGUED_AXES } from '../source/catalogued-axes.ts';
import { readEvidence } from '../source/file-tree.ts';
import { folderOf, joinInside, lastNameOf, relativeToSpec, suffixOf } from '../source/path.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Opened } from '../source/sources.ts';
import type { Span } from '../source/span.ts';
import type { HeaderColumn, JoinedRows } from '../syntax/csv-columns.ts';
import { parseCsvInclude } from '../syntax/csv-include.ts';
import { parseJson } from '../syntax/json.ts';
import type { ListNode, Node } from '../syntax/node.ts';
import { isFalsy } from '../syntax/node-as-python.ts';
import { spellingFix } from '../syntax/respell.ts';
import { parseTextLines } from '../syntax/text-lines.ts';
import { singleQuoted } from '../syntax/yaml/explain-character.ts';
import { parseYaml } from '../syntax/yaml/parse-yaml.ts';
import type { Include, TableRemedy } from './design.ts';
import { textOf } from './entries.ts';
import { foldName } from './header-name.ts';
import type { LoadContext } from './load-context.ts';
import { FILE_MARKER, INCLUDE_SUFFIXES } from './spec-keys.ts';

const SUFFIXES: readonly string[] = INCLUDE_SUFFIXES;

export interface Resolved {
  /** Absent if the include could not be read, which has been reported. */
  readonly node: Node | undefined;
  readonly include?: Include;
  /** Where to report a fault of the whole value: the node itself, or the `@file:` scalar. */
  readonly at: Span;
}

/**
 * Resolves a value that may be an `@file:` reference (semantics §2). References within an included value are not
 * resolved.
 */
export function resolveInclude(node: Node, context: LoadContext): Resolved {
  const text = textOf(node);
  if (text === undefined || !text.startsWith(FILE_MARKER)) return { node, at: node.span };
  const relative = text.slice(FILE_MARKER.length);
  const { collector, specPath } = context;
  const at = node.span;
  const path = joinInside(folderOf(specPath), relative);
  if (path === undefined || relative.includes('\0')) {
    const tail = existingTail(relative, context);
    collector.add('include/outside', atSpan(at), `${quoted(text)} leads out of the repository`, {
      hint: tail?.hint ?? "move the file next to the spec and name it relative to the spec's folder",
      ...referenceFix(at, text, tail?.meant, context),
    });
    return { node: undefined, at };
  }
  const include: Include = { path, at };
  collector.includes(path, at);
  if (!SUFFIXES.includes(suffixOf(path))) {
    const original = originalOf(path, text, context);
    const near = original === undefined ? nearReference(path, text, context) : original.meant;
    collector.add(
      'include/unsupported-suffix',
      atSpan(at),
      `${quoted(text)} does not have a suffix that can be included`,
      {
        hint:
          original?.hint ??
          (near === undefined
            ? someFiles(path, context, 'this is a folder: name a file in it, such as ') ||
              `use one of ${SUFFIXES.join(', ')}`
            : didYouMean(near)),
        ...referenceFix(at, text, near, context),
      },
    );
    return { node: undefined, include, at };
  }
  const opened = context.sources.open(path);
  if (opened.kind !== 'text') {
    reportUnopened(opened, path, text, at, context);
    return { node: undefined, include, at };
  }
  const { node: parsed, columns, unterminatedQuote, joinedRows } = parseInclude(opened.file, context);
  const read: Include = {
    ...include,
    ...(columns === undefined ? {} : { columns }),
    ...(unterminatedQuote === undefined ? {} : { unterminatedQuote }),
    ...(joinedRows === undefined ? {} : { joinedRows }),
  };
  context.includes.push(read);
  return { node: parsed, include: read, at };
}

/** What to do about a copy that an editor keeps of a file, or puts beside it while it is open. */
function originalOf(path: string, text: string, context: LoadContext): ReferenceHint | undefined {
  const name = lastNameOf(path);
  const beside = /^(?:\.~lock\.(.+)#|~\$(.+)|\.(.+)\.sw[a-p])$/.exec(name)?.slice(1).find(Boolean);
  const original = beside ?? /^(.+?)(?:\.(?:bak|backup|orig|old|save|tmp)|~)$/.exec(name)?.[1];
  if (original === undefined || !SUFFIXES.includes(suffixOf(original)) || !text.endsWith(name))
    return undefined;
  const meant = text.slice(0, -name.length) + original;
  const isThere = context.sources.tree.exists(path.slice(0, -name.length) + original);
  if (isThere) return { hint: didYouMean(meant), meant };
  return {
    hint:
      beside === undefined
        ? msg`rename the file to ${quoted(original)}, and write '${meant}'`
        : msg`an editor keeps this beside ${quoted(original)} while that is open: save and commit the file itself, and write '${meant}'`,
  };
}

/** Parses an included file according to its suffix; `node` is `undefined` if it is invalid. Only a CSV has columns. */
function isAxisName(name: string, { declared = [] }: LoadContext): boolean {
  return (
    CATALOGUED_AXES.some((axis) => axis === name) || declared.some((axis) => textOfValue(axis.name) === name)
  );
}

function parseInclude(
  file: SourceFile,
  context: LoadContext,
): {
  node: Node | undefined;
  columns?: readonly HeaderColumn[];
  unterminatedQuote?: Span | undefined;
  joinedRows?: JoinedRows;
} {
  switch (suffixOf(file.path)) {
    case '.csv':
      return (
        parseCsvInclude(file, context.collector, (name) => isAxisName(name, context)) ?? { node: undefined }
      );
    case '.txt':
      return { node: parseTextLines(file) };
    case '.json':
      return { node: parseJson(file, context.collector) };
    default: {
      const node = parseYaml(file, context.collector, { continueOnDuplicateKeys: true });
      // Like `yaml.safe_load(…) or []` in the runtime.
      return { node: node !== undefined && isFalsy(node) ? emptyList(node) : node };
    }
  }
}

function emptyList(node: Node): ListNode {
  return { kind: 'list', items: [], span: node.span };
}

function reportUnopened(
  opened: Exclude<Opened, { kind: 'text' }>,
  path: string,
  text: string,
  at: Span,
  context: LoadContext,
): void {
  const { collector } = context;
  const place = atSpan(at);
  switch (opened.kind) {
    case 'missing': {
      const related: Related[] = [{ message: 'looked for here', at: atMissing(path) }];
      const near = nearReference(path, text, context);
      const { hint, meant, rename } =
        relativeHint(text) ??
        slipHint(path, text, context) ??
        longerName(path, context) ??
        (near ? { hint: didYouMean(near), meant: near } : elsewhere(path, context)) ??
        folderHint(path, text, context);
      collector.add('include/missing', place, msg`${quoted(text)}: there is no file ${quotedPath(path)}`, {
        hint,
        related,
        ...(rename ? { fix: { edits: [], rename, safe: false } } : referenceFix(at, text, meant, context)),
      });
      return;
    }
    case 'directory':
      collector.add('include/unreadable', place, `${quoted(text)} names a folder`, {
        hint: `name a file${someFiles(path, context, ' in it: ')}`,
      });
      return;
    case 'outside':
      collector.add('include/outside', place, `${quoted(text)} leads out of the repository through a link`, {
        hint: 'commit the file itself instead of a link to it',
      });
      return;
    case 'too-large':
      collector.add(
        'include/too-large',
        place,
        `${quoted(text)} has ${opened.size} bytes; the limit is ${opened.limit}`,
        { hint: 'include only the columns and rows that the cohort uses' },
      );
      return;
    case 'unreadable':
      collector.add('include/unreadable', place, `${quoted(text)} cannot be read (${opened.reason})`, {
        hint: 'check the permissions of the file',
      });
      return;
    case 'conflicted':
      reportConflict(opened.conflict, collector);
      return;
    case 'foreign':
      reportForeign(opened.foreign, collector);
      return;
    case 'malformed':
      collector.add(
        'file/not-utf8',
        atSpan(opened.at),
        msg`${quotedPath(path)} is not UTF-8: line ${opened.line} holds a malformed byte`,
        { hint: encodingHint(opened.byte, opened.at.path) },
      );
  }
}

/**
 * The space in `@file: items/x.csv` is read as part of the path, which is the most common reason for a missing include.
 */
function relativeHint(text: string): ReferenceHint | undefined {
  const path = text.slice(FILE_MARKER.length);
  const meant = `${FILE_MARKER}${path.trim()}`;
  return path !== path.trim() ? { hint: `remove the space around the path: '${meant}'`, meant } : undefined;
}

/** What to do about a reference, and its correct form, if known. */
interface ReferenceHint {
  readonly hint: Text;
  readonly meant?: string;
  /** If the file exists under the wrong name. */
  readonly rename?: Rename;
}

/** Replaces a reference; the alternatives are the files in the same folder. */
function referenceFix(
  at: Span,
  text: string,
  meant: string | undefined,
  context: LoadContext,
): { readonly fix?: Fix } {
  if (meant === undefined) return {};
  const path = joinInside(folderOf(context.specPath), meant.slice(FILE_MARKER.length));
  if (path === undefined || !context.sources.tree.exists(path)) return {};
  const names = context.sources.tree
    .list(folderOf(path))
    .map((name) => `${meant.slice(0, meant.lastIndexOf('/') + 1) || FILE_MARKER}${name}`);
  return spellingFix(at, text, meant, { names, fixed: text.toLowerCase() === meant.toLowerCase() });
}

/** The one table beside an included one that has exactly these columns, in any order: it may be the one that is meant. */
export function tableWithColumns(
  { path, at }: Include,
  columns: readonly string[],
  { sources, specPath }: LoadContext,
): TableRemedy | undefined {
  const wanted = columns.map(foldName).sort().join();
  const folder = folderOf(path);
  const [found, other] = sources.tree
    .list(folder)
    .map((name) => `${folder}/${name}`)
    .filter((one) => suffixOf(one) === '.csv' && one !== path)
    .slice(0, MOST_TABLES)
    .filter((one) => {
      const read = readEvidence(sources.tree, one);
      const [header = ''] =
        read.kind === 'file'
          ? new TextDecoder().decode(read.bytes.subarray(0, LONGEST_HEADER)).split(/[\r\n]/, 1)
          : [];
      const names = header.split(',').map((name) => foldName(name.trim()));
      return names.sort().join() === wanted;
    });
  if (found === undefined || other !== undefined) return undefined;
  const reference = `${FILE_MARKER}${relativeToSpec(specPath, found)}`;
  return {
    hint: `did you mean ${quoted(reference)}? Its ${columns.length === 1 ? 'column is' : 'columns are'} ${columns.join(', ')}`,
    ...(joinInside(folderOf(specPath), relativeToSpec(specPath, found)) === found
      ? suggested({ at, newText: singleQuoted(reference) })
      : {}),
  };
}

/** How many tables are looked into, and how long a header may be, in bytes. */
const MOST_TABLES = 50;
const LONGEST_HEADER = 10_000;

/** A backslash, a variable, a path relative to the repository, or one with a folder in the wrong case. */
function slipHint(path: string, text: string, context: LoadContext): ReferenceHint | undefined {
  const { tree } = context.sources;
  const relative = text.slice(FILE_MARKER.length);
  const folder = folderOf(context.specPath);
  if (/\$\{?\w|%\w+%|^~\//.test(relative))
    return {
      hint: 'variables are not expanded: write the path itself, relative to the folder of the spec',
    };
  if (/[*?]|\[.*\]/.test(relative))
    return {
      hint: `patterns are not expanded: name one file${someFiles(folderOf(path), context, ', such as ')}`,
    };
  if (/^[a-z][a-z0-9+.-]+:\//i.test(relative))
    return {
      hint: 'files are not downloaded: commit the file, and write its path relative to the folder of the spec',
    };
  const plain = withoutLookAlikes(relative);
  if (plain !== relative && isInFolder(plain, context))
    return {
      hint: `${lookAlikeWords(relative, plain)}: write '${FILE_MARKER}${plain}'`,
      meant: `${FILE_MARKER}${plain}`,
    };
  const slashed = relative.replaceAll('\\', '/');
  const isThere = (inFolder: string): boolean => isInFolder(inFolder, context);
  if (/^[a-z]:\//i.test(slashed))
    return (
      existingTail(slashed, context) ?? {
        hint: 'this path exists on one computer only: commit the file, and write its path relative to the folder of the spec',
      }
    );
  if (slashed !== relative)
    return isThere(slashed) || nearFile(joinInside(folder, slashed) ?? path, context) !== undefined
      ? {
          hint: `write / between folders: '${FILE_MARKER}${slashed}'`,
          meant: `${FILE_MARKER}${slashed}`,
        }
      : { hint: 'write / between folders, not \\' };
  // A path relative to the repository, or to a folder above the spec.
  const parts = relative.split('/');
  for (let from = 1; from < parts.length; from++) {
    const rest = parts.slice(from).join('/');
    if (folder.endsWith(parts.slice(0, from).join('/')) && isThere(rest)) return fromSpec(rest);
  }
  // A path relative to the cohort's folder.
  if (relative.startsWith('../') && isThere(`../${relative}`)) return fromSpec(`../${relative}`);
  if (joinInside('', relative) === relative && tree.exists(relative)) {
    const up = folder
      .split('/')
      .map(() => '..')
      .join('/');
    return fromSpec(`${up}/${relative}`);
  }
  return undefined;
}

function isInFolder(inFolder: string, { specPath, sources }: LoadContext): boolean {
  const whole = joinInside(folderOf(specPath), inFolder);
  return whole !== undefined && whole !== specPath && sources.tree.exists(whole);
}

/** The end of a path from another computer that refers to a file relative to the spec. */
function existingTail(relative: string, context: LoadContext): ReferenceHint | undefined {
  const parts = relative.split('/').slice(-MOST_FOLDERS);
  for (let from = 0; from < parts.length; from++) {
    const rest = parts.slice(from).join('/');
    if (!rest.startsWith('/') && !parts.slice(from).includes('..') && isInFolder(rest, context))
      return fromSpec(rest);
  }
  return undefined;
}

/** How many folders are searched for a file. */
const MOST_FOLDERS = 20;

/** A file with the same name in a folder below or next to that of the spec. */
function elsewhere(path: string, context: LoadContext): ReferenceHint | undefined {
  const { tree } = context.sources;
  const folder = folderOf(context.specPath);
  const file = lastNameOf(path);
  const above = tree.list(folderOf(folder)).slice(0, MOST_FOLDERS);
  const found = [
    file,
    ...tree
      .list(folder)
      .slice(0, MOST_FOLDERS)
      .map((name) => `${name}/${file}`),
    `../${file}`,
    ...above.map((name) => `../${name}/${file}`).filter((reference) => !isInFolder(`.${reference}`, context)),
  ].filter((reference) => isInFolder(reference, context) && joinInside(folder, reference) !== path);
  const places = new Map(found.reverse().map((reference) => [joinInside(folder, reference), reference]));
  const [meant, other] = [...places.values()];
  return meant === undefined || other !== undefined
    ? undefined
    : { hint: didYouMean(FILE_MARKER + meant), meant: FILE_MARKER + meant };
}

/** Where suffixes are hidden, a second one may go unnoticed: `combos.csv.txt`. */
function longerName(path: string, context: LoadContext): ReferenceHint | undefined {
  const file = lastNameOf(path);
  const name = context.sources.tree
    .list(folderOf(path))
    .find(
      (other) =>
        /^(?:\.(?:txt|csv|yaml|yml|json|bak|orig|old|backup)|~)$/.test(other.slice(file.length)) &&
        other.startsWith(file),
    );
  return name === undefined
    ? undefined
    : {
        hint: msg`the file is called ${quoted(name)}: rename it`,
        rename: { from: `${path.slice(0, -file.length)}${name}`, to: path },
      };
}

function fromSpec(path: string): ReferenceHint {
  const meant = `${FILE_MARKER}${path}`;
  return { hint: `the path is relative to the folder of the spec: '${meant}'`, meant };
}

/** What is in the folder of the missing file, or the first folder of the path that does not exist. */
function folderHint(path: string, text: string, context: LoadContext): ReferenceHint {
  const { tree } = context.sources;
  let absent: string | undefined;
  let folder = folderOf(path);
  for (; folder !== '' && !tree.exists(folder); folder = folderOf(folder)) absent = folder;
  if (absent === undefined)
    return {
      hint: `commit the file, or ${someFiles(folder, context, 'name one that is there: ') || 'correct the path'}`,
    };
  const near = nearestNames(lastNameOf(absent), tree.list(folder), 1)[0];
  // The same file in the folder with the similar name.
  const file = lastNameOf(path);
  const meant = near === undefined ? undefined : `${folder === '' ? '' : `${folder}/`}${near}/${file}`;
  const match = meant === undefined ? undefined : nearFile(meant, context);
  if (meant !== undefined && match !== undefined && text.endsWith(`${lastNameOf(absent)}/${file}`)) {
    const head = text.slice(0, text.length - `${lastNameOf(absent)}/${file}`.length);
    const reference = `${head}${near}/${match}`;
    return { hint: didYouMean(reference), meant: reference };
  }
  const hint = msg`there is no folder ${quotedPath(absent)}${near === undefined ? ': commit it with the file, or correct the path' : `; ${didYouMean(near)}`}`;
  return { hint };
}

/** A few includable files in a folder, preceded by some words; empty if there are none. */
function someFiles(folder: string, context: LoadContext, words: string): string {
  const names = context.sources.tree
    .list(folder)
    .filter((name) => SUFFIXES.includes(suffixOf(name)) && `${folder}/${name}` !== context.specPath);
  if (names.length === 0) return '';
  return `${words}${names.slice(0, 5).map(quoted).join(', ')}${names.length > 5 ? ', …' : ''}`;
}

/** The reference with the name of an existing file that may be meant. */
function nearReference(path: string, text: string, context: LoadContext): string | undefined {
  const match = nearFile(path, context);
  const file = lastNameOf(path);
  return match === undefined || !text.endsWith(file)
    ? undefined
    : `${text.slice(0, text.length - file.length)}${match}`;
}

/** A file in the same folder whose name differs in case, suffix or a few letters. */
function nearFile(path: string, context: LoadContext): string | undefined {
  const names = context.sources.tree.list(folderOf(path)).filter((name) => SUFFIXES.includes(suffixOf(name)));
  const wanted = lastNameOf(path).toLowerCase();
  const stem = wanted.replace(/\.[^.]*$/, '');
  const match =
    names.find((name) => name.toLowerCase() === wanted) ??
    names.find((name) => name.toLowerCase().replace(/\.[^.]*$/, '') === stem) ??
    nearestNames(wanted, names, 1)[0];
  return match;
}
