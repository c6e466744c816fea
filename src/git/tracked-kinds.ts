import { opendirSync } from 'node:fs';
import type { DiskTree } from '../disk/disk-tree.ts';
import type { CommittedKinds } from '../repository.ts';
import { type OutputKind, outputKindOf } from '../source/cohort-files.ts';
import { DataLayout } from '../source/data-layout.ts';
import { trackedPaths } from './git.ts';

/**
 * The kinds of output that git tracks but of which nothing is on disk: these are missing, not just uncommitted. git is
 * asked only if a kind is absent entirely; none if git cannot tell.
 */
export function trackedKinds(tree: DiskTree, root: string, dataRoot: string): CommittedKinds {
  const layout = new DataLayout(dataRoot);
  const { cohorts, allGenerations: gens } = layout;
  const all = tree.list(cohorts).map((id) => layout.cohort(id));
  const isLost = (kind: 'manifest' | 'membership'): boolean => !all.some((files) => tree.exists(files[kind]));
  const lost = { manifest: isLost('manifest'), membership: isLost('membership') };
  const lostGens = gens.every((folder) => isEmpty(tree, folder)) ? gens : [];
  const trackedIn = (places: readonly string[]): readonly (OutputKind | undefined)[] => {
    // git does not support paths through links.
    const real = places.flatMap((place) => tree.confinement.canonical(place) ?? []);
    const answer = real.length === 0 ? undefined : trackedPaths(root, real);
    return answer?.kind === 'known' ? [...answer.paths].map(outputKindOf) : [];
  };
  const inCohorts = lost.manifest || lost.membership ? trackedIn([cohorts]) : [];
  return {
    manifest: lost.manifest && inCohorts.includes('manifest'),
    membership: lost.membership && inCohorts.includes('membership'),
    metadata: lostGens.length > 0 && trackedIn(lostGens).includes('metadata'),
  };
}

/** Whether a folder is empty or missing. If it cannot be read, the check that reads it reports that. */
function isEmpty(tree: DiskTree, folder: string): boolean {
  const target = tree.confinement.follow(folder);
  if (target.kind !== 'inside') return target.kind === 'missing';
  try {
    // There may be thousands of generations, and one name is sufficient.
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
