import { Confinement, type Seen } from '../disk/confinement.ts';
import { foldersAbove } from '../source/path.ts';
import {
  GitFailure,
  type GitFailureReason,
  type GitOptions,
  gitFailed,
  runGit,
  splitNul,
} from './git-command.ts';

/** git's answer about some paths, or why there is none. */
export type GitPaths =
  | { readonly kind: 'known'; readonly paths: ReadonlySet<string> }
  | {
      readonly kind: 'unknown';
      readonly reason: GitFailureReason;
      /** One sentence. */
      readonly message: string;
    };

const TIMEOUT_MS = 30_000;

/** For so few paths git's index is searched; for more, everything in their top folders is listed. */
const FEW_PATHS = 100;

/**
 * The given paths that git ignores. A committed file, or a folder that contains one, is not ignored, whatever
 * `.gitignore` contains.
 *
 * @param paths - Repository-relative; they need not exist.
 */
export function ignoredPaths(root: string, paths: readonly string[]): GitPaths {
  const asked = withoutLinks(new Confinement(root), paths);
  if (asked.size === 0) return { kind: 'known', paths: new Set() };
  // Without the dot, git would interpret a leading colon as pathspec magic.
  const answer = listPaths(root, ['check-ignore', '--no-index', '-z', '--stdin'], {
    input: [...asked.keys()].map((place) => `./${place}\0`).join(''),
    patterns: true,
    none: 1,
  });
  if (answer.kind === 'unknown') return answer;
  const matched = [...answer.paths].map((place) => place.slice(2));
  if (matched.length === 0) return { kind: 'known', paths: new Set() };
  // `check-ignore` can consult the index itself, but takes quadratic time for it, and so does a list of many paths.
  const tracked = trackedPaths(
    root,
    matched.length <= FEW_PATHS ? matched : [...new Set(matched.map((place) => place.replace(/\/.*$/s, '')))],
  );
  if (tracked.kind === 'unknown') return tracked;
  const folders = foldersAbove(tracked.paths);
  const ignored = matched.filter((place) => !tracked.paths.has(place) && !folders.has(place));
  return { kind: 'known', paths: new Set(ignored.flatMap((place) => asked.get(place) ?? [])) };
}

/**
 * Paths without links → the paths that lead there, because git fails entirely if one path contains a link. Paths that
 * lead out of the repository are omitted.
 */
function withoutLinks(confinement: Confinement, paths: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string | undefined>();
  const places = new Map<string, string[]>();
  const seen: Seen = new Map();
  for (const path of paths) {
    if (path === '' || confinement.lexical(path) !== 'inside') continue;
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? '' : path.slice(0, slash);
    if (!folders.has(folder)) folders.set(folder, confinement.canonical(folder, seen));
    const real = folders.get(folder);
    if (real === undefined) continue;
    const place = real === '' ? path.slice(slash + 1) : `${real}/${path.slice(slash + 1)}`;
    const there = places.get(place);
    if (there) there.push(path);
    else places.set(place, [path]);
  }
  return places;
}

/**
 * The tracked files (committed or added) at or below some folders or files.
 *
 * @param folders - Repository-relative; `''` is the whole repository.
 */
export function trackedPaths(root: string, folders: readonly string[]): GitPaths {
  const asked = folders.filter((path) => !path.includes('\0')).map((path) => (path === '' ? '.' : path));
  const found = new Set<string>();
  // The folders are arguments, whose length the system limits.
  for (let start = 0; start < asked.length; start += 500) {
    const paths = asked.slice(start, start + 500);
    // The files of submodules are listed in their own repositories.
    const listing = ['ls-files', '-z', '--cached', '--recurse-submodules', '--'];
    const answer = listPaths(root, [...listing, ...paths]);
    if (answer.kind === 'unknown') return answer;
    for (const path of answer.paths) found.add(path);
  }
  return { kind: 'known', paths: found };
}

/** The paths that git lists. `none` is a further exit status, besides 0, that means there are none. */
function listPaths(
  root: string,
  command: readonly string[],
  { none = 0, ...options }: GitOptions & { readonly none?: number } = {},
): GitPaths {
  try {
    const answer = runGit(root, command, { timeout: TIMEOUT_MS, ...options });
    if (answer.status !== 0 && answer.status !== none) throw gitFailed(root, answer);
    return { kind: 'known', paths: new Set(splitNul(answer.output).filter((name) => name !== '')) };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return { kind: 'unknown', reason: error.reason, message: error.message };
  }
}
