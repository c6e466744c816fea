import type { Design } from '../design/design.ts';
import { isReplicateName, replicatesHint } from '../design/replicate-axis.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { counted, listed, quoted, unlisted } from '../findings/words.ts';
import { REPLICATE_FIELDS } from '../plan/plan-fields.ts';
import { readFields } from '../plan/read-fields.ts';
import type { Candidate } from '../plan/row-field.ts';
import { text } from '../python/text.ts';
import { str } from '../python/value.ts';
import { type Check, type Claim, claim } from './check.ts';
import { placeOf } from './column-places.ts';
import { PLANNED_COLUMNS } from './planned-columns.ts';
import { shadowedColumns } from './shadowed-columns.ts';

/**
 * Every axis that varies is read by some stage. Rows that differ only in an unread axis are one evaluation (semantics
 * §4).
 */
export const columnsThatAreRead: Check = {
  phase: 'plan',
  *find({ design, rows, plan }) {
    if (rows.count === 0 || !design.rulesAreRead) return;
    yield* unreadCounts(design);
    const fields = readFields(rows);
    const candidates = fields.flatMap((field) => field.read);
    const isRead = new Set(candidates.map((candidate) => candidate.column));
    if (isRead.size === rows.columns.length) return;
    const shadowed = new Set(
      shadowedColumns(design, rows, fields).map(({ candidate }) => candidate.dimension),
    );
    const readers = new Map<number, Candidate[]>();
    for (const candidate of candidates) {
      const list = readers.get(candidate.dimension);
      if (list) list.push(candidate);
      else readers.set(candidate.dimension, [candidate]);
    }
    const merge = `${counted(plan.rows, 'row')} become ${counted(plan.evaluations.count, 'evaluation')}`;
    const ordinary = rows.dimensions.length - rows.replicateDimensions;
    for (let dimension = 0; dimension < ordinary; dimension++) {
      const size = rows.dimensions[dimension]?.size ?? 0;
      if (size < 2 || shadowed.has(dimension)) continue;
      const columns = [...rows.columns.keys()].filter((column) => rows.dimensionOf(column) === dimension);
      const unread = columns.filter((column) => !isRead.has(column));
      const [first] = unread;
      const reading = readers.get(dimension) ?? [];
      if (first === undefined || distinct(reading, size) === size) continue;
      const names = unread.map((column) => text(rows.columns[column]?.name ?? str('')));
      const near = nearestNames(names[0] ?? '', PLANNED_COLUMNS, 1)[0];
      const shown = `${names.length === 1 ? 'axis' : 'axes'} ${listed(names.map(quoted))}`;
      yield claim(
        'plan/unread-axis',
        atSpan(placeOf(design, names[0] ?? '')),
        reading.length === 0
          ? `no stage reads ${shown}, so its ${size} levels make no difference: ${merge}`
          : `no stage reads ${shown}, and rows that differ only there merge: ${merge}`,
        {
          hint:
            near === undefined && isReplicateName(names[0] ?? '')
              ? replicatesHint(names[0] ?? '', reading.length === 0 ? size : undefined, design.runtime)
              : OF_NO_STAGE.test(names[0] ?? '')
                ? "give it the name of the stage that is repeated: 'draft_replicate', 'essay_replicate' or 'evaluation_replicate'"
                : near !== undefined &&
                    !rows.columns.some(({ name }) => name.kind === 'str' && name.value === near)
                  ? didYouMean(near)
                  : `remove it, or leave one level; to repeat a stage write ${design.runtime.replicatesExpand ? '`replicates` or a replicate axis' : 'an axis such as `draft_replicate`'}`,
          unlisted: unlisted(names.length),
          names: names.map(quoted),
        },
      );
    }
  },
};

/** Matches names of axes that number the replicates of some stage, without saying of which. */
const OF_NO_STAGE = /^(?:replicates?|reps?|repeats?|repetitions?|runs?|trials?)$/;

/** Axes whose only level is how often something is to be repeated. */
function* unreadCounts({ axes, runtime }: Design): Iterable<Claim> {
  for (const { name, at, levels } of axes) {
    const [level, other] = levels;
    if (name.kind !== 'str' || level?.value.kind !== 'int' || other !== undefined) continue;
    const count = Number(level.value.value);
    if (count < 2 || !isReplicateName(name.value) || READ.includes(name.value)) continue;
    yield claim(
      'plan/unread-axis',
      atSpan(at),
      `no stage reads axis ${quoted(name.value)}, so that nothing is repeated`,
      { hint: replicatesHint(name.value, count, runtime) },
    );
  }
}

const READ: readonly string[] = Object.values(REPLICATE_FIELDS).flat();

/** Number of distinct combinations of read values among the levels of a dimension. */
function distinct(reading: readonly Candidate[], size: number): number {
  if (reading.length === 0) return 1;
  const seen = new Set<string>();
  for (let level = 0; level < size; level++)
    seen.add(reading.map((candidate) => candidate.codes[level]).join(' '));
  return seen.size;
}
