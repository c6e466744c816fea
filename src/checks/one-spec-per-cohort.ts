import { atFile } from '../findings/diagnostic.ts';
import { msg, quotedPath } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import { type Check, claim } from './check.ts';

/**
 * A cohort has one spec. Several would keep overwriting each other's outputs, and none of them would be the right one.
 */
export const oneSpecPerCohort: Check = {
  phase: 'source',
  *find({ cohort: { id, specPath, rivals = [] } }) {
    const [first] = rivals;
    if (first === undefined) return;
    yield claim(
      'spec/same-cohort',
      atFile(specPath),
      msg`cohort ${quoted(id)} has another spec: ${quotedPath(first)}`,
      {
        hint: 'keep one spec for each cohort, or name only one of them with the spec patterns',
        related: rivals.map((path) => ({ at: atFile(path), message: 'the same cohort' })),
      },
    );
  },
};
