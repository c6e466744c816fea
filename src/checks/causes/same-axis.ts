import { type Cause, UNEXPLAINED } from '../cause.ts';

/** A pair that names one axis twice: which other axis its values belong to cannot be told. */
export const sameAxis: Cause = {
  explains: ['outside-domain'],
  of: ({ step }) =>
    step?.problems.some(({ kind }) => kind === 'same-axis') ? [{ claims: [] }] : UNEXPLAINED,
};
