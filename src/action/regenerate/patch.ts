import { patchPath, unifiedDiff } from '../../fixes/unified-diff.ts';
import type { RegeneratedFile } from './regenerated-files.ts';

/** The changes as a patch for `git apply`. Bytes are preserved, whatever their encoding. */
export function patchOf(files: readonly RegeneratedFile[]): Uint8Array {
  return Buffer.from(files.map(filePatch).join(''), 'latin1');
}

function filePatch({ path, before, contents }: RegeneratedFile): string {
  const head = `diff --git ${patchPath(`a/${path}`)} ${patchPath(`b/${path}`)}\n`;
  const isNew = before === undefined ? 'new file mode 100644\n' : '';
  const text = { path, before: before && charactersOf(before), after: charactersOf(contents) };
  return `${head}${isNew}${unifiedDiff(text)}`;
}

/** One character per byte. */
function charactersOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
