import type { Expectation } from '../derive.ts';
import { UnreadableFile } from '../findings/unreadable-file.ts';
import type { Repository } from '../repository.ts';
import type { FileTree } from '../source/file-tree.ts';
import { compareManifest } from './compare-manifest.ts';

/**
 * A committed output; `undefined` if it does not exist.
 *
 * @throws {UnreadableFile} for something that cannot be compared
 */
export function readOutput<Content>(
  tree: FileTree,
  path: string,
  read: (tree: FileTree, path: string) => Content | undefined,
): Content | undefined {
  const content = read(tree, path);
  if (content !== undefined) return content;
  const again = tree.read(path);
  if (again.kind !== 'missing') throw new UnreadableFile(path, again);
  return undefined;
}

export function readBytes(tree: FileTree, path: string): Uint8Array | undefined {
  const read = tree.read(path);
  return read.kind === 'file' ? read.bytes : undefined;
}

/** A membership may be larger than the limit for reading whole files: it has thirty bytes per evaluation. */
export function readPieces(tree: FileTree, path: string): Iterable<Uint8Array> | undefined {
  const read = tree.read(path);
  if (read.kind === 'too-large') return tree.pieces?.(path);
  return read.kind === 'file' ? [read.bytes] : undefined;
}

/** Compares a manifest, which may contain the runtime's own combination if that is known. */
export function manifestDrift(repository: Repository, expectation: Expectation, committed: Uint8Array) {
  return compareManifest(expectation.manifest, committed, knownCombos(repository));
}

/**
 * The additional combinations that the runtime may have written to a manifest: those in `combo_mappings.csv`, or any if
 * there are no concepts (semantics §5). Undefined if it adds none.
 */
export function knownCombos({
  catalogs,
  runtime,
}: Pick<Repository, 'catalogs' | 'runtime'>): ((combo: string) => boolean) | undefined {
  return runtime.addsContentCombo
    ? (combo) => !catalogs.hasConcepts || (catalogs.lookup('combo_id')?.ids.has(combo) ?? false)
    : undefined;
}
