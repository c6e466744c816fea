import type { Ruled } from '../derivation.ts';
import { nameOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { type Check, claim } from './check.ts';
import { takerOf } from './declared-names.ts';
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
            hint: 'an axis that a rule has taken cannot be named again: change the order of the rules, or name the new axis',
            related: [{ message: by, at: atSpan(nameOf(taker).at) }],
          },
        );
        continue;
      }
      const near = nearAxis(found, context);
      const known = new Set(axes.available());
      const owner = step === undefined ? undefined : ownerOf(name.text, context);
      const joined = joinedRemedy(name.at, name.text, (one) => known.has(one));
      yield claim(code, atSpan(name.at), `${what} names ${quoted(name.text)}${via}, which is not an axis`, {
        ...(joined ?? {
          hint: near
            ? didYouMean(near)
            : owner
              ? step?.rule.kind === 'subset'
                ? `it is a level: write the axis, and list the levels to keep, such as \`${owner}: [${name.text}]\``
                : `it is a level of ${quoted(owner)}: write the axis`
              : `${fieldOf(name.text) === undefined ? '' : `declare the axis ${quoted(name.text)}, or name another one; `}the axes are ${[...known].join(', ') || '(none)'}`,
          ...nameFix(name, near, known),
        }),
      });
    }
  },
};

/** An axis that has a text as a level. */
function ownerOf(level: string, { design }: Ruled): string | undefined {
  const owner = design.axes.find(({ levels }) => levels.some(({ value }) => text(value) === level));
  return owner && text(owner.name);
}
