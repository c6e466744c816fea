import type { Design } from '../design/design.ts';
import { membersOf, nameOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { distinctPlan } from '../quality/distinct-plan.ts';
import { judgedDesign } from '../quality/quality-report.ts';
import type { Span } from '../source/span.ts';
import type { Check } from './check.ts';
import { confoundedAxes } from './confounded-axes.ts';
import { limitClaim } from './limit.ts';
import { selfJudged } from './self-judged.ts';

/**
 * A design can estimate the effect of each axis, and some essay is judged by a model other than its author. Only for a
 * valid cohort with evaluations; all limits are one finding.
 */
export const designLimits: Check = {
  phase: 'generations',
  *find({ design, rows, plan: written, ids, isValid, essayModes, modelOf }) {
    if (!isValid || written.evaluations.count === 0) return;
    const plan = distinctPlan(written, ids);
    const { design: factors, ties } = judgedDesign(design, rows, plan, plan === written);
    const claimed = limitClaim(
      [
        ...(design.misspelledRules ? [] : confoundedAxes(factors, (axes) => ties.areTied(axes))),
        ...selfJudged(plan, { modelOf, copiesDraft: (template) => essayModes.get(template) === 'copy' }),
      ],
      (axes) => atSpan(placeOfAxes(axes, design)),
    );
    if (claimed) yield claimed;
  },
};

/** The rule that binds two of these axes, or else the axes block. */
function placeOfAxes(names: readonly string[], design: Design): Span {
  const rule = design.rules.find(
    (other) => membersOf(other).filter((member) => member && names.includes(member.text)).length > 1,
  );
  return rule === undefined ? design.axesAt : nameOf(rule).at;
}
