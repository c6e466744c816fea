import { opendirSync } from 'node:fs';
import type { DiskTree } from '../disk/disk-tree.ts';
import type { CommittedKinds } from '../repository.ts';
import { trackedPaths } from './git.ts';

/**
 * The kinds of output of which git tracks some though none is on disk any more: they are missing, and not merely
 * uncommitted. git is asked only when a kind is not there at all; when it cannot say, none is.
 */
export function trackedKinds(tree: DiskTree, root: string, dataRoot: string): CommittedKinds {
  const below = dataRoot === '' ? '' : `${dataRoot}/`;
  const cohorts = `${below}cohorts`;
  const gens = ['draft', 'essay', 'evaluation'].map((stage) => `${below}gens/${stage}`);
  const folders = tree.list(cohorts).map((id) => `${cohorts}/${id}`);
  const isLost = (name: string): boolean => !folders.some((folder) => tree.exists(`${folder}/${name}`));
  const lost = { manifest: isLost('manifest.json'), membership: isLost('membership.csv') };
  const lostGens = gens.every((folder) => isEmpty(tree, folder)) ? gens : [];
  const tracked = (places: readonly string[], pattern: RegExp): boolean => {
    // git knows nothing of a path that leads through a link.
    const real = places.flatMap((place) => tree.confinement.canonical(place) ?? []);
    const answer = real.length === 0 ? undefined : trackedPaths(root, real);
    return answer?.kind === 'known' && [...answer.paths].some((path) => pattern.test(path));
  };
  return {
    manifest: lost.manifest && tracked([cohorts], /\/manifest\.json$/),
    membership: lost.membership && tracked([cohorts], /\/membership\.csv$/),
    metadata: lostGens.length > 0 && tracked(lostGens, /\/metadata\.json$/),
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
