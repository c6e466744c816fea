import type { Generation } from '../../plan/generation.ts';
import { passCheckpoint } from '../../source/checkpoint.ts';
import type { ReasonCounts } from '../change-causes.ts';
import type { Identity } from '../generation-reasons.ts';
import { type Edits, type ReasonRow, rowsOf } from '../reason.ts';
import { groupsByIds } from './groups-by-ids.ts';
import { groupsByStructure } from './groups-by-structure.ts';
import type { SharedGroup } from './shared-groups.ts';
import type { Sharing } from './sharing-cohorts.ts';

/**
 * Counts the generations that sharing cohorts add and remove, each generation once. Returns a lookup of the rows of
 * generations that several cohorts have.
 */
export function countShared(
  sharing: Sharing,
  edits: Edits,
  counts: ReasonCounts,
): (generation: Generation, identity: Identity) => ReasonRow | undefined {
  const explained = new Set<string>();
  const rowOf = ({ side, planners: [first, ...others], without }: SharedGroup): ReasonRow =>
    edits.combined(
      [first.row, ...others.map(({ row }) => row)],
      side,
      without.map(({ edit }) => edit),
    );
  const { groups, groupOf } = groupsByStructure(sharing, edits) ?? groupsByIds(sharing, edits);
  for (const group of groups) {
    passCheckpoint();
    const { side, stage, planners, without, count } = group;
    const row = rowOf(group);
    const named = [
      ...planners.flatMap((one) =>
        one.row.edits.some((edit) => row.edits.includes(edit)) ? [one.cohort] : [],
      ),
      ...without.flatMap(({ edit, cohort }) => (row.edits.includes(edit) ? [cohort] : [])),
    ];
    const [added, removed] = side === 'added' ? [count, 0] : [0, count];
    counts.add(
      edits.reason(row),
      named.length > 0 ? named : planners.map(({ cohort }) => cohort),
      ...([stage, added, removed] as const),
    );
    for (const { cohort, row: own } of planners)
      for (const edit of own.edits) if (row.edits.includes(edit)) explained.add(`${cohort} ${edit}`);
  }
  // An edit may change a cohort's plan, but only by generations that other cohorts also plan. It is counted with none.
  for (const { change } of sharing.members.values())
    for (const { row } of rowsOf(edits, change).rows)
      if (row.edits.length === 0 || row.edits.some((edit) => !explained.has(`${change.id} ${edit}`))) {
        counts.add(edits.reason(row), [change.id]);
        for (const edit of row.edits) explained.add(`${change.id} ${edit}`);
      }
  return (generation, identity) => {
    const group = groupOf(generation, identity);
    const isShared = group !== undefined && (group.planners.length > 1 || group.without.length > 0);
    return isShared ? rowOf(group) : undefined;
  };
}
