import { nameKey } from '../../compile/name-key.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { unknownName } from '../unknown-name.ts';

/** A fault that is already reported may hide the axis: an invalid declaration, or an unknown section. */
export const hiddenNames: Cause = {
  explains: ['unknown-axis', 'unknown-field', 'replicated-no-column'],
  of({ problem }, _, mayExist) {
    const name = unknownName(problem);
    if (name === undefined) return UNEXPLAINED;
    const key = problem.kind === 'unknown-axis' ? problem.key : nameKey(name.text);
    return mayExist(key) ? [{ claims: [] }] : UNEXPLAINED;
  },
};
