import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { curlyHint, inCurlyQuotes } from '../findings/look-alikes.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { differInDigits, slipOf } from '../findings/slip.ts';
import { quoted } from '../findings/words.ts';
import { DataLayout, DEFAULT_DATA_ROOT } from '../source/data-layout.ts';
import type { FileTree } from '../source/file-tree.ts';
import { pathIn } from '../source/path.ts';
import { ANY_FOLDERS, type PatternSegment, pathPatternBelow } from '../source/path-pattern.ts';
import type { Node } from '../syntax/node.ts';
import { singleQuoted } from '../syntax/yaml/explain-character.ts';

interface PathSlip {
  readonly problem: string;
  readonly hint: string;
  /** The correct path, if it is certain. */
  readonly meant?: string;
}

/**
 * Finds the slip, such as a backslash, in a path of the settings. Such a path leads to nothing, so nothing would be
 * checked.
 */
export function reportPathSlips(
  dataRoot: Node | undefined,
  specs: Node | undefined,
  tree: FileTree,
  collector: Collector,
): void {
  if (dataRoot?.kind === 'scalar' && !tree.exists(dataRoot.text))
    report(dataRoot, variableSlip(dataRoot.text) ?? folderSlip(dataRoot.text, tree, true), collector);
  const root =
    dataRoot?.kind === 'scalar' ? dataRoot.text.replace(/^\.(?:\/|$)|\/+$/g, '') : DEFAULT_DATA_ROOT;
  const usual = new DataLayout(root).specPattern;
  const patterns = specs?.kind === 'list' ? specs.items : specs === undefined ? [] : [specs];
  const texts = patterns.flatMap((pattern) => (pattern.kind === 'scalar' ? [pattern.text] : []));
  for (const pattern of patterns)
    if (pattern.kind === 'scalar') {
      const others = texts.filter((text) => text !== pattern.text);
      const slip = patternSlip(pattern.text, others, tree) ?? folderPatternSlip(pattern.text, usual, tree);
      report(pattern, slip, collector);
    }
  if (specs !== undefined && texts.length > 0 && texts.length === patterns.length && texts.every(excludes))
    collector.add(
      'config/invalid',
      atSpan(specs.span),
      'the patterns of specs only exclude: no spec can match',
      {
        hint: `first name what they exclude from: ${quoted(usual)}`,
      },
    );
}

function excludes(pattern: string): boolean {
  const [marks = ''] = /^[!\s]*/.exec(pattern) ?? [];
  return marks.replace(/\s/g, '').length % 2 === 1;
}

/** A pattern of files that names a folder matches nothing in it. */
function folderPatternSlip(text: string, usual: string, tree: FileTree): PathSlip | undefined {
  const folder = text.replace(/^(?:\.?\/+)+|\/+$/g, '');
  if (folder !== '' && folder !== '.' && tree.list(folder).length === 0) return undefined;
  return {
    problem: `no spec can match ${quoted(text)}: it is a folder`,
    hint: `write a pattern of files, such as ${quoted(usual)}`,
  };
}

function report(
  { text, span }: Extract<Node, { kind: 'scalar' }>,
  slip: PathSlip | undefined,
  collector: Collector,
): void {
  if (slip === undefined) return;
  const { problem, hint, meant } = slip;
  const isAsWritten = span.end - span.start === text.length;
  collector.add('config/invalid', atSpan(span), problem, {
    hint,
    ...(meant === undefined || !isAsWritten ? {} : suggested({ at: span, newText: meant })),
  });
}

/** Only reports patterns that cannot match: others may be meant for a folder that does not exist yet. */
function patternSlip(text: string, others: readonly string[], tree: FileTree): PathSlip | undefined {
  const bare = withoutMark(text);
  const mark = text.slice(0, text.length - bare.length);
  const isThere = (path: string): boolean => {
    const [first = ''] = path.split('/');
    return first !== '' && tree.exists(first);
  };
  if (/^-\S/.test(text) && !isThere(text) && isThere(text.slice(1))) {
    const [first = '', second] = text.slice(1).split(/\s+-(?=\S)/);
    return {
      problem: `no spec can match ${quoted(`-${first}`)}: the hyphen is part of it`,
      hint: `put a space after ${second === undefined ? 'the' : 'each'} hyphen: \`- ${first}\``,
      ...(second === undefined ? { meant: `- ${first}` } : {}),
    };
  }
  const problem = `no spec can match ${quoted(text)}`;
  const unquoted =
    inCurlyQuotes(text) ??
    /^(?:`(.*)`|'(.*)'|"(.*)")$/s
      .exec(text)
      ?.slice(1)
      .find((one) => one !== undefined);
  if (unquoted !== undefined && isThere(unquoted))
    return {
      problem: `${problem}: the quotes are part of it`,
      hint: curlyHint(unquoted),
      meant: singleQuoted(unquoted),
    };
  const rooted = bare.replace(/^\/+/, '');
  if (rooted !== bare && isThere(rooted))
    return {
      problem: `${problem}: patterns are relative to the root of the repository`,
      hint: `remove the leading \`/\`: ${mark}${rooted}`,
      meant: mark + rooted,
    };
  // A backslash is only useful before a special character.
  if (/\\[\p{L}\p{N}]/u.test(bare)) {
    const meant = mark + bare.replace(/\\+/g, '/');
    return {
      problem: `${problem}: a backslash does not separate folders`,
      hint: `write / between folders: ${meant}`,
      meant,
    };
  }
  if (!isThere(bare)) {
    const slip = patternFolderSlip(bare, mark, problem, tree);
    return (
      variableSlip(bare) ??
      (slip !== undefined && (mark !== '' || isNews(slip.meant, others, tree)) ? slip : undefined)
    );
  }
  const near = mark === '' ? nearPattern(bare, tree) : undefined;
  return near === undefined || !isNews(near, others, tree)
    ? undefined
    : { problem, hint: didYouMean(near), meant: near };
}

function withoutMark(text: string): string {
  return text.replace(/^!+\s*/, '');
}

/**
 * Whether a pattern leads to a spec that no other pattern names. If everything that it matches is already read or
 * excluded, the similar pattern may be meant for a cohort that is planned or was removed.
 */
function isNews(pattern: string, others: readonly string[], tree: FileTree): boolean {
  const named = others.flatMap((other) => pathPatternBelow(withoutMark(other)) ?? []);
  const found = matchesIn(tree, pattern);
  if (found === undefined) return false;
  return found.length > 0
    ? found.some((path) => !named.some((other) => other.matches(path)))
    : others.every((other) => matchesIn(tree, withoutMark(other))?.length === 0);
}

/** The paths that a pattern matches; `undefined` if finding them takes too long. */
function matchesIn(tree: FileTree, pattern: string): readonly string[] | undefined {
  const found: string[] = [];
  let left = MOST_SEARCHED;
  const search = (folder: string, [first, ...rest]: readonly PatternSegment[]): void => {
    if (first === undefined || left < 0) return;
    left--;
    const at = (name: string): string => pathIn(folder, name);
    if (first === ANY_FOLDERS) {
      search(folder, rest);
      for (const name of tree.list(folder)) search(at(name), [first, ...rest]);
      return;
    }
    const names =
      typeof first !== 'string'
        ? tree.list(folder).filter((name) => first.matches(name))
        : tree.exists(at(first))
          ? [first]
          : [];
    if (rest.length === 0) found.push(...names.map(at));
    else for (const name of names) search(at(name), rest);
  };
  search('', pathPatternBelow(pattern)?.segments ?? []);
  return left < 0 ? undefined : found;
}

/**
 * The pattern that may be meant by one that cannot match: it matches something, and differs in the name of a folder or
 * a file. `undefined` if the pattern itself matches, or nothing is similar.
 */
function nearPattern(pattern: string, tree: FileTree): string | undefined {
  const parts = pattern.split('/');
  let left = MOST_FOLDERS;
  const isName = (part: string): boolean => !/[*?[\]{}!]/.test(part);
  /** The parts from `index` on, below a folder: unchanged if they exist, otherwise corrected. */
  const find = (
    above: string,
    index: number,
  ): { readonly path: readonly string[]; readonly isExact: boolean } | undefined => {
    const part = parts[index];
    if (part === undefined) return { path: [], isExact: true };
    if (part === '**' || left-- <= 0) return { path: parts.slice(index), isExact: true };
    const below = (name: string): string => pathIn(above, name);
    if (isName(part)) {
      const names = tree.list(above);
      const name = tree.exists(below(part)) ? part : similarName(part, names);
      // A folder may be left out, such as `spec`.
      const inner = name === undefined ? names.filter((one) => tree.exists(`${below(one)}/${part}`)) : [];
      if (inner[0] !== undefined) {
        const rest = find(`${below(inner[0])}/${part}`, index + 1);
        return rest && { path: [inner.length > 1 ? '*' : inner[0], part, ...rest.path], isExact: false };
      }
      const rest = name === undefined ? undefined : find(below(name), index + 1);
      return rest && name !== undefined
        ? { path: [name, ...rest.path], isExact: rest.isExact && name === part }
        : undefined;
    }
    if (index === parts.length - 1) return { path: [part], isExact: true };
    let best: ReturnType<typeof find>;
    for (const name of tree.list(above).slice(0, MOST_NAMES)) {
      const found = find(below(name), index + 1);
      best = found?.isExact ? found : (best ?? found);
      if (found?.isExact) break;
    }
    return best && { path: [part, ...best.path], isExact: best.isExact };
  };
  const found = find('', 0);
  return found === undefined || found.isExact ? undefined : found.path.join('/');
}

function similarName(part: string, names: readonly string[]): string | undefined {
  const stem = (name: string): string => name.replace(/\.(?:yaml|yml|json)$/, '');
  return (
    names.find((one) => slipOf(part, one) !== undefined || (one !== part && stem(one) === stem(part))) ??
    nearestNames(part, names).find((one) => !differInDigits(part, one))
  );
}

/** Maximum number of folders that are searched for a similar pattern, and of folders that a star stands for. */
const MOST_FOLDERS = 500;
const MOST_NAMES = 100;
/** Maximum number of folders that are searched for the paths that a pattern matches. */
const MOST_SEARCHED = 20_000;

function patternFolderSlip(
  bare: string,
  mark: string,
  problem: string,
  tree: FileTree,
): (PathSlip & { readonly meant: string }) | undefined {
  const [first = ''] = bare.split('/');
  const slip = /[*?[\]]/.test(first) ? undefined : folderSlip(first, tree, false);
  if (slip?.meant === undefined) return undefined;
  return {
    problem: `${problem}: ${slip.problem}`,
    hint: slip.hint,
    meant: mark + slip.meant + bare.slice(first.length),
  };
}

function variableSlip(text: string): PathSlip | undefined {
  if (!/\$\{?\w|\{\{|%\w+%|^~\//.test(text)) return undefined;
  return {
    problem: `${quoted(text)} is taken literally: variables are not expanded`,
    hint: 'write the path itself, relative to the root of the repository',
  };
}

/**
 * The folder that a missing path may mean, under another name. The first missing part of the path decides.
 *
 * @param isRequired - Whether the folder must exist, so that even a less similar name is useful.
 */
function folderSlip(text: string, tree: FileTree, isRequired: boolean): PathSlip | undefined {
  const path = text.replaceAll('\\', '/');
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (path !== text && tree.exists(parts.join('/')))
    return {
      problem: `there is no folder ${quoted(text)}`,
      hint: `write / between folders: ${parts.join('/')}`,
      meant: parts.join('/'),
    };
  for (const [index, part] of parts.entries()) {
    const above = parts.slice(0, index).join('/');
    if (tree.exists([...parts.slice(0, index), part].join('/'))) continue;
    const names = tree.list(above);
    const name =
      names.find((one) => slipOf(part, one) !== undefined) ??
      (isRequired ? nearestNames(part, names).find((one) => !differInDigits(part, one)) : undefined);
    if (name === undefined) return undefined;
    const meant = [...parts.slice(0, index), name, ...parts.slice(index + 1)].join('/');
    return {
      problem: `there is no folder ${quoted(text)}`,
      hint: `the folder is called ${quoted(name)}: write ${meant}`,
      meant,
    };
  }
  return undefined;
}

/** The folder that a missing data root may mean: one with a similar name, or else the only one with cohorts. */
export function meantDataRoot(dataRoot: string, tree: FileTree): string | undefined {
  const meant = folderSlip(dataRoot, tree, true)?.meant;
  if (meant !== undefined) return meant;
  const [only, ...others] = tree.list('').filter((name) => tree.exists(new DataLayout(name).cohorts));
  return others.length === 0 ? only : undefined;
}
