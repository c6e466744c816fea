import { EnvironmentFailure } from '../disk/environment-failure.ts';
import type { DataLayout } from '../source/data-layout.ts';
import { foldersAbove, pathIn } from '../source/path.ts';
import { STAGES } from '../source/stage.ts';
import { isPointer } from './checkout-tree.ts';
import { gitOutput, splitNul } from './git-command.ts';
import type { GitTree } from './git-tree.ts';

/** An entry of a listing with the size of each file: mode, type, id and size, then the path. */
const ENTRY = /^\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/s;

/** Sizes of pointers, in bytes; others are not read. */
const LEAST = 120;
const MOST = 200;

/** Files that a check may read. */
const READ = /\.(?:csv|json|txt|ya?ml)$/i;

/**
 * Whether Git LFS keeps the content of files that a check of all cohorts reads, and the checkout lacks it: untouched
 * cohorts could then not be checked. Outside of the cohorts, it is only looked for where attributes mention Git LFS.
 */
export function lacksContent(
  tree: GitTree,
  { dataRoot, cohorts, gens }: DataLayout,
  behindPointer: (path: string, oid: string) => unknown,
): boolean {
  try {
    const stages = STAGES.map((stage) => `${gens}/${stage}/x`);
    const folders = ['', ...foldersAbove([...stages, `${cohorts}/x`])];
    const place = folders.some((folder) => mentionsLfs(tree, folder)) ? dataRoot : cohorts;
    const oid = tree.place(place).kind === 'folder' ? tree.oid(place) : undefined;
    if (oid === undefined) return false;
    const listing = gitOutput(tree.objects.root, ['ls-tree', '-r', '-l', '-z', '--full-tree', oid]);
    const small = splitNul(listing).flatMap((line) => {
      const [, blob = '', size = '', path = ''] = ENTRY.exec(line) ?? [];
      const isSmall = Number(size) >= LEAST && Number(size) <= MOST;
      return isSmall && READ.test(path) ? [{ blob, path: pathIn(place, path) }] : [];
    });
    tree.objects.load(small.map(({ blob }) => blob));
    return small.some(({ blob, path }) => {
      const read = tree.objects.blob(blob);
      return read.kind === 'bytes' && isPointer(read.bytes) && behindPointer(path, blob) === undefined;
    });
  } catch (error) {
    // A partial clone does not know the sizes of what it lacks.
    if (!(error instanceof EnvironmentFailure)) throw error;
    return false;
  }
}

function mentionsLfs(tree: GitTree, folder: string): boolean {
  const path = folder === '' ? '.gitattributes' : `${folder}/.gitattributes`;
  const read = tree.exists(path) ? tree.read(path) : undefined;
  return read?.kind === 'file' && /\bfilter=lfs\b/.test(new TextDecoder().decode(read.bytes));
}
