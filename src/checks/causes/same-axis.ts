import type { RuleStep } from '../../compile/compilation.ts';
import { oncePer } from '../../source/once-per.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';

/** A pair names one axis twice, so it is unknown to which axis the values belong. */
export const sameAxis: Cause = {
  explains: ['outside-domain'],
  of: ({ step }) => (step !== undefined && namesOneAxisTwice(step) ? [{ claims: [] }] : UNEXPLAINED),
};

/** Cached, because it is needed for each of a rule's problems, and a table may have a hundred thousand. */
const namesOneAxisTwice = oncePer((step: RuleStep) => step.problems.some(({ kind }) => kind === 'same-axis'));
