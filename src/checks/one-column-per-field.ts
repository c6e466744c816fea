import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { readFields } from '../plan/read-fields.ts';
import { STAGES } from '../result.ts';
import { type Check, claim } from './check.ts';
import { placeOf, relatedColumn, replicateOf } from './column-places.ts';
import { shadowedColumns } from './shadowed-columns.ts';

/**
 * One column provides the replicate or the id of a stage. If there are several, the planner reads the first in its own
 * order.
 */
export const oneColumnPerField: Check = {
  phase: 'plan',
  *find({ design, rows }) {
    // If rules are missing, they may be the reason for several columns.
    if (rows.count === 0 || !design.rulesAreRead) return;
    for (const { field, winner, candidate } of shadowedColumns(design, rows, readFields(rows))) {
      const replicate = replicateOf(design, rows, candidate.column);
      const related = relatedColumn(design, rows, winner);
      if (replicate !== undefined)
        yield claim(
          'replicates/no-effect',
          atSpan(replicate.at),
          `replicates of ${quoted(replicate.text)} have no effect: the ${field} takes its replicate from ${quoted(winner.name)}`,
          {
            hint: `repeat each stage in one way: remove this line, or ${quoted(winner.name)}`,
            related,
          },
        );
      else
        yield claim(
          'plan/unread-axis',
          atSpan(placeOf(design, candidate.name)),
          STAGES.some((stage) => stage === field)
            ? `no stage reads axis ${quoted(candidate.name)}: the ${field} takes its replicate from ${quoted(winner.name)}`
            : `no stage reads axis ${quoted(candidate.name)}: ${quoted(winner.name)} is read instead`,
          { hint: 'remove one of the two', related },
        );
    }
  },
};
