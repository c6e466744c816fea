import { isArchive } from '../account/spec-like.ts';
import { atFile } from '../findings/diagnostic.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { commandText, msg, ownCommand, quotedPath } from '../findings/text.ts';
import type { DataLayout } from '../source/data-layout.ts';
import type { FileTree } from '../source/file-tree.ts';
import { folderOf, lastNameOf, pathIn, suffixOf } from '../source/path.ts';
import { STAGES } from '../source/stage.ts';
import { type Claim, claim } from './check.ts';

/** A file that was meant to be an output that is missing: under another name, or in another folder of the cohort. */
export function* misnamedOutput(tree: FileTree, path: string): Iterable<Claim> {
  const folder = folderOf(path);
  const name = lastNameOf(path);
  const names = tree.list(folder);
  if (names.includes(name)) return;
  const alike = new RegExp(`^${name.replace(/\..*/, '')}s?\\b`, 'i');
  const found = [
    ...names.filter((one) => alike.test(one)),
    ...nearestNames(name, names, 1),
    ...names
      .filter((one) => !isArchive(one) && tree.list(`${folder}/${one}`).includes(name))
      .map((one) => `${one}/${name}`),
  ].find((one) => tree.read(`${folder}/${one}`).kind === 'file');
  if (found === undefined) return;
  const from = `${folder}/${found}`;
  yield claim(
    'drift/misnamed',
    atFile(from),
    msg`${quotedPath(from)} is not read: the runtime reads and writes only ${quotedPath(path)}`,
    suffixOf(found) === suffixOf(name)
      ? {
          hint: msg`rename it to ${quotedPath(path)}`,
          fix: { edits: [], rename: { from, to: path }, safe: false },
        }
      : {
          hint: msg`delete it: \`${ownCommand('regenerate')}\` writes the file that the runtime reads`,
        },
  );
}

/** A folder that was probably meant to hold the generations, if the real one is missing. */
export function* misnamedGenerations(tree: FileTree, layout: DataLayout): Iterable<Claim> {
  const { dataRoot, gens } = layout;
  yield* generationsOutside(tree, [gens, ...STAGES.map((stage) => layout.generations(stage))]);
  for (const name of tree.list(gens).length > 0 ? [] : tree.list(dataRoot)) {
    const folder = pathIn(dataRoot, name);
    if (folder !== gens && STAGES.some((stage) => /^[dev]_/.test(tree.list(`${folder}/${stage}`)[0] ?? '')))
      yield misnamedFolder(folder, gens);
  }
}

/** Folders that were probably meant to hold the generations of one stage. */
export function* misnamedStages(tree: FileTree, layout: DataLayout): Iterable<Claim> {
  const names = tree.list(layout.gens);
  yield* generationsOutside(
    tree,
    STAGES.map((stage) => layout.generations(stage)),
  );
  for (const stage of STAGES) {
    const others = names.filter((name) => !STAGES.some((one) => one === name));
    const [near] = names.includes(stage) ? [] : nearestNames(stage, others, 1);
    if (near !== undefined) yield misnamedFolder(`${layout.gens}/${near}`, layout.generations(stage));
  }
}

/** Folders of generations that are links out of the repository: they look empty, but the runtime follows them. */
function* generationsOutside(tree: FileTree, folders: readonly string[]): Iterable<Claim> {
  for (const folder of folders) {
    if (tree.read(folder).kind !== 'outside') continue;
    yield claim(
      'drift/misnamed',
      atFile(folder),
      msg`the generations in ${quotedPath(folder)} are not checked: it is a link that leads out of the repository`,
      { hint: 'commit the folder itself, or check a folder that has both the link and what it leads to' },
    );
    return;
  }
}

function misnamedFolder(from: string, to: string): Claim {
  return claim(
    'drift/misnamed',
    atFile(from),
    msg`the generations in ${quotedPath(from)} are not read: the runtime reads them only from ${quotedPath(to)}`,
    {
      hint: msg`if they belong there, move them: \`${commandText('git', 'mv', { path: from }, { path: to })}\``,
    },
  );
}
