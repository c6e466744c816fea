import { passCheckpoint } from '../source/checkpoint.ts';
import type { DataLayout } from '../source/data-layout.ts';
import { STAGES } from '../source/stage.ts';
import { gitOutput } from './git-command.ts';
import type { GitTree } from './git-tree.ts';

/** A link in a listing of git's, with its path. */
const LINK = /(?:^|\0)120000 blob [0-9a-f]+\t([^\0]*)/g;

/** How metadata begins. */
const OBJECT = /^\s*\{/;

/** Whether some of the files that a change finds in a base, none of them a link, may be metadata under another name. */
export function mayBeMetadata(base: GitTree, paths: readonly string[]): boolean {
  base.prefetch(paths);
  return paths.some((path) => {
    passCheckpoint();
    const oid = base.oid(path);
    if (oid === undefined) return false;
    // What is too large to be read ahead is not read for this.
    const blob = base.objects.hasRead(oid) ? base.objects.blob(oid) : undefined;
    return blob?.kind !== 'bytes' || OBJECT.test(Buffer.from(blob.bytes.subarray(0, 64)).toString('latin1'));
  });
}

/**
 * The metadata of generations that a commit has by a link: where it stands, or where the folder of its generation does. The
 * folders of generations are not read otherwise, since there are thousands of them, so that git is asked: it reads
 * them all.
 *
 * Throws an EnvironmentFailure when git does not have them all.
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
