import { includedAt } from '../design/levels.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { listed, quoted, spelled } from '../findings/words.ts';
import { type Check, claim } from './check.ts';
import { includedHeaders } from './included-headers.ts';
import { type ValueList, valueLists } from './listed-values.ts';

/** The CSV of an axis has one column. With several, its levels are tuples, which nothing expands. */
export const oneColumnPerAxis: Check = {
  phase: 'design',
  *find({ design }) {
    let meant: ReadonlySet<string> | undefined;
    for (const { owner, axes, columns, include, tokens } of includedHeaders(design)) {
      const [name = ''] = axes;
      if ('kind' in owner || columns.length < 2) continue;
      // If a rule lists a tuple as a value of this axis, the levels are tuples on purpose.
      meant ??= axesOfTuples(valueLists(design));
      const own = columns.find((column) => column.name === name) ?? columns[0];
      const [stray] = columns.filter((column) => column !== own);
      if (meant.has(name) || stray === undefined || own === undefined) continue;
      yield claim(
        'csv/stray-column',
        atSpan(stray.span),
        `the CSV of axis ${quoted(name)} has ${columns.length} columns, so each of its levels is a tuple such as ${spelled(owner.levels[0]?.value ?? { kind: 'tuple', items: [] })}`,
        {
          hint: `leave only the column ${quoted(own.name)}, or bind ${listed(columns.map((column) => quoted(column.name)))} with a tuple rule`,
          related: includedAt(include),
          explainedBy: [...tokens, include.at],
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
