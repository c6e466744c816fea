import {
  closeSync,
  fchmodSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { systemFailure } from '../disk/environment-failure.ts';
import { heedingSignals, Turns } from '../disk/heed-signals.ts';
import { DeadlineReached } from '../source/checkpoint.ts';

/**
 * Streams the text into a temporary file next to the target and renames it, so that the target is either complete or
 * unchanged. Links are followed. Other kinds of files, such as a pipe or `/dev/stdout`, are written to directly. After
 * a signal, no temporary file is left.
 */
export async function writeWhole(path: string, text: Iterable<string>): Promise<void> {
  await heedingSignals((signal) => write(path, text, signal));
}

async function write(path: string, text: Iterable<string>, signal: AbortSignal): Promise<void> {
  const turns = new Turns(signal);
  let temporary: string | undefined;
  let descriptor: number | undefined;
  try {
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing !== undefined && !existing.isFile()) {
      descriptor = openSync(path, 'w');
      for (const piece of text) {
        await turns.take();
        writeAll(descriptor, piece);
      }
    } else {
      const target = existing === undefined ? targetOf(path) : realpathSync(path);
      temporary = `${target}.cohort-ci-${process.pid}.tmp`;
      descriptor = openSync(temporary, 'wx');
      if (existing !== undefined) fchmodSync(descriptor, existing.mode & 0o7777);
      for (const piece of text) {
        await turns.take();
        writeAll(descriptor, piece);
      }
      renameSync(temporary, target);
      temporary = undefined;
    }
  } catch (error) {
    if (signal.aborted || error instanceof DeadlineReached) throw error;
    throw systemFailure(error, 'write', path);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
    if (temporary !== undefined) rmSync(temporary, { force: true });
  }
}

/** The target of a link to a file that does not exist yet; any other path is its own target. */
function targetOf(path: string): string {
  let target = path;
  // A cycle of links has already failed in `statSync`.
  while (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink())
    target = resolve(dirname(target), readlinkSync(target));
  return target;
}

/** Writes everything: a disk that is nearly full accepts only a part at first. */
function writeAll(descriptor: number, text: string): void {
  let bytes = new TextEncoder().encode(text);
  while (bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes));
}
