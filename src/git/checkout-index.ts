import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { gitOutput, runGit, splitNul } from './git-command.ts';

/** A file of git's index. */
export interface IndexEntry {
  readonly path: string;
  readonly oid: string;
  readonly kind: 'file' | 'link' | 'module';
  /** Whether git deliberately leaves it out of the checkout: a sparse checkout, or `skip-worktree`. */
  readonly isSkipped: boolean;
}

const FEW_PATHS = 20;

const NUL = Buffer.from('\0');
const SKIPPED = Buffer.from('\0S ');
const LINK = Buffer.from(' 120000 ');
const MODULE = Buffer.from(' 160000 ');

/**
 * The contents of git's index below a folder, listed once. Because a large repository has many entries, only those
 * requested are parsed.
 */
export class CheckoutIndex {
  readonly #root: string;
  readonly #listing: Buffer;
  #entries: ReadonlyMap<string, IndexEntry> | undefined;

  /** Empty without git, or outside a repository. */
  constructor(root: string) {
    this.#root = root;
    this.#listing = listing(root);
  }

  /** All entries by path, except conflicted files. */
  get entries(): ReadonlyMap<string, IndexEntry> {
    this.#entries ??= new Map(
      splitNul(this.#listing).flatMap((line) => {
        const entry = entryOf(line);
        return entry === undefined ? [] : [[entry.path, entry] as const];
      }),
    );
    return this.#entries;
  }

  /** Files that git deliberately leaves out of the checkout. */
  skipped(): readonly IndexEntry[] {
    return this.#having(SKIPPED).filter(({ isSkipped }) => isSkipped);
  }

  /**
   * Files that are missing from the checkout although git would have written them. git searches for them itself,
   * since Node would take ten times as long.
   */
  deleted(): readonly IndexEntry[] {
    if (this.#listing.length === NUL.length) return [];
    const paths = splitNul(gitOutput(this.#root, ['ls-files', '-z', '--deleted']));
    return paths.flatMap((path) => this.entries.get(path) ?? []);
  }

  links(): readonly IndexEntry[] {
    return this.#having(LINK).filter(({ kind }) => kind === 'link');
  }

  modules(): readonly IndexEntry[] {
    return this.#having(MODULE).filter(({ kind }) => kind === 'module');
  }

  /** Entries whose path ends with a text. */
  endingIn(end: string): readonly IndexEntry[] {
    return this.#having(Buffer.from(`${end}\0`)).filter(({ path }) => path.endsWith(end));
  }

  /** The given paths that are not in the index, or in conflict there. */
  untrackedAmong(paths: readonly string[]): readonly string[] {
    // Searching for a few paths is faster than parsing all entries.
    return paths.length > FEW_PATHS
      ? paths.filter((path) => !this.entries.has(path))
      : paths.filter((path) => !this.#listing.includes(`\t${path}\0`));
  }

  /** The entries of the lines that contain some bytes. The listing starts with a NUL. */
  #having(bytes: Buffer): readonly IndexEntry[] {
    const found: IndexEntry[] = [];
    let from = 0;
    for (let at = this.#listing.indexOf(bytes); at >= 0; at = this.#listing.indexOf(bytes, from)) {
      const start = bytes[0] === 0 ? at + 1 : this.#listing.lastIndexOf(NUL, at) + 1;
      const end = this.#listing.indexOf(NUL, start);
      const entry = entryOf(this.#listing.toString('utf8', start, end));
      if (entry !== undefined) found.push(entry);
      from = end;
    }
    return found;
  }
}

function listing(root: string): Buffer {
  try {
    const answer = runGit(root, ['ls-files', '-z', '-t', '--cached', '--stage']);
    if (answer.status === 0) return Buffer.concat([NUL, answer.output]);
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
  }
  return NUL;
}

function entryOf(line: string): IndexEntry | undefined {
  const [, tag, mode, oid, path] = /^(\S) (\d+) ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
  if (oid === undefined || path === undefined) return undefined;
  const kind = mode === '160000' ? 'module' : mode === '120000' ? 'link' : 'file';
  return { path, oid, kind, isSkipped: tag === 'S' };
}
