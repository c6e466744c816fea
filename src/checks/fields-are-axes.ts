import { atSpan } from '../findings/diagnostic.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { spelled } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { type Check, claim } from './check.ts';
import { leftOf } from './explained.ts';
import { joinedField } from './joined-remedy.ts';
import { nameFix } from './name-fix.ts';
import { nearAxis } from './near-axis.ts';

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
      const near = nearAxis(found, context);
      const joined = joinedField(found.problem.field, context.design.fieldOrder, (name) =>
        known.includes(name),
      );
      yield claim(
        'output/unknown-field',
        atSpan(span),
        `output.field_order names ${spelled(value)}, which is not an axis`,
        {
          ...(joined ?? {
            hint: near ? didYouMean(near) : `the axes are ${known.join(', ') || '(none)'}`,
            ...nameFix({ at: span, text: text(value) }, near, known),
          }),
        },
      );
    }
  },
};
