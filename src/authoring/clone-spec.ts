import type { FileTree } from '../source/file-tree.ts';
import { decodeUtf8 } from '../source/source-file.ts';

const MOST_FILES = 1000;
const DEEPEST = 8;

/** The files of a spec under a new folder, or which path cannot be copied and why. */
export type Clone =
  | { readonly kind: 'files'; readonly files: ReadonlyMap<string, string> }
  | { readonly kind: 'uncopied'; readonly path: string; readonly why: string };

/**
 * Copies a `spec/` folder unchanged. Both folders have the same depth, so that includes outside of the folder still
 * refer to the same files.
 *
 * @param from - Repository-relative, like `to`.
 */
export function cloneSpec(tree: FileTree, from: string, to: string): Clone {
  const files = new Map<string, string>();
  const folders: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    for (const name of tree.list(from + folder.path)) {
      const path = `${folder.path}/${name}`;
      const read = tree.read(from + path);
      if (read.kind === 'directory') {
        if (folder.depth >= DEEPEST) return uncopied(path, 'it is nested too deep');
        folders.push({ path, depth: folder.depth + 1 });
        continue;
      }
      if (read.kind !== 'file') return uncopied(path, WHY[read.kind]);
      const decoded = decodeUtf8(read.bytes);
      if (decoded.kind !== 'text') return uncopied(path, 'it is not UTF-8');
      if (files.size >= MOST_FILES) return uncopied(path, `the folder has more than ${MOST_FILES} files`);
      files.set(to + path, decoded.text);
    }
  }
  return { kind: 'files', files };

  function uncopied(path: string, why: string): Clone {
    return { kind: 'uncopied', path: from + path, why };
  }
}

const WHY = {
  missing: 'nothing is there',
  outside: 'it leads out of the repository',
  'too-large': 'it is too large',
  unreadable: 'it cannot be read',
} as const;
