import { lstatSync, readdirSync } from 'node:fs';
import type { DiskTree } from './disk-tree.ts';
import { EnvironmentFailure, shown, systemCode, systemFailure } from './environment-failure.ts';
import { globExpression, nameExpression } from './glob-expression.ts';
import type { SpecPattern } from './spec-pattern.ts';

/** What patterns name, and what stands where they want a spec and is none. */
export interface Walked {
  readonly found: ReadonlySet<string>;
  readonly amiss: ReadonlySet<string>;
}

/** A literal name, any name, names of a kind, or any folders. */
type Segment = string | null | RegExp | typeof ANY_FOLDERS;

const ANY_FOLDERS = Symbol('**');

/** Names that say what a folder of that name should have been. */
const SPEC_NAME = /\.(ya?ml|json)$/i;

/**
 * Walks the folders that patterns lead through. Patterns of names and whole stars are served by this alone: loading a glob
 * library would take longer than the search. Of others it tells what a glob library passes over in silence.
 */
export function walkPatterns(tree: DiskTree, patterns: readonly SpecPattern[]): Walked {
  const found = new Set<string>();
  const amiss = new Set<string>();
  for (const { segments, relative, negated } of patterns) {
    if (!negated) {
      for (const path of expand(tree, segments ?? relative.split('/').map(segmentOf), amiss)) found.add(path);
      continue;
    }
    const expression = globExpression(relative);
    for (const path of [...found, ...amiss]) {
      if (!expression.test(path)) continue;
      found.delete(path);
      amiss.delete(path);
    }
  }
  return { found, amiss };
}

function segmentOf(text: string): Segment {
  if (text === '**') return ANY_FOLDERS;
  if (text === '*') return null;
  return /[*?[\\]/.test(text) ? nameExpression(text) : text;
}

function expand(tree: DiskTree, segments: readonly Segment[], amiss: Set<string>): readonly string[] {
  const open = segments.findIndex((segment) => typeof segment !== 'string');
  const start = segments.slice(0, open < 0 ? segments.length : open).join('/');
  if (!searchable(tree, start, open < 0)) return [];
  let paths: readonly string[] = [start];
  for (const [index, segment] of (open < 0 ? [] : segments.slice(open)).entries()) {
    const rest = segments.slice(open + index);
    const folders = paths.filter((path) => isFolder(tree, path, rest, amiss));
    paths =
      segment === ANY_FOLDERS ? descend(tree, folders, rest.length === 1) : next(tree, folders, segment);
  }
  return paths.filter((path) => {
    const what = standing(tree, path);
    if (what === 'folder' && isMeantForSpec(path, segments.at(-1), open >= 0)) amiss.add(path);
    if (what === 'closed') amiss.add(path);
    return what === 'other';
  });
}

/** Whether the walk goes on below a path. A cohort must not vanish because its folder became a link, or was closed. */
function isFolder(tree: DiskTree, path: string, rest: readonly Segment[], amiss: Set<string>): boolean {
  const what = standing(tree, path);
  const isLiteral = rest.every((segment) => typeof segment === 'string');
  if (isLiteral && (what === 'closed' || (what === 'other' && tree.probe(path) === 'outside')))
    amiss.add([path, ...rest].join('/'));
  else if (what === 'closed') throw closedFailure(path);
  return what === 'folder';
}

function isMeantForSpec(path: string, last: Segment | undefined, isOpen: boolean): boolean {
  if (path.split('/').includes('.git')) return false;
  if (typeof last === 'string' && isOpen) return true;
  return last !== null && last !== ANY_FOLDERS && SPEC_NAME.test(path);
}

/** The paths one name below folders. */
function next(
  tree: DiskTree,
  folders: readonly string[],
  segment: string | null | RegExp,
): readonly string[] {
  return folders.flatMap((folder) => {
    if (typeof segment === 'string') return [below(folder, segment)];
    const names = namesIn(tree, folder);
    return (segment === null ? names : names.filter((name) => segment.test(name))).map((name) =>
      below(folder, name),
    );
  });
}

/** Folders and all folders below them, links left aside; with all that is in them when nothing more is to come. */
function descend(tree: DiskTree, folders: readonly string[], isLast: boolean): readonly string[] {
  const reached = new Set(folders);
  const others = new Set<string>();
  for (const folder of reached) {
    for (const name of namesIn(tree, folder)) {
      const path = below(folder, name);
      if (name === '.git') continue;
      if (standing(tree, path) === 'folder') reached.add(path);
      else if (isLast) others.add(path);
    }
  }
  return isLast ? [...others] : [...reached];
}

/**
 * Whether there is something at the path at which a search starts.
 *
 * @param whole - The start is all of the pattern: nothing is listed.
 */
export function searchable(tree: DiskTree, start: string, whole: boolean): boolean {
  const found = tree.probe(start);
  // One file that leads out is for the reader to report; a search would list what is none of our business.
  if (found === 'outside' && !whole) {
    throw new EnvironmentFailure(
      'refused',
      start,
      `Refusing to search ${shown(start)}: it leads out of the repository`,
    );
  }
  // A link that leads nowhere is found, too, so that reading it can say so.
  return found !== 'missing' || (whole && standing(tree, start) !== 'nothing');
}

/** What stands at a path, without following a link at its end; `closed` when the system does not let us see. */
function standing(tree: DiskTree, path: string): 'folder' | 'other' | 'nothing' | 'closed' {
  try {
    const stats = lstatSync(tree.confinement.absolute(path), { throwIfNoEntry: false });
    return stats === undefined ? 'nothing' : stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOTDIR') return 'nothing';
    if (code === 'EACCES' || code === 'EPERM') return 'closed';
    throw systemFailure(error, 'search', path);
  }
}

function namesIn(tree: DiskTree, path: string): readonly string[] {
  try {
    return readdirSync(tree.confinement.absolute(path));
  } catch (error) {
    throw systemFailure(error, 'search', path);
  }
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}

function closedFailure(path: string): EnvironmentFailure {
  return new EnvironmentFailure(
    'permission',
    path,
    `Cannot search ${shown(path)}: permission is denied (EACCES)`,
    'EACCES',
  );
}
