import type { Membership } from '../../outputs/membership.ts';
import { COPY, type PlannedCohort, PlannedRuns } from '../../prices/planned-runs.ts';
import { compareCodePoints } from '../../source/compare.ts';
import { STAGES } from '../../source/stage.ts';
import type { Cause } from '../change.ts';
import type { DerivedSide } from './sides.ts';

/** Changes of models that leave the generations' ids the same, although another model is to write their texts. */
export function modelEdits(base: DerivedSide, head: DerivedSide): readonly Cause[] {
  return [...assignments(base, head), ...renamedModels(base, head)];
}

/** Whether this plan undoes an assignment, so that its essays are written by the former model id again. */
export function undoesAssignment(
  { before, after }: Extract<Cause, { kind: 'assignment' }>,
  base: DerivedSide,
  { derivation: { expectation } }: DerivedSide,
  membership: Membership,
): boolean {
  const was = base.derivation.expectation;
  if (was === undefined || expectation === undefined) return false;
  const { kept } = essayRuns([{ ...was, membership: base.membership }], [{ ...expectation, membership }]);
  return !kept.some((one) => one.before.includes(before) && one.after.includes(after));
}

/**
 * Essays that now have another model id than before. The ids of drafts and evaluations contain the model id, so only
 * essays can.
 */
function assignments(base: DerivedSide, head: DerivedSide): readonly Cause[] {
  const [was, is] = [base.derivation.expectation, head.derivation.expectation];
  if (was === undefined || is === undefined) return [];
  if (new Set([was, is].flatMap(({ plan }) => plan.essayModels.texts)).size < 2) return [];
  const runs = essayRuns([{ ...was, membership: base.membership }], [{ ...is, membership: head.membership }]);
  const found = new Map(
    runs.kept.flatMap(({ stage, before: [before = ''], after: [after = ''] }) =>
      isSameModel(before, after, base, head)
        ? []
        : [[JSON.stringify([before, after]), { kind: 'assignment', stage, before, after } as const]],
    ),
  );
  return [...found].sort(([left], [right]) => compareCodePoints(left, right)).map(([, cause]) => cause);
}

/**
 * Whether two ids stand for the same model, as far as is known. Without a model in either catalog, an id that was
 * renamed there counts as the same model.
 */
function isSameModel(before: string, after: string, base: DerivedSide, head: DerivedSide): boolean {
  if (before === after) return true;
  const [was, is] = [base.repository.catalogs, head.repository.catalogs];
  const [model, now] = [was.modelOf(before), is.modelOf(after)];
  if (model !== undefined || now !== undefined) return model === now;
  return !was.lookup('essay_llm')?.ids.has(after) && !is.lookup('essay_llm')?.ids.has(before);
}

/** The essays of some plans, compared with those of others. */
export function essayRuns(before: Iterable<PlannedCohort>, after: Iterable<PlannedCohort>): PlannedRuns {
  const was = new PlannedRuns();
  for (const one of before) was.add(one, undefined, ['essay']);
  const is = new PlannedRuns({ base: was });
  for (const one of after) is.add(one, undefined, ['essay']);
  return is;
}

/** The ids of models that stand for another model than before, and that the plan uses. */
function renamedModels(
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
