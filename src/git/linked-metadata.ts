import { passCheckpoint } from '../source/checkpoint.ts';
import type { DataLayout } from '../source/data-layout.ts';
import { STAGES } from '../source/stage.ts';
import { gitOutput } from './git-command.ts';
import type { GitTree } from './git-tree.ts';

/** A link in git's listing, with its path. */
const LINK = /(?:^|\0)120000 blob [0-9a-f]+\t([^\0]*)/g;

/** The start of metadata. */
const OBJECT = /^\s*\{/;

/** Whether some of the changed files that a base has, none of them a link, may be metadata under another name. */
export function mayBeMetadata(base: GitTree, paths: readonly string[]): boolean {
  base.prefetch(paths);
  return paths.some((path) => {
    passCheckpoint();
    const oid = base.oid(path);
    if (oid === undefined) return false;
    // Files too large to prefetch are not read for this.
    const blob = base.objects.hasRead(oid) ? base.objects.blob(oid) : undefined;
    return blob?.kind !== 'bytes' || OBJECT.test(Buffer.from(blob.bytes.subarray(0, 64)).toString('latin1'));
  });
}

/**
 * Metadata of generations that is a link in a commit, or is in a linked folder. Since there are thousands of generation
 * folders that are not read otherwise, git lists them all.
 *
 * Throws an EnvironmentFailure if git lacks some of them.
 */
export function linkedMetadata(tree: GitTree, layout: DataLayout): readonly string[] {
  return STAGES.flatMap((stage) => {
    const folder = layout.generations(stage);
    const oid = tree.place(folder).kind === 'folder' ? tree.oid(folder) : undefined;
    if (oid === undefined) return [];
    const listing = gitOutput(tree.objects.root, ['ls-tree', '-r', '-z', '--full-tree', oid]);
    return [...listing.toString('latin1').matchAll(LINK)].flatMap(([, bytes = '']) => {
      const path = `${folder}/${Buffer.from(bytes, 'latin1').toString('utf8')}`;
      const generation = layout.generationFolderOf(path);
      if (generation === undefined) return [];
      const metadata = layout.metadata(generation.stage, generation.id);
      return path === metadata || metadata.startsWith(`${path}/`) ? [metadata] : [];
    });
  });
}
