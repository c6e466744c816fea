import type { Design } from '../design/design.ts';
import { membersOf, nameOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { distinctPlan } from '../quality/distinct-plan.ts';
import { judgedDesign } from '../quality/quality-report.ts';
import { isCrossed } from '../quality/rows-design.ts';
import { WrittenTies } from '../quality/written-ties.ts';
import type { Span } from '../source/span.ts';
import type { Check } from './check.ts';
import { confoundedAxes, separation } from './confounded-axes.ts';
import { limitClaim } from './limit.ts';
import { selfJudged } from './self-judged.ts';

/**
 * A design can estimate the effect of each axis, and some essay is judged by a model other than its author. Only for a
 * valid cohort with evaluations; all limits are one finding.
 */
export const designLimits: Check = {
  phase: 'generations',
  *find({ cohort, design, rows, plan: written, ids, isValid, essayModes, modelOf }) {
    if (!isValid || written.evaluations.count === 0) return;
    const plan = distinctPlan(written, ids);
    const isOfRows = plan === written;
    const ties = new WrittenTies(design, rows);
    const confounded =
      !design.rulesAreRead || (isOfRows && isCrossed(rows))
        ? []
        : confoundedAxes(
            judgedDesign(design, rows, plan, isOfRows).design,
            (axes) => ties.groupsOf(axes),
            (axes) => separation(cohort.id, axes),
          );
    const writers = { modelOf, copiesDraft: (template: string) => essayModes.get(template) === 'copy' };
    const claimed = limitClaim([...confounded, ...selfJudged(plan, writers)], (axes) =>
      atSpan(placeOfAxes(axes, design, ties)),
    );
    if (claimed) yield claimed;
  },
};

/** The rule that binds two of these axes, or axes that are tied to them, or else the axes block. */
function placeOfAxes(names: readonly string[], design: Design, ties: WrittenTies): Span {
  const rule = design.rules.find((other) => {
    const members = membersOf(other).flatMap((member) => member?.text ?? []);
    const bound = names.filter((name) => members.some((member) => ties.areTied([member, name])));
    // Of several axes that change together, some may be tied by one rule, and bound to the others by another rule.
    return bound.length > 1 && (ties.groupsOf(bound).length > 1 || ties.areTied(names));
  });
  return rule === undefined ? design.axesAt : nameOf(rule).at;
}
