import { statSync } from 'node:fs';

/** The kind of entry at a path: a file, a folder, or undefined for anything else. */
export function pathKind(path: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}
