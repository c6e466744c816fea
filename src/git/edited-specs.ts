import type { DiskTree } from '../disk/disk-tree.ts';
import { blobId } from './blob-id.ts';
import { GitFailure, gitOutput, runGit, splitNul } from './git-command.ts';

/** Maximum number of paths on one command line. */
const MOST_PATHS = 500;

/**
 * The specs that differ on disk from the last commit: a file in their folder differs, is not committed, or was removed.
 * Empty if git cannot tell. Ignored files do not matter.
 *
 * Blobs are compared by their ids, because `git diff` would start the filters configured in a repository.
 *
 * @param specPaths - Repository-relative; each spec includes its folder.
 */
export function editedSpecs(tree: DiskTree, root: string, specPaths: readonly string[]): ReadonlySet<string> {
  const edited = new Set<string>();
  try {
    for (let start = 0; start < specPaths.length; start += MOST_PATHS) {
      const some = specPaths.slice(start, start + MOST_PATHS);
      const specsOf = new Map<string, string[]>();
      for (const spec of some) {
        // git does not support paths through links.
        const place = tree.confinement.canonical(placeOf(spec)) ?? placeOf(spec);
        specsOf.set(place, [...(specsOf.get(place) ?? []), spec]);
      }
      for (const path of editedPaths(tree, root, [...specsOf.keys()])) {
        for (const [place, specs] of specsOf)
          if (path === place || path.startsWith(`${place}/`)) for (const spec of specs) edited.add(spec);
      }
    }
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return new Set();
  }
  return edited;
}

/** The folder of a spec that has a separate one, otherwise the spec alone. */
function placeOf(spec: string): string {
  return /(^|\/)spec\/[^/]+$/.test(spec) ? spec.slice(0, spec.lastIndexOf('/')) : spec;
}

/**
 * The given files that differ on disk from the last commit, or are not committed. Empty if git cannot tell.
 *
 * @param paths - Repository-relative.
 */
export function editedFiles(tree: DiskTree, root: string, paths: readonly string[]): ReadonlySet<string> {
  const placed = new Map(paths.map((path) => [path, tree.confinement.canonical(path) ?? path]));
  const edited = new Set<string>();
  const places = [...new Set(placed.values())];
  try {
    for (let start = 0; start < places.length; start += MOST_PATHS)
      for (const path of editedPaths(tree, root, places.slice(start, start + MOST_PATHS))) edited.add(path);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return new Set();
  }
  return new Set(paths.filter((path) => edited.has(placed.get(path) ?? path)));
}

function editedPaths(tree: DiskTree, root: string, places: readonly string[]): Set<string> {
  const edited = new Set(
    splitNul(gitOutput(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', ...places])),
  );
  const committed = new Map<string, string>();
  // Without a commit there is no tree to list, and nothing is committed.
  const listed = runGit(root, ['ls-tree', '-r', '-z', 'HEAD', '--', ...places]);
  for (const line of listed.status === 0 ? splitNul(listed.output) : []) {
    const [head = '', path = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
    const [mode, , oid = ''] = head.split(' ');
    committed.set(path, oid);
    // Links and submodules are not compared.
    if (mode?.startsWith('100') && !isBlob(tree, path, oid)) edited.add(path);
  }
  for (const path of splitNul(gitOutput(root, ['ls-files', '-z', '--cached', '--', ...places])))
    if (!committed.has(path)) edited.add(path);
  return edited;
}

function isBlob(tree: DiskTree, path: string, oid: string): boolean {
  const read = tree.read(path);
  if (read.kind !== 'file') return false;
  if (blobId(read.bytes, oid.length) === oid) return true;
  // The checkout may have converted line ends to CRLF.
  const text = Buffer.from(read.bytes).toString('latin1').replaceAll('\r\n', '\n');
  return blobId(Buffer.from(text, 'latin1'), oid.length) === oid;
}
