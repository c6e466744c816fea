import { COPY } from '../../prices/planned-runs.ts';
import { compareCodePoints } from '../../source/compare.ts';
import { STAGES } from '../../source/stage.ts';
import type { Cause } from '../change.ts';
import type { DerivedSide } from './sides.ts';

/** The ids of models by which the plan runs another model than before: the same generations, with other texts to come. */
export function modelEdits(
  { repository: base }: DerivedSide,
  { repository: head, derivation, membership }: DerivedSide,
): readonly Cause[] {
  const { expectation } = derivation;
  if (expectation === undefined) return [];
  const { plan, modes } = expectation;
  const isOther = (llm: string): boolean => {
    const before = base.catalogs.modelOf(llm);
    return before !== undefined && before !== head.catalogs.modelOf(llm);
  };
  const used = new Set<string>();
  const vocabularies = {
    draft: plan.draftModels,
    essay: plan.essayModels,
    evaluation: plan.evaluationModels,
  };
  for (const stage of STAGES) {
    const left = new Set(vocabularies[stage].texts.filter(isOther));
    if (left.size === 0) continue;
    const entries = membership.entries(stage);
    for (const index of entries.indices()) {
      const llm = entries.model(index);
      if (!left.has(llm) || modes[stage].get(entries.template(index)) === COPY) continue;
      left.delete(llm);
      used.add(llm);
      if (left.size === 0) break;
    }
  }
  return [...used].sort(compareCodePoints).map((llm) => {
    const after = head.catalogs.modelOf(llm);
    return {
      kind: 'model',
      llm,
      before: base.catalogs.modelOf(llm) ?? '',
      ...(after === undefined ? {} : { after }),
    };
  });
}
