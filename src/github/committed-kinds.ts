import type { CommittedKinds } from '../repository.ts';
import { OUTPUT_NAMES } from '../source/cohort-files.ts';
import type { DataLayout } from '../source/data-layout.ts';
import { pathIn } from '../source/path.ts';
import type { Client } from './client.ts';
import { findEntry, type RemoteTree, readCommit, readTree } from './read-objects.ts';

/**
 * Which kinds of output a commit contains, according to GitHub. Undefined if a tree is too large for one response, or
 * if a link or a submodule is in place of a folder, including that of a single cohort.
 *
 * @param prefix - The checked folder relative to git's top level. The layout is relative to it.
 */
export async function committedKindsAt(
  client: Client,
  commit: string,
  { cohorts, allGenerations }: DataLayout,
  prefix: string,
): Promise<CommittedKinds | undefined> {
  const { sha } = (await readCommit(client, commit)).tree;
  const entriesIn = async (
    folder: string,
    how: 'whole' | 'flat',
  ): Promise<RemoteTree['tree'] | undefined> => {
    const entry = await findEntry(client, sha, pathIn(prefix, folder));
    if (entry === undefined) return [];
    if (entry === 'elsewhere' || entry.type !== 'tree') return undefined;
    const { tree, truncated } = await readTree(client, entry.sha, how);
    return truncated && how === 'whole' ? undefined : tree;
  };
  const files = await entriesIn(cohorts, 'whole');
  if (files === undefined || files.some(isLinkedCohort)) return undefined;
  const has = (kind: 'manifest' | 'membership'): boolean =>
    files.some(({ path }) => {
      const [, name, ...below] = path.split('/');
      return name === OUTPUT_NAMES[kind] && below.length === 0;
    });
  let metadata = false;
  for (const folder of allGenerations) {
    const generations = await entriesIn(folder, 'flat');
    if (generations === undefined) return undefined;
    metadata ||= generations.some(({ path }) => !path.startsWith('.'));
  }
  return { manifest: has('manifest'), membership: has('membership'), metadata };
}

/** Whether the outputs of a cohort are elsewhere. */
function isLinkedCohort({ path, mode, type }: RemoteTree['tree'][number]): boolean {
  return !path.includes('/') && (mode === '120000' || type === 'commit');
}
