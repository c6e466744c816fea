/** Joins and normalises repository-relative POSIX paths; `undefined` when the result leaves the repository. */
export function joinInside(folder: string, relative: string): string | undefined {
  if (relative.startsWith('/')) return undefined;
  const segments: string[] = [];
  for (const segment of `${folder}/${relative}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (segments.length === 0) return undefined;
      segments.pop();
    } else segments.push(segment);
  }
  return segments.join('/');
}

/** The folder of a path; empty for the repository's root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/**
 * The suffix as Python's `pathlib` sees it, lower-cased: from the last dot of the last segment, empty when that dot is
 * the first or the last character.
 */
export function suffixOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 && dot < name.length - 1 ? name.slice(dot).toLowerCase() : '';
}
