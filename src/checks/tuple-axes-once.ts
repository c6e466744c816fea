import type { Check } from './check.ts';
import { repeatedAxisFindings } from './repeated-axis.ts';

/** A tuple names each axis once. If an axis is repeated, each row takes the last of its values. */
export const tupleAxesOnce: Check = {
  phase: 'rows',
  *find({ design }) {
    for (const rule of design.rules)
      if (rule.kind === 'tuple')
        for (const finding of repeatedAxisFindings(rule))
          yield { finding, saidBy: { codes: [finding.code], at: finding.at } };
  },
};
