import type { Design } from '../design/design.ts';
import { axisMadeBy, membersOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { quoted, spelled, withArticle } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { type Check, claim } from './check.ts';
import { leftOf } from './explained.ts';
import { joinedField } from './joined-remedy.ts';
import { nameFix } from './name-fix.ts';
import { nearAxis } from './near-axis.ts';
import type { Remedy } from './remedy.ts';

/**
 * Where the runtime accepts only axes in `field_order`, it names declared or tuple-derived ones, not the new canonical
 * of a tie or the name of a pair.
 */
export const fieldsAreAxes: Check = {
  phase: 'rules',
  *find(context) {
    const known = context.design.axes.map((axis) => text(axis.name));
    for (const found of leftOf('unknown-field', context)) {
      const { value, span } = found.problem.field;
      const nearest = nearAxis(found, context);
      // An axis that is listed already cannot be the one that is meant.
      const isListed = context.design.fieldOrder?.fields.some((field) => text(field.value) === nearest);
      const near = isListed ? undefined : nearest;
      const joined = joinedField(found.problem.field, context.design.fieldOrder, (name) =>
        known.includes(name),
      );
      yield claim(
        'output/unknown-field',
        atSpan(span),
        `output.field_order names ${spelled(value)}, which is not an axis`,
        {
          ...(joined ??
            ruleRemedy(text(value), context.design) ?? {
              hint: near
                ? didYouMean(near)
                : `${isListed ? 'remove it: ' : ''}the axes are ${known.join(', ') || '(none)'}`,
              ...nameFix({ at: span, text: text(value) }, near, known),
            }),
          // If the axis is declared nowhere, that is the fault, and it is reported once.
          explainedBy: (near ? [] : context.design.rules)
            .flatMap(membersOf)
            .flatMap((member) => (member?.text === text(value) ? [member.at] : [])),
        },
      );
    }
  },
};

/** A rule makes no column of its own name. */
function ruleRemedy(name: string, { rules }: Design): Remedy | undefined {
  const rule = rules.find((one) => axisMadeBy(one)?.text === name);
  const members = rule && membersOf(rule).flatMap((member) => member?.text ?? []);
  return rule && members && members.length > 0
    ? {
        hint: `${quoted(name)} is the name of ${withArticle(rule.kind)}: write the names of its axes, ${members.join(', ')}`,
      }
    : undefined;
}
