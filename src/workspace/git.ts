import { spawnSync } from 'node:child_process';
import { visible } from '../diagnostics/visible.ts';
import { Confinement } from './confinement.ts';
import { shown, systemCode } from './environment-failure.ts';

/** What git says of some paths, or why it could not say. */
export type GitPaths =
  | { readonly kind: 'known'; readonly paths: ReadonlySet<string> }
  | {
      readonly kind: 'unknown';
      /**
       * - `no-git`: there is no git on this machine.
       * - `no-repository`: the folder belongs to no repository.
       * - `untrusted`: git refuses the repository because another user owns it.
       * - `failed`: anything else, a timeout included.
       */
      readonly reason: 'no-git' | 'no-repository' | 'untrusted' | 'failed';
      /** One plain sentence. */
      readonly message: string;
    };

const TIMEOUT_MS = 30_000;
const OUTPUT_LIMIT = 512 * 1024 * 1024;

/**
 * The paths among these that git ignores. A committed file, or a folder that holds one, is not ignored, whatever
 * `.gitignore` says.
 *
 * @param paths - Repository-relative; nothing needs to stand there.
 */
export function ignoredPaths(root: string, paths: readonly string[]): GitPaths {
  const asked = withoutLinks(new Confinement(root), paths);
  if (asked.size === 0) return { kind: 'known', paths: new Set() };
  // check-ignore can ask the index itself, but takes the product of both sizes for it.
  const tracked = trackedPaths(root, [
    ...new Set([...asked.keys()].map((place) => place.replace(/\/.*$/s, ''))),
  ]);
  if (tracked.kind === 'unknown') return tracked;
  const committed = withFolders(tracked.paths);
  const open = [...asked.keys()].filter((place) => !committed.has(place));
  if (open.length === 0) return { kind: 'known', paths: new Set() };
  // Without the dot, git would see a command in a path that starts with a colon.
  const answer = git(
    root,
    ['check-ignore', '--no-index', '-z', '--stdin'],
    open.map((place) => `./${place}\0`).join(''),
  );
  if (answer.kind === 'unknown') return answer;
  return {
    kind: 'known',
    paths: new Set([...answer.paths].flatMap((place) => asked.get(place.slice(2)) ?? [])),
  };
}

/**
 * Places without links → the paths that lead there. git answers nothing at all when one path leads through a link.
 * What leads out of the repository is left out.
 */
function withoutLinks(confinement: Confinement, paths: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string | undefined>();
  const places = new Map<string, string[]>();
  for (const path of paths) {
    if (path === '' || confinement.lexical(path) !== 'inside') continue;
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? '' : path.slice(0, slash);
    if (!folders.has(folder)) folders.set(folder, confinement.canonical(folder));
    const real = folders.get(folder);
    if (real === undefined) continue;
    const place = real === '' ? path.slice(slash + 1) : `${real}/${path.slice(slash + 1)}`;
    const there = places.get(place);
    if (there) there.push(path);
    else places.set(place, [path]);
  }
  return places;
}

/** Files, and every folder that holds one of them. */
function withFolders(files: ReadonlySet<string>): Set<string> {
  const found = new Set<string>(files);
  for (const file of files) {
    let slash = file.lastIndexOf('/');
    while (slash > 0 && !found.has(file.slice(0, slash))) {
      found.add(file.slice(0, slash));
      slash = file.lastIndexOf('/', slash - 1);
    }
  }
  return found;
}

/**
 * The files at or below some folders (or files) that git tracks: committed, or at least added. What is merely on disk
 * is not among them.
 *
 * @param folders - Repository-relative; `''` is the whole repository.
 */
export function trackedPaths(root: string, folders: readonly string[]): GitPaths {
  const asked = folders.filter((path) => !path.includes('\0')).map((path) => (path === '' ? '.' : path));
  const found = new Set<string>();
  // The folders are arguments, whose length the system limits.
  for (let start = 0; start < asked.length; start += 500) {
    const answer = git(
      root,
      ['--literal-pathspecs', 'ls-files', '-z', '--cached', '--', ...asked.slice(start, start + 500)],
      '',
    );
    if (answer.kind === 'unknown') return answer;
    for (const path of answer.paths) found.add(path);
  }
  return { kind: 'known', paths: found };
}

/**
 * Runs git on an untrusted repository: none of its settings may start a program (hooks, the file system monitor, the
 * fetching of missing objects).
 */
function git(root: string, command: readonly string[], input: string): GitPaths {
  const settings = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'protocol.allow=never',
  ];
  const result = spawnSync(
    'git',
    ['--no-pager', ...settings.flatMap((setting) => ['-c', setting]), ...command],
    {
      cwd: root,
      input,
      env: {
        ...ownEnvironment(),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
      },
      timeout: TIMEOUT_MS,
      killSignal: 'SIGKILL',
      maxBuffer: OUTPUT_LIMIT,
      windowsHide: true,
    },
  );
  // A git that refuses at once does not wait for its input.
  const refusedEarly = result.status !== null && systemCode(result.error) === 'EPIPE';
  if (result.error && !refusedEarly) return failed(result.error, root);
  // check-ignore says 1 when nothing is ignored.
  if (result.status !== 0 && !(command.includes('check-ignore') && result.status === 1)) {
    return refused(result.stderr.toString('utf8'), root);
  }
  const names = result.stdout.toString('utf8').split('\0');
  return { kind: 'known', paths: new Set(names.filter((name) => name !== '')) };
}

/** Variables of git that choose settings of the user or the machine; others could point git at another repository. */
const KEPT_VARIABLES = [
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
];

function ownEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter(([name]) => !name.startsWith('GIT_') || KEPT_VARIABLES.includes(name)),
  );
}

function failed(error: Error, root: string): GitPaths {
  const code = systemCode(error);
  if (code === 'ENOENT') return { kind: 'unknown', reason: 'no-git', message: 'git is not installed' };
  const why =
    code === 'ETIMEDOUT'
      ? `gave no answer within ${TIMEOUT_MS / 1000} seconds`
      : `failed (${code ?? error.message})`;
  return { kind: 'unknown', reason: 'failed', message: `git ${why} in ${shown(root)}` };
}

/** git's exit status is 128 for every refusal: only its words, which LC_ALL=C keeps English, tell them apart. */
function refused(stderr: string, root: string): GitPaths {
  if (stderr.includes('not a git repository')) {
    return { kind: 'unknown', reason: 'no-repository', message: `${shown(root)} is not a git repository` };
  }
  if (stderr.includes('dubious ownership') || stderr.includes('safe.directory')) {
    const message =
      `git does not trust ${shown(root)}, because another user owns it; ` +
      `run: git config --global --add safe.directory ${shown(root)}`;
    return { kind: 'unknown', reason: 'untrusted', message };
  }
  const line = stderr.split('\n').find((text) => text.trim() !== '') ?? 'no reason given';
  return {
    kind: 'unknown',
    reason: 'failed',
    message: `git failed in ${shown(root)}: ${visible(line.trim())}`,
  };
}
