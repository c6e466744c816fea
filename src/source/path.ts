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

/**
 * A folder below the repository as the core writes it: without slashes at its ends, empty for the repository itself.
 * `data/`, `./data` and `data` are one. Undefined when the folder leads out.
 */
export function innerFolder(text: string): string | undefined {
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  return text.startsWith('/') || parts.includes('..') ? undefined : parts.join('/');
}

/** The same of a data root. Throws a RangeError when it leads out. */
export function dataRootOf(text: string): string {
  const folder = innerFolder(text);
  if (folder === undefined)
    throw new RangeError(`the data root must be a folder below the repository, not ${JSON.stringify(text)}`);
  return folder;
}

/** The folder of a path; empty for the repository's root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The last name of a path. */
export function lastNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The suffix as Python's `pathlib` sees it, lower-cased: from the last dot of the last segment, empty when that dot is
 * the first or the last character.
 */
export function suffixOf(path: string): string {
  const name = lastNameOf(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 && dot < name.length - 1 ? name.slice(dot).toLowerCase() : '';
}
