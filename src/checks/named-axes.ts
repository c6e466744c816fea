import type { Ruled } from '../derivation.ts';
import type { Rule } from '../design/design.ts';
import { isBinding, membersOf, nameOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { type Check, claim } from './check.ts';
import { aliasOf, takerOf } from './declared-names.ts';
import { leftOf } from './explained.ts';
import { joinedRemedy } from './joined-remedy.ts';
import { fieldOf } from './looked-up.ts';
import { nameFix } from './name-fix.ts';
import { nearAxis } from './near-axis.ts';
import { ruleText } from './rule-words.ts';
import { namedBy } from './unknown-name.ts';

/** A rule names only axes that exist when it runs. */
export const namedAxes: Check = {
  phase: 'rules',
  *find(context) {
    for (const found of leftOf('unknown-axis', context)) {
      const { problem, step, axes } = found;
      const { name, key } = problem;
      const { what, code } = namedBy(problem, step);
      const resolved = axes.label(key);
      const via = resolved === name.text || !axes.knows(key) ? '' : ` (tied into ${quoted(resolved)})`;
      const taker = takerOf(key, axes, context.compilation)?.rule;
      if (taker) {
        const by = ruleText(taker);
        yield claim(
          code,
          atSpan(name.at),
          `${what} names axis ${quoted(name.text)}${via}, but ${by} has already taken it`,
          {
            hint: takenHint(taker, step?.rule),
            related: [{ message: by, at: atSpan(nameOf(taker).at) }],
          },
        );
        continue;
      }
      const near = nearAxis(found, context);
      const known = new Set(axes.available());
      const owner = step === undefined ? undefined : ownerOf(name.text, context);
      const alias = near !== undefined && aliasOf(name.text, axes, context) === near;
      const joined = joinedRemedy(name.at, name.text, (one) => known.has(one));
      yield claim(code, atSpan(name.at), `${what} names ${quoted(name.text)}${via}, which is not an axis`, {
        ...(joined ?? {
          hint: alias
            ? `rename the axis ${quoted(near)} to ${quoted(name.text)}, or write ${quoted(near)} here`
            : near
              ? didYouMean(near)
              : owner
                ? step?.rule.kind === 'subset'
                  ? `it is a level: write the axis, and list the levels to keep, such as \`${owner}: [${name.text}]\``
                  : `it is a level of ${quoted(owner)}: write the axis`
                : `${fieldOf(name.text) === undefined ? '' : `declare the axis ${quoted(name.text)}, or name another one; `}the axes are ${[...known].join(', ') || '(none)'}`,
          ...(alias ? {} : nameFix(name, near, known)),
        }),
      });
    }
  },
};

/** What to do about an axis that two rules name: only some rules work in another order. */
function takenHint(taker: Rule, rule: Rule | undefined): string {
  const names = (one: Rule): string[] => membersOf(one).flatMap((member) => member?.text ?? []);
  const all = rule === undefined ? [] : [...new Set([...names(taker), ...names(rule)])];
  if (isBinding(taker) && isBinding(rule))
    return `no axis can be in two pairs or tuples: bind all of them in one tuple in place of both rules, \`axes: [${all.join(', ')}]\``;
  if (taker.kind === 'tie' && rule?.kind === 'tie')
    return `tie all of them in one: \`${taker.canonical.text}: [${all.join(', ')}]\``;
  if (isBinding(taker) && rule?.kind === 'tie' && names(rule).every((name) => names(taker).includes(name)))
    return `remove the tie: the entries of ${ruleText(taker)} already say which values go together`;
  return 'an axis that a rule has taken cannot be named again: change the order of the rules, or name the new axis';
}

/** An axis that has a text as a level. */
function ownerOf(level: string, { design }: Ruled): string | undefined {
  const owner = design.axes.find(({ levels }) => levels.some(({ value }) => text(value) === level));
  return owner && text(owner.name);
}
