import { basename, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { deadline } from '../disk/deadline.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { FolderWatch, type WatchedFolder } from '../disk/watch-folders.ts';
import { visible } from '../findings/visible.ts';
import { DeadlineReached, underCheckpoint } from '../source/checkpoint.ts';
import { DataLayout } from '../source/data-layout.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

export interface WatchRequest {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly dataRoot: string;
  /** Patterns of specs, which may be outside of the data. */
  readonly specs: readonly string[];
  /** A file that the check itself writes. */
  readonly output: string | undefined;
  /** Time limit of one check, in seconds. */
  readonly timeout: number;
  /** Whether standard output is read by people or editors, and so says when a check begins and ends. */
  readonly saysTurns: boolean;
  check(): Promise<ExitStatus>;
}

/** The lines by which an editor's problem matcher recognizes the beginning and the end of a check. */
const BEGINS = 'cohort-ci: checking';
const ENDS = 'cohort-ci: watching for changes';

/** An editor writes a file in several steps; changes within this time, in milliseconds, are one save. */
const ONE_SAVE = 15;

/** `cohort-ci check --watch`: checks again after each save, until stopped. */
export async function watchAndCheck(request: WatchRequest, terminal: Terminal): Promise<ExitStatus> {
  const changes = new Changes();
  const watch = new FolderWatch(foldersOf(request), {
    skips: (path) => isGenerated(path, request) || /^(?:\.git|node_modules)$/.test(basename(path)),
    onChange: (path) => {
      if (isOfInterest(path, request)) changes.add();
    },
  });
  const stop = (): void => changes.end();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    do {
      changes.forget();
      watch.rescan();
      await checkOnce(request, terminal);
    } while (await changes.next());
    return 0;
  } finally {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    watch.close();
  }
}

async function checkOnce({ check, timeout, saysTurns }: WatchRequest, terminal: Terminal): Promise<void> {
  const out = saysTurns ? terminal.stdout : terminal.stderr;
  out.write(`${terminal.stdout.isTerminal ? '\x1b[2J\x1b[3J\x1b[H' : ''}${BEGINS}\n`);
  try {
    await underCheckpoint(deadline(timeout), check);
  } catch (error) {
    // A file may be briefly missing while it is replaced, and a folder while a branch is checked out.
    const isPassing =
      error instanceof EnvironmentFailure ||
      error instanceof DeadlineReached ||
      (error instanceof Error && error.name === 'UnreadableFile');
    if (!isPassing) throw error;
    terminal.stderr.write(`cohort-ci: ${visible(error.message)}\n`);
  }
  out.write(`${ENDS}\n`);
}

/** Whether something has changed since the last check, or an end was requested. */
class Changes {
  #hasChanged = false;
  #isOver = false;
  #wake: () => void = () => undefined;

  add(): void {
    this.#hasChanged = true;
    this.#wake();
  }

  end(): void {
    this.#isOver = true;
    this.#wake();
  }

  forget(): void {
    this.#hasChanged = false;
  }

  /** Waits for a change and for the rest of the same save; false if the end was requested. */
  async next(): Promise<boolean> {
    while (!this.#hasChanged && !this.#isOver)
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    if (this.#isOver) return false;
    await pause(ONE_SAVE);
    return !this.#isOver;
  }
}

/** The data, the folder with the settings, and other folders with specs. */
function foldersOf({ root, dataRoot, specs }: WatchRequest): readonly WatchedFolder[] {
  const fixed = specs.map((pattern) =>
    pattern
      .split('/')
      .slice(0, -1)
      .join('/')
      .replace(/(?:^|\/)[^/]*[*?[{].*$/, ''),
  );
  const deep = [...new Set([dataRoot, ...fixed.filter((folder) => folder !== '')])];
  return [
    { path: root, deep: false },
    ...deep.map((folder) => ({ path: join(root, folder), deep: folder !== '' })),
    ...(dataRoot === '' ? dataFolders(root) : []),
  ];
}

/** If the data root is the repository itself, only the data folders in it, since other folders may be large. */
function dataFolders(root: string): readonly WatchedFolder[] {
  const { cohorts, catalogFolder, tasks } = new DataLayout('');
  return [cohorts, catalogFolder, tasks].map((folder) => ({ path: join(root, folder), deep: true }));
}

/** Generations are written by runs, thousands at a time, and not edited. */
function isGenerated(path: string, { root, dataRoot }: WatchRequest): boolean {
  return path === join(root, new DataLayout(dataRoot).gens);
}

/** Excludes temporary files of editors, and the file that this command writes. */
export function isOfInterest(path: string, { output }: Pick<WatchRequest, 'output'>): boolean {
  const name = basename(path);
  if (output !== undefined && path === resolve(output)) return false;
  if (/^\.(?:cohort-ci\.yml|gitignore)$/.test(name)) return true;
  return !/^\.|~$|\.(?:tmp|swp|swx|bak|part)$|^#|^4913$/.test(name);
}
