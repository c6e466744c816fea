import { atSpan } from '../findings/diagnostic.ts';
import { counted } from '../findings/words.ts';
import { selfJudging } from '../quality/self-judging.ts';
import { type Check, claim } from './check.ts';
import { placeOfAxes } from './one-effect.ts';

/**
 * Somebody else judges at least one essay: where every evaluation is by the model that wrote the essay, no score says more
 * than what a model thinks of itself. Models are told by `model` in `llm_models.csv`; where it names none, nothing is said.
 * Asked of a valid cohort that makes what its rows say.
 */
export const independentJudges: Check = {
  phase: 'generations',
  *find({ design, plan, isValid, essayModes, modelOf }) {
    if (!isValid || plan.evaluations.count === 0) return;
    const { evaluations, ownEssay } = selfJudging(plan, {
      modelOf,
      copiesDraft: (template) => essayModes.get(template) === 'copy',
    });
    if (ownEssay < evaluations) return;
    yield claim(
      'quality/self-judging',
      atSpan(placeOfAxes(['evaluation_llm', 'essay_llm'], design)),
      evaluations === 1
        ? 'the only evaluation is by the model that wrote the essay: nobody else judges it'
        : `all ${counted(evaluations, 'evaluation')} are by the model that wrote the essay: nobody else judges any`,
      {
        hint: 'add a judge that writes no essay here; if it is meant, ignore this in the settings with the reason',
      },
    );
  },
};
