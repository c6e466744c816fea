import { domainOf } from '../../compile/domain.ts';
import { atSpan } from '../../findings/diagnostic.ts';
import { didYouMean } from '../../findings/nearest-names.ts';
import { spelled } from '../../findings/words.ts';
import { valueKey } from '../../python/compare.ts';
import { text } from '../../python/text.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { claim } from '../check.ts';
import { levelFix } from '../level-fix.ts';
import { quoting } from '../literal-remedy.ts';
import { outsideOf } from '../outside-words.ts';
import { ruleText } from '../rule-words.ts';
import { misspelledInSubset } from '../subset-values.ts';

/** An earlier subset dropped the level because it keeps a misspelling instead. */
export const misspelledSubsetValue: Cause = {
  explains: ['outside-domain'],
  of(found, context) {
    const outside = outsideOf(found);
    if (outside === undefined) return UNEXPLAINED;
    const { what, code, level, problem } = outside;
    const dropper = found.axes.domain(problem.key)?.dropped?.get(valueKey(level.value));
    const step = dropper === undefined ? undefined : context.compilation.steps[dropper];
    const misspelled = step && misspelledInSubset(step, level.value, context);
    if (step === undefined || misspelled === undefined) return UNEXPLAINED;
    const at = atSpan(misspelled.node.span);
    const axis = found.axes.domain(problem.key) ?? domainOf([], true);
    const remedy =
      misspelled.value.kind === 'str'
        ? levelFix(misspelled, text(level.value), axis)
        : misspelled.node.kind === 'scalar'
          ? quoting(misspelled.node)
          : {};
    return [
      {
        claims: [
          claim(
            code,
            at,
            `${what}, but ${ruleText(step.rule)} keeps ${spelled(misspelled.value)} instead of ${spelled(level.value)}`,
            {
              hint:
                misspelled.value.kind === 'str'
                  ? didYouMean(text(level.value))
                  : `quote it, '${text(level.value)}'`,
              ...remedy,
              related: [{ message: what, at: atSpan(level.node.span) }],
              saidBy: { codes: [code], at },
            },
          ),
        ],
        node: misspelled.node,
      },
    ];
  },
};
