import type { Fix } from '../findings/fix.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { commandText, msg, quotedPath, type Text } from '../findings/text.ts';
import { CATALOG_FILES, type CatalogName, type DataLayout } from '../source/data-layout.ts';
import type { FileTree } from '../source/file-tree.ts';
import { folderOf, lastNameOf, pathIn } from '../source/path.ts';
import { CATALOG_COLUMNS } from './catalog-columns.ts';
import type { Loading } from './loading.ts';

/** A file or folder that exists under another name than the runtime reads. */
export interface Misnamed {
  /** A clause that follows "there is no catalog …". */
  readonly says: Text;
  readonly hint: Text;
  readonly fix?: Fix;
}

const KNOWN: readonly string[] = Object.values(CATALOG_FILES).map(lastNameOf);

/**
 * Paths to which a catalog may have been moved: in the data root, the top level, the catalog folder, or a folder below
 * these.
 */
function placesOf(name: string, { tree, layout }: { tree: FileTree; layout: DataLayout }): readonly string[] {
  const { dataRoot, catalogFolder } = layout;
  const below = (folder: string): readonly string[] => tree.list(folder).map((one) => pathIn(folder, one));
  const folders = [dataRoot, '', catalogFolder, ...below(dataRoot), ...below(catalogFolder)];
  return folders.map((folder) => pathIn(folder, name));
}

/** The file or folder that exists in place of a missing catalog, or of the folder of the catalogs. */
export function misnamed(
  path: string,
  { sources, layout }: Pick<Loading, 'sources' | 'layout'>,
): Misnamed | undefined {
  const { tree } = sources;
  const folder = folderOf(path);
  const name = lastNameOf(path);
  const at = (other: string): string => pathIn(folder, other);
  const names = tree.list(folder);
  const isFolder = path === layout.catalogFolder;
  const same = names.find((other) => other.toLowerCase() === name.toLowerCase());
  if (same !== undefined)
    return {
      says: msg`it exists as ${quotedPath(at(same))}`,
      hint: msg`upper and lower case matter in names: ${renaming(at(same), path)}`,
      // A fix can only rename a file, not a folder.
      ...(isFolder ? {} : { fix: { edits: [], rename: { from: at(same), to: path }, safe: false } }),
    };
  const others = names.filter((other) => !KNOWN.includes(other) && !OF_EDITORS.test(other));
  const stem = name.replace(/\.csv$/, '');
  // Exports from web spreadsheets have the name of the sheet appended, and repeated downloads a number.
  const exported = others.find(
    (other) => other.startsWith(stem) && /^(?: - .+| \(\d+\))\.csv$/.test(other.slice(stem.length)),
  );
  const near =
    exported ??
    nearestNames(name, others, 1)[0] ??
    (isFolder ? undefined : alikeInWords(path, at, others, sources));
  const found =
    near !== undefined
      ? at(near)
      : isFolder
        ? others.map(at).find((other) => tree.list(other).some((one) => KNOWN.includes(one)))
        : placesOf(name, { tree, layout }).find((other) => other !== path && tree.exists(other));
  if (found !== undefined && /\.(?:xlsx?|xlsm|ods|numbers)$/i.test(found))
    return {
      says: msg`there is ${quotedPath(found)}`,
      hint: msg`a spreadsheet is not read: export it as "CSV UTF-8" to ${quotedPath(path)}`,
    };
  if (found !== undefined && /\.(?:json|jsonl|ya?ml|tsv|parquet|feather)$/i.test(found))
    return {
      says: msg`there is ${quotedPath(found)}`,
      hint: msg`only a CSV is read: write its rows to ${quotedPath(path)}`,
    };
  return found === undefined
    ? undefined
    : {
        says: msg`there is ${quotedPath(found)}`,
        hint: msg`if you mean that one, rename it: ${renaming(found, path)}`,
      };
}

/** Temporary and lock files that editors and spreadsheets keep beside an open file. */
const OF_EDITORS = /^\.~lock\..*#$|^~\$|^\..*\.sw[a-p]$/;

/**
 * The only other table with the catalog's id column whose name has a word in common with the catalog's, such as
 * `drafts.csv`.
 */
function alikeInWords(
  path: string,
  at: (name: string) => string,
  others: readonly string[],
  sources: Loading['sources'],
): string | undefined {
  const column = columnOf(path);
  const words = wordsOf(lastNameOf(path));
  const [found, other] = others
    .filter((one) => one.endsWith('.csv') && wordsOf(one).some((word) => words.includes(word)))
    .slice(0, MOST_TABLES)
    .filter((one) => {
      const opened = sources.open(at(one));
      const header = opened.kind === 'text' ? (/^\ufeff?([^\r\n]*)/.exec(opened.file.text)?.[1] ?? '') : '';
      return header.split(',').some((name) => name.trim() === column);
    });
  return other === undefined ? found : undefined;
}

const MOST_TABLES = 20;

/** The words of a file name without their endings. */
function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/\.csv$/, '')
    .split(/[^a-z]+/)
    .map((word) => word.replace(/(?:s|es|ion|ions)$/, '').replace(/at(?:e|es)?$/, ''))
    .filter((word) => word.length > 2 && word !== 'templ');
}

function columnOf(path: string): string | undefined {
  const name = (Object.keys(CATALOG_FILES) as CatalogName[]).find((one) => path.endsWith(CATALOG_FILES[one]));
  return name && CATALOG_COLUMNS[name][0]?.name;
}

function renaming(from: string, to: string): Text {
  return msg`\`${commandText('git', 'mv', { path: from }, { path: to })}\``;
}
