import type { Check } from './check.ts';
import { explained } from './explained.ts';

/** The cause of an invalid rule, field order or replicate is reported in its place. */
export const causesOfProblems: Check = {
  phase: 'rules',
  find: (context) => explained(context).claims,
};
