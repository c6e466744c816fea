import { suggested } from '../findings/fix.ts';
import { quoted } from '../findings/words.ts';
import { readEvidence } from '../source/file-tree.ts';
import { folderOf, joinInside, relativeToSpec, suffixOf } from '../source/path.ts';
import { singleQuoted } from '../syntax/yaml/explain-character.ts';
import type { Include, TableRemedy } from './design.ts';
import { foldName } from './header-name.ts';
import type { LoadContext } from './load-context.ts';
import { FILE_MARKER } from './spec-keys.ts';

/**
 * The only table in the folder of an included one that has exactly these columns, in any order, and may therefore be
 * the intended one.
 */
export function tableWithColumns(
  { path, at }: Include,
  columns: readonly string[],
  { sources, specPath }: LoadContext,
): TableRemedy | undefined {
  const wanted = columns.map(foldName).sort().join();
  const folder = folderOf(path);
  const [found, other] = sources.tree
    .list(folder)
    .map((name) => `${folder}/${name}`)
    .filter((one) => suffixOf(one) === '.csv' && one !== path)
    .slice(0, MOST_TABLES)
    .filter((one) => {
      const read = readEvidence(sources.tree, one);
      const [header = ''] =
        read.kind === 'file'
          ? new TextDecoder().decode(read.bytes.subarray(0, LONGEST_HEADER)).split(/[\r\n]/, 1)
          : [];
      const names = header.split(',').map((name) => foldName(name.trim()));
      return names.sort().join() === wanted;
    });
  if (found === undefined || other !== undefined) return undefined;
  const reference = `${FILE_MARKER}${relativeToSpec(specPath, found)}`;
  return {
    hint: `did you mean ${quoted(reference)}? Its ${columns.length === 1 ? 'column is' : 'columns are'} ${columns.join(', ')}`,
    ...(joinInside(folderOf(specPath), relativeToSpec(specPath, found)) === found
      ? suggested({ at, newText: singleQuoted(reference) })
      : {}),
  };
}

/** Adds to the include of a pair or tuple the table beside it that has the columns of its axes. */
export function includedTable(
  include: Include | undefined,
  columns: readonly string[],
  context: LoadContext,
): { include?: Include } {
  return include === undefined
    ? {}
    : { include: { ...include, instead: () => tableWithColumns(include, columns, context) } };
}

/** Maximum number of tables that are examined, and maximum length of a header in bytes. */
const MOST_TABLES = 50;

const LONGEST_HEADER = 10_000;
