import { counted } from '../findings/words.ts';
import type { Plan } from '../plan/plan.ts';
import { isSelfJudged, type Writers } from '../quality/self-judging.ts';
import type { Limit } from './limit.ts';

/**
 * If every evaluation is by the model that wrote the essay, scores only show what models think of themselves. Models
 * are identified by `model` in `llm_models.csv`; if it is not set, nothing is reported.
 */
export function selfJudged(plan: Plan, writers: Writers): readonly Limit[] {
  const evaluations = plan.evaluations.count;
  if (evaluations === 0 || !isSelfJudged(plan, writers)) return [];
  return [
    {
      code: 'quality/self-judging',
      message:
        evaluations === 1
          ? 'the only evaluation is by the model that wrote the essay: no other model judges it'
          : `all ${counted(evaluations, 'evaluation')} are by the model that wrote the essay: no other model judges any essay`,
      axes: ['evaluation_llm', 'essay_llm'],
      hint: 'add a judge that writes no essay here; if this is intended, ignore the finding in the settings and give the reason',
    },
  ];
}
