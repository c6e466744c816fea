import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { heedingSignals } from '../disk/heed-signals.ts';
import { foldersAbove, pathIn } from '../source/path.ts';
import { objectsIn } from './batch-objects.ts';
import { gitFailed, gitOutput, repositoryPrefix, runGitUntil, splitNul } from './git-command.ts';
import type { GitTree } from './git-tree.ts';

/** The rule by which a commit ignores a path. */
export interface IgnoreRule {
  /** Path of the file with the rule, from git's top level; for a file outside the commit, as spelled by git. */
  readonly source: string;
  /** 1-based. */
  readonly line: number;
  readonly pattern: string;
}

export interface IgnoreQuery {
  /** Relative to the root, without links. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Maximum size of a `.gitignore`, in bytes. */
const LARGEST = 1024 * 1024;

/**
 * What the `.gitignore` files of a commit ignore, tracked or not. `.git/info/exclude` and the user's own rules apply as
 * well, since no commit can change them. git itself evaluates the rules, in a folder with only these files, because the
 * checkout may be of another commit.
 *
 * Throws an EnvironmentFailure without git, or if the folder cannot be created.
 */
export async function ignoreRules(
  root: string,
  tree: GitTree,
  query: IgnoreQuery,
): Promise<Map<string, IgnoreRule>> {
  const prefix = repositoryPrefix(root);
  const below = (path: string): string => pathIn(prefix, path);
  const folders = query.folders.map(below);
  const paths = [...query.files.map(below), ...folders];
  if (paths.length === 0) return new Map();
  // `cat-file --batch` reads line by line.
  const asked = ['.gitignore', ...[...foldersAbove(paths)].map((folder) => `${folder}/.gitignore`)].filter(
    (path) => !/[\n\r]/.test(path),
  );
  const files = readAll(root, tree, asked, prefix);
  // The folder is removed in any case; signals are handled before that.
  return await heedingSignals((signal) => judged(root, files, { folders, paths, prefix }, signal));
}

/** @param asked - Relative to git's top level. */
async function judged(
  root: string,
  files: ReadonlyMap<string, Buffer>,
  {
    folders,
    paths,
    prefix,
  }: Readonly<Record<'folders' | 'paths', readonly string[]>> & { readonly prefix: string },
  signal: AbortSignal,
): Promise<Map<string, IgnoreRule>> {
  const place = mkdtempSync(join(tmpdir(), 'cohort-ci-'));
  try {
    for (const folder of folders) mkdirSync(join(place, folder), { recursive: true });
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), bytes);
    }
    const answer = await runGitUntil(
      signal,
      root,
      ['check-ignore', '--no-index', '--verbose', '-z', '--stdin'],
      {
        input: paths.map((path) => `./${path}\0`).join(''),
        patterns: true,
        workTree: place,
      },
    );
    if (answer.status > 1) throw gitFailed(root, answer);
    return rulesOf(splitNul(answer.output), prefix);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * The given files that a commit has, with their contents.
 *
 * @param prefix - Root of the tree's paths; for paths above it, only git is asked.
 */
function readAll(root: string, tree: GitTree, asked: readonly string[], prefix: string): Map<string, Buffer> {
  const { commit } = tree;
  const isThere = (path: string): boolean => {
    if (prefix === '') return tree.exists(path);
    return !path.startsWith(`${prefix}/`) || tree.exists(path.slice(prefix.length + 1));
  };
  const paths = asked.filter(isThere);
  if (paths.length === 0) return new Map();
  const output = gitOutput(root, ['cat-file', '--batch'], {
    input: paths.map((path) => `${commit}:${path}\n`).join(''),
  });
  const found = new Map<string, Buffer>();
  for (const [index, { kind, start, end }] of [...objectsIn(output)].entries())
    if (kind === 'blob' && end - start <= LARGEST) found.set(paths[index] ?? '', output.subarray(start, end));
  return found;
}

/** @param fields - Source, line, pattern and path of every path with a matching rule. */
function rulesOf(fields: readonly string[], prefix: string): Map<string, IgnoreRule> {
  const rules = new Map<string, IgnoreRule>();
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [source = '', line = '', pattern = '', path = ''] = fields.slice(at, at + 4);
    // Negated rules are listed as well.
    if (pattern.startsWith('!')) continue;
    const relative = path.slice(prefix === '' ? 2 : prefix.length + 3);
    rules.set(relative, { source, line: Number(line), pattern });
  }
  return rules;
}
