import type { Fix } from '../findings/fix.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { msg, quotedPath, shownPath, type Text } from '../findings/text.ts';
import { CATALOG_FILES } from '../source/data-layout.ts';
import { folderOf, lastNameOf } from '../source/path.ts';
import type { Loading } from './loading.ts';

/** A file or folder that is there under another name than the one it is read by. */
export interface Misnamed {
  /** A clause that follows "there is no catalog …". */
  readonly says: Text;
  readonly hint: Text;
  readonly fix?: Fix;
}

const KNOWN: readonly string[] = Object.values(CATALOG_FILES).map(lastNameOf);

/** What is there in place of a missing catalog, or of the folder of the catalogs. */
export function misnamed(
  path: string,
  { sources, layout }: Pick<Loading, 'sources' | 'layout'>,
): Misnamed | undefined {
  const { tree } = sources;
  const folder = folderOf(path);
  const name = lastNameOf(path);
  const at = (other: string): string => (folder === '' ? other : `${folder}/${other}`);
  const names = tree.list(folder);
  const same = names.find((other) => other.toLowerCase() === name.toLowerCase());
  if (same !== undefined)
    return {
      says: msg`it is there as ${quotedPath(at(same))}`,
      hint: msg`upper and lower case matter in names: ${renaming(at(same), path)}`,
      // A folder is not one file that an edit could rename.
      ...(path === layout.catalogFolder
        ? {}
        : { fix: { edits: [], rename: { from: at(same), to: path }, safe: false } }),
    };
  const others = names.filter((other) => !KNOWN.includes(other));
  const stem = name.replace(/\.csv$/, '');
  // Spreadsheets in the browser add the name of the sheet, and downloads a number.
  const exported = others.find(
    (other) => other.startsWith(stem) && /^(?: - .+| \(\d+\))\.csv$/.test(other.slice(stem.length)),
  );
  const [near] = exported === undefined ? nearestNames(name, others, 1) : [exported];
  const moved = [layout.dataRoot, ''].map((root) => (root === '' ? name : `${root}/${name}`));
  const found = near === undefined ? moved.find((other) => other !== path && tree.exists(other)) : at(near);
  if (found !== undefined && /\.(?:xlsx?|xlsm|ods|numbers)$/i.test(found))
    return {
      says: msg`there is ${quotedPath(found)}`,
      hint: msg`a spreadsheet is not read: export it as "CSV UTF-8" to ${quotedPath(path)}`,
    };
  return found === undefined
    ? undefined
    : { says: msg`there is ${quotedPath(found)}`, hint: msg`if that is meant: ${renaming(found, path)}` };
}

function renaming(from: string, to: string): Text {
  return msg`\`git mv ${shownPath(from)} ${shownPath(to)}\``;
}
