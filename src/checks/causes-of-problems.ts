import type { Check } from './check.ts';
import { explained } from './explained.ts';

/** What explains that a rule, the field order or the replicates are invalid is reported in their place. */
export const causesOfProblems: Check = {
  phase: 'rules',
  find: (context) => explained(context).claims,
};
