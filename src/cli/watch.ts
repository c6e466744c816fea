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
  /** Patterns of specs, which may lie elsewhere. */
  readonly specs: readonly string[];
  /** A file that the check itself writes. */
  readonly output: string | undefined;
  /** Seconds that one check may take. */
  readonly timeout: number;
  /** Whether standard output is read by people or by an editor, and so is told where a check begins and ends. */
  readonly saysTurns: boolean;
  check(): Promise<ExitStatus>;
}

/** By which lines the problem matcher of an editor knows that a check begins, and that it is over. */
const BEGINS = 'cohort-ci: checking';
const ENDS = 'cohort-ci: watching for changes';

/** An editor writes a file in several steps: what comes within so many milliseconds is one save. */
const ONE_SAVE = 15;

/** `cohort-ci check --watch`: checks again after each save, until it is stopped. */
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
    // A file may be gone for the moment in which it is replaced, and a folder while a branch is checked out.
    const isPassing =
      error instanceof EnvironmentFailure ||
      error instanceof DeadlineReached ||
      (error instanceof Error && error.name === 'UnreadableFile');
    if (!isPassing) throw error;
    terminal.stderr.write(`cohort-ci: ${visible(error.message)}\n`);
  }
  out.write(`${ENDS}\n`);
}

/** Whether something has changed since it was last looked at, or the end was asked for. */
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

  /** Waits for a change and the end of what belongs to it; false when there is none to come. */
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

/** The data, the folder of the settings, and where else specs are. */
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

/** Where the data is the root itself, its own folders alone: a repository may hold anything beside them. */
function dataFolders(root: string): readonly WatchedFolder[] {
  const { cohorts, catalogFolder, tasks } = new DataLayout('');
  return [cohorts, catalogFolder, tasks].map((folder) => ({ path: join(root, folder), deep: true }));
}

/** Generations are written by runs, thousands at a time, and edited by nobody. */
function isGenerated(path: string, { root, dataRoot }: WatchRequest): boolean {
  return path === join(root, new DataLayout(dataRoot).gens);
}

/** Not what editors keep beside a file, nor what this command writes. */
function isOfInterest(path: string, { output }: WatchRequest): boolean {
  const name = basename(path);
  if (output !== undefined && path === resolve(output)) return false;
  if (/^\.(?:cohort-ci\.yml|gitignore)$/.test(name)) return true;
  return !/^\.|~$|\.(?:tmp|swp|swx|bak|part)$|^#|^4913$/.test(name);
}
