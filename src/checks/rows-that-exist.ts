import type { Code } from '../findings/codes.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { type Check, claim } from './check.ts';
import { emptyAxis } from './empty-axis.ts';

/** A spec produces at least one row. If the cohort is planned, checks of the plan report this. */
export const rowsThatExist: Check = {
  phase: 'rows',
  *find({ design, rows, isSound }) {
    if (rows.count > 0 || !isSound) return;
    const axes = design.axes.filter((other) => other.levels.length === 0);
    const hint = 'give it at least one level';
    const codes: readonly Code[] = ['plan/empty', 'plan/no-evaluations'];
    for (const axis of axes) {
      const { at, hint: own } = emptyAxis(axis);
      yield claim(
        'design/no-rows',
        at,
        `the spec makes no rows: axis ${quoted(text(axis.name))} has no level`,
        {
          hint: own,
          saidBy: { codes, at },
        },
      );
    }
    const at = atSpan(design.axesAt);
    if (axes.length === 0)
      yield claim('design/no-rows', at, 'the spec makes no rows: some axis has no level', {
        hint,
        saidBy: { codes, at },
      });
  },
};
