import { Collector } from '../findings/collector.ts';
import { suggested } from '../findings/fix.ts';
import { isBlank } from '../python/strip.ts';
import { readEvidence } from '../source/file-tree.ts';
import { folderOf, joinInside, relativeToSpec, suffixOf } from '../source/path.ts';
import { SourceFile } from '../source/source-file.ts';
import { parseCsvInclude } from '../syntax/csv-include.ts';
import { parseTextLines } from '../syntax/text-lines.ts';
import { singleQuoted } from '../syntax/yaml/explain-character.ts';
import type { Include, NearList } from './design.ts';
import { textOf } from './entries.ts';
import { columnName } from './header-name.ts';
import type { LoadContext } from './load-context.ts';
import { FILE_MARKER } from './spec-keys.ts';

/** Adds to an include the lists beside it, which are read only if they are needed. */
export function withLists(include: Include, context: LoadContext): Include {
  let lists: readonly NearList[] | undefined;
  return { ...include, lists: () => (lists ??= nearLists(include, context)) };
}

/** The lists in the folder of an included file, in the order of their names. */
function nearLists({ path, at }: Include, { sources: { tree }, specPath }: LoadContext): readonly NearList[] {
  const folder = folderOf(path);
  return tree
    .list(folder)
    .map((name) => `${folder}/${name}`)
    .filter((one) => ['.csv', '.txt'].includes(suffixOf(one)) && one !== path)
    .slice(0, MOST_LISTS)
    .flatMap((one): NearList[] => {
      const read = readEvidence(tree, one);
      if (read.kind !== 'file' || read.bytes.length > LARGEST) return [];
      const list = listIn(new SourceFile(one, new TextDecoder().decode(read.bytes)));
      if (list === undefined) return [];
      const relative = relativeToSpec(specPath, one);
      const reference = `${FILE_MARKER}${relative}`;
      const isReachable = joinInside(folderOf(specPath), relative) === one;
      return [
        {
          reference,
          ...list,
          ...(isReachable ? suggested({ at, newText: singleQuoted(reference) }) : {}),
        },
      ];
    });
}

/** Maximum number of files that are examined, and maximum size of each in bytes. */
const MOST_LISTS = 50;
const LARGEST = 100_000;

/** The values of a list; `undefined` for a table with several columns, or for a file without any value. */
function listIn(file: SourceFile): Pick<NearList, 'column' | 'values'> | undefined {
  const isTable = suffixOf(file.path) === '.csv';
  const table = isTable ? parseCsvInclude(file, new Collector()) : undefined;
  const [column, other] = table?.columns ?? [];
  if (isTable ? column === undefined || other !== undefined : false) return undefined;
  const node = table?.node ?? parseTextLines(file);
  const values = node.items.flatMap((item) => textOf(item) ?? []).filter((value) => !isBlank(value));
  if (values.length === 0) return undefined;
  return { values, ...(column === undefined ? {} : { column: columnName(column) }) };
}
