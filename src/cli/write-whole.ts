import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { systemFailure } from '../workspace/environment-failure.ts';

/** Streams the text into a temporary file beside the target and renames it: the target is whole or untouched. */
export function writeWhole(path: string, text: Iterable<string>): void {
  const temporary = `${path}.cohort-ci-${process.pid}.tmp`;
  let descriptor: number | undefined;
  try {
    descriptor = openSync(temporary, 'wx');
    for (const piece of text) writeSync(descriptor, piece);
    closeSync(descriptor);
    descriptor = undefined;
    renameSync(temporary, path);
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor);
    rmSync(temporary, { force: true });
    throw systemFailure(error, 'write', path);
  }
}
