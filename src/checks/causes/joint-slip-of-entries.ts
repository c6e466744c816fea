import type { RuleStep } from '../../compile/compilation.ts';
import type { BindingRule, Level } from '../../design/design.ts';
import { includedAt } from '../../design/levels.ts';
import { isBinding, membersOf } from '../../design/rule-members.ts';
import { atSpan } from '../../findings/diagnostic.ts';
import { relatedAt } from '../../findings/listing.ts';
import { LISTED, listed, spelled, unlisted } from '../../findings/words.ts';
import { valueKey } from '../../python/compare.ts';
import { text } from '../../python/text.ts';
import { str } from '../../python/value.ts';
import { oncePer } from '../../source/once-per.ts';
import type { Node } from '../../syntax/node.ts';
import { type Cause, type Explanation, UNEXPLAINED } from '../cause.ts';
import { claim } from '../check.ts';
import { type JointSlip, jointSlips } from '../joint-slip.ts';
import { ruleText } from '../rule-words.ts';

/** Several values in the entries of a rule have the same slip. */
export const jointSlipOfEntries: Cause = {
  explains: ['outside-domain'],
  of({ problem, step }) {
    if (problem.kind !== 'outside-domain' || step === undefined) return UNEXPLAINED;
    return explanations(step).get(problem.level.node) ?? UNEXPLAINED;
  },
};

/** Groups the values that have a slip in common. */
const explanations = oncePer((step: RuleStep): ReadonlyMap<Node, readonly Explanation[]> => {
  const found = new Map<Node, readonly Explanation[]>();
  const { rule, before } = step;
  if (!isBinding(rule)) return found;
  const domains = membersOf(rule).map((member) => member && before.domain(before.resolve(member)));
  const places = new Map<Level, number>();
  for (const { values } of rule.entries)
    for (const [place, level] of values.entries())
      if (domains[place]?.keys.has(valueKey(level.value)) === false) places.set(level, place);
  const slips = jointSlips(
    [...places.keys()],
    (name, level) => domains[places.get(level) ?? 0]?.keys.has(valueKey(str(name))) ?? false,
    { all: rule.entries.flatMap(({ values }) => values), columns: rule.include?.columns },
  );
  for (const slip of slips) {
    const explanation = [explanationOf(slip, rule)];
    const texts = new Set(slip.levels.map(({ value }) => text(value)));
    for (const { value, node } of places.keys()) if (texts.has(text(value))) found.set(node, explanation);
  }
  return found;
});

function explanationOf(slip: JointSlip, rule: BindingRule): Explanation {
  const { levels, at } = slip;
  const code = `${rule.kind}/outside-domain` as const;
  const shown = listed(
    levels.slice(0, LISTED).map(({ value }) => spelled(value)),
    levels.length,
  );
  return {
    cause: slip,
    claims: [
      claim(
        code,
        atSpan(at),
        `${levels.length} values of ${ruleText(rule)} are not levels of their axes, because ${slip.because}: ${shown}`,
        {
          ...slip.remedy,
          unlisted: unlisted(levels.length),
          names: levels.map(({ value }) => spelled(value)),
          related: [
            ...relatedAt(
              'one of them',
              levels.flatMap(({ node }) => (node.span === at ? [] : [node.span])),
            ),
            ...includedAt(rule.include),
          ],
        },
      ),
    ],
  };
}
