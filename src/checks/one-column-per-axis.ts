import { includedAt } from '../design/levels.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { listed, quoted, spelled } from '../findings/words.ts';
import { type Check, claim } from './check.ts';
import { includedHeaders } from './included-headers.ts';
import { type ValueList, valueLists } from './listed-values.ts';
import { wrongTable } from './wrong-table.ts';

/** The CSV of an axis has one column. With several, its levels are tuples, which nothing expands. */
export const oneColumnPerAxis: Check = {
  phase: 'design',
  *find({ design, catalogs }) {
    let meant: ReadonlySet<string> | undefined;
    for (const { owner, axes, columns, include, tokens } of includedHeaders(design)) {
      const [name = ''] = axes;
      if ('kind' in owner || columns.length < 2) continue;
      // If a rule lists a tuple as a value of this axis, the levels are tuples on purpose.
      meant ??= axesOfTuples(valueLists(design));
      const own = columns.find((column) => column.name === name) ?? columns[0];
      const [stray] = columns.filter((column) => column !== own);
      if (meant.has(name) || stray === undefined || own === undefined) continue;
      const catalog = catalogs?.(name);
      const wrong = wrongTable(
        owner,
        include,
        columns,
        own.name === name ? columns.indexOf(own) : -1,
        design,
        catalog && ((id) => catalog.has(id)),
      );
      yield claim(
        'csv/stray-column',
        atSpan(wrong?.at ?? stray.span),
        `the CSV of axis ${quoted(name)} has ${columns.length} columns, so each of its levels is a tuple such as ${spelled(owner.levels[0]?.value ?? { kind: 'tuple', items: [] })}${wrong?.why === undefined ? '' : `: ${wrong.why}`}`,
        {
          fix: wrong?.fix,
          hint:
            wrong?.hint ??
            `leave only the column ${quoted(own.name)}, or bind ${listed(columns.map((column) => quoted(column.name)))} with a tuple rule`,
          related: includedAt(include),
          explainedBy: tokens,
        },
      );
    }
  },
};

/** The axes for which a rule lists a tuple as a value. */
function axesOfTuples(lists: readonly ValueList[]): Set<string> {
  const tuples = lists.filter(
    ({ inRule, levels }) => inRule && levels.some(({ value }) => value.kind === 'tuple'),
  );
  return new Set(tuples.map(({ axis }) => axis));
}
