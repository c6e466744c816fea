import { type Cause, UNEXPLAINED } from '../cause.ts';

/** A pair names one axis twice, so it is unknown to which axis the values belong. */
export const sameAxis: Cause = {
  explains: ['outside-domain'],
  of: ({ step }) =>
    step?.problems.some(({ kind }) => kind === 'same-axis') ? [{ claims: [] }] : UNEXPLAINED,
};
