import { relative, sep } from 'node:path';

/**
 * An absolute path as one would type it in the current folder, with slashes: `../cohorts/a`; `.` for the folder itself.
 */
export function fromHere(path: string): string {
  const short = relative('.', path);
  return short === '' ? '.' : short.split(sep).join('/');
}
