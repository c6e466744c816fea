import { opendirSync } from 'node:fs';
import type { DiskTree } from '../disk/disk-tree.ts';
import type { CommittedKinds } from '../repository.ts';
import { type OutputKind, outputKindOf } from '../source/cohort-files.ts';
import { DataLayout } from '../source/data-layout.ts';
import { trackedPaths } from './git.ts';

/**
 * The kinds of output of which git tracks some though none is on disk any more: they are missing, and not merely
 * uncommitted. git is asked only when a kind is not there at all; when it cannot say, none is.
 */
export function trackedKinds(tree: DiskTree, root: string, dataRoot: string): CommittedKinds {
  const layout = new DataLayout(dataRoot);
  const { cohorts, allGenerations: gens } = layout;
  const all = tree.list(cohorts).map((id) => layout.cohort(id));
  const isLost = (kind: 'manifest' | 'membership'): boolean => !all.some((files) => tree.exists(files[kind]));
  const lost = { manifest: isLost('manifest'), membership: isLost('membership') };
  const lostGens = gens.every((folder) => isEmpty(tree, folder)) ? gens : [];
  const tracked = (places: readonly string[], kind: OutputKind): boolean => {
    // git knows nothing of a path that leads through a link.
    const real = places.flatMap((place) => tree.confinement.canonical(place) ?? []);
    const answer = real.length === 0 ? undefined : trackedPaths(root, real);
    return answer?.kind === 'known' && [...answer.paths].some((path) => outputKindOf(path) === kind);
  };
  return {
    manifest: lost.manifest && tracked([cohorts], 'manifest'),
    membership: lost.membership && tracked([cohorts], 'membership'),
    metadata: lostGens.length > 0 && tracked(lostGens, 'metadata'),
  };
}

/** Whether nothing is in a folder, or it is not there. Of one that cannot be read, its readers tell. */
function isEmpty(tree: DiskTree, folder: string): boolean {
  const target = tree.confinement.follow(folder);
  if (target.kind !== 'inside') return target.kind === 'missing';
  try {
    // Thousands of generations may lie there, and one name is enough.
    const opened = opendirSync(target.real, { bufferSize: 1 });
    try {
      return opened.readSync() === null;
    } finally {
      opened.closeSync();
    }
  } catch {
    return false;
  }
}
