import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { readFields } from '../plan/read-fields.ts';
import { STAGES } from '../result.ts';
import { type Check, claim } from './check.ts';
import { replicateOf } from './column-places.ts';
import { shadowedColumns } from './shadowed-columns.ts';

/**
 * Replicates create the column `<axis>_replicate`, which some stage reads. Only those of templates and of the
 * evaluation model are read.
 */
export const replicatesThatAreRead: Check = {
  phase: 'plan',
  *find({ design, rows }) {
    if (rows.count === 0 || !design.rulesAreRead) return;
    const fields = readFields(rows);
    const known = new Set([
      ...fields.flatMap(({ read }) => read.map(({ dimension }) => dimension)),
      ...shadowedColumns(design, rows, fields).map(({ candidate }) => candidate.dimension),
    ]);
    for (const column of rows.columns.keys()) {
      const replicate = replicateOf(design, rows, column);
      const dimension = rows.dimensionOf(column);
      if (replicate === undefined || known.has(dimension)) continue;
      const count = rows.dimensions[dimension]?.size ?? 1;
      if (count < 2) continue;
      known.add(dimension);
      const stage = STAGES.find((name) => replicate.text.startsWith(`${name}_`)) ?? 'draft';
      yield claim(
        'replicates/no-effect',
        atSpan(replicate.at),
        `replicates of ${quoted(replicate.text)} have no effect: no stage reads ${quoted(`${replicate.text}_replicate`)}, and every ${count} rows merge into one`,
        { hint: `write them for the template of the stage: \`${stage}_template: ${count}\`` },
      );
    }
  },
};
