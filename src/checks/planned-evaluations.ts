import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { type Check, claim } from './check.ts';
import { emptyAxis } from './empty-axis.ts';

/** A cohort plans an evaluation. Without any, the runtime either fails or writes an empty membership. */
export const plannedEvaluations: Check = {
  phase: 'plan',
  *find({ cohort, design, rows, plan, isSound }) {
    const axes = design.axes.filter((other) => other.levels.length === 0);
    if (plan.evaluations.count > 0 || !isSound) return;
    const empty = rows.columns.flatMap(({ name }, column) =>
      name.kind === 'str' && rows.dimensions[rows.dimensionOf(column)]?.size === 0 ? [name.value] : [],
    );
    const why =
      empty.length > 0
        ? `${empty.join(', ')} ${empty.length === 1 ? 'has' : 'have'} no level`
        : 'the spec makes no rows';
    const places =
      axes.length > 0
        ? axes.map(emptyAxis)
        : [{ at: atSpan(design.axesAt), hint: 'give it at least one level' }];
    for (const { at, hint } of places) {
      if (design.runtime.emptyCohort === 'invalid')
        yield claim('plan/no-evaluations', at, `cohort ${quoted(cohort.id)} plans no evaluation: ${why}`, {
          hint,
        });
      else
        yield claim('plan/empty', at, `cohort ${quoted(cohort.id)} is empty: ${why}`, {
          hint: `${hint}, unless the cohort is meant to be empty`,
        });
    }
  },
};
