import { type Cause, UNEXPLAINED } from '../cause.ts';
import { nearAxis } from '../near-axis.ts';
import { errorsOfRepeatedAxes } from '../repeated-axis.ts';
import { unknownName } from '../unknown-name.ts';

/** A tuple names an axis twice, and the missing axis is the one that should be in its place. */
export const repeatedAxis: Cause = {
  explains: ['unknown-field'],
  of(found, context) {
    const name = unknownName(found.problem);
    if (name === undefined || !context.isPlanned(name.text) || nearAxis(found, context) !== undefined)
      return UNEXPLAINED;
    const claims = errorsOfRepeatedAxes(context.design.rules);
    return claims.length > 0 ? [{ claims }] : UNEXPLAINED;
  },
};
