import type { Commit, FileChange, Hunk } from '../change/culprit.ts';
import { GitFailure, gitFailed, gitOutput, runGit, splitNul } from './git-command.ts';
import { isObjectId } from './git-objects.ts';

/** Bytes of the difference of one file. */
const DIFF_LIMIT = 256 * 1024 * 1024;

/** Whether the commit is in this clone, with its tree. */
export function commitExists(root: string, commit: string): boolean {
  return isObjectId(commit) && runGit(root, ['cat-file', '-e', `${commit}^{tree}`]).status === 0;
}

/** The commit that a name stands for: a branch, a tag, `HEAD~1`, an id; `undefined` when there is none here. */
export function resolveRef(root: string, ref: string): string | undefined {
  // A name that starts with a hyphen would be an option.
  if (ref === '' || ref.startsWith('-') || /[\0\n]/.test(ref)) return undefined;
  const answer = runGit(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  const oid = answer.output.toString('latin1').trim();
  return answer.status === 0 && isObjectId(oid) ? oid : undefined;
}

/**
 * The commit at which two histories parted; `undefined` when they have none in common here, as in a shallow clone, which
 * hides it, or when one of them is not here.
 */
export function mergeBase(root: string, left: string, right: string): string | undefined {
  if (!isObjectId(left) || !isObjectId(right)) return undefined;
  const answer = runGit(root, ['merge-base', left, right]);
  const oid = answer.output.toString('latin1').trim();
  return answer.status === 0 && isObjectId(oid) ? oid : undefined;
}

/** Ids of a commit's parents that this clone knows of: none where history was cut off, or when there is no such commit. */
export function parentsOf(root: string, commit: string): readonly string[] {
  const answer = runGit(root, ['log', '-1', '--no-show-signature', '--format=%P', requireId(commit)]);
  const ids = answer.output.toString('latin1').trim();
  return answer.status !== 0 || ids === '' ? [] : ids.split(' ');
}

/** Ids of a commit's parents as the commit itself names them, whether this clone has them or not. */
export function namedParents(root: string, commit: string): readonly string[] {
  const answer = runGit(root, ['cat-file', 'commit', requireId(commit)]);
  if (answer.status !== 0) return [];
  const head = answer.output.toString('latin1').split('\n\n', 1)[0] ?? '';
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, oid = '']) => oid);
}

/** What a commit says of itself; `undefined` when there is no such commit here. */
export function messageOf(root: string, commit: string): string | undefined {
  const answer = runGit(root, ['log', '-1', '--no-show-signature', '--format=%B', requireId(commit)]);
  return answer.status === 0 ? answer.output.toString('utf8') : undefined;
}

/** Whether history was cut off when the repository was cloned. */
export function isShallow(root: string): boolean {
  return gitOutput(root, ['rev-parse', '--is-shallow-repository']).toString('latin1').trim() === 'true';
}

/**
 * Paths whose content, mode or existence differs between two commits, below the folder `root` and relative to it; a
 * renamed file under both its names. In git's order.
 */
export function changedPaths(root: string, base: string, head: string): readonly string[] {
  return compared(root, base, head, ['--relative']).paths;
}

/** The same for the whole repository, wherever `root` is in it: paths count from git's top level. */
export function changedAnywhere(root: string, base: string, head: string): readonly string[] {
  return compared(root, base, head, []).paths;
}

/**
 * Those of the changed paths at which one of the commits has nothing, or something of another kind; undefined where one of
 * all that changed is a link, or a submodule: what is read through it has another name, or none any more, too.
 */
export function changedNames(root: string, base: string, head: string): readonly string[] | undefined {
  return compared(root, base, head, ['--relative']).names;
}

interface Compared {
  readonly paths: readonly string[];
  readonly names: readonly string[] | undefined;
}

/** What git says of a change of a link or a submodule: the mode before, and after. */
const NO_FILE = /^:(1[26]0000 |\d+ 1[26]0000 )/;

/** Commits never change, and several parts of a check ask what differs between two of them. */
const COMPARED = new Map<string, Compared>();
const MOST_COMPARED = 16;

function compared(root: string, base: string, head: string, options: readonly string[]): Compared {
  const command = [
    ...['diff-tree', '-r', '-z', '--no-renames', '--raw', ...options],
    ...[requireId(base), requireId(head)],
  ];
  const key = [root, ...command].join('\0');
  let found = COMPARED.get(key);
  if (found === undefined) {
    if (COMPARED.size >= MOST_COMPARED) COMPARED.clear();
    const [paths, names]: [string[], string[]] = [[], []];
    let isPlain = true;
    let change: string | undefined;
    for (const field of splitNul(gitOutput(root, command))) {
      if (change === undefined) change = field;
      else {
        paths.push(field);
        if (!change.endsWith(' M')) names.push(field);
        isPlain &&= !NO_FILE.test(change);
        change = undefined;
      }
    }
    found = { paths, names: isPlain ? names : undefined };
    COMPARED.set(key, found);
  }
  return found;
}

/** The text of a file of a commit, by its path from git's top level; undefined where there is none. */
export function textAt(root: string, commit: string, path: string): string | undefined {
  try {
    return gitOutput(root, ['cat-file', 'blob', `${requireId(commit)}:${path}`]).toString('utf8');
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return undefined;
  }
}

/** Where a file that one commit added was before, by what it holds; undefined when it is a new one. */
export function renamedFrom(root: string, parent: string, commit: string, path: string): string | undefined {
  for (const [from, to] of renames(root, parent, commit)) if (to === path) return from;
  return undefined;
}

/** Files that are under another name in the second of two commits, by what they hold: the old path of each, and the new one. */
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
  /** Files or folders, relative to the folder; history simplification leaves the rest out. */
  readonly paths: readonly string[];
  /** Its history is left out. */
  readonly since?: string;
  readonly until: string;
  /** Most commits; 5,000 by default. */
  readonly limit?: number;
  /** Merges count as one step of the branch they were merged into, and what was merged is not listed. */
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

/** How many commits of the first-parent history this clone has. */
export function depth(root: string, commit: string): number {
  return Number(
    gitOutput(root, ['rev-list', '--count', '--first-parent', requireId(commit)])
      .toString('latin1')
      .trim(),
  );
}

/**
 * What a commit changed in one file, line by line without context, against its first parent. At most a few lines: it is
 * for people. Nothing for a commit without parents.
 *
 * @param most - Lines that are listed; the rest is counted.
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

/** Hunks of a unified diff without context; lines beyond the limit are counted. */
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
  if (!isObjectId(commit)) throw new Error(`invariant: ${JSON.stringify(commit)} is no commit id`);
  return commit;
}
