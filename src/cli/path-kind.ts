import { statSync } from 'node:fs';

/** What stands at a path: a file, a folder, or nothing that could be read as either. */
export function pathKind(path: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}
