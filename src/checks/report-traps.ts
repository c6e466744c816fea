import type { RowSet } from '../compile/row-set.ts';
import type { Ruled } from '../derivation.ts';
import type { Design } from '../design/design.ts';
import { showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import type { Plan } from '../plan/plan.ts';
import { text } from '../python/text.ts';
import { runChecks } from './run-checks.ts';

/**
 * Reports what a spec says and its author did not mean, though the runtime takes it (semantics §8). Nothing here is an
 * error: what is accepted stays the runtime's decision. Runs after the design was compiled.
 *
 * @param rows - Absent when the design was refused: then only its single values and includes are looked at.
 */
export function reportDesignTraps(ruled: Ruled, rows: RowSet | undefined, collector: Collector): void {
  runChecks('design', ruled, collector);
  if (rows !== undefined) runChecks('rows', { ...ruled, rows }, collector);
}

/** A spec that makes no row; where a cohort is planned, the plan says so. */
export function reportNoRows(design: Design, rows: RowSet, collector: Collector): void {
  if (rows.count > 0) return;
  const axes = design.axes.filter((other) => other.levels.length === 0);
  const hint = 'give it at least one level';
  for (const { name, at } of axes)
    collector.add(
      'design/no-rows',
      atSpan(at),
      `the spec makes no row: axis ${showText(text(name))} has no level`,
      { hint },
    );
  if (axes.length === 0)
    collector.add('design/no-rows', atSpan(design.axesAt), 'the spec makes no row: some axis has no level', {
      hint,
    });
}

/** Traps of the planned cohort: columns that no stage reads, and ids that the catalogs do not know. */
export function reportPlanTraps(ruled: Ruled, rows: RowSet, plan: Plan, collector: Collector): void {
  runChecks('plan', { ...ruled, rows, plan }, collector);
}
