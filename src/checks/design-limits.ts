import type { Design } from '../design/design.ts';
import { membersOf, nameOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { judgedDesign } from '../quality/quality-report.ts';
import type { Span } from '../source/span.ts';
import type { Check } from './check.ts';
import { confoundedAxes } from './confounded-axes.ts';
import { limitClaim } from './limit.ts';
import { selfJudged } from './self-judged.ts';

/**
 * A design can tell of each axis what it does, and somebody else judges at least one essay: where it is not so, one line
 * says it. Asked of a valid cohort that makes what its rows say.
 */
export const designLimits: Check = {
  phase: 'generations',
  *find({ design, rows, plan, isValid, essayModes, modelOf }) {
    if (!isValid || plan.evaluations.count === 0) return;
    const { design: factors, ties } = judgedDesign(design, rows, plan, false);
    const claimed = limitClaim(
      [
        ...(design.misspeltRules ? [] : confoundedAxes(factors, (axes) => ties.areTied(axes))),
        ...selfJudged(plan, { modelOf, copiesDraft: (template) => essayModes.get(template) === 'copy' }),
      ],
      (axes) => atSpan(placeOfAxes(axes, design)),
    );
    if (claimed) yield claimed;
  },
};

/** The rule that binds two of these axes; else where axes stand. */
function placeOfAxes(names: readonly string[], design: Design): Span {
  const rule = design.rules.find(
    (other) => membersOf(other).filter((member) => member && names.includes(member.text)).length > 1,
  );
  return rule === undefined ? design.axesAt : nameOf(rule).at;
}
