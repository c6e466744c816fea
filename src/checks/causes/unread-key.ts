import { keyFix, keyHint } from '../../design/known-keys.ts';
import { atSpan } from '../../findings/diagnostic.ts';
import { spelled } from '../../findings/words.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { claim } from '../check.ts';
import { namedBy, unknownName } from '../unknown-name.ts';

/**
 * The key `axes` (without which no name is an axis) or `rules` (without which no tuple provides axes) is misspelled.
 * That key is at fault, and any name may be an axis.
 */
export const unreadKey: Cause = {
  explains: ['unknown-axis', 'unknown-field', 'replicated-no-column'],
  of({ problem, step }, { design }) {
    const { misspelledAxes, misspelledRules, runtime } = design;
    const key = misspelledAxes ?? (runtime.tupleAxes === 'derived' ? misspelledRules : undefined);
    if (key === undefined || unknownName(problem) === undefined) return UNEXPLAINED;
    const name = misspelledAxes ? 'axes' : 'rules';
    const found = claim(
      namedBy(problem, step).code,
      atSpan(key.span),
      `the spec has no '${name}', but ${spelled(key.value)}`,
      { hint: keyHint(key, name), ...keyFix(key, name, [name]) },
    );
    return [{ claims: [found], cause: key, excuses: 'any' }];
  },
};
