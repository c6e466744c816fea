/** Joins and normalizes repository-relative POSIX paths; `undefined` if the result is outside the repository. */
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
 * A folder below the repository in normal form: without leading or trailing slashes, empty for the repository itself.
 * `data/`, `./data` and `data` are the same. `undefined` if the folder is outside.
 */
export function innerFolder(text: string): string | undefined {
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  return text.startsWith('/') || parts.includes('..') ? undefined : parts.join('/');
}

/**
 * Like {@link innerFolder}, for a data root.
 *
 * @throws {RangeError} if it is outside the repository
 */
export function dataRootOf(text: string): string {
  const folder = innerFolder(text);
  if (folder === undefined)
    throw new RangeError(`the data root must be a folder below the repository, not ${JSON.stringify(text)}`);
  return folder;
}

/** A path below a folder, which is empty for the repository's root. */
export function pathIn(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** The folder of a path; empty for the repository's root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Every folder that contains one of these paths, at any depth; the root is not among them. */
export function foldersAbove(paths: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const path of paths)
    for (let folder = folderOf(path); folder !== '' && !found.has(folder); folder = folderOf(folder))
      found.add(folder);
  return found;
}

export function lastNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The suffix as in Python's `pathlib`, lowercased: from the last dot of the last segment; empty if that dot is the
 * first or last character.
 */
export function suffixOf(path: string): string {
  const name = lastNameOf(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 && dot < name.length - 1 ? name.slice(dot).toLowerCase() : '';
}

/** A path relative to the folder of the spec, if it is inside that folder. */
export function relativeToSpec(specPath: string, path: string): string {
  const folder = specPath.slice(0, specPath.lastIndexOf('/') + 1);
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}
