import type { RuleStep } from '../compile/compilation.ts';
import { nameKey } from '../compile/name-key.ts';
import type { TieRule } from '../design/design.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { relatedAt } from '../findings/listing.ts';
import { counted, quoted } from '../findings/words.ts';
import { valueKey } from '../python/compare.ts';
import { type Check, type Claim, claim } from './check.ts';
import { tokensOf } from './lost-levels.ts';

/** A tie does not have the name of an axis that it does not tie, which would keep its place but not its levels. */
export const tieOfItsOwnAxes: Check = {
  phase: 'rows',
  *find({ compilation }) {
    for (const step of compilation.steps) if (step.rule.kind === 'tie') yield* replaced(step.rule, step);
  },
};

function* replaced(rule: TieRule, { before }: RuleStep): Iterable<Claim> {
  const key = nameKey(rule.canonical.text);
  const domain = before.domain(key);
  if (domain === undefined || rule.axes.some((name) => nameKey(name.text) === key)) return;
  const name = quoted(rule.canonical.text);
  const tied = rule.axes.map((member) => before.domain(before.resolve(member)));
  const lost = domain.levels.filter(
    (level) => !tied.every((other) => other?.keys.has(valueKey(level.value))),
  );
  const loss =
    lost.length === 0
      ? 'none of its levels is lost, since the tied axes have them, too'
      : `${counted(lost.length, 'level')} of it ${lost.length === 1 ? 'is' : 'are'} lost`;
  yield claim(
    'tie/replaces-axis',
    atSpan(rule.canonical.at),
    `tie ${name} replaces the axis of that name, which it does not tie: ${loss}`,
    {
      hint: `add ${name} to the tied axes, or give the tie another name`,
      related: relatedAt('a level that is lost', tokensOf(lost)),
      explainedBy: [rule.canonical.at],
    },
  );
}
