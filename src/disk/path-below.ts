import { statSync } from 'node:fs';
import { dirname, isAbsolute, relative, sep } from 'node:path';

/**
 * An absolute path relative to a folder, with slashes; it starts with `..`, or is absolute, if it leads out. A path may
 * name the folder in another way, such as through a link: in a linked folder, a shell uses the path of the link, and
 * programs that of its target.
 */
export function pathBelow(folder: string, path: string): string {
  const direct = slashed(relative(folder, path));
  if (!leadsOut(direct)) return direct;
  const wanted = identityOf(folder);
  for (let at = path; wanted !== undefined; at = dirname(at)) {
    if (identityOf(at) === wanted) return slashed(relative(at, path));
    if (at === dirname(at)) break;
  }
  return direct;
}

/** Whether a path that {@link pathBelow} returns is outside of the folder. */
export function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith('../') || isAbsolute(path);
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** Identifies a file or folder, whatever path leads to it; undefined if nothing exists there. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
