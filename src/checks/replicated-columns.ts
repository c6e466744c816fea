import { atSpan } from '../findings/diagnostic.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import { type Check, claim } from './check.ts';
import { leftOf } from './explained.ts';
import { nameFix } from './name-fix.ts';
import { nearReplicated } from './near-axis.ts';

/** Replicates repeat an existing column of the rows, and create one that does not exist yet. */
export const replicatedColumns: Check = {
  phase: 'rules',
  *find(context) {
    for (const { problem, axes } of leftOf('replicated-no-column', context)) {
      const { axis } = problem.replicate;
      const columns = [...context.compilation.columns.keys()]
        .slice(0, problem.columns)
        .map((key) => axes.label(key));
      const near = nearReplicated(axis.text, columns);
      yield claim(
        'replicates/unknown-axis',
        atSpan(axis.at),
        `replicates names ${quoted(axis.text)}, which is not a column of the rows`,
        {
          hint: near
            ? didYouMean(near)
            : columns.length === 0
              ? `declare the axis ${quoted(axis.text)}`
              : `the columns are ${columns.join(', ')}`,
          ...nameFix(axis, near, columns),
        },
      );
    }
    for (const { problem } of leftOf('replicate-column-taken', context)) {
      const { axis } = problem.replicate;
      yield claim(
        'replicates/column-taken',
        atSpan(axis.at),
        `replicates of ${quoted(axis.text)} would make the column ${quoted(problem.column)}, which already exists`,
        { hint: 'remove the axis of that name, or the replicates' },
      );
    }
  },
};
