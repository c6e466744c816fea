import { atSpan } from '../findings/diagnostic.ts';
import { LISTED, quoted } from '../findings/words.ts';
import { factorsNested } from '../quality/aliases.ts';
import { judgedDesign } from '../quality/quality-report.ts';
import { type Check, claim } from './check.ts';
import { placeOfAxes } from './one-effect.ts';

/**
 * An axis whose levels each occur with one level of another only leaves nothing of the other's effect that is not its own: a
 * design that is like this says so once. Asked of a valid cohort that makes what its rows say.
 */
export const nestedAxes: Check = {
  phase: 'generations',
  *find({ design, rows, plan, isValid }) {
    if (!isValid || design.misspeltRules || plan.evaluations.count === 0) return;
    const { design: factors } = judgedDesign(design, rows, plan, false);
    const name = (factor: number): string => factors.factors[factor]?.name ?? '';
    const nested = factorsNested(factors);
    const [first] = nested;
    if (first === undefined) return;
    const texts = nested
      .slice(0, LISTED)
      .map(
        ({ inner, outer }) =>
          `each level of ${quoted(name(inner))} occurs with one level of ${quoted(name(outer))} only`,
      );
    const more = nested.length > LISTED ? `; and ${nested.length - LISTED} more` : '';
    yield claim(
      'quality/nested-axis',
      atSpan(placeOfAxes([name(first.inner), name(first.outer)], design)),
      `${texts.join('; ')}${more}: what the second does cannot be told apart from what the first does`,
      {
        hint: '`cohort-ci separate` proposes combinations that tell them apart; if it is meant, ignore this in the settings with the reason',
      },
    );
  },
};
