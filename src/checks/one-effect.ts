import type { Design } from '../design/design.ts';
import { membersOf, nameOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { LISTED, listed, quoted } from '../findings/words.ts';
import { factorsTogether } from '../quality/aliases.ts';
import { judgedDesign } from '../quality/quality-report.ts';
import type { Span } from '../source/span.ts';
import { type Check, claim } from './check.ts';

/**
 * Axes that always change together are tied, so that it is meant: a design that cannot tell them apart says so once. Asked
 * of a valid cohort that makes what its rows say, so not of one that follows a curated selection.
 */
export const oneEffect: Check = {
  phase: 'generations',
  *find({ design, rows, plan, isValid }) {
    if (!isValid || design.misspeltRules || plan.evaluations.count === 0) return;
    const { design: factors, ties } = judgedDesign(design, rows, plan, false);
    const classes = factorsTogether(factors)
      .map((members) => members.map((factor) => factors.factors[factor]?.name ?? ''))
      .filter((names) => !ties.areTied(names));
    const [first] = classes;
    if (first === undefined) return;
    const texts = classes
      .slice(0, LISTED)
      .map((names) => `${listed(names.map(quoted), names.length, names.length)} always change together`);
    const more = classes.length > LISTED ? `; and ${classes.length - LISTED} more` : '';
    const effects =
      classes.length === 1 ? `one effect, not ${NUMBERS[first.length] ?? first.length}` : 'one effect each';
    yield claim(
      'quality/one-effect',
      atSpan(placeOfAxes(first, design)),
      `${texts.join('; ')}${more}: ${effects}`,
      {
        hint: '`cohort-ci separate` proposes combinations that tell them apart; if it is meant, ignore this in the settings with the reason',
      },
    );
  },
};

const NUMBERS: Readonly<Record<number, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
};

/** The rule that binds two of these axes; else where axes stand. */
export function placeOfAxes(names: readonly string[], design: Design): Span {
  const rule = design.rules.find(
    (other) => membersOf(other).filter((member) => member && names.includes(member.text)).length > 1,
  );
  return rule === undefined ? design.axesAt : nameOf(rule).at;
}
