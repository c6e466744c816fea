import type { Fix, Rename } from '../findings/fix.ts';
import { lookAlikeWords, withoutLookAlikes } from '../findings/look-alikes.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { msg, quotedPath, type Text } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import { text as textOfValue } from '../python/text.ts';
import { CATALOGUED_AXES } from '../source/catalogued-axes.ts';
import { compareCodePoints } from '../source/compare.ts';
import { folderOf, joinInside, lastNameOf, suffixOf } from '../source/path.ts';
import type { Span } from '../source/span.ts';
import { spellingFix } from '../syntax/respell.ts';
import type { LoadContext } from './load-context.ts';
import { FILE_MARKER, INCLUDE_SUFFIXES } from './spec-keys.ts';

export const SUFFIXES: readonly string[] = INCLUDE_SUFFIXES;

/**
 * The hint for a reference to a backup copy of a file, or to a lock or swap file that an editor keeps beside an open
 * file.
 */
export function originalOf(path: string, text: string, context: LoadContext): ReferenceHint | undefined {
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
        : msg`an editor keeps this file beside ${quoted(original)} while that is open: save and commit the file itself, and write '${meant}'`,
  };
}

/** Parses an included file according to its suffix; `node` is `undefined` if it is invalid. Only a CSV has columns. */
export function isAxisName(name: string, { declared = [] }: LoadContext): boolean {
  return (
    CATALOGUED_AXES.some((axis) => axis === name) || declared.some((axis) => textOfValue(axis.name) === name)
  );
}

/**
 * The space in `@file: items/x.csv` is read as part of the path, which is the most common reason for a missing include.
 */
export function relativeHint(text: string): ReferenceHint | undefined {
  const path = text.slice(FILE_MARKER.length);
  const meant = `${FILE_MARKER}${path.trim()}`;
  return path !== path.trim() ? { hint: `remove the space around the path: '${meant}'`, meant } : undefined;
}

/** The reference without quotes or brackets around its path, if there is such a file. */
export function bareReference(text: string, context: LoadContext): string | undefined {
  const path = text.slice(FILE_MARKER.length);
  const bare = path.replace(/^[\s"'`<({[]+|[\s"'`>)}\]]+$/g, '');
  return bare !== path && isInFolder(bare, context) ? FILE_MARKER + bare : undefined;
}

/** The hint for a reference, and its correct form, if known. */
interface ReferenceHint {
  readonly hint: Text;
  readonly meant?: string;
  /** Renames the file, if it exists under the wrong name. */
  readonly rename?: Rename;
}

/** Replaces a reference; the alternatives are the files in the same folder. */
export function referenceFix(
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

/** A backslash, a variable, a path relative to the repository, or one with a folder in the wrong case. */
export function slipHint(path: string, text: string, context: LoadContext): ReferenceHint | undefined {
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

/** The end of a path from another computer, if it refers to a file relative to the spec. */
export function existingTail(relative: string, context: LoadContext): ReferenceHint | undefined {
  const parts = relative.split('/').slice(-MOST_FOLDERS);
  for (let from = 0; from < parts.length; from++) {
    const rest = parts.slice(from).join('/');
    if (!rest.startsWith('/') && !parts.slice(from).includes('..') && isInFolder(rest, context))
      return fromSpec(rest);
  }
  return undefined;
}

/** Maximum number of folders that are searched for a file. */
const MOST_FOLDERS = 20;

/** A file with the same name in a folder below or next to that of the spec. */
export function elsewhere(path: string, context: LoadContext): ReferenceHint | undefined {
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

/**
 * A file with an additional suffix, such as `combos.csv.txt`, which goes unnoticed on systems that hide suffixes, with
 * none, or with the letters of the suffix in another order.
 */
export function longerName(path: string, context: LoadContext): ReferenceHint | undefined {
  const file = lastNameOf(path);
  const suffix = suffixOf(file);
  const stem = file.slice(0, file.length - suffix.length);
  const letters = (text: string): string => [...text.toLowerCase()].sort(compareCodePoints).join('');
  const isLonger = (other: string): boolean =>
    /^(?:\.(?:txt|csv|yaml|yml|json|bak|orig|old|backup)|~)$/.test(other.slice(file.length)) &&
    other.startsWith(file);
  const isMisspelled = (other: string): boolean =>
    other !== file &&
    other.startsWith(stem) &&
    (other === stem || letters(other.slice(stem.length)) === letters(suffix)) &&
    context.sources.tree.read(path.slice(0, -file.length) + other).kind === 'file';
  const names = context.sources.tree.list(folderOf(path));
  const name = names.find(isLonger) ?? names.find(isMisspelled);
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

/** Says which files the folder of the missing file contains, or which folder of the path does not exist. */
export function folderHint(path: string, text: string, context: LoadContext): ReferenceHint {
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
export function someFiles(folder: string, context: LoadContext, words: string): string {
  const names = context.sources.tree
    .list(folder)
    .filter((name) => SUFFIXES.includes(suffixOf(name)) && `${folder}/${name}` !== context.specPath);
  if (names.length === 0) return '';
  return `${words}${names.slice(0, 5).map(quoted).join(', ')}${names.length > 5 ? ', …' : ''}`;
}

/** The reference with the name of an existing file that may be meant. */
export function nearReference(path: string, text: string, context: LoadContext): string | undefined {
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

/**
 * Files in the spec's folder that it can include, or the only such file in a subfolder, preceded by some words; empty
 * if there are none.
 */
export function otherFiles(context: LoadContext): string {
  const { tree } = context.sources;
  const folder = folderOf(context.specPath);
  const beside = someFiles(folder, context, ', such as ');
  if (beside !== '') return beside;
  const [found, other] = tree
    .list(folder)
    .slice(0, MOST_FOLDERS)
    .flatMap((name) => tree.list(`${folder}/${name}`).map((file) => `${name}/${file}`))
    .filter((file) => SUFFIXES.includes(suffixOf(file)));
  return found === undefined || other !== undefined ? '' : `: '${FILE_MARKER}${found}'`;
}
