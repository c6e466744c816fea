import { kindOf } from '../design/show.ts';
import { type Check, claim } from './check.ts';
import { leftOf } from './explained.ts';

/** `field_order` lists single values, since nothing else can name a column. */
export const fieldsThatNameColumns: Check = {
  phase: 'rules',
  *find(context) {
    for (const { problem } of leftOf('unhashable-field', context)) {
      const { node, at, remedy } = problem.field;
      yield claim(
        'output/unhashable-field',
        at,
        `output.field_order must list column names, but holds ${kindOf(node)}`,
        remedy ?? { hint: 'write one name per item' },
      );
    }
  },
};
