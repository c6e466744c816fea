import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { DeadlineReached } from '../source/checkpoint.ts';
import { Confinement, join } from './confinement.ts';
import { EnvironmentFailure, shown, systemCode, systemFailure } from './environment-failure.ts';
import { Turns } from './heed-signals.ts';
import { releaseTemporaryName, takeTemporaryName } from './temporary-name.ts';
import { WritableFolders } from './writable-folders.ts';

export interface FileToWrite {
  /** Repository-relative. */
  readonly path: string;
  /** Complete, or in pieces that are produced while writing. */
  readonly bytes: Uint8Array | Iterable<Uint8Array>;
  /** Never replace an existing file; the path is then reported as kept. */
  readonly ifAbsent?: boolean;
}

export interface Written {
  /** Paths that now have the given content, in the given order. */
  readonly written: readonly string[];
  /** Paths marked `ifAbsent` at which a file already existed. */
  readonly kept: readonly string[];
}

/** A file that is completely written next to its target. */
interface Staged {
  readonly file: FileToWrite;
  readonly target: string;
  readonly temporary: string;
}

/**
 * Writes files in two steps: first all of them under temporary names next to their targets, then each one is moved into
 * place. A failure or an abort in the first, long step leaves the tree unchanged, and each file is complete at every
 * moment, even if the process is killed. Files left behind by a killed run are removed by the next one that writes into
 * the same folders.
 *
 * Missing folders are created. Nothing is written outside of `root`, or through a link at a target.
 *
 * Throws an EnvironmentFailure, or the signal's reason when aborted.
 */
export async function writeFiles(
  root: string,
  files: readonly FileToWrite[],
  signal?: AbortSignal,
): Promise<Written> {
  const confinement = new Confinement(root);
  refuseUnsafe(confinement, files);
  const folders = new WritableFolders(confinement);
  const staged: Staged[] = [];
  const kept = new Set<string>();
  let published = 0;
  try {
    for (const [index, file] of files.entries()) {
      // A busy loop would never receive the signal.
      if (index % 64 === 0) await setImmediate();
      signal?.throwIfAborted();
      const target = join(folders.open(parentOf(file.path)), basename(file.path));
      const existing = examine(target, file.path);
      if (existing && file.ifAbsent) kept.add(file.path);
      else staged.push(await stage(file, target, existing, signal));
    }
    signal?.throwIfAborted();
    for (const one of staged) {
      if (!publish(one)) kept.add(one.file.path);
      published++;
    }
  } catch (error) {
    for (const { temporary } of staged.slice(published)) discard(temporary);
    folders.removeCreated();
    if (published === 0 || !(error instanceof EnvironmentFailure)) throw error;
    const message = `${error.message}; ${published} of ${staged.length} files had been written`;
    throw new EnvironmentFailure(error.kind, error.path, message, error.code, error);
  }
  return { written: files.map(({ path }) => path).filter((path) => !kept.has(path)), kept: [...kept] };
}

/** Rejects hostile paths before anything is touched. */
function refuseUnsafe(confinement: Confinement, files: readonly FileToWrite[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (path === '' || confinement.lexical(path) !== 'inside') {
      throw new EnvironmentFailure(
        'unsafe',
        path,
        `Refusing to write ${shown(path)}: it leads out of the repository`,
      );
    }
    if (seen.has(path)) throw new Error(`invariant: ${path} is to be written twice`);
    seen.add(path);
  }
}

function parentOf(path: string): string {
  const folder = dirname(path);
  return folder === '.' ? '' : folder;
}

/** The regular file at a target; undefined if nothing exists there. Any other kind of file is an error. */
function examine(target: string, path: string): Stats | undefined {
  let stats: Stats | undefined;
  try {
    stats = lstatSync(target, { throwIfNoEntry: false });
  } catch (error) {
    throw systemFailure(error, 'write', path);
  }
  if (stats === undefined || stats.isFile()) return stats;
  const what = stats.isSymbolicLink()
    ? 'a symbolic link'
    : stats.isDirectory()
      ? 'a folder'
      : 'a special file';
  throw new EnvironmentFailure('unsafe', path, `Refusing to write ${shown(path)}: it is ${what}`);
}

async function stage(
  file: FileToWrite,
  target: string,
  existing: Stats | undefined,
  signal: AbortSignal | undefined,
): Promise<Staged> {
  const temporary = join(dirname(target), takeTemporaryName());
  try {
    await writeWhole(temporary, file.bytes, existing && existing.mode & 0o777, signal);
  } catch (error) {
    discard(temporary);
    if (signal?.aborted || error instanceof DeadlineReached) throw error;
    throw systemFailure(error, 'write', file.path);
  }
  return { file, target, temporary };
}

/** Moves a staged file into place; false if it must not replace a file that has appeared in the meantime. */
function publish({ file, target, temporary }: Staged): boolean {
  try {
    if (!file.ifAbsent) {
      renameSync(temporary, target);
      releaseTemporaryName(basename(temporary));
      return true;
    }
    const placed = placeNew(temporary, target);
    discard(temporary);
    return placed;
  } catch (error) {
    throw systemFailure(error, 'write', file.path);
  }
}

/** Places a file without replacing another: unlike a rename, a hard link fails if the target exists. */
function placeNew(temporary: string, target: string): boolean {
  try {
    linkSync(temporary, target);
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return false;
    // Some file systems have no hard links.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error;
  }
  try {
    copyFileSync(temporary, target, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    rmSync(target, { force: true });
    throw error;
  }
}

/** Creates a file, which must not exist, with its complete content. */
async function writeWhole(
  path: string,
  bytes: FileToWrite['bytes'],
  mode: number | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const descriptor = openSync(path, 'wx', 0o666);
  try {
    if (mode !== undefined) fchmodSync(descriptor, mode);
    const turn = new Turns(signal);
    for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
      await turn.take();
      let written = 0;
      while (written < piece.length) written += writeSync(descriptor, piece, written);
    }
  } finally {
    closeSync(descriptor);
  }
}

function discard(temporary: string): void {
  try {
    unlinkSync(temporary);
  } catch {
    // Never created, or already moved; the next run tries again.
  }
  releaseTemporaryName(basename(temporary));
}
