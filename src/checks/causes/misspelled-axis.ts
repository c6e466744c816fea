import { nameKey } from '../../compile/name-key.ts';
import { atSpan } from '../../findings/diagnostic.ts';
import { didYouMean } from '../../findings/nearest-names.ts';
import { quoted } from '../../findings/words.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { claim } from '../check.ts';
import { misspelledDeclaration } from '../declared-names.ts';
import { nameFix } from '../name-fix.ts';
import { nearAxis } from '../near-axis.ts';
import { namedBy, unknownName } from '../unknown-name.ts';

/** A name is used that is not an axis, but resembles a declared one that is not used: the declaration is misspelled. */
export const misspelledAxis: Cause = {
  explains: ['unknown-axis', 'unknown-field', 'replicated-no-column'],
  of(found, context) {
    const { problem, step, axes } = found;
    const name = unknownName(problem);
    const near = name && nearAxis(found, context);
    const axis = near === undefined ? undefined : misspelledDeclaration(name?.text ?? '', near, context);
    if (name === undefined || near === undefined || axis === undefined) return UNEXPLAINED;
    // What is below the axis may be axes of its own, and is reported as no list.
    if (!axis.complete && axis.listAt === undefined && axis.include === undefined)
      return [{ claims: [], cause: axis, excuses: [nameKey(name.text)] }];
    // The name of an axis that a rule has removed is not a misspelling.
    if (problem.kind === 'unknown-axis' && axes.removedBy(problem.key) !== undefined) return UNEXPLAINED;
    const { what, code } = namedBy(problem, step);
    const hint = didYouMean(name.text);
    const fix = nameFix({ at: axis.at, text: near }, name.text, [name.text]);
    const reported = context.isPlanned(name.text)
      ? claim(
          'plan/missing-column',
          atSpan(axis.at),
          `the spec uses ${quoted(name.text)}, which is not an axis, and the planner does not know the axis ${quoted(near)}`,
          { hint, ...fix },
        )
      : claim(
          code,
          atSpan(axis.at),
          `the spec uses ${quoted(name.text)} at several places, and this axis is named ${quoted(near)}`,
          { hint, ...fix, related: [{ message: what, at: atSpan(name.at) }] },
        );
    return [{ claims: [reported], excuses: [nameKey(name.text)] }];
  },
};
