import type { RuleStep } from '../compile/compilation.ts';
import { nameKey } from '../compile/name-key.ts';
import type { Ruled } from '../derivation.ts';
import type { TieRule } from '../design/design.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { listed, quoted } from '../findings/words.ts';
import { valueKey } from '../python/compare.ts';
import { type Check, type Claim, claim } from './check.ts';
import { repeatedAxes } from './declared-twice.ts';
import { leftOf } from './explained.ts';
import { ruleText } from './rule-words.ts';
import { droppedInError } from './subset-values.ts';

/** A subset whose values are not all known may have dropped the level that is missing. */
function consequenceOfSubset(
  { rule, before }: RuleStep,
  what: string,
  context: Ruled,
): Pick<Claim, 'consequenceOf'> {
  if (rule.kind !== 'tie') return {};
  const members = rule.axes.flatMap((name) => {
    const key = nameKey(name.text);
    const domain = before.domain(key);
    return domain ? [{ domain, dropped: droppedInError(key, domain, context) }] : [];
  });
  const mayHave = ({ domain, dropped }: (typeof members)[number], key: string): boolean =>
    domain.keys.has(key) || dropped.some(({ level }) => valueKey(level.value) === key);
  for (const { dropped } of members)
    for (const { instead, level } of dropped)
      if (members.every((member) => mayHave(member, valueKey(level.value))))
        return {
          consequenceOf: {
            code: 'subset/unknown-value',
            at: atSpan(instead.node.span),
            says: `as a result, ${noLevelShared(rule)}`,
            related: [{ message: what, at: atSpan(rule.canonical.at) }],
          },
        };
  return {};
}

function noLevelShared(rule: TieRule): string {
  return `${ruleText(rule)} ties axes that share no level: ${rule.axes.map((name) => quoted(name.text)).join(', ')}`;
}

/** Axes that could be tied instead, where a tie names an axis of templates and one of models. */
function othersToTie({ rule, before }: RuleStep): string {
  const names = rule.kind === 'tie' ? rule.axes.map(({ text }) => text) : [];
  if (new Set(names.map(kindOfAxis)).size < 2) return '';
  for (const name of names) {
    const own = before.domain(nameKey(name))?.keys;
    const others = before
      .available()
      .filter(
        (other) =>
          !names.includes(other) &&
          [...(before.domain(nameKey(other))?.keys ?? [])].some((key) => own?.has(key)),
      );
    if (others.length > 0)
      return `: levels of ${quoted(name)} are also in ${listed(others.map(quoted), others.length)}`;
  }
  return '';
}

/** What an axis lists, according to its name: templates or models. */
function kindOfAxis(name: string): string {
  return name.replace(/^.*_/, '');
}

/** The axes of a tie share at least one level. */
export const tieSharesLevels: Check = {
  phase: 'rules',
  *find(context) {
    for (const { step } of leftOf('no-common-level', context)) {
      if (step?.rule.kind !== 'tie') continue;
      const { axes, canonical } = step.rule;
      const what = ruleText(step.rule);
      yield claim('tie/no-common-level', atSpan(axes[0]?.at ?? canonical.at), noLevelShared(step.rule), {
        hint: `a tie keeps only levels that every tied axis lists, spelled the same${othersToTie(step)}`,
        related: [{ message: what, at: atSpan(canonical.at) }],
        explainedBy: repeatedAxes(
          axes.map((name) => name.text),
          context.design,
        ),
        ...consequenceOfSubset(step, what, context),
      });
    }
  },
};
