import type { Commit, FileChange, Hunk } from '../change/culprit.ts';
import { shown } from '../disk/environment-failure.ts';
import { GitFailure, gitFailed, gitOutput, repositoryPrefix, runGit, splitNul } from './git-command.ts';
import { isObjectId } from './git-objects.ts';

/** Maximum size of the diff of one file, in bytes. */
const DIFF_LIMIT = 256 * 1024 * 1024;

/** Maximum number of answers that are kept, per kind. */
const MOST_KEPT = 16;

/** Whether this clone has the commit and its tree. */
export function commitExists(root: string, commit: string): boolean {
  return isObjectId(commit) && runGit(root, ['cat-file', '-e', `${commit}^{tree}`]).status === 0;
}

/** The commit of a revision such as a branch, a tag, `HEAD~1` or an id; `undefined` if there is none. */
export function resolveRef(root: string, ref: string): string | undefined {
  // A name that starts with a hyphen would be an option.
  if (ref === '' || ref.startsWith('-') || /[\0\n]/.test(ref)) return undefined;
  const answer = runGit(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  const oid = answer.output.toString('latin1').trim();
  return answer.status === 0 && isObjectId(oid) ? oid : undefined;
}

/** The branches, remote branches and tags that this clone has, as they are written: branches first. */
export function refNames(root: string): readonly string[] {
  const kinds = ['refs/heads/', 'refs/remotes/', 'refs/tags/'];
  return kinds.flatMap((kind) => {
    const answer = runGit(root, ['for-each-ref', `--count=${MOST_REFS}`, '--format=%(refname)', kind]);
    if (answer.status !== 0) return [];
    const names = answer.output.toString('utf8').split('\n');
    return names.flatMap((name) => (name === '' || name.endsWith('/HEAD') ? [] : [name.slice(kind.length)]));
  });
}

/** Maximum number per kind. */
const MOST_REFS = 1000;

/** Whether the branch that is checked out has no commit yet; false without a repository. */
export function isUnborn(root: string): boolean {
  const succeeds = (...args: string[]) => runGit(root, args).status === 0;
  return succeeds('symbolic-ref', '--quiet', 'HEAD') && !succeeds('rev-parse', '--verify', '--quiet', 'HEAD');
}

/**
 * The merge base; `undefined` if this clone does not have it, for example because it is shallow, or lacks one of the
 * commits.
 */
export function mergeBase(root: string, left: string, right: string): string | undefined {
  return mergeBases(root, left, right)[0];
}

/** All merge bases: several if each of two branches was merged into the other one. */
export function mergeBases(root: string, left: string, right: string): readonly string[] {
  if (!isObjectId(left) || !isObjectId(right)) return [];
  const answer = runGit(root, ['merge-base', '--all', left, right]);
  return answer.status === 0 ? answer.output.toString('latin1').trim().split('\n').filter(isObjectId) : [];
}

/**
 * Whether a shallow clone lacks parents of commits that are in the history of some commits, but not in that of another.
 */
export function isCutOff(root: string, commits: readonly string[], beyond: string): boolean {
  const without = ['rev-list', '--max-parents=0', ...commits.map(requireId), '--not', requireId(beyond)];
  const answer = runGit(root, without);
  const ids = answer.output.toString('latin1').trim().split('\n').filter(isObjectId);
  return answer.status !== 0 || ids.some((id) => namedParents(root, id).length > 0);
}

/** Ids of a commit's parents that this clone has: none where history was cut off, or if there is no such commit. */
export function parentsOf(root: string, commit: string): readonly string[] {
  return knownParents(`here ${root} ${commit}`, () => {
    const answer = runGit(root, ['log', '-1', '--no-show-signature', '--format=%P', requireId(commit)]);
    const ids = answer.output.toString('latin1').trim();
    return answer.status !== 0 || ids === '' ? [] : ids.split(' ');
  });
}

/** Ids of a commit's parents according to the commit object, whether this clone has them or not. */
export function namedParents(root: string, commit: string): readonly string[] {
  return knownParents(`named ${root} ${commit}`, () => {
    const answer = runGit(root, ['cat-file', 'commit', requireId(commit)]);
    if (answer.status !== 0) return [];
    const head = answer.output.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, oid = '']) => oid);
  });
}

/** Several parts of a check ask for the parents of the same commit. */
const PARENTS = new Map<string, readonly string[]>();

/** Only existing parents are cached: fetching more history may add parents, but never removes any. */
function knownParents(question: string, ask: () => readonly string[]): readonly string[] {
  const known = PARENTS.get(question);
  if (known !== undefined) return known;
  const parents = ask();
  if (PARENTS.size >= MOST_KEPT) PARENTS.clear();
  if (parents.length > 0) PARENTS.set(question, parents);
  return parents;
}

/** The message of a commit; `undefined` if there is no such commit. */
export function messageOf(root: string, commit: string): string | undefined {
  const answer = runGit(root, ['log', '-1', '--no-show-signature', '--format=%B', requireId(commit)]);
  return answer.status === 0 ? answer.output.toString('utf8') : undefined;
}

/** Whether the clone has a truncated history. */
export function isShallow(root: string): boolean {
  return gitOutput(root, ['rev-parse', '--is-shallow-repository']).toString('latin1').trim() === 'true';
}

/**
 * Paths whose content, mode or existence differs between two commits, below the folder `root` and relative to it; a
 * renamed file with both its paths. In git's order.
 */
export function changedPaths(root: string, base: string, head: string): readonly string[] {
  return compared(root, base, head, below(root)).paths;
}

/** Like {@link changedPaths}, but for the whole repository and relative to git's top level. */
export function changedAnywhere(root: string, base: string, head: string): readonly string[] {
  return compared(root, base, head, []).paths;
}

/**
 * The changed paths that are missing in one commit, or of a different kind. Undefined if any change involves a link or
 * a submodule: paths through it change as well.
 */
export function changedNames(root: string, base: string, head: string): readonly string[] | undefined {
  return compared(root, base, head, below(root)).names;
}

/** The folders of a commit, by path, that differ from those of another commit at the same paths; path → id. */
export function foldersUnlike(root: string, commit: string, other: string): ReadonlyMap<string, string> {
  return compared(root, commit, other, below(root)).folders;
}

/** The folders that only one of two commits has. The other may have a file there. */
export function foldersOfOne(root: string, base: string, head: string): readonly string[] {
  return compared(root, base, head, below(root)).single;
}

interface Compared {
  readonly paths: readonly string[];
  readonly single: readonly string[];
  readonly names: readonly string[] | undefined;
  readonly folders: ReadonlyMap<string, string>;
}

/** Matches a change of a folder, with its id in the base if it has one. */
const FOLDER = /^:(?:0(?:40000|00000) 040000|040000 000000) ([0-9a-f]+) /;

/** Matches a folder that only one commit has. */
const SINGLE = /^:(?:000000 040000|040000 000000) /;

/** Matches a change of a link or a submodule, by the mode before or after. */
const LINK_OR_MODULE = /^:(1[26]0000 |\d+ 1[26]0000 )/;

/** Commits are immutable, and several parts of a check compare the same two. */
const COMPARED = new Map<string, Compared>();

function compared(root: string, base: string, head: string, options: readonly string[]): Compared {
  const command = [
    ...['diff-tree', '-r', '-t', '-z', '--no-renames', '--raw', ...options],
    ...[requireId(base), requireId(head)],
  ];
  const key = [root, ...command].join('\0');
  let found = COMPARED.get(key);
  if (found === undefined) {
    if (COMPARED.size >= MOST_KEPT) COMPARED.clear();
    const [paths, names]: [string[], string[]] = [[], []];
    const folders = new Map<string, string>();
    const single: string[] = [];
    let isPlain = true;
    let change: string | undefined;
    for (const field of splitNul(gitOutput(root, command))) {
      if (change === undefined) change = field;
      else {
        const folder = FOLDER.exec(change)?.[1];
        if (folder === undefined) {
          paths.push(field);
          if (!change.endsWith(' M')) names.push(field);
          isPlain &&= !LINK_OR_MODULE.test(change);
        } else {
          if (/[^0]/.test(folder)) folders.set(field, folder);
          if (SINGLE.test(change)) single.push(field);
        }
        change = undefined;
      }
    }
    found = { paths, single, names: isPlain ? names : undefined, folders };
    COMPARED.set(key, found);
  }
  return found;
}

/** Limits a comparison to a folder. At git's top level nothing is limited, and one answer serves both questions. */
function below(root: string): readonly string[] {
  return repositoryPrefix(root) === '' ? [] : ['--relative'];
}

/** Paths of the files in a folder of a commit, relative to git's top level; empty if there is no such folder. */
export function filesIn(root: string, commit: string, folder: string): readonly string[] {
  const listed = ['ls-tree', '-z', '--full-tree', '--name-only', requireId(commit), `${folder}/`];
  return splitNul(gitOutput(root, listed));
}

/** Maximum size of a text, in bytes. */
const TEXT_LIMIT = 4 * 1024 * 1024;

/**
 * The text of a file in a commit, by its path from git's top level, with links followed; undefined if there is none.
 * Throws a GitFailure if this clone lacks it, it is too large, or a link leads out of the commit.
 */
export function textAt(root: string, commit: string, path: string): string | undefined {
  const place = `${requireId(commit)}:${path}`;
  const unreadable = () => new GitFailure(root, 'failed', `${shown(place)} cannot be read in ${shown(root)}`);
  // Names are passed one per line, so a name with a line break cannot be requested.
  if (/[\n\r]/.test(path)) throw unreadable();
  const [command, limit] = [['cat-file', '--batch', '--follow-symlinks'], TEXT_LIMIT];
  const output = gitOutput(root, command, { input: `${place}\n`, limit });
  const [, size] = /^[0-9a-f]+ blob (\d+)\n/.exec(output.toString('latin1', 0, 100)) ?? [];
  if (size !== undefined) return output.toString('utf8', output.indexOf('\n') + 1, output.length - 1);
  // A missing blob looks the same as a missing file.
  const parents = path.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
  for (const entry of splitNul(gitOutput(root, ['ls-tree', '-z', '--full-tree', commit, ...parents]))) {
    const isFolder = entry.startsWith('040000 ');
    // Anything other than a folder at one of these paths exists, but cannot be read. Folders are listed with their
    // other entries.
    if (!isFolder && parents.includes(entry.slice(entry.indexOf('\t') + 1))) throw unreadable();
  }
  return undefined;
}

/** The former path of a file that a commit added, determined by content; undefined if the file is new. */
export function renamedFrom(root: string, parent: string, commit: string, path: string): string | undefined {
  for (const [from, to] of renames(root, parent, commit)) if (to === path) return from;
  return undefined;
}

/** Renamed files between two commits, determined by content: old path → new path. */
export function renames(root: string, base: string, head: string): ReadonlyMap<string, string> {
  const fields = splitNul(
    gitOutput(root, [
      'diff-tree',
      '-r',
      '-z',
      '-M',
      '-l1000',
      '--diff-filter=R',
      '--name-status',
      '--relative',
      requireId(base),
      requireId(head),
    ]),
  );
  const found = new Map<string, string>();
  for (let index = 0; index + 2 < fields.length; index += 3)
    found.set(fields[index + 1] ?? '', fields[index + 2] ?? '');
  return found;
}

export interface HistoryQuery {
  /** Files or folders, relative to the folder; history simplification omits other commits. */
  readonly paths: readonly string[];
  /** Commits reachable from this one are excluded. */
  readonly since?: string;
  readonly until: string;
  /** Maximum number of commits; default: 5,000. */
  readonly limit?: number;
  /** Treat a merge as a single step of its target branch and omit the merged commits. */
  readonly firstParent?: boolean;
}

/** Commits that changed some paths, newest first. */
export function commitsTouching(root: string, query: HistoryQuery): readonly Commit[] {
  const range = [
    requireId(query.until),
    ...(query.since === undefined ? [] : [`^${requireId(query.since)}`]),
  ];
  const output = gitOutput(root, [
    'log',
    '-z',
    '--no-color',
    '--no-show-signature',
    '--encoding=UTF-8',
    `--max-count=${query.limit ?? 5000}`,
    ...(query.firstParent ? ['--first-parent'] : []),
    '--format=tformat:%H%x00%P%x00%an%x00%aI%x00%s',
    ...range,
    '--',
    ...query.paths,
  ]);
  const fields = splitNul(output);
  const commits: Commit[] = [];
  for (let index = 0; index + 4 < fields.length; index += 5) {
    const [oid = '', parents = '', author = '', date = '', subject = ''] = fields.slice(index, index + 5);
    commits.push({ oid, parents: parents === '' ? [] : parents.split(' '), author, date, subject });
  }
  return commits;
}

/** Number of commits of the first-parent history in this clone. */
export function depth(root: string, commit: string): number {
  return Number(
    gitOutput(root, ['rev-list', '--count', '--first-parent', requireId(commit)])
      .toString('latin1')
      .trim(),
  );
}

/**
 * The lines changed in a file by a commit compared with its first parent, without context. Limited, because they are
 * shown to people. Empty for a commit without parents.
 *
 * @param most - Maximum number of lines; the others are only counted.
 */
export function changedLines(
  root: string,
  commit: Pick<Commit, 'oid' | 'parents'>,
  path: string,
  most = 12,
): FileChange {
  const [parent] = commit.parents;
  if (parent === undefined) return { path, hunks: [], more: 0 };
  const answer = runGit(
    root,
    [
      'diff-tree',
      '-p',
      '-U0',
      '--no-color',
      '--no-renames',
      '--relative',
      requireId(parent),
      requireId(commit.oid),
      '--',
      path,
    ],
    { limit: DIFF_LIMIT },
  );
  if (answer.status !== 0) throw gitFailed(root, answer);
  return { path, ...parseHunks(answer.output.toString('utf8'), most) };
}

/** Parses a unified diff without context; lines beyond the limit are counted. */
function parseHunks(diff: string, most: number): { hunks: readonly Hunk[]; more: number } {
  const hunks: { before: number; after: number; removed: string[]; added: string[] }[] = [];
  let listed = 0;
  let more = 0;
  for (const line of diff.split('\n')) {
    const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (head !== null) {
      hunks.push({ before: Number(head[1]), after: Number(head[2]), removed: [], added: [] });
      continue;
    }
    const hunk = hunks.at(-1);
    const mark = line[0];
    if (hunk === undefined || (mark !== '+' && mark !== '-')) continue;
    if (listed === most) {
      more++;
      continue;
    }
    listed++;
    (mark === '+' ? hunk.added : hunk.removed).push(line.slice(1).replace(/\r$/, ''));
  }
  return { hunks: hunks.filter(({ added, removed }) => added.length + removed.length > 0), more };
}

function requireId(commit: string): string {
  if (!isObjectId(commit)) throw new Error(`invariant: ${JSON.stringify(commit)} is not a commit id`);
  return commit;
}
